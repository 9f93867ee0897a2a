// Collects, ranks and packs the words. build.mjs bundles this file first.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cwd } from 'node:process'

import { allLocales } from '@faker-js/faker'
import nlp from 'compromise'
// @ts-expect-error the package has no types
import { words as popular } from 'popular-english-words'
import { hashOf, openSets } from '../../src/core/annotators/people/packed-set.ts'
import { stemsOf } from '../../src/core/annotators/people/stems.ts'
import { tablesOfWords } from '../../src/core/annotators/people/tables.ts'
import { familyFirst } from '../../src/core/annotators/people/words.data.ts'
import { moreGivenNames, namesAndWords } from './names.extra.ts'
import { type PackedSet, packed, rowOf } from './pack.ts'

const wanted = { names: 6000, nameBits: 6, common: 3000, commonBits: 7, tableBits: 13 }

const tableSalts = 1500 // 13 bits let one stranger in 8,192 in; the best of so many salts lets next to none of the frequent ones in

const require = createRequire(join(cwd(), 'package.json')) // this file runs from a temporary bundle
const words275k: string[] = require('an-array-of-english-words')
const lexicon = (nlp.world() as { model: { one: { lexicon: Record<string, string | string[]> } } }).model.one.lexicon

const byPopularity: readonly string[] = popular.getMostPopular(1e6)
const isWord = new Set(words275k)
// Names of persons and places that an encyclopaedia has often: they must not be mistaken for members of a table.
const properNames = byPopularity.slice(0, 70_000).filter(word => /^[a-z'-]{3,}$/.test(word) && !isWord.has(word))
const strangers = [...new Set([...byPopularity.slice(0, 25_000), ...properNames.slice(0, 12_000)])]

type Sources = ReadonlyMap<string, ReadonlySet<string>>

/** Writes the data file. */
export function make(): void {
  const rank = new Map(byPopularity.map((word, index) => [word, index]))
  const sources = givenNames()
  const common = commonWords(byPopularity, sources)
  const named = new Set(namesAndWords.split(/\s+/))
  const commonWord = new Set(common)
  const wordy = (word: string) => commonWord.has(word) || stemsOf(word).some(stem => commonWord.has(stem))
  const names = rankNames(sources, rank).filter(
    name => named.has(name) || !wordy(name) || (!commonWord.has(name) && sources.get(name)!.size > 2),
  )
  const commonStrangers = byPopularity.slice(0, 40_000).filter(word => isWord.has(word))
  const given = rowOf(names, wanted.nameBits, commonStrangers)
  const isName = openSets({ given }, packed([[names, given]])).given
  const nameSet = new Set(names)
  const falseNames = commonStrangers.filter(word => isName(hashOf(word)) && !nameSet.has(word))
  const namesAndCommon = names.filter(name => commonWord.has(name))
  const sets: readonly Filled[] = [
    ['given', names, given],
    ['common', common, rowOf(common, wanted.commonBits, properNames)],
    // Common words that the packed set takes for names, and names that are common words too.
    ['falseGiven', falseNames, rowOf(falseNames, 10, names)],
    ['givenAndCommon', namesAndCommon, rowOf(namesAndCommon, wanted.tableBits)],
    ...filledTables(),
  ]
  writeFileSync(
    'src/core/annotators/people/packed.data.ts',
    `// Made by \`npm run names\` of the tables beside it and of the packages that build/names/build.mjs names. Not written by hand.\n\nimport type { PackedSet } from './packed-set.ts'\n\n/** The sets' names, sizes and salts; \`packedWords\` holds them in this order. */\nexport const packedSets = {\n${sets.map(([name, , row]) => `  ${name}: [${row}],`).join('\n')}\n} as const satisfies Readonly<Record<string, PackedSet>>\n\nexport const packedWords =\n  '${packed(sets.map(([, words, row]) => [words, row]))}'\n`,
  )
  console.log(
    sets
      .map(
        ([name, words, [, bits]]) =>
          `${name}: ${words.length} words, about ${Math.round((words.length * (bits + 1.5)) / 8)} bytes`,
      )
      .join('\n'),
  )
}

type Filled = readonly [name: string, words: readonly string[], row: PackedSet]

// A false hit of these would make a stranger an official.
const listBits = new Map([
  ['holder', 14],
  ['vouched', 14],
])

// The tables that are written by hand.
function filledTables(): readonly Filled[] {
  return [...tablesOfWords()].map(
    ([name, words]) =>
      [
        name,
        words,
        rowOf(
          words,
          listBits.get(name) ?? wanted.tableBits + (words.some(word => word.includes(' ')) ? 1 : 0),
          strangers,
          tableSalts,
        ),
      ] as const,
  )
}

function foldName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ`]/g, "'").toLowerCase()
}

// Which sources know a word as a given name.
function givenNames(): Sources {
  const sources = new Map<string, Set<string>>()
  const add = (source: string, name: string) => {
    const folded = foldName(name)
    if (!/^[a-zøßæœłđıðþ'-]{2,}$/.test(folded)) return
    if (!sources.has(folded)) sources.set(folded, new Set())
    sources.get(folded)!.add(source)
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (locale === 'eo') continue // made-up names
    for (const list of Object.values(person?.first_name ?? {}))
      for (const one of list ?? [])
        for (const part of (typeof one === 'string' ? one : (one as { value: string }).value).split(' '))
          add(locale.slice(0, 2), part)
  }
  for (const word in lexicon)
    if ([lexicon[word]].flat().some(tag => tag && /^(?:FirstName|MaleName|FemaleName)$/.test(tag))) add('nlp', word)
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    const file = require.resolve('gender-detection-from-name').replace(/index\.js$/, `names/${language}.js`)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/\['((?:[^'\\]|\\.)*)', '(?:male|female|unisex)/g))
      add(`g-${language}`, name!.replace(/\\/g, ''))
  }
  for (const name of moreGivenNames.split(/\s+/)) if (name) for (const by of ['hand', 'hand-2', 'hand-3']) add(by, name)
  return sources
}

// The names most likely to be met: known to several sources, and common in an encyclopaedia.
function rankNames(sources: Sources, rank: ReadonlyMap<string, number>): string[] {
  const scored: [string, number][] = []
  for (const [name, known] of sources) {
    const place = rank.get(name) ?? 400_000
    if (name.length < 3 && !known.has('hand')) continue
    scored.push([name, place / known.size ** 1.5])
  }
  return scored
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, wanted.names)
    .map(([name]) => name)
}

// Common words, less those that are foremost a name ("john" is in every list of words) and those that a regular ending makes.
function commonWords(byPopularity: readonly string[], sources: Sources): string[] {
  const words = new Set<string>(words275k)
  const nameTag = /Name|Place|Country|City|Region|Person|ProperNoun|Organization/
  const families = new Set(familyFirst.split(/\s+/))
  const isWord = (word: string) => {
    if (word.length < 3 || !words.has(word)) return false
    const tags = [lexicon[word] ?? []].flat()
    if (tags.length > 0 && !tags.some(tag => nameTag.test(tag))) return true
    if (families.has(word)) return false
    return (sources.get(word)?.size ?? 0) < 3
  }
  const kept: string[] = []
  const keptSet = new Set<string>()
  for (const word of byPopularity.slice(0, 40_000)) {
    if (kept.length >= wanted.common) break
    if (!isWord(word) || stemsOf(word).some(stem => keptSet.has(stem))) continue
    kept.push(word)
    keptSet.add(word)
  }
  return kept
}
