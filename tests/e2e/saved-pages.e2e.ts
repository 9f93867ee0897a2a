// Sixty real saved pages, under their own addresses, in both browsers: nothing thrown, nothing written into the body, nothing moved,
// every span read back, and marks that come off without a trace. The pages belong to the corpus; without it our own sample article
// stands for them.

import { readFileSync } from 'node:fs'
import { stdout } from 'node:process'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lookPages, sourceOf } from '../../build/saved-pages.mjs'
import type { Settings } from '../../src/protocol/settings.ts'
import { enginesFound, keepPicture, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { markedWords, marksOn, recordPage } from './marked-page.ts'
import { readerScript } from './reader-script.ts'
import { sleep, until } from './waiting.ts'

const many = 60
const pictured = 10 // pages of which a picture is kept

const sample = {
  host: 'gazette.example',
  url: 'https://gazette.example/2026/03/04/sample-article',
  source: () => readFileSync('tests/pages/sample-article.html'),
}
const saved = newsPages()

const boxes = () =>
  [...document.querySelectorAll('h1,h2,p,li,img')].map(element => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return [element.textContent.trim().slice(0, 40), x + scrollX, y + scrollY, width, height]
      .map(value => (typeof value === 'number' ? Math.round(value) : value))
      .join(' ')
  })

describe.each(enginesFound)('saved pages in $engine', found => {
  let driver: Driver
  let page: Page
  let reader: string
  let shown: { readonly url: string; readonly source: () => Buffer }

  beforeAll(async () => {
    reader = await readerScript()
    driver = await startBrowser(found)
    page = await driver.open('about:blank')
    await recordPage(page)
    await page.setRequestInterception(true)
    page.on('request', request => void answer(request))
  })
  afterAll(() => driver?.close())

  test.each(saved)('$host', async one => {
    shown = one
    // Until the page has come to rest it is not read, so that whatever moves later is our doing.
    await choose({ reading: 'on-click' })
    await page.goto(one.url)
    await page.bringToFront()
    await atRest(() => page.evaluate(boxes))
    const before = await page.evaluate(boxes)
    const { shift } = await page.evaluate(() => window.recorded.now())
    await page.evaluate(reader)
    const read = await page.evaluate(() => window.readPage())
    // Only a page that is hidden until its scripts have run has no text.
    expect(read === null).toBe(!(await page.evaluate(() => document.body.checkVisibility({ visibilityProperty: true }))))
    expect(read?.inexact ?? []).toEqual([])

    await choose({})
    if (read && read.marks > 0) await until('marks', () => marksOn(page))
    else await sleep(800)
    const seen = await page.evaluate(() => window.recorded.now())
    expect([seen.mutations, seen.shift]).toEqual([[], shift])
    expect(await page.evaluate(boxes)).toEqual(before)
    // Marks are live: a range that lost its words is empty.
    expect((await markedWords(page)).filter(words => words.trim() === '')).toEqual([])
    if (saved.indexOf(one) < pictured) await keepPicture(`${one.host}-${driver.engine}`, await page.screenshot())

    await choose({ sitesOff: [one.host] })
    await until('no marks', async () => (await marksOn(page)) === 0)
    const after = await page.evaluate(() => window.recorded.now())
    expect([after.mutations, after.shift, after.elementsBesideBody]).toEqual([[], shift, 0])
    expect(await page.evaluate(boxes)).toEqual(before)
    expect(await driver.faults()).toEqual([])
  })

  const choose = (settings: Partial<Settings>) =>
    driver.evaluateInExtension(
      async given => {
        await (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: given })
      },
      settings as { [key: string]: unknown },
    )

  // Answers the page's own address with the saved source, and nothing else. Its scripts do not run, so that what changes is our doing.
  async function answer(request: HTTPRequest): Promise<void> {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
    const answered = isPage
      ? request.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: shown.source(),
        })
      : request.abort()
    await answered.catch(() => undefined) // the page went on first
  }
})

// What is asked for has stopped changing.
async function atRest(ask: () => Promise<unknown>): Promise<void> {
  let last = ''
  await until('the page to come to rest', async () => {
    const now = JSON.stringify(await ask())
    const same = now === last
    last = now
    await sleep(150)
    return same
  })
}

/** English news of the corpus, each from another site. */
function newsPages() {
  const hosts = new Set<string>()
  const pages = lookPages().filter(({ host, newsEn, body }) => newsEn && body && host && !hosts.has(host) && hosts.add(host))
  if (pages.length === 0) {
    stdout.write('THE SAVED PAGES ARE NOT HERE: sixty pages were not tested, our own sample stands for them.\n')
    return [sample]
  }
  return pages.slice(0, many).map(page => ({ host: page.host!, url: page.url, source: () => sourceOf(page) }))
}
