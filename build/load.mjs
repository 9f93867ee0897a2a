// Loads a TypeScript module of src into node, for scripts that measure or train with the very code that ships.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { nodeBundle } from './bundling.mjs'

/**
 * Bundles a module and imports it.
 * @template T
 * @param {string} path from the project's root: `src/core/analyze.ts`
 * @returns {Promise<T>}
 */
export async function load(path) {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-'))
  const outfile = join(folder, 'module.mjs')
  try {
    await build({ ...nodeBundle, entryPoints: [path], outfile, logLevel: 'error' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
