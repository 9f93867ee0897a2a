// Finds the full name that a speaker's mention stands for within the article.
// "Olsen" → Mara Olsen; "she" → who was last spoken of and may be she; "the commissioner" → the one whose office that is.

import type { PersonAnnotation } from '../people/index.ts'
import type { Directory } from './directory.ts'
import { can } from './lexicon.ts'
import type { Mention } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isPersonal } from './sources.ts'

export interface Resolved {
  readonly name: string
  readonly entity: string | null
  readonly isPerson: boolean
  /** The block where the mention stands. */
  readonly block: number
}

const ofPersons = /^(?:he|she|him|her|his|himself|herself|who|whom)$/
const ofMany = /^(?:they|them|their|themselves)$/
const ofThings = /^(?:it|its|which|itself)$/
// Words that papers use again for someone already named; "the foreman" may well be another man.
const general = /^(?:expert|man|woman|star|veteran|pensioner)$/
const farthest = 60 // mentions to look back for whom a pronoun means; more only finds people of another story
const least = -6 // a likelihood below this is a guess
const blocksBack = 6 // a pronoun whose person stood further up is better left unresolved

/** Resolves a mention; null where the article does not say or it is not sure. `spoke` is who spoke last. */
export function resolve(
  scene: Scene,
  mention: number,
  directory: Directory,
  pronouns: ReadonlyMap<number, Mention>,
  spoke: Resolved | null,
): Resolved | null {
  const one = scene.outline.mentions[mention]!
  if (one.person) return personOf(one.person, one.block)
  if (one.type === 'pronoun') return resolvePronoun(directory, one, pronouns.get(mention), spoke)
  if (one.type === 'name') {
    const bearer = directory.bearerOf(one.head)
    if (bearer) return personOf(bearer, one.block)
    const name = directory.fullNameOf(one)
    return { ...thing(name, one.block), isPerson: isPersonal(name) }
  }
  if (one.type === 'human' && !one.plural && one.determiner !== 'a' && one.determiner !== 'other') {
    const holder = directory.holderOf(one.head, one.start)
    if (holder) return personOf(holder, one.block)
    if (general.test(one.head) && one.determiner === 'the' && spoke?.isPerson && one.block - spoke.block <= 1)
      return { ...spoke, block: one.block }
  }
  if (one.type === 'body' && one.determiner === 'the') return thing(directory.bodyOf(one) ?? directory.wordsOf(one), one.block)
  return thing(directory.wordsOf(one), one.block)
}

function personOf(person: PersonAnnotation, block: number): Resolved {
  return { name: person.data.name, entity: person.data.entity, isPerson: true, block }
}

function thing(name: string, block: number): Resolved {
  return { name, entity: null, isPerson: false, block }
}

/** Whom each pronoun of the article stands for, as far as it can be told: by the index of its mention. Linear in the article. */
export function pronounsOf(scene: Scene): ReadonlyMap<number, Mention> {
  const { mentions } = scene.outline
  const known = new Map<number, Mention>()
  mentions.forEach((one, mention) => {
    const wants = wantedBy(one)
    if (!wants) return
    let best: Mention | undefined
    let most = least
    for (let at = mention - 1; at >= 0 && mention - at <= farthest && one.block - mentions[at]!.block <= blocksBack; at--) {
      const other = mentions[at]!
      // An earlier "she" brings her whom it stood for nearer.
      const stands = other.type === 'pronoun' && wantedBy(other) === wants ? known.get(at) : other
      if (!stands || !mayBe(stands, one.head, wants)) continue
      const score = likelihood(scene, mention, at, stands)
      if (score > most) {
        most = score
        best = stands
      }
    }
    if (best) known.set(mention, best)
  })
  return known
}

function wantedBy({ type, head }: Mention): 'person' | 'many' | 'thing' | null {
  if (type !== 'pronoun') return null
  return ofPersons.test(head) ? 'person' : ofMany.test(head) ? 'many' : ofThings.test(head) ? 'thing' : null
}

function resolvePronoun(
  directory: Directory,
  one: Mention,
  stands: Mention | undefined,
  spoke: Resolved | null,
): Resolved | null {
  const wants = wantedBy(one)
  if (!wants) return null
  if (!stands) return wants === 'person' && spoke?.isPerson ? { ...spoke, block: one.block } : null
  if (stands.person) return personOf(stands.person, one.block)
  const name = stands.type === 'name' ? directory.fullNameOf(stands) : directory.wordsOf(stands)
  return { name, entity: null, isPerson: wants === 'person', block: one.block }
}

// Number, kind and, where the article's words tell it, gender agree.
function mayBe(other: Mention, pronoun: string, wants: 'person' | 'many' | 'thing'): boolean {
  if (other.type === 'pronoun') return false
  if (wants === 'many') return other.plural || other.type === 'body' || (other.type === 'name' && !other.person)
  if (wants === 'thing') return !other.person && !(other.kinds & can.human) && !other.plural
  const gender = other.person?.data.gender
  if ((gender === 'female' && /^(?:he|him|his)/.test(pronoun)) || (gender === 'male' && /^(?:she|her)/.test(pronoun)))
    return false
  return other.person !== null || (other.type === 'human' && !other.plural)
}

// Near, a subject, and often named: each makes it likelier. The weights are by hand; see README.md.
function likelihood(scene: Scene, mention: number, at: number, stands: Mention): number {
  const { mentions, items, itemOfMention, article } = scene.outline
  const one = mentions[mention]!
  const other = mentions[at]!
  const here = itemOfMention[at]!
  const apart = items[itemOfMention[mention]!]!.sentence - items[here]!.sentence
  if (one.head === 'who' || one.head === 'which') return -2 * (mention - at) - (other.owner ? 4 : 0)
  let score = -0.7 * Math.min(apart, 5) - 0.5 * (one.block - other.block)
  if (scene.tiesOfMention[at]!.length > 0) score += 1.5
  if (other.owner) score -= 0.4
  const before = items[here - 1]?.tag
  if (before === 'P' || before === 'O') score -= 0.8
  if (isFirst(scene, at)) score += 0.8
  if (ofMany.test(one.head)) score += stands.plural ? 1 : -0.5
  if (stands.type !== 'name') score -= 1
  else score += 0.3 * Math.log2(1 + (scene.counts.get(stands.head) ?? 0))
  if (article.blocks[other.block]!.role === 'headline') score -= 1.5
  return score
}

// The first one named in its sentence is what the sentence is about.
function isFirst(scene: Scene, at: number): boolean {
  const { mentions, items, itemOfMention } = scene.outline
  const { sentence } = items[itemOfMention[at]!]!
  for (
    let before = at - 1;
    before >= 0 && at - before < farthest && items[itemOfMention[before]!]!.sentence === sentence;
    before--
  )
    if (mentions[before]!.type !== 'other' && !mentions[before]!.owner) return false
  return true
}
