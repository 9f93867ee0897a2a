// Cuts an article into the words that names and titles are made of.
// "Gen. J. R. Ruiz's plan" has the words: Gen. · J. · R. · Ruiz (owned) · plan.

import type { Article, Block, Span } from '../../article.ts'
import { fold } from '../../text/fold.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { endsPhrase, flagsOf, flagsOfPhrase, Is } from './lexicon.ts'

/** `caps` is two capitals or more and nothing low; `initial` one capital, with or without its full stop, or several ("J.D."). */
export type Shape = 'low' | 'capital' | 'caps' | 'initial' | 'number' | 'mark'

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

const abbreviations = new Set(
  'gen lt col maj capt cmdr adm brig gov govs sen sens rep reps sgt cpl pvt pfc spc dr mr mrs ms prof rev fr st jr sr atty asst dep insp supt det hon pres messrs jnr snr mt ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo'.split(
    ' ',
  ),
)
const longestPhrase = 3 // words before the last one: "deputy chief of staff"
const capitalStart = /^\p{Lu}/u
const allCapitals = /^[\p{Lu}\p{N}'’.-]+$/u
const lettersOnly = /[^\p{L}]/gu
const dotted = /^(?:\p{L}\.)+/u
const insideCapital = /^\p{Ll}{1,4}['’-]\p{Lu}\p{Ll}/u
const smallWords = new Set(
  'and the for with from but nor over into than that are was has its his her amid after how why'.split(' '),
)
const doubleName = /^\p{Lu}\p{L}+[-‑]\p{Lu}\p{Ll}/u // Jean-Marc
const ofGiven = Is.given | Is.common | Is.country | Is.region | Is.demonym | Is.thing
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
      words.push({ ...token, low: token.text, flags: 0, shape: 'mark', opens, owned: 0, phrase: 0, style })
      if (endsSentence.test(token.text) || opensWords.test(token.text)) opens = true
      continue
    }
    let low = /^[\x20-\x7e]*$/.test(token.lower) ? token.lower : fold(token.lower)
    let shape = shapeOf(token, style)
    const next = tokens[i + 1]
    let end = token.end
    const dot = next && i + 1 < to && next.text === '.' && !next.spaced
    if (dot && (abbreviations.has(low.replace(/^(?:then|ex)-/, '')) || (shape === 'initial' && token.text.length === 1))) {
      end = next.end
      i++
    }
    if (dotted.test(low) && low.endsWith('.') && !low.slice(0, -1).includes('.')) low = low.slice(0, -1)
    const after = tokens[i + 1]
    const owned = after && i + 1 < to && after.kind === 'possessive' ? after.end : loneApostrophe(tokens, i, to)
    let flags = token.kind === 'number' ? 0 : flagsOf(low)
    if (doubleName.test(token.text) && (flagsOf(low.slice(0, low.indexOf('-'))) & ofGiven) === Is.given) flags |= Is.given
    if (flags & Is.function && shape === 'initial' && end > token.end) flags = 0 // the A of "A. J. Marsh"
    const phrase = phraseBack(words, blockStart, low)
    if (phrase) flags |= phrase.flags
    if (shape === 'caps' && style === 'plain' && (flags & (Is.country | Is.region)) !== 0) shape = 'caps'
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
  if (!endsPhrase(low)) return undefined
  let phrase = low
  let found: { back: number; flags: number } | undefined
  for (let back = 1; back <= longestPhrase && words.length - back >= blockStart; back++) {
    phrase = `${words[words.length - back]!.low} ${phrase}`
    const flags = flagsOfPhrase(phrase)
    if (flags) found = { back, flags }
  }
  return found
}

function shapeOf({ text, kind }: Token, style: Style): Shape {
  if (kind === 'number') return 'number'
  if (!capitalStart.test(text)) return insideCapital.test(text) ? 'capital' : 'low'
  const letters = text.replace(lettersOnly, '')
  if (/\p{N}/u.test(text)) return 'caps'
  if (letters.length === 1 || (text.includes('.') && letters.length < 4)) return 'initial'
  if (allCapitals.test(text)) return style === 'shouted' ? 'capital' : 'caps'
  return 'capital'
}

function styleOf({ text }: Article, block: Block, tokens: readonly Token[], from: number, to: number): Style {
  let long = 0
  let capital = 0
  let shouted = 0
  for (let i = from; i < to; i++) {
    const { text: word, kind } = tokens[i]!
    if (kind !== 'word' || word.length < 3 || smallWords.has(word)) continue
    long++
    if (!capitalStart.test(word)) continue
    capital++
    if (allCapitals.test(word)) shouted++
  }
  if (long >= 2 && shouted / long > 0.7) return 'shouted'
  const ends = /[.!?]["”’']?$/.test(text.slice(block.end - 2, block.end))
  const longest = 30 // words that carry meaning; headlines have fewer
  if (long >= 4 && long <= longest && capital / long > (ends ? 0.95 : 0.75)) return 'titled'
  return 'plain'
}
