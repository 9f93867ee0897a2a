// An article's sentences as sets of stems, and how much each stem tells.
// "The port shuts in May, putting 300 out of work" has the stems port, shut, puttin, 300, work; "may" is too common a word.

import type { Article } from '../../article.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { functionWords } from './function-words.data.ts'
import type { Vocabulary, Words } from './words.ts'

export interface Sentence {
  /** The words of the block it stands in. */
  readonly words: Words
  /** Its stems, each once, as numbers that mean something in this article only. */
  readonly stems: ReadonlySet<number>
}

export interface Sentences {
  /** In reading order. */
  readonly all: readonly Sentence[]
  /** The block `b` has the sentences from `firstOf[b]` to `firstOf[b + 1]`. */
  readonly firstOf: readonly number[]
  /** For each stem the sentences that have it, in order. */
  readonly places: readonly (readonly number[])[]
  /** For each stem, how much it tells: the fewer sentences have it, the more (inverse sentence frequency). */
  readonly weights: readonly number[]
}

/** The sentences of an article with their stems. */
export function sentencesWithStems(article: Article, { blocks, folded }: Vocabulary): Sentences {
  const stemOfId = stemNumbers(folded)
  const all: Sentence[] = []
  const firstOf: number[] = []
  const places: number[][] = []
  for (const words of blocks) {
    firstOf.push(all.length)
    let at = 0
    for (const span of sentencesOf(article, words)) {
      const stems = new Set<number>()
      // "(Photo: Ann Dell/Courier)" says nothing of the story.
      const isCredit = article.text[span.start] === '('
      for (; at < words.ids.length && words.spans[at]!.start < span.end; at++) {
        const stem = stemOfId[words.ids[at]!]!
        if (stem >= 0 && !isCredit) stems.add(stem)
      }
      for (const stem of stems) {
        places[stem] ??= []
        places[stem].push(all.length)
      }
      all.push({ words, stems })
    }
  }
  firstOf.push(all.length)
  return { all, firstOf, places, weights: places.map(where => Math.log(1 + all.length / where.length)) }
}

// For each word of the vocabulary the number of its stem; -1 for a function word.
function stemNumbers(folded: readonly string[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(folded, word => {
    const stem = stemOf(word)
    if (stem === undefined) return -1
    const known = numbers.get(stem)
    if (known !== undefined) return known
    numbers.set(stem, numbers.size)
    return numbers.size - 1
  })
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
