// Finds the full name that a speaker's mention stands for within the article.
// "Olsen" → Mara Olsen; "she" → who was last spoken of and may be she; "the commissioner" → the one whose office that is.

import type { PersonAnnotation } from '../people/index.ts'
import type { Mention } from './phrases.ts'
import type { Scene } from './scene.ts'

export interface Resolved {
  readonly name: string
  readonly entity: string | null
  readonly isPerson: boolean
}

/** Resolves a mention; null where the article does not say or it is not sure. `spokeBefore` is who spoke last. */
export function resolve(
  scene: Scene,
  mention: number,
  people: readonly PersonAnnotation[],
  spokeBefore: Resolved | null,
): Resolved | null {
  const { outline } = scene
  const { article, mentions } = outline
  const one = mentions[mention]!
  const shown = article.text.slice(one.shown.start, one.shown.end)
  if (one.person) return personOf(one.person)
  if (one.type === 'name') return { name: fullName(scene, one, shown), entity: null, isPerson: false }
  if (one.type === 'pronoun') return resolvePronoun(scene, mention, spokeBefore)
  if (one.type === 'human' && !one.plural) {
    const holder = holderOf(one, people)
    if (holder) return personOf(holder)
  }
  return { name: shown.replace(/\s+/g, ' '), entity: null, isPerson: false }
}

function personOf(person: PersonAnnotation): Resolved {
  return { name: person.data.name, entity: person.data.entity, isPerson: true }
}

// The longest name of the article that ends in the same word: "Olsen" → "Mara Olsen".
function fullName(scene: Scene, one: Mention, shown: string): string {
  const { article, mentions } = scene.outline
  let longest = shown
  for (const other of mentions) {
    if (other.type !== 'name' || other.head !== one.head) continue
    const text = article.text.slice(other.shown.start, other.shown.end)
    if (text.length > longest.length && text.endsWith(shown)) longest = text
  }
  return longest.replace(/\s+/g, ' ')
}

// "the commissioner": a person whose office or job, as the article gives it, ends in or holds that word.
function holderOf(one: Mention, people: readonly PersonAnnotation[]): PersonAnnotation | undefined {
  if (one.determiner === 'a' || one.determiner === 'other') return undefined
  const holders = new Map<string, PersonAnnotation>()
  for (const person of people) {
    const roles = [...person.data.roles, person.data.title?.text ?? '']
    if (roles.some(role => new RegExp(`\\b${asPattern(one.head)}\\b`, 'i').test(role))) holders.set(person.data.entity, person)
  }
  if (holders.size === 0) return undefined
  if (holders.size === 1) return [...holders.values()][0]
  let nearest: PersonAnnotation | undefined
  for (const person of people) if (holders.has(person.data.entity) && person.start < one.start) nearest = person
  return nearest
}

function asPattern(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '.')
}

// "he": the nearest named subject before it, of its own or the last block; else who spoke last.
function resolvePronoun(scene: Scene, mention: number, spokeBefore: Resolved | null): Resolved | null {
  const { outline } = scene
  const { article, mentions, items, itemOfMention } = outline
  const one = mentions[mention]!
  if (/^(?:i|we|you|me|us|my|our|your)$/.test(one.head)) return null
  const wantsPerson = /^(?:he|she|him|her|his|who|himself|herself)$/.test(one.head)
  for (let back = 1; back <= 30; back++) {
    const other = mentions[mention - back]
    if (!other || one.block - other.block > 2) break
    if (other.type === 'pronoun') continue
    const isSubject = scene.tiesOfMention[mention - back]!.length > 0
    if (one.head === 'who' || one.head === 'which') {
      if (other.owner) continue
    } else if (!isSubject || other.owner) continue
    if (wantsPerson && !(other.person || (other.type === 'name' && other.words <= 4))) continue
    if (!wantsPerson && other.type === 'name' && other.person) continue
    if (items[itemOfMention[mention - back]!]!.block !== one.block && wantsPerson && spokeBefore?.isPerson) break
    return other.person
      ? personOf(other.person)
      : {
          name: fullName(scene, other, article.text.slice(other.shown.start, other.shown.end)),
          entity: null,
          isPerson: wantsPerson,
        }
  }
  return spokeBefore
}
