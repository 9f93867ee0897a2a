import { expect, test } from 'vitest'
import { type Article, articleFromBlocks, articleFromText, type Span, sliceOf } from '../../article.ts'
import { finish } from '../../steps.ts'
import { tokensOf } from '../../text/tokens.ts'
import { type DuplicateAnnotation, duplicates } from './index.ts'

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

// A live blog's updates: words as frequent as in a language, stock phrases, now and then an update printed again.
function liveBlog(blocks: number, seed: number): Article {
  let state = seed
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const phrases = [
    'the prime minister said on Monday that',
    'according to the ministry of',
    'in the early hours of the morning',
    'police said',
  ]
  const word = () => (random(25) === 0 ? phrases[random(4)]! : `w${random(random(random(4000) + 1) + 1).toString(36)}`)
  const sentence = () => `${random(24)} ${Array.from({ length: 8 + random(16) }, word).join(' ')}.`
  const texts: string[] = []
  for (let i = 0; i < blocks; i++)
    texts.push(random(40) === 0 && i > 0 ? texts[random(i)]! : Array.from({ length: 1 + random(4) }, sentence).join(' '))
  return articleFromBlocks(texts.map(text => ({ text })))
}

// Five blogs of 600 blocks against one of 3,000, in turn, and in time of the processor, since the clock tells how busy the machine is.
test('3,000 blocks take at most five times the time of 600', { timeout: 120_000 }, () => {
  const small = [1, 2, 3, 4, 5].map(seed => liveBlog(600, seed))
  const large = [liveBlog(3000, 6)]
  for (const article of [...small, ...large]) tokensOf(article) // all annotators share them
  const time = (articles: readonly Article[]) => {
    const start = process.cpuUsage()
    for (const article of articles) repeatsOf(article)
    const { user, system } = process.cpuUsage(start)
    return user + system
  }
  const medianRatio = () => {
    const ratios = Array.from({ length: 9 }, (_, turn) => {
      if (turn % 2 === 0) return (5 * time(large)) / time(small)
      const five = time(small)
      return (5 * time(large)) / five
    })
    return ratios.toSorted((a, b) => a - b)[4]!
  }
  let ratio = medianRatio()
  for (let again = 0; again < 4 && ratio > 5; again++) ratio = medianRatio() // a busy machine fills the processor's cache
  expect(ratio).toBeLessThanOrEqual(5)
})

test('a page that prints one text over and over', () => {
  const text = 'Crews clear the last of the stones from the quay at Norwick, one by one, until dark.'
  const article = articleFromBlocks(Array.from({ length: 200 }, (_, i) => ({ text: `${text} ${'abcdefgh'[i % 8]}${i}` })))
  const found = repeatsOf(article)
  expect(found).toHaveLength(199)
  expect(new Set(found.map(one => one.start)).size).toBe(199)
})
