// Cuts an article into the words that names and titles are made of.
// "Gen. J. R. Ruiz's plan" has the words: Gen. · J. · R. · Ruiz (owned) · plan.

import type { Article, Block, Span } from '../../article.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { flagsOfPhrase, Is } from './lexicon.ts'
import { type Shape, spellingOf } from './spelling.ts'

export interface Word extends Span {
  readonly text: string
  /** Folded, without a final full stop. */
  readonly low: string
  readonly flags: number
  readonly shape: Shape
  /** Begins a sentence, or stands after an opening mark, so that its capital says nothing. */
  readonly opens: boolean
  /** Offset after the possessive that follows, or 0. */
  readonly owned: number
  readonly block: number
  /** White space, or the block's start, stands before it. */
  readonly spaced: boolean
  /** How many words back a listed phrase that ends here begins: 1 for the Minister of "Prime Minister". */
  readonly phrase: number
  /** The block is set in capitals (`shouted`) or has a capital on most words (`titled`), as headlines do. */
  readonly style: Style
}

export type Style = 'plain' | 'titled' | 'shouted'

const longestPhrase = 3 // words before the last one: "deputy chief of staff"
const smallWords = new Set(
  'and the for with from but nor over into than that are was has its his her amid after how why'.split(' '),
)
const endsSentence = /^[.!?…:;]$/
const opensWords = /^["“„«‘'([{—–•*|>-]$/u

/** The words of an article in order, marks among them. */
export function wordsOf(article: Article): readonly Word[] {
  const tokens = tokensOf(article)
  const words: Word[] = []
  let at = 0
  article.blocks.forEach((block, index) => {
    const first = at
    while (at < tokens.length && tokens[at]!.block === index) at++
    addWords(words, tokens, first, at, styleOf(article, block, tokens, first, at))
  })
  return unlearnCommon(words)
}

// A common word that this article writes with a capital only is a name here: Brown, Moon, Trump.
function unlearnCommon(words: readonly Word[]): readonly Word[] {
  const capitals = new Map<string, number>()
  const lows = new Set<string>()
  for (const { low, shape, opens, flags, style } of words) {
    if ((flags & Is.common) === 0) continue
    if (shape === 'low') lows.add(low)
    else if (!opens && style === 'plain' && shape === 'capital') capitals.set(low, (capitals.get(low) ?? 0) + 1)
  }
  const enough = 2 // one capital may be a title's or a typing error
  if (capitals.size === 0) return words
  return words.map(word =>
    (word.flags & Is.common) !== 0 && (capitals.get(word.low) ?? 0) >= enough && !lows.has(word.low)
      ? { ...word, flags: word.flags & ~Is.common }
      : word,
  )
}

function addWords(words: Word[], tokens: readonly Token[], from: number, to: number, style: Style): void {
  const blockStart = words.length
  let opens = true
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.kind === 'possessive') continue
    if (token.kind === 'mark') {
      const { start, end, text, block, spaced } = token
      words.push({ start, end, text, low: text, flags: 0, shape: 'mark', opens, owned: 0, block, spaced, phrase: 0, style })
      if (endsSentence.test(token.text) || opensWords.test(token.text)) opens = true
      continue
    }
    const { low, shape: plainShape, flags: ownFlags, abbreviation, endsPhrase } = spellingOf(token.text, token.lower)
    // A headline in capitals has no acronyms, only words.
    const shape = plainShape === 'caps' && style === 'shouted' && !/\p{N}/u.test(token.text) ? 'capital' : plainShape
    const next = tokens[i + 1]
    let end = token.end
    const dot = next && i + 1 < to && next.text === '.' && !next.spaced
    if (dot && (abbreviation || (shape === 'initial' && token.text.length === 1))) {
      end = next.end
      i++
    }
    const after = tokens[i + 1]
    const owned = after && i + 1 < to && after.kind === 'possessive' ? after.end : loneApostrophe(tokens, i, to)
    let flags = ownFlags
    if (flags & Is.function && shape === 'initial' && end > token.end) flags = 0 // the A of "A. J. Marsh"
    const phrase = endsPhrase ? phraseBack(words, blockStart, low) : undefined
    if (phrase) flags |= phrase.flags
    words.push({
      start: token.start,
      end,
      text: token.text,
      low,
      flags,
      shape,
      opens,
      owned,
      block: token.block,
      spaced: token.spaced,
      phrase: phrase?.back ?? 0,
      style,
    })
    opens = false
  }
}

// The Joneses’ house: a lone closing mark after an s, with a space after it, is taken for a possessive.
function loneApostrophe(tokens: readonly Token[], i: number, to: number): number {
  const mark = tokens[i + 1]
  if (!mark || i + 1 >= to || mark.spaced || !/^['’]$/.test(mark.text) || !/s$/i.test(tokens[i]!.text)) return 0
  return tokens[i + 2]?.spaced && i + 2 < to && tokens[i + 2]!.kind === 'word' ? mark.end : 0
}

// The longest listed phrase that ends in a word, as the count of words before it, with its bits.
function phraseBack(
  words: readonly Word[],
  blockStart: number,
  low: string,
): { readonly back: number; readonly flags: number } | undefined {
  let phrase = low
  let found: { back: number; flags: number } | undefined
  for (let back = 1; back <= longestPhrase && words.length - back >= blockStart; back++) {
    phrase = `${words[words.length - back]!.low} ${phrase}`
    const flags = flagsOfPhrase(phrase)
    if (flags) found = { back, flags }
  }
  return found
}

function styleOf({ text }: Article, block: Block, tokens: readonly Token[], from: number, to: number): Style {
  let long = 0
  let capital = 0
  let shouted = 0
  for (let i = from; i < to; i++) {
    const { text: word, lower, kind } = tokens[i]!
    if (kind !== 'word' || word.length < 3 || smallWords.has(word)) continue
    long++
    const spelling = spellingOf(word, lower)
    if (!spelling.capital) continue
    capital++
    if (spelling.allCapitals) shouted++
  }
  if (long >= 2 && shouted / long > 0.7) return 'shouted'
  const ends = /[.!?]["”’']?$/.test(text.slice(block.end - 2, block.end))
  const longest = 30 // words that carry meaning; headlines have fewer
  if (long >= 4 && long <= longest && capital / long > (ends ? 0.95 : 0.75)) return 'titled'
  return 'plain'
}
