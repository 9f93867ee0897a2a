// Blocks that say again what the page already said, and quoted words that stand twice and differ.
// "Harbour to close in May" printed over the picture and again under it: the second is a repeat of the first.

import type { Annotation, Annotator, Found } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { quotations } from '../quotations/index.ts'
import { type Copy, copyOf } from './copies.ts'
import { isFurniture } from './furniture.ts'
import { restatements } from './restated.ts'
import { sharedRuns } from './shared-runs.ts'
import { type Words, wordsOf } from './words.ts'

export const likenesses = ['exact', 'near', 'contained', 'restated', 'drift'] as const

export interface DuplicateData {
  /** The block that is said again: the earlier one, or the one that this stands inside of; a restatement may point to several. */
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
  *annotate(article: Article, _found: Found<typeof needs>) {
    const vocabulary = wordsOf(article)
    const rows = vocabulary.blocks.filter(words => !isFurniture(article, words))
    const { first, exact } = exactRepeats(article, rows, vocabulary.folded)
    const copies = new Map<number, DuplicateAnnotation>()
    for (const pair of sharedRuns(first)) {
      if (!pair) yield
      else keepBest(copies, article, copyOf(article, pair))
    }
    const repeats = [...exact, ...copies.values()]
    const restated = yield* restatements(article, vocabulary, new Set(repeats.map(one => one.start)))
    return [
      ...repeats,
      ...restated.map(({ here, there, similarity }) => {
        const spans = there.map(words => spanOf(article, words))
        return repeat(article, here, 'restated', {
          of: spans.length === 1 ? spans[0]! : spans,
          likeness: 'restated',
          similarity,
          differs: [],
        })
      }),
    ]
  },
}

// The first block of each wording, and a repeat for every other.
function exactRepeats(
  article: Article,
  rows: readonly Words[],
  folded: readonly string[],
): { first: readonly Words[]; exact: readonly DuplicateAnnotation[] } {
  const byWording = new Map<string, Words>()
  const exact: DuplicateAnnotation[] = []
  for (const words of rows) {
    const wording = words.ids.map(id => folded[id]).join('') // "co-operate , now" and "cooperate, now" are the same
    const earlier = byWording.get(wording)
    if (!earlier) byWording.set(wording, words)
    else
      exact.push(repeat(article, words, 'exact', { of: spanOf(article, earlier), likeness: 'exact', similarity: 1, differs: [] }))
  }
  return { first: [...byWording.values()], exact }
}

// One answer a block: the pair that is most alike.
function keepBest(copies: Map<number, DuplicateAnnotation>, article: Article, copy: Copy | undefined): void {
  if (!copy) return
  const { likeness, similarity, here, there } = copy
  const known = copies.get(here.block)
  if (known && known.data.similarity >= similarity) return
  const differs =
    copy.likeness === 'near' ? copy.differs.map(one => ({ here: stretch(here, one.here), there: stretch(there, one.there) })) : []
  copies.set(here.block, repeat(article, here, likeness, { of: spanOf(article, there), likeness, similarity, differs }))
}

function repeat(article: Article, words: Words, rule: string, data: DuplicateData): DuplicateAnnotation {
  return { kind: 'duplicate', ...spanOf(article, words), rule: `duplicate/${rule}`, confidence: 0.95, data }
}

function spanOf(article: Article, { block }: Words): Span {
  const { start, end } = article.blocks[block]!
  return { start, end }
}

// The span of some words; where there are none, the place between its neighbours, which is empty.
function stretch({ spans }: Words, [start, end]: readonly [number, number]): Span {
  if (start < end) return { start: spans[start]!.start, end: spans[end - 1]!.end }
  const at = start > 0 ? spans[start - 1]!.end : (spans[0]?.start ?? 0)
  return { start: at, end: at }
}
