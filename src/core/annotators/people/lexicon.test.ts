// The packed table holds every word of the tables: `npm run names` was run after the last change of one.

import { describe, expect, test } from 'vitest'
import { hashOf, openTable } from '../../text/word-table.ts'
import { flagsOf, flagsOfPhrase, Is, isListedAs } from './lexicon.ts'
import { packedWords } from './packed.data.ts'
import { tablesOfWords } from './tables.ts'
import { insidePhrases } from './words.ts'

describe('the packed table', () => {
  for (const [name, words] of tablesOfWords()) {
    test(`holds the table "${name}"`, () => {
      const bit = Is[name as keyof typeof Is]
      expect(words.filter(word => !isListedAs(bit, word))).toEqual([])
    })
  }

  test('gives every phrase of a table its bit', () => {
    for (const [name, words] of tablesOfWords())
      if (!/^(?:notPerson|holder|vouched)$/.test(name))
        for (const word of words)
          if (word.includes(' '))
            expect(flagsOfPhrase(hashOf(word)) & Is[name as keyof typeof Is], `${name}: ${word}`).not.toBe(0)
  })

  test('has no phrase over small words that the reading of phrases stops at', () => {
    const before = [...tablesOfWords().values()].flatMap(words => words.flatMap(phrase => phrase.split(' ').slice(0, -1)))
    expect(before.filter(word => flagsOf(word) & Is.function && !insidePhrases.test(word))).toEqual([])
  })

  test('takes few strangers for members', () => {
    const find = openTable(packedWords)
    const strangers = Array.from({ length: 4000 }, (_, index) => `zq${index.toString(26)}xv`)
    const taken = strangers.map(find).filter(Boolean)
    expect(taken.length / strangers.length).toBeLessThan(0.035) // one in 64 for a name, one in 256 for a common word, one in 400 for others
    expect(taken.filter(flags => (flags & ~(Is.given | Is.common)) !== 0).length / strangers.length).toBeLessThan(0.006)
  })
})

describe('the bits of a word', () => {
  test('a given name that is a country too', () => {
    expect(flagsOf('jordan') & (Is.given | Is.country)).toBe(Is.given | Is.country)
  })

  test('a regular form of a common word is common', () => {
    expect(flagsOf('meetings') & Is.common).toBe(Is.common)
  })

  test('an office with a prefix is that office', () => {
    expect(flagsOf('ex-senator') & Is.officialHead).toBe(Is.officialHead)
    expect(flagsOf('governor-designate') & Is.officialHead).toBe(Is.officialHead)
  })
})
