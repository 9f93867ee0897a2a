// Packs sets of words as Golomb-Rice coded lists of hashes, written in base 64. src/core/annotators/people/packed-set.ts reads them.
// A set of n words hashed to n × 2^k places costs about k + 1.5 bits a word and says yes to one stranger in 2^k.

import { hashOf, type PackedSet, placeOf } from '../../src/core/annotators/people/packed-set.ts'
import { alphabet } from '../../src/core/text/base64.ts'

export type { PackedSet }

const triedSalts = 400 // for a set that nothing more is asked of; the small tables try more

/** The row of a set of words. `bits` is k; of `salts` salts the one is taken that lets the fewest of `strangers` in. */
export function rowOf(words: readonly string[], bits: number, strangers: readonly string[] = [], salts = triedSalts): PackedSet {
  const size = words.length * 2 ** bits
  const members = new Set(words)
  const hashes = words.map(hashOf)
  const strange = Uint32Array.from(strangers.filter(word => !members.has(word)).map(hashOf))
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  const places = new Uint8Array(size)
  for (let salt = 0; salt < salts && fewest > 0 && strange.length > 0; salt++) {
    for (const hash of hashes) places[placeOf(hash, salt, size)] = 1
    let wrong = 0
    for (let i = 0; i < strange.length && wrong < fewest; i++) wrong += places[placeOf(strange[i]!, salt, size)]!
    for (const hash of hashes) places[placeOf(hash, salt, size)] = 0
    if (wrong >= fewest) continue
    best = salt
    fewest = wrong
  }
  return [words.length, bits, best]
}

/** The text that holds the words of all rows, in their order. */
export function packed(sets: readonly (readonly [words: readonly string[], row: PackedSet])[]): string {
  const stream: number[] = []
  for (const [words, [count, bits, salt]] of sets) {
    const size = count * 2 ** bits
    let last = 0
    for (const place of words.map(word => placeOf(hashOf(word), salt, size)).sort((a, b) => a - b)) {
      const gap = place - last
      for (let high = gap >> bits; high > 0; high--) stream.push(1)
      stream.push(0)
      for (let bit = bits - 1; bit >= 0; bit--) stream.push((gap >> bit) & 1)
      last = place
    }
  }
  let text = ''
  for (let at = 0; at < stream.length; at += 6) {
    let value = 0
    for (let bit = 0; bit < 6; bit++) value = value * 2 + (stream[at + bit] ?? 0)
    text += alphabet[value]
  }
  return text
}
