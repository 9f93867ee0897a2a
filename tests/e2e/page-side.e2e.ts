// The marks on a page, in each real browser: painted without touching the page, told by the card, taken off without a trace.

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, keepPicture, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { greyPage, nightPage, strictPage } from './made-pages.ts'
import { cardText, colorUnder, isCardOpen, marksOn, openMarked, pointAt, recordPage, showsAmber } from './marked-page.ts'
import { sleep, until } from './waiting.ts'

describe.each(enginesFound)('the page side in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>
  let page: Page

  beforeAll(async () => {
    server = await servePages({ pages: new Map([['/2026/03/strict.html', strictPage]]) })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  async function openRecorded(path: string): Promise<Page> {
    const opened = await openMarked(driver, server.origin + path, recordPage)
    await sleep(300)
    return opened
  }

  test('marks appear, and the page is not touched: no mutation in it, no block moved', async () => {
    page = await openRecorded('/sample-article.html')
    const seen = await page.evaluate(() => window.recorded.now())
    expect(seen.mutations).toEqual([])
    expect(seen.moved).toEqual([])
    expect(seen.shift).toBe(0)
    expect(await showsAmber(page, 'We were handed a survey')).toBe(true)
    expect(await showsAmber(page, 'The sea wall that is meant')).toBe(false)
    await keepPicture(`marks-${found.engine}`, await page.screenshot({ fullPage: true }))
  })

  test('the card opens where the pointer rests, stays under it, and goes when it leaves', async () => {
    const { x, y } = await pointAt(page, 'We were handed a survey')
    await page.mouse.move(x, y - 60)
    await page.mouse.move(x, y)
    await until('the card', () => isCardOpen(page))
    expect(await cardText(driver, page)).toMatch(/^Quotation.*Mara Olsen.*harbour commissioner.*Words in quotation marks, then/is)
    await keepPicture(`card-${found.engine}`, await page.screenshot())
    await page.mouse.move(x + 40, y + 40, { steps: 4 })
    await sleep(300)
    expect(await isCardOpen(page)).toBe(true)
    await page.mouse.move(2, 2, { steps: 4 })
    await until('the card to close', async () => !(await isCardOpen(page)))
    expect((await page.evaluate(() => window.recorded.now())).mutations).toEqual([])
  })

  test('the first that a reader does, a tap, opens the card; a tap beside it closes it', async () => {
    const touched = await openMarked(driver, `${server.origin}/sample-article.html`)
    const { x, y } = await pointAt(touched, 'We were handed a survey')
    await touched.touchscreen.tap(x, y)
    await until('the card', () => isCardOpen(touched))
    await touched.touchscreen.tap(2, 2)
    await until('the card to close', async () => !(await isCardOpen(touched)))
    await touched.close()
    await page.bringToFront()
  })

  test('the keyboard steps from mark to mark, opens the card, walks its actions, and closes it', async () => {
    await driver.command('next-quotation')
    await sleep(400)
    expect(await isCardOpen(page)).toBe(false)
    await page.keyboard.press('Enter')
    await until('the card', () => isCardOpen(page))
    const first = await cardText(driver, page)
    await page.keyboard.press('Tab')
    await driver.command('next-quotation')
    await until('the next card', async () => (await cardText(driver, page)) !== first)
    await page.keyboard.press('Escape')
    await until('the card to close', async () => !(await isCardOpen(page)))
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  test('the keyboard stays on "Next" from card to card', async () => {
    await driver.command('next-quotation')
    await sleep(400)
    await page.keyboard.press('Enter')
    await until('the card', () => isCardOpen(page))
    const marks = await marksOn(page)
    await page.keyboard.press('Tab')
    for (let card = await cardText(driver, page), times = 0; times < 2; times++) {
      await page.keyboard.press('Enter')
      await until('another card', async () => (await cardText(driver, page)).split('\n')[1] !== card.split('\n')[1])
      card = await cardText(driver, page)
    }
    expect(await marksOn(page)).toBe(marks)
    await page.keyboard.press('Escape')
    await until('the card to close', async () => !(await isCardOpen(page)))
  })

  test('only this speaker, then all again', async () => {
    const before = await marksOn(page)
    const { x, y } = await pointAt(page, 'We were handed a survey')
    await page.mouse.move(x, y)
    await until('the card', () => isCardOpen(page))
    await page.mouse.click(...(await buttonAt(page, 0)))
    await until('fewer marks', async () => (await marksOn(page)) < before)
    await page.keyboard.press('Escape')
    await until('all marks', async () => (await marksOn(page)) === before)
  })

  test('switched off for the site, everything goes without a trace; switched on again, it comes back', async () => {
    const before = await marksOn(page)
    await driver.evaluateInExtension(changeSettings, { sitesOff: ['127.0.0.1'] })
    await until('the marks to go', async () => (await marksOn(page)) === 0)
    const seen = await page.evaluate(() => window.recorded.now())
    expect(seen.mutations).toEqual([])
    expect(seen.elementsBesideBody).toBe(0)
    await driver.evaluateInExtension(changeSettings, { sitesOff: [] })
    await until('the marks to come back', async () => (await marksOn(page)) === before)
  })

  test('a kind switched off loses its marks at once', async () => {
    const before = await marksOn(page)
    const kinds = { quotation: false, person: true, duplicate: true, notice: true }
    await driver.evaluateInExtension(changeSettings, { kinds })
    await until('fewer marks', async () => (await marksOn(page)) < before)
    expect(await showsAmber(page, 'We were handed a survey')).toBe(false)
    await driver.evaluateInExtension(changeSettings, {})
    await until('all marks', async () => (await marksOn(page)) === before)
    await page.close()
  })

  test('under the strictest policy of a page all is the same', async () => {
    const strict = await openRecorded('/2026/03/strict.html')
    expect(await showsAmber(strict, 'Not a single ferry')).toBe(true)
    const { x, y } = await pointAt(strict, 'Not a single ferry')
    await strict.mouse.move(x, y - 40)
    await strict.mouse.move(x, y)
    await until('the card', () => isCardOpen(strict))
    await keepPicture(`strict-${found.engine}`, await strict.screenshot())
    const seen = await strict.evaluate(() => window.recorded.now())
    expect(seen.mutations).toEqual([])
    expect(seen.refused).toEqual([])
    await strict.close()
  })
})

describe.each(enginesFound)('marks on hard grounds in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    server = await servePages({
      pages: new Map([
        ['/2026/03/grey.html', greyPage],
        ['/2026/03/night.html', nightPage],
      ]),
    })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  const open = (path: string) => openMarked(driver, server.origin + path)

  test('text that would fall under 4.5 is not washed; strong text on the same page is', async () => {
    const page = await open('/2026/03/grey.html')
    expect(await showsAmber(page, 'Not a single ferry')).toBe(false) // #767676 on white
    expect(await showsAmber(page, 'I have never seen')).toBe(true) // black on white
    await keepPicture(`grey-${found.engine}`, await page.screenshot())
    await page.close()
  })

  test('a dark page has its own colours, and strength changes at once', async () => {
    const page = await open('/2026/03/night.html')
    const normal = await colorUnder(page, 'Not a single ferry')
    expect(normal[0]).toBeGreaterThan(normal[2] + 15) // amber over black
    expect(normal[0]).toBeLessThan(90)
    await driver.evaluateInExtension(changeSettings, { strength: 'strong' })
    await until('a stronger wash', async () => (await colorUnder(page, 'Not a single ferry'))[0] > normal[0] + 10)
    await driver.evaluateInExtension(changeSettings, {})
    await keepPicture(`night-${found.engine}`, await page.screenshot())
    await page.close()
  })
})

// The card's buttons stand at its foot, from the left.
async function buttonAt(page: Page, index: number): Promise<[number, number]> {
  const box = await page.evaluate(() => {
    const { left, bottom } = document.querySelector('html > [popover]')!.getBoundingClientRect()
    return { left, bottom }
  })
  return [box.left + 40 + index * 90, box.bottom - 20]
}

async function changeSettings(settings: object): Promise<void> {
  const api = globalThis.browser ?? globalThis.chrome
  await api.storage.local.set({ settings })
}
