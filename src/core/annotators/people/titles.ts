// The title that touches a name: before it ("acting Defense Secretary Ann Hale"), or after it as an apposition
// ("Ann Hale, deputy head of the Harbour Authority, said"). What the office is worth decides offices.ts.

import type { Span } from '../../article.ts'
import { Is } from './lexicon.ts'
import { extendLeft, joins, startOfPhrase } from './title-start.ts'
import { isCapital, isHead, type Word } from './words.ts'

/** A title as words `from` up to `to`; `head` is its last head word. */
export interface Title extends Span {
  readonly from: number
  readonly to: number
  readonly head: number
  /** "his sister Maya": it vouches for a person and is no title. */
  readonly kin: boolean
  /** A plural before the first of several names: "Senators Hale and Ruiz". */
  readonly plural: boolean
}

const headPlace = 14 // words of an apposition up to its head; longer ones are clauses
const longestTail = 7 // words of "of the Department of Homeland Security" before a name
const rankTail = /^(?:1st|2nd|3rd|first|second|third|[1-5])$/
const trailing = new Set(['emeritus', 'general', 'elect', 'designate', 'emerita', 'pro'])
export const determiners = new Set('the a an his her its their our my whose one'.split(' '))
const connectors = new Set('of for to at on with in from'.split(' '))

/** The title before the name whose first word is `at`, courtesy words between them passed over. */
export function titleBefore(words: readonly Word[], at: number): Title | null {
  let k = beforeCourtesy(words, at - 1)
  const parted = /^[,(]$/.test(words[k]!.low)
  if (parted) k--
  // "the Inspector General of Police (IGP), | Ann Hale"
  if (words[k]!.low === ')' && words[k - 2]!.low === '(') k -= 3
  k = beforeCourtesy(words, k)
  if (words[k]!.owned) return null
  const to = k + 1
  // Petty Officer 1st Class Joan Reyes
  if (words[k]!.low === 'class' && rankTail.test(words[k - 1]!.low)) k -= 2
  // "Minister for Justice": what an office is for may be a head too.
  const mayBeTail = !isHead(words[k]!) || (words[k]!.flags & Is.portfolio) !== 0
  const headBefore = mayBeTail ? headBeforeTail(words, k, parted) : -1
  const tailed = headBefore >= 0 || !isHead(words[k]!)
  if (tailed) k = headBefore
  if (k < 0) return null
  // "Chief Justice", "Lt. Gov.", "Secretary of State": heads may follow one another, or hold one another.
  const from = withStacked(words, extendLeft(words, startOfPhrase(words, k), k))
  return parted && !partedTitleStands(words, from, tailed) ? null : titleOf(words, from, to, k)
}

function beforeCourtesy(words: readonly Word[], k: number): number {
  while ((words[k]!.flags & Is.courtesy) !== 0 && isCapital(words[k]!)) k--
  return k
}

// "operations director Navy Capt. | Hale", "head of harbour policing Commander | Ruiz": a second title before a capital one.
function withStacked(words: readonly Word[], from: number): number {
  const before = words[from - 1]!
  if (!isCapital(words[from]!) || before.owned) return from
  const head =
    (before.flags & (Is.officialHead | Is.dependentHead)) !== 0 && before.shape === 'low'
      ? from - 1
      : headBeforeTail(words, from - 1, false)
  return head < 0 ? from : extendLeft(words, startOfPhrase(words, head), head)
}

/** "ministers", "congresswomen" */
export function isPlural(low: string): boolean {
  return /(?:[a-rtv-z]s|men)$/.test(low)
}

function titleOf(words: readonly Word[], from: number, to: number, head: number): Title {
  const { low, flags } = words[head]!
  const plural = isPlural(low)
  return { start: words[from]!.start, end: words[to - 1]!.end, from, to, head, kin: (flags & Is.kin) !== 0, plural }
}

// "Secretary of State | Ruiz", "minister for women and equality | Ruiz": the head before the tail that ends at k, or -1.
// Before a comma any capital may be part of the tail, since the name stands apart.
function headBeforeTail(words: readonly Word[], k: number, parted: boolean): number {
  if (words[k]!.shape === 'low' && (words[k]!.flags & Is.portfolio) === 0 && words[k]!.low !== 'opposition') return -1
  for (let at = k; at > k - longestTail; at--) {
    const word = words[at]!
    if (
      word.shape === 'mark'
        ? word.low !== '&'
        : !isTailWord(word) && !(isCapital(word) && (parted || (at === k && isTown(words, k))))
    )
      return -1
    if (!/^(?:of|for|to|at)$/.test(words[at - 1]!.low)) continue
    if (isHead(words[at - 2]!)) return at - 2
  }
  return -1
}

// "mayor of | Northport"; not "director of the National | Nutrition"
function isTown(words: readonly Word[], k: number): boolean {
  return words[k - 1]!.low === 'of' && (words[k - 2]!.flags & Is.officialHead) !== 0
}

// Words that an office is named for: State, Foreign Affairs, Staff; an unknown capital would rather be the name.
function isTailWord(word: Word): boolean {
  if ((word.flags & Is.courtesy) !== 0 || word.owned) return false
  return (
    (word.flags & (Is.portfolio | Is.country | Is.region)) !== 0 ||
    /^(?:and|the|of|for|opposition)$/.test(word.low) ||
    (isCapital(word) && (word.flags & Is.publicBody) !== 0) ||
    (isCapital(word) && (word.flags & Is.common) !== 0 && (word.flags & Is.modifier) === 0)
  )
}

// "Malaysia's Prime Minister, Ali Karim,": the office must be a place's, a body's, or the one there is.
function partedTitleStands(words: readonly Word[], from: number, tailed: boolean): boolean {
  const first = words[from]!
  const before = words[from - 1]!
  // "the company’s president", "the young woman’s lawyer"; not "of master’s students, Hale said"
  const isOwned = () =>
    before.owned > 0 && (isCapital(before) || determiners.has(words[from - 2]!.low) || determiners.has(words[from - 3]!.low))
  return (
    (tailed && isCapital(first)) ||
    first.owned > 0 ||
    (first.flags & (Is.demonym | Is.country | Is.region)) !== 0 ||
    determiners.has(before.low) ||
    isOwned()
  )
}

/** The apposition after the name; `at` is the word after it. A party tag in brackets between them is passed over. */
export function titleAfter(words: readonly Word[], at: number): Title | null {
  let k = at
  // "Ann Hale (D-Ohio), chairwoman of"
  if (words[k]!.low === '(' && (words[k + 2]!.low === '-' || !nounPhrase(words, k + 1))) {
    k = closingBracket(words, k) + 1
    if (k === 0) return null
  }
  const { low } = words[k]!
  if (!/^[,(—–]$/.test(low)) return null
  k++
  if (/^\d\d$/.test(words[k]!.low) && words[k + 1]!.low === ',') k += 2 // Ann Hale, 45, a nurse,
  while (passedOver.test(words[k]!.low) || (words[k]!.low === 'as' && words[k - 1]!.low.startsWith('serve'))) k++
  if (/^(?:elected|appointed|named|sworn)$/.test(words[k]!.low)) return null // "who was elected governor" states it
  if (words[k - 1]!.low === 'who') return null // "who heads the ministry"
  const title = phraseTitle(words, k)
  return low === '(' && title && words[title.to]!.low !== ')' ? null : title
}

const passedOver = /^(?:who|now|then|also|currently|himself|herself|is|was|serve[sd])$/

/**
 * A title that begins at a word, articles before it left out, with its complements: "secretary of state" in "became the secretary of
 * state".
 */
export function phraseTitle(words: readonly Word[], from: number): Title | null {
  while (determiners.has(words[from]!.low)) from++
  const core = nounPhrase(words, from)
  return core && titleOf(words, from, complements(words, core.to), core.head)
}

/** The word that closes the bracket, at most 12 words on, or -1. */
export function closingBracket(words: readonly Word[], open: number): number {
  for (let k = open + 1; k < open + 12 && words[k]!.text; k++) if (words[k]!.low === ')') return k
  return -1
}

// The words up to and with the head: "principal deputy spokesman". Null where no head stands at the phrase's end.
function nounPhrase(words: readonly Word[], from: number): { head: number; to: number } | null {
  let k = from
  let head = -1
  while (k < from + headPlace) {
    const word = words[k]!
    if (word.shape === 'mark') {
      if (word.low !== '&' && word.low !== '-') break
    } else if (word.low === 'and' || word.low === 'of') {
      if (!joins(words, k)) break
    } else if (!inNounPhrase(word)) break
    else if (isHead(word)) head = k
    k++
  }
  if (head < 0) return null
  let to = head + 1
  while (to < k && trailing.has(words[to]!.low)) to++
  if (to < k) return null
  return { head, to }
}

function inNounPhrase(word: Word): boolean {
  if (word.shape !== 'low') return (word.flags & (Is.courtesy | Is.time)) === 0
  if ((word.flags & Is.modifier) !== 0) return true
  return (word.flags & Is.function) === 0
}

// "of the Harbour Authority", "for trade and industry", "and director of exhibits".
function complements(words: readonly Word[], from: number): number {
  let to = from
  for (let turn = 0; turn < 4; turn++) {
    const { low } = words[to]!
    if (low !== 'and' && !connectors.has(low)) return to
    let k = to + 1
    while (determiners.has(words[k]!.low)) k++
    if (low === 'and') {
      const more = nounPhrase(words, k)
      if (!more) return to
      to = more.to
      continue
    }
    if (/^(?:in|from|with|at)$/.test(low) && !isCapital(words[k]!)) return to
    const start = k
    while (inComplement(words, k, start)) k++
    if (k === start) return to
    to = k
  }
  return to
}

function inComplement(words: readonly Word[], k: number, start: number): boolean {
  const word = words[k]!
  const next = words[k + 1]!
  if (word.shape === 'mark') return word.low === '&' && k > start
  if (word.low === 'and') return k > start && joinsNouns(words[k - 1]!, next)
  if (word.low === 'of') return k > start
  if (word.low === 'for') return k > start && (isCapital(next) || (next.flags & Is.portfolio) !== 0)
  if (word.low === 'the') return connectors.has(words[k - 1]!.low)
  if (word.shape !== 'low') return (word.flags & Is.time) === 0
  return (word.flags & Is.portfolio) !== 0 || (word.flags & Is.function) === 0
}

function joinsNouns(left: Word, right: Word): boolean {
  if (isCapital(left)) return isCapital(right) && (right.flags & Is.given) === 0
  return right.shape === 'low' && (right.flags & Is.function) === 0
}
