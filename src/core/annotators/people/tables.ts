// The word tables under the names of their classes, as `npm run names` packs them. Nothing that ships imports this file:
// the tables are written to be read, the packed table to be small.

import { fold } from '../../text/fold.ts'
import { holders } from './holders.data.ts'
import { countries, demonyms, regions } from './places.data.ts'
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
  femaleWords,
  functionWords,
  lowThings,
  maleWords,
  notPeople,
  particles,
  placePrepositions,
  suffixes,
  surnamesToo,
  thingHeads,
  thingPrefixes,
  times,
} from './words.data.ts'

const written = {
  country: countries,
  demonym: demonyms,
  region: regions,
  officialHead: officialHeads,
  dependentHead: dependentHeads,
  otherHead: otherHeads,
  kin,
  modifier: modifiers,
  portfolio: portfolios,
  publicBody: publicBodies,
  privateBody: privateBodies,
  courtesy: courtesies,
  particle: particles,
  suffix: suffixes,
  function: functionWords,
  time: times,
  thing: thingHeads,
  thingPrefix: thingPrefixes,
  placePreposition: placePrepositions,
  familyFirst,
  surnameToo: surnamesToo,
  notPerson: notPeople,
  lowThing: lowThings,
  femaleWord: femaleWords,
  maleWord: maleWords,
}

/** Every table's entries, folded; a phrase's words with single spaces. `phraseEnd` has the last words of all phrases. */
export function tablesOfWords(): ReadonlyMap<string, readonly string[]> {
  const tables = new Map<string, readonly string[]>()
  const phrases = new Set<string>()
  for (const [name, text] of Object.entries(written)) {
    const entries = [
      ...new Set(
        text
          .split(/\s+/)
          .filter(Boolean)
          .map(entry => fold(entry).replace(/_/g, ' ')),
      ),
    ]
    for (const entry of entries) if (entry.includes(' ')) phrases.add(entry)
    tables.set(name, entries)
  }
  tables.set('phraseEnd', [...new Set([...phrases].map(phrase => phrase.slice(phrase.lastIndexOf(' ') + 1)))])
  return new Map([...tables, ...tablesOfHolders()])
}

const particle = /^(?:de|la|le|del|der|van|von|da|bin|al|el|ould)$/
const suffix = /^(?:jr|sr|ii|iii)$/
const familyNameFirst = new Set(['xi'])

// `holder`: full names, by all their letters and by first and last part; `vouched`: surnames that stand for one holder.
function tablesOfHolders(): ReadonlyMap<string, readonly string[]> {
  const names = new Set<string>()
  const vouched = new Set<string>()
  for (const entry of holders.split(/[,\n]+/)) {
    const words = fold(entry.replace('*', ''))
      .replace(/\./g, '')
      .split(' ')
      .filter(word => word && !suffix.test(word))
    if (words.length < 2) continue
    const cut = words.findIndex((word, index) => index > 0 && particle.test(word))
    const surname = words
      .slice(cut > 0 ? cut : -1)
      .join(' ')
      .replace(/^(?:al|el)-/, '')
    names.add(words.join('').replace(/[^\p{L}]/gu, ''))
    if (words.length > 2 || surname.includes(' ')) names.add(`${words[0]} ${surname}`)
    if (entry.startsWith('*')) vouched.add(familyNameFirst.has(words[0]!) ? words[0]! : surname)
  }
  return new Map([
    ['holder', [...names]],
    ['vouched', [...vouched]],
  ])
}
