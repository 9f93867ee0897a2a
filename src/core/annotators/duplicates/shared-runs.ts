// Finds the pairs of blocks that share runs of three words and more, each with the places of those runs.
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
const mostPartners = 8 // earlier blocks that a block is held against, those that share most; a page that prints one text over and over has no more to tell

/** The pairs in which a good part of the shorter block is shared, by later block; undefined between blocks, where the page may breathe. */
export function* sharedRuns(rows: readonly Words[]): Generator<SharedRuns | undefined, void> {
  const sharedWith = placesOf(rows)
  for (let row = 0; row < rows.length; row++) {
    const later = rows[row]!
    const partners: SharedRuns[] = []
    for (const [other, pairs] of sharedWith(row)) {
      const earlier = rows[other]!
      if (shareOf(pairs, later, earlier) >= leastShare) partners.push({ later, earlier, pairs, longest: longestOf(pairs) })
    }
    if (partners.length > mostPartners) {
      partners.sort((a, b) => shareOf(b.pairs, later, b.earlier) - shareOf(a.pairs, later, a.earlier))
      partners.length = mostPartners
    }
    yield* partners
    yield
  }
}

function shareOf(pairs: readonly number[], later: Words, earlier: Words): number {
  return pairs.length / 2 / Math.max(1, Math.min(later.ids.length, earlier.ids.length) - run + 1)
}

// Where each run stood so far: a hash table of chains over all words of all rows, in plain numbers, since pages have many words.
// The answer adds a row's runs, and gives for each earlier row the runs shared with it, as in `SharedRuns.pairs`.
function placesOf(rows: readonly Words[]): (row: number) => ReadonlyMap<number, readonly number[]> {
  const total = rows.reduce((sum, words) => sum + words.ids.length, 0)
  const ids = new Int32Array(total)
  const rowOf = new Int32Array(total)
  const firstOf = new Int32Array(rows.length + 1)
  const next = new Int32Array(total)
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(total * 2 + 2))).fill(-1)
  rows.forEach((words, row) => {
    const at = firstOf[row]!
    firstOf[row + 1] = at + words.ids.length
    ids.set(words.ids, at)
    rowOf.fill(row, at, firstOf[row + 1])
  })
  return row => {
    const hits = new Map<number, number[]>()
    const start = firstOf[row]!
    for (let at = start; at + run <= firstOf[row + 1]!; at++) {
      const mixed = Math.imul(Math.imul(ids[at]!, 0x9e3779b1) ^ ids[at + 1]!, 0x85ebca6b) ^ Math.imul(ids[at + 2]!, 0xc2b2ae35)
      const bucket = (mixed ^ (mixed >>> 15)) & (heads.length - 1)
      let known = 0
      for (let place = heads[bucket]!; place >= 0; place = next[place]!) {
        if (ids[place] !== ids[at] || ids[place + 1] !== ids[at + 1] || ids[place + 2] !== ids[at + 2]) continue
        known++
        const other = rowOf[place]!
        if (other === row) continue
        const pairs = hits.get(other) ?? []
        if (pairs.length === 0) hits.set(other, pairs)
        pairs.push(at - start, place - firstOf[other]!)
      }
      if (known >= mostPlaces) continue
      next[at] = heads[bucket]!
      heads[bucket] = at
    }
    return hits
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
