// The packed sets hold every word of the tables: `npm run names` was run after the last change of a table.

import { describe, expect, test } from 'vitest'
import { flagsOf, flagsOfPhrase, Is, isListedAs } from './lexicon.ts'
import { packedSets } from './packed.data.ts'
import { tablesOfWords } from './tables.ts'

describe('the packed sets', () => {
  for (const [name, words] of tablesOfWords()) {
    test(`hold the table "${name}"`, () => {
      const table = name as keyof typeof packedSets
      expect(packedSets[table][0]).toBe(words.length)
      expect(words.filter(word => !isListedAs(table, word))).toEqual([])
    })
  }

  test('give every phrase of a table its bit', () => {
    for (const [name, words] of tablesOfWords())
      if (name in Is)
        for (const word of words)
          if (word.includes(' ')) expect(flagsOfPhrase(word) & Is[name as keyof typeof Is], `${name}: ${word}`).not.toBe(0)
  })

  test('take few strangers for members', () => {
    const strangers = Array.from({ length: 4000 }, (_, index) => `zq${index.toString(26)}xv`)
    const taken = strangers.filter(word => isListedAs('officialHead', word)).length
    expect(taken).toBeLessThan(8) // one in 16,384: the table has phrases
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
