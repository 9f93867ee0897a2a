// Reads sets of words that were packed at build time: Golomb-Rice coded gaps between sorted hashes, one set after the other in one text.
// A word takes about bits + 1.5 bits; one word in 2^bits that is not in a set is taken for a member.

import { sixBitsOf } from '../../text/base64.ts'

/**
 * A packed set beside its part of the text: how many words were packed (with the bits it gives the size of the space that they are
 * hashed to), the low bits that are written plainly for each gap, and what is mixed into the hashes: the build takes the one of many
 * that mistakes the fewest known strangers for members.
 */
export type PackedSet = readonly [words: number, bits: number, salt: number]

/** Opens the sets that `packed` (base 64) holds in the order of `sets`: each answer says whether the word of a hash (see `hashOf`) is in one. */
export function openSets<Name extends string>(
  sets: Readonly<Record<Name, PackedSet>>,
  packed: string,
): Readonly<Record<Name, (hash: number) => boolean>> {
  const sixBits = sixBitsOf(packed)
  let at = 0
  let waiting = 0 // bits that were read and not taken yet
  let count = 0 // how many they are
  const take = (bits: number) => {
    for (; count < bits; count += 6) waiting = (waiting << 6) | sixBits[at++]!
    count -= bits
    const taken = waiting >> count
    waiting &= (1 << count) - 1
    return taken
  }
  const open = ([words, bits, salt]: PackedSet) => {
    const places = new Set<number>()
    let place = 0
    for (let word = 0; word < words; word++) {
      while (take(1)) place += 2 ** bits
      place += take(bits)
      places.add(place)
    }
    const size = words * 2 ** bits
    return (hash: number) => places.has(placeOf(hash, salt, size))
  }
  return Object.fromEntries(Object.entries<PackedSet>(sets).map(([name, set]) => [name, open(set)])) as ReturnType<
    typeof openSets<Name>
  >
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
