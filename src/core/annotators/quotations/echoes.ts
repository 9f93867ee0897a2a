// Words that stand again elsewhere in the article, where the text says who said them.
// Port faces ‘lost summer’ … “It will be a lost summer,” said Nora Velt. → the headline's words are hers too.

import type { Article } from '../../article.ts'
import type { QuotationAnnotation } from './index.ts'

const lookedThrough = 60 // quotations that words are sought in; headlines and pull quotes take theirs from the first of them
const fewestLetters = 10 // "no deal" may be anyone's; longer words are hardly said twice by two
const run = 5 // words in a row that a heading shares with the quotation it is cut from
const mostWords = 30 // of a heading or a pull quote; what is longer is not cut from somewhere
const sureEnough = 0.6 // a doubtful answer is not handed on
const doubtful = 0.5 // and gives way where the speaker stands in another sentence
const near = /-near$/

/** The same quotations; those without a speaker take the one of the same words elsewhere. */
export function withEchoes(article: Article, found: readonly QuotationAnnotation[]): readonly QuotationAnnotation[] {
  const named = found
    .slice(0, lookedThrough)
    .filter(({ data, confidence, rule }) => data.name && confidence >= sureEnough && !near.test(rule))
  if (named.length === 0) return found
  const wordsOf = ({ start, end }: QuotationAnnotation) =>
    article.text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const seeks = ({ data, rule }: QuotationAnnotation) => !data.speaker || near.test(rule)
  if (!found.some(seeks)) return found
  const sought = named.map(one => ` ${wordsOf(one).join(' ')} `)
  const all = sought.join() // what stands nowhere, as most words do, is sought once
  const withWords = (words: readonly string[]) => {
    const row = ` ${words.join(' ')} `
    return all.includes(row) ? named[sought.findIndex(other => other.includes(row))] : undefined
  }
  return found.map(one => {
    if (!seeks(one)) return one
    const words = wordsOf(one)
    const isDoubtful = !one.data.speaker || one.confidence < doubtful
    let again = isDoubtful && words.join(' ').length + 2 >= fewestLetters ? withWords(words) : undefined
    if (words.length <= mostWords)
      for (let at = 0; !again && at + run <= words.length; at++) again = withWords(words.slice(at, at + run))
    if (!again) return one
    const { speaker, name, entity, source } = again.data
    return {
      ...one,
      rule: 'quotation/said-again',
      confidence: again.confidence,
      data: { ...one.data, speaker, name, entity, source },
    }
  })
}
