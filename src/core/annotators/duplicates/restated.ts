// Finds blocks that say in other words what the text says: a summary, key points, a standfirst, a caption.
// "The port shuts in May, putting 300 out of work" restates "Some 300 jobs will go when the port is shut in May."
//
// A sentence restates another (or up to three in a row) when it shares most of what makes it this sentence and no other: its names,
// numbers and rare words, each weighed by how few sentences of the article have it (inverse sentence frequency).

import type { Article, Role } from '../../article.ts'
import { type Sentences, sentencesWithStems } from './sentence-stems.ts'
import type { Finding, Vocabulary, Words } from './words.ts'

// What a block must share to count: a share of its weight, and in one of its sentences so many stems.
interface Bound {
  readonly share: number
  readonly stems: number
}

// At the front of the page. What it calls a summary needs less than what may be one by its place alone.
const atFront: Partial<Record<Role, Bound>> = {
  summary: { share: 0.45, stems: 5 },
  standfirst: { share: 0.45, stems: 5 },
  paragraph: { share: 0.64, stems: 5 },
  item: { share: 0.8, stems: 6 },
}
const ofPullquote: Bound = { share: 0.52, stems: 4 }
// A caption that tells what is in the picture shares its names with the text; here counts too how much of the text it holds.
const ofLine: Bound = { share: 0.55, stems: 4 }
const weightOfText = 0.3

const running: readonly Role[] = ['paragraph', 'item', 'blockquote']
const fewestStems = 3 // that a further sentence must share with one place of the text
const leastOfSentence = 0.35 // of a sentence's weight found in one place
const fewestWords = 8
const longestLine = 45 // words
const mostCapitals = 0.75 // of a line's longer words; more have the titles of works and wares
const front = 0.3 // of the blocks: where a paragraph may be a summary or key point that the page does not call so
const mostFront = 12 // blocks
const underHeading = 3 // blocks; further down, what a heading says was said already
const mostAsked = 100 // blocks; more lines has only a list, or a live blog, where they would cost more than they tell
const endsSentence = /[.!?:…]["'”’»]*$/

/** The restating blocks of an article; `seen` are the starts of the blocks already known to be repeats. */
export function* restatements(article: Article, vocabulary: Vocabulary, seen: ReadonlySet<number>): Generator<void, Finding[]> {
  const frontEnd = Math.min(mostFront, article.blocks.length * front)
  const boundFor = ({ at, block: { role } }: Words) =>
    role === 'pullquote' ? ofPullquote : at > 0 && at < frontEnd ? atFront[role] : undefined
  const mayRestate = (words: Words) =>
    words.ids.length >= fewestWords && !seen.has(words.start) && !words.text.endsWith('?') && (boundFor(words) || isLine(words))
  const asked = vocabulary.blocks.filter(mayRestate).slice(0, mostAsked)
  const sentences = sentencesWithStems(article, vocabulary, asked)
  const found: Finding[] = []
  for (const here of asked) {
    const bound = boundFor(here)
    const own = sentences.stemsOf.get(here)!
    const isText = ({ at, block: { role }, text }: Words) => {
      if (at === here.at || !running.includes(role)) return false
      if (!running.includes(here.block.role) || (bound && at > here.at)) return true
      // A line over the text may be its heading, unless a credit ends it: "The quay on Monday. Ann Dell"
      return endsSentence.test(text) && (own.length > 1 || at < here.at || at > here.at + underHeading)
    }
    const { there, share, back, stems } = matchOf(own, sentences, isText)
    const both = share * (1 - weightOfText) + back * weightOfText
    const enough = (bound: Bound | false | undefined, share: number) => bound && share >= bound.share && stems >= bound.stems
    const similarity = enough(bound, share) ? share : enough(isLine(here) && ofLine, both) ? both : 0
    if (similarity > 0) found.push({ likeness: 'restated', here, there: [...there].sort((a, b) => a.at - b.at), similarity })
    yield
  }
  return found
}

// A caption, or what may be one where the page's form is not known: it ends no sentence, or a credit ends it; a title has capitals.
function isLine({ at, block: { role, look }, ids, text }: Words): boolean {
  if (role === 'caption') return true
  if (role !== 'paragraph' || look?.tag || at === 0 || ids.length > longestLine || endsSentence.test(text)) return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  return words.filter(word => /^\p{Lu}/u.test(word)).length < words.length * mostCapitals
}

/** Where some stems stand together in the text: the blocks, the weight of those that are there, how many, and the share of the text that they are. */
interface Place {
  readonly there: Iterable<Words>
  readonly weight: number
  readonly stems: number
  readonly back: number
}

// How much of some sentences, given by their stems, the text says, each at the place that says most of it.
function matchOf(own: readonly (readonly number[])[], sentences: Sentences, isText: (words: Words) => boolean) {
  const there = new Set<Words>()
  let whole = 0
  let weight = 0
  let back = 0
  let most = 0
  for (const stems of own) {
    const needed = sum(stems, sentences.weights)
    whole += needed
    const best = bestPlace(stems, sentences, needed * leastOfSentence, isText)
    if (!best || best.stems < fewestStems) continue
    weight += best.weight
    most = Math.max(most, best.stems)
    back = Math.max(back, best.back)
    for (const words of best.there) there.add(words)
  }
  return { there, share: whole > 0 ? weight / whole : 0, back, stems: most }
}

const mostPlaces = 40 // sentences; a stem in more of them tells nothing, and keeps the time linear
const mostStems = 60 // in a sentence that restates; a longer one is a list, or a page without full stops
const mostInRow = 3 // sentences that one may sum up
const lessForMore = 0.1 // of its worth loses a match for each sentence more, and for each block more
const fewestMore = 2 // stems that a further sentence must add

// The sentence, or up to three in a row, that holds most of the weight of some stems, and more than `least`.
function bestPlace(
  stems: readonly number[],
  { all, places, weights }: Sentences,
  least: number,
  isText: (words: Words) => boolean,
): Place | undefined {
  const telling = stems.length > mostStems ? [] : stems.filter(stem => places[stem]!.length <= mostPlaces)
  const weightAt = new Map<number, number>()
  for (const stem of telling) for (const at of places[stem]!) weightAt.set(at, (weightAt.get(at) ?? 0) + weights[stem]!)
  let best: Place | undefined
  for (const [first, weight] of weightAt) {
    const atMost = weight + (weightAt.get(first + 1) ?? 0) + (weightAt.get(first + 2) ?? 0)
    if (atMost <= (best?.weight ?? least)) continue
    const together = new Set<number>()
    const there = new Set<Words>()
    let size = 0
    for (let at = first; at < first + mostInRow && weightAt.has(at) && isText(all[at]!.words); at++) {
      const before = together.size
      for (const stem of telling) if (places[stem]!.includes(at)) together.add(stem)
      if (at > first && together.size < before + fewestMore) break
      size += all[at]!.size
      there.add(all[at]!.words)
      const weight = sum(together, weights) * (1 - lessForMore * (at - first + there.size - 1))
      if (weight > (best?.weight ?? least)) best = { there: [...there], weight, stems: together.size, back: together.size / size }
    }
  }
  return best
}

function sum(stems: Iterable<number>, weights: readonly number[]): number {
  let total = 0
  for (const stem of stems) total += weights[stem]!
  return total
}
