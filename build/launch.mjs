// Starts a browser with Pressmark in it, by the protocol each speaks: DevTools over a pipe, or WebDriver BiDi.

import { resolve } from 'node:path'
import { getuid, platform } from 'node:process'
import { launch } from 'puppeteer-core'
import { manifestFor } from './manifest.mjs'

/** The id part of `moz-extension://…` in every Firefox that is started here, so that its pages have a known address. */
export const firefoxHost = '0f7f4f4e-5b0a-4c53-9a0e-2d2f3c1b7a61'

// Calls home and first-run pages that a test, or a reader trying the extension, has no use for.
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

// The same pixels on every machine.
const steady = [
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
]

/**
 * Launches a browser and installs the built extension of its kind.
 * @param {import('./find-browsers.mjs').FoundBrowser} found
 * @param {{ headless: boolean, folder?: string, withholdAccess?: boolean, bare?: boolean, args?: string[] }} options `folder`: the unpacked
 *   extension (default: the built one); `withholdAccess`: Firefox does not grant the hosts; `bare`: without the extension; `args`: more switches
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, id: string | null }>}
 */
export async function launchWithExtension(found, { headless, folder, withholdAccess = false, bare = false, args = [] }) {
  const root = getuid?.() === 0 && platform === 'linux'
  const unpacked = resolve(folder ?? `dist/${found.engine}`)
  if (found.engine === 'firefox') {
    const { gecko } = /** @type {{ gecko: { id: string } }} */ ((await manifestFor('firefox')).browser_specific_settings)
    const browser = await launch({
      browser: 'firefox',
      executablePath: found.path,
      headless,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      args: [...(headless ? ['--remote-allow-system-access'] : []), ...args],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [gecko.id]: firefoxHost }),
        'extensions.webextOptionalPermissionPrompts': false,
        'datareporting.policy.dataSubmissionEnabled': false,
        'app.update.enabled': false,
        'browser.aboutwelcome.enabled': false,
        ...(withholdAccess && { 'extensions.originControls.grantByDefault': false }),
      },
    })
    if (bare) return { browser, id: null }
    await browser.installExtension(unpacked)
    return { browser, id: gecko.id }
  }
  const browser = await launch({
    executablePath: found.path,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1200, height: 900 } : null,
    args: [...quiet, ...(root ? ['--no-sandbox'] : []), ...(headless ? ['--disable-gpu', ...steady] : []), ...args],
  })
  return { browser, id: bare ? null : await browser.installExtension(unpacked) }
}
