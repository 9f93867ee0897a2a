// What only the background may do: put scripts and style rules into tabs, change the toolbar button, hear the keyboard commands.

import browser from 'webextension-polyfill'
import type { BackgroundRequest } from '../../protocol/messages.ts'
import { answering, type Sender } from './api.ts'

export { activeTab, askPage, settings } from './pages.ts'
export type { Sender }

/** Runs scripts of the extension in a tab, in order. False where the browser does not let us in. */
export async function runIn(tab: number, ...files: string[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files })
    return true
  } catch {
    return false
  }
}

/** Changes the style rules that we have in a tab. They are the browser's, not the document's: a page neither sees nor drops them. */
export async function changeRules(tab: number, { add, remove }: { add: string | null; remove: string | null }): Promise<boolean> {
  const target = { tabId: tab }
  try {
    if (add !== null) await browser.scripting.insertCSS({ target, css: add })
    if (remove !== null) await browser.scripting.removeCSS({ target, css: remove })
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
    await browser.action.setIcon({ tabId: tab, path })
  } catch {
    // The tab was closed meanwhile.
  }
}

/** Answers the messages that reach the background. */
export function answerMessages(answer: (request: BackgroundRequest, sender: Sender) => Promise<unknown> | undefined): void {
  answering(browser, (request, sender) => (isRequest(request) ? answer(request, sender) : undefined))
}

/** Calls back with the name of a keyboard command and the tab in front. */
export function onCommand(run: (command: string) => void): void {
  browser.commands.onCommand.addListener(run)
}

function isRequest(message: unknown): message is BackgroundRequest {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
}
