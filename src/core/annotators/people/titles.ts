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
const determiners = new Set('the a an his her its their our my one'.split(' '))
const connectors = new Set('of for to at on with in from'.split(' '))

/** The title before the name whose first word is `at`, courtesy words between them passed over. */
export function titleBefore(words: readonly Word[], at: number): Title | null {
  const block = words[at]!.block
  const has = (k: number) => k >= 0 && words[k]!.block === block
  let k = at - 1
  while (has(k) && (words[k]!.flags & Is.courtesy) !== 0 && isCapital(words[k])) k--
  const parted = has(k) && (words[k]!.text === ',' || words[k]!.text === '(')
  if (parted) k--
  // "the Inspector General of Police (IGP), | Ann Hale"
  if (has(k - 3) && words[k]!.text === ')' && words[k - 2]!.text === '(') k -= 3
  while (has(k) && (words[k]!.flags & Is.courtesy) !== 0 && isCapital(words[k])) k--
  if (!has(k) || words[k]!.owned) return null
  let to = k + 1
  // Petty Officer 1st Class Joan Reyes
  if (/^class$/.test(words[k]!.low) && has(k - 2) && rankTail.test(words[k - 1]!.low) && isHead(words[k - 2])) k -= 2
  // "Minister for Justice": what an office is for may be a head too.
  const mayBeTail = !isHead(words[k]) || (words[k]!.flags & Is.portfolio) !== 0
  const headBefore = mayBeTail ? headBeforeTail(words, k, block, parted) : -1
  const tailed = headBefore >= 0 || !isHead(words[k])
  if (tailed) k = headBefore
  if (k < 0) return null
  // "Chief Justice", "Lt. Gov.", "Secretary of State": heads may follow one another, or hold one another.
  const from = withStacked(words, extendLeft(words, startOfPhrase(words, k), block, k), block)
  if (parted && !partedTitleStands(words, from, at, tailed)) return null
  if (!tailed && from >= to) to = k + 1
  return titleOf(words, from, to, k)
}

// "operations director Navy Capt. | Hale", "head of harbour policing Commander | Ruiz": a second title before a capital one.
function withStacked(words: readonly Word[], from: number, block: number): number {
  const before = words[from - 1]
  if (!isCapital(words[from]) || before?.block !== block || before.owned || before.shape === 'mark') return from
  const head =
    (before.flags & (Is.officialHead | Is.dependentHead)) !== 0 && before.shape === 'low'
      ? from - 1
      : headBeforeTail(words, from - 1, block, false)
  return head < 0 ? from : extendLeft(words, startOfPhrase(words, head), block, head)
}

function titleOf(words: readonly Word[], from: number, to: number, head: number): Title {
  const { low, flags } = words[head]!
  const plural = /(?:[a-z]s|men|women)$/.test(low) && !/(?:ss|us)$/.test(low)
  return { start: words[from]!.start, end: words[to - 1]!.end, from, to, head, kin: (flags & Is.kin) !== 0, plural }
}

// "Secretary of State | Ruiz", "minister for women and equality | Ruiz": the head before the tail that ends at k, or -1.
// Before a comma any capital may be part of the tail, since the name stands apart.
function headBeforeTail(words: readonly Word[], k: number, block: number, parted: boolean): number {
  if (words[k]!.shape === 'low' && (words[k]!.flags & Is.portfolio) === 0 && words[k]!.low !== 'opposition') return -1
  for (let at = k; at > k - longestTail && at > 0 && words[at - 1]!.block === block; at--) {
    const word = words[at]!
    if (
      word.shape === 'mark'
        ? word.text !== '&'
        : !isTailWord(word) && !(isCapital(word) && (parted || (at === k && isTown(words, k))))
    )
      return -1
    if (!/^(?:of|for|to|at)$/.test(words[at - 1]!.low)) continue
    if (isHead(words[at - 2]) && words[at - 2]!.block === block) return at - 2
  }
  return -1
}

// "mayor of | Northport"; not "director of the National | Nutrition"
function isTown(words: readonly Word[], k: number): boolean {
  return words[k - 1]?.low === 'of' && ((words[k - 2]?.flags ?? 0) & Is.officialHead) !== 0 && !words[k]!.owned
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
function partedTitleStands(words: readonly Word[], from: number, at: number, tailed: boolean): boolean {
  const first = words[from]!
  if (first.owned || (first.flags & (Is.demonym | Is.country | Is.region)) !== 0) return true
  const before = words[from - 1]
  if (
    before?.block === words[at]!.block &&
    (/^(?:the|a|an|his|her|its|their|my|our|whose)$/.test(before.low) ||
      (before.owned > 0 && (isCapital(before) || isNear(words, from - 1, determiners))))
  )
    return true
  return tailed && isCapital(first)
}

// "the company’s president", "the young woman’s lawyer"; not "of master’s students, Hale said"
function isNear(words: readonly Word[], at: number, low: ReadonlySet<string>): boolean {
  return low.has(words[at - 1]?.low ?? '') || low.has(words[at - 2]?.low ?? '')
}

/** The apposition after the name; `at` is the word after it. A party tag in brackets between them is passed over. */
export function titleAfter(words: readonly Word[], at: number): Title | null {
  const block = words[at - 1]!.block
  const has = (k: number) => k < words.length && words[k]!.block === block
  let k = at
  if (has(k) && words[k]!.text === '(' && has(k + 2) && !isTitleBracket(words, k)) {
    const shut = closingBracket(words, k)
    if (shut < 0) return null
    k = shut + 1
  }
  if (!has(k) || !/^[,(—–]$/.test(words[k]!.text)) return null
  const bracket = words[k]!.text === '('
  k++
  for (const passed of ['who', 'now', 'then', 'also', 'currently', 'himself', 'herself', 'is', 'was', 'serves', 'served', 'as'])
    if (has(k) && words[k]!.low === passed && (passed !== 'as' || /^serve/.test(words[k - 1]!.low))) k++
  if (has(k) && /^\d\d$/.test(words[k]!.low) && has(k + 1) && words[k + 1]!.text === ',') k += 2 // Ann Hale, 45, a nurse,
  if (has(k) && /^(?:elected|appointed|named|sworn)$/.test(words[k]!.low)) return null // "who was elected governor" states it
  if (has(k) && words[k - 1]!.low === 'who' && words[k + 1]?.shape !== 'mark') return null // "who heads the ministry"
  while (has(k) && determiners.has(words[k]!.low)) k++
  const core = nounPhrase(words, k, block)
  if (!core) return null
  let { to } = core
  const { head } = core
  to = complements(words, to, block)
  if (bracket && words[to]?.text !== ')') return null
  return titleOf(words, k, to, head)
}

/** A title that begins at a word, with its complements: "secretary of state" in "became secretary of state". */
export function phraseTitle(words: readonly Word[], from: number, block: number): Title | null {
  const core = nounPhrase(words, from, block)
  return core && titleOf(words, from, complements(words, core.to, block), core.head)
}

function isTitleBracket(words: readonly Word[], open: number): boolean {
  return words[open + 2]!.text !== '-' && nounPhrase(words, open + 1, words[open]!.block) !== null
}

/** The word that closes the bracket, at most 12 words on, or -1. */
export function closingBracket(words: readonly Word[], open: number): number {
  for (let k = open + 1; k < open + 12 && words[k]?.block === words[open]!.block; k++) if (words[k]!.text === ')') return k
  return -1
}

// The words up to and with the head: "principal deputy spokesman". Null where no head stands at the phrase's end.
function nounPhrase(words: readonly Word[], from: number, block: number): { head: number; to: number } | null {
  let k = from
  let head = -1
  while (k < from + headPlace && words[k]?.block === block) {
    const word = words[k]!
    if (word.shape === 'mark') {
      if (word.text !== '&' && word.text !== '-') break
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
  if ((word.flags & Is.time) !== 0 && isCapital(word)) return false
  if (word.shape !== 'low') return (word.flags & Is.courtesy) === 0
  if ((word.flags & Is.modifier) !== 0) return true
  return (word.flags & (Is.stopper | Is.function)) === 0
}

// "of the Harbour Authority", "for trade and industry", "and director of exhibits".
function complements(words: readonly Word[], from: number, block: number): number {
  let to = from
  for (let turn = 0; turn < 4; turn++) {
    const word = words[to]
    if (!word || word.block !== block) return to
    if (word.low === 'and') {
      let k = to + 1
      while (determiners.has(words[k]?.low ?? '')) k++
      const more = nounPhrase(words, k, block)
      if (!more) return to
      to = more.to
      continue
    }
    if (!connectors.has(word.low)) return to
    let k = to + 1
    while (determiners.has(words[k]?.low ?? '')) k++
    if (/^(?:in|from|with|at)$/.test(word.low) && !isCapital(words[k])) return to
    const start = k
    while (words[k]?.block === block && inComplement(words, k, start)) k++
    if (k === start) return to
    to = k
  }
  return to
}

function inComplement(words: readonly Word[], k: number, start: number): boolean {
  const word = words[k]!
  if (word.shape === 'mark') return word.text === '&' && k > start
  if (word.low === 'and' || word.low === 'of' || word.low === 'for')
    return (
      k > start &&
      words[k + 1]?.block === word.block &&
      (word.low === 'and'
        ? joinsNouns(words, k)
        : word.low === 'of' || isCapital(words[k + 1]) || (words[k + 1]!.flags & Is.portfolio) !== 0)
    )
  if (word.low === 'the') return k > start && connectors.has(words[k - 1]!.low)
  if ((word.flags & Is.time) !== 0 && isCapital(word)) return false
  if (word.shape !== 'low') return true
  return (word.flags & Is.portfolio) !== 0 || (word.flags & (Is.stopper | Is.function)) === 0
}

function joinsNouns(words: readonly Word[], k: number): boolean {
  const left = words[k - 1]!
  const right = words[k + 1]!
  if (isCapital(left)) return isCapital(right) && (right.flags & Is.given) === 0
  return right.shape === 'low' && (right.flags & (Is.stopper | Is.function)) === 0
}
