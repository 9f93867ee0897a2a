// The word lists as entries of one table, as `npm run names` packs them: each word with what it can be. Regular forms are not entries:
// `lexicon.ts` finds the word that one is of. Nothing that ships imports this file.

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
import { can } from './lexicon.ts'
import { bodyNouns, documentNouns, humanNouns, workNouns } from './nouns.data.ts'
import { irregularForms, namingSaying, plainSaying, sayingNouns } from './saying.data.ts'

/** Every word of the lists, with the sum of `can` that it has by itself. */
export function entriesOfKinds(): ReadonlyMap<string, number> {
  const entries = new Map<string, number>()
  const put = (list: string, kinds: number) => {
    for (const word of wordsOf(list)) entries.set(word, (entries.get(word) ?? 0) | kinds)
  }
  const putVerbs = (list: string, kinds: number, irregular: ReadonlyMap<string, readonly string[]>) => {
    for (const entry of wordsOf(list)) {
      const base = entry.replace(/_.*/, '') // "point_out"
      const forms = irregular.get(base)
      put(base, kinds | can.base | (forms ? can.irregular : 0))
      for (const form of forms ?? []) put(form, kinds | (form.endsWith('ing') ? can.gerund : 0))
    }
  }
  const saying = readIrregular(irregularForms)
  put(prepositions, can.preposition)
  put(conjunctions, can.conjunction)
  put(subordinators, can.subordinator)
  put(relatives, can.relative)
  put(determiners, can.determiner)
  put(possessives, can.possessive)
  put(pronouns, can.pronoun)
  put(adverbs, can.adverb)
  put(auxiliaries, can.auxiliary)
  putVerbs(plainSaying, can.saying, saying)
  putVerbs(namingSaying, can.naming, saying)
  putVerbs(commonVerbs, can.verb, readIrregular(irregularVerbs))
  put(humanNouns, can.human)
  put(bodyNouns, can.body)
  put(documentNouns, can.document)
  put(sayingNouns, can.sayingNoun)
  put(workNouns, can.work)
  put('people men women children police others many some several both few most dozens hundreds thousands parents', can.plural)
  put('people men women children', can.human)
  return entries
}

function wordsOf(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

function readIrregular(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(wordsOf(list).map(entry => [entry.replace(/:.*/, ''), entry.replace(/^[^:]*:/, '').split(',')]))
}
