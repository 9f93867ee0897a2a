// What a test may ask of a browser with the built extension in it; the same for both engines, so that a test is written once.

import type { Browser, Page } from 'puppeteer-core'

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
  /** Ends the background, as the browser does when it has been idle for a while. */
  endBackground(): Promise<void>
  /** What the extension's own scripts threw so far and nobody caught, in pages that `open` opened and in the background. */
  faults(): Promise<readonly string[]>
  close(): Promise<void>
}

declare global {
  // The extension's API inside the functions that run in its pages.
  var chrome: typeof import('webextension-polyfill') & {
    commands: { onCommand: { dispatch(command: string, tab: unknown): void } }
  }
  var browser: typeof import('webextension-polyfill')
}
