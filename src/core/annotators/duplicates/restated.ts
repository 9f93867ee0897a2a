// Finds blocks that say in other words what the text says: a summary, key points, a standfirst, a caption.
// "The port shuts in May, putting 300 out of work" restates "Some 300 jobs will go when the port is shut in May."
//
// A sentence restates another (or two in a row) when it shares most of what makes it this sentence and no other: its names, numbers
// and rare words, each weighed by how few sentences of the article have it (inverse sentence frequency).

import type { Article, Role } from '../../article.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { functionWords } from './function-words.data.ts'
import type { Vocabulary, Words } from './words.ts'

/** A block that restates, the blocks that say the same, in order, and how much of its weight they hold, 0 to 1. */
export interface Restatement {
  readonly here: Words
  readonly there: readonly Words[]
  readonly similarity: number
}

interface Sentence {
  readonly words: Words
  /** Its stems, each once. */
  readonly stems: ReadonlySet<string>
}

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
export function* restatements(
  article: Article,
  vocabulary: Vocabulary,
  seen: ReadonlySet<number>,
): Generator<void, readonly Restatement[]> {
  const { sentences, firstOf } = sentencesWithStems(article, vocabulary)
  const places = placesOfStems(sentences)
  const weightOf = (stem: string) => Math.log(1 + sentences.length / places.get(stem)!.length)
  const found: Restatement[] = []
  for (const here of vocabulary.blocks) {
    const bound = boundFor(article, here)
    if (!bound || seen.has(article.blocks[here.block]!.start)) continue
    const { role } = article.blocks[here.block]!
    const isAllowed = (other: Words) =>
      other !== here &&
      running.includes(article.blocks[other.block]!.role) &&
      (!running.includes(role) || other.block > here.block)
    const there = new Set<Words>()
    let whole = 0
    let shared = 0
    let most = 0
    for (let at = firstOf[here.block]!; at < firstOf[here.block + 1]!; at++) {
      const { stems } = sentences[at]!
      const weight = sum(stems, weightOf)
      whole += weight
      const best = bestMatch(stems, sentences, places, weightOf, isAllowed)
      if (!best || best.stems < fewestStems || best.weight < weight * leastOfSentence) continue
      most = Math.max(most, best.stems)
      shared += best.weight
      there.add(best.words)
    }
    const similarity = whole > 0 ? shared / whole : 0
    if (similarity >= bound.share && most >= bound.stems)
      found.push({ here, there: [...there].sort((a, b) => a.block - b.block), similarity })
    yield
  }
  return found
}

function boundFor(article: Article, { block, ids }: Words): Bound | undefined {
  const { role, end } = article.blocks[block]!
  const isFront = block > 0 && block < Math.min(mostFront, article.blocks.length * front)
  if (ids.length < fewestWords || article.text[end - 1] === '?') return undefined
  return isFront || anywhere.includes(role) ? bounds[role] : undefined
}

const mostPlaces = 40 // sentences; a stem in more of them tells nothing, and keeps the time linear
const acrossTwo = 0.9 // of its worth has a match that needs two sentences in a row

// The sentence, or two in a row, that holds most of the weight of some stems.
function bestMatch(
  stems: ReadonlySet<string>,
  sentences: readonly Sentence[],
  places: ReadonlyMap<string, readonly number[]>,
  weightOf: (stem: string) => number,
  isAllowed: (words: Words) => boolean,
): { words: Words; weight: number; stems: number } | undefined {
  const weights = new Map<number, number>()
  for (const stem of stems) {
    const where = places.get(stem)!
    if (where.length > mostPlaces) continue
    for (const at of where) if (isAllowed(sentences[at]!.words)) weights.set(at, (weights.get(at) ?? 0) + weightOf(stem))
  }
  let best: { words: Words; weight: number; stems: number } | undefined
  for (const [at, alone] of weights) {
    const one = sentences[at]!
    const next = sentences[at + 1]
    const counts = (stem: string) => one.stems.has(stem) && places.get(stem)!.length <= mostPlaces
    const inOne = [...stems].filter(counts)
    const match = { words: one.words, weight: alone, stems: inOne.length }
    if (next?.words === one.words && weights.has(at + 1)) {
      const inBoth = [...stems].filter(stem => one.stems.has(stem) || next.stems.has(stem))
      const weight = sum(inBoth, weightOf) * acrossTwo
      if (weight > alone) Object.assign(match, { weight, stems: inBoth.length })
    }
    if (!best || match.weight > best.weight) best = match
  }
  return best
}

// All sentences in order; the block `b` has those from `firstOf[b]` to `firstOf[b + 1]`.
function sentencesWithStems(
  article: Article,
  { blocks, folded }: Vocabulary,
): { sentences: readonly Sentence[]; firstOf: readonly number[] } {
  const stemOfId = folded.map(stemOf)
  const sentences: Sentence[] = []
  const firstOf: number[] = []
  for (const words of blocks) {
    firstOf.push(sentences.length)
    let at = 0
    for (const span of sentencesOf(article, article.blocks[words.block]!)) {
      const stems = new Set<string>()
      for (; at < words.ids.length && words.spans[at]!.start < span.end; at++) {
        const stem = stemOfId[words.ids[at]!]
        if (stem) stems.add(stem)
      }
      // "(Photo: Ann Dell/Courier)" says nothing of the story.
      const isCredit = article.text[span.start] === '('
      sentences.push({ words, stems: isCredit ? new Set() : stems })
    }
  }
  firstOf.push(sentences.length)
  return { sentences, firstOf }
}

function placesOfStems(sentences: readonly Sentence[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  sentences.forEach(({ stems }, index) => {
    for (const stem of stems) {
      const known = places.get(stem)
      if (known) known.push(index)
      else places.set(stem, [index])
    }
  })
  return places
}

const stemLength = 6 // characters; "legalised" and "legalisation" meet, and so do few words of one article that should not

// "negotiations" and "negotiate" have the stem "negoti"; a function word has none, a number is its own.
function stemOf(word: string): string | undefined {
  if (functionWords.has(word)) return undefined
  if (/^\p{N}/u.test(word)) return word
  const singular = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return singular.slice(0, stemLength)
}

function sum(stems: Iterable<string>, weightOf: (stem: string) => number): number {
  let total = 0
  for (const stem of stems) total += weightOf(stem)
  return total
}
