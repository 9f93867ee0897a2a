// The reader as a script for a page under test: it leaves `window.readPage`.

import { build } from 'esbuild'

let made: Promise<string> | undefined

/** The bundle of reader.page.ts, made once. */
export function readerScript(): Promise<string> {
  made ??= build({
    entryPoints: ['tests/e2e/reader.page.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
  }).then(({ outputFiles }) => outputFiles[0]!.text)
  return made
}
