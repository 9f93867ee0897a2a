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
// gives the earlier rows that share most of them, each with `SharedRuns.pairs`. Runs that stand once, as most do, are told by a table small
// enough for the processor's cache; and those of a row are counted first, since nearly all rows share a stock phrase and no more, and a
// list for each of those would be garbage.
function placesOf(rows: readonly Words[]): (row: number) => readonly Partner[] {
  const startOf = [0] // the words of all rows stand in a row; where each begins, and the last ends
  for (const { ids } of rows) startOf.push(startOf.at(-1)! + ids.length)
  const total = startOf.at(-1)!
  const ids = new Int32Array(total)
  const rowOf = new Int32Array(total)
  const buckets = new Int32Array(total)
  const next = new Int32Array(total)
  const knownAt = new Uint8Array(total) // which place of its run it is, from 1
  const counts = new Int32Array(rows.length)
  const size = 2 ** Math.ceil(Math.log2(total + 2) + 1)
  const heads = new Int32Array(size).fill(-1)
  const seen = new Uint8Array(size)
  const eachRun = (row: number, visit: (at: number) => void) => {
    for (let at = startOf[row]!; at + run <= startOf[row + 1]!; at++) visit(at)
  }
  rows.forEach((words, row) => {
    ids.set(words.ids, startOf[row])
    rowOf.fill(row, startOf[row], startOf[row + 1])
    eachRun(row, at => {
      const mixed = Math.imul(Math.imul(ids[at]!, 0x9e3779b1) ^ ids[at + 1]!, 0x85ebca6b) ^ Math.imul(ids[at + 2]!, 0xc2b2ae35)
      const bucket = (mixed ^ (mixed >>> 15)) & (size - 1)
      buckets[at] = bucket
      seen[bucket] = seen[bucket] ? 2 : 1
    })
  })
  // The earlier places of a run, the last first; but one alone where there are too many. How many there are; too many, if it stands once.
  const visit = (at: number, see?: (place: number) => void) => {
    const bucket = buckets[at]!
    if (seen[bucket] === 1) return mostPlaces
    let known = 0
    for (let place = heads[bucket]!; place >= 0; place = next[place]!) {
      if (ids[place] !== ids[at] || ids[place + 1] !== ids[at + 1] || ids[place + 2] !== ids[at + 2]) continue
      see?.(place)
      known ||= knownAt[place]!
      if (known === mostPlaces || !see) break
    }
    return known
  }
  const runsIn = (row: number) => Math.max(1, startOf[row + 1]! - startOf[row]! - run + 1)
  return row => {
    const touched: number[] = []
    const count = (place: number) => {
      if (counts[rowOf[place]!]!++ === 0) touched.push(rowOf[place]!)
    }
    eachRun(row, at => visit(at, count))
    const partners: Partner[] = []
    for (const other of touched) {
      const share = counts[other]! / Math.min(runsIn(row), runsIn(other))
      if (share >= leastShare) partners.push({ other, share, pairs: [] })
      counts[other] = 0
    }
    partners.sort((a, b) => (partners.length > mostPartners ? b.share - a.share : 0)).splice(mostPartners)
    for (const { other, pairs } of partners)
      eachRun(row, at =>
        visit(at, place => {
          if (rowOf[place] === other) pairs.push(at - startOf[row]!, place - startOf[other]!)
        }),
      )
    eachRun(row, at => {
      const known = visit(at)
      if (known === mostPlaces) return
      knownAt[at] = known + 1
      next[at] = heads[buckets[at]!]!
      heads[buckets[at]!] = at
    })
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
