// Makes src/core/annotators/people/packed.data.ts: given names of many languages and common English words, as packed sets.
// Sources (all permissive): @faker-js/faker (MIT), compromise (MIT), gender-detection-from-name (MIT) for names;
// popular-english-words (ISC) for how common a word is, an-array-of-english-words (MIT) for what is a word.
// Run with `npm run names`.

import { unlink, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'

const bundle = new URL('./made.tmp.mjs', import.meta.url)
const made = await build({
  entryPoints: ['build/names/make.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  write: false,
  packages: 'external',
})
await writeFile(bundle, made.outputFiles[0]?.text ?? '')
try {
  const { make } = await import(bundle.href)
  make()
} finally {
  await unlink(bundle)
}
