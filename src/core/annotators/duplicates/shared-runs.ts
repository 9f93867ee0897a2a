// Finds the pairs of blocks that share runs of three words and more, each with the words that lie in such runs.
// "The port will shut in May" and "Officials say the port will shut in June" share "the port will shut in".

import type { Words } from './words.ts'

/** Two blocks that share runs of words. */
export interface SharedRuns {
  readonly later: Words
  readonly earlier: Words
  /** For every shared run its first word in the later block, then in the earlier: [later, earlier, later, earlier, …]. */
  readonly pairs: readonly number[]
  /** Length of the longest stretch that both share word by word, and its first words. */
  readonly longest: { readonly length: number; readonly later: number; readonly earlier: number }
}

export const run = 3 // words; two are found in any two paragraphs about one thing, four miss a short line with one word changed
const mostPlaces = 24 // a run that already stood in so many places ("the prime minister said") tells nothing, and keeps the time linear
const leastShare = 0.3 // of the shorter block's runs: what shares less is never a repeat, and is not looked at closely

interface Place {
  readonly words: Words
  readonly at: number
}

/** The pairs in which a good part of the shorter block is shared, by later block, then earlier. */
export function* sharedRuns(rows: readonly Words[]): Generator<SharedRuns | undefined, void> {
  const index = new Map<number, Place[]>()
  for (const later of rows) {
    const hits = new Map<Words, number[]>()
    for (let at = 0; at + run <= later.ids.length; at++) {
      const key = keyAt(later.ids, at)
      const places = index.get(key)
      if (!places) index.set(key, [{ words: later, at }])
      else {
        for (const place of places) {
          if (place.words === later) continue
          const pairs = hits.get(place.words)
          if (pairs) pairs.push(at, place.at)
          else hits.set(place.words, [at, place.at])
        }
        if (places.length < mostPlaces) places.push({ words: later, at })
      }
    }
    for (const [earlier, pairs] of hits) {
      const shorter = Math.min(later.ids.length, earlier.ids.length)
      if (pairs.length / 2 >= leastShare * (shorter - run + 1)) yield { later, earlier, pairs, longest: longestOf(pairs) }
    }
    yield
  }
}

function longestOf(pairs: readonly number[]): SharedRuns['longest'] {
  const growing = new Map<number, { at: number; length: number }>() // the stretch that grows on each diagonal
  let longest = { length: 0, later: 0, earlier: 0 }
  for (let i = 0; i < pairs.length; i += 2) {
    const later = pairs[i]!
    const earlier = pairs[i + 1]!
    const before = growing.get(earlier - later)
    const length = before?.at === later - 1 ? before.length + 1 : run
    growing.set(earlier - later, { at: later, length })
    if (length > longest.length) longest = { length, later: later + run - length, earlier: earlier + run - length }
  }
  return longest
}

// Exact while the page has fewer than 2^17 different words; past that two runs may fall together, which the close look sorts out.
function keyAt(ids: readonly number[], at: number): number {
  const bits = 0x20000
  return (ids[at]! * bits + ids[at + 1]!) * bits + ids[at + 2]!
}
