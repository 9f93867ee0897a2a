// What a page of ours owes every reader: axe finds nothing, nothing is cut off, light and dark follow the reader's choice.

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import type { Driver } from './driver.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const paper = { light: 'rgb(252, 251, 248)', dark: 'rgb(23, 24, 26)' }

/** Looks at a page of the extension in each of the widths (CSS px), light and dark. */
export async function expectGoodAccess(driver: Driver, page: Page, widths: readonly number[]): Promise<void> {
  await page.evaluate(axe)
  for (const width of widths)
    for (const theme of ['light', 'dark'] as const) {
      await page.setViewport({ width, height: 600 }).catch(isOld)
      await prefer(theme, driver, page)
      const seen = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document)
        return {
          ground: getComputedStyle(document.documentElement).backgroundColor,
          isCut: document.documentElement.scrollWidth > window.innerWidth,
          faults: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        }
      })
      expect(seen, `${width} px, ${theme}`).toEqual({ ground: paper[theme], isCut: false, faults: [] })
    }
  await prefer('light', driver, page)
}

// Older Firefoxes take the size, and refuse the screen's orientation that is sent with it.
function isOld(error: unknown): void {
  if (!String(error).includes('unknown command')) throw error
}

/** Lets a page believe that the reader prefers light or dark. */
export async function prefer(theme: 'light' | 'dark', driver: Driver, page: Page): Promise<void> {
  if (driver.engine === 'chrome') return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
  const firefox = driver as Driver & { evaluateInChrome(script: (value: number) => void, value: number): Promise<void> }
  await firefox.evaluateInChrome(
    value => {
      // biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects
      ;(globalThis as any).Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value)
    },
    theme === 'dark' ? 0 : 1,
  )
}
