// Collects, ranks and packs the words. build.mjs bundles this file first.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cwd } from 'node:process'

import { allLocales } from '@faker-js/faker'
import nlp from 'compromise'
// @ts-expect-error the package has no types
import { words as popular } from 'popular-english-words'
import { Is } from '../../src/core/annotators/people/lexicon.ts'
import { endsAsCommon, stemsOf } from '../../src/core/annotators/people/stems.ts'
import { tablesOfWords } from '../../src/core/annotators/people/tables.ts'
import { familyFirst } from '../../src/core/annotators/people/words.data.ts'
import { entriesOfKinds } from '../../src/core/annotators/quotations/tables.ts'
import type { PackedTable } from '../../src/core/text/word-table.ts'
import { moreGivenNames, namesAndWords } from './names.extra.ts'
import { packTable } from './pack.ts'

const wanted = { names: 5000, common: 3600 }

const require = createRequire(join(cwd(), 'package.json')) // this file runs from a temporary bundle
const words275k: string[] = require('an-array-of-english-words')
const lexicon = (nlp.world() as { model: { one: { lexicon: Record<string, string | string[]> } } }).model.one.lexicon

const byPopularity: readonly string[] = popular.getMostPopular(1e6)
const isWord = new Set(words275k)
// Names of persons and places that an encyclopaedia has often, and all frequent words.
const properNames = byPopularity.slice(0, 70_000).filter(word => /^[a-z'-]{3,}$/.test(word) && !isWord.has(word))
const frequent = byPopularity.slice(0, 40_000)

type Harm = (classes: number) => number

// What it costs to take a stranger for a word of the table: a common word for a name, a name for a common word, either for anything else.
const harmOfWord: Harm = classes => (classes === 0 || classes === Is.common ? 0 : classes === Is.given ? 1 : 3)
const harmOfName: Harm = classes => (classes === 0 || classes === Is.given ? 0 : classes === Is.common ? 0.5 : 3)
const harms = new Map([
  ...[...properNames, ...properNames.flatMap(stemsOf)].map(word => [word, harmOfName] as const),
  ...frequent.map(word => [word, isWord.has(word) ? harmOfWord : harmOfName] as const),
])

type Sources = ReadonlyMap<string, ReadonlySet<string>>

/** Writes the data files. */
export function make(): void {
  makePeople()
  makeKinds()
}

function makePeople(): void {
  const rank = new Map(byPopularity.map((word, index) => [word, index]))
  const sources = givenNames()
  const common = commonWords(byPopularity, sources)
  const named = new Set(namesAndWords.split(/\s+/))
  const commonWord = new Set(common)
  const wordy = (word: string) => commonWord.has(word) || stemsOf(word).some(stem => commonWord.has(stem))
  const names = rankNames(sources, rank).filter(
    name => named.has(name) || !wordy(name) || (!commonWord.has(name) && sources.get(name)!.size > 2),
  )
  const entries = new Map<string, number>()
  const put = (words: readonly string[], bit: number) => {
    for (const word of words) entries.set(word, (entries.get(word) ?? 0) | bit)
  }
  const tables = tablesOfWords()
  put(names, Is.given)
  // A name that is a common word too; who holds an office is called by the name.
  put(
    common.filter(word => names.includes(word) || !tables.get('vouched')!.includes(word)),
    Is.common,
  )
  for (const [name, words] of tables) put(words, Is[name as keyof typeof Is])
  const packed = packTable(entries, lengthOf, harms)
  write('src/core/annotators/people', 'packedWords', packed)
}

// The quotations' lists. Names, and words that are in no list, are not to be taken for words of one, nor is what they seem a form of.
function makeKinds(): void {
  const cut = (word: string) =>
    [['s'], ['es'], ['ies', 'y'], ['ing'], ['ing', 'e'], ['ed'], ['ed', 'e'], ['ied', 'y']].flatMap(([ending, filling = '']) =>
      word.endsWith(ending!) && word.length > ending!.length + 1 ? [word.slice(0, -ending!.length) + filling] : [],
    )
  const all = [...frequent, ...properNames]
  const packed = packTable(
    entriesOfKinds(),
    (_, count) => Math.max(9, Math.round(9 + Math.log2(1600 / count))),
    new Map([
      ...[...all.flatMap(cut), ...all].map((word): [string, Harm] => [word, kinds => (kinds === 0 ? 0 : 1)]),
      ...frequent.slice(0, 10_000).map((word): [string, Harm] => [word, kinds => (kinds === 0 ? 0 : 5)]),
    ]),
  )
  write('src/core/annotators/quotations', 'packedKinds', packed)
}

function write(folder: string, name: string, table: PackedTable): void {
  writeFileSync(
    join(folder, 'packed.data.ts'),
    `// Made by \`npm run names\` of the tables beside it and of the packages that build/names/build.mjs names. Not written by hand.\n\nimport type { PackedTable } from '../../text/word-table.ts'\n\nexport const ${name}: PackedTable = ${JSON.stringify(table)}\n`,
  )
}

// Bits of a set's code: one stranger in 64 is taken for a given name, one in 256 for a common word, one in 512 for anything
// else, the rare sets with the longer codes. A false hit of the list of office holders would make a stranger an official.
function lengthOf(classes: number, count: number): number {
  if (classes === Is.given) return 6
  if (classes === Is.common) return 8
  if (classes & (Is.holder | Is.vouched)) return 12
  return Math.max(9, Math.min(20, Math.round(9 + Math.log2(4200 / count))))
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
    if (!isWord(word) || endsAsCommon(word) || stemsOf(word).some(stem => keptSet.has(stem) || endsAsCommon(stem))) continue
    kept.push(word)
    keptSet.add(word)
  }
  return kept
}
