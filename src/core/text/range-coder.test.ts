import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from './range-coder.ts'

describe('the range coder', () => {
  it('gives back every list of small numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15), { maxLength: 3000 }), numbers => {
        expect([...decode(encode(numbers, 4), numbers.length, 4)]).toEqual(numbers)
      }),
    )
  })

  it('gives back long runs of the largest number, whose carries run through many bytes', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => (index % 997 === 0 ? index % 16 : 15))
    expect([...decode(encode(numbers, 4), numbers.length, 4)]).toEqual(numbers)
  })

  it('takes fewer characters the more the numbers are alike', () => {
    const mixed = Array.from({ length: 4000 }, (_, index) => (index * 7919) % 16)
    const alike = mixed.map(number => (number < 12 ? 0 : number))
    expect(encode(alike, 4).length).toBeLessThan(encode(mixed, 4).length / 1.5)
  })

  it('reads a text that was cut without failing', () => {
    const numbers = Array.from({ length: 500 }, (_, index) => index % 5)
    const text = encode(numbers, 4)
    expect(decode(text.slice(0, 20), numbers.length, 4)).toHaveLength(500)
    expect(decode('', 3, 4)).toHaveLength(3)
  })
})
