import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from './align.ts'

test('a word put in, a word left out, a word changed', () => {
  expect(differences([1, 2, 3], [1, 3])).toEqual([{ here: [1, 2], there: [1, 1] }])
  expect(differences([1, 3], [1, 2, 3])).toEqual([{ here: [1, 1], there: [1, 2] }])
  expect(differences([1, 9, 3], [1, 2, 3])).toEqual([{ here: [1, 2], there: [1, 2] }])
  expect(differences([1, 2], [1, 2])).toEqual([])
})

test('rows that share little are given up', () => {
  const row = (from: number) => Array.from({ length: 50 }, (_, i) => from + i)
  expect(differences(row(0), row(1000))).toBeUndefined()
})

test('what lies between the differences is the same on both sides', () => {
  const row = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 25 })
  fc.assert(
    fc.property(row, row, (here, there) => {
      const found = differences(here, there)
      expect(found).toBeDefined()
      let atHere = 0
      let atThere = 0
      for (const difference of [...found!, { here: [here.length] as const, there: [there.length] as const }]) {
        expect(here.slice(atHere, difference.here[0])).toEqual(there.slice(atThere, difference.there[0]))
        atHere = difference.here[1] ?? here.length
        atThere = difference.there[1] ?? there.length
      }
    }),
  )
})
