// Real saved pages, under their own addresses, in both browsers: nothing thrown, nothing written into the body, nothing moved,
// and marks that stand on the words they are for. The pages belong to the corpus; without it our own sample article stands for them.

import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookPages, sourceOf } from '../../build/saved-pages.mjs'
import { type Driver, enginesFound, keepPicture, sleep, startBrowser, until } from './browsers.ts'
import { markedWords, marksOn, openMarked } from './marked-page.ts'

const hosts = [
  'cbc.ca',
  'bbc.com',
  'foxnews.com',
  'politico.eu',
  'aljazeera.com',
  'newsweek.com',
  'nbcnews.com',
  'npr.org',
  'statnews.com',
  'metro.co.uk',
]

const sample = {
  host: 'gazette.example',
  url: 'https://gazette.example/2026/03/04/sample-article',
  source: () => readFileSync('tests/pages/sample-article.html'),
}
const saved = firstPages()

// Counts what is written into the body, and in Chromium how far things shift, from the first moment of the document.
const watch = `
  window.written = 0
  window.shifted = 0
  new MutationObserver(records => { if (document.readyState === 'complete') window.written += records.filter(one => document.body?.contains(one.target)).length })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
    new PerformanceObserver(list => { for (const one of list.getEntries()) window.shifted += one.value }).observe({ type: 'layout-shift' })
`
const boxes = `[...document.querySelectorAll('h1,h2,p,li')].map(one => { const b = one.getBoundingClientRect(); return [one.textContent.trim().slice(0, 40), Math.round(b.x), Math.round(b.y + scrollY), Math.round(b.width), Math.round(b.height)].join(' ') })`
const toFirstMark = `[...CSS.highlights.values()].find(one => one.size > 0).values().next().value.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })`

describe.each(enginesFound)('saved pages in $engine', found => {
  let driver: Driver

  beforeAll(async () => {
    driver = await startBrowser(found)
  })
  afterAll(() => driver?.close())

  test.each(saved)('$host', async ({ url, host, source }) => {
    const page = await openMarked(driver, url, async blank => {
      await blank.evaluateOnNewDocument(watch)
      await serveAs(blank, source())
    })
    await settled('the marks', () => marksOn(page))

    await page.evaluate(toFirstMark)
    // Pictures that the page fetches as they come into view fail, and make room for their words: the page's own doing.
    await settled('the page', () => page.evaluate(boxes))
    await page.evaluate('window.shifted = 0')
    const before = await page.evaluate(boxes)
    // Marks are live: a range that lost its words is empty.
    const words = await markedWords(page)
    expect(words.every(one => one.trim().length > 0)).toBe(true)
    await keepPicture(`${host}-${driver.engine}`, Buffer.from(await page.screenshot()))

    // Off and on again: the marks go and come, everything else stays where it is.
    await driver.command('toggle-marks')
    await until('no marks', async () => (await marksOn(page)) === 0)
    expect(await page.evaluate(boxes)).toEqual(before)
    await driver.command('toggle-marks')
    await until('marks again', () => marksOn(page))
    await settled('the marks', () => marksOn(page))
    expect(await page.evaluate(boxes)).toEqual(before)
    expect(await markedWords(page)).toEqual(words)

    expect(await page.evaluate('window.written')).toBe(0)
    expect(await page.evaluate('window.shifted')).toBe(0)
    expect(await driver.faults()).toEqual([])
    await page.close()
  })
})

// What is asked for has stopped changing.
async function settled(what: string, ask: () => Promise<unknown>): Promise<void> {
  let last = ''
  await until(`${what} to settle`, async () => {
    const now = JSON.stringify(await ask())
    const same = now === last
    last = now
    await sleep(400)
    return same
  })
}

// Answers the page's own address with the saved source, and nothing else. Its scripts do not run, so that what changes is our doing.
async function serveAs(page: Page, body: Buffer): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', request => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const answered = isPage
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body,
        })
      : request.abort()
    answered.catch(() => undefined) // the page was closed first
  })
}

function firstPages() {
  const pages = lookPages()
  if (pages.length === 0) return [sample]
  const found = hosts.flatMap(host => pages.find(page => page.host === host && page.newsEn && page.body) ?? [])
  return found.map(page => ({ host: page.host, url: page.url, source: () => sourceOf(page) }))
}
