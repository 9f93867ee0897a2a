// Finds the runs of words that may be a person's name, with what stands round each.
// "Lt. Gov. Ann de la Cruz Hale said" has one: Ann de la Cruz Hale, after a title.

import { anyHead, anyPlace, Is, isListedAs } from './lexicon.ts'
import { type Title, titleAfter, titleBefore } from './titles.ts'
import { isCapital, type Word } from './words.ts'

/** Words `from` up to `to` that may be a name. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly before: Title | null
  readonly after: Title | null
  /** The courtesy word right before the name. */
  readonly courtesy: string | null
  /** The capital run goes on to a word such as Center or River. */
  readonly inThing: boolean
}

const quoteMark = /^["“‘'(]$/
const closingMark = /^["”’')]$/
// "the Trump Administration": the name is still the person's.
const ofAPerson =
  /^(?:administration|campaign|presidency|era|doctrine|regime|government|cabinet|democrats|republicans|team|family|white|justice|pac)$/

/** All pieces of an article, in order. */
export function piecesOf(words: readonly Word[]): readonly Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < words.length; ) {
    const to = startsName(words, i) ? endOfName(words, i) : i
    if (to === i) {
      i++
      continue
    }
    const { shape, flags } = words[i]!
    if (to - i > 1 ? !isListedAs(Is.notPerson, lowOf(words, i, to)) : shape !== 'initial' && (flags & Is.notPerson) === 0)
      pieces.push(pieceAt(words, i, to))
    i = to
  }
  return pieces
}

/** The piece that words `from` up to `to` make, whatever they are. */
export function pieceAt(words: readonly Word[], from: number, to: number): Piece {
  const owned = words[to - 1]!.owned > 0
  return {
    from,
    to,
    before: titleBefore(words, from),
    after: owned ? null : titleAfter(words, to),
    courtesy: courtesyBefore(words, from),
    inThing: (!owned && (goesOnToThing(words, to) || beforeLowThing(words, from, to))) || afterThingPrefix(words, from),
  }
}

// "Lake Harlow", "Hurricane Ida", "HMS Nelson"
function afterThingPrefix(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]!
  return (
    (before.flags & Is.thingPrefix) !== 0 &&
    isCapital(before) &&
    !before.owned &&
    ((before.flags & Is.given) === 0 || storm.test(before.low))
  )
}

// "Storm" is a given name too, but with a name after it the weather is far likelier.
const storm = /^(?:storm|hurricane|typhoon|cyclone)$/

// "Walter Harlow hospital"
function beforeLowThing(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]!
  return to - from > 1 && next.shape === 'low' && (next.flags & Is.lowThing) !== 0
}

/** The folded words with single spaces. */
export function lowOf(words: readonly Word[], from: number, to: number): string {
  let low = words[from]!.low
  for (let k = from + 1; k < to; k++) low += ` ${words[k]!.low}`
  return low
}

/** Whether the word before `from` says that a place follows: in, near, across. */
export function isPlacedBy(words: readonly Word[], from: number): boolean {
  return (words[from - 1]!.flags & Is.placePreposition) !== 0
}

/** A given name that is nothing else: Marco, but not Grant, Jordan or Dean. */
export function isStrongGiven({ flags, shape, text }: Word): boolean {
  return (flags & Is.given) !== 0 && (flags & somethingElse) === 0 && (shape !== 'caps' || text.length > 2)
}

const somethingElse =
  Is.common |
  anyPlace |
  Is.demonym |
  anyHead |
  Is.thing |
  Is.function |
  Is.time |
  Is.modifier |
  Is.portfolio |
  Is.publicBody |
  Is.privateBody
const partsNames = Is.courtesy | Is.function | Is.time | Is.demonym | anyHead | Is.thing | Is.publicBody | Is.portfolio

function startsName(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (!isCapital(word)) return false
  if (word.shape === 'initial') return isInitial(word) && isCapital(words[i + 1]!) && !parts(words, i + 1)
  if (word.shape === 'caps') return capsStartName(words, i)
  if (parts(words, i) || storm.test(word.low) || isTitlesPlace(words, i)) return false
  return !word.opens || (word.flags & Is.common) === 0 || (word.flags & Is.given) !== 0
}

// "ambassador to Israel | Ann Hale", "envoy for Syria | Ann Hale"
function isTitlesPlace(words: readonly Word[], i: number): boolean {
  const link = words[i - 1]!.low
  if (!/^(?:to|for|of|in)$/.test(link)) return false
  const { flags, owned } = words[i]!
  const next = words[i + 1]!
  if (owned || !isCapital(next)) return false
  const isPlace = (flags & anyPlace) !== 0
  const nameFollows = isStrongGiven(next) && isCapital(words[i + 2]!)
  if (link === 'in') return isPlace && nameFollows
  if ((words[i - 2]!.flags & (Is.officialHead | Is.dependentHead)) === 0) return false
  return (isPlace && (link === 'to' || (flags & Is.given) === 0)) || (nameFollows && !isStrongGiven(words[i]!))
}

// "JD Vance", "MARCO RUBIO": an acronym otherwise.
function capsStartName(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  const next = words[i + 1]!
  if (parts(words, i)) return false
  // "MR KIRBY:", "SECRETARY RICE:"
  const before = words[i - 1]!
  if (
    (before.shape === 'caps' || before.text === 'Mr') &&
    (before.flags & (Is.courtesy | Is.officialHead | Is.dependentHead)) !== 0
  )
    return word.text.length > 2
  if (word.opens && next.low === ':') return word.text.length > 2 && (word.flags & (Is.common | anyPlace | Is.privateBody)) === 0
  if (!next.spaced || word.owned) return false
  if (next.shape === 'caps') return isStrongGiven(word)
  return (
    word.text.length === 2 &&
    next.shape === 'capital' &&
    !parts(words, i + 1) &&
    (next.flags & Is.common) === 0 &&
    !(isStrongGiven(next) && isCapital(words[i + 2]!)) // the QB | Jon Hale
  )
}

function isInitial(word: Word): boolean {
  return (
    (word.flags & (anyPlace | Is.publicBody)) === 0 && (word.end > word.start + 1 || !/^[IA]$/.test(word.text)) && !word.owned
  )
}

// Words that end a name, or cannot begin one.
function parts(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if ((word.flags & partsNames) !== 0) return !isNameAllTheSame(words, i)
  if (word.phrase > 0 || isInsidePhrase(words, i)) return true
  return word.style !== 'plain' && (word.flags & Is.common) !== 0 && (word.flags & Is.given) === 0
}

// "Bill Hale", "Dean Marsh", "Rose Ruiz": a given name that is of another class too, before an unknown capital.
function isNameAllTheSame(words: readonly Word[], i: number): boolean {
  const { flags, owned, low, opens } = words[i]!
  const next = words[i + 1]!
  if (low === 'will' && opens) return false
  // "Park Min-jun"
  if ((flags & Is.familyFirst) !== 0 && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text)) return true
  if ((flags & Is.given) === 0 && low !== 'will') return false
  if (owned || !next.spaced) return false
  // "Earl R. Perkins", "April P. Bernard"
  if (next.shape === 'initial' && isCapital(words[i + 2]!) && !parts(words, i + 2)) return true
  if ((flags & (Is.courtesy | Is.demonym)) !== 0 || ((flags & anyHead) !== 0 && low !== 'dean')) return false
  // "Bill de Marsh"
  const name = next.shape === 'low' && /^(?:de|da|von|van)$/.test(next.low) ? words[i + 2]! : next
  return name.shape === 'capital' && (name.flags & (partsNames | Is.common | anyPlace | Is.modifier)) === 0
}

function isInsidePhrase(words: readonly Word[], i: number): boolean {
  return words[i + 1]!.phrase >= 1 || words[i + 2]!.phrase >= 2
}

function endOfName(words: readonly Word[], from: number): number {
  let to = from + 1
  for (;;) {
    const next = words[to]!
    if (words[to - 1]!.owned) return to
    const suffix = suffixEnd(words, to)
    if (suffix) return suffix
    if (next.spaced && isCapital(next)) {
      if (!goesOn(words, from, to)) return to
      to++
      continue
    }
    const after = afterParticles(words, to)
    if (after) {
      to = after
      continue
    }
    const nickname = afterNickname(words, to)
    if (!nickname) return to
    to = nickname
  }
}

function goesOn(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]!
  if (next.shape === 'initial') return isInitial(next)
  if (next.shape === 'caps' && words[to - 1]!.shape === 'capital' && next.text.length < 4) return false
  const first = words[from]!
  if (!parts(words, to)) {
    return next.style === 'plain' || (next.flags & Is.common) === 0 || to - from < 2
  }
  // "Lee Sun Ho": a syllable of an East Asian name that is a word too.
  if ((first.flags & Is.familyFirst) !== 0 && ((next.flags & Is.familyFirst) !== 0 || next.low === 'un') && to - from < 3)
    return true
  // One given name, then a word that is a surname too, and nothing that would make it a title or a place's name.
  if (to - from > 2 || (next.flags & Is.surnameToo) === 0 || next.phrase > 0) return false
  if (!isStrongGiven(first) && first.shape !== 'initial' && !((first.flags & Is.given) !== 0 && next.style === 'plain'))
    return false
  const following = words[to + 1]!
  return next.owned > 0 || !isCapital(following) || (following.flags & Is.suffix) !== 0
}

function suffixEnd(words: readonly Word[], to: number): number {
  const comma = words[to]!.low === ','
  const at = comma ? to + 1 : to
  const word = words[at]!
  return (word.flags & Is.suffix) === 0 || !isCapital(word) || (comma && /^[iv]/.test(word.low)) ? 0 : at + 1
}

// "von der Leyen", "bin Salman", "y Gasset": low particles before a capital.
function afterParticles(words: readonly Word[], to: number): number {
  let k = to
  while (words[k]!.spaced && words[k]!.shape === 'low' && (words[k]!.flags & Is.particle) !== 0) k++
  if (k === to || !words[k]!.spaced || !isCapital(words[k]!)) return 0
  return !parts(words, k) || /^(?:bin|ibn)$/.test(words[k - 1]!.low) ? k + 1 : 0 // "bin Said"
}

// Joan "Skip" Marsh
function afterNickname(words: readonly Word[], to: number): number {
  if (!quoteMark.test(words[to]!.low)) return 0
  let k = to + 1
  while (k < to + 3 && isCapital(words[k]!)) k++
  return k > to + 1 && closingMark.test(words[k]!.low) && isCapital(words[k + 1]!) && !parts(words, k + 1) ? k + 2 : 0
}

function courtesyBefore(words: readonly Word[], from: number): string | null {
  const word = words[from - 1]!
  return (word.flags & Is.courtesy) !== 0 && isCapital(word) ? word.low : null
}

/** Whether the capital run after a name ends as a thing's name does: "Kennedy | Space Center". */
export function goesOnToThing(words: readonly Word[], to: number): boolean {
  for (let k = to; k < to + 5; k++) {
    const word = words[k]!
    if (!word.spaced || !isCapital(word)) return false
    if (k === to ? ofAPerson.test(word.low) : word.style !== 'plain' && (word.flags & Is.common) !== 0) return false
    if ((word.flags & Is.thing) !== 0) return true
    if ((word.flags & (Is.courtesy | Is.officialHead | Is.function | Is.time)) !== 0 || word.owned) return false
  }
  return false
}
