// What only the background may do: put scripts and style rules into tabs, change the toolbar button, hear the keyboard commands.

import type { BackgroundRequest } from '../../protocol/messages.ts'
import { answering, nativeApi, type Sender } from './api.ts'

export { activeTab, askPage, settings } from './pages.ts'
export type { Sender }

/** Runs scripts of the extension in a tab, in order. False where the browser does not let us in. */
export async function runIn(tab: number, ...files: string[]): Promise<boolean> {
  try {
    await nativeApi.scripting.executeScript({ target: { tabId: tab }, files })
    return true
  } catch {
    return false
  }
}

/** Whether the detector is in a tab's page; true as well where the browser does not let us in. */
export async function hasDetector(tab: number): Promise<boolean> {
  try {
    const [answer] = await nativeApi.scripting.executeScript({
      target: { tabId: tab },
      func: () => 'pressmarkJudge' in globalThis,
    })
    return answer?.result === true
  } catch {
    return true
  }
}

let registering: Promise<unknown> = Promise.resolve() // one after another: two at once would each register the same

/** Has a script run in every page of these sites that is opened from now on, and of no others, whatever the manifest says. An update of the extension ends it. */
export function runAlwaysOn(sites: readonly string[], file: string): Promise<void> {
  const done = registering.then(() => register(sites.flatMap(patternsOf), file))
  registering = done.catch(() => undefined)
  return done
}

async function register(patterns: readonly string[], file: string): Promise<void> {
  const { scripting } = nativeApi
  const there = (await scripting.getRegisteredContentScripts()).map(({ id }) => id)
  const ids = there.filter(id => !patterns.includes(id))
  if (ids.length > 0) await scripting.unregisterContentScripts({ ids })
  for (const pattern of patterns)
    if (!there.includes(pattern))
      await scripting
        .registerContentScripts([{ id: pattern, matches: [pattern], js: [file], runAt: 'document_idle' }])
        .catch(() => undefined) // no pattern to this browser
}

/** The tabs that show pages of these sites. */
export async function tabsOn(sites: readonly string[]): Promise<readonly number[]> {
  const queries = sites.flatMap(patternsOf).map(url => nativeApi.tabs.query({ url }).catch(() => []))
  return (await Promise.all(queries)).flat().flatMap(({ id }) => id ?? [])
}

// "www.127.0.0.1" is no pattern to Chromium, so each stands for itself.
function patternsOf(site: string): string[] {
  return [`*://${site}/*`, `*://www.${site}/*`]
}

/** Calls back when a page changes its address without loading anew. */
export function onMoved(moved: (tab: number, url: string) => void): void {
  nativeApi.webNavigation.onHistoryStateUpdated.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) moved(tabId, url)
  })
}

/** Calls back when the extension was installed or updated, and when the browser starts with it. */
export function onBegun(begun: () => void): void {
  for (const event of [nativeApi.runtime.onInstalled, nativeApi.runtime.onStartup]) event.addListener(begun)
}

/** Changes the style rules that we have in a tab. They are the browser's, not the document's: a page neither sees nor drops them. */
export async function changeRules(tab: number, { add, remove }: { add: string | null; remove: string | null }): Promise<boolean> {
  const target = { tabId: tab }
  try {
    if (add !== null) await nativeApi.scripting.insertCSS({ target, css: add })
    if (remove !== null) await nativeApi.scripting.removeCSS({ target, css: remove })
    return true
  } catch {
    return false
  }
}

/** Shows in the toolbar whether a tab is read. The browser takes it back when the tab goes to another page. */
export async function showReading(tab: number, reading: boolean): Promise<void> {
  const name = reading ? 'icon' : 'icon-off'
  const path = Object.fromEntries([16, 32, 48, 128].map(size => [size, `/icons/${name}-${size}.png`]))
  try {
    await nativeApi.action.setIcon({ tabId: tab, path })
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Answers the messages that reach the background. */
export function answerMessages(answer: (request: BackgroundRequest, sender: Sender) => Promise<unknown> | undefined): void {
  answering(nativeApi, (request, sender) => (isRequest(request) ? answer(request, sender) : undefined))
}

/** Calls back with the name of a keyboard command. A phone has none. */
export function onCommand(run: (command: string) => void): void {
  nativeApi.commands?.onCommand.addListener(run)
}

function isRequest(message: unknown): message is BackgroundRequest {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
}
