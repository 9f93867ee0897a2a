// Builds the command line for a file of tests, and calls it as people and programs call it.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { build } from 'esbuild'
import { afterAll, beforeAll, vi } from 'vitest'
import { commandLine } from '../../build/build.mjs'

/** A folder for the files of the tests; it goes with them. */
export const home = mkdtempSync(join(tmpdir(), 'command-line-'))
/** The built command line. */
export const cli = join(home, 'cli.mjs')

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 }) // ms; a busy machine starts Node in seconds

beforeAll(() => build({ ...commandLine, outfile: cli }))
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Three sentences as plain text. */
export const article = '“We will not wait,” said Mara Olsen, the harbour commissioner. “Not a day.”\nMs. Olsen left.'
/** A page's source. */
export const page = `<!DOCTYPE html><html lang="en"><head><title>Norwick shuts its harbour</title>
<meta property="og:type" content="article"><script type="application/ld+json">
{"@type":"NewsArticle","headline":"Norwick shuts its harbour","datePublished":"2031-05-04"}</script></head><body><article>
<h1>Norwick shuts its harbour</h1>
<p>“We will not wait,” said Mara Olsen, the mayor of Norwick, who had spent the night at the quay with the pilots & the crews.</p>
${Array.from({ length: 6 }, (_, i) => `<p>The quay wall has cracked in ${i + 3} places, divers reported on Monday, and boats will moor at Penn until it is mended.</p>`).join('\n')}
</article></body></html>`

/** Calls it with its input, and waits for its end. */
export function run(args: readonly string[], input: string | Uint8Array = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env.PATH, ...env },
  })
  return { status, stdout, stderr }
}

/** Writes a file and gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

/** Calls it with lines of JSON, and gives what each is answered. */
export function lines(...inputs: readonly (object | string)[]) {
  const { status, stdout, stderr } = run(
    ['annotate', '--jsonl'],
    inputs.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
  )
  return {
    status,
    stderr,
    answers: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}
