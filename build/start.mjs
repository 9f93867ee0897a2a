// `npm start`: builds, then opens a sample article with Pressmark in the first browser found.
//   npm start -- --browser firefox     another browser (chromium, chrome, edge, firefox)
//   npm start -- https://news.example  another page
// With no browser or no display the sample is printed annotated in the terminal.

import { spawnSync } from 'node:child_process'
import { argv, env, execPath, exit, platform, stderr, stdout } from 'node:process'
import { buildAll } from './build.mjs'
import { findBrowsers } from './find-browsers.mjs'
import { launchWithExtension } from './launch.mjs'
import { servePages } from './serve.mjs'

const sample = 'sample-article.html'
const names = ['chromium', 'chrome', 'edge', 'firefox']

const { wanted, url } = readCall(argv.slice(2))
await buildAll()
const found = findBrowsers().find(one => !wanted || one.name === wanted)
const hasDisplay = platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
if (!found || !hasDisplay)
  printSample(found ? 'There is no display here' : wanted ? `${wanted} was not found` : 'No browser was found')
else await openIn(found)

/** @param {string[]} words */
function readCall(words) {
  const call = { wanted: /** @type {string | null} */ (null), url: /** @type {string | null} */ (null) }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--browser') call.wanted = words[++i] ?? ''
    else if (word.startsWith('--browser=')) call.wanted = word.slice('--browser='.length)
    else if (URL.canParse(word) && /^https?:/.test(word)) call.url = word
    else wrongCall(`"${word}" is no http or https address`)
  }
  if (call.wanted !== null && !names.includes(call.wanted)) wrongCall(`--browser takes ${names.join(', ')}`)
  return call
}

/** @param {string} message */
function wrongCall(message) {
  stderr.write(`npm start: ${message}\n`)
  exit(2)
}

/** @param {import('./find-browsers.mjs').FoundBrowser} browserFound */
async function openIn(browserFound) {
  const site = await servePages()
  const { browser } = await launchWithExtension(browserFound, { headless: false })
  const page = (await browser.pages())[0] ?? (await browser.newPage())
  await page.goto(url ?? `${site.origin}/${sample}`)
  stdout.write(
    `Pressmark runs in ${browserFound.name} (${browserFound.path}). Its button is in the toolbar, perhaps behind the puzzle piece.\nClose the browser to end.\n`,
  )
  await new Promise(done => browser.once('disconnected', done))
  await site.close()
}

/** @param {string} why */
function printSample(why) {
  stdout.write(`${why}: the sample article, annotated.\n\n`)
  const { status } = spawnSync(execPath, ['dist/cli.js', 'annotate', '--format', 'terminal', `tests/pages/${sample}`], {
    stdio: 'inherit',
  })
  stdout.write(
    '\nChrome, Chromium, Edge: open chrome://extensions, switch on Developer mode, choose "Load unpacked", take dist/chrome.\n' +
      'Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on", take dist/firefox/manifest.json.\n',
  )
  exit(status ?? 1)
}
