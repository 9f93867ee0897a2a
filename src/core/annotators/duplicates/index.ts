// Blocks that say again what the page already said, and quoted words that stand twice and differ.
// "Harbour to close in May" printed over the picture and again under it: the second is a repeat of the first.

import type { Annotation, Annotator, Found } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { breath } from '../../steps.ts'
import { quotations } from '../quotations/index.ts'
import { copyOf } from './copies.ts'
import { drifts } from './drift.ts'
import { isFurniture, isOpening } from './furniture.ts'
import { pairing } from './pairing.ts'
import { restatements } from './restated.ts'
import { sharedRuns } from './shared-runs.ts'
import { type Finding, readingWords, type Vocabulary, type Words } from './words.ts'

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
    const vocabulary = yield* readingWords(article)
    const { rows, exact } = yield* exactRepeats(vocabulary)
    const copies = new Map<Span, Finding>()
    for (const runs of sharedRuns(rows)) {
      const copy = runs && copyOf(runs)
      // One answer a block: the pair that is most alike.
      if (copy && copy.similarity > (copies.get(copy.here)?.similarity ?? 0)) copies.set(copy.here, copy)
      if (!runs) yield
    }
    const repeats = [...exact, ...copies.values()]
    const drifted = yield* drifts(vocabulary, found.quotation)
    const restated = yield* restatements(article, vocabulary, startsOf(repeats))
    return [...repeats, ...drifted, ...restated].map(toAnnotation)
  },
}

// A repeat for every block whose wording stood before, and the rest, which may still be alike in part.
function* exactRepeats({ blocks, folded }: Vocabulary): Generator<void, { rows: Words[]; exact: Finding[] }> {
  const letters = folded.map(sumOfLetters)
  const bySum = new Map<number, Words[]>() // the wordings so far; few that differ have the same sum
  const rows: Words[] = []
  const exact: Finding[] = []
  for (const words of blocks) {
    if (words.at % breath === 0) yield
    const furniture = isFurniture(words)
    let sum = 0
    for (const id of words.ids) sum += letters[id]!
    const alike = bySum.get(sum) ?? []
    const own = alike.length > 0 ? lettersOf(words, folded) : ''
    const earlier = alike.find(other => lettersOf(other, folded) === own)
    const pair = earlier && (!furniture || isOpening(earlier)) ? pairing(words, earlier, 1) : undefined
    if (pair) exact.push({ likeness: 'exact', here: pair.here, there: [pair.there], similarity: 1 })
    else if (!earlier) {
      if (!furniture) rows.push(words)
      if (!furniture || isOpening(words)) bySum.set(sum, [...alike, words])
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
function startsOf(repeats: readonly Finding[]): ReadonlySet<number> {
  return new Set(
    repeats.flatMap(({ likeness, here, there }) => [here, ...(likeness === 'contained' ? [] : there)].map(span => span.start)),
  )
}

// Of the repeats of each kind: from which similarity on the surer figure holds, that figure, and the one below. By reading the claims on
// saved news pages; an exact repeat is wrong only where the page's furniture is taken for text.
const confidences: Record<DuplicateData['likeness'], readonly [from: number, sure: number, less: number]> = {
  exact: [1, 0.99, 0.99],
  near: [0.9, 0.98, 0.93],
  contained: [0.95, 0.97, 0.9],
  restated: [1, 0.88, 0.88],
  drift: [0.85, 0.9, 0.8],
}

function toAnnotation({ likeness, here, there, similarity, differs = [] }: Finding): DuplicateAnnotation {
  const [from, sure, less] = confidences[likeness]
  const spans = there.map(({ start, end }) => ({ start, end }))
  return {
    kind: 'duplicate',
    start: here.start,
    end: here.end,
    rule: `duplicate/${likeness}`,
    confidence: similarity >= from ? sure : less,
    data: { of: spans.length === 1 ? spans[0]! : spans, likeness, similarity, differs },
  }
}
