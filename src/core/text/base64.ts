// Base 64 as tables of ours are kept in: six bits a character, no padding.

export const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const values = new Uint8Array(128)
for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value

/** The six bits of one character of a text that has no others than those of `alphabet`. */
export function sixBitsAt(text: string, at: number): number {
  return values[text.charCodeAt(at)]!
}

/** The six bits of each character of such a text. */
export function sixBitsOf(text: string): Uint8Array {
  const bits = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bits[at] = sixBitsAt(text, at)
  return bits
}
