// Finds the pairs of blocks that share runs of three words and more, each with the places of those runs.
// "The port will shut in May" and "Officials say the port will shut in June" share "the port will shut in".

import { breath } from '../../steps.ts'
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
    if (row % breath === 0) yield
  }
}

interface Partner {
  readonly other: number
  readonly share: number
  readonly pairs: number[]
}

// Where each run stood so far, for the runs that stand twice on the page: a hash table of chains, in plain numbers, since pages have many
// words. The answer adds a row's runs, and gives the earlier rows that share most of them, each with `SharedRuns.pairs`.
function placesOf(rows: readonly Words[]): (row: number) => readonly Partner[] {
  const { ids, startOf, repeated, hashes } = repeatedRuns(rows)
  const next = new Int32Array(repeated.length)
  const knownAt = new Uint8Array(repeated.length) // which place of its run it is, from 1
  const rowOf = new Int32Array(repeated.length)
  const heads = new Int32Array(tableSize(repeated.length)).fill(-1)
  // The earlier places of a run, the last first; but one alone where there are too many. How many there are.
  const visit = (index: number, see?: (index: number) => void) => {
    const at = repeated[index]!
    let known = 0
    for (let other = heads[hashes[index]! & (heads.length - 1)]!; other >= 0; other = next[other]!) {
      const place = repeated[other]!
      if (ids[place] !== ids[at] || ids[place + 1] !== ids[at + 1] || ids[place + 2] !== ids[at + 2]) continue
      see?.(other)
      known ||= knownAt[other]!
      if (known === mostPlaces || !see) break
    }
    return known
  }
  const runsIn = (row: number) => Math.max(1, startOf[row + 1]! - startOf[row]! - run + 1)
  let to = 0
  return row => {
    const from = to
    while (to < repeated.length && repeated[to]! < startOf[row + 1]!) rowOf[to++] = row
    const shared = new Map<number, number[]>()
    for (let index = from; index < to; index++)
      visit(index, place => {
        const other = rowOf[place]!
        const pairs = shared.get(other) ?? []
        if (pairs.push(repeated[index]! - startOf[row]!, repeated[place]! - startOf[other]!) === 2) shared.set(other, pairs)
      })
    const partners: Partner[] = []
    for (const [other, pairs] of shared) {
      const share = pairs.length / 2 / Math.min(runsIn(row), runsIn(other))
      if (share >= leastShare) partners.push({ other, share, pairs })
    }
    partners.sort((a, b) => (partners.length > mostPartners ? b.share - a.share : 0)).splice(mostPartners)
    for (let index = from; index < to; index++) {
      const known = visit(index)
      if (known === mostPlaces) continue
      const head = hashes[index]! & (heads.length - 1)
      knownAt[index] = known + 1
      next[index] = heads[head]!
      heads[head] = index
    }
    return partners
  }
}

interface RepeatedRuns {
  /** The words of all rows one after another. */
  readonly ids: Int32Array
  /** Where each row begins in `ids`, and the last ends. */
  readonly startOf: readonly number[]
  /** Where in `ids` the runs begin that stand twice, in order; now and then one that does not. */
  readonly repeated: Int32Array
  readonly hashes: Int32Array
}

// Most runs stand once; a filter of two bits for each (Bloom's, with one hash function) is small enough for the processor's cache.
function repeatedRuns(rows: readonly Words[]): RepeatedRuns {
  const startOf = [0]
  for (const { ids } of rows) startOf.push(startOf.at(-1)! + ids.length)
  const total = startOf.at(-1)!
  const ids = new Int32Array(total)
  const hashes = new Int32Array(total)
  const seen = new Uint8Array(tableSize(total) / 2)
  const mask = seen.length - 1
  const shiftOf = (hash: number) => (hash & 3) * 2
  const timesSeen = (hash: number) => (seen[(hash >>> 2) & mask]! >> shiftOf(hash)) & 3
  rows.forEach((words, row) => {
    ids.set(words.ids, startOf[row])
    for (let at = startOf[row]!; at + run <= startOf[row + 1]!; at++) {
      const mixed = Math.imul(Math.imul(ids[at]!, 0x9e3779b1) ^ ids[at + 1]!, 0x85ebca6b) ^ Math.imul(ids[at + 2]!, 0xc2b2ae35)
      const hash = mixed ^ (mixed >>> 15)
      hashes[at] = hash
      if (timesSeen(hash) < 2) seen[(hash >>> 2) & mask]! += 1 << shiftOf(hash)
    }
  })
  const repeated = new Int32Array(total)
  let count = 0
  for (let row = 0; row < rows.length; row++)
    for (let at = startOf[row]!; at + run <= startOf[row + 1]!; at++) {
      const hash = hashes[at]!
      if (timesSeen(hash) < 2) continue
      hashes[count] = hash
      repeated[count++] = at
    }
  return { ids, startOf, repeated: repeated.subarray(0, count), hashes }
}

// Places in a hash table: a power of two, at least twice as many as things.
function tableSize(things: number): number {
  return 2 ** Math.ceil(Math.log2(things + 2) + 1)
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
