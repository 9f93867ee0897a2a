// Brings a range into view, at rest in the upper half of the window, smoothly where the reader likes motion.

import { rectInPage, viewOf } from '../../../dom/frames.ts'

const edge = 96 // pixels kept free above and below: sites pin bars there

/** Scrolls so that the range can be read; not at all where it can be already. */
export function scrollTo(range: Range): void {
  if (isInView(range)) return
  const view = viewOf(range)
  const element = elementAt(range)
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  if (view.frameElement || isInScroller(element, view)) {
    element.scrollIntoView({ block: 'center', behavior })
    return
  }
  const { top } = range.getBoundingClientRect()
  view.scrollBy({ top: top - view.innerHeight / 3, behavior })
}

/** Whether a range stands in the window with room around it. */
export function isInView(range: Range): boolean {
  const { top, bottom } = rectInPage(range.getBoundingClientRect(), viewOf(range))
  return top >= edge && bottom <= window.innerHeight - edge
}

// Some pages scroll a part of themselves instead of the window.
function isInScroller(element: Element, view: Window): boolean {
  for (let at: Element | null = element.parentElement; at && at !== element.ownerDocument.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(view.getComputedStyle(at).overflowY)) return true
  return false
}

function elementAt({ startContainer }: Range): Element {
  return startContainer.nodeType === 1 ? (startContainer as Element) : startContainer.parentElement!
}
