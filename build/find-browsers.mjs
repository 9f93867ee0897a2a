// Finds the browsers on this machine: Chromium, Chrome, Edge, Firefox, in the places where each system keeps them.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { env, platform } from 'node:process'

/** @typedef {'chromium' | 'chrome' | 'edge' | 'firefox'} BrowserName */
/** @typedef {{ name: BrowserName, engine: 'chrome' | 'firefox', path: string }} FoundBrowser */

/** @type {Record<BrowserName, { commands: string[], mac: string, windows: string[] }>} */
const places = {
  chromium: {
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['Chromium/Application/chrome.exe'],
  },
  chrome: {
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  edge: {
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: ['Mozilla Firefox/firefox.exe'],
  },
}

/**
 * All browsers found, Chromium first. An environment variable such as PRESSMARK_CHROMIUM or PRESSMARK_FIREFOX names one that stands elsewhere.
 * @returns {FoundBrowser[]}
 */
export function findBrowsers() {
  /** @type {FoundBrowser[]} */
  const found = []
  for (const name of /** @type {BrowserName[]} */ (Object.keys(places))) {
    const path = candidates(name).find(existsSync)
    if (path) found.push({ name, engine: name === 'firefox' ? 'firefox' : 'chrome', path })
  }
  return found
}

/** @param {BrowserName} name */
function candidates(name) {
  const given = env[`PRESSMARK_${name.toUpperCase()}`]
  if (given) return [given]
  const { commands, mac, windows } = places[name]
  if (platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')].map(folder => join(folder, mac))
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(folder => folder !== undefined)
    return folders.flatMap(folder => windows.map(place => join(folder, place)))
  }
  return (env.PATH ?? '').split(delimiter).flatMap(folder => commands.map(command => join(folder, command)))
}
