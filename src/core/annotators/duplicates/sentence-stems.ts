// An article's sentences as sets of stems, and how much each stem tells.
// "The port shuts in May, putting 300 out of work" has the stems port, shut, puttin, 300, work; "may" is too common a word.

import type { Article, Span } from '../../article.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { functionWords } from './function-words.data.ts'
import type { Vocabulary, Words } from './words.ts'

export interface Sentence {
  /** The words of the block it stands in. */
  readonly words: Words
  /** How many words it has that are no function words. */
  readonly size: number
}

export interface Sentences {
  /** In reading order. */
  readonly all: readonly Sentence[]
  /** Of each asked block, the stems of each of its sentences: each once, as numbers that mean something in this article only. */
  readonly stemsOf: ReadonlyMap<Words, readonly (readonly number[])[]>
  /** For each stem the sentences that have it, in order. */
  readonly places: readonly (readonly number[])[]
  /** For each stem, how much it tells: the fewer sentences have it, the more (inverse sentence frequency). */
  readonly weights: readonly number[]
}

/** The sentences of an article with those stems that the asked blocks have: on a long page, few of all. */
export function sentencesWithStems(article: Article, { blocks, folded }: Vocabulary, asked: readonly Words[]): Sentences {
  const stemOfId = stemNumbers(folded, asked)
  const all: Sentence[] = []
  const stemsOf = new Map<Words, number[][]>(asked.map(words => [words, []]))
  const places: number[][] = []
  for (const words of blocks) {
    const own = stemsOf.get(words)
    let at = 0
    for (const span of sentencesOf(article, words)) {
      const isCredit = isCreditIn(words, span)
      const stems: number[] | undefined = own && []
      let size = 0
      for (; at < words.ids.length && words.spans[at]!.start < span.end; at++) {
        const stem = stemOfId[words.ids[at]!]!
        if (stem > none) size++
        if (stem < 0 || isCredit) continue
        places[stem] ??= []
        const where = places[stem]
        if (where.at(-1) === all.length) continue
        where.push(all.length)
        stems?.push(stem)
      }
      all.push({ words, size })
      if (stems) own?.push(stems)
    }
  }
  return { all, stemsOf, places, weights: places.map(where => Math.log(1 + all.length / where.length)) }
}

const longestCredit = 40 // characters

// "(Photo: Ann Dell/Courier)", or what stands after a caption's last full stop: "The quay on Monday. Ann Dell" — it says nothing of the story.
function isCreditIn({ start, end, text }: Words, sentence: Span): boolean {
  if (text[sentence.start - start] === '(') return true
  const isLast = sentence.end === end && sentence.start > start
  return isLast && end - sentence.start < longestCredit && !/[.!?]["'”’)]*$/.test(text)
}

const none = -2 // instead of a stem: a function word

// For each word of the vocabulary the number of its stem; -1 for what no asked block has.
function stemNumbers(folded: readonly string[], asked: Iterable<Words>): readonly number[] {
  const stems = folded.map(stemOf)
  const numbers = new Map<string | undefined, number>([[undefined, none]])
  for (const { ids } of asked) for (const id of ids) if (!numbers.has(stems[id])) numbers.set(stems[id], numbers.size - 1)
  return stems.map(stem => numbers.get(stem) ?? -1)
}

const longestFunctionWord = 3 // letters; names so short (UN, EU, FBI) are lost, and rarely decide
const stemLength = 6 // characters; "legalised" and "legalisation" meet, and so do few words of one article that should not

// "negotiations" and "negotiate" have the stem "negoti"; a function word has none, a number is its own.
function stemOf(word: string): string | undefined {
  if (/^\p{N}/u.test(word)) return word
  if (word.length <= longestFunctionWord || functionWords.has(word)) return undefined
  const singular = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  return singular.slice(0, stemLength)
}
