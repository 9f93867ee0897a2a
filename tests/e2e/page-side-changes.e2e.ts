// Pages that change under the marks: drawn anew, cleared, replaced, moved on to another address. The marks follow, or go quietly.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { articlePage, reactPage, reactStory, storyHtml } from './made-pages.ts'
import { marksOn, openMarked, showsAmber } from './marked-page.ts'
import { sleep, until } from './waiting.ts'

declare global {
  interface Window {
    redraw(times: number): void
  }
}

describe.each(enginesFound)('a page that changes, in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>
  const failures: string[] = []

  beforeAll(async () => {
    const pages = new Map([
      ['/2026/03/story.html', { body: articlePage(storyHtml) }],
      ['/2026/03/react.html', reactPage],
      ['/story.js', await reactStory()],
    ])
    server = await servePages({ pages })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  const open = (path: string) =>
    openMarked(driver, server.origin + path, page => page.on('pageerror', error => failures.push(String(error))))

  test('React draws over the marks: its text stays whole, and the marks come back to it', async () => {
    const page = await open('/2026/03/react.html')
    const textOf = () => page.evaluate(() => document.querySelector('article')!.innerText)
    const before = await textOf()
    const marks = await marksOn(page)
    await page.evaluate(() => window.redraw(1)) // one paragraph is another
    await until('the new text', async () => (await textOf()).includes('Drawn again.'))
    await sleep(1500)
    expect(await textOf()).toBe(before.replace('About two', 'Drawn again. About two'))
    expect(await marksOn(page)).toBe(marks)
    await page.evaluate(() => window.redraw(10)) // every node is another
    await sleep(300)
    await until('the marks to come back', async () => (await marksOn(page)) === marks && showsAmber(page, 'Not a single ferry'))
    expect(await textOf()).toBe(before.replace('About two', 'Drawn again. About two'))
    expect(failures).toEqual([])
    await page.close()
  })

  test('the background has died: text that comes then is analysed all the same', async () => {
    const page = await open('/2026/03/story.html')
    const marks = await marksOn(page)
    await driver.endBackground()
    await page.evaluate(() => {
      const paragraph = document.createElement('p')
      paragraph.textContent = '“Now all of it has to be counted anew,” said Harbour Commissioner Mara Olsen on Friday.'
      document.querySelector('article')!.append(paragraph)
    })
    await until('more marks', async () => (await marksOn(page)) > marks)
    expect(failures).toEqual([])
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('a page clears the registry: the marks come back', async () => {
    const page = await open('/2026/03/story.html')
    const marks = await marksOn(page)
    await page.evaluate(() => CSS.highlights.clear())
    expect(await marksOn(page)).toBe(0)
    await until('the marks to come back', async () => (await marksOn(page)) === marks)
    await page.close()
  })

  test('a page that clears the registry again and again is left alone more and more', async () => {
    const page = await open('/2026/03/story.html')
    const repaints = await page.evaluate(async () => {
      let seen = 0
      const end = performance.now() + 8000
      while (performance.now() < end) {
        if (CSS.highlights.size > 0) {
          seen++
          CSS.highlights.clear()
        }
        await new Promise(done => setTimeout(done, 20))
      }
      return seen
    })
    expect(repaints).toBeGreaterThan(0)
    expect(repaints).toBeLessThan(7)
    expect(failures).toEqual([])
    await page.close()
  })

  test('a page replaces its body by one without an article: the marks go, and nothing fails', async () => {
    const page = await open('/2026/03/story.html')
    await page.evaluate(() => {
      const body = document.createElement('body')
      body.textContent = 'Nothing to read here.'
      document.body.replaceWith(body)
    })
    await until('the marks to go', async () => (await marksOn(page)) === 0)
    await sleep(1000)
    expect(await page.evaluate(() => document.querySelectorAll('html > [popover]').length)).toBe(0)
    expect(failures).toEqual([])
    await page.close()
  })

  test('a page replaces its body by a copy: the marks follow', async () => {
    const page = await open('/2026/03/story.html')
    const marks = await marksOn(page)
    await page.evaluate(() => {
      const body = document.createElement('body')
      const article = document.body.firstElementChild!.cloneNode(true)
      body.append(article)
      document.body.replaceWith(body)
    })
    await until('the marks to follow', async () => (await marksOn(page)) === marks && showsAmber(page, 'Not a single ferry'))
    await page.close()
  })

  test('the address changes and another text comes: the old marks go, the new text is read', async () => {
    const page = await open('/2026/03/story.html')
    await page.evaluate(() => {
      history.pushState(null, '', '/')
      document.querySelector('main')!.innerHTML = '<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>'
    })
    await until('the marks to go', async () => (await marksOn(page)) === 0)
    await page.evaluate(html => {
      history.pushState(null, '', '/2026/03/other.html')
      document.querySelector('main')!.innerHTML = html
    }, storyHtml)
    await until('the new text to be marked', () => marksOn(page))
    expect(failures).toEqual([])
    await page.close()
  })
})
