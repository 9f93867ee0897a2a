// What stands near the reader. Of many marks only those are drawn: for every one that is, Chromium has work in each frame in which the page
// changes anything, however far away. Of a live blog with 4,000 marks some hundred are drawn, and others as the reader comes to them.

const reach = 1 // heights of the window, above it and below: a press of Page Down, before the next look
const leastHeight = 800 // CSS pixels; a window that was never shown may have none

/** Tells whether an element stands near the window now. Where nothing can tell, it does. */
export function nearTest(view: Window): (element: Element | undefined) => boolean {
  const height = Math.max(view.innerHeight, leastHeight)
  return element => {
    if (!element) return true
    const { top, bottom } = element.getBoundingClientRect()
    if (top === bottom || element.ownerDocument !== view.document) return true // hidden; or in a frame, with coordinates of its own
    return bottom > -reach * height && top < (1 + reach) * height
  }
}

const whileScrolling = 150 // ms between two looks
const always = 1000 // ms; what opens and closes, scrolls in a shadow tree, or slides, tells nobody
const slice = 4 // ms

/**
 * Takes the steps of `looking` again and again, soon where the reader scrolls, in slices; calls `all` before the page is printed, and
 * rests until after. Returns what ends it.
 */
export function followReader(view: Window, looking: () => Generator<void, void>, all: () => void): () => void {
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPrinting = false
  const look = (steps: Generator<void, void>) => {
    timer = undefined
    if (isPrinting || view.document.hidden) return
    const end = performance.now() + slice
    while (!steps.next().done)
      if (performance.now() > end) {
        timer = setTimeout(look, 0, steps)
        return
      }
  }
  const soon = (wait: number) => {
    timer ??= setTimeout(() => look(looking()), wait)
  }
  const print = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    if (isPrinting) all()
  }
  for (const type of ['scroll', 'resize', 'visibilitychange']) view.addEventListener(type, () => soon(whileScrolling), options)
  for (const type of ['beforeprint', 'afterprint']) view.addEventListener(type, print, options)
  const ticking = setInterval(soon, always, 0)
  return () => {
    stop.abort()
    clearTimeout(timer)
    clearInterval(ticking)
  }
}
