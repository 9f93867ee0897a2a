// The browsers of this machine, started with the built extension in them.

import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FoundBrowser, findBrowsers } from '../../build/find-browsers.mjs'
import { launchWithExtension } from '../../build/launch.mjs'
import { ChromiumDriver } from './chromium-driver.ts'
import type { Driver } from './driver.ts'
import { FirefoxDriver } from './firefox-driver.ts'

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

/** Keeps a picture for people to look at, in dist/pictures. */
export async function keepPicture(name: string, picture: Uint8Array): Promise<void> {
  await mkdir('dist/pictures', { recursive: true })
  await writeFile(join('dist/pictures', `${name}.png`), picture)
}
