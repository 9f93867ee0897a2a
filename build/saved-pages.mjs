// The saved pages of the corpus, for what learns from them, measures them or opens them. The corpus is no part of the project:
// PRESSMARK_CORPUS names its folder, else it is looked for in ../shared/corpus.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env, exit, stdout } from 'node:process'
import { gunzipSync } from 'node:zlib'

/**
 * What the manifest says of a page; `body` is null where nobody marked it.
 * @typedef {{ id: string, url: string, file: string, host: string | null, label: string, use: 'look' | 'choose', newsEn: boolean,
 *   body: string | null, bodyGold: string | null }} SavedPage
 */

export const corpus = env.PRESSMARK_CORPUS ?? '../shared/corpus'

/**
 * The pages that may be read and learned from; none where the corpus is not at hand.
 * @returns {SavedPage[]}
 */
export function lookPages() {
  const manifest = join(corpus, 'pages/manifest.jsonl')
  if (!existsSync(manifest)) return []
  const pages = readFileSync(manifest, 'utf8').trim().split('\n')
  return pages.map(line => JSON.parse(line)).filter(page => page.use === 'look')
}

/** The same, for a script that is of no use without them: it says so and ends. */
export function pagesToLearnFrom() {
  const pages = lookPages()
  if (pages.length > 0) return pages
  stdout.write('The saved pages are not here; nothing was learned.\n')
  return exit(1)
}

/**
 * A page's source as it was saved, in UTF-8.
 * @param {SavedPage} page
 */
export function sourceOf({ file }) {
  return gunzipSync(readFileSync(join(corpus, 'pages', file)))
}
