// What another process gave as an article is one, or is told from one.

import { expect, test } from 'vitest'
import { type Article, articleFromText, holdsTogether, type Span } from './article.ts'

const article = articleFromText('Harbour to close\nThe port will shut in May.\nIt opens again in June.')
const withBlocks = (...spans: readonly Span[]): Article => ({
  ...article,
  blocks: spans.map(span => ({ ...span, role: 'paragraph' })),
})

test('an article holds together, and so does an empty one', () => {
  expect(holdsTogether(article)).toBe(true)
  expect(holdsTogether(articleFromText(''))).toBe(true)
  expect(holdsTogether(withBlocks({ start: 0, end: 7 }, { start: 7, end: 7 }, { start: 9, end: article.text.length }))).toBe(true)
})

test('blocks beyond the text, backwards, in disorder or on one another do not hold', () => {
  for (const spans of [
    [{ start: 0, end: article.text.length + 1 }],
    [{ start: -1, end: 4 }],
    [{ start: 4, end: 1 }],
    [{ start: 0.5, end: 4 }],
    [{ start: 0, end: Number.NaN }],
    [
      { start: 8, end: 12 },
      { start: 0, end: 4 },
    ],
    [
      { start: 0, end: 8 },
      { start: 4, end: 12 },
    ],
  ])
    expect(holdsTogether(withBlocks(...spans))).toBe(false)
})

test('what has another shape does not hold', () => {
  const whole = article.blocks[0]!
  for (const odd of [{ text: 5 }, { blocks: null }, { meta: null }, { meta: {} }, { blocks: [{ ...whole, role: 'throne' }] }])
    expect(holdsTogether({ ...article, ...odd } as unknown as Article)).toBe(false)
})
