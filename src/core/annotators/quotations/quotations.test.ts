// Laws of the quotations annotator, for any text: spans inside one block, apart from one another, the same each time.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { finish } from '../../steps.ts'
import { people } from '../people/index.ts'
import { type QuotationAnnotation, quotations } from './index.ts'

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  "''",
  ' ',
  ' ',
  ' ',
  '\n',
  ', ',
  '. ',
  ': ',
  ' — ',
  'said',
  'told',
  'Olsen',
  'Mara Olsen',
  'she',
  'the report',
  'called',
  'it',
  'We will wait',
  'according to',
  'known as',
  'café',
  '🚢',
  '😀',
  'ß',
  '(',
  ')',
  '2008',
] // prettier-ignore
const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''))
const anyText = fc.oneof(news, fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }))

function quotationsOf(text: string): readonly QuotationAnnotation[] {
  const article = articleFromText(text)
  const person = finish(people.annotate(article, {}))
  return finish(quotations.annotate(article, { person, notice: [] }))
}

test('every span lies inside one block and inside the text', () => {
  fc.assert(
    fc.property(anyText, text => {
      const { blocks } = articleFromText(text)
      for (const { start, end, data } of quotationsOf(text)) {
        expect(end).toBeGreaterThan(start)
        expect(blocks.some(block => block.start <= start && end <= block.end)).toBe(true)
        for (const mention of [data.speaker, data.cue])
          if (mention) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }
    }),
  )
})

test('spans never overlap, and no speaker stands inside its own quotation', () => {
  fc.assert(
    fc.property(anyText, text => {
      const found = quotationsOf(text)
      found.forEach((one, index) => {
        const next = found[index + 1]
        if (next) expect(next.start).toBeGreaterThanOrEqual(one.end)
        const { speaker } = one.data
        if (speaker) expect(speaker.end <= one.start || speaker.start >= one.end).toBe(true)
      })
    }),
  )
})

test('the same text has the same answer, and confidence is a share', () => {
  fc.assert(
    fc.property(anyText, text => {
      const found = quotationsOf(text)
      expect(quotationsOf(text)).toEqual(found)
      for (const { confidence } of found) {
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test('all parts of a group have one speaker', () => {
  fc.assert(
    fc.property(news, text => {
      const speakers = new Map<string, string | undefined>()
      for (const { data } of quotationsOf(text)) {
        if (speakers.has(data.group)) expect(data.speaker?.text).toBe(speakers.get(data.group))
        speakers.set(data.group, data.speaker?.text)
      }
    }),
  )
})

test('one long paragraph costs no square: four times the quotations, at most eight times the time', () => {
  const sentence = '“We will wait,” Mara Olsen said, and the mayor called the plan “a bad memory of a bad year”. '
  const timeOf = (count: number) => {
    const text = sentence.repeat(count)
    const started = performance.now()
    quotationsOf(text)
    return performance.now() - started
  }
  timeOf(200)
  const [small, large] = [500, 2000].map(count => Math.min(timeOf(count), timeOf(count), timeOf(count)))
  expect(large! / small!).toBeLessThan(8) // linear is 4; the square is 16
}, 60_000)
