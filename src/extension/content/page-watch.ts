// Notices that the page changed under the marks: text came or went, the registry was cleared, the ground turned dark,
// the address changed. It reports; whoever made it decides.

import { pageAddress } from './page-address.ts'

export interface Changes {
  /** Text of the article may have changed, or the marks may be gone. */
  text(): void
  /** Colours may have changed. */
  ground(): void
  /** The page shows another address. */
  address(): void
  /** A frame with marked text is unloaded: from now on Firefox refuses whatever touches it. */
  gone(): void
}

const lookEvery = 1500 // ms; a look costs microseconds, and a page that clears the registry says nothing
const settle = 400 // ms without changes before they are reported: pages change in bursts

/**
 * Watches the part of the page that holds the article. `isIntact` tells cheaply whether the marks still stand, in which `views`.
 * Returns what stops it.
 */
export function watchPage(
  document: Document,
  { article, views, isIntact }: { article: Node; views: Iterable<Window>; isIntact: () => boolean },
  changes: Changes,
): () => void {
  const view = document.defaultView!
  const stop = new AbortController()
  const { signal } = stop
  let address = pageAddress(view.location)
  const told = { text: later(changes.text), ground: later(changes.ground) }

  const words = new MutationObserver(records => records.some(holdsText) && told.text.soon())
  words.observe(article, textChanges)
  // Pages switch to dark by an attribute of the root or the body.
  const dress = new MutationObserver(() => told.ground.soon())
  for (const element of [document.documentElement, document.body])
    if (element) dress.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-mode'] })
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', told.ground.soon, { signal })

  for (const one of views) if (one !== view) one.addEventListener('pagehide', changes.gone, { signal })

  const look = () => {
    if (pageAddress(view.location) !== address) {
      address = pageAddress(view.location)
      changes.address()
    }
    if (!document.hidden && !isIntact()) told.text.soon()
  }
  const timer = setInterval(look, lookEvery)
  const { navigation } = view as { readonly navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', look, { signal })
  document.addEventListener('visibilitychange', look, { signal })

  return () => {
    stop.abort()
    words.disconnect()
    dress.disconnect()
    clearInterval(timer)
    told.text.never()
    told.ground.never()
  }
}

/** Sees from now on whether text of the page changes. The answer ends that and tells. */
export function sawTextChange(document: Document): () => boolean {
  let changed = false
  const see = (records: readonly MutationRecord[]) => {
    changed ||= records.some(holdsText)
  }
  const observer = new MutationObserver(see)
  observer.observe(document, textChanges)
  return () => {
    see(observer.takeRecords())
    observer.disconnect()
    return changed
  }
}

const textChanges = { childList: true, characterData: true, subtree: true }
const words = 20 // characters; less than that is a counter, a clock, a button

// An advertisement that comes without words is no change of the article.
function holdsText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return true
  return [...addedNodes, ...removedNodes].some(node => (node.textContent ?? '').trim().length >= words || node.nodeType === 3)
}

function later(run: () => void): { soon: () => void; never: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    soon: () => {
      clearTimeout(timer)
      timer = setTimeout(run, settle)
    },
    never: () => clearTimeout(timer),
  }
}
