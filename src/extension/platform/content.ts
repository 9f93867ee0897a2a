// What content scripts may ask of the browser. Failures become undefined: after an update of the extension
// an old script stays in the page with nobody at the other end.

import type { Runtime } from 'webextension-polyfill'
import type { Analysis } from '../../core/analyze.ts'
import type { Article } from '../../core/article.ts'
import type { BackgroundRequest, Findings, PageRequest, PageState } from '../../protocol/messages.ts'
import { answering, nativeApi } from './api.ts'
import { settingsStore } from './settings-store.ts'

export const settings = /* @__PURE__ */ settingsStore(nativeApi)

/** Whether the extension that put this script here is still the one that runs. */
export function isConnected(): boolean {
  return Boolean(nativeApi.runtime?.id)
}

/** An address of ours: the same for all scripts of this installation, and in Firefox known to no page. */
export function ownAddress(): string {
  return nativeApi.runtime.getURL('')
}

/** Sends a message to the background; undefined where nobody answers. */
export async function tellBackground(message: BackgroundRequest): Promise<unknown> {
  try {
    return await nativeApi.runtime.sendMessage(message)
  } catch {
    return undefined
  }
}

/** Has the background analyse an article; undefined where it does not answer, though asked twice: the first worker may have died over it. */
export async function analysisOf(article: Article): Promise<Analysis | undefined> {
  const ask = async () => (await tellBackground({ type: 'analyse', article })) as Findings | null | undefined
  const findings = (await ask()) ?? (await ask())
  return findings ? { article, ...findings } : undefined
}

/** Answers what the popup and the background ask of this page. Returns what stops it. */
export function answerRequests(answer: (request: PageRequest) => Promise<PageState | null>): () => void {
  return answering(nativeApi, message => (isRequest(message) ? answer(message) : undefined))
}

/** Calls back when a popup that looked at this page is closed, however that came. Returns what stops it. */
export function onPopupClosed(closed: () => void): () => void {
  const { onConnect } = nativeApi.runtime
  const listen = (popup: Runtime.Port) => popup.onDisconnect.addListener(closed)
  onConnect.addListener(listen)
  return () => onConnect.removeListener(listen)
}

/** A string of the interface, in the reader's language; its substitutions stand for $1, $2 and so on. */
export function message(key: string, ...substitutions: readonly (string | number)[]): string {
  return nativeApi.i18n.getMessage(key, substitutions.map(String))
}

function isRequest(message: unknown): message is PageRequest {
  return typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string'
}
