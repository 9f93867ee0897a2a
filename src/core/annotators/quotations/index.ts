// Quotations and who said them.

import type { Annotation, Annotator, Found, Mention } from '../../annotation.ts'
import type { Article } from '../../article.ts'
import { notices } from '../notices/index.ts'
import { people } from '../people/index.ts'

export interface QuotationData {
  /** `direct` is a clause or more, `partial` a fragment in the reporter's sentence, `indirect` has no marks. */
  readonly form: 'direct' | 'partial' | 'indirect'
  /** The mention nearest to the words that says who spoke: a name without its title, a pronoun, a common noun phrase. */
  readonly speaker: Mention | null
  /** The full name of the person or body that the mention stands for in this article. */
  readonly name: string | null
  /** The person's `entity`, if it is a person that the people annotator found. */
  readonly entity: string | null
  /** The verb or phrase of saying. */
  readonly cue: Mention | null
  readonly source: 'person' | 'body' | 'document' | 'unnamed' | 'media' | 'none'
  /** Shared by the parts of one broken quotation and the paragraphs of a long one: `q1`. */
  readonly group: string
}

export type QuotationAnnotation = Annotation<'quotation', QuotationData>

const needs = [people, notices] as const

export const quotations: Annotator<QuotationAnnotation, typeof needs> = {
  kind: 'quotation',
  needs,
  // biome-ignore lint/correctness/useYield: first version
  *annotate(_article: Article, _found: Found<typeof needs>) {
    return []
  },
}
