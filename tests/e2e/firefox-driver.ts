// Firefox behind the face that tests see. WebDriver BiDi as puppeteer's connection speaks it; the chrome scope needs Firefox's
// --remote-allow-system-access.

import type { Browser, Page } from 'puppeteer-core'
import { firefoxHost } from '../../build/launch.mjs'
import type { Driver, ExtensionPage } from './driver.ts'
import {
  clickToolbarButton,
  closePopups,
  drawPopup,
  endBackground,
  faultsOf,
  popupIsOpen,
  pressShortcut,
  shortcutOf,
} from './firefox-window.ts'
import { until } from './waiting.ts'

interface BidiContext {
  readonly context: string
  readonly url: string
}

export class FirefoxDriver implements Driver {
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

  async endBackground(): Promise<void> {
    if (!(await this.inWindow(endBackground, firefoxHost))) throw new Error('the background did not end')
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
