import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Article, articleFromBlocks, articleFromText, type Span } from '../core/article.ts'
import { isSoundArticle } from './sound-article.ts'

const article = articleFromText('Harbour to close\nThe port will shut in May.\nIt opens again in June.')
const withBlocks = (...spans: readonly Span[]): Article => ({
  ...article,
  blocks: spans.map(span => ({ ...span, role: 'paragraph', look: {} })),
})

test('an article is sound, and so is an empty one', () => {
  expect(isSoundArticle(article)).toBe(true)
  expect(isSoundArticle(articleFromText(''))).toBe(true)
  expect(isSoundArticle(withBlocks({ start: 0, end: 7 }, { start: 7, end: 7 }, { start: 9, end: article.text.length }))).toBe(
    true,
  )
})

test('blocks beyond the text, backwards, in disorder or on one another are not', () => {
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
    expect(isSoundArticle(withBlocks(...spans))).toBe(false)
})

test('what has another shape is not', () => {
  const whole = article.blocks[0]!
  for (const odd of [{ text: 5 }, { blocks: null }, { meta: null }, { meta: {} }, { blocks: [{ ...whole, role: 'throne' }] }])
    expect(isSoundArticle({ ...article, ...odd })).toBe(false)
})

test('a paragraph of megabytes is not, nor a text of many of them', () => {
  const paragraph = (length: number) => ({ text: 'a '.repeat(length / 2) })
  expect(isSoundArticle(articleFromBlocks([paragraph(100_000)]))).toBe(true)
  expect(isSoundArticle(articleFromBlocks([paragraph(100_002)]))).toBe(false)
  expect(isSoundArticle(articleFromBlocks(new Array(19).fill(paragraph(100_000))))).toBe(true)
  expect(isSoundArticle(articleFromBlocks(new Array(20).fill(paragraph(100_000))))).toBe(false)
})

test('law: anything may be given', () => {
  fc.assert(fc.property(fc.anything(), given => !isSoundArticle(given)))
  fc.assert(fc.property(fc.array(fc.anything()), blocks => (isSoundArticle({ ...article, blocks }) ? blocks.length === 0 : true)))
})
