// Cuts an article into the words that names and titles are made of.
// "Gen. J. R. Ruiz's plan" has the words: Gen. · J. · R. · Ruiz (owned) · plan.

import type { Article, Block, Span } from '../../article.ts'
import { breath } from '../../steps.ts'
import { endOfDateline } from '../../text/dateline.ts'
import { readingTokens, type Token, type Tokens } from '../../text/tokens.ts'
import { emptyHash, hashAfter, stirred } from '../../text/word-table.ts'
import { anyHead, flagsOfPhrase, Is } from './lexicon.ts'
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
  /** White space, or the block's start, stands before it. */
  readonly spaced: boolean
  /** How many words back a listed phrase that ends here begins: 1 for the Minister of "Prime Minister". */
  readonly phrase: number
  /** The block is set in capitals (`shouted`) or has a capital on most words (`titled`), as headlines do. */
  readonly style: Style
}

// A word whose classes are not yet settled.
interface Draft extends Word {
  flags: number
}

export type Style = 'plain' | 'titled' | 'shouted'

/** The small words that stand inside listed phrases: "commander in chief", "first lady", "US attorney". */
export const insidePhrases = /^(?:of|in|and|for|to|us|first|second)$/
const longestPhrase = 3 // words before the last one: "deputy chief of staff"

/**
 * The words of an article in order, marks among them; in steps. Before, between and after the blocks stand edges, marks without a
 * text, so that no rule need ask whether a neighbour exists, or belongs to the same block.
 */
export function* readingWords(article: Article): Generator<void, readonly Word[]> {
  const tokens = yield* readingTokens(article)
  const found: Drafts = { words: [...edges], commonCapitals: [], filedIn: new Set() }
  for (let index = 0; index < article.blocks.length; index++) {
    if (index % breath === 0) yield
    addWords(found, tokens, article, index)
    found.words.push(...edges)
  }
  unlearnCommon(found, tokens)
  return found.words
}

interface Drafts {
  readonly words: Draft[]
  /** The common words among them that are not written small. */
  readonly commonCapitals: Draft[]
  /** The common words among the places of reports, which count as written small. */
  readonly filedIn: Set<string>
}

// A common word that this article writes with a capital only is a name here: Brown, Moon, Trump.
function unlearnCommon({ commonCapitals, filedIn }: Drafts, { all }: Tokens): void {
  const counts = new Map<string, number>()
  for (const { low, shape, opens, style } of commonCapitals)
    if (!opens && style === 'plain' && shape === 'capital') counts.set(low, (counts.get(low) ?? 0) + 1)
  if (counts.size === 0) return
  for (const low of filedIn) counts.delete(low)
  for (const { form } of all) {
    const { low, shape } = spellingOf(form)
    if (shape === 'low') counts.delete(low)
  }
  const enough = 2 // one capital may be a title's or a typing error
  for (const word of commonCapitals) if ((counts.get(word.low) ?? 0) >= enough) word.flags &= ~Is.common
}

const edge: Word = {
  start: 0,
  end: -1, // nowhere, and no possessive's end
  text: '',
  low: '^',
  flags: 0,
  shape: 'mark',
  opens: true,
  owned: 0,
  spaced: true,
  phrase: 0,
  style: 'plain',
}
const edges = [edge, edge, edge, edge] // as far as any rule looks beyond a word without asking what lies between

function addWords(found: Drafts, tokens: Tokens, article: Article, index: number): void {
  const { words } = found
  const { all, firstOf } = tokens
  const { start: from, end: until } = article.blocks[index]!
  const style = styleOf(article, article.blocks[index]!, tokens, index)
  const filed = endOfDateline(article.text, from, until)
  const to = firstOf[index + 1]!
  let opens = true
  for (let i = firstOf[index]!; i < to; i++) {
    const token = all[i]!
    if (token.kind === 'possessive') continue
    const { start, text, spaced } = token
    const { low, shape: plainShape, flags: ownFlags, abbreviation, endsPhrase, opensNext } = spellingOf(token.form)
    if (plainShape === 'mark') {
      const { end } = token
      words.push({ start, end, text, low, flags: 0, shape: 'mark', opens, owned: 0, spaced, phrase: 0, style })
      if (opensNext || token.end <= filed) opens = true
      continue
    }
    // A headline in capitals has no acronyms, only words.
    let shape = plainShape === 'caps' && style === 'shouted' && !/\p{N}/u.test(text) ? 'capital' : plainShape
    if (start < filed) shape = 'low' // names the place of a report
    let end = token.end
    let next = i + 1 < to ? all[i + 1] : undefined
    if (next?.text === '.' && !next.spaced && (abbreviation || (shape === 'initial' && text.length === 1))) {
      end = next.end
      i++
      next = i + 1 < to ? all[i + 1] : undefined
    }
    const owned = next?.kind === 'possessive' ? next.end : loneApostrophe(all, i, to)
    let flags = ownFlags
    if (flags & Is.function && shape === 'initial' && end > token.end) flags = 0 // the A of "A. J. Marsh"
    const phrase = endsPhrase ? phraseBack(words, low) : undefined
    if (phrase) flags |= phrase.flags
    const word = { start, end, text, low, flags, shape, opens, owned, spaced, phrase: phrase?.back ?? 0, style }
    words.push(word)
    if ((flags & Is.common) !== 0 && shape !== plainShape && shape === 'low') found.filedIn.add(low)
    else if ((flags & Is.common) !== 0 && shape !== 'low') found.commonCapitals.push(word)
    opens = false
  }
}

// The Joneses’ house: a lone closing mark after an s, with a space after it, is taken for a possessive.
function loneApostrophe(tokens: readonly Token[], i: number, to: number): number {
  const mark = tokens[i + 1]
  if (!mark || mark.spaced || i + 1 >= to || !/^['’]$/.test(mark.text) || !/s$/i.test(tokens[i]!.text)) return 0
  return tokens[i + 2]?.spaced && i + 2 < to && tokens[i + 2]!.kind === 'word' ? mark.end : 0
}

// The longest listed phrase that ends in a word, as the count of words before it, with its bits.
function phraseBack(words: readonly Word[], low: string): { readonly back: number; readonly flags: number } | undefined {
  let found: { back: number; flags: number } | undefined
  for (let back = 1; back <= longestPhrase; back++) {
    const word = words[words.length - back]!
    // No phrase goes over other small words; without this the table meets "warned that Peruvian" by chance.
    if (word.shape === 'mark' || (word.flags & Is.function && !insidePhrases.test(word.low))) break
    const flags = flagsOfPhrase(hashOfPhrase(words, back, low))
    if (flags) found = { back, flags }
  }
  return found
}

// The hash of the last words and the one that follows them, with single spaces, which no string is made for.
function hashOfPhrase(words: readonly Word[], back: number, low: string): number {
  let hash = emptyHash
  for (let k = words.length - back; k < words.length; k++) hash = hashAfter(hashAfter(hash, words[k]!.low), ' ')
  return stirred(hashAfter(hash, low))
}

function styleOf({ text }: Article, block: Block, tokens: Tokens, index: number): Style {
  let long = 0
  let capital = 0
  let shouted = 0
  for (let i = tokens.firstOf[index]!; i < tokens.firstOf[index + 1]!; i++) {
    const spelling = spellingOf(tokens.all[i]!.form)
    if (!spelling.weighs) continue
    long++
    if (spelling.capital) capital++
    if (spelling.allCapitals) shouted++
  }
  if (long >= 2 && shouted / long > 0.7) return 'shouted'
  const ends = /[.!?]["”’']?$/.test(text.slice(block.end - 2, block.end))
  const longest = 30 // words that carry meaning; headlines have fewer
  if (long >= 4 && long <= longest && capital / long > (ends ? 0.95 : 0.75)) return 'titled'
  return 'plain'
}

/** Whether a word is written as a name is: Hale, NATO, J. */
export function isCapital({ shape }: Word): boolean {
  return shape === 'capital' || shape === 'caps' || shape === 'initial'
}

/** Whether a title may have the word for its head: minister, nurse, brother. */
export function isHead(word: Word): boolean {
  return (word.flags & anyHead) !== 0 && !isBody(word)
}

// "House of Representatives" ends in a head and is none.
function isBody({ flags, phrase }: Word): boolean {
  return phrase > 0 && (flags & Is.publicBody) !== 0
}
