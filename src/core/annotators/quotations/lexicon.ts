// What a word can be, by the word alone. "claims" may be said (a verb) or made (a noun); the sentence decides elsewhere.

import {
  adverbs,
  auxiliaries,
  commonVerbs,
  conjunctions,
  determiners,
  irregularVerbs,
  possessives,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './grammar.data.ts'
import { bodyNouns, documentNouns, humanNouns, workNouns } from './nouns.data.ts'
import { irregularForms, namingSaying, plainSaying, sayingNouns } from './saying.data.ts'

/** What a word can be; a word may be several of these. */
export const can = {
  preposition: 1,
  conjunction: 2,
  subordinator: 4,
  relative: 8,
  determiner: 16,
  possessive: 32,
  pronoun: 64,
  adverb: 128,
  auxiliary: 256,
  /** A verb of saying as it stands after its subject: said, says, say. */
  saying: 512,
  /** A verb that takes someone's words for something: called, dismissed, believes. */
  naming: 1024,
  verb: 2048,
  /** A form in -ing of any of the three. */
  gerund: 4096,
  /** The form without an ending, as after "to". */
  base: 8192,
  human: 1 << 14,
  body: 1 << 15,
  document: 1 << 16,
  sayingNoun: 1 << 17,
  plural: 1 << 18,
  work: 1 << 19,
} as const

/** Words that stand between the parts of a sentence and in no noun phrase. */
export const functionWord =
  can.preposition | can.conjunction | can.subordinator | can.relative | can.pronoun | can.adverb | can.auxiliary
export const anyVerb = can.saying | can.naming | can.verb
export const anyNoun = can.human | can.body | can.document | can.sayingNoun

const table = new Map<string, number>()

function put(list: string, flags: number): void {
  for (const word of list.trim().split(/\s+/)) table.set(word, (table.get(word) ?? 0) | flags)
}

function putVerbs(list: string, flags: number, irregular: ReadonlyMap<string, readonly string[]>): void {
  for (const entry of list.trim().split(/\s+/)) {
    const base = entry.replace(/_.*/, '')
    put(base, flags | can.base)
    for (const form of irregular.get(base) ?? []) put(form, flags | (form.endsWith('ing') ? can.gerund : 0))
    for (const form of regularForms(base, irregular.has(base))) put(form, flags | (form.endsWith('ing') ? can.gerund : 0))
  }
}

// tell: tells, telling — the past of an irregular verb stands in its list.
function regularForms(base: string, irregular: boolean): readonly string[] {
  const stem = base.replace(/e$/, '')
  const third = pluralOf(base)
  const past = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`
  return irregular ? [third, `${stem}ing`] : [third, past, `${stem}ing`]
}

function pluralOf(noun: string): string {
  if (/man$/.test(noun)) return `${noun.slice(0, -2)}en`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function putNouns(list: string, flags: number): void {
  put(list, flags)
  for (const noun of list.trim().split(/\s+/)) put(pluralOf(noun), flags | can.plural)
}

function readIrregular(list: string): ReadonlyMap<string, readonly string[]> {
  const entries = list.trim().split(/\s+/)
  return new Map(entries.map(entry => [entry.replace(/:.*/, ''), entry.replace(/^[^:]*:/, '').split(',')]))
}

const irregularSaying = readIrregular(irregularForms)
put(prepositions, can.preposition)
put(conjunctions, can.conjunction)
put(subordinators, can.subordinator)
put(relatives, can.relative)
put(determiners, can.determiner)
put(possessives, can.possessive)
put(pronouns, can.pronoun)
put(adverbs, can.adverb)
put(auxiliaries, can.auxiliary)
putVerbs(plainSaying, can.saying, irregularSaying)
putVerbs(namingSaying, can.naming, irregularSaying)
putVerbs(commonVerbs, can.verb, readIrregular(irregularVerbs))
putNouns(humanNouns, can.human)
putNouns(bodyNouns, can.body)
putNouns(documentNouns, can.document)
put(sayingNouns, can.sayingNoun)
putNouns(workNouns, can.work)
put('people men women children police others many some several both few most dozens hundreds thousands parents', can.plural)
put('people men women children', can.human)

// Words for people by their ending: economists, historian, salesman; in the plural the many in -ers: farmers.
const personal = /(?:-year-olds?|[^aeiou]ists?|ians?|(?:wo)?m[ae]n|[bcdfglmnpkvz]ers|tors?)$/
const notPersonal =
  /^(?:factor|sector|vector|reactor|tractor|motor|monitor|generator|indicator)s?$|^(?:number|letter|paper|power|member|offer)s$/

/** What the word can be, as a sum of `can`; 0 for a word of no list. `lower` is in lower case, apostrophes typed. */
export function kindsOf(lower: string): number {
  const known = table.get(lower)
  if (known !== undefined) return known
  if (lower.length > 5 && personal.test(lower) && !notPersonal.test(lower))
    return can.human | (/s$|men$/.test(lower) ? can.plural : 0)
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 ? (table.get(lower.slice(hyphen + 1)) ?? 0) & (anyNoun | can.plural) : 0
}
