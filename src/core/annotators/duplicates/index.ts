// Blocks that say again what the page already said, and quoted words that stand twice and differ.

import type { Annotation, Annotator, Found } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { quotations } from '../quotations/index.ts'

export const likenesses = ['exact', 'near', 'contained', 'restated', 'drift'] as const

export interface DuplicateData {
  /** The earlier block that is said again; a restatement may point to several. */
  readonly of: Span | readonly Span[]
  readonly likeness: (typeof likenesses)[number]
  /** 0 to 1. */
  readonly similarity: number
  /** For `near` and `drift`: the pairs of spans that differ. */
  readonly differs: readonly { readonly here: Span; readonly there: Span }[]
}

export type DuplicateAnnotation = Annotation<'duplicate', DuplicateData>

const needs = [quotations] as const

export const duplicates: Annotator<DuplicateAnnotation, typeof needs> = {
  kind: 'duplicate',
  needs,
  // biome-ignore lint/correctness/useYield: first version
  *annotate(_article: Article, _found: Found<typeof needs>) {
    return []
  },
}
