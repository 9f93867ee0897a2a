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
const mostPlaces = 8 // of a run that already stood in so many ("the prime minister said") only the last is looked at, which keeps the time linear
const leastShare = 0.3 // of the shorter block's runs: what shares less is never a repeat, and is not looked at closely
const mostPartners = 8 // earlier blocks that a block is held against, those that share most; a page that prints one text over and over has no more to tell

/** The pairs in which a good part of the shorter block is shared, by later block; undefined between blocks, where the page may breathe. */
export function* sharedRuns(rows: readonly Words[]): Generator<SharedRuns | undefined, void> {
  const sharedWith = placesOf(rows)
  for (let row = 0; row < rows.length; row++) {
    const later = rows[row]!
    for (const { other, pairs } of sharedWith(row)) yield { later, earlier: rows[other]!, pairs, longest: longestOf(pairs) }
    yield
  }
}

interface Partner {
  readonly other: number
  readonly share: number
  readonly pairs: number[]
}

// Where each run stood so far: a hash table of chains, in plain numbers, since pages have many words. The answer adds a row's runs, and
// gives the earlier rows that share most of them, each with `SharedRuns.pairs`. Runs that stand once, as most do, are sorted out before
// by a table small enough for the processor's cache; and those of a row are counted first, since nearly all rows share a stock phrase
// and no more, and a list for each of those would be garbage.
function placesOf(rows: readonly Words[]): (row: number) => readonly Partner[] {
  const total = rows.reduce((sum, words) => sum + words.ids.length, 0)
  const mixes = new Int32Array(total)
  const seen = new Uint8Array(2 ** Math.ceil(Math.log2(total + 2)) * 2)
  // The words and runs of all rows stand in a row. A place is the number of a run, leaving out those that stand once.
  const startOf = new Int32Array(rows.length + 1)
  const ids = new Int32Array(total)
  rows.forEach((words, row) => {
    const start = startOf[row]!
    const end = start + words.ids.length
    startOf[row + 1] = end
    ids.set(words.ids, start)
    for (let at = start; at + run <= end; at++) {
      const mixed = Math.imul(Math.imul(ids[at]!, 0x9e3779b1) ^ ids[at + 1]!, 0x85ebca6b) ^ Math.imul(ids[at + 2]!, 0xc2b2ae35)
      mixes[at] = mixed ^ (mixed >>> 15)
      const times = seen[mixes[at]! & (seen.length - 1)]!
      if (times < 2) seen[mixes[at]! & (seen.length - 1)] = times + 1
    }
  })
  const placeOf = new Int32Array(rows.length + 1)
  const atPlace = new Int32Array(total)
  const rowOf = new Int32Array(total)
  let places = 0
  for (let row = 0; row < rows.length; row++) {
    for (let at = startOf[row]!; at + run <= startOf[row + 1]!; at++)
      if (seen[mixes[at]! & (seen.length - 1)]! > 1) {
        atPlace[places] = at
        rowOf[places++] = row
      }
    placeOf[row + 1] = places
  }
  const next = new Int32Array(places)
  const knownAt = new Uint8Array(places) // which place of its run it is, from 1
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(places + 2))).fill(-1)
  const counts = new Int32Array(rows.length)

  const runsIn = (row: number) => Math.max(1, startOf[row + 1]! - startOf[row]! - run + 1)
  // The earlier places of a place's run, the last first; but one alone where there are too many. How many there are.
  const visit = (place: number, see?: (earlier: number) => void) => {
    const at = atPlace[place]!
    let known = 0
    for (let other = heads[mixes[at]! & (heads.length - 1)]!; other >= 0; other = next[other]!) {
      const there = atPlace[other]!
      if (ids[there] !== ids[at] || ids[there + 1] !== ids[at + 1] || ids[there + 2] !== ids[at + 2]) continue
      see?.(other)
      known ||= knownAt[other]!
      if (known === mostPlaces || !see) break
    }
    return known
  }
  return row => {
    const first = placeOf[row]!
    const end = placeOf[row + 1]!
    const touched: number[] = []
    const count = (place: number) => {
      const other = rowOf[place]!
      if (counts[other]!++ === 0) touched.push(other)
    }
    for (let place = first; place < end; place++) visit(place, count)
    const partners: Partner[] = []
    for (const other of touched) {
      const share = counts[other]! / Math.min(runsIn(row), runsIn(other))
      if (share >= leastShare) partners.push({ other, share, pairs: [] })
      counts[other] = 0
    }
    if (partners.length > mostPartners) {
      partners.sort((a, b) => b.share - a.share)
      partners.length = mostPartners
    }
    for (const { other, pairs } of partners)
      for (let place = first; place < end; place++)
        visit(place, earlier => {
          if (rowOf[earlier] === other) pairs.push(atPlace[place]! - startOf[row]!, atPlace[earlier]! - startOf[other]!)
        })
    for (let place = first; place < end; place++) {
      const known = visit(place)
      if (known === mostPlaces) continue
      const bucket = mixes[atPlace[place]!]! & (heads.length - 1)
      knownAt[place] = known + 1
      next[place] = heads[bucket]!
      heads[bucket] = place
    }
    return partners
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
