// What a fixture file cannot say: metadata, evidence, and that a long page takes time in proportion.

import { describe, expect, test } from 'vitest'
import { type Article, articleFromBlocks, articleFromText, type Declared, noMeta } from '../../article.ts'
import { finish } from '../../steps.ts'
import { type NoticeAnnotation, notices } from './index.ts'

const inEnglish = (article: Article) => finish(notices.annotate(article, {}))
const told = (article: Article, found: readonly NoticeAnnotation[]) =>
  found.map(({ start, end, data }) => `${data.class}: ${article.text.slice(start, end)}`)

describe('metadata and text agree', () => {
  const lines = ['Opinion', 'Let the ferry sail, and let its pilots sleep on land for once this year.']
  const notices = (declared: Declared) => {
    const article = articleFromText(['The ferry and us', ...lines].join('\n'), { ...noMeta, declared })
    return told(article, inEnglish(article))
  }
  test('a line "Opinion" over an article that is filed so', () => {
    expect(notices({ opinion: true })).toEqual(['opinion: Opinion'])
  })
  test('near miss: the same line, and metadata that say nothing of it', () => {
    expect(notices({})).toEqual([])
    expect(notices({ free: false })).toEqual([])
  })
  test('the words of the correction', () => {
    const correction = 'Let the ferry sail, and let its pilots sleep on land for once'
    expect(notices({ correction })).toEqual([`correction: ${lines[1]}`])
  })
})

test('the evidence is the words that told, or null where form did', () => {
  const article = articleFromBlocks([
    { text: 'The ferry to Ostvik stopped on Monday after its pilots walked out over pay.' },
    { text: 'Board weighs third rise in fares as the strike goes on', look: { tag: 'p', linkShare: 1 } },
    { text: 'Correction: the ferry is called Norlys.' },
  ])
  expect(inEnglish(article).map(({ rule, data }) => [rule, data.evidence?.text ?? null])).toEqual([
    ['notice/one-link', null],
    ['notice/corrected', 'Correction:'],
  ])
})

test('no phrase makes a long line slow', () => {
  const hard = [
    'views opinions are not ',
    'this article was updated by ',
    'subscribe to our ',
    '© © ',
    'comments ',
    'a '.repeat(30),
    '( ) ',
    'A/',
    '"',
    '   ',
    'read more on ',
    'sponsored (((((((((((((((((((((((((((((((((((((((((((((((((',
  ]
  for (const piece of hard) {
    const time = (length: number) => {
      const article = articleFromBlocks([{ text: piece.repeat(length / piece.length) }])
      const started = performance.now()
      inEnglish(article)
      return performance.now() - started
    }
    time(5_000)
    // Eight times the text may take eight times as long, and the machine be busy; a square would take sixty-four times.
    expect(time(80_000), piece).toBeLessThan(Math.max(1_000, 30 * time(10_000)))
  }
}, 60_000)
