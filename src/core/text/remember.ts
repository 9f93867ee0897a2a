// Remembers what was found out about a word: pages say the same few thousand words again and again.

import { apart } from './apart.ts'

/** The same function, which works out the answer for a key once, and again only after `most` other keys were asked for. */
export function remember<Answer>(most: number, find: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, Answer>()
  return key => {
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const own = apart(key)
    const answer = find(own)
    if (known.size >= most) known.clear()
    known.set(own, answer)
    return answer
  }
}
