import { expect, test } from 'vitest'
import { finish } from '../../analyze.ts'
import { type Article, articleFromBlocks, articleFromText, type Span, sliceOf } from '../../article.ts'
import { type DuplicateAnnotation, duplicates } from './index.ts'
import { sharedRuns } from './shared-runs.ts'
import { wordsOf } from './words.ts'

function repeatsOf(article: Article): readonly DuplicateAnnotation[] {
  return finish(duplicates.annotate(article, { quotation: [] }))
}

test('a near repeat tells the words that differ, in both places', () => {
  const article = articleFromText(
    'The council will pay 40 million crowns for the new quay wall, which should last until 2080, says the mayor.\n' +
      'Boats may enter again in the autumn.\n' +
      'The council will pay 45 million crowns for the quay wall, which should last until 2080, says the mayor.',
  )
  const [repeat] = repeatsOf(article)
  const words = repeat!.data.differs.map(({ here, there }) => [sliceOf(article, here), sliceOf(article, there)])
  expect(words).toEqual([
    ['45', '40'],
    ['', 'new'],
  ])
})

test('the inner block is marked, wherever it stands', () => {
  const quoted = '“We counted every boat twice and still came up one short”'
  const paragraph = `${quoted}, said Ilse Marden on the quay. “Then the siren went, and everybody ran for the hill.”`
  for (const texts of [
    [quoted, 'It was cold.', paragraph],
    [paragraph, 'It was cold.', quoted],
  ]) {
    const article = articleFromText(texts.join('\n'))
    const found = repeatsOf(article)
    expect(found.map(one => [sliceOf(article, one), sliceOf(article, one.data.of as Span)])).toEqual([[quoted, paragraph]])
  }
})

// A live blog: five times the blocks may take five times the steps. Steps are counted, since the clock of a busy machine tells little.
test('the pairs that are looked at grow with the blocks, not with their square', () => {
  const phrases = [
    'the prime minister said on Monday that',
    'according to the ministry of',
    'in the early hours of the morning',
    'police said',
  ]
  const pairsOf = (blocks: number) => {
    const loose = Array.from({ length: blocks }, (_, i) => ({
      text: `Update ${i}: ${phrases[i % 4]} w${i} x${i} y${i} z${i} ${phrases[(i + 1) % 4]} a${i} b${i} c${i % 50} d${i % 50} e${i % 50}.`,
    }))
    let pairs = 0
    for (const pair of sharedRuns(wordsOf(articleFromBlocks(loose)).blocks)) if (pair) pairs += pair.pairs.length
    return pairs
  }
  expect(pairsOf(3000)).toBeLessThanOrEqual(5.5 * pairsOf(600))
})

test('a page that prints one text over and over', () => {
  const text = 'Crews clear the last of the stones from the quay at Norwick, one by one, until dark.'
  const article = articleFromBlocks(Array.from({ length: 200 }, (_, i) => ({ text: `${text} ${'abcdefgh'[i % 8]}${i}` })))
  const found = repeatsOf(article)
  expect(found).toHaveLength(199)
  expect(new Set(found.map(one => one.start)).size).toBe(199)
})
