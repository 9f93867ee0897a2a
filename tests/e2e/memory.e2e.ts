// A hundred steps and more on a page that lives on cost no memory that the page itself does not take: measured against the same steps without
// the extension. Chromium tells heap, nodes and listeners; of Firefox the memory of the page's own process is taken.

import { stdout } from 'node:process'
import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { reactPage, reactStory } from './made-pages.ts'
import { application, pathOf, speakers } from './made-stories.ts'
import { openMarked } from './marked-page.ts'
import { sleep } from './waiting.ts'

const first = 40 // steps until everything has been met once
const steps = { chrome: 200, firefox: 100 } // Firefox before 147 takes a second to notice a route

// Chromium's heap holds machine code too, and goes on compiling what is run often: half a megabyte in two hundred steps, which no page
// loses and nobody holds. Without its compilers the heap is what scripts keep.
const switches = { chrome: ['--js-flags=--no-sparkplug --no-maglev --no-turbofan'], firefox: [] }

interface Memory {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

/** What two measures have in common: how many times the later is the earlier, and by how much more the counts came to. */
interface Growth {
  readonly heap: number
  readonly nodes: number
  readonly listeners: number
}

interface Grown {
  readonly with: Growth
  readonly without: Growth
}

describe.each(enginesFound)('memory in $engine', found => {
  let server: Awaited<ReturnType<typeof servePages>>
  const drivers: Record<'with' | 'without', Driver | undefined> = { with: undefined, without: undefined }

  beforeAll(async () => {
    const story = await reactStory()
    server = await servePages({
      pages: new Map([
        [pathOf(speakers[0]!), application],
        ['/2026/03/react.html', reactPage],
        ['/story.js', story],
      ]),
    })
    drivers.with = await startBrowser(found, { args: switches[found.engine] })
    drivers.without = await startBrowser(found, { bare: true, args: switches[found.engine] })
  })
  afterAll(async () => {
    await drivers.with?.close()
    await drivers.without?.close()
    await server?.close()
  })

  test('routes of one application, each marked', { timeout: 300_000 }, async () => {
    expectFlat(await grownBy(pathOf(speakers[0]!), walkRoutes))
  })

  test('drawings by React', { timeout: 300_000 }, async () => {
    expectFlat(await grownBy('/2026/03/react.html', redraw))
  })

  /** How memory grows over the steps, with the extension and without it. */
  async function grownBy(
    path: string,
    walk: (page: Page, from: number, to: number, marked: boolean) => Promise<void>,
  ): Promise<Grown> {
    const grown: { with?: Growth; without?: Growth } = {}
    for (const run of ['with', 'without'] as const) {
      const driver = drivers[run]!
      const page = run === 'with' ? await openMarked(driver, server.origin + path) : await driver.open(server.origin + path)
      const measure = await meterOf(driver, page)
      await walk(page, 0, first, run === 'with')
      const before = await measure()
      await walk(page, first, steps[found.engine], run === 'with')
      const after = await measure()
      grown[run] = {
        heap: after.heap / before.heap,
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
      }
      await page.close()
    }
    stdout.write(`${found.engine}, ${path}: ${JSON.stringify(grown)}\n`)
    return grown as Grown
  }
})

function expectFlat({ with: withUs, without }: Grown): void {
  expect(withUs.heap).toBeLessThan(without.heap * 1.1)
  expect(withUs.listeners).toBeLessThanOrEqual(without.listeners + 4)
  expect(withUs.nodes).toBeLessThanOrEqual(without.nodes + 100) // one story has some 30, so two hundred would be 6,000
}

/** Goes from story to story and waits for the marks of each. */
async function walkRoutes(page: Page, from: number, to: number, marked: boolean): Promise<void> {
  const stories = speakers.slice(0, 3).map(speaker => [pathOf(speaker), speaker] as const)
  for (let step = from; step < to; step += 20)
    await page.evaluate(
      async (routes, start, end, waits) => {
        const isMarked = (name: string) =>
          [...CSS.highlights.values()].some(one => [...one].some(range => String(range) === name))
        for (let at = start; at < end; at++) {
          const [path, name] = routes[(at + 1) % routes.length]!
          window.show(path)
          await new Promise(done => setTimeout(done, 20))
          const until = performance.now() + 20_000
          while (waits && !isMarked(name)) {
            if (performance.now() > until) throw new Error(`${name} was not marked at step ${at}`)
            await new Promise(done => setTimeout(done, 20))
          }
        }
      },
      stories,
      step,
      Math.min(step + 20, to),
      marked,
    )
}

/** Has React draw everything anew, faster than it is read again. */
async function redraw(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async (start, end) => {
      for (let at = start; at < end; at++) {
        window.redraw(at % 2 === 0 ? 1 : 11)
        await new Promise(done => setTimeout(done, 100))
      }
    },
    from,
    to,
  )
}

/** What measures a page's memory, after everything that nobody holds was thrown away. */
async function meterOf(driver: Driver, page: Page): Promise<() => Promise<Memory>> {
  if (driver.engine === 'chrome') {
    const session = await page.createCDPSession()
    await session.send('Performance.enable')
    return () => chromiumMemory(session)
  }
  const firefox = driver as Driver & { evaluateInChrome(script: () => Promise<number>): Promise<number> }
  return async () => ({ heap: await firefox.evaluateInChrome(memoryOfTab), nodes: 0, listeners: 0 })
}

async function chromiumMemory(session: CDPSession): Promise<Memory> {
  await sleep(1000) // what waits for a timer goes first
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string) => metrics.find(one => one.name === name)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

// Runs in Firefox's own window: bytes of the process that shows the tab in front.
async function memoryOfTab(): Promise<number> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const { gBrowser, ChromeUtils, Services } = window as any
  for (let round = 0; round < 3; round++) {
    Services.obs.notifyObservers(null, 'child-mmu-request')
    await new Promise(done => setTimeout(done, 700))
  }
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid
  const { children } = await ChromeUtils.requestProcInfo()
  return children.find((child: { pid: number }) => child.pid === pid).memory
}
