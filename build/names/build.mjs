// Makes src/core/annotators/people/packed.data.ts: given names of many languages and common English words, as packed sets.
// Sources (all permissive): @faker-js/faker (MIT), compromise (MIT), gender-detection-from-name (MIT) for names;
// popular-english-words (ISC) for how common a word is, an-array-of-english-words (MIT) for what is a word.
// Run with `npm run names`.

import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const out = await build({
  entryPoints: ['build/names/make.mjs'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  packages: 'external',
})
const home = new URL('./.make.tmp.mjs', import.meta.url)
writeFileSync(home, out.outputFiles[0].text)
try {
  const { make } = await import(home.href)
  await make({ readFileSync, writeFileSync, resolve: createRequire(import.meta.url).resolve })
} finally {
  const { unlinkSync } = await import('node:fs')
  unlinkSync(home)
}
