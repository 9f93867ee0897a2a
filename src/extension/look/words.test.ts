import { expect, test } from 'vitest'
import { english, sayEnglish } from '../../../tests/english.ts'
import { wordsFor } from './words.ts'

const words = wordsFor('en-GB', sayEnglish)
const paragraph = (number: number) => ({ at: 'paragraph', number }) as const

test('one and many', () => {
  expect(words.counted('popup_quotations', 1)).toBe('1 quotation')
  expect(words.counted('popup_quotations', 1204)).toBe('1,204 quotations')
  expect(words.counted('popup_named_times', 1)).toBe('named once')
})

test('the publisher’s day, whatever the reader’s time zone', () => {
  expect(words.day('2026-01-12T23:30:00-05:00')).toBe('12 January 2026')
  expect(words.day('2026-01-12')).toBe('12 January 2026')
  expect(wordsFor('en-US', sayEnglish).day('2026-01-12')).toBe('January 12, 2026')
})

test.each(['2026-02-31', '2026-13-12', 'yesterday', '12 January', ''])('near miss: %j stays as printed', printed => {
  expect(words.day(printed)).toBe(printed)
})

test('a reader whose language has no strings yet gets no mixture', () => {
  expect(wordsFor('de-DE', sayEnglish).day('2026-01-12')).toBe('January 12, 2026')
  expect(wordsFor('no tag', sayEnglish).percent(35)).toBe('35%')
})

test('places in a list and in a sentence', () => {
  expect(words.places([{ at: 'headline' }, paragraph(3)])).toBe('headline, paragraph 3')
  expect(words.places([paragraph(3), paragraph(4)])).toBe('paragraphs 3 and 4')
  expect(words.places([1, 2, 3, 4, 5].map(paragraph))).toBe('5 places')
  expect(words.things([3, 4, 6, 7].map(paragraph))).toBe('paragraphs 3, 4, 6 and 7')
  expect(words.things([{ at: 'headline' }, paragraph(2)])).toBe('the headline and paragraph 2')
})

test('names of languages', () => {
  expect(words.languageName('de')).toBe('German')
  expect(words.languageName('x')).toBeNull()
  expect(words.languageName('')).toBeNull()
})

test('no string is empty', () => {
  expect(Object.entries(english).filter(([, { message }]) => message.trim() === '')).toEqual([])
})
