// An office said of nobody by name, which one person must hold: "Marsh walked in. The governor smiled."
// Only where the sentences near name a single person and nobody in the article has that office already.

import { Is } from './lexicon.ts'
import type { Person } from './persons.ts'
import { phraseTitle, type Title } from './titles.ts'
import type { Word } from './words.ts'

const near = 60 // words back to the person; more reaches into another scene
const rulers =
  /^(?:president|minister|king|queen|pope|judge|justice|general|officer|detective|chancellor|dictator|envoy|ambassador|peer|lawmaker|prosecutor|soldier|diplomat|regime)$/ // any news is full of these

/** The persons whom a definite office stands for, with the words of it. `ownerOf` gives the person that a word is named in. */
export function officesSaid(
  words: readonly Word[],
  persons: readonly Person[],
  ownerOf: readonly (Person | undefined)[],
): ReadonlyMap<Person, Title> {
  const heads = new Set(persons.flatMap(one => [...one.heads]))
  const found = new Map<Person, Title>()
  for (let at = 0; at < words.length; at++) {
    if ((words[at]!.flags & Is.function) === 0 || words[at]!.low !== 'the') continue
    const title = phraseTitle(words, at + 1)
    if (!title) continue
    const head = words[title.head]!
    if (
      (head.flags & Is.officialHead) === 0 ||
      title.plural ||
      title.to > title.head + 1 ||
      rulers.test(head.low) ||
      heads.has(head.low)
    )
      continue
    if (ownerOf[title.to] || words[title.to]!.low === ',' || words[title.to - 1]!.owned) continue
    const person = onlyOneBefore(words, at, ownerOf)
    if (person && !found.has(person)) found.set(person, title)
  }
  return found
}

function onlyOneBefore(words: readonly Word[], at: number, ownerOf: readonly (Person | undefined)[]): Person | undefined {
  let only: Person | undefined
  let ends = 0
  for (let k = at - 1; k >= 0 && k > at - near && ends < 2; k--) {
    const { text } = words[k]!
    if (text === '.' || text === '!' || text === '?') ends++
    const person = ownerOf[k]
    if (!person) continue
    if (only && only !== person) return undefined
    only = person
  }
  return only
}
