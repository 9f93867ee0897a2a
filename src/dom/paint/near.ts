// What stands near the reader. Of many marks only those are drawn: for every one that is, Chromium has work in each frame in which the page
// changes anything, however far away. Of a live blog with 4,000 marks some hundred are drawn, and others as the reader comes to them.

const reach = 1 // heights of the window, above it and below: a press of Page Down, before the next look
const leastHeight = 800 // CSS pixels; a window that was never shown may have none

/** Tells whether text stands near the window, by the element around it, at this moment of the page. Where nothing can tell, it does. */
export function nearTest(view: Window): (text: Text | undefined) => boolean {
  const known = new Map<Element, boolean>()
  const height = Math.max(view.innerHeight, leastHeight)
  return text => {
    const element = text?.parentElement
    if (!element) return true
    const before = known.get(element)
    if (before !== undefined) return before
    const { top, bottom } = element.getBoundingClientRect()
    const isElsewhere = top === bottom || element.ownerDocument !== view.document // hidden; or in a frame, with coordinates of its own
    const isNear = isElsewhere || (bottom > -reach * height && top < (1 + reach) * height)
    known.set(element, isNear)
    return isNear
  }
}

const whileScrolling = 150 // ms between two looks
const always = 1000 // ms; what opens and closes, scrolls in a shadow tree, or slides, tells nobody

/** Calls `look` again and again, soon where the reader scrolls; `all` before the page is printed, and no `look` until after. Returns what ends it. */
export function followReader(view: Window, look: () => void, all: () => void): () => void {
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPrinting = false
  const lookNow = () => {
    timer = undefined
    if (!isPrinting && !view.document.hidden) look()
  }
  const soon = () => {
    timer ??= setTimeout(lookNow, whileScrolling)
  }
  const print = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    if (isPrinting) all()
  }
  for (const type of ['scroll', 'resize', 'visibilitychange']) view.addEventListener(type, soon, options)
  for (const type of ['beforeprint', 'afterprint']) view.addEventListener(type, print, options)
  const ticking = setInterval(lookNow, always)
  return () => {
    stop.abort()
    clearTimeout(timer)
    clearInterval(ticking)
  }
}
