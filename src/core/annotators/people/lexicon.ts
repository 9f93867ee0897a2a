// What a word may be, looked up once: a given name, a common word, a place, a head of titles, a word that ends a thing's name.
// "Prime Minister" is one head of two words; "Jordan" is a given name and a place.

import { fold } from '../../text/fold.ts'
import { commonWords, falseGivenNames, givenNames, namesThatAreWords } from './packed.data.ts'
import { openSet } from './packed-set.ts'
import { countries, demonyms, regions } from './places.data.ts'
import { stemsOf } from './stems.ts'
import {
  dependentHeads,
  kin,
  modifiers,
  officialHeads,
  otherHeads,
  portfolios,
  privateBodies,
  publicBodies,
} from './titles.data.ts'
import {
  courtesies,
  familyFirst,
  functionWords,
  particles,
  placePrepositions,
  suffixes,
  thingHeads,
  thingPrefixes,
  times,
  verbsBeforeTitles,
} from './words.data.ts'

/** The classes of words, as bits: a word may be of several. */
export const Is = {
  given: 1,
  common: 2,
  country: 4,
  demonym: 8,
  region: 16,
  officialHead: 32,
  dependentHead: 64,
  otherHead: 128,
  modifier: 256,
  portfolio: 512,
  publicBody: 1024,
  privateBody: 2048,
  courtesy: 4096,
  particle: 8192,
  suffix: 16384,
  function: 32768,
  time: 65536,
  thing: 131072,
  placePreposition: 262144,
  stopper: 524288,
  familyFirst: 1048576,
  kin: 2097152,
  thingPrefix: 4194304,
} as const

export const anyHead = Is.officialHead | Is.dependentHead | Is.otherHead | Is.kin
export const anyPlace = Is.country | Is.region

const tables: readonly (readonly [number, string])[] = [
  [Is.country, countries],
  [Is.demonym, demonyms],
  [Is.region, regions],
  [Is.officialHead, officialHeads],
  [Is.dependentHead, dependentHeads],
  [Is.otherHead, otherHeads],
  [Is.modifier, modifiers],
  [Is.portfolio, portfolios],
  [Is.publicBody, publicBodies],
  [Is.privateBody, privateBodies],
  [Is.courtesy, courtesies],
  [Is.particle, particles],
  [Is.suffix, suffixes],
  [Is.function, functionWords],
  [Is.time, times],
  [Is.thing, thingHeads],
  [Is.placePreposition, placePrepositions],
  [Is.stopper, verbsBeforeTitles],
  [Is.familyFirst, familyFirst],
  [Is.kin, kin],
  [Is.thingPrefix, thingPrefixes],
]

/** A listed phrase of two words or more, and what it is. */
export interface Phrase {
  readonly words: readonly string[]
  readonly flags: number
}

interface Lexicon {
  readonly words: ReadonlyMap<string, number>
  /** Phrases by their last word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  readonly isGiven: (word: string) => boolean
  readonly isCommon: (word: string) => boolean
}

let opened: Lexicon | undefined
const falseNames = new Set(falseGivenNames.split(' '))
const wordNames = new Set(namesThatAreWords.split(' '))

/** The bits of a folded word (lower case, no accents, no final full stop). */
export function flagsOf(word: string): number {
  const { words, isGiven, isCommon } = open()
  let flags = words.get(word) ?? 0
  if (!flags && word.includes('-')) flags = headInside(word)
  if (word.length > 1) {
    if (isGiven(word) && !falseNames.has(word)) flags |= Is.given
    // A name that only seems common, by a false hit of the packed set, stays a name.
    if (((flags & Is.given) === 0 || wordNames.has(word)) && (isCommon(word) || stemsOf(word).some(isCommon))) flags |= Is.common
  }
  return flags
}

// "ex-president", "then-senator", "co-chairman", "minister-designate": the head decides.
const before = /^(?:ex|then|co|vice|deputy|sub|former|under|non|mid|acting)-/
const after = /-(?:elect|designate|general|in-waiting|turned-[a-z-]+)$/

function headInside(word: string): number {
  const bare = word.replace(before, '').replace(after, '')
  return bare === word ? 0 : (open().words.get(bare) ?? 0) & (anyHead | Is.modifier)
}

/** Listed phrases that end in a word. */
export function phrasesEndingIn(word: string): readonly Phrase[] {
  return open().phrases.get(word) ?? []
}

function open(): Lexicon {
  if (opened) return opened
  const words = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  for (const [flag, table] of tables)
    for (const entry of table.split(/\s+/)) {
      if (!entry) continue
      if (!entry.includes('_')) {
        const word = fold(entry)
        words.set(word, (words.get(word) ?? 0) | flag)
        continue
      }
      const parts = fold(entry).split('_')
      const last = parts.at(-1)!
      phrases.set(last, [...(phrases.get(last) ?? []), { words: parts, flags: flag }])
    }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)
  opened = { words, phrases, isGiven: openSet(givenNames), isCommon: openSet(commonWords) }
  return opened
}
