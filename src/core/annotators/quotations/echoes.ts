// Words that stand again elsewhere in the article, where the text says who said them.
// Port faces ‘lost summer’ … “It will be a lost summer,” said Nora Velt. → the headline's words are hers too.

import type { Article } from '../../article.ts'
import type { QuotationAnnotation } from './index.ts'

const lookedThrough = 60 // quotations that words are sought in; headlines and pull quotes take theirs from the first of them
const fewestLetters = 10 // "no deal" may be anyone's; longer words are hardly said twice by two
const sureEnough = 0.6 // a doubtful answer is not handed on
const doubtful = 0.5 // and gives way where the speaker stands in another sentence
const near = /-near$/

/** The same quotations; those without a speaker take the one of the same words elsewhere. */
export function withEchoes(article: Article, found: readonly QuotationAnnotation[]): readonly QuotationAnnotation[] {
  const named = found.slice(0, lookedThrough).filter(({ data, confidence }) => data.entity && confidence >= sureEnough)
  const wordsOf = ({ start, end }: QuotationAnnotation) =>
    ` ${(
      article.text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).join(' ')} `
  const sought = named.map(wordsOf)
  return found.map(one => {
    if (named.length === 0 || (one.data.speaker && !(near.test(one.rule) && one.confidence < doubtful))) return one
    const words = wordsOf(one)
    const again = words.length < fewestLetters ? undefined : named[sought.findIndex(other => other.includes(words))]
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
