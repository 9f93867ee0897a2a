// Reads a table from words to small sets of classes that was packed at build time: "jordan" is a given name and a country.
// No word is kept. Each word's code, a few bits that say which set is its, is spread over one long row of bits: every bit of the code is
// the exclusive or of five places that the word's hash names, and the build solves for the row that makes it come out for all words at
// once. What is no word of the table reads random bits, and the longer a code, the more seldom it is met by chance. The build holds
// frequent strangers to no code at all. The method is that of compressed static functions (Belazzougui and Venturini, 2013;
// Dillinger and Walzer, Ribbon filter, 2021, for the band that the places of a word lie in).

import { sixBitsAt, sixBitsOf } from './base64.ts'

export interface PackedTable {
  /** How many codes there are of one bit, two bits and so on; canonical, the shortest first. */
  readonly lengths: readonly number[]
  /** The set of each code: its classes, a character each, the first one of a set below 32 (base 64). */
  readonly sets: string
  /** How wide the stretch of the row is where the bands of the words begin whose hashes lie in the same 128th: as many words, as wide. */
  readonly widths: string
  /** The row, six bits a character, the lowest first. */
  readonly row: string
}

/** Opens a table: the answer gives a word's classes as a sum of bits, 0 where it has none. */
export function openTable(table: PackedTable): (word: string) => number {
  const find = openTableByHash(table)
  return word => find(hashOf(word))
}

/** The same for the hash of a word. What was read for a hash is kept until another one needs its place. */
export function openTableByHash(table: PackedTable): (hash: number) => number {
  const read = readerOf(table)
  const hashes = new Uint32Array(kept).fill(1) // no hash 1 has its place where it is not the second,
  hashes[1] = 0 // and no hash 0 has its there
  const classes = new Int32Array(kept)
  return hash => {
    const place = hash % kept
    if (hashes[place] !== hash) {
      hashes[place] = hash
      classes[place] = read(hash)
    }
    return classes[place]!
  }
}

const kept = 4096 // an article says some hundred words and phrases

function readerOf({ lengths, sets, widths, row }: PackedTable): (hash: number) => number {
  const classes: number[] = []
  for (const value of sixBitsOf(sets)) {
    if (value < 32) classes.push(0)
    classes[classes.length - 1]! |= 1 << (value & 31)
  }
  const startOf = startsOf(widths)
  const setOf = setReader(lengths)
  return hash => {
    const start = startOf(hash)
    const bitOf = (step: number) => {
      let mixed = mixOf(hash, step)
      let bits = 0
      for (let k = 0; k < placesOfBit; k++) {
        mixed = Math.imul(mixed, factor) + 1
        const place = start + (mixed >>> shift)
        bits ^= sixBitsAt(row, Math.floor(place / 6)) >> (place % 6)
      }
      return bits & 1
    }
    return classes[setOf(bitOf)] ?? 0
  }
}

/** Reads canonical codes of such lengths: the answer gives the number of a code, by its bits, or -1 as soon as they can be none. */
export function setReader(lengths: readonly number[]): (bitOf: (step: number) => number) => number {
  // Every code of the longest length from this number on is no set's, nor is what it begins with.
  const end = lengths.reduce((sum, count) => sum * 2 + count, 0)
  const ends = lengths.map((_, step) => end / 2 ** (lengths.length - 1 - step))
  return bitOf => {
    let code = 0
    let first = 0
    let set = 0
    for (let step = 0; step < lengths.length; step++) {
      code = code * 2 + bitOf(step)
      first *= 2
      const count = lengths[step]!
      if (code < first + count) return set + code - first
      if (code >= ends[step]!) break
      first += count
      set += count
    }
    return -1
  }
}

/** The places of all bits of a word's code lie so near one another. */
export const band = 1024
/** A width is so many places for each step of its number. */
export const widthUnit = 32

// The k-th place of a bit is k steps `mixed * factor + 1` from its `mixOf`; the top ten bits say how far from the start.
export const placesOfBit = 5
export const factor = 0x2c1b3c6d
export const shift = 22

/** Where the band of a hash begins, in a row of such widths. */
export function startsOf(widths: string): (hash: number) => number {
  const starts = [0]
  for (const width of sixBitsOf(widths)) starts.push(starts.at(-1)! + width * widthUnit)
  return hash => {
    const slice = hash >>> 25
    const first = starts[slice]!
    return first + Math.floor(((hash & 0x1ffffff) / 0x2000000) * (starts[slice + 1]! - first))
  }
}

/** What the places of one bit of a code are made from. */
export function mixOf(hash: number, step: number): number {
  const mixed = Math.imul(hash ^ Math.imul(step + 1, 0x9e3779b1), 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

/** 32 bits of a folded word: FNV-1a, then the mixing step of MurmurHash3. */
export function hashOf(word: string): number {
  return stirred(hashAfter(emptyHash, word))
}

/** The hash of no letter, before it is stirred. */
export const emptyHash = 0x811c9dc5

/** A hash that is not yet stirred, taken on over the letters of a word from one of them on: no two words need be joined for it. */
export function hashAfter(hash: number, word: string, from = 0): number {
  for (let i = from; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}

/** The last step of `hashOf`. */
export function stirred(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
