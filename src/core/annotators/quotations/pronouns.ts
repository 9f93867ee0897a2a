// Whom each pronoun of an article stands for, as far as it can be told.
// "Lund met Ms. Olsen. He laughed." → he is Lund.

import { remember } from '../../text/remember.ts'
import { Is, isListedAs } from '../people/lexicon.ts'
import { can } from './lexicon.ts'
import type { Item } from './outline.ts'
import type { Mention } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isSayingVerb } from './tags.ts'

export type Wanted = 'person' | 'many' | 'thing'

const ofPersons = /^(?:he|she|him|her|his|himself|herself|who|whom)$/
const ofMany = /^(?:they|them|their|themselves)$/
const ofThings = /^(?:it|its|which|itself)$/
const ofMen = /^(?:he|hi\w+)$/
const ofWomen = /^(?:she|her\w*)$/
const endsAsWomans = /(?:a|ine|lynn?|ette|elle|een|beth)$/
const endsAsMans = /(?:o|us|as|im|om|ob|[lnr]d|ck|rk|rt)$/
const group =
  /^(?:crowd|audience|panel|pair|group|team|class|couple|family|two|three|both|some|several|many|most|few|another|others)$/
// Words that papers use again for someone already named; "the foreman" may well be another man.
const again =
  /^(?:expert|star|veteran|pensioner|act(?:or|ress)|singer|rapper|musician|comedian|presenter|author|writer|novelist|businessman|businesswoman|tycoon|billionaire|mogul|entrepreneur|(?:m[uo]m|mother|dad|father|gran\w*)-of-\w+|fan|striker|midfielder|defender|goalkeeper|winger|skipper|winner|champion|athlete|footballer|player|coach|lawmaker|politician|republican|democrat|academic|professor|widow(?:er)?|campaigner|activist|receiver|quarterback|linebacker|pitcher|golfer|boxer|sprinter|swimmer|cyclist|jockey|teenager|youngster|grandmother|grandfather|influencer|model|celebrity|chef|artist|painter|frontman|guitarist|drummer|vocalist|songwriter|composer|dancer|comic|filmmaker|screenwriter|boss|mum|dad|man|woman|mother|father|\d\d-year-old)$/
const plain = /^(?:(?:wo)?man|m[ou]m|dad|mother|father)$/ // stands for who spoke last, and for nobody further off: she may be kept unnamed
const farthest = 60 // mentions to look back; more only finds people of another story
const least = -6 // a likelihood below this is a guess
const clear = 1.5 // a reading that much likelier than the next one tells he from she
const speaking = 1.8 // the weight of the subject of a verb of saying
const spoke = 0.3 // for the subject of a verb of saying
const blocksBack = 6 // a pronoun whose person stood further up is better left unresolved

/** What a mention wants to stand for, if it is a pronoun, or a noun like "the singer", that stands for another mention. */
export function wantedBy({ type, head, determiner, plural }: Mention): Wanted | null {
  if (determiner === 'the' && !plural && type !== 'name' && again.test(head)) return 'person'
  if (type !== 'pronoun') return null
  return ofPersons.test(head) ? 'person' : ofMany.test(head) ? 'many' : ofThings.test(head) ? 'thing' : null
}

/**
 * The mention that each pronoun stands for, by the pronoun's index. Linear in the article.
 * It reads twice: whom the first reading took for "she" more often than for "he" is no man in the second. Where only one of the two is
 * said, a second reading would find the same.
 */
export function pronounsOf(scene: Scene): ReadonlyMap<number, number> {
  const { mentions } = scene.outline
  const votes = new Map<string, number>()
  const asking = mentions.map(askingOf)
  const standing = standingOf(scene)
  let readings = readPronouns(scene, asking, standing, votes)
  if (asking.some(one => one?.voice === 'she') && asking.some(one => one?.voice === 'he')) {
    for (const [pronoun, { stands, margin }] of readings) {
      const { head } = mentions[pronoun]!
      const entity = mentions[stands]!.person?.data.entity
      const vote = ofWomen.test(head) ? 1 : ofMen.test(head) ? -1 : 0
      if (entity && margin > clear) votes.set(entity, (votes.get(entity) ?? 0) + vote)
    }
    readings = readPronouns(scene, asking, standing, votes)
  }
  return new Map([...readings].map(([pronoun, { stands }]) => [pronoun, stands]))
}

/** Names, by their last word, that "it" or "its" stands for again and again: they are no persons'. */
export function namesOfThings(scene: Scene, pronouns: ReadonlyMap<number, number>): ReadonlySet<string> {
  const { mentions } = scene.outline
  const counts = new Map<string, number>()
  for (const [pronoun, stands] of pronouns) {
    const { type, head } = mentions[stands]!
    if (type === 'name' && ofThings.test(mentions[pronoun]!.head)) counts.set(head, (counts.get(head) ?? 0) + 1)
  }
  return new Set([...counts.keys()].filter(head => counts.get(head)! > 1))
}

interface Reading {
  readonly stands: number
  /** How much likelier it is than anyone else. */
  readonly margin: number
}

/** A mention that stands for another one. */
interface Asking {
  readonly wants: Wanted
  /** As which pronoun it asks: "the actress" is a she. */
  readonly voice: 'he' | 'she' | 'who' | ''
  /** The given names that it hardly stands for. */
  readonly against: number
}

function askingOf(mention: Mention): Asking | null {
  const wants = wantedBy(mention)
  if (!wants) return null
  const { type, head } = mention
  const voice = type !== 'pronoun' ? voiceOfNoun(head) : ofMen.test(head) ? 'he' : ofWomen.test(head) ? 'she' : ''
  // Nora is hardly he, nor Richard she: given names lean by their ending.
  return { wants, voice: head === 'who' ? 'who' : voice, against: ofMen.test(head) ? likeWomans : likeMans }
}

function readPronouns(
  scene: Scene,
  asking: readonly (Asking | null)[],
  standing: Standing,
  votes: ReadonlyMap<string, number>,
): ReadonlyMap<number, Reading> {
  const { mentions } = scene.outline
  const known = new Map<number, Reading>()
  mentions.forEach((one, mention) => {
    const asked = asking[mention]
    if (!asked) return
    let best = -1
    let most = least
    let second = least
    for (let at = mention - 1; at >= 0 && mention - at <= farthest && one.block - mentions[at]!.block <= blocksBack; at--) {
      // An earlier "she" brings her whom it stood for nearer.
      const found = asking[at]?.wants === asked.wants ? known.get(at)?.stands : at
      const stands = found === undefined ? undefined : mentions[found]!
      if (!stands || !mayBe(stands, asked)) continue
      // "The singer" stands for a name; only another singer may be meant as well.
      if (one.type !== 'pronoun' && !stands.person && stands.head !== one.head) continue
      const score = likelihood(scene, asked, mention, at, found!, standing) + voiceOf(votes, stands, asked)
      const isSame = best >= 0 && isOne(mentions[best]!, stands)
      if (score > most) {
        if (!isSame) second = most
        most = score
        best = found!
      } else if (!isSame && score > second) second = score
    }
    const { type } = one
    if (best >= 0 && (type === 'pronoun' || (mentions[best]!.person && most - second > clear && !plain.test(one.head))))
      known.set(mention, { stands: best, margin: most - second })
  })
  return known
}

function voiceOfNoun(head: string): 'she' | 'he' | '' {
  const word = head.replace(/-.*/, '') // a mum-of-two
  return isListedAs(Is.femaleWord, word) ? 'she' : isListedAs(Is.maleWord, word) ? 'he' : ''
}

function isOne(one: Mention, other: Mention): boolean {
  return one.person && other.person ? one.person.data.entity === other.person.data.entity : one.head === other.head
}

// Number and kind agree, and gender, where the article's words or a common given name tell it: Polly Hale is not he.
function mayBe(other: Mention, { wants, voice }: Asking): boolean {
  const { type, person, plural, kinds } = other
  if (type === 'pronoun') return false
  // "A spokesperson said so. They added": of one whose name is kept.
  if (wants === 'many') return plural || type === 'body' || type === 'human' || (type === 'name' && !person)
  if (wants === 'thing') return !person && type !== 'other' && !(kinds & can.human) && !plural
  if (!person) return type === 'human' && (voice === 'who' || (!plural && !group.test(other.head)))
  const { gender, name } = person.data
  if (voice === 'he') return gender !== 'female' && !(signsOf(name) & womans)
  if (voice === 'she') return gender !== 'male' && !(signsOf(name) & mans)
  return true
}

// What the clear pronouns of a first reading say of the person, as far as they agree.
function voiceOf(votes: ReadonlyMap<string, number>, { person }: Mention, { voice }: Asking): number {
  const vote = (person && votes.get(person.data.entity)) ?? 0
  const against = voice === 'he' ? vote : voice === 'she' ? -vote : 0
  return against > 0 ? -2.5 * Math.min(against, 2) : 0
}

// Near, a subject, and often named: each makes it likelier. The weights are by hand; see README.md.
function likelihood(scene: Scene, asked: Asking, mention: number, at: number, found: number, standing: Standing): number {
  const { mentions, items, itemOfMention } = scene.outline
  const one = mentions[mention]!
  const other = mentions[at]!
  const stands = mentions[found]!
  const here = itemOfMention[at]!
  if (one.head === 'who' || one.head === 'which') return -2 * (mention - at) - (other.owner ? 4 : 0)
  const apart = items[itemOfMention[mention]!]!.sentence - items[here]!.sentence
  const weight = standing.weights[at]!
  let score = weight - 0.7 * Math.min(apart, 5) - 0.5 * (one.block - other.block)
  if (stands.type === 'name' && !stands.person && placing.has(items[here - 1]?.lower ?? '')) score -= 2 // a place
  if (asked.wants === 'many') {
    // "A spokesperson told the Gazette": the one who tells, not who is told.
    if (stands.type === 'human' && !stands.plural) return weight >= speaking ? score - 0.5 : least
    if (items[here - 1]?.tag === 'S') score -= 1
    score += stands.plural ? 1 : -0.5
  }
  if (stands.type !== 'name') score -= stands.determiner === 'a' ? 2 : 1
  else score += standing.fames[found]!
  if (stands.person && signsOf(stands.person.data.name) & asked.against) score -= 2.5
  return score
}

const placing: ReadonlySet<string> = new Set(['in', 'at', 'from', 'near'])

const womans = 1
const mans = 2
const likeWomans = 4
const likeMans = 8

// What a full name's first word tells.
const signsOf = remember(2000, name => {
  const [given, surname] = name.split(' ') as [string, string?]
  const lower = given.toLowerCase()
  const listed = (isListedAs(Is.femaleWord, lower) ? womans : 0) | (isListedAs(Is.maleWord, lower) ? mans : 0)
  if (surname === undefined) return listed
  return listed | (endsAsWomans.test(given) ? likeWomans : 0) | (endsAsMans.test(given) ? likeMans : 0)
})

/** What speaks for each mention, whichever pronoun asks. */
interface Standing {
  /** By its own place. */
  readonly weights: readonly number[]
  /** By how often its name stands. */
  readonly fames: readonly number[]
}

// The first one named in its sentence is what the sentence is about.
function standingOf({ outline, tiesOfMention, ties, counts }: Scene): Standing {
  const { mentions, items, itemOfMention, article } = outline
  const fames = mentions.map(({ type, head }) => (type === 'name' ? 0.3 * Math.log2(1 + (counts.get(head) ?? 0)) : 0))
  let sentence = -1
  let isFirst = true
  const weights = mentions.map(({ type, owner, block, head }, at) => {
    const item = itemOfMention[at]!
    if (items[item]!.sentence !== sentence) isFirst = true
    sentence = items[item]!.sentence
    const before = items[item - 1]?.tag
    // "…, Ms. Olsen said. She": who speaks is what the sentence is about, wherever she stands.
    const verbs = tiesOfMention[at]!.filter(tie => !ties[tie]!.embedded)
    const speaks = verbs.some(tie => isSayingVerb(items[ties[tie]!.cue]!))
    const isSubject = head !== 'who' && (verbs.length > 0 || (!owner && leads(items, item)))
    const weight =
      (isSubject ? 1.5 : 0) +
      (speaks ? spoke : 0) -
      (owner ? 0.4 : 0) -
      (before === 'P' || before === 'O' ? 0.8 : 0) +
      (isFirst || speaks ? 0.8 : 0) -
      (article.blocks[block]!.role === 'headline' ? 1.5 : 0)
    if (type !== 'other' && !owner) isFirst = false
    return weight
  })
  return { weights, fames }
}

// "Lund was the third", "Lund, a pilot, swam": no verb of the lists, but a subject. "He said that Lund had": not of its sentence.
function leads(items: readonly Item[], at: number): boolean {
  const [before, after] = [items[at - 1]!, items[at + 1]]
  return after?.tag === 'X' ? !'TSs'.includes(before.tag) : after?.tag === ',' && before.sentence !== items[at]!.sentence
}
