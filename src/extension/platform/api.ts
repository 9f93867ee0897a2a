// The extension API: the browser's own object. Both browsers give promises under manifest version 3, so that no polyfill is needed; only
// the answer to a message takes the older callback (see `answering`).

import type { Browser } from 'webextension-polyfill'

const names = globalThis as unknown as { readonly browser?: Browser; readonly chrome?: Browser }

/** The browser's own API; in Firefox `browser`, elsewhere `chrome`. */
export const nativeApi = (names.browser ?? names.chrome) as Browser

type Reply = (answer: unknown) => void

/**
 * Answers messages: `answer` returns a promise of the reply, or undefined for what is not meant for it.
 * A failure is answered by null, so that the other side never waits. Returns what stops it.
 */
export function answering(api: Browser, answer: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  const listen = (message: unknown, sender: Sender, reply: Reply) => {
    const answered = answer(message, sender)
    answered?.then(reply, () => reply(null))
    return answered ? true : undefined // true keeps the line open
  }
  const { onMessage } = api.runtime
  onMessage.addListener(listen as Parameters<typeof onMessage.addListener>[0])
  return () => onMessage.removeListener(listen as Parameters<typeof onMessage.addListener>[0])
}

/** Who sent a message. */
export interface Sender {
  readonly tab?: { readonly id?: number; readonly url?: string; readonly incognito?: boolean }
  readonly frameId?: number
}
