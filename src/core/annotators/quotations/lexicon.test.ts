// The packed table holds every word of the lists: `npm run names` was run after the last change of one.

import { describe, expect, test } from 'vitest'
import { can, kindsOf } from './lexicon.ts'
import { entriesOfKinds } from './tables.ts'

describe('what a word can be', () => {
  test('is what the lists say', () => {
    const lost = [...entriesOfKinds()].filter(([word, kinds]) => (kindsOf(word) & kinds) !== (kinds & ~can.irregular))
    expect(lost).toEqual([])
  })

  test('is found for the regular forms of a verb', () => {
    expect(kindsOf('tells') & (can.saying | can.base)).toBe(can.saying)
    expect(kindsOf('denied') & can.saying).toBe(can.saying)
    expect(kindsOf('describing') & (can.naming | can.gerund)).toBe(can.naming | can.gerund)
    expect(kindsOf('pushes') & can.naming).toBe(can.naming)
  })

  test('is not found for a past that the verb forms in its own way', () => {
    expect(kindsOf('said') & can.saying).toBe(can.saying)
    expect(kindsOf('sayed')).toBe(0)
  })

  test('is found for the plural of a noun', () => {
    expect(kindsOf('councillors') & (can.human | can.plural)).toBe(can.human | can.plural)
    expect(kindsOf('ministries') & (can.body | can.plural)).toBe(can.body | can.plural)
    expect(kindsOf('watchmen') & can.plural).toBe(can.plural)
  })
})
