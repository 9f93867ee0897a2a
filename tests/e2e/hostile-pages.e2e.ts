// Pages that hurt: the extension neither breaks nor loses them, throws nothing, and goes on working on the next page.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servePages } from '../../build/serve.mjs'
import { enginesFound, startBrowser } from './browsers.ts'
import type { Driver } from './driver.ts'
import { sleep, until } from './waiting.ts'

const paragraphs = (count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<p>“The quay stays open, whatever it costs,” said Mara Olsen, the harbour commissioner, on day ${i}. “Nobody will close it.”</p>`,
  ).join('')
const head =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay stays open</title><meta property="og:type" content="article"></head>'
const article = (body: string) => `${head}<body><article><h1>Quay stays open</h1>${body}</article></body></html>`

const pages = new Map<string, { body: string; headers?: Record<string, string> }>([
  [
    '/no-body',
    {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text>“No,” said Mara Olsen.</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
  ],
  ['/xml', { body: '<?xml version="1.0"?><note><p>“No,” said Mara Olsen.</p></note>', headers: { 'content-type': 'text/xml' } }],
  [
    '/xhtml',
    {
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head></html>',
      headers: { 'content-type': 'application/xhtml+xml' },
    },
  ],
  ['/text', { body: '“No,” said Mara Olsen.', headers: { 'content-type': 'text/plain; charset=utf-8' } }],
  ['/empty', { body: '' }],
  ['/one-node', { body: article(`<p>${'“We wait,” said Mara Olsen. Nobody moved. '.repeat(120_000)}</p>`) }],
  ['/deep', { body: article(`${paragraphs(8)}${'<div>'.repeat(4000)}<p>Deep down.</p>`) }],
  ['/very-deep', { body: article(`${paragraphs(8)}${'<div>'.repeat(100_000)}<p>Deep down.</p>`) }],
  [
    '/frames',
    { body: article(`${paragraphs(8)}<iframe src="/inner"></iframe><iframe srcdoc="<p>“No,” said Mara Olsen.</p>"></iframe>`) },
  ],
  ['/inner', { body: article(paragraphs(8)) }],
  [
    '/frameset',
    {
      body: '<html><head><title>x</title></head><frameset cols="50%,50%"><frame src="/inner"><frame src="/inner"></frameset></html>',
    },
  ],
  ['/clears-registry', { body: article(`${paragraphs(8)}<script>setInterval(() => CSS.highlights.clear(), 20)</script>`) }],
  [
    '/replaces-body',
    {
      body: article(
        `${paragraphs(400)}<script>let n = 0; const t = setInterval(() => { const b = document.createElement('body'); b.innerHTML = '<article><h1>Other</h1>' + '<p>Other words entirely, quite long enough to read.</p>'.repeat(9) + '</article>'; document.documentElement.replaceChild(b, document.body); if (++n > 20) clearInterval(t) }, 50)</script>`,
      ),
    },
  ],
  [
    '/removes-root',
    { body: article(`${paragraphs(8)}<script>setTimeout(() => document.documentElement.remove(), 300)</script>`) },
  ],
  [
    '/rewrites-text',
    {
      body: article(
        `${paragraphs(8)}<script>setInterval(() => { for (const p of document.querySelectorAll('p')) p.firstChild.data = p.firstChild.data + '.' }, 100)</script>`,
      ),
    },
  ],
  [
    '/breaks-builtins',
    {
      body: `${head}<script>Array.prototype.map = Array.prototype.filter = Object.keys = JSON.stringify = () => { throw new Error('mine now') }; Node.prototype.appendChild = () => { throw new Error('mine now') }; window.CSS = null; window.Highlight = null</script><body><article><h1>Quay stays open</h1>${paragraphs(8)}</article></body></html>`,
    },
  ],
  ['/plain', { body: article(paragraphs(8)) }],
])

describe.each(enginesFound)('hostile pages in $engine', found => {
  let site: Awaited<ReturnType<typeof servePages>>
  let driver: Driver

  beforeAll(async () => {
    site = await servePages({ pages })
    driver = await startBrowser(found)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
  })

  // Firefox itself, without any extension, needs minutes to lay out a hundred thousand nested elements.
  const paths = [...pages.keys()].filter(path => path !== '/very-deep' || found.engine === 'chrome')

  test.each(paths)('%s', async path => {
    const page = await driver.open(`${site.origin}${path}`)
    await sleep(800)
    // The page answers, so nothing of ours holds its thread.
    await until('the page to answer', () => page.evaluate('1 + 1'))
    expect(await driver.faults()).toEqual([])
    await page.close()
  })

  test('the popup opens on a page that is no article and on one that is', async () => {
    for (const path of ['/empty', '/plain']) {
      const page = await driver.open(`${site.origin}${path}`)
      const popup = await driver.openPopup(page)
      await until('words in the popup', () =>
        popup.evaluate(window => (window.document.body.textContent ?? '').trim().length > 20),
      )
      await popup.close()
      await page.close()
    }
    expect(await driver.faults()).toEqual([])
  })
})
