// `npm test`: types, lint, unit and fixture tests, the build and its sizes, then end-to-end tests in each browser found.
// Every step runs, also after one that failed. The last line is the sum: "N passed, N failed".

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { env, execPath, exit, stdout } from 'node:process'
import { findBrowsers } from './find-browsers.mjs'

const require = createRequire(import.meta.url)
const reports = 'coverage/reports'
let passed = 0
let failed = 0

rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

step('types of the core, which sees no DOM', ['typescript', 'tsc'], ['-p', 'src/core'])
step('types', ['typescript', 'tsc'], [])
step('lint and format', ['@biomejs/biome', 'biome'], ['check', '.'])
tests('unit', [])
step('build', null, ['build/build.mjs'])
step('sizes', ['size-limit', 'size-limit'], [])
tests('end-to-end', ['--config', 'tests/e2e/vitest.config.ts'])

const engines = new Set(findBrowsers().map(one => one.engine))
for (const [engine, name] of /** @type {const} */ ([
  ['chrome', 'Chromium, Chrome or Edge'],
  ['firefox', 'Firefox'],
])) {
  if (engines.has(engine)) continue
  stdout.write(`${name} was not found: its end-to-end tests did not run.${env.CI ? ' In CI that is a failure.' : ''}\n`)
  if (env.CI) failed++
}
stdout.write(`${passed} passed, ${failed} failed\n`)
exit(failed > 0 ? 1 : 0)

/**
 * Runs one program of a package (or, with null, node itself) and counts it as one test.
 * @param {string} name
 * @param {[packageName: string, command: string] | null} program
 * @param {string[]} words
 */
function step(name, program, words) {
  stdout.write(`\n== ${name}\n`)
  const script = program ? [binaryOf(...program)] : []
  const { status } = spawnSync(execPath, [...script, ...words], { stdio: 'inherit' })
  if (status === 0) passed++
  else failed++
  if (status !== 0) stdout.write(`!! ${name} failed\n`)
}

/**
 * Runs the tests of one vitest configuration and adds up what they report.
 * @param {string} name
 * @param {string[]} words
 */
function tests(name, words) {
  stdout.write(`\n== ${name} tests\n`)
  const file = join(reports, `${name}.json`)
  const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { status } = spawnSync(execPath, [binaryOf('vitest', 'vitest'), 'run', ...words, ...report], { stdio: 'inherit' })
  try {
    const counted = JSON.parse(readFileSync(file, 'utf8'))
    passed += counted.numPassedTests
    failed += counted.numFailedTests
    // A file that does not load, or a run that found nothing, has no failed test but is no success.
    if (status !== 0 && counted.numFailedTests === 0) failed++
    if (counted.numTotalTests === 0) failed++
  } catch {
    failed++
  }
}

/**
 * The script behind a package's command.
 * @param {string} packageName
 * @param {string} command
 */
function binaryOf(packageName, command) {
  const manifest = require.resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}
