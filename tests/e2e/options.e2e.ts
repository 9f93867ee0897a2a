// The options page in both real browsers: what is chosen is saved as it is made, and shown again.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Settings } from '../../src/protocol/settings.ts'
import { expectGoodAccess } from './audit.ts'
import { enginesFound, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { until } from './waiting.ts'

describe.each(enginesFound)('$name', found => {
  let driver: Driver
  let options: Awaited<ReturnType<Driver['openInTab']>>

  beforeAll(async () => {
    driver = await startBrowser(found)
    options = await driver.openInTab('options.html')
    await until('the options', () => options.evaluate(window => window.document.body.dataset.ready !== undefined))
  })
  afterAll(() => driver?.close())
  beforeEach(() => keep(null))

  const settings = () =>
    driver.evaluateInExtension(
      async () => (await (globalThis.browser ?? globalThis.chrome).storage.local.get('settings')).settings ?? null,
    ) as Promise<Settings | null>
  /** Stores settings as another part of the extension would; null: none. */
  const keep = (part: Partial<Settings> | null) =>
    driver.evaluateInExtension(async given => {
      const { local } = (globalThis.browser ?? globalThis.chrome).storage
      await local.clear()
      if (given) await local.set({ settings: given })
    }, part)
  const choose = (words: string) =>
    options.evaluate((window, wanted) => {
      const label = [...window.document.querySelectorAll('label')].find(one => one.innerText.startsWith(wanted))
      if (!label) throw new Error(`no choice ${wanted}`)
      label.click()
    }, words)
  const shown = () =>
    options.evaluate(({ document }) => ({
      chosen: [...document.querySelectorAll('input')].flatMap(one =>
        one.checked ? (one.closest('label')?.innerText.split('\n')[0] ?? '') : [],
      ),
      strength: document.querySelector<HTMLElement>('.sample')?.dataset.strength,
      sites: [...document.querySelectorAll<HTMLElement>('.sites li span')].map(one => one.innerText),
    }))

  test('kinds, strength and reading are saved as they are chosen', async () => {
    await choose('Repeats')
    await choose('Strong')
    await choose('Only when I click')
    await until('all three to be saved', async () => (await settings())?.reading === 'on-click')
    expect(await settings()).toMatchObject({
      kinds: { quotation: true, person: true, duplicate: false, notice: true },
      strength: 'strong',
      reading: 'on-click',
    })
    expect(await shown()).toEqual({
      chosen: ['Quotations', 'Officials', 'Notices', 'Strong', 'Only when I click'],
      strength: 'strong',
      sites: [],
    })
  })

  test('what another part changes is shown; a site that was switched off is removed, and focus stays near', async () => {
    await keep({ strength: 'light', sitesOff: ['a.example', 'b.example'] })
    await until('both sites', async () => (await shown()).sites.length === 2)
    expect(await shown()).toMatchObject({ strength: 'light', sites: ['a.example', 'b.example'] })
    await options.evaluate(({ document }) => document.querySelector<HTMLElement>('[aria-label="Remove a.example"]')?.click())
    await until('one site', async () => (await settings())?.sitesOff.length === 1)
    await until('the focus on the next', () =>
      options.evaluate(({ document }) => document.activeElement?.getAttribute('aria-label') === 'Remove b.example'),
    )
    expect(await options.evaluate(({ document }) => document.querySelector('[role=status]')?.textContent)).toContain('a.example')
  })

  test('a site that is always read has a list of its own', async () => {
    await keep({ sitesOff: ['a.example'], sitesAlways: ['b.example'] })
    await until('both sites', async () => (await shown()).sites.length === 2)
    await options.evaluate(({ document }) => document.querySelector<HTMLElement>('[aria-label="Remove b.example"]')?.click())
    await until('one site', async () => (await settings())?.sitesAlways.length === 0)
    expect((await settings())?.sitesOff).toEqual(['a.example'])
  })

  test('the keys are told as the browser has them, and what is kept', async () => {
    const facts = () =>
      options.evaluate(({ document }) => [...document.querySelectorAll<HTMLElement>('.facts li')].map(one => one.innerText))
    await until('the keys', async () => (await facts()).length > 2)
    const words = (await facts()).map(fact => fact.replaceAll(/\s+/g, ' '))
    expect(words).toEqual([
      'Next quotation Alt Shift K',
      'Previous quotation Alt Shift J',
      'Next notice or repeat Alt Shift L',
      'Marks on or off Alt Shift M',
      'Next speaker not set',
      'Next official not set',
      'These options always',
      'Articles, pages, what was found in them never',
    ])
  })

  test('axe finds nothing and nothing is cut off, light and dark, wide and 320 px', async () => {
    await keep({ sitesOff: ['a-site-with-a-name-as-long-as-they-come.news-of-the-region.example'] })
    await until('the site', async () => (await shown()).sites.length === 1)
    await expectGoodAccess(driver, options.page, [900, 320])
  })
})
