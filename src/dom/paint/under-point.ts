// Which mark lies under the pointer. The browser is asked; the answer is looked up among our own ranges.
// Over "Rubio" inside a quotation it is the official, over the words beside it the quotation.

import type { Painted } from './painter.ts'
import { registryOf } from './registered.ts'
import { styles } from './styles.ts'

interface Found {
  readonly ranges: readonly AbstractRange[]
}
interface Registry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }): readonly Found[]
}

/** The mark drawn uppermost at a place of a document's window, in CSS pixels; undefined where there is none. */
export function markUnder(document: Document, x: number, y: number, painted: readonly Painted[]): Painted | undefined {
  const hits = asRegistered(document, x, y, painted) ?? asCaret(document, x, y, painted)
  return hits.reduce<Painted | undefined>((top, one) => (top && depth(top) >= depth(one) ? top : one), undefined)
}

function depth({ mark }: Painted): number {
  return styles.indexOf(mark.style)
}

// Chrome from 140, Firefox from 150 tell which highlights lie at a point.
function asRegistered(document: Document, x: number, y: number, painted: readonly Painted[]): readonly Painted[] | undefined {
  const registry = registryOf(document) as Registry
  if (!registry.highlightsFromPoint) return undefined
  try {
    const roots = new Set(painted.map(({ range }) => range.startContainer.getRootNode() as ShadowRoot).filter(root => root.host))
    const ranges = new Set(registry.highlightsFromPoint(x, y, { shadowRoots: [...roots] }).flatMap(one => [...one.ranges]))
    return painted.filter(one => ranges.has(one.range))
  } catch {
    return undefined // the registry belongs to the page, and a browser may keep its parts from us
  }
}

const beside = 3 // pixels above and below a line that still count as on it: the marks' own lines hang there

function asCaret(document: Document, x: number, y: number, painted: readonly Painted[]): readonly Painted[] {
  const caret = caretAt(document, x, y)
  if (!caret) return []
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top - beside && y <= bottom + beside
  return painted.filter(({ range }) => range.isPointInRange(caret.node, caret.offset) && [...range.getClientRects()].some(isIn))
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y)
    return position ? { node: position.offsetNode, offset: position.offset } : undefined
  }
  const range = document.caretRangeFromPoint?.(x, y) // Chrome before 128
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}
