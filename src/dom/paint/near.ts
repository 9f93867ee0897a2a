// Which marks of a long article stand near what the reader sees. Only those are drawn: for every mark that is, the browser has work whenever
// the page changes anything, however far away. Of a live blog with 4,000 marks the 200 around the window are drawn, and others as the
// reader comes to them.

import type { Reading } from '../read/index.ts'
import type { Mark } from './marks.ts'

const few = 200 // marks, which are all drawn at any time; 400 cost Chromium 4 ms of each frame in which the page changes, 4,000 cost 20
const stretch = 40 // marks that come and go together
const reach = 1 // heights of the window, above it and below: a press of Page Down, before the next look
const leastHeight = 800 // pixels; a window that was never shown may have none

/** Marks in parts of the text that follow one another; one part where they are few. */
export function stretchesOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  if (marks.length <= few) return [marks]
  const inOrder = [...marks].sort((a, b) => a.start - b.start)
  const count = Math.ceil(marks.length / stretch)
  return Array.from({ length: count }, (_, at) => inOrder.slice(at * stretch, (at + 1) * stretch))
}

/** Whether each stretch is near the window. Where that cannot be told, it is. Asks the layout once for each, and not for a single one. */
export function areNear(stretches: readonly (readonly Mark[])[], reading: Reading, view: Window): readonly boolean[] {
  if (stretches.length === 1) return [true]
  const height = Math.max(view.innerHeight, leastHeight)
  const places = stretches.map(([first]) => placeOf(first, reading, view))
  places.push(placeOf(stretches.at(-1)?.at(-1), reading, view))
  return stretches.map((_, at) => {
    const [here, next] = [places[at], places[at + 1]]
    if (!here || !next) return true
    return Math.max(here.bottom, next.bottom) > -reach * height && Math.min(here.top, next.top) < (1 + reach) * height
  })
}

// The element that a mark begins in; undefined where it has no box in the window's own coordinates, as in a frame.
function placeOf(mark: Mark | undefined, { map }: Reading, view: Window): DOMRect | undefined {
  const element = mark && map.positionOf(mark.start)?.node.parentElement
  const rect = element?.ownerDocument === view.document ? element.getBoundingClientRect() : undefined
  return rect && rect.height > 0 ? rect : undefined
}

const between = 100 // ms between two looks while the reader scrolls

/** Calls `look` after whatever may bring other marks near, but not while the page is printed, and `all` before that. Returns what ends it. */
export function followReader(view: Window, look: () => void, all: () => void): () => void {
  const stop = new AbortController()
  const options = { capture: true, passive: true, signal: stop.signal }
  let timer: ReturnType<typeof setTimeout> | undefined
  let isPrinting = false
  const soon = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      if (!isPrinting) look()
    }, between)
  }
  const print = ({ type }: Event) => {
    isPrinting = type === 'beforeprint'
    if (isPrinting) all()
    else soon()
  }
  for (const type of ['scroll', 'resize', 'visibilitychange']) view.addEventListener(type, soon, options)
  for (const type of ['beforeprint', 'afterprint']) view.addEventListener(type, print, options)
  const sizes = new ResizeObserver(soon)
  sizes.observe(view.document.documentElement)
  return () => {
    stop.abort()
    clearTimeout(timer)
    sizes.disconnect()
  }
}
