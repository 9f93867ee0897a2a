// How far a phrase goes: from its determiner over adjectives, names and nouns up to what is its verb, or no part of it.
// "The newly announced cranes", but "The yard | announced cranes"; "Devon and Cornwall Police", but "Hale | and Lund".

import { anyNoun, anyVerb, can, functionWord } from './lexicon.ts'
import type { Word } from './outline.ts'

/** Words before a name that are no part of it. */
export const titles = new Set(
  'mr mrs ms miss dr prof sir dame lord lady rev hon sen rep gov gen lt col maj sgt capt cmdr adm pres president senator representative congressman congresswoman governor mayor secretary minister chancellor premier ambassador judge justice chief general colonel captain sergeant king queen prince princess pope bishop archbishop cardinal rabbi imam sheikh ayatollah'.split(
    ' ',
  ),
)
/** Small words inside a name. */
export const particles = new Set('de la del della der den van von bin ibn al el da di du le dos das'.split(' '))
/** Determiners that may stand for someone: several said. */
export const standAlone = new Set('one others many some both most several few all those two three each another'.split(' '))
/** So may these behind one: a third wrote. */
export const ordinal = /^(?:second|third|fourth|fifth)$/
const longestBody = 5 // words of a body’s name after its "and"

/** From word `start` up to `end`; from `body` on without its determiners. */
export interface Run {
  readonly start: number
  readonly end: number
  /** the, a, other determiner, number or none. */
  readonly determiner: '' | 'the' | 'a' | 'other'
  readonly body: number
}

/** Whether a word may go on a phrase. */
export function mayJoin(word: Word): boolean {
  if (word.marked >= 0 || word.token?.kind === 'mark' || word.token?.kind === 'possessive') return false
  return word.capital || !(word.kinds & functionWord) || (word.kinds & (can.human | can.body)) !== 0
}

/** A run of words that makes one phrase, from `at`; undefined where none starts there. */
export function readRun(words: readonly Word[], at: number, owned: boolean): Run | undefined {
  let here = at
  let determiner: Run['determiner'] = ''
  const first = words[here]
  if (!first) return undefined
  const isCapital = (word: Word) => word.capital && !(word.starts && isOrdinary(word))
  while (!owned && words[here] && words[here]!.kinds & can.determiner && !isCapital(words[here]!)) {
    const { lower } = words[here]!
    determiner = lower === 'the' ? 'the' : lower === 'a' || lower === 'an' ? 'a' : 'other'
    here++
  }
  const body = here
  let named = false
  let nouned = false
  for (; here < words.length; here++) {
    const word = words[here]!
    const before = words[here - 1]
    if (word.marked >= 0 || (here > body && word.starts)) break
    const { kind } = word.token!
    if (kind === 'possessive' || word.lower === 'that' || isTime(word)) break
    if (word.lower === 'of' && !(named && words[here + 1]?.capital)) break
    if (kind === 'mark') {
      const joins =
        word.text === '.' ? here > body && isShort(before!) : word.text === '&' || word.text === '/' || word.text === '-'
      const following = words[here + 1]
      if (here > body && joins && following && !following.starts && following.capital && before!.capital) continue
      if (word.text === '.' && here > body && before!.capital && isShort(before!) && !following?.starts) continue
      break
    }
    if (kind === 'number' && !(word.kinds & can.human)) {
      if (here > body && !determiner && named) break
      continue
    }
    if (isCapital(word)) {
      // "at the time Hale said"
      if (here > body && /^(?:time|day|week|month|year|night|morning|moment)$/.test(before!.text)) break
      named = true
      continue
    }
    if (word.lower === 'and' && here > body && joinsBody(words, here)) continue
    if (particles.has(word.lower) && named && (words[here + 1]?.capital || particles.has(words[here + 1]?.lower ?? ''))) continue
    const led = determiner !== '' || owned
    if (word.kinds & can.determiner || word.kinds & (functionWord & ~can.adverb)) {
      if (!(word.kinds & anyNoun) || !led || nouned) break
    }
    if (
      word.kinds & can.adverb ||
      (/ly$/.test(word.lower) && !/^(?:family|ally|assembly|only|early|elderly|monthly|weekly|daily)$/.test(word.lower))
    ) {
      if (!led || nouned || named) break
      continue
    }
    // "strength moved Governor Hale": without an article, a form in -ed before a name is the verb.
    if (
      here > body &&
      !led &&
      !named &&
      !word.kinds &&
      /ed$/.test(word.lower) &&
      words[here + 1]?.capital &&
      !words[here + 1]!.starts
    )
      break
    // "what its head Ann Hale calls it": behind a person's name it is no noun.
    if (here > body && before!.named && word.kinds & (can.saying | can.naming) && /(?:ed|s)$/.test(word.lower)) break
    const isNoun = (word.kinds & anyNoun) !== 0
    // "a fresh pitch", "Hale's quick reply": after "a" and after an owner a verb would end in -s or -ed.
    if ((determiner === 'a' || owned) && !nouned && word.kinds & can.base) {
      nouned = true
      continue
    }
    // "The sender vowed to": a participle would have its noun behind it.
    if (led && here > body && /ed$/.test(word.lower) && (word.kinds & anyVerb || !word.kinds)) {
      // "The yard announced new cranes", but "the newly announced cranes".
      const says = word.kinds & can.saying && !(before!.kinds & can.adverb) && !/ly$/.test(before!.lower)
      if (says || !leadsOn(words[here + 1])) break
    }
    // "Several said they", "Most want it": they stand alone.
    if (here === body && determiner === 'other' && isVerbAlone(words, here)) break
    if (word.kinds & anyVerb) {
      if (!(led && !nouned && !named) && !(isNoun && nouned && !(word.kinds & can.saying))) {
        if (!(isNoun && named && word.kinds & (can.human | can.body))) break
      } else if (!isNoun && here > body && !/(?:ed|ing)$/.test(word.lower)) break
    }
    if (isNoun) {
      nouned = true
      continue
    }
    if (named && !led) {
      // "Harbour master: “We wait.”"
      const labels = words[here + 1]?.text === ':' && !/(?:ed|s|ing)$/.test(word.lower)
      if (!labels && !leadsToNoun(words, here)) break
      continue
    }
    if (nouned && /(?:ed|[^s]s)$/.test(word.lower)) break
  }
  return here > body || (determiner && here > at) ? { start: at, end: here, determiner, body } : undefined
}

// "Trump campaign officials", "Republican front-runner Hale": an unknown word joins a name only where a noun or a name follows at once.
function leadsToNoun(words: readonly Word[], at: number): boolean {
  const following = words[at + 1]
  if (!following || following.starts || following.marked >= 0 || /ed$/.test(words[at]!.lower)) return false
  return (following.kinds & anyNoun) !== 0 && !(following.kinds & anyVerb)
}

// "Devon and Cornwall Police", "Department of Health and Human Services": one body, whose last word says so.
function joinsBody(words: readonly Word[], and: number): boolean {
  const before = words[and - 1]!
  if (!before.capital || before.named || before.kinds & (can.body | can.human) || /^\p{Lu}+$/u.test(before.text)) return false
  let last = and
  while (last < and + longestBody && words[last + 1]?.capital && !words[last + 1]!.starts && words[last + 1]!.marked < 0) last++
  return last > and + 1 && (words[last]!.kinds & can.body) !== 0 && !words[and + 1]!.named
}

// A finite verb after a word that may stand alone: "several said", but not "some cries", "one reason", "at some point".
function isVerbAlone(words: readonly Word[], at: number): boolean {
  const { kinds, lower } = words[at]!
  const alone = words[at - 1]!
  if (!(standAlone.has(alone.lower) || ordinal.test(alone.lower)) || !(kinds & anyVerb) || kinds & (anyNoun | can.gerund))
    return false
  const isOne = /^(?:one|another|each)$/.test(alone.lower) || ordinal.test(alone.lower)
  if (kinds & can.base) {
    const isLed = words[at - 2] !== undefined && (words[at - 2]!.kinds & can.preposition) !== 0
    return !isOne && !alone.starts && !isLed && (words[at + 1]?.kinds ?? 0) !== 0
  }
  if (/[^s]s$/.test(lower)) return isOne
  return !/ed$/.test(lower) || !leadsOn(words[at + 1])
}

function leadsOn(following: Word | undefined): boolean {
  // "hailed the deal": no phrase goes on over an article.
  return (
    following !== undefined &&
    !following.starts &&
    mayJoin(following) &&
    !(following.kinds & (can.determiner | can.possessive | can.pronoun))
  )
}

/** Monday, October: when, not who. March, May and August are names too. */
export function isTime(word: Word): boolean {
  return (
    word.capital &&
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|september|october|november|december)$/.test(
      word.lower,
    )
  )
}

/** A word that opens a sentence in a capital and is no name. */
export function isOrdinary(word: Word): boolean {
  return !word.named && (word.kinds !== 0 || /.(?:ly|ing|ed)$/.test(word.lower)) && !titles.has(word.lower)
}

function isShort(word: Word): boolean {
  return (
    /^\p{Lu}$/u.test(word.text) ||
    /^(?:mr|mrs|ms|dr|prof|rev|hon|sr|jr|st|gen|lt|col|maj|sgt|capt|cmdr|adm|gov|sen|rep|reps|sens|pres|co|inc|corp|ltd)$/.test(
      word.lower,
    )
  )
}
