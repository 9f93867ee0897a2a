// What a word may be, looked up once: a given name, a common word, a place, a head of titles, a word that ends a thing's name.
// "Prime Minister" is one head of two words; "Jordan" is a given name and a place.

import { remember } from '../../text/remember.ts'
import { packedSets, packedWords } from './packed.data.ts'
import { hashOf, openSets } from './packed-set.ts'
import { stemsOf } from './stems.ts'

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

type SetName = keyof typeof packedSets
type FlagName = Exclude<keyof typeof Is, 'given' | 'common'>

interface Lexicon {
  readonly isIn: Readonly<Record<SetName, (hash: number) => boolean>>
  readonly flagNames: readonly FlagName[]
}

let opened: Lexicon | undefined
const mostKnown = 20_000 // words whose bits are kept; an archive of articles must not fill the memory

/** The bits of a folded word (lower case, no accents, no final full stop), or of a phrase with single spaces. */
export const flagsOf = remember(mostKnown, word => {
  let flags = flagsInTables(word)
  if (!flags && word.includes('-')) flags = headInside(word)
  const { isIn } = open()
  const hash = hashOf(word)
  if (word.length > 1) {
    if (isIn.given(hash) && !isIn.falseGiven(hash)) flags |= Is.given
    // A name that only seems common, by a false hit of the packed set, stays a name.
    if (((flags & Is.given) === 0 && !isIn.vouched(hash)) || isIn.givenAndCommon(hash))
      if (isIn.common(hash) || stemsOf(word).some(stem => isIn.common(hashOf(stem)))) flags |= Is.common
  }
  return flags
})

/** Whether a folded word or phrase is in a table that gives no bit. */
export function isListedAs(table: SetName, word: string): boolean {
  return open().isIn[table](hashOf(word))
}

/** Whether a listed phrase may end in the word. */
export function endsPhrase(word: string): boolean {
  return isListedAs('phraseEnd', word)
}

// Only these tables hold phrases; a look-up in the others could only be a false hit.
const phraseTables: readonly FlagName[] = [
  'country',
  'demonym',
  'region',
  'officialHead',
  'dependentHead',
  'otherHead',
  'modifier',
  'portfolio',
  'publicBody',
  'privateBody',
]

/** The bits of a phrase of two words or more, 0 where it is not listed. */
export const flagsOfPhrase = remember(mostKnown, phrase => flagsInTables(phrase, phraseTables))

function flagsInTables(word: string, names?: readonly FlagName[]): number {
  const { isIn, flagNames } = open()
  const hash = hashOf(word)
  let flags = 0
  for (const name of names ?? flagNames) if (isIn[name](hash)) flags |= Is[name]
  return flags
}

// "ex-president", "then-senator", "co-chairman", "minister-designate": the head decides.
const before = /^(?:ex|then|co|vice|deputy|sub|former|under|non|mid|acting)-/
const after = /-(?:elect|designate|general|in-waiting|turned-[a-z-]+)$/

function headInside(word: string): number {
  const bare = word.replace(before, '').replace(after, '').replace(/\.$/, '') // "Rep.-elect"
  return bare === word ? 0 : flagsInTables(bare) & (anyHead | Is.modifier)
}

function open(): Lexicon {
  if (opened) return opened
  const isIn = openSets(packedSets, packedWords)
  const flagNames = Object.keys(Is).filter((name): name is FlagName => name !== 'given' && name !== 'common')
  opened = { isIn, flagNames }
  return opened
}
