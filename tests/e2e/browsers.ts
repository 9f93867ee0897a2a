// Both real browsers with the built extension in them, behind one face, so that a test is written once.

import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, CDPSession, Page, Target, WebWorker } from 'puppeteer-core'
import { type FoundBrowser, findBrowsers } from '../../build/find-browsers.mjs'
import { firefoxHost, launchWithExtension } from '../../build/launch.mjs'

/** A page of the extension: the real popup behind the toolbar button, or a page of it in a tab. Functions run in the page and get its window. */
export interface ExtensionPage {
  /** Runs `script(window, ...values)` there and gives its answer, which must be JSON. */
  evaluate<Values extends readonly unknown[], Result>(
    script: (window: Window, ...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>>
  /** A picture of it as PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

export interface Driver {
  readonly engine: 'chrome' | 'firefox'
  readonly browser: Browser
  /** A new tab with a page in it, in front. */
  open(url: string): Promise<Page>
  /** Clicks the toolbar button over a page, as a reader does, and gives the popup once its script has begun. */
  openPopup(page: Page): Promise<ExtensionPage>
  /** A page of the extension in a tab of its own behind the page in front: `options.html`, `popup.html`. */
  openInTab(path: string): Promise<ExtensionPage & { readonly page: Page }>
  /** Fires a keyboard command of the manifest over the tab in front. */
  command(name: string): Promise<void>
  /** Runs a function with the extension's own API, in the background (Chromium) or in a page of the extension (Firefox). */
  evaluateInExtension<Values extends readonly unknown[], Result>(
    script: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>>
  /** What the extension's own scripts threw so far and nobody caught, in pages that `open` opened and in the background. */
  faults(): Promise<readonly string[]>
  close(): Promise<void>
}

export interface DriverOptions {
  /** The unpacked extension; default: the built one of the engine. */
  readonly folder?: string
  /** Firefox: do not grant the hosts, so that the reader has to click first. */
  readonly withholdAccess?: boolean
  /** Without the extension: to compare with. What needs it fails. */
  readonly bare?: boolean
  /** More switches of the command line. */
  readonly args?: string[]
}

/** One browser of each engine found on this machine. */
export const enginesFound: readonly FoundBrowser[] = (['chrome', 'firefox'] as const).flatMap(
  engine => findBrowsers().find(one => one.engine === engine) ?? [],
)

/** Starts a browser with the extension. */
export async function startBrowser(found: FoundBrowser, options: DriverOptions = {}): Promise<Driver> {
  const folder = options.folder ?? join('dist', found.engine)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: run "npm run build" first`)
  const { browser, id } = await launchWithExtension(found, { headless: true, ...options })
  if (id === null && !options.bare) throw new Error('the extension was not installed')
  return found.engine === 'firefox' ? new FirefoxDriver(browser, id ?? '') : new ChromiumDriver(browser, id ?? '')
}

/** Asks until the answer is truthy; fails after a while, naming what was waited for. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result> | Result,
  milliseconds = 15_000,
): Promise<NonNullable<Result>> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`)
    await sleep(50)
  }
}

export const sleep = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** Keeps a picture for people to look at, in dist/pictures. */
export async function keepPicture(name: string, picture: Uint8Array): Promise<void> {
  await mkdir('dist/pictures', { recursive: true })
  await writeFile(join('dist/pictures', `${name}.png`), picture)
}

class ChromiumDriver implements Driver {
  readonly engine = 'chrome'
  private readonly thrown: string[] = []

  constructor(
    readonly browser: Browser,
    private readonly id: string,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage()
    await this.listenForFaults(await page.createCDPSession())
    await page.goto(url)
    await page.bringToFront()
    return page
  }

  async openPopup(page: Page): Promise<ExtensionPage> {
    await page.bringToFront()
    const before = new Set(this.browser.targets())
    const extension = (await this.browser.extensions()).get(this.id)
    if (!extension) throw new Error('the extension is not there')
    await extension.triggerAction(page)
    const isPopup = (target: Target) => target.url().startsWith(`chrome-extension://${this.id}/popup.html`) && !before.has(target)
    const target = await this.browser.waitForTarget(isPopup, { timeout: 10_000 })
    return chromiumPage(await target.asPage(), page => page.evaluate(() => window.close()))
  }

  async openInTab(path: string): Promise<ExtensionPage & { readonly page: Page }> {
    const worker = await this.worker()
    const url = `chrome-extension://${this.id}/${path}`
    const before = new Set(this.browser.targets())
    await worker.evaluate(address => globalThis.chrome.tabs.create({ url: address, active: false }).then(() => null), url)
    const target = await this.browser.waitForTarget(one => one.url() === url && !before.has(one), { timeout: 10_000 })
    const page = await target.page()
    if (!page) throw new Error(`${path} opened no page`)
    await until(`${path} to load`, () => page.evaluate(() => document.readyState === 'complete'))
    return { ...chromiumPage(page, one => one.close()), page }
  }

  async command(name: string): Promise<void> {
    const worker = await this.worker()
    await worker.evaluate(async command => {
      const [tab] = await globalThis.chrome.tabs.query({ active: true, currentWindow: true })
      globalThis.chrome.commands.onCommand.dispatch(command, tab)
    }, name)
  }

  async evaluateInExtension<Values extends readonly unknown[], Result>(
    script: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    const worker = await this.worker()
    return (await worker.evaluate(script as never, ...(values as unknown as never[]))) as Awaited<Result>
  }

  async faults(): Promise<readonly string[]> {
    await this.browser.pages() // a round trip, so that what was thrown before has arrived
    return this.thrown
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  private async listenForFaults(session: CDPSession): Promise<void> {
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { url, stackTrace, exception, text } = exceptionDetails
      const places = [url, ...(stackTrace?.callFrames ?? []).map(frame => frame.url)]
      if (places.some(place => place?.startsWith(`chrome-extension://${this.id}/`)))
        this.thrown.push(`${text} ${exception?.description ?? ''}`)
    })
    await session.send('Runtime.enable')
  }

  // The service worker dies when idle: it is asked for anew each time, and woken where it sleeps.
  private async worker(): Promise<WebWorker> {
    const isWorker = (target: Target) =>
      target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${this.id}/`)
    const target = await this.browser.waitForTarget(isWorker, { timeout: 10_000 })
    const worker = await target.worker()
    if (!worker) throw new Error('the background has no worker')
    return worker
  }
}

function chromiumPage(page: Page, close: (page: Page) => Promise<unknown>): ExtensionPage {
  return {
    evaluate: async (script, ...values) => (await page.evaluate(`(${script})(window, ...${JSON.stringify(values)})`)) as never,
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: async () => {
      await close(page).catch(() => undefined) // a popup that closes itself takes the answer with it
    },
  }
}

interface BidiContext {
  readonly context: string
  readonly url: string
}

// WebDriver BiDi as puppeteer's connection speaks it; the chrome scope needs Firefox's --remote-allow-system-access.
class FirefoxDriver implements Driver {
  readonly engine = 'firefox'
  private door: string | undefined
  private privileged: string | undefined

  constructor(
    readonly browser: Browser,
    private readonly id: string,
  ) {}

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage()
    await page.goto(url)
    await page.bringToFront()
    return page
  }

  async openPopup(page: Page): Promise<ExtensionPage> {
    const door = await this.extensionDoor()
    await page.bringToFront()
    await this.inWindow(clickToolbarButton, this.id)
    const ready = () => this.evaluateIn(door, popupIsOpen).catch(() => false)
    await until('the popup to open', ready)
    return {
      evaluate: async (script, ...values) =>
        (await this.send(
          door,
          `(${script})(browser.extension.getViews({ type: 'popup' })[0], ...${JSON.stringify(values)})`,
        )) as never,
      screenshot: async () => this.pictureOfPopup(),
      close: async () => {
        await this.evaluateIn(door, closePopups)
        await until('the popup to close', async () => !(await this.evaluateIn(door, popupIsOpen)))
      },
    }
  }

  async openInTab(path: string): Promise<ExtensionPage & { readonly page: Page }> {
    const url = `moz-extension://${firefoxHost}/${path}`
    const page = await this.browser.newPage({ type: 'tab', background: true })
    await page.goto(url, { waitUntil: [] })
    const evaluate: ExtensionPage['evaluate'] = async (script, ...values) =>
      (await page.evaluate(`(${script})(window, ...${JSON.stringify(values)})`)) as never
    await until(`${path} to load`, () => evaluate(window => window.document.readyState === 'complete').catch(() => false))
    return { page, evaluate, screenshot: async () => Buffer.from(await page.screenshot()), close: () => page.close() }
  }

  // Firefox keeps a key element a shortcut; a command that has none is given one first.
  async command(name: string): Promise<void> {
    const shortcut = await this.evaluateIn(await this.extensionDoor(), shortcutOf, name)
    await until(`the key of ${name}`, () => this.inWindow(pressShortcut, shortcut))
  }

  async evaluateInExtension<Values extends readonly unknown[], Result>(
    script: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    return this.evaluateIn(await this.extensionDoor(), script, ...values)
  }

  faults(): Promise<readonly string[]> {
    return this.evaluateInChrome(faultsOf, firefoxHost)
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  /** Runs a function with Firefox's own privileges in the browser window. */
  async evaluateInChrome<Values extends readonly unknown[], Result>(
    script: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    return this.inWindow(script, ...values)
  }

  // From Firefox 142 its own window can be scripted; before, only a page with the same privileges, from which the window is reached.
  private async inWindow<Values extends readonly unknown[], Result>(
    script: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    const window = await this.chromeWindow()
    if (window) return this.evaluateIn(window, script, ...values)
    this.privileged ??= await this.openBehind('about:config', () => 'Services' in globalThis)
    const inside = `(window => { const { document } = window; return (${script})(...${JSON.stringify(values)}) })`
    return (await this.send(
      this.privileged,
      `${inside}(Services.wm.getMostRecentWindow('navigator:browser'))`,
    )) as Awaited<Result>
  }

  private async evaluateIn<Values extends readonly unknown[], Result>(
    context: string,
    script: (...values: Values) => Result,
    ...values: Values
  ): Promise<Awaited<Result>> {
    return (await this.send(context, `(${script})(...${JSON.stringify(values)})`)) as Awaited<Result>
  }

  private async send(context: string, expression: string): Promise<unknown> {
    const result = (await this.bidi('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context },
      awaitPromise: true,
      resultOwnership: 'none',
      userActivation: true,
    })) as { type: string; exceptionDetails?: { text: string }; result?: { value: string } }
    if (result.type === 'exception') throw new Error(`in the page: ${result.exceptionDetails?.text}`)
    return JSON.parse(result.result?.value ?? 'null')
  }

  private async bidi(method: string, params: object): Promise<unknown> {
    // biome-ignore lint/suspicious/noExplicitAny: puppeteer has no public door for raw BiDi
    const answer = await (this.browser as any).connection.send(method, params)
    return answer.result ?? answer
  }

  private async chromeWindow(): Promise<string | undefined> {
    const { contexts } = (await this.bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: readonly BidiContext[]
    }
    return contexts.find(one => one.url.includes('browser.xhtml'))?.context
  }

  // A page of the extension that stays open in the back: from it the extension's API and its popup can be reached.
  private async extensionDoor(): Promise<string> {
    this.door ??= await this.openBehind(
      `moz-extension://${firefoxHost}/options.html`,
      () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
    )
    return this.door
  }

  private async openBehind(url: string, isThere: () => boolean): Promise<string> {
    const { context } = (await this.bidi('browsingContext.create', { type: 'tab', background: true })) as BidiContext
    await this.bidi('browsingContext.navigate', { context, url, wait: 'none' })
    await until(url, () => this.evaluateIn(context, isThere).catch(() => false))
    return context
  }

  private async pictureOfPopup(): Promise<Buffer> {
    const url = await this.inWindow(drawPopup)
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
  }
}

declare global {
  // The extension's API inside the functions that run in its pages.
  var chrome: typeof import('webextension-polyfill') & {
    commands: { onCommand: { dispatch(command: string, tab: unknown): void } }
  }
  var browser: typeof import('webextension-polyfill')
}

async function clickToolbarButton(id: string): Promise<void> {
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const { CustomizableUI } = window as any
  CustomizableUI.addWidgetToArea(widget, 'nav-bar')
  await new Promise(done => setTimeout(done, 300))
  const node = document.getElementById(widget)
  const button = node?.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? node
  button?.click()
}

function faultsOf(host: string): string[] {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const { Ci, Services } = window as any
  const messages: unknown[] = Services.console.getMessageArray()
  return messages.flatMap(message => {
    if (!(message instanceof Ci.nsIScriptError)) return []
    const { errorMessage, sourceName, flags } = message as { errorMessage: string; sourceName: string; flags: number }
    const isWarning = (flags & 1) === 1
    // A page that is left while the background still answers leaves one of these notes; nothing of ours went wrong.
    const isGoodbye = /^Promise (?:rejected after context unloaded|resolved while context is inactive)/.test(errorMessage)
    return !isWarning && !isGoodbye && sourceName.includes(host) ? [errorMessage] : []
  })
}

async function shortcutOf(name: string): Promise<string> {
  const { commands } = globalThis.browser
  const shortcut = (await commands.getAll()).find(one => one.name === name)?.shortcut
  if (shortcut) return shortcut
  await commands.update({ name, shortcut: 'Alt+Shift+Y' })
  return 'Alt+Shift+Y'
}

function pressShortcut(shortcut: string): boolean {
  const letter = shortcut.split('+').at(-1)
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')]
  const key = keys.find(one => one.getAttribute('key') === letter) as (Element & { doCommand(): void }) | undefined
  key?.doCommand()
  return key !== undefined
}

function popupIsOpen(): boolean {
  const view = globalThis.browser.extension.getViews({ type: 'popup' })[0]
  return view !== undefined && view.document.readyState === 'complete' && view.location.pathname === '/popup.html'
}

function closePopups(): void {
  for (const view of globalThis.browser.extension.getViews({ type: 'popup' })) view.close()
}

async function drawPopup(): Promise<string> {
  // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
  const view = document.querySelector('.webextension-popup-browser') as any
  const picture = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = picture.width
  canvas.height = picture.height
  canvas.getContext('2d')!.drawImage(picture, 0, 0)
  return canvas.toDataURL()
}
