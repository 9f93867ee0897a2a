// Whom each pronoun of an article stands for, as far as it can be told.
// "Lund met Ms. Olsen. He laughed." → he is Lund.

import { remember } from '../../text/remember.ts'
import { mensNames, womensNames } from './given-names.data.ts'
import { can } from './lexicon.ts'
import type { Mention } from './phrases.ts'
import type { Scene } from './scene.ts'

export type Wanted = 'person' | 'many' | 'thing'

const ofPersons = /^(?:he|she|him|her|his|himself|herself|who|whom)$/
const ofMany = /^(?:they|them|their|themselves)$/
const ofThings = /^(?:it|its|which|itself)$/
const ofMen = /^(?:he|hi\w+)$/
const ofWomen = /^(?:she|her\w*)$/
const endsAsWomans = /(?:a|ine|lynn?|ette|elle|een|beth)$/
const endsAsMans = /(?:o|us|as|im|om|ob|[lnr]d|ck|rk|rt)$/
const womens = new Set(womensNames.trim().split(/\s+/))
const mens = new Set(mensNames.trim().split(/\s+/))
const group = /^(?:crowd|audience|panel|pair|group|team|class|couple|family)$/
const farthest = 60 // mentions to look back; more only finds people of another story
const least = -6 // a likelihood below this is a guess
const clear = 1.5 // a reading that much likelier than the next one tells he from she
const blocksBack = 6 // a pronoun whose person stood further up is better left unresolved

/** What a mention wants to stand for, if it is a pronoun that stands for another mention. */
export function wantedBy({ type, head }: Mention): Wanted | null {
  if (type !== 'pronoun') return null
  return ofPersons.test(head) ? 'person' : ofMany.test(head) ? 'many' : ofThings.test(head) ? 'thing' : null
}

/**
 * The mention that each pronoun stands for, by the pronoun's index. Linear in the article.
 * It reads twice: whom the first reading took for "she" more often than for "he" is no man in the second.
 */
export function pronounsOf(scene: Scene): ReadonlyMap<number, Mention> {
  const votes = new Map<string, number>()
  const weights = weightsOf(scene)
  for (const [pronoun, { stands, margin }] of readPronouns(scene, weights, votes)) {
    const { head } = scene.outline.mentions[pronoun]!
    const entity = stands.person?.data.entity
    const vote = ofWomen.test(head) ? 1 : ofMen.test(head) ? -1 : 0
    if (entity && margin > clear) votes.set(entity, (votes.get(entity) ?? 0) + vote)
  }
  return new Map([...readPronouns(scene, weights, votes)].map(([pronoun, { stands }]) => [pronoun, stands]))
}

interface Reading {
  readonly stands: Mention
  /** How much likelier it is than anyone else. */
  readonly margin: number
}

function readPronouns(scene: Scene, weights: Float64Array, votes: ReadonlyMap<string, number>): ReadonlyMap<number, Reading> {
  const { mentions } = scene.outline
  const wanted = mentions.map(wantedBy)
  const known = new Map<number, Reading>()
  mentions.forEach((one, mention) => {
    const wants = wanted[mention]
    if (!wants) return
    let best: Mention | undefined
    let most = least
    let second = least
    for (let at = mention - 1; at >= 0 && mention - at <= farthest && one.block - mentions[at]!.block <= blocksBack; at--) {
      const other = mentions[at]!
      // An earlier "she" brings her whom it stood for nearer.
      const stands = other.type === 'pronoun' && wanted[at] === wants ? known.get(at)?.stands : other
      if (!stands || !mayBe(stands, one.head, wants)) continue
      const score = likelihood(scene, mention, at, stands, weights[at]!) + voiceOf(votes, stands, one.head)
      const isSame = best !== undefined && isOne(best, stands)
      if (score > most) {
        if (!isSame) second = most
        most = score
        best = stands
      } else if (!isSame && score > second) second = score
    }
    if (best) known.set(mention, { stands: best, margin: most - second })
  })
  return known
}

function isOne(one: Mention, other: Mention): boolean {
  return one.person && other.person ? one.person.data.entity === other.person.data.entity : one.head === other.head
}

// Number and kind agree, and gender, where the article's words or a common given name tell it: Polly Hale is not he.
function mayBe(other: Mention, pronoun: string, wants: Wanted): boolean {
  const { type, person, plural, kinds } = other
  if (type === 'pronoun') return false
  if (wants === 'many') return plural || type === 'body' || (type === 'name' && !person)
  if (wants === 'thing') return !person && type !== 'other' && !(kinds & can.human) && !plural
  if (!person) return type === 'human' && (pronoun === 'who' || (!plural && !group.test(other.head)))
  const { gender, name } = person.data
  const signs = signsOf(name)
  return (
    !((gender === 'female' || signs & womans) && ofMen.test(pronoun)) &&
    !((gender === 'male' || signs & mans) && ofWomen.test(pronoun))
  )
}

// What the clear pronouns of a first reading say of the person, as far as they agree.
function voiceOf(votes: ReadonlyMap<string, number>, { person }: Mention, pronoun: string): number {
  const vote = (person && votes.get(person.data.entity)) ?? 0
  const against = ofMen.test(pronoun) ? vote : ofWomen.test(pronoun) ? -vote : 0
  return against > 0 ? -2.5 * Math.min(against, 2) : 0
}

// Near, a subject, and often named: each makes it likelier. The weights are by hand; see README.md.
function likelihood(scene: Scene, mention: number, at: number, stands: Mention, weight: number): number {
  const { mentions, items, itemOfMention } = scene.outline
  const one = mentions[mention]!
  const other = mentions[at]!
  const here = itemOfMention[at]!
  const apart = items[itemOfMention[mention]!]!.sentence - items[here]!.sentence
  if (one.head === 'who' || one.head === 'which') return -2 * (mention - at) - (other.owner ? 4 : 0)
  let score = weight - 0.7 * Math.min(apart, 5) - 0.5 * (one.block - other.block)
  if (stands.type === 'name' && !stands.person && /^(?:in|at|from|near)$/.test(items[here - 1]?.lower ?? '')) score -= 2 // a place
  if (ofMany.test(one.head)) score += stands.plural ? 1 : -0.5
  if (stands.type !== 'name') score -= stands.determiner === 'a' ? 2 : 1
  else score += 0.3 * Math.log2(1 + (scene.counts.get(stands.head) ?? 0))
  if (stands.person && leansAway(stands.person.data.name, one.head)) score -= 2.5
  return score
}

// Nora is hardly he, nor Richard she: given names lean by their ending.
function leansAway(name: string, pronoun: string): boolean {
  return (signsOf(name) & (ofMen.test(pronoun) ? likeWomans : likeMans)) !== 0
}

const womans = 1
const mans = 2
const likeWomans = 4
const likeMans = 8

// What a full name's first word tells.
const signsOf = remember(2000, name => {
  const [given, surname] = name.split(' ') as [string, string?]
  const lower = given.toLowerCase()
  const listed = (womens.has(lower) ? womans : 0) | (mens.has(lower) ? mans : 0)
  if (surname === undefined) return listed
  return listed | (endsAsWomans.test(given) ? likeWomans : 0) | (endsAsMans.test(given) ? likeMans : 0)
})

// What each mention's own place weighs, whichever pronoun asks. The first one named in its sentence is what the sentence is about.
function weightsOf({ outline, tiesOfMention }: Scene): Float64Array {
  const { mentions, items, itemOfMention, article } = outline
  let sentence = -1
  let isFirst = true
  return Float64Array.from(mentions, ({ type, owner, block }, at) => {
    const item = itemOfMention[at]!
    if (items[item]!.sentence !== sentence) isFirst = true
    sentence = items[item]!.sentence
    const before = items[item - 1]?.tag
    const weight =
      (tiesOfMention[at]!.length > 0 ? 1.5 : 0) -
      (owner ? 0.4 : 0) -
      (before === 'P' || before === 'O' ? 0.8 : 0) +
      (isFirst ? 0.8 : 0) -
      (article.blocks[block]!.role === 'headline' ? 1.5 : 0)
    if (type !== 'other' && !owner) isFirst = false
    return weight
  })
}
