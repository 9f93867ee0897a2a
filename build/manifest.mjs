// Makes a browser's manifest from manifest.json: keys that begin with "chrome:" or "firefox:" stand for that browser alone.

import { readFile } from 'node:fs/promises'

export const browsers = /** @type {const} */ (['chrome', 'firefox'])

/**
 * The manifest of one browser, as an object.
 * @param {typeof browsers[number]} browser
 */
export async function manifestFor(browser) {
  const source = JSON.parse(await readFile('manifest.json', 'utf8'))
  /** @type {Record<string, unknown>} */
  const manifest = {}
  for (const [key, value] of Object.entries(source)) {
    const [prefix, name] = key.includes(':') ? key.split(':', 2) : [browser, key]
    if (prefix === browser && name) manifest[name] = value
  }
  return manifest
}
