// Blocks that say again what the page already said, and quoted words that stand twice and differ.
// "Harbour to close in May" printed over the picture and again under it: the second is a repeat of the first.

import type { Annotation, Annotator, Found } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { quotations } from '../quotations/index.ts'
import { confidenceOf } from './confidence.ts'
import { type Copy, copyOf } from './copies.ts'
import { drifts } from './drift.ts'
import { isFurniture, isOpening } from './furniture.ts'
import { pairing } from './pairing.ts'
import { restatements } from './restated.ts'
import { sharedRuns } from './shared-runs.ts'
import { stretch, type Vocabulary, type Words, wordsOf } from './words.ts'

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
  *annotate(article: Article, found: Found<typeof needs>) {
    const vocabulary = wordsOf(article)
    const { rows, exact } = exactRepeats(article, vocabulary)
    const copies = new Map<number, DuplicateAnnotation>()
    for (const pair of sharedRuns(rows)) {
      if (!pair) yield
      else keepBest(copies, article, copyOf(article, pair))
    }
    const drifted = yield* drifts(article, vocabulary, found.quotation)
    const repeats = [...exact, ...copies.values()]
    const restated = yield* restatements(article, vocabulary, startsOf(repeats))
    return [
      ...repeats,
      ...drifted.map(({ here, there, similarity, differs }) => {
        const of = { start: there.start, end: there.end }
        return repeat(here, 'drift', { of, likeness: 'drift', similarity, differs })
      }),
      ...restated.map(({ here, there, similarity }) => {
        const spans = there.map(words => spanOf(article, words))
        const of = spans.length === 1 ? spans[0]! : spans
        return repeat(spanOf(article, here), 'restated', { of, likeness: 'restated', similarity, differs: [] })
      }),
    ]
  },
}

// A repeat for every block whose wording stood before, and the rest, which may still be alike in part.
function exactRepeats(article: Article, { blocks, folded }: Vocabulary): { rows: Words[]; exact: DuplicateAnnotation[] } {
  const letters = folded.map(sumOfLetters)
  const bySum = new Map<number, Words[]>() // the wordings so far; few that differ have the same sum
  const rows: Words[] = []
  const exact: DuplicateAnnotation[] = []
  for (const words of blocks) {
    const furniture = isFurniture(article, words)
    const sum = words.ids.reduce((total, id) => total + letters[id]!, 0)
    const alike = bySum.get(sum) ?? []
    const earlier = alike.find(other => lettersOf(other, folded) === lettersOf(words, folded))
    const pair = earlier && (!furniture || isOpening(article, earlier)) ? pairing(article, words, earlier, 1) : undefined
    if (pair) {
      const of = spanOf(article, pair.there)
      exact.push(repeat(spanOf(article, pair.here), 'exact', { of, likeness: 'exact', similarity: 1, differs: [] }))
    } else if (!earlier) {
      if (!furniture) rows.push(words)
      if (!furniture || isOpening(article, words)) bySum.set(sum, [...alike, words])
    }
  }
  return { rows, exact }
}

// "co-operate , now" and "cooperate, now" have the same letters, however they are cut into words.
function lettersOf({ ids }: Words, folded: readonly string[]): string {
  return ids.map(id => folded[id]).join('')
}

function sumOfLetters(word: string): number {
  let sum = 0
  for (let i = 0; i < word.length; i++) sum += word.charCodeAt(i) ** 2
  return sum
}

// The starts of the blocks that are repeats, and of those whose copies they are.
function startsOf(repeats: readonly DuplicateAnnotation[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { start, data } of repeats) {
    starts.add(start)
    if (data.likeness !== 'contained') for (const span of [data.of].flat() as Span[]) starts.add(span.start)
  }
  return starts
}

// One answer a block: the pair that is most alike.
function keepBest(copies: Map<number, DuplicateAnnotation>, article: Article, copy: Copy | undefined): void {
  if (!copy) return
  const { likeness, similarity, here, there } = copy
  const known = copies.get(here.block)
  if (known && known.data.similarity >= similarity) return
  const differs =
    copy.likeness === 'near' ? copy.differs.map(one => ({ here: stretch(here, one.here), there: stretch(there, one.there) })) : []
  copies.set(here.block, repeat(spanOf(article, here), likeness, { of: spanOf(article, there), likeness, similarity, differs }))
}

function repeat({ start, end }: Span, rule: DuplicateData['likeness'], data: DuplicateData): DuplicateAnnotation {
  return { kind: 'duplicate', start, end, rule: `duplicate/${rule}`, confidence: confidenceOf(data), data }
}

function spanOf(article: Article, { block }: Words): Span {
  const { start, end } = article.blocks[block]!
  return { start, end }
}
