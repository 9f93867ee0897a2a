// Chromium behind the face that tests see: DevTools reaches the popup, the service worker and what the content scripts throw.

import type { Browser, CDPSession, Page, Target, WebWorker } from 'puppeteer-core'
import type { Driver, ExtensionPage } from './driver.ts'
import { until } from './waiting.ts'

export class ChromiumDriver implements Driver {
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

  async endBackground(): Promise<void> {
    const worker = await this.worker()
    const url = worker.url()
    await worker.close()
    await until('the worker to end', () => this.browser.targets().every(one => one.url() !== url))
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
    // A worker that has only just begun has no API yet.
    await until('the background to begin', () => worker.evaluate(() => 'chrome' in globalThis && 'tabs' in globalThis.chrome))
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
