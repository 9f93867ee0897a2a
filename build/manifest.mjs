// Makes a browser's manifest from manifest.json: keys that begin with "chrome:" or "firefox:" stand for that browser alone. What is built
// has in it, too, that the detector is kept out of pages whose address tells that they are no articles.

import { readFile } from 'node:fs/promises'
import { load } from './load.mjs'

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

/**
 * The same with the addresses that the detector is kept out of, as it is built.
 * @param {typeof browsers[number]} browser
 */
export async function builtManifestFor(browser) {
  const manifest = await manifestFor(browser)
  const [detector] = /** @type {object[]} */ (manifest.content_scripts)
  return { ...manifest, content_scripts: [{ ...detector, ...(await closedAddresses()) }] }
}

/**
 * The addresses of kinds-by-address.data.ts as the browsers' match patterns, and as globs where a pattern cannot say it. They are narrower
 * than what the detector takes for settled, never wider: a pattern knows no upper case and no query.
 * @returns {Promise<{ exclude_matches: string[], exclude_globs: string[] }>}
 */
export async function closedAddresses() {
  /** @type {typeof import('../src/dom/detect/kinds-by-address.data.ts')} */
  const { kindsByAddress } = await load('src/dom/detect/kinds-by-address.data.ts')
  const { hosts, hostStarts, folders, pages } = kindsByAddress
  return {
    exclude_matches: [
      '*://*/',
      ...wordsOf(hosts).map(host => `*://*.${host}/*`),
      ...wordsOf(folders).flatMap(word => [`*://*/${word}/*`, `*://*/${word}?*`]),
      ...wordsOf(pages).flatMap(word => [`*://*/${word}`, `*://*/${word}/`]),
    ],
    exclude_globs: wordsOf(hostStarts).map(word => `https://${word}.*.*/*`),
  }
}

/** @param {Readonly<Record<string, string>>} lists by the kind of page */
function wordsOf(lists) {
  return Object.values(lists).flatMap(list => list.trim().split(' '))
}
