// Many marks on a long page: only those near the reader are drawn, since each that is costs every frame in which the page changes.

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { articlePage } from './made-pages.ts'
import { cardText, isCardOpen, markedWords, marksOn, openMarked, pointAt } from './marked-page.ts'
import { sleep, until } from './waiting.ts'

const count = 600
const paragraphs = Array.from(
  { length: count },
  (_, at) =>
    `<p>“Report number ${at} is in my hands,” said Transport Minister Ilse Brandt. “I will read number ${at} tonight, every page of it.”</p>`,
)
const long = `<main><article><h1>Ferry inquiry: all that was said</h1>${paragraphs.join('')}</article></main>`
const inBox = `<main style="height: 600px; overflow: auto"><article><h1>Ferry inquiry: all that was said</h1>${paragraphs.join('')}</article></main>`

describe.each(enginesFound)('a long page, in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    const pages = new Map([
      ['/2026/03/ferry-inquiry-long.html', { body: articlePage(long) }],
      ['/2026/03/ferry-inquiry-boxed.html', { body: articlePage(inBox) }],
    ])
    server = await servePages({ pages })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  test.each(['long', 'boxed'])('the marks near the reader are drawn, wherever that is (%s)', async kind => {
    const page = await openMarked(driver, `${server.origin}/2026/03/ferry-inquiry-${kind}.html`)
    expect(await isMarked(page, 0)).toBe(true)
    expect(await isMarked(page, count - 1)).toBe(false)
    expect(await marksOn(page)).toBeLessThan(count) // of three times as many
    for (const at of [count - 1, 300, 0]) {
      await page.evaluate(to => document.querySelectorAll('p')[to]!.scrollIntoView({ block: 'center', behavior: 'instant' }), at)
      await until(`number ${at} to be marked`, () => isMarked(page, at))
      await until('the others to be let go', async () => (await marksOn(page)) < count)
    }
    expect(await isMarked(page, count - 1)).toBe(false)
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('before the page is printed all marks are drawn', async () => {
    const page = await openMarked(driver, `${server.origin}/2026/03/ferry-inquiry-long.html`)
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await sleep(300)
    expect(await marksOn(page)).toBeGreaterThanOrEqual(3 * count) // two parts of a quotation, and the minister
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await until('those far away to be let go', async () => (await marksOn(page)) < count)
    await page.close()
  })

  test('a mark that was far away has its card', async () => {
    const page = await openMarked(driver, `${server.origin}/2026/03/ferry-inquiry-long.html`)
    const { x, y } = await pointAt(page, '“Report number 420 ')
    await until('the mark', () => isMarked(page, 420))
    await page.mouse.move(x, y - 60)
    await page.mouse.move(x, y)
    await until('the card', () => isCardOpen(page))
    expect(await cardText(driver, page)).toContain('Ilse Brandt')
    await page.close()
  })

  test('text that was written anew while it was far away is marked when the reader comes to it', async () => {
    const page = await openMarked(driver, `${server.origin}/2026/03/ferry-inquiry-long.html`)
    await page.evaluate(() => {
      const article = document.querySelector('article')!
      for (const one of [...article.querySelectorAll('p')].slice(400)) one.replaceWith(one.cloneNode(true))
    })
    await page.evaluate(() => document.querySelectorAll('p')[500]!.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await until('number 500 to be marked', () => isMarked(page, 500))
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('what grows on top pushes marks away, and those that come in its place are drawn', async () => {
    const page = await openMarked(driver, `${server.origin}/2026/03/ferry-inquiry-long.html`)
    await page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('p')
      for (const one of [...all].slice(3, 400)) one.hidden = true
    })
    await until('number 405 to be marked', () => isMarked(page, 405))
    await page.close()
  })
})

/** Whether the words of a paragraph wear a mark. */
async function isMarked(page: Page, at: number): Promise<boolean> {
  return (await markedWords(page)).some(one => one.includes(`Report number ${at} is`))
}
