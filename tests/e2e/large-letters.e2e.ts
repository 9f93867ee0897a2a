// A reader may have the browser make all letters larger (its "minimum font size"): then lines still stand clear of one another, and nothing is cut off.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, keepPicture, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { until } from './waiting.ts'

const smallest = 22 // px; the popup's are 12 to 20

describe.each(enginesFound)('large letters in $name', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    server = await servePages()
    driver = await startBrowser(found, {
      args: found.engine === 'chrome' ? [`--blink-settings=minimumFontSize=${smallest}`] : [],
    })
    if (found.engine === 'firefox') await enlargeInFirefox(driver)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  test('the popup, with a speaker lit', async () => {
    const page = await driver.open(`${server.origin}/sample-article.html`)
    await (await driver.openPopup(page)).close() // a page of the extension in a tab may not have a page read
    const tab = await driver.openInTab('popup.html')
    await until('the article', () => tab.evaluate(window => window.document.body?.dataset.view === 'article'))
    await tab.evaluate(window => window.document.querySelector<HTMLElement>('.speaker')?.click())
    await until('the steps', () => tab.evaluate(window => window.document.querySelector('.steps') !== null))
    await tab.page.setViewport({ width: 360, height: 600 })
    await tab.page.bringToFront()
    await keepPicture(`large-popup-${found.name}`, Buffer.from(await tab.page.screenshot()))
    expect(await tab.evaluate(seen, smallest)).toEqual({ crowded: [], isCut: false })
    await tab.close()
  })

  test('the options', async () => {
    const tab = await driver.openInTab('options.html')
    await until('the options', () => tab.evaluate(window => window.document.body?.dataset.ready === ''))
    await tab.page.setViewport({ width: 360, height: 600 })
    expect(await tab.evaluate(seen, smallest)).toEqual({ crowded: [], isCut: false })
    await tab.close()
  })
})

/** Texts whose lines stand closer than their letters are high, and whether the page is wider than its window. */
function seen({ document, innerWidth }: Window, size: number): { crowded: readonly string[]; isCut: boolean } {
  const walker = document.createTreeWalker(document.body, 4) // text nodes
  const crowded: string[] = []
  while (walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(walker.currentNode)
    const tops = [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => top)
    const gaps = tops.slice(1).map((top, index) => top - tops[index]!)
    if (gaps.some(gap => gap > 1 && gap < size)) crowded.push(walker.currentNode.textContent ?? '')
  }
  return { crowded, isCut: document.documentElement.scrollWidth > innerWidth }
}

async function enlargeInFirefox(driver: Driver): Promise<void> {
  const firefox = driver as Driver & { evaluateInChrome(script: (size: number) => void, size: number): Promise<void> }
  await firefox.evaluateInChrome(size => {
    // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
    ;(globalThis as any).Services.prefs.setIntPref('font.minimum-size.x-western', size)
  }, smallest)
}
