// Gathers the mentions of each person: the name, the office, and where they are named.
// "Mara Olsen, the harbour commissioner" and a later "Ms. Olsen" are one person with two mentions.

import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import { type Address, addressOf } from './address.ts'

export interface NamedPerson {
  readonly entity: string
  readonly name: string
  readonly official: boolean
  /** The longest that the article says of the person's office or job; null where it says none. */
  readonly office: string | null
  readonly mentions: readonly Address[]
}

export interface NamedRow {
  /** The person's `entity`. */
  readonly key: string
  readonly name: string
  readonly office: string | null
  readonly mentions: readonly Address[]
}

/** The people of an article by their `entity`, in the order of their first mention. */
export function peopleOf(annotations: readonly PressmarkAnnotation[]): ReadonlyMap<string, NamedPerson> {
  const people = new Map<string, NamedPerson & { mentions: Address[] }>()
  for (const annotation of annotations) {
    if (annotation.kind !== 'person') continue
    const { entity, name, official, roles } = annotation.data
    const known = people.get(entity)
    const office = roles.reduce<string | null>(
      (longest, role) => (role.length > (longest?.length ?? 0) ? role : longest),
      known?.office ?? null,
    )
    const mentions = known?.mentions ?? []
    mentions.push(addressOf(annotation))
    people.set(entity, { entity, name: known?.name ?? name, official: official || known?.official === true, office, mentions })
  }
  return people
}

/** The officials whose words are not quoted, the most named first. */
export function notQuoted(people: ReadonlyMap<string, NamedPerson>, quoted: ReadonlySet<string>): readonly NamedRow[] {
  return [...people.values()]
    .filter(({ entity, official }) => official && !quoted.has(entity))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ entity, name, office, mentions }) => ({ key: entity, name, office, mentions }))
}
