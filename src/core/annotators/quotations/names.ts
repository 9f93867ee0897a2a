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

// Words that papers use again for someone already named; "the foreman" may well be another man.
const general =
  /^(?:expert|man|woman|star|veteran|pensioner|act(?:or|ress)|singer|rapper|musician|comedian|presenter|author|writer|novelist|businessman|businesswoman|tycoon|billionaire|mogul|entrepreneur|fan|striker|midfielder|defender|goalkeeper|winger|skipper|champion|athlete|footballer|player|coach|lawmaker|politician|republican|democrat|academic|professor|campaigner|activist|mother|father|mum|dad|\d\d-year-old)$/

/** Resolves a mention; null where the article does not say or it is not sure. `spoke` is who spoke last. */
export function resolve(
  scene: Scene,
  mention: number,
  directory: Directory,
  pronouns: ReadonlyMap<number, Mention>,
  spoke: Resolved | null,
): Resolved | null {
  const one = scene.outline.mentions[mention]!
  const { block } = one
  if (one.person) return personOf(one.person, block)
  if (one.type === 'pronoun') {
    const wants = wantedBy(one)
    const stands = pronouns.get(mention)
    if (stands) {
      const person = stands.person ?? (wants === 'person' ? directory.personBeside(stands) : undefined)
      return person ? personOf(person, block) : thing(directory.nameOf(stands), block, wants === 'person')
    }
    return wants === 'person' && one.head !== 'who' && spoke?.isPerson ? { ...spoke, block } : null
  }
  if (one.type === 'name') {
    const bearer = directory.bearerOf(one.head) ?? (one.determiner === 'the' ? directory.holderOf(one) : undefined)
    if (bearer) return personOf(bearer, block)
    const name = directory.nameOf(one)
    return thing(name, block, isPersonal(name))
  }
  if (one.kinds & can.human && !one.plural && one.determiner !== 'a' && one.determiner !== 'other') {
    const holder = directory.personBeside(one) ?? directory.holderOf(one)
    if (holder) return personOf(holder, block)
  }
  if (general.test(one.head) && one.determiner === 'the' && spoke?.isPerson && block - spoke.block <= 1)
    return { ...spoke, block }
  return thing(directory.nameOf(one), block, false)
}

function personOf(person: PersonAnnotation, block: number): Resolved {
  return { name: person.data.name, entity: person.data.entity, isPerson: true, block }
}

function thing(name: string, block: number, isPerson: boolean): Resolved {
  return { name, entity: null, isPerson, block }
}
