// Reads a set of words that was packed at build time: Golomb-Rice coded gaps between sorted hashes.
// 20,000 names take 19 KB; one word in 2^bits that is not in the set is taken for a member.

/** A packed set as the data files hold it. */
export interface PackedSet {
  /** How many words were packed; with `bits` it gives the size of the space they are hashed to. */
  readonly words: number
  /** Low bits written plainly for each gap. */
  readonly bits: number
  /** Different hashes in the stream. */
  readonly count: number
  /** The stream, six bits a character of `alphabet`. */
  readonly packed: string
}

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Opens a packed set: the answer says whether a folded word (lower case, no accents) is in it. */
export function openSet({ words, bits, count, packed }: PackedSet): (word: string) => boolean {
  const size = words * 2 ** bits
  const places = new Set<number>()
  const sixBits = new Uint8Array(128)
  for (let i = 0; i < alphabet.length; i++) sixBits[alphabet.charCodeAt(i)] = i
  let at = 0
  const nextBit = () => {
    const value = sixBits[packed.charCodeAt(Math.floor(at / 6))]!
    return (value >> (5 - (at++ % 6))) & 1
  }
  let last = -1
  for (let i = 0; i < count; i++) {
    let gap = 0
    while (nextBit()) gap++
    for (let bit = 0; bit < bits; bit++) gap = gap * 2 + nextBit()
    last += gap + 1
    places.add(last)
  }
  return word => places.has(placeOf(word, size))
}

/** Where a word stands in a space of `size` places. FNV-1a, then the mixing step of MurmurHash3, scaled to the size. */
export function placeOf(word: string, size: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return Math.floor(((hash ^ (hash >>> 16)) >>> 0) * (size / 0x100000000))
}
