// What a word can be, by the word alone. "claims" may be said (a verb) or made (a noun); the sentence decides elsewhere.

import { remember } from '../../text/remember.ts'
import { openTable } from '../../text/word-table.ts'
import { packedKinds } from './packed.data.ts'

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
  /** A verb whose past no rule makes. */
  irregular: 1 << 20,
} as const

/** Words that stand between the parts of a sentence and in no noun phrase. */
export const functionWord =
  can.preposition | can.conjunction | can.subordinator | can.relative | can.pronoun | can.adverb | can.auxiliary
export const anyVerb = can.saying | can.naming | can.verb
export const anyNoun = can.human | can.body | can.document | can.sayingNoun

const find = openTable(packedKinds)
const mostKnown = 20_000 // words that are kept; an archive of articles must not fill the memory

// Words for people by their ending: economists, historian, salesman; in the plural the many in -ers: farmers.
const personal = /(?:-year-olds?|[^aeiou]ists?|ians?|(?:wo)?m[ae]n|[bcdfglmnpkvz]ers|tors?)$/
const notPersonal =
  /^(?:factor|sector|vector|reactor|tractor|motor|monitor|generator|indicator)s?$|^(?:number|letter|paper|power|member|offer)s$/

/** What the word can be, as a sum of `can`; 0 for a word of no list. `lower` is in lower case, apostrophes typed. */
export const kindsOf = remember(mostKnown, (lower): number => {
  const known = listedKindsOf(lower)
  if (known > 0) return known
  if (lower.length > 5 && personal.test(lower) && !notPersonal.test(lower))
    return can.human | (/s$|men$/.test(lower) ? can.plural : 0)
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 ? listedKindsOf(lower.slice(hyphen + 1)) & (anyNoun | can.plural) : 0
})

// What the lists say of the word itself, and of the word that it is a regular form of: "tells" of tell, "ministries" of ministry.
function listedKindsOf(word: string): number {
  let kinds = find(word)
  const add = (ending: string, filling: string, fits: RegExp, form: number) => {
    const base = word.slice(0, -ending.length) + filling
    if (!fits.test(base)) return
    const listed = find(base)
    if (listed & can.base && !(form === can.base && listed & can.irregular)) kinds |= (listed & anyVerb) | (form & can.gerund)
    if (form & can.plural && listed & nouns) kinds |= (listed & nouns) | can.plural
  }
  if (word.endsWith('s')) {
    add('s', '', plainPlural, can.plural)
    add('es', '', hissing, can.plural)
    add('ies', 'y', afterConsonant, can.plural)
  } else if (word.endsWith('men')) add('en', 'an', /man$/, can.plural)
  else if (word.endsWith('ing')) {
    add('ing', '', /[^e]$/, can.gerund)
    add('ing', 'e', /e$/, can.gerund)
  } else if (word.endsWith('ed')) {
    add('ed', '', plainPast, can.base)
    add('ed', 'e', /e$/, can.base)
    add('ied', 'y', afterConsonant, can.base)
  }
  return kinds & ~can.irregular
}

const nouns = can.human | can.body | can.document | can.work
const hissing = /(?:s|sh|ch|x|z)$/
const afterConsonant = /[^aeiou]y$/
const plainPlural = /^(?!.*(?:man|[^aeiou]y|s|sh|ch|x|z)$)/
const plainPast = /^(?!.*(?:e|[^aeiou]y)$)/
