// Bundles everything into dist/: one folder a browser, and the command line. `node build/build.mjs [--watch]`

import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { argv } from 'node:process'
import { build, context } from 'esbuild'
import { everyBundle, nodeBundle, smaller } from './bundling.mjs'
import { browsers, builtManifestFor } from './manifest.mjs'

const extension = 'src/extension'
const targets = { chrome: 'chrome120', firefox: 'firefox140' }

export const commandLine = /** @type {import('esbuild').BuildOptions} */ ({
  ...nodeBundle,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
})

const scripts = {
  detector: `${extension}/content/detector.ts`,
  annotator: `${extension}/content/annotator.ts`,
  desk: `${extension}/content/desk/main.ts`,
  background: `${extension}/background/main.ts`,
  popup: `${extension}/popup/popup.ts`,
  options: `${extension}/options/options.ts`,
}

/**
 * The scripts of one browser. Content and background scripts are classic scripts; pages too, so that one format serves all.
 * @param {typeof browsers[number]} browser
 * @returns {import('esbuild').BuildOptions}
 */
function scriptsFor(browser) {
  return {
    ...everyBundle,
    entryPoints: scripts,
    outdir: join('dist', browser),
    format: 'iife',
    target: targets[browser],
    minify: true,
    write: false, // `smaller` does
    charset: 'utf8',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [smaller],
  }
}

/**
 * What is copied as it is: pages, styles, strings, icons, and the manifest.
 * @param {typeof browsers[number]} browser
 */
async function copyFiles(browser) {
  const out = join('dist', browser)
  await mkdir(join(out, 'icons'), { recursive: true })
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(await builtManifestFor(browser), null, 2)}\n`)
  for (const folder of ['popup', 'options', 'look'])
    for (const file of await readdir(join(extension, folder)))
      if (/\.(html|css|svg)$/.test(file)) await cp(join(extension, folder, file), join(out, file))
  await cp(join(extension, '_locales'), join(out, '_locales'), { recursive: true })
  for (const file of await readdir('icons')) await cp(join('icons', file), join(out, 'icons', file))
}

/** Builds all of dist/ afresh. */
export async function buildAll() {
  await rm('dist', { recursive: true, force: true })
  await Promise.all([build(commandLine), ...browsers.map(browser => build(scriptsFor(browser))), ...browsers.map(copyFiles)])
}

/** Builds, and builds again whenever a source changes. Returns what stops it. */
export async function watchAll() {
  await buildAll()
  const contexts = await Promise.all([context(commandLine), ...browsers.map(browser => context(scriptsFor(browser)))])
  for (const one of contexts) await one.watch()
  return () => Promise.all(contexts.map(one => one.dispose()))
}

if (argv[1]?.endsWith('build.mjs')) await (argv.includes('--watch') ? watchAll() : buildAll())
