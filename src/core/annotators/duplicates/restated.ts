// Finds blocks that say in other words what the text says: a summary, key points, a standfirst, a caption.
// "The port shuts in May, putting 300 out of work" restates "Some 300 jobs will go when the port is shut in May."
//
// A sentence restates another (or two in a row) when it shares most of what makes it this sentence and no other: its names, numbers
// and rare words, each weighed by how few sentences of the article have it (inverse sentence frequency).

import type { Article, Role } from '../../article.ts'
import { type Sentences, sentencesWithStems } from './sentence-stems.ts'
import type { Finding, Vocabulary, Words } from './words.ts'

// What a kind of block must share to count: the share of its weight, and at least in one sentence so many stems.
interface Bound {
  readonly share: number
  readonly stems: number
}

// Roles that are there to restate need less; a caption that tells what is in the picture shares its names with the text.
const bounds: Partial<Record<Role, Bound>> = {
  summary: { share: 0.52, stems: 4 },
  standfirst: { share: 0.52, stems: 4 },
  pullquote: { share: 0.52, stems: 4 },
  caption: { share: 0.7, stems: 5 },
  paragraph: { share: 0.64, stems: 5 },
  item: { share: 0.8, stems: 6 },
}
const anywhere: readonly Role[] = ['pullquote', 'caption']
const running: readonly Role[] = ['paragraph', 'item', 'blockquote']
const fewestStems = 3 // that a further sentence must share with one sentence of the text
const leastOfSentence = 0.35 // of a sentence's weight found in one place
const fewestWords = 8
const front = 0.3 // of the blocks: where a paragraph may be a summary or key point that the page does not call so
const mostFront = 12 // blocks

/** The restating blocks of an article; `seen` are the starts of the blocks already known to be repeats. */
export function* restatements(article: Article, vocabulary: Vocabulary, seen: ReadonlySet<number>): Generator<void, Finding[]> {
  const asked = new Map<Words, Bound>()
  for (const words of vocabulary.blocks) {
    const bound = boundFor(article, words)
    if (bound && !seen.has(words.start)) asked.set(words, bound)
  }
  const sentences = sentencesWithStems(article, vocabulary, asked.keys())
  const found: Finding[] = []
  for (const [here, bound] of asked) {
    const { role } = here.block
    const isAllowed = (other: Words) =>
      other !== here && running.includes(other.block.role) && (!running.includes(role) || other.at > here.at)
    const there = new Set<Words>()
    let whole = 0
    let shared = 0
    let most = 0
    for (let at = sentences.firstOf[here.at]!; at < sentences.firstOf[here.at + 1]!; at++) {
      const { stems } = sentences.all[at]!
      const weight = sum(stems, sentences.weights)
      whole += weight
      const best = bestMatch(stems, sentences, isAllowed)
      if (!best || best.stems < fewestStems || best.weight < weight * leastOfSentence) continue
      most = Math.max(most, best.stems)
      shared += best.weight
      there.add(best.words)
    }
    const similarity = whole > 0 ? shared / whole : 0
    if (similarity >= bound.share && most >= bound.stems)
      found.push({ likeness: 'restated', here, there: [...there].sort((a, b) => a.at - b.at), similarity })
    yield
  }
  return found
}

function boundFor(article: Article, { block, at, ids, text }: Words): Bound | undefined {
  const isFront = at > 0 && at < Math.min(mostFront, article.blocks.length * front)
  if (ids.length < fewestWords || text.endsWith('?')) return undefined
  return isFront || anywhere.includes(block.role) ? bounds[block.role] : undefined
}

const mostPlaces = 40 // sentences; a stem in more of them tells nothing, and keeps the time linear
const acrossTwo = 0.9 // of its worth has a match that needs two sentences in a row

const mostStems = 60 // in a sentence that restates; a longer one is a list, or a page without full stops

// The sentence, or two in a row, that holds most of the weight of some stems.
function bestMatch(
  stems: readonly number[],
  { all, places, weights }: Sentences,
  isAllowed: (words: Words) => boolean,
): { words: Words; weight: number; stems: number } | undefined {
  if (stems.length > mostStems) return undefined
  const telling = stems.filter(stem => places[stem]!.length <= mostPlaces)
  const touched = new Set<number>()
  for (const stem of telling) for (const at of places[stem]!) if (isAllowed(all[at]!.words)) touched.add(at)
  let best: { words: Words; weight: number; stems: number } | undefined
  const offer = (words: Words, shared: readonly number[], worth: number) => {
    const weight = sum(shared, weights) * worth
    if (!best || weight > best.weight) best = { words, weight, stems: shared.length }
  }
  for (const at of touched) {
    const one = all[at]!
    offer(
      one.words,
      telling.filter(stem => one.stems.includes(stem)),
      1,
    )
    const next = all[at + 1]
    if (next?.words === one.words && touched.has(at + 1))
      offer(
        one.words,
        telling.filter(stem => one.stems.includes(stem) || next.stems.includes(stem)),
        acrossTwo,
      )
  }
  return best
}

function sum(stems: readonly number[], weights: readonly number[]): number {
  let total = 0
  for (const stem of stems) total += weights[stem]!
  return total
}
