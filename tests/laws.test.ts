// What holds for any text at all: spans lie in it, cut no character in half, and the same text gives the same answer.

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMarkedText, withoutMarks } from '../src/cli/marked-text.ts'
import { type Analysis, analyze } from '../src/core/analyze.ts'
import { type Article, articleFromText, type Span } from '../src/core/article.ts'

// Pieces that annotators look for, thrown together with anything Unicode has.
const pieces = [
  'Mayor Mara Olsen',
  'Olsen',
  'said',
  'told reporters',
  'according to',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '\n',
  '. ',
  ', ',
  ' — ',
  'the Environment Ministry',
  'Mr. ',
  'she',
  'READ MORE: HARBOUR CLOSED',
  'The views expressed are the writer’s own.',
  '\u00ad',
  '\u{1F30A}',
  '\ud83c',
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), { maxLength: 40 })
  .map(parts => parts.join(' '))

const law = (name: string, holds: (article: Article, analysis: Analysis) => void) =>
  test(name, () => {
    fc.assert(
      fc.property(anyText, text => {
        const article = articleFromText(text)
        holds(article, analyze(article))
      }),
      { numRuns: 300 },
    )
  })

describe('laws of any text', () => {
  law('no annotator fails', (_, { problems }) => expect(problems).toEqual([]))

  law('every span lies inside the text and cuts no character', ({ text }, { annotations }) => {
    for (const span of annotations.flatMap(spansIn)) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
      expect(cutsCharacter(text, span.start) || cutsCharacter(text, span.end)).toBe(false)
    }
  })

  law('what is printed beside a span are its words', ({ text }, { annotations }) => {
    for (const span of annotations.flatMap(spansIn)) if ('text' in span) expect(span.text).toBe(text.slice(span.start, span.end))
  })

  law('the same text gives the same answer', (article, { annotations }) => {
    expect(analyze(articleFromText(article.text)).annotations).toEqual(annotations)
  })

  law('it crosses from process to process as JSON', (article, analysis) => {
    expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article)
    expect(JSON.parse(JSON.stringify(analysis))).toStrictEqual(analysis)
  })

  law('confidence is a share', (_, { annotations }) => {
    for (const { confidence } of annotations) expect(confidence >= 0 && confidence <= 1).toBe(true)
  })

  law('marked text without its marks is the text', (article, { annotations }) => {
    if (!article.text.includes('[[')) expect(withoutMarks(toMarkedText(article, annotations))).toBe(article.text)
  })
})

// The annotation's own span and every span in its data.
function spansIn(annotation: Analysis['annotations'][number]): readonly Span[] {
  const found: Span[] = []
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value) found.push(value as Span)
    for (const inner of Object.values(value)) visit(inner)
  }
  visit(annotation)
  return found
}

function cutsCharacter(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))
}
