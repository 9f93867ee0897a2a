// The popup in both real browsers: opened by the toolbar button, in every state a reader can bring it to.

import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import type { Settings } from '../../src/protocol/settings.ts'
import { expectGoodAccess } from './audit.ts'
import { enginesFound, keepPicture, startBrowser } from './browsers.ts'
import type { Driver, ExtensionPage } from './driver.ts'
import { marksOn } from './marked-page.ts'
import { german, list, madeUpPages, plain, quiet } from './popup-pages.ts'
import { sleep, until } from './waiting.ts'

describe.each(enginesFound)('$name', found => {
  let driver: Driver
  let server: Awaited<ReturnType<typeof servePages>>
  let page: Page | undefined
  let popup: ExtensionPage | undefined

  beforeAll(async () => {
    server = await servePages({ pages: madeUpPages })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await server?.close()
  })
  afterEach(async () => {
    await popup?.close()
    await page?.close()
    popup = page = undefined
    await driver.evaluateInExtension(() => (globalThis.browser ?? globalThis.chrome).storage.local.clear())
  })

  /** Opens a page, and the popup over it once it shows a view. */
  async function openOver(path: string, view: string): Promise<ExtensionPage> {
    page = await driver.open(`${server.origin}${path}`)
    popup = await driver.openPopup(page)
    await shows(popup, view)
    return popup
  }
  const shows = (one: ExtensionPage, view: string) =>
    until(`the view "${view}"`, () => one.evaluate((window, wanted) => window.document.body?.dataset.view === wanted, view))
  const textOf = (one: ExtensionPage, selector: string) =>
    one.evaluate(
      (window, css) => [...window.document.querySelectorAll<HTMLElement>(css)].map(node => node.innerText.trim()),
      selector,
    )
  const press = (one: ExtensionPage, selector: string, words: string) =>
    one.evaluate(
      (window, css, wanted) => {
        const node = [...window.document.querySelectorAll<HTMLElement>(css)].find(each => each.innerText.includes(wanted))
        if (!node) throw new Error(`no ${css} with ${wanted}`)
        node.focus()
        node.click()
      },
      selector,
      words,
    )
  const key = (one: ExtensionPage, name: string) =>
    one.evaluate((window, pressed) => {
      const { document } = window
      const event = new (window as typeof globalThis & Window).KeyboardEvent('keydown', {
        key: pressed,
        bubbles: true,
        cancelable: true,
      })
      return (document.activeElement ?? document.body).dispatchEvent(event)
    }, name)
  const keepSettings = (part: Partial<Settings>) =>
    driver.evaluateInExtension(
      given => (globalThis.browser ?? globalThis.chrome).storage.local.set({ settings: given }),
      part as { [key: string]: unknown },
    )
  const settings = () =>
    driver.evaluateInExtension(
      async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')).settings,
    ) as Promise<Settings | undefined>

  test('an article: head, counts, who speaks, notices and repeats', async () => {
    const one = await openOver('/sample-article.html', 'article')
    await keepPicture(`popup-${found.name}`, await one.screenshot())
    expect(await textOf(one, '.head h1')).toEqual([expect.stringContaining('Harbour commissioner vows')])
    expect(await textOf(one, '.source')).toEqual([expect.stringContaining('2026')])
    const [quotations] = (await textOf(one, '.kind b')).map(Number)
    expect(quotations).toBeGreaterThan(5)
    expect(await textOf(one, '.speaker-name')).toContain('Mara Olsen')
    const shares = (await textOf(one, '.speaker-share')).map(share => Number.parseInt(share, 10))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
    expect(await textOf(one, '.mark-notice')).toContain('Corrected or updated')
    expect(await one.evaluate(window => window.innerWidth)).toBeLessThan(390) // with a scrollbar's width
    expect(await one.evaluate(window => window.document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
  })

  test('a press pins a speaker and steps, Escape shows all again', async () => {
    const one = await openOver('/sample-article.html', 'article')
    await press(one, '.speaker', 'Mara Olsen')
    const where = () => textOf(one, '.steps [role=status]')
    await until('the first quotation', async () => (await where())[0]?.startsWith('Quotation 1 of '))
    expect(await textOf(one, '[aria-pressed=true] .speaker-name')).toEqual(['Mara Olsen'])
    await press(one, '.steps button', 'Next')
    await until('the second quotation', async () => (await where())[0]?.startsWith('Quotation 2 of '))
    await press(one, '.steps button', 'Previous')
    await until('the first quotation again', async () => (await where())[0]?.startsWith('Quotation 1 of '))
    expect(await key(one, 'Escape')).toBe(false) // taken: the popup stays open
    await until('all marks', async () => (await where()).length === 0)
    expect(await key(one, 'Escape')).toBe(true)
  })

  test('the pointer on a row lights it for as long as it lasts, and closing the popup ends that', async () => {
    const one = await openOver('/sample-article.html', 'article')
    const marks = () => marksOn(page!)
    const before = await marks()
    const point = (event: string) =>
      one.evaluate((window, type) => {
        const Event = (window as typeof globalThis & Window).PointerEvent
        window.document.querySelector('.speaker')?.dispatchEvent(new Event(type, { pointerType: 'mouse' }))
      }, event)
    await point('pointerenter')
    await until('other marks', async () => (await marks()) !== before)
    await point('pointerleave')
    await until('the same marks', async () => (await marks()) === before)
    await point('pointerenter')
    await until('other marks', async () => (await marks()) !== before)
    await one.close()
    popup = undefined
    await until('the same marks', async () => (await marks()) === before)
  })

  test('arrows go up and down the rows', async () => {
    const one = await openOver('/sample-article.html', 'article')
    const focused = () => one.evaluate(window => (window.document.activeElement as HTMLElement).innerText)
    const rows = await textOf(one, '.row')
    await one.evaluate(window => window.document.querySelector<HTMLElement>('.row')?.focus())
    await key(one, 'ArrowDown')
    expect((await focused()).trim()).toBe(rows[1])
    await key(one, 'ArrowUp')
    await key(one, 'ArrowUp')
    expect((await focused()).trim()).toBe(rows[0])
  })

  test('a count is the switch of its kind', async () => {
    const one = await openOver('/sample-article.html', 'article')
    await press(one, '.kind', 'Quotations')
    await until('the count to be off', async () => (await textOf(one, '.kind[aria-pressed=false]')).length === 1)
    expect((await settings())?.kinds).toEqual({ quotation: false, person: true, duplicate: true, notice: true })
  })

  test('the Marks switch holds for the site; off, the page can be read once, or the site switched on', async () => {
    const one = await openOver('/sample-article.html', 'article')
    await press(one, '[role=switch]', 'Marks')
    await shows(one, 'off')
    expect(await textOf(one, 'h1')).toEqual(['Off on 127.0.0.1'])
    expect(await one.evaluate(window => (window.document.activeElement as HTMLElement).innerText)).toBe('Switch on')
    expect((await settings())?.sitesOff).toEqual(['127.0.0.1'])
    await press(one, 'button', 'Read this page once')
    await shows(one, 'article')
    expect(await one.evaluate(window => window.document.querySelector('[role=switch]')?.getAttribute('aria-checked'))).toBe(
      'false',
    )
    await press(one, '[role=switch]', 'Marks')
    await until('the site to be on', async () => (await settings())?.sitesOff.length === 0)
    await shows(one, 'article')
    await press(one, '[role=switch]', 'Marks')
    await shows(one, 'off')
    await press(one, 'button', 'Switch on')
    await shows(one, 'article')
    expect(await one.evaluate(window => window.document.activeElement?.role)).toBe('switch')
  })

  test('a list of stories is no article, and is read if the reader wants it', async () => {
    const one = await openOver(list, 'not-article')
    await keepPicture(`popup-not-article-${found.name}`, await one.screenshot())
    expect(await textOf(one, 'h1')).toEqual(['This does not look like an article'])
    await press(one, 'button', 'Read it anyway')
    await until('the view to change', async () => (await textOf(one, '.choices button')).length === 0)
    expect(await textOf(one, '.plain p')).toEqual(['Read all the same, it has no running text.'])
  })

  test('what is no article to the reader stays bare while the page is there, and is read again if the reader wants it', async () => {
    const one = await openOver('/sample-article.html', 'article')
    const marks = await marksOn(page!)
    await press(one, 'footer button', 'Not an article')
    await shows(one, 'not-article')
    await keepPicture(`popup-refused-${found.name}`, await one.screenshot())
    expect(await textOf(one, 'h1')).toEqual(['You said that this is no article'])
    expect(await textOf(one, '.choices button')).toEqual(['Read it anyway', 'Never on this site'])
    expect(await marksOn(page!)).toBe(0)
    await one.close()
    await page!.evaluate(() => history.pushState(null, '', '#more')) // another place in the same page is no other page
    await page!.evaluate(() => document.querySelector('article')!.append('And the page grows, by words enough to be looked at.'))
    await sleep(1200)
    expect(await marksOn(page!)).toBe(0)
    popup = await driver.openPopup(page!)
    await shows(popup, 'not-article')
    expect((await settings()) ?? null).toBeNull()
    await press(popup, 'button', 'Read it anyway')
    await shows(popup, 'article')
    expect(await marksOn(page!)).toBe(marks)
    await press(popup, 'footer button', 'Not an article')
    await shows(popup, 'not-article')
    await page!.reload()
    await until('the marks, since the word was for the page that was left', async () => (await marksOn(page!)) === marks)
  })

  test('what is an article to the reader is marked, and no longer when the reader takes it back', async () => {
    const one = await openOver(plain, 'not-article')
    await press(one, 'button', 'Read it anyway')
    await shows(one, 'article')
    expect(await marksOn(page!)).toBeGreaterThan(2)
    await press(one, 'footer button', 'Not an article')
    await shows(one, 'not-article')
    expect(await marksOn(page!)).toBe(0)
    expect((await settings()) ?? null).toBeNull()
  })

  test('always on this site: read at once and at every visit, until it is taken back', async () => {
    const one = await openOver(plain, 'not-article')
    await keepPicture(`popup-always-${found.name}`, await one.screenshot())
    await press(one, 'button', 'Always on this site')
    await shows(one, 'article')
    expect((await settings())?.sitesAlways).toEqual(['127.0.0.1'])
    await one.close()
    await page!.reload()
    await until('marks, though nobody asked', () => marksOn(page!))
    popup = await driver.openPopup(page!)
    await shows(popup, 'article')
    await press(popup, 'footer button', 'Not an article')
    await shows(popup, 'not-article')
    await press(popup, 'button', 'Not always on this site')
    await until('the site to be forgotten', async () => (await settings())?.sitesAlways.length === 0)
    expect(await textOf(popup, '.choices button')).toEqual(['Read it anyway', 'Never on this site'])
    await press(popup, 'button', 'Never on this site')
    await shows(popup, 'off')
    await until('the site to be kept as off', async () => (await settings())?.sitesOff[0] === '127.0.0.1')
  })

  test('a site that is always read is read in all its open pages, but for its home', async () => {
    page = await driver.open(`${server.origin}${plain}`)
    await sleep(700) // the detector has looked by now
    expect(await marksOn(page)).toBe(0)
    await keepSettings({ sitesAlways: ['127.0.0.1'] })
    await until('marks', () => marksOn(page!))
    await keepSettings({ sitesAlways: [] })
    await until('no marks', async () => (await marksOn(page!)) === 0)
    await keepSettings({ sitesAlways: ['127.0.0.1'] })
    await until('marks', () => marksOn(page!))
    await page.goto(`${server.origin}/`)
    await sleep(700)
    expect(await marksOn(page)).toBe(0)
  })

  test('an article without marks says so, and in another language that it is not read yet', async () => {
    const calm = await openOver(quiet, 'article')
    expect(await textOf(calm, '.plain p')).toEqual([
      'No quotations, officials, repeats or notices found in this article.',
      '8 paragraphs read. Marks can be missed.',
    ])
    await calm.close()
    await page?.close()
    const foreign = await openOver(german, 'article')
    expect((await textOf(foreign, '.plain p'))[1]).toContain('This article is in German.')
  })

  test('the browser’s own pages are closed', async () => {
    page = found.engine === 'firefox' ? await driver.browser.newPage() : await driver.open('chrome://version') // a new one is about:blank
    popup = await driver.openPopup(page)
    await shows(popup, 'closed')
    expect(await textOf(popup, 'h1')).toEqual(['No extension can read this page'])
  })

  test('read only on click: the page stays bare until the popup is opened', async () => {
    await keepSettings({ reading: 'on-click' })
    page = await driver.open(`${server.origin}/sample-article.html`)
    await sleep(700) // the detector would have asked by now
    expect(await marksOn(page)).toBe(0)
    popup = await driver.openPopup(page)
    await shows(popup, 'article')
    expect(await marksOn(page)).toBeGreaterThan(5)
  })

  test('a page that keeps us out: no access, and what helps when it is asked for again', async () => {
    page = await driver.browser.newPage()
    await page.goto('http://127.0.0.1:9/').catch(() => undefined) // nobody listens there: the browser shows its error page
    popup = await driver.openPopup(page)
    await shows(popup, 'no-access')
    await press(popup, 'button', 'Read this page')
    await until('the advice', async () =>
      (await textOf(popup!, '.plain p'))[0]?.startsWith('The browser did not let Pressmark in.'),
    )
  })

  test.each([
    ['/sample-article.html', 'article'],
    [list, 'not-article'],
    [quiet, 'article'],
    [plain, 'not-article'],
  ])('%s: axe finds nothing and nothing is cut off, light and dark, 360 and 320 px wide', async (path, view) => {
    await (await openOver(path, view)).close() // a page of the extension in a tab may not have a page read
    popup = undefined
    const tab = await driver.openInTab('popup.html')
    await shows(tab, view)
    if (path.startsWith('/sample')) {
      await press(tab, '.speaker', 'Mara Olsen')
      await until('the speaker to be lit', async () => (await textOf(tab, '.steps')).length === 1)
    }
    await expectGoodAccess(driver, tab.page, [360, 320])
    await tab.close()
  })
})

describe.each(enginesFound.filter(one => one.engine === 'firefox'))('$name, with access to sites withheld', found => {
  test('opening the popup reads the page: the click is leave enough', async () => {
    const server = await servePages()
    const driver = await startBrowser(found, { withholdAccess: true })
    try {
      const page = await driver.open(`${server.origin}/sample-article.html`)
      await sleep(700) // the detector would have asked by now
      expect(await marksOn(page)).toBe(0)
      const popup = await driver.openPopup(page)
      await until('the article', () => popup.evaluate(window => window.document.body?.dataset.view === 'article'))
      expect(await marksOn(page)).toBeGreaterThan(5)
    } finally {
      await driver.close()
      await server.close()
    }
  })
})
