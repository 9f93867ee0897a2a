// `npm run dev`: builds on every change, and serves the playground, which needs no installing.

import { cp } from 'node:fs/promises'
import { stdout } from 'node:process'
import { context } from 'esbuild'
import { watchAll } from './build.mjs'
import { everyBundle } from './bundling.mjs'

const outdir = 'dist/playground'

await watchAll()
const playground = await context({ ...everyBundle, entryPoints: ['build/playground/playground.ts'], outdir, sourcemap: 'inline' })
await playground.watch()
for (const file of ['playground.html', 'playground.css'])
  await cp(`build/playground/${file}`, `${outdir}/${file === 'playground.html' ? 'index.html' : file}`)
const { port } = await playground.serve({ servedir: outdir, host: '127.0.0.1' })
stdout.write(`Playground: http://127.0.0.1:${port}/   dist/chrome and dist/firefox are rebuilt on every change. Ctrl+C ends.\n`)
