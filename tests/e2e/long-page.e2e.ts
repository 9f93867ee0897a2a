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
const most = 3 * count // marks at the least: two parts of each quotation, and the minister

const saidIn = (at: number) =>
  `<p>“Report number ${at} is in my hands,” said Transport Minister Ilse Brandt. “I will read number ${at} tonight, <b>every page of it.”</b></p>`
const article = `<article><h1>Ferry inquiry: all that was said</h1>${Array.from({ length: count }, (_, at) => saidIn(at)).join('')}</article>`
const style = (rules: string) => `<style>${rules}</style>`

const pages = {
  plain: `<main>${article}</main>`,
  'as high as the window': `${style('html, body { height: 100% }')}<main>${article}</main>`,
  'in a box that scrolls': `${style('main { height: 600px; overflow: auto }')}<main>${article}</main>`,
  'in a box of a shadow tree that scrolls': `<div id="host"><main>${article}</main></div><script>
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<div style="height: 600px; overflow: auto"><slot></slot></div>'
  </script>`,
  'that slides': `${style('html, body { height: 100%; overflow: hidden }')}<main>${article}</main>`,
  'in columns': `${style('article { columns: 3 } h1 { column-span: all }')}<main>${article}</main>`,
} as const
type Kind = keyof typeof pages

const pathOf = (kind: Kind) => `/2026/03/ferry-inquiry-all-${kind.replaceAll(' ', '-')}.html`

describe.each(enginesFound)('a long page, in $engine', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>

  beforeAll(async () => {
    const served = (Object.keys(pages) as Kind[]).map(kind => [pathOf(kind), { body: articlePage(pages[kind]) }] as const)
    server = await servePages({ pages: new Map(served) })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })

  const open = (kind: Kind) => openMarked(driver, server.origin + pathOf(kind))

  test.each(Object.keys(pages) as Kind[])('the marks near the reader are drawn, and no others (%s)', async kind => {
    const page = await open(kind)
    expect(await isMarked(page, 0)).toBe(true)
    expect(await marksOn(page)).toBeLessThan(most / 2)
    for (const at of [count - 1, 300, 0]) {
      if (kind === 'that slides') await slideTo(page, at)
      else await scrollTo(page, at)
      await until(`number ${at} to be marked`, () => isMarked(page, at))
      await until('others to be let go', async () => (await marksOn(page)) < most / 2)
    }
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test.each(['plain', 'as high as the window', 'in a box that scrolls'] as const)(
    'what goes from between brings others near, without a scroll (%s)',
    async kind => {
      const page = await open(kind)
      expect(await isMarked(page, 405)).toBe(false)
      await page.evaluate(() => {
        for (const one of [...document.querySelectorAll('p')].slice(3, 400)) one.hidden = true
      })
      await until('number 405 to be marked', () => isMarked(page, 405))
      await page.close()
    },
  )

  test('before the page is printed all marks are drawn', async () => {
    const page = await open('plain')
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await sleep(1000)
    expect(await marksOn(page)).toBeGreaterThanOrEqual(most)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await until('those far away to be let go', async () => (await marksOn(page)) < most / 2)
    await page.close()
  })

  test('a mark that was far away has its card', async () => {
    const page = await open('plain')
    const { x, y } = await pointAt(page, '“Report number 420 ')
    await until('the mark', () => isMarked(page, 420))
    await page.mouse.move(x, y - 60)
    await page.mouse.move(x, y)
    await until('the card', () => isCardOpen(page))
    expect(await cardText(driver, page)).toContain('Ilse Brandt')
    await page.close()
  })

  describe('words that are written anew while they are far away', () => {
    const changes: readonly (readonly [string, () => void])[] = [
      [
        'the paragraphs',
        () => {
          for (const one of [...document.querySelectorAll('p')].slice(400)) one.replaceWith(one.cloneNode(true))
        },
      ],
      [
        'their ends',
        () => {
          for (const one of [...document.querySelectorAll('p b')].slice(400)) one.replaceWith(one.cloneNode(true))
        },
      ],
      [
        'white space before them',
        () => {
          for (const one of [...document.querySelectorAll('p')].slice(400)) (one.firstChild as Text).insertData(0, '\n      ')
        },
      ],
    ]

    test.each(changes)('are marked when the reader comes to them (%s)', async (_, change) => {
      const page = await open('plain')
      await page.evaluate(change)
      await sleep(1500) // the page is read again
      await scrollTo(page, 500)
      await until('number 500 to be marked', () => isMarked(page, 500), 2000)
      await until('all that is said there', () => isWhole(page, 500))
      await page.close()
    })

    test.each(changes)('are marked soon, where the reader is there at once (%s)', async (_, change) => {
      const page = await open('plain')
      await page.evaluate(change)
      await scrollTo(page, 500)
      await until('all that is said there', () => isWhole(page, 500))
      await page.close()
    })

    test('can be jumped to', async () => {
      const page = await open('plain')
      await page.evaluate(changes[0]![1])
      await sleep(1500)
      await driver.evaluateInExtension(
        async address => {
          const api = globalThis.browser ?? globalThis.chrome
          const [tab] = await api.tabs.query({ url: address })
          const ask = (message: object) => api.tabs.sendMessage(tab!.id!, message, { frameId: 0 })
          const { summary } = (await ask({ type: 'state' })) as { summary: { speakers: { quotations: string[] }[] } }
          await ask({ type: 'show', address: summary.speakers[0]!.quotations[1000] })
        },
        page.url().replace(/:\d+/, ''),
      )
      await until('number 500 to be marked', () => isMarked(page, 500))
      await page.close()
    })
  })
})

/** Whether the words of a paragraph wear a mark. */
async function isMarked(page: Page, at: number): Promise<boolean> {
  return (await markedWords(page)).some(one => one.includes(`Report number ${at} is`))
}

/** Whether both parts of what is said there wear a mark, and nothing that merely stands near them. */
async function isWhole(page: Page, at: number): Promise<boolean> {
  const words = (await markedWords(page)).filter(one => one.includes(`umber ${at}`)).sort()
  const parts = [`“I will read number ${at} tonight, every page of it.”`, `“Report number ${at} is in my hands,”`]
  return parts.every(part => words.includes(part)) && words.every(one => one.startsWith('“'))
}

function scrollTo(page: Page, at: number): Promise<void> {
  return page.evaluate(to => document.querySelectorAll('p')[to]!.scrollIntoView({ block: 'center', behavior: 'instant' }), at)
}

// As pages do that take the wheel for themselves.
function slideTo(page: Page, at: number): Promise<void> {
  return page.evaluate(to => {
    const main = document.querySelector('main')!
    main.style.transform = ''
    main.style.transform = `translateY(${300 - document.querySelectorAll('p')[to]!.getBoundingClientRect().top}px)`
  }, at)
}
