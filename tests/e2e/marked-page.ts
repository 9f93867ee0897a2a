// What a test can see of the marks from outside: the registry, the pixels, the card's words; and whether the page was touched.

import { PNG } from 'pngjs'
import type { Page } from 'puppeteer-core'
import type { Driver } from './driver.ts'
import { until } from './waiting.ts'

/** What `recordPage` saw until now. */
export interface Recorded {
  /** Mutations in the body since it was parsed: must stay none. */
  readonly mutations: readonly string[]
  /** Elements whose rectangle is another than when the page had loaded. */
  readonly moved: readonly string[]
  /** Cumulative layout shift since the page stands; 0 where the browser does not tell it. */
  readonly shift: number
  /** What the page's policy refused. */
  readonly refused: readonly string[]
  readonly elementsBesideBody: number
}

declare global {
  interface Window {
    recorded: { now(): Recorded }
  }
}

/** Has a page record from its first moment what happens to it. Call it before the page is opened. */
export async function recordPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const mutations: string[] = []
    const refused: string[] = []
    const shifts: (PerformanceEntry & { readonly value: number })[] = []
    let begun = Number.POSITIVE_INFINITY // a page that is shown while it still comes in shifts by itself, until the frame after its end
    let places: readonly (readonly [Element, string])[] = []
    const placeOf = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [left + scrollX, top + scrollY, width, height].map(Math.round).join(' ')
    }
    document.addEventListener('DOMContentLoaded', () => {
      const all = { subtree: true, childList: true, attributes: true, characterData: true }
      new MutationObserver(records => {
        for (const { type, target } of records) mutations.push(`${type} ${target.nodeName}`)
      }).observe(document.body, all)
      requestAnimationFrame(() =>
        requestAnimationFrame(time => {
          begun = time
        }),
      )
      places = [...document.body.querySelectorAll('*')].map(element => [element, placeOf(element)] as const)
    })
    document.addEventListener('securitypolicyviolation', event => {
      if (!event.blockedURI.endsWith('favicon.ico')) refused.push(event.violatedDirective)
    })
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver(list => {
        shifts.push(...(list.getEntries() as typeof shifts))
      }).observe({ type: 'layout-shift', buffered: true })
    window.recorded = {
      now: () => ({
        mutations,
        moved: places.filter(([element, place]) => placeOf(element) !== place).map(([element]) => element.nodeName),
        shift: shifts.reduce((sum, { startTime, value }) => sum + (startTime >= begun ? value : 0), 0),
        refused,
        elementsBesideBody: document.documentElement.children.length - 2,
      }),
    }
  })
}

/** Opens a page in front and waits for its marks; `prepare` is done before it is opened. */
export async function openMarked(driver: Driver, url: string, prepare?: (page: Page) => unknown): Promise<Page> {
  const page = await driver.open('about:blank')
  await prepare?.(page)
  await page.goto(url)
  await page.bringToFront()
  await until('marks', () => marksOn(page))
  return page
}

/** The words under each mark, in no order. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap(one => [...one].map(String)))
}

/** How many ranges wear marks. */
export function marksOn(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0))
}

/** A place in the window inside the first words of a text, scrolled into view. */
export function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate(text => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(text)
      if (at < 0) continue
      node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = new Range()
      range.setStart(node, at)
      range.setEnd(node, at + 3)
      const { left, top, height } = range.getBoundingClientRect()
      return { x: left + 4, y: top + height / 2 }
    }
    throw new Error(`the page does not say: ${text}`)
  }, words)
}

/** Whether the first words of a text lie on the amber of a quotation, in the pixels themselves. */
export async function showsAmber(page: Page, words: string): Promise<boolean> {
  const { x, y } = await pointAt(page, words)
  const { data, width } = PNG.sync.read(Buffer.from(await page.screenshot({ captureBeyondViewport: false })))
  let amber = 0
  for (let column = 0; column < 30; column++)
    for (let row = -6; row < 6; row++) {
      const at = ((Math.round(y) + row) * width + Math.round(x) + column) * 4
      const [red, green, blue] = [data[at]!, data[at + 1]!, data[at + 2]!]
      if (red - blue > 30 && red >= green && green > blue && red > 200) amber++
    }
  return amber > 100 // of 360 pixels; letters take some
}

/** The commonest colour around the first words of a text: the ground it is read on. */
export async function colorUnder(page: Page, words: string): Promise<readonly [red: number, green: number, blue: number]> {
  const { x, y } = await pointAt(page, words)
  const { data, width } = PNG.sync.read(Buffer.from(await page.screenshot({ captureBeyondViewport: false })))
  const counts = new Map<string, number>()
  for (let column = 0; column < 30; column++)
    for (let row = -6; row < 6; row++) {
      const at = ((Math.round(y) + row) * width + Math.round(x) + column) * 4
      const color = data.subarray(at, at + 3).join(' ')
      counts.set(color, (counts.get(color) ?? 0) + 1)
    }
  const [[commonest]] = [...counts].sort((a, b) => b[1] - a[1]) as [[string, number]]
  const [red, green, blue] = commonest.split(' ').map(Number)
  return [red!, green!, blue!]
}

/** Whether the card is open: its host is the one popover beside the body. */
export function isCardOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('html > [popover]')?.matches(':popover-open') ?? false)
}

/** The words of the card, from its closed shadow root, which the browser's own tools can open. */
export async function cardText(driver: Driver, page: Page): Promise<string> {
  const pieces = driver.engine === 'chrome' ? await piecesInChromium(page) : await piecesInFirefox(driver, page)
  return pieces.join('\n')
}

interface ChromiumNode {
  readonly nodeType: number
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly ChromiumNode[]
  readonly shadowRoots?: readonly ChromiumNode[]
}

async function piecesInChromium(page: Page): Promise<readonly string[]> {
  const session = await page.createCDPSession()
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ChromiumNode }
  await session.detach()
  const hosts: ChromiumNode[] = []
  visit(root, node => {
    if (node.attributes?.includes('popover')) hosts.push(...(node.shadowRoots ?? []))
  })
  const pieces: string[] = []
  for (const host of hosts)
    visit(host, node => {
      if (node.nodeType === 3) pieces.push(node.nodeValue)
    })
  return pieces

  function visit(node: ChromiumNode, see: (node: ChromiumNode) => void): void {
    see(node)
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child, see)
  }
}

interface BidiNode {
  readonly value?: {
    readonly nodeType: number
    readonly nodeValue?: string
    readonly children?: readonly BidiNode[]
    readonly shadowRoot?: BidiNode | null
  }
}

async function piecesInFirefox(driver: Driver, page: Page): Promise<readonly string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: puppeteer has no public door for raw BiDi
  const { connection } = driver.browser as any
  const answer = await connection.send('script.evaluate', {
    expression: "document.querySelector('html > [popover]')",
    // biome-ignore lint/suspicious/noExplicitAny: the frame's id is the browsing context's
    target: { context: (page.mainFrame() as any)._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 12 },
  })
  const pieces: string[] = []
  const visit = ({ value }: BidiNode) => {
    if (value?.nodeType === 3) pieces.push(value.nodeValue ?? '')
    for (const child of value?.children ?? []) visit(child)
    if (value?.shadowRoot) visit(value.shadowRoot)
  }
  visit((answer.result ?? answer).result)
  return pieces
}

/** Whether our detector runs in the page in front. */
export async function isDetectorIn(driver: Driver, page: Page): Promise<boolean> {
  await page.bringToFront()
  return driver.evaluateInExtension(
    async address => {
      const api = globalThis.browser ?? globalThis.chrome
      const [tab] = await api.tabs.query({ url: address })
      const [answer] = await api.scripting.executeScript({
        target: { tabId: tab!.id! },
        func: () => 'pressmarkJudge' in globalThis,
      })
      return answer!.result === true
    },
    page.url().replace(/:\d+/, ''),
  )
}
