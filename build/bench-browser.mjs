// The part of `npm run bench` that needs Chromium: what the work costs on the thread of real pages, and how long it ever holds that thread.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import { everyBundle } from './bundling.mjs'
import { findBrowsers } from './find-browsers.mjs'
import { launchWithExtension } from './launch.mjs'
import { servePages } from './serve.mjs'

/** @typedef {{ url: string, isArticle: boolean, source: () => Buffer | string }} BenchPage */
/** @typedef {(what: string, milliseconds: number, against: number, bound: string) => void} Row */

const longText = 12_000 // words

/**
 * Measures in Chromium and writes its rows; says so where there is none.
 * @param {readonly BenchPage[]} pages
 * @param {(words: number) => string} textOf made-up text of so many words, a line a paragraph
 * @param {Row} row
 * @param {(words: string) => void} say
 */
export async function benchBrowser(pages, textOf, row, say) {
  const found = findBrowsers().find(one => one.engine === 'chrome')
  if (!found) return say('Chromium was not found: what it costs in a browser was not measured.\n')
  await benchArticles(
    found,
    pages.filter(one => one.isArticle),
    row,
  )
  await benchOthers(
    found,
    pages.filter(one => !one.isArticle),
    row,
  )
  await benchStretch(found, textOf(longText), row, say)
}

/**
 * Each article in a browser without the extension; its scripts do not run, so that both read the same.
 * @param {import('./find-browsers.mjs').FoundBrowser} found
 * @param {readonly BenchPage[]} articles
 * @param {Row} row
 */
async function benchArticles(found, articles, row) {
  const { outputFiles } = await build({
    ...everyBundle,
    entryPoints: ['build/bench.page.ts'],
    write: false,
    format: 'iife',
    minify: true,
  })
  const script = /** @type {{ text: string }} */ (outputFiles[0]).text
  const { browser } = await launchWithExtension(found, { headless: true, bare: true })
  const cold = noCost()
  const warm = noCost()
  for (const one of articles) {
    const { page } = await opened(browser, one)
    await page.evaluate(script)
    const cost = await page.evaluate(() => window.benchPage())
    add(cold, cost.cold)
    add(warm, cost.warm)
    await page.close()
  }
  await browser.close()
  rowsOf(cold, `in Chromium, on ${articles.length} articles newly opened`, row)
  rowsOf(warm, 'a second time on the same pages', row)
}

/** @typedef {{ -readonly [Step in keyof import('./bench.page.ts').PageCost]: number }} Cost */

/** @returns {Cost} */
function noCost() {
  return { detect: 0, read: 0, analyse: 0, paint: 0, readability: 0 }
}

/**
 * @param {Cost} sum
 * @param {import('./bench.page.ts').PageCost} cost
 */
function add(sum, cost) {
  for (const step of /** @type {(keyof Cost)[]} */ (Object.keys(sum))) sum[step] += cost[step]
}

/**
 * Detection, reading and painting are the page's own thread's; the analysis is not.
 * @param {Cost} cost
 * @param {string} where
 * @param {Row} row
 */
function rowsOf({ detect, read, analyse, paint, readability }, where, row) {
  row(`${where}: detection, against Readability`, detect, readability, 'at most 0.05')
  row(
    '… detection, reading, paint: what the page’s thread does',
    detect + read + paint,
    readability,
    'at most 0.5, with the analysis',
  )
  row('… of it reading', read, readability, 'told for comparison')
  row('… of it paint', paint, readability, 'told for comparison')
  row('… the analysis', analyse, readability, 'told for comparison')
}

/**
 * What the detector costs a page that is no article: nothing where the manifest keeps it out; else all of it, with its own world, its
 * compilation and the reading of the settings. It is put into the page at rest by the extension itself. The page's own load is what its
 * source alone makes: what it asks the network for, most of its scripts among it, does not come, so the share in real life is far smaller.
 * Time of the thread, not of the clock.
 * @param {import('./find-browsers.mjs').FoundBrowser} found
 * @param {readonly BenchPage[]} others
 * @param {Row} row
 */
async function benchOthers(found, others, row) {
  if (others.length === 0) return
  const open = await letInto(found, others)
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  await cp('dist/chrome', folder, { recursive: true })
  const { content_scripts: _, ...manifest } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(join(folder, 'nothing.js'), '')
  const { browser } = await launchWithExtension(found, { headless: true, folder })
  const worker = await workerOf(browser)
  /** @type {number[]} */
  const shares = []
  /** @type {number[]} */
  const floors = []
  for (const one of open) {
    const cost = async (/** @type {string} */ file) => {
      const { page, load, session } = await opened(browser, one)
      await sleep(settled)
      const idle = (await taskTime(session)) - load
      await inFront(worker, file)
      await sleep(settled)
      const spent = (await taskTime(session)) - load - 2 * idle
      await page.close()
      return spent / load
    }
    floors.push(await cost('nothing.js'))
    shares.push(await cost('detector.js'))
  }
  await browser.close()
  await rm(folder, { recursive: true })
  const closed = others.length - open.length
  const all = [...shares, ...Array.from({ length: closed }, () => 0)]
  row(`on ${others.length} pages that are none: median share of the page’s own load`, median(all) * 100, 100, 'at most 0.02')
  row(
    `… of the ${open.length} that we are let into, ${closed} have nothing of ours`,
    median(shares) * 100,
    100,
    'told for comparison',
  )
  row('… of it an empty script', median(floors) * 100, 100, 'told for comparison')
}

/**
 * The pages that the detector gets into by itself, by the manifest of the built extension.
 * @param {import('./find-browsers.mjs').FoundBrowser} found
 * @param {readonly BenchPage[]} pages
 */
async function letInto(found, pages) {
  const { browser } = await launchWithExtension(found, { headless: true })
  const worker = await workerOf(browser)
  /** @type {BenchPage[]} */
  const open = []
  for (const one of pages) {
    const { page } = await opened(browser, one)
    if (await inFront(worker)) open.push(one)
    await page.close()
  }
  await browser.close()
  return open
}

/**
 * Runs a script of the extension in the tab in front; without one, only asks whether the detector is there.
 * @param {import('puppeteer-core').WebWorker} worker
 * @param {string} [file]
 */
function inFront(worker, file) {
  return worker.evaluate(async name => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const target = { tabId: tab?.id ?? -1 }
    const run = name ? { target, files: [name] } : { target, func: () => 'pressmarkJudge' in globalThis }
    const [answer] = await chrome.scripting.executeScript(run)
    return answer?.result === true
  }, file ?? '')
}

const settled = 400 // ms; the first look is long over, the second not yet due

/** @param {number[]} numbers */
function median(numbers) {
  return /** @type {number} */ (numbers.sort((a, b) => a - b)[numbers.length >> 1])
}

/**
 * A page of the bench in front, at rest, and the milliseconds of its thread until then.
 * @param {import('puppeteer-core').Browser} browser
 * @param {BenchPage} one
 */
async function opened(browser, one) {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', request => void answer(request, page, one))
  page.on('dialog', dialog => void dialog.dismiss())
  const session = await page.createCDPSession()
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(one.url)
  await page.bringToFront()
  await sleep(settled)
  return { page, session, load: await taskTime(session) }
}

/**
 * The background's worker, once it has the extension's API.
 * @param {import('puppeteer-core').Browser} browser
 */
async function workerOf(browser) {
  const target = await browser.waitForTarget(one => one.type() === 'service_worker')
  const worker = await target.worker()
  if (!worker) throw new Error('the background has no worker')
  while (!(await worker.evaluate(() => 'storage' in (globalThis.chrome ?? {})))) await sleep(50)
  return worker
}

/**
 * The longest time that the extension holds the thread of a long article, which is told to read once the page has come to rest; and what
 * the marks add to the page's own frames.
 * @param {import('./find-browsers.mjs').FoundBrowser} found
 * @param {string} text
 * @param {Row} row
 * @param {(words: string) => void} say
 */
async function benchStretch(found, text, row, say) {
  const lines = text.split('\n').map(line => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long story</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"A long story"}</script></head><body><div id="clock">10:00</div><article><h1>A long story</h1>${lines.join('')}</article></body></html>`
  const server = await servePages({ pages: new Map([['/2026/03/04/a-long-story-told-in-full', { body }]]) })
  const { browser } = await launchWithExtension(found, { headless: true })
  const worker = await workerOf(browser)
  /** @param {object} settings */
  const choose = settings =>
    worker.evaluate(async given => {
      await chrome.storage.local.set({ settings: given })
    }, settings)
  await choose({ reading: 'on-click' })
  const page = await browser.newPage()
  await page.goto(`${server.origin}/2026/03/04/a-long-story-told-in-full`)
  await sleep(1500)
  const bareFrame = await frameTime(page)
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', 'toplevel', 'devtools.timeline'] })
  await choose({})
  await page.waitForFunction(() => [...CSS.highlights.values()].some(one => one.size > 0), { timeout: 60_000, polling: 100 })
  await sleep(1000)
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString())
  const markedFrame = await frameTime(page)
  await browser.close()
  await server.close()
  const tasks = tasksOfPage(trace.traceEvents).sort((a, b) => b - a)
  const long = tasks.filter(one => one > 50)
  const [longest = 0] = tasks
  say(
    `in Chromium: longest task while ${longText} words are read, analysed and painted: ${longest.toFixed(1)} ms; tasks over 50 ms: ${long.length}  (bound: none)\n`,
  )
  row('… then a frame in which the page changes a word, against one without marks', markedFrame, bareFrame, 'told for comparison')
}

/**
 * The median of milliseconds from the moment the page changes a word until the frame that shows it is made.
 * @param {import('puppeteer-core').Page} page
 */
async function frameTime(page) {
  const times = await page.evaluate(async () => {
    const word = document.querySelector('#clock')?.firstChild
    const { port1, port2 } = new MessageChannel()
    /** @type {number[]} */
    const taken = []
    for (let at = 0; word && at < 100; at++)
      await new Promise(done =>
        requestAnimationFrame(() => {
          const start = performance.now()
          word.nodeValue = `10:${at}`
          port1.onmessage = () => done(taken.push(performance.now() - start)) // after the frame, which goes first
          port2.postMessage(null)
        }),
      )
    return taken
  })
  return median(times)
}

/**
 * Milliseconds of each task on the thread that ran the content scripts: the thread's own time, since on a busy machine others' counts too.
 * @param {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args?: object }[]} events
 */
function tasksOfPage(events) {
  const ours = events.find(one => JSON.stringify(one.args ?? {}).includes('annotator.js'))
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === ours?.pid && tid === ours.tid)
    .map(({ dur = 0, tdur = dur }) => tdur / 1000)
}

/** @param {import('puppeteer-core').CDPSession} session */
async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(one => one.name === 'TaskDuration')?.value ?? 0)
}

/**
 * @param {import('puppeteer-core').HTTPRequest} request
 * @param {import('puppeteer-core').Page} page
 * @param {BenchPage} one
 */
async function answer(request, page, one) {
  const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame()
  const answered = isPage
    ? request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: one.isArticle ? { 'content-security-policy': "script-src 'none'" } : {},
        body: one.source(),
      })
    : request.abort()
  await answered.catch(() => undefined) // the page was closed first
}
