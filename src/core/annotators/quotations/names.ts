// Finds the full name that a speaker's mention stands for within the article.
// "Olsen" → Mara Olsen; "she" → who was last spoken of and may be she; "the commissioner" → the one whose office that is.

import type { PersonAnnotation } from '../people/index.ts'
import type { Directory } from './directory.ts'
import { can } from './lexicon.ts'
import type { Mention } from './phrases.ts'
import { wantedBy } from './pronouns.ts'
import type { Scene } from './scene.ts'
import { isPersonal } from './sources.ts'

export interface Resolved {
  readonly name: string
  readonly entity: string | null
  readonly isPerson: boolean
  /** The block where the mention stands. */
  readonly block: number
}

/** Resolves a mention; null where the article does not say or it is not sure. `things` are names of no person, `spoke` is who spoke last. */
export function resolve(
  scene: Scene,
  mention: number,
  directory: Directory,
  pronouns: ReadonlyMap<number, number>,
  things: ReadonlySet<string>,
  spoke: Resolved | null,
): Resolved | null {
  const one = scene.outline.mentions[mention]!
  const { block } = one
  if (one.person) return personOf(one.person, block)
  if (one.type === 'pronoun') {
    const wants = wantedBy(one)
    const at = pronouns.get(mention)
    if (at !== undefined) {
      const owner = whoSays(scene, at) // "Her memo … it says": she does
      const stands = scene.outline.mentions[owner === at ? at : (pronouns.get(owner) ?? owner)]!
      const person = stands.person ?? (stands.type === 'human' ? heldBy(stands, directory) : undefined)
      return person ? personOf(person, block) : thing(directory.nameOf(stands), block, wants === 'person')
    }
    return wants === 'person' && one.head !== 'who' && spoke?.isPerson ? { ...spoke, block } : null
  }
  if (one.type === 'name') {
    const bearer = directory.bearerOf(one.head) ?? (one.determiner === 'the' ? directory.holderOf(one) : undefined)
    if (bearer) return personOf(bearer, block)
    const name = directory.nameOf(one)
    return thing(name, block, isPersonal(name) && !things.has(one.head))
  }
  if (one.kinds & can.human && one.determiner !== 'a' && one.determiner !== 'other') {
    const holder = heldBy(one, directory)
    if (holder) return personOf(holder, block)
  }
  if (wantedBy(one)) {
    const aged = directory.agedAs(one.head)
    if (aged) return personOf(aged, block)
    if (aged === null) return thing(directory.nameOf(one), block, false)
    if (spoke?.isPerson && block - spoke.block <= 1) return { ...spoke, block }
    const person = scene.outline.mentions[pronouns.get(mention) ?? mention]!.person
    if (person) return personOf(person, block)
  }
  return thing(directory.nameOf(one), block, false)
}

// "The port's chief, Ann Hale,", "Ann Hale, a pilot who": the name beside it; "the chief": who is one.
function heldBy(one: Mention, directory: Directory): PersonAnnotation | undefined {
  if (one.plural) return undefined
  return (
    directory.personBeside(one) ?? (one.determiner === 'a' || one.determiner === 'other' ? undefined : directory.holderOf(one))
  )
}

/** "Olsen’s claim", "her post": it is Olsen, or she, who says it. A body's report speaks for itself, and so does whose lawyer speaks. */
export function whoSays({ outline }: Scene, mention: number): number {
  const { items, mentions, itemOfMention } = outline
  const one = mentions[mention]
  if (!one?.owned || /^(?:human|body|name)$/.test(one.type)) return mention
  const before = items[itemOfMention[mention]! - 1]!
  const owner = before.tag === 'n' ? mentions[before.index]! : undefined
  if (!owner || (owner.type === 'body' && one.type === 'document' && !(one.kinds & can.sayingNoun))) return mention
  return before.index
}

function personOf(person: PersonAnnotation, block: number): Resolved {
  return { name: person.data.name, entity: person.data.entity, isPerson: true, block }
}

function thing(name: string, block: number, isPerson: boolean): Resolved {
  return { name, entity: null, isPerson, block }
}
