// The article's names by their words, made once, so that a long article costs no search through all of it for each quotation.
// "commissioner" → the mentions of Mara Olsen, who is one; "Olsen" → "Mara Olsen"; "department" → the Justice Department.

import type { PersonAnnotation } from '../people/index.ts'
import type { Mention } from './phrases.ts'
import type { Scene } from './scene.ts'

export interface Directory {
  /** A person whose name ends in this word (lower case). */
  readonly bearerOf: (word: string) => PersonAnnotation | undefined
  /** The last mention before an offset, else the first, of a person whose office or job holds this word. */
  readonly holderOf: (word: string, before: number) => PersonAnnotation | undefined
  /** The longest name that ends in the mention's own words. */
  readonly fullNameOf: (mention: Mention) => string
  /** The last name of a body before the mention that holds its head. */
  readonly bodyOf: (mention: Mention) => string | undefined
  /** The mention's words on one line. */
  readonly wordsOf: (mention: Mention) => string
}

/** Makes the directory. Linear in the article but for names that share their last word. */
export function directoryOf(scene: Scene, people: readonly PersonAnnotation[]): Directory {
  const { mentions, article } = scene.outline
  const wordsOf = ({ shown }: Mention) => article.text.slice(shown.start, shown.end).replace(/\s+/g, ' ')
  const bearers = new Map<string, PersonAnnotation>()
  const holders = new Map<string, PersonAnnotation[]>()
  for (const person of people) {
    const last = person.data.name.toLowerCase().split(/\s+/).at(-1)!
    if (!bearers.has(last)) bearers.set(last, person)
    const offices = [...person.data.roles, person.data.title?.text ?? ''].join(' ').toLowerCase()
    for (const word of new Set(offices.split(/[^\p{L}]+/u))) push(holders, word, person)
  }
  const endings = new Map<string, Set<string>>()
  const bodies = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.type !== 'name') continue
    const words = wordsOf(mention)
    const known = endings.get(mention.head)
    if (known) known.add(words)
    else endings.set(mention.head, new Set([words]))
    if (!mention.person) for (const word of new Set(words.toLowerCase().split(' '))) push(bodies, word, mention)
  }
  const longest = new Map<string, string>()
  return {
    bearerOf: word => bearers.get(word),
    holderOf: (word, before) => lastBefore(holders.get(word), before) ?? holders.get(word)?.[0],
    fullNameOf: mention => {
      const own = wordsOf(mention)
      let full = longest.get(own)
      if (full === undefined) {
        full = own
        for (const other of endings.get(mention.head) ?? []) if (other.length > full.length && other.endsWith(own)) full = other
        longest.set(own, full)
      }
      return full
    },
    bodyOf: mention => {
      const body = lastBefore(bodies.get(mention.head), mention.start)
      return body && wordsOf(body)
    },
    wordsOf,
  }
}

function push<Value>(lists: Map<string, Value[]>, word: string, value: Value): void {
  const list = lists.get(word)
  if (list) list.push(value)
  else lists.set(word, [value])
}

// The lists are in the order of the text.
function lastBefore<Value extends { readonly start: number }>(
  list: readonly Value[] | undefined,
  before: number,
): Value | undefined {
  let low = 0
  let high = list?.length ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if (list![middle]!.start < before) low = middle + 1
    else high = middle
  }
  return list?.[low - 1]
}
