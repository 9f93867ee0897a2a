// Collects, ranks and packs the words. build.mjs bundles this file first, because it reads a module in TypeScript.

import { allLocales } from '@faker-js/faker'
import words275k from 'an-array-of-english-words' with { type: 'json' }
import nlp from 'compromise'
import { words as popular } from 'popular-english-words'
import { stemsOf as stems } from '../../src/core/annotators/people/stems.ts'
import { familyFirst } from '../../src/core/annotators/people/words.data.ts'
import { moreGivenNames } from './names.extra.mjs'
import { packWords } from './pack.mjs'

const wanted = { names: 19000, nameBits: 6, common: 9000, commonBits: 6 }

export async function make({ readFileSync, writeFileSync, resolve }) {
  const byPopularity = popular.getMostPopular(1e6)
  const rank = new Map(byPopularity.map((word, index) => [word, index]))
  const sources = givenNames(readFileSync, resolve)
  const names = rankNames(sources, rank)
  const common = commonWords(byPopularity, sources)
  const lists = [
    ['givenNames', 'Given names of many languages, folded.', packWords(names, wanted.nameBits)],
    [
      'commonWords',
      'Common English words that are not foremost a name, without regular endings.',
      packWords(common, wanted.commonBits),
    ],
  ]
  const text = lists
    .map(([name, about, set]) => `/** ${about} */\nexport const ${name}: PackedSet = ${inQuotes(set)}\n`)
    .join('\n')
  writeFileSync(
    'src/core/annotators/people/packed.data.ts',
    `// Made by build/names/build.mjs (npm run names); its head names the sources. Not written by hand.\n\nimport type { PackedSet } from './packed-set.ts'\n\n${text}`,
  )
  console.log(lists.map(([name, , set]) => `${name}: ${set.words} words, ${set.packed.length} characters`).join('\n'))
}

function inQuotes({ words, bits, count, packed }) {
  return `{\n  words: ${words},\n  bits: ${bits},\n  count: ${count},\n  packed:\n    '${packed}',\n}`
}

function foldName(name) {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ`]/g, "'").toLowerCase()
}

// Which sources know a word as a given name.
function givenNames(readFileSync, resolve) {
  const sources = new Map()
  const add = (source, name) => {
    const folded = foldName(name)
    if (!/^[a-zøßæœłđıðþ'-]{2,}$/.test(folded)) return
    if (!sources.has(folded)) sources.set(folded, new Set())
    sources.get(folded).add(source)
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (locale === 'eo') continue // made-up names
    for (const list of Object.values(person?.first_name ?? {}))
      for (const one of list ?? []) for (const part of String(one.value ?? one).split(' ')) add(locale.slice(0, 2), part)
  }
  const lexicon = nlp.world().model.one.lexicon
  for (const word in lexicon)
    if ([lexicon[word]].flat().some(tag => /^(?:FirstName|MaleName|FemaleName)$/.test(tag))) add('nlp', word)
  for (const language of ['de', 'en', 'es', 'fr', 'it', 'tr']) {
    const file = resolve('gender-detection-from-name').replace(/index\.js$/, `names/${language}.js`)
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/\['((?:[^'\\]|\\.)*)', '(?:male|female|unisex)/g))
      add(`g-${language}`, name.replace(/\\/g, ''))
  }
  for (const name of moreGivenNames.split(/\s+/)) if (name) for (const by of ['hand', 'hand-2', 'hand-3']) add(by, name)
  return sources
}

// The names most likely to be met: known to several sources, and common in an encyclopaedia.
function rankNames(sources, rank) {
  const scored = []
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
function commonWords(byPopularity, sources) {
  const words = new Set(words275k)
  const lexicon = nlp.world().model.one.lexicon
  const nameTag = /Name|Place|Country|City|Region|Person|ProperNoun|Organization/
  const families = new Set(familyFirst.split(/\s+/))
  const isWord = word => {
    if (word.length < 3 || !words.has(word)) return false
    const tags = [lexicon[word] ?? []].flat()
    if (tags.length > 0 && !tags.some(tag => nameTag.test(tag))) return true
    if (families.has(word)) return false
    return (sources.get(word)?.size ?? 0) < 3
  }
  const kept = []
  const keptSet = new Set()
  for (const word of byPopularity.slice(0, 40_000)) {
    if (kept.length >= wanted.common) break
    if (!isWord(word) || stems(word).some(stem => keptSet.has(stem))) continue
    kept.push(word)
    keptSet.add(word)
  }
  return kept
}
