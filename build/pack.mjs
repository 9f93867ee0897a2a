// Packs dist/chrome and dist/firefox into the two store files. The bytes depend on the files alone: sorted names, one fixed date.

import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { stdout } from 'node:process'
import { zipSync } from 'fflate'
import { buildAll } from './build.mjs'
import { browsers, manifestFor } from './manifest.mjs'

const mtime = new Date(1980, 0, 1) // local, as zip dates are; the same bytes in every time zone

await buildAll()
for (const browser of browsers) {
  const { version } = await manifestFor(browser)
  const folder = join('dist', browser)
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  /** @type {Record<string, Uint8Array>} */
  const files = {}
  for (const name of names) files[name.split(sep).join('/')] = await readFile(join(folder, name))
  const zip = zipSync(files, { level: 9, mtime, os: 3, attrs: 0o644 << 16 })
  const out = join('dist', `pressmark-${version}-${browser}.zip`)
  await writeFile(out, zip)
  stdout.write(`${out}  ${zip.length} bytes  sha256 ${createHash('sha256').update(zip).digest('hex')}\n`)
}
