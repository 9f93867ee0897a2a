// What holds for every bundle, and for those that run in node or in a browser.

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { minify } from 'terser'

/**
 * Every browser and node that we run in reads `\p{L}` in a regular expression. esbuild holds the older of them for incapable, as they
 * know fewer scripts by name, and would write each as `new RegExp("…")`, compiled anew wherever the expression stands in a function.
 * @satisfies {import('esbuild').BuildOptions}
 */
export const everyBundle = { bundle: true, supported: { 'regexp-unicode-property-escapes': true } }

/** @satisfies {import('esbuild').BuildOptions} */
export const nodeBundle = {
  ...everyBundle,
  platform: /** @type {const} */ ('node'),
  target: 'node20',
  format: /** @type {const} */ ('esm'),
  external: ['canvas'], // linkedom asks for it and does without
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
}

/**
 * Writes what esbuild minified after terser went over it: 2.6 KB gzipped less of some 100, for a second of building.
 * @satisfies {import('esbuild').Plugin}
 */
export const smaller = {
  name: 'smaller',
  setup: (/** @type {import('esbuild').PluginBuild} */ { onEnd }) =>
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const { code = text } = await minify(text, { ecma: 2020, compress: { passes: 3 }, format: { comments: false } })
        await mkdir(dirname(path), { recursive: true })
        await writeFile(path, tablesFirst(code))
      }
    }),
}

const opening = /^"use strict";\(\(\)=>\{/
const table = /"[\w+/]{400,}"/g // packed words and weights: noise to a compressor

/**
 * The packed tables of a bundle moved to its start. In the middle they push the code before them out of the 32 KB that gzip looks back
 * on: 1.7 KB of some 96.
 * @param {string} code a bundle of esbuild's `iife` format
 */
function tablesFirst(code) {
  /** @type {string[]} */
  const tables = []
  const rest = code.replace(table, found => `$table${tables.push(found) - 1}`)
  if (tables.length === 0) return code
  if (!opening.test(rest)) throw new Error('a bundle with tables does not open as esbuild has it')
  return rest.replace(opening, `$&var ${tables.map((found, at) => `$$table${at}=${found}`).join(',')};`)
}
