// Pages whose text is hard to read, one for each way: what the reader takes from them in each real browser, and whether every span of
// it reads back. What is to be read stands at the end of each page, in a comment.

import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, keepPicture, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { cardText, isCardOpen, openMarked, recordPage } from './marked-page.ts'
import { readerScript } from './reader-script.ts'
import { until } from './waiting.ts'

const pages = readdirSync('tests/pages/read').filter(name => !name.startsWith('framed-'))

describe.each(enginesFound)('pages that are hard to read, in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>
  let script: string
  let page: Page

  beforeAll(async () => {
    server = await servePages()
    script = await readerScript()
    driver = await startBrowser(found)
    page = await driver.open('about:blank')
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  test.each(pages)('%s', async name => {
    await page.goto(`${server.origin}/read/${name}`)
    await page.evaluate(script)
    const read = await page.evaluate(() => window.readPage())
    expect(read?.blocks).toEqual(blocksWanted(name))
    expect(read?.inexact).toEqual([])
    expect(read?.annotations).toBeGreaterThan(3)
  })

  test.each(pages)('%s, changed and read again, reads as if for the first time', async name => {
    await page.goto(`${server.origin}/read/${name}`)
    await page.evaluate(script)
    const seen: string[][] = []
    for (const change of changes) seen.push([change.name, ...(await changeAndRead(page, change))])
    expect(seen).toEqual(changes.map(change => [change.name]))
  })

  test('text in a frame is marked there, and has its card; the page is not touched', async () => {
    const framed = await openMarkedFrame()
    const words = await framed.evaluate(() => {
      const view = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis
      return [...view.CSS.highlights.values()].flatMap(one => [...one].map(String))
    })
    expect(words).toContain('“We will not open it with a hammer,”')
    const place = await framed.evaluate(() => {
      const frame = document.querySelector('iframe')!
      const { left, top } = frame.getBoundingClientRect()
      const range = new Range()
      range.selectNodeContents(frame.contentDocument!.querySelectorAll('p')[1]!)
      const line = range.getClientRects()[0]!
      return { x: left + frame.clientLeft + line.left + 30, y: top + frame.clientTop + line.top + line.height / 2 }
    })
    await framed.mouse.move(place.x, place.y - 40)
    await framed.mouse.move(place.x, place.y)
    await until('the card', () => isCardOpen(framed))
    expect(await cardText(driver, framed)).toContain('Ines Aldana')
    await keepPicture(`framed-${found.engine}`, await framed.screenshot())
    const card = await framed.evaluate(() => document.querySelector('html > [popover]')!.getBoundingClientRect().top)
    expect(card).toBeGreaterThan(place.y)
    expect(card).toBeLessThan(place.y + 40)
    expect((await framed.evaluate(() => window.recorded.now())).mutations).toEqual([])
    await framed.evaluate(() => document.querySelector('iframe')!.remove())
    await until('the card to close', async () => !(await isCardOpen(framed)))
    expect(await driver.faults()).toEqual([])
    await framed.close()
  })

  test('marks in a shadow root are drawn', async () => {
    const rooted = await openMarked(driver, `${server.origin}/read/shadow-roots.html`)
    const sheets = await rooted.evaluate(() => {
      const outer = document.querySelector('news-story')!.shadowRoot!
      const inner = outer.querySelector('story-end')!.shadowRoot!
      return [outer, inner].map(root => [...root.adoptedStyleSheets].filter(one => one.cssRules.length > 0).length)
    })
    expect(sheets).toEqual([0, 1]) // the outer root's words are in slots, and those are the document's
    await rooted.close()
  })

  async function openMarkedFrame(): Promise<Page> {
    const framed = await driver.open('about:blank')
    await recordPage(framed)
    await framed.goto(`${server.origin}/read/framed.html`)
    await until('marks in the frame', () =>
      framed.evaluate(() => {
        const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null
        return [...(view?.CSS.highlights.values() ?? [])].some(one => one.size > 0)
      }),
    )
    return framed
  }
})

// What pages do to their text, and to others' being seen.
const changes = [
  function nothing() {},
  function hideByStyle() {
    document.head.append(
      Object.assign(document.createElement('style'), { id: 'hides', textContent: 'p:nth-of-type(2), li, b { display: none }' }),
    )
  },
  function showAgain() {
    document.querySelector('#hides')!.remove()
  },
  function addPost() {
    const post = document.createElement('section')
    post.innerHTML =
      '<h2>What came later</h2><p>Hours later the keeper of the lock wrote that <a href="/x">nobody had come</a>, and that nobody would.</p>'
    document.querySelector('p, h1 ~ *')!.before(post)
  },
  function hideByClass() {
    document.querySelector('section')!.className = 'visually-hidden'
  },
  function write() {
    const walker = document.createTreeWalker(document.querySelector('p, h1 ~ *')!.parentElement!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.nodeValue!.length > 40) node.nodeValue += ' And so on.'
  },
  function move() {
    const first = document.querySelector('p, h1 ~ *')!
    first.parentElement!.append(first)
  },
  function narrow() {
    document.body.style.width = '300px'
  },
  function remove() {
    document.querySelector('p, h1 ~ *')!.remove()
  },
]

async function changeAndRead(page: Page, change: () => void): Promise<readonly string[]> {
  await page.evaluate(change)
  return page.evaluate(() => window.readAgain())
}

function blocksWanted(name: string): string[] {
  const source = readFileSync(`tests/pages/read/${name}`, 'utf8')
  return /<!-- reads as\n([\s\S]+?)\n-->/.exec(source)![1]!.split('\n')
}
