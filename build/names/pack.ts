// Packs a set of words as a Golomb-Rice coded list of hashes, written in base 64. src/core/annotators/people/packed-set.ts reads it.
// A set of n words hashed to n × 2^k places costs about k + 1.5 bits a word and says yes to one stranger in 2^k.

import { alphabet, hashOf, openSet, type PackedSet, placeOf } from '../../src/core/annotators/people/packed-set.ts'

export type { PackedSet }

const salts = 48 // tried for each set; each doubling spares a few strangers more

/** The packed words. `bits` is k; of many salts the one is taken that lets the fewest of `strangers` in. */
export function packWords(words: readonly string[], bits: number, strangers: readonly string[] = []): PackedSet {
  const members = new Set(words)
  const hashes = strangers.filter(word => !members.has(word)).map(hashOf)
  let best = packWith(words, bits, 0)
  let fewest = Number.POSITIVE_INFINITY
  for (let salt = 0; salt < (hashes.length > 0 ? salts : 1); salt++) {
    const set = packWith(words, bits, salt)
    const isIn = openSet(set)
    const wrong = hashes.filter(isIn).length
    if (wrong >= fewest) continue
    best = set
    fewest = wrong
  }
  return best
}

function packWith(words: readonly string[], bits: number, salt: number): PackedSet {
  const size = words.length * 2 ** bits
  const places = [...new Set(words.map(word => placeOf(hashOf(word), salt, size)))].sort((a, b) => a - b)
  const stream: number[] = []
  let last = -1
  for (const place of places) {
    const gap = place - last - 1
    for (let high = gap >> bits; high > 0; high--) stream.push(1)
    stream.push(0)
    for (let bit = bits - 1; bit >= 0; bit--) stream.push((gap >> bit) & 1)
    last = place
  }
  let packed = ''
  for (let at = 0; at < stream.length; at += 6) {
    let value = 0
    for (let bit = 0; bit < 6; bit++) value = value * 2 + (stream[at + bit] ?? 1)
    packed += alphabet[value]
  }
  return { words: words.length, bits, salt, packed }
}
