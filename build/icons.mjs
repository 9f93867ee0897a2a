// Draws the PNGs of the toolbar button from their SVG sources, with whichever Chromium is found: `node build/icons.mjs`.
// icons/icon.svg becomes icons/icon-16.png and so on; what it draws is committed.

import { readFile, writeFile } from 'node:fs/promises'
import { findBrowsers } from './find-browsers.mjs'
import { launchWithExtension } from './launch.mjs'

const names = ['icon', 'icon-off']
const sizes = [16, 32, 48, 128] // toolbar, toolbar on dense screens, list of extensions, store

const chromium = findBrowsers().find(one => one.engine === 'chrome')
if (!chromium) throw new Error('icons are drawn by Chromium, Chrome or Edge, and none of them was found')
const { browser } = await launchWithExtension(chromium, { headless: true, bare: true })
try {
  const page = await browser.newPage()
  for (const name of names) {
    const source = (await readFile(`icons/${name}.svg`)).toString('base64')
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${source}">`,
      )
      await page.$eval('img', image => image.decode())
      await writeFile(`icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }))
    }
  }
} finally {
  await browser.close()
}
