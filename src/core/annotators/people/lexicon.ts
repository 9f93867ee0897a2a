// What a word may be, looked up once: a given name, a common word, a place, a head of titles, a word that ends a thing's name.
// "Prime Minister" is one head of two words; "Jordan" is a given name and a place.

import { remember } from '../../text/remember.ts'
import { hashOf, openTableByHash } from '../../text/word-table.ts'
import { packedWords } from './packed.data.ts'
import { endsAsCommon, stemsOf } from './stems.ts'

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
  familyFirst: 1048576,
  kin: 2097152,
  thingPrefix: 4194304,
  surnameToo: 1 << 23,
  notPerson: 1 << 24,
  lowThing: 1 << 25,
  femaleWord: 1 << 26,
  maleWord: 1 << 27,
  phraseEnd: 1 << 28,
  holder: 1 << 29,
  vouched: 1 << 30,
} as const

export const anyHead = Is.officialHead | Is.dependentHead | Is.otherHead | Is.kin
export const anyPlace = Is.country | Is.region

const inPhrases =
  anyPlace |
  Is.demonym |
  Is.officialHead |
  Is.dependentHead |
  Is.otherHead |
  Is.modifier |
  Is.portfolio |
  Is.publicBody |
  Is.privateBody
const beside = Is.given | Is.common | ~(Is.surnameToo - 1) // what says nothing of a word's place in a title

const findHash = openTableByHash(packedWords)
const find = (word: string) => findHash(hashOf(word))
const mostKnown = 20_000 // words whose bits are kept; an archive of articles must not fill the memory

/** The bits of a folded word (lower case, no accents, no final full stop). */
export const flagsOf = remember(mostKnown, word => {
  let flags = find(word)
  if ((flags & ~beside) === 0 && word.includes('-')) flags |= headInside(word)
  if ((flags & (Is.given | Is.common | Is.vouched)) === 0 && (endsAsCommon(word) || stemsOf(word).some(isCommonStem)))
    flags |= Is.common
  return flags
})

function isCommonStem(stem: string): boolean {
  return endsAsCommon(stem) || (find(stem) & Is.common) !== 0
}

/** Whether a folded word or phrase is of a class. */
export function isListedAs(bit: number, word: string): boolean {
  return (find(word) & bit) !== 0
}

/** The bits of a phrase of two words or more with single spaces, by its hash; 0 where it is not listed. */
export function flagsOfPhrase(hash: number): number {
  return findHash(hash) & inPhrases
}

// "ex-president", "then-senator", "co-chairman", "minister-designate": the head decides.
const before = /^(?:ex|then|co|vice|deputy|sub|former|under|non|mid|acting)-/
const after = /-(?:elect|designate|general|in-waiting|turned-[a-z-]+)$/

function headInside(word: string): number {
  const bare = word.replace(before, '').replace(after, '').replace(/\.$/, '') // "Rep.-elect"
  return bare === word ? 0 : find(bare) & (anyHead | Is.modifier)
}
