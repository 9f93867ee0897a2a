// Small numbers in few characters: an adaptive binary range coder, each number written as the path to its leaf in a binary tree.
// Sixteen thousand weights, three in four of them zero, take 1.5 bits each where plain four-bit numbers gzip to 2.1.
// The method is that of LZMA's range coder (Igor Pavlov, LZMA specification, 2015), with six bits at a time, a character of base 64,
// in place of bytes, numbers below 2^30, which engines hold without a heap object, and chances that are means.

import { alphabet, sixBitsAt } from './base64.ts'

const bitsOfChance = 15
const even = 1 << (bitsOfChance - 1) // a bit's chance to be 0 before any was seen
const least = 16 // no chance comes nearer to 0 or 1
const memory = 250 // a chance is the mean of about so many bits, the last ones
const full = 1 << 24 // below it a character goes out
const most = full * 64 - 1

/** Reads back `count` numbers of `bits` bits. A text that ends too soon reads on as zeros. */
export function decode(text: string, count: number, bits: number): Uint8Array {
  const leaves = 1 << bits
  const chances = new Uint16Array(leaves).fill(even)
  const seen = new Uint16Array(leaves)
  const numbers = new Uint8Array(count)
  let at = 0
  let code = 0
  let range = most
  const next = () => (code << 6) | (at < text.length ? sixBitsAt(text, at) : 0)
  for (; at < 5; at++) code = next()
  for (let index = 0; index < count; index++) {
    let node = 1
    while (node < leaves) {
      const chance = chances[node]!
      const bound = (range >> bitsOfChance) * chance
      const bit = code < bound ? 0 : 1
      range = bit ? range - bound : bound
      if (bit) code -= bound
      chances[node] = moved(chance, bit, seen[node]!++)
      node = node * 2 + bit
      for (; range < full; at++) {
        range <<= 6
        code = next()
      }
    }
    numbers[index] = node - leaves
  }
  return numbers
}

/** Writes numbers of `bits` bits. */
export function encode(numbers: Iterable<number>, bits: number): string {
  const chances = new Uint16Array(1 << bits).fill(even)
  const seen = new Uint16Array(1 << bits)
  const digits: number[] = []
  let low = 0
  let range = most
  const carry = () => {
    let at = digits.length - 1
    while (digits[at] === 63) digits[at--] = 0
    digits[at]!++
  }
  const shift = () => {
    digits.push(low >> 24)
    low = (low % full) * 64
  }
  const put = (bit: number, node: number) => {
    const bound = (range >> bitsOfChance) * chances[node]!
    if (bit) low += bound
    range = bit ? range - bound : bound
    chances[node] = moved(chances[node]!, bit, seen[node]!++)
    if (low > most) {
      carry()
      low -= most + 1
    }
    for (; range < full; range *= 64) shift()
  }
  for (const number of numbers)
    for (let place = bits - 1; place >= 0; place--)
      put((number >> place) & 1, (1 << (bits - 1 - place)) | (number >> (place + 1)))
  for (let last = 0; last < 5; last++) shift()
  return digits.map(digit => alphabet[digit]).join('')
}

// Towards what was seen, the less the more was seen before.
function moved(chance: number, bit: number, seen: number): number {
  return chance + Math.trunc(((bit ? least : even * 2 - least) - chance) / (Math.min(seen, memory) + 1.6))
}
