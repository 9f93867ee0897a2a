// `npm run bench`: what the work costs, as ratios measured in one run, and, where the corpus is at hand, how right it is.
//   analysis against compromise on the same articles; 100,000 words against 10,000; detection and reading against Readability, in node
//   and in Chromium; the longest task of a long page

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, execPath, stdout } from 'node:process'
import { Readability } from '@mozilla/readability'
import nlp from 'compromise'
import { benchBrowser } from './bench-browser.mjs'
import { buildAll } from './build.mjs'
import { load } from './load.mjs'
import { corpus, lookPages, sourceOf } from './saved-pages.mjs'

await buildAll() // the extension and the command line that are measured are those of the sources
/** @type {typeof import('../src/core/analyze.ts')} */
const { analyze } = await load('src/core/analyze.ts')
/** @type {typeof import('../src/core/article.ts')} */
const { articleFromText } = await load('src/core/article.ts')
/** @type {typeof import('../src/cli/marked-text.ts')} */
const { withoutMarks } = await load('src/cli/marked-text.ts')
/** @type {typeof import('../src/dom/detect/index.ts')} */
const { detectArticle } = await load('src/dom/detect/index.ts')
/** @type {typeof import('../src/dom/read/read-article.ts')} */
const { readArticle } = await load('src/dom/read/read-article.ts')
/** @type {typeof import('../src/cli/parse-html.ts')} */
const { parseHtml } = await load('src/cli/parse-html.ts')

const rounds = 5 // each figure is the median of so many
const warmingUp = 10 // rounds before the clock starts; until then the engine compiles
const scorer = env.PRESSMARK_SCORER ?? '../shared/score/run.mjs'

const lines = fixtureLines()
const [small, large] = [textOf(10_000), textOf(100_000)]

/** @param {readonly string[]} texts */
const ourWork = texts => () => {
  for (const text of texts) analyze(articleFromText(text))
}
/** @param {readonly string[]} texts */
const theirWork = texts => () => {
  for (const text of texts) {
    const document = nlp(text)
    document.people().json()
    document.quotations().json()
  }
}
const articles = articleTexts()
row(
  'the first analysis of an article in a process, against compromise’s',
  once(ourWork(articles.slice(0, 1))),
  once(theirWork(articles.slice(0, 1))),
  'told for comparison',
)
againstCompromise(`analysis of ${articles.length} articles, against compromise (people, quotations)`, articles, 'at most 0.10')
const ours = againstCompromise('analysis of 10,000 words with a find in every line', [small], 'told for comparison')
const ten = median(() => analyze(articleFromText(large)))
row('100,000 words, against 10,000', ten, ours, 'at most 11')

const pages = benchPages()
const sum = { detect: 0, ours: 0, readability: 0 }
const ofArticles = { ours: 0, readability: 0 }
for (const { url, isArticle, source } of pages) {
  const documents = [0, 1].map(() => parseHtml(source().toString('utf8')))
  const [mine, other] = /** @type {[Document, Document]} */ (documents)
  let isFound = false
  const detect = once(() => {
    isFound = detectArticle(mine, url).isArticle
  })
  // What is no article is not read.
  const read = once(() => {
    const reading = isFound ? readArticle(mine, { url }) : undefined
    if (reading) analyze(reading.article)
  })
  const readability = once(() => {
    try {
      new Readability(other).parse()
    } catch {
      // it throws on some real pages; what it took until then counts
    }
  })
  sum.detect += detect
  sum.ours += detect + read
  sum.readability += readability
  if (!isArticle) continue
  ofArticles.ours += detect + read
  ofArticles.readability += readability
}
row(`detection, against Readability on ${pages.length} pages`, sum.detect, sum.readability, 'at most 0.05')
row('detection, reading and analysis, against Readability', sum.ours, sum.readability, 'at most 0.5')
row('… the same, on the articles among them', ofArticles.ours, ofArticles.readability, 'told for comparison')
await benchBrowser(pages, textOf, row, words => stdout.write(words))

if (existsSync(scorer)) {
  stdout.write('\nHow right it is, on the corpus:\n')
  spawnSync(execPath, [scorer, 'all', '--corpus', corpus], { stdio: 'inherit' })
} else stdout.write('\nThe corpus is not here: how right it is was not measured.\n')

/**
 * @param {string} what
 * @param {number} milliseconds
 * @param {number} against
 * @param {string} bound
 */
function row(what, milliseconds, against, bound) {
  stdout.write(
    `${what.padEnd(66)} ${milliseconds.toFixed(1).padStart(8)} ms / ${against.toFixed(1).padStart(8)} ms = ${(milliseconds / against).toFixed(3)}  (${bound})\n`,
  )
}

/**
 * Writes a row for texts that both analyse until the engine has compiled what it will.
 * @param {string} what
 * @param {readonly string[]} texts
 * @param {string} bound
 * @returns {number} the milliseconds of ours
 */
function againstCompromise(what, texts, bound) {
  const [ours, theirs] = [ourWork(texts), theirWork(texts)]
  for (let round = 0; round < warmingUp; round++) for (const work of [ours, theirs]) work()
  const milliseconds = median(ours)
  row(what, milliseconds, median(theirs), bound)
  return milliseconds
}

/** Milliseconds that the work takes, the median of some rounds after one to warm up. @param {() => unknown} work */
function median(work) {
  work()
  const times = Array.from({ length: rounds }, () => once(work)).sort((a, b) => a - b)
  return /** @type {number} */ (times[Math.floor(rounds / 2)])
}

/** @param {() => unknown} work */
function once(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

// Made-up news of every kind: the lines of all fixtures, without their marks.
function fixtureLines() {
  const home = 'src/core/annotators'
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(file => /fixtures[/\\].*\.txt$/.test(file))
  return files.flatMap(file =>
    readFileSync(join(home, file), 'utf8')
      .split('\n')
      .filter(line => line.trim() && !line.startsWith('# '))
      .map(line => withoutMarks(line).replace(/^<[^>]*> ?/, '')),
  )
}

/** A text of so many words, a line a paragraph; lines come again once all were used. @param {number} words */
function textOf(words) {
  const chosen = []
  for (let count = 0, i = 0; count < words; i++) {
    const line = /** @type {string} */ (lines[i % lines.length])
    chosen.push(line)
    count += line.split(/\s+/).length
  }
  return chosen.join('\n')
}

// The words of real news where the corpus is at hand, else of our sample, an article each.
function articleTexts() {
  const every = 4 // of some 110 that somebody marked the body of
  const marked = lookPages().filter(page => page.newsEn && page.body)
  if (marked.length > 0) return marked.filter((_, index) => index % every === 0).map(page => /** @type {string} */ (page.body))
  const document = parseHtml(readFileSync('tests/pages/sample-article.html', 'utf8'))
  return [readArticle(document, { url: null })?.article.text ?? '']
}

// Saved pages of the corpus where it is at hand, each under its own address, else our sample.
function benchPages() {
  const some = 8 // one of so many; there are 600
  const saved = lookPages().filter((_, index) => index % some === 0)
  if (saved.length > 0)
    return saved.map(page => ({ url: page.url, isArticle: page.label === 'article', source: () => sourceOf(page) }))
  const file = 'tests/pages/sample-article.html'
  return [{ url: 'https://gazette.example/2026/03/04/sample-article', isArticle: true, source: () => readFileSync(file) }]
}
