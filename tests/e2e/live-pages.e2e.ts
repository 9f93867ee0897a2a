// Pages that live on: routes without a load, a live blog that grows on top, a second article under the first, the way back, late text.

import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { articlePage } from './made-pages.ts'
import { application, pathOf, speakers, storyOf } from './made-stories.ts'
import { isDetectorIn, markedWords, marksOn, openMarked } from './marked-page.ts'
import { sleep, until } from './waiting.ts'

const blog = `<main><article><h1>Ferry inquiry: the latest</h1><div id="posts"></div></article></main><script>
let count = 0
window.grow = many => { for (let i = 0; i < many; i++) { count++
  const p = document.createElement('p')
  p.textContent = count % 10 === 0 ? '“Report number ' + count + ' is in my hands,” said Transport Minister Ilse Brandt. “I will read it tonight.”' : 'The inquiry went on through its ' + count + 'th quarter of an hour, and the clerk wrote down what the ship’s mate remembered of that morning.'
  document.querySelector('#posts').prepend(p) } }
window.grow(30)
</script>`

const endless = `<main id="stream">${storyOf(speakers[0]!)}</main><script>
const next = ${JSON.stringify(speakers.slice(1).map(storyOf))}
window.more = () => { const html = next.shift(); if (html) document.querySelector('#stream').insertAdjacentHTML('beforeend', html) }
</script>`

const late = `<main id="late"><h1>Brandt speaks about the ferry</h1><p>Loading.</p></main><script>
setTimeout(() => { document.querySelector('#late').innerHTML = ${JSON.stringify(storyOf(speakers[0]!))} }, 1200)
</script>`

// Written when it is first shown, as pages do that are opened in a tab behind and draw nothing there.
const shy = `<main id="shy"><h1>Brandt speaks about the ferry</h1><p>Loading.</p></main><script>
document.addEventListener('visibilitychange', () => { if (!document.hidden) document.querySelector('#shy').innerHTML = ${JSON.stringify(storyOf(speakers[0]!))} })
</script>`

declare global {
  interface Window {
    grow(many: number): void
    more(): void
  }
}

describe.each(enginesFound)('pages that live on, in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    const pages = new Map([
      [pathOf(speakers[0]!), application],
      ['/', application],
      ['/2026/03/ferry-inquiry-latest.html', { body: articlePage(blog) }],
      ['/2026/03/ferry-stream.html', { body: articlePage(endless) }],
      ['/2026/03/ferry-late.html', { body: articlePage(late) }],
      ['/2026/03/ferry-shy.html', { body: articlePage(shy) }],
      ['/2026/03/plain-story.html', { body: articlePage(`<main>${storyOf(speakers[4]!)}</main>`) }],
    ])
    server = await servePages({ pages })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  const open = (path: string) => openMarked(driver, server.origin + path)

  test('four routes of one application: each has its own marks, and a list of links has none', async () => {
    const page = await open('/2026/03/brandt-speaks-about-ferry.html')
    await until('the minister', () => marks(page, 'Brandt'))
    for (const [path, name] of [
      ['/2026/03/reyes-speaks-about-ferry.html', 'Reyes'],
      ['/2026/03/raman-speaks-about-ferry.html', 'Raman'],
    ] as const) {
      await page.evaluate(address => window.show(address), path)
      await until(`${name} to be marked`, () => marks(page, name))
    }
    await page.evaluate(() => window.show('/'))
    await until('the marks to go', async () => (await marksOn(page)) === 0)
    await page.evaluate(() => window.show('/2026/03/brandt-speaks-about-ferry.html'))
    await until('the minister again', () => marks(page, 'Brandt'))
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('an application that is entered by its home, where nothing of ours runs, has its stories marked', async () => {
    const page = await driver.open(`${server.origin}/`)
    await sleep(700)
    expect(await isDetectorIn(driver, page)).toBe(false)
    await page.evaluate(() => window.show('/2026/03/reyes-speaks-about-ferry.html'))
    await until('the story to be marked', () => marks(page, 'Reyes'))
    expect(await isDetectorIn(driver, page)).toBe(true)
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('a live blog grows on top to three thousand blocks: what is said in new posts is marked', async () => {
    const page = await open('/2026/03/ferry-inquiry-latest.html')
    for (const upTo of [40, 100, 1000, 3000]) {
      await page.evaluate(total => window.grow(total - document.querySelectorAll('#posts p').length), upTo)
      await until(`post ${upTo} to be marked`, () => marks(page, `number ${upTo} is`), 40_000)
    }
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('five articles under one another: the first keeps its marks, and nothing of the next is taken for it', async () => {
    const page = await open('/2026/03/ferry-stream.html')
    const before = await wordsIn(page, 'Brandt')
    expect(before.length).toBeGreaterThan(3)
    for (let i = 0; i < 4; i++) {
      await page.evaluate(() => window.more())
      await sleep(1200)
      expect(await wordsIn(page, 'Brandt')).toEqual(before)
    }
    const popup = await driver.openPopup(page)
    await until('the speakers', () => popup.evaluate(window => window.document.body.innerText.includes('Who speaks')))
    const said = await popup.evaluate(window => window.document.body.innerText)
    expect(said).toContain('Ilse Brandt')
    for (const other of speakers.slice(1)) expect(said).not.toContain(other)
    await popup.close()
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('text that comes late is marked', async () => {
    const page = await driver.open(`${server.origin}/2026/03/ferry-late.html`)
    await until('the late text to be marked', () => marks(page, 'Brandt'))
    await page.close()
  })

  test('a page that stood hidden until all looks were over is marked once it is shown', async () => {
    const front = await driver.open('about:blank')
    const page = await driver.browser.newPage({ type: 'tab', background: true })
    await page.goto(`${server.origin}/2026/03/ferry-shy.html`)
    await front.bringToFront()
    await sleep(9_000)
    expect(await page.evaluate(() => document.hidden)).toBe(true)
    expect(await marksOn(page)).toBe(0)
    await page.bringToFront()
    await until('the text to be marked', () => marks(page, 'Brandt'))
    expect(await driver.faults()).toEqual([])
    await page.close()
    await front.close()
  })

  test('on the way back the page has its marks', async () => {
    const page = await open('/2026/03/plain-story.html')
    await page.goto(`${server.origin}/2026/03/brandt-speaks-about-ferry.html`)
    await until('marks', () => marks(page, 'Brandt'))
    await page.evaluate(() => void setTimeout(() => history.back())) // goBack waits for a load, and Firefox brings the page back without one
    await until('the first story to be marked', () => marks(page, 'Lindqvist').catch(() => false)) // the page may be on its way
    expect(await driver.faults()).toEqual([])
    await page.close()
  })
})

/** Whether some mark stands on these words. */
async function marks(page: Page, words: string): Promise<boolean> {
  return (await markedWords(page)).some(one => one.includes(words))
}

/** The marked words inside the article of one speaker, sorted. */
function wordsIn(page: Page, speaker: string): Promise<string[]> {
  return page.evaluate(name => {
    const article = document.querySelector(`[data-of="${name}"]`)!
    const ranges = [...CSS.highlights.values()].flatMap(one => [...one] as Range[])
    return ranges
      .filter(range => article.contains(range.startContainer))
      .map(String)
      .sort()
  }, speaker)
}
