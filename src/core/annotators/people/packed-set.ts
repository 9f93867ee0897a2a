// Reads a set of words that was packed at build time: Golomb-Rice coded gaps between sorted hashes.
// A word takes about bits + 1.5 bits; one word in 2^bits that is not in the set is taken for a member.

import { sixBitsOf } from '../../text/base64.ts'

/** A packed set as the data file holds it. */
export interface PackedSet {
  /** How many words were packed; with `bits` it gives the size of the space they are hashed to. */
  readonly words: number
  /** Low bits written plainly for each gap. */
  readonly bits: number
  /** Mixed into the hashes; the build takes the one of many that mistakes the fewest surnames for members. */
  readonly salt: number
  /** The stream, in base 64; ones at its end fill the last character. */
  readonly packed: string
}

/** Opens a packed set: the answer says whether the word of a hash (see `hashOf`) is in it. */
export function openSet({ words, bits, salt, packed }: PackedSet): (hash: number) => boolean {
  const size = words * 2 ** bits
  const places = new Set<number>()
  const sixBits = sixBitsOf(packed)
  const length = packed.length * 6
  let at = 0
  const nextBit = () => {
    const value = sixBits[Math.floor(at / 6)]!
    return (value >> (5 - (at++ % 6))) & 1
  }
  for (let place = -1; ; ) {
    let gap = 0
    while (at < length && nextBit()) gap++
    if (at + bits > length) break
    for (let bit = 0; bit < bits; bit++) gap = gap * 2 + nextBit()
    place += gap + 1
    places.add(place)
  }
  return hash => places.has(placeOf(hash, salt, size))
}

/** Where a hash stands in a space of `size` places. */
export function placeOf(hash: number, salt: number, size: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15) ^ salt, 0x9e3779b1) >>> 0
  return Math.floor(mixed * (size / 0x100000000))
}

/** 32 bits of a folded word: FNV-1a, then the mixing step of MurmurHash3. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
