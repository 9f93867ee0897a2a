// Walks a page as a reader meets it: open shadow roots instead of the light children, slots with what is put into them, the document in a frame.
// `<my-card>#shadow(<b><slot></slot></b>)words</my-card>` is walked as my-card, b, slot, "words". No recursion: depth costs only memory.

import { finish } from '../core/steps.ts'
import { bodyOfFrame } from './frames.ts'

export interface Visitor {
  /** Whether to go inside; `leave` follows only where it said yes. The name is the element's local one: each question to it costs. */
  enter(element: Element, name: string): boolean
  leave(element: Element, name: string): void
  text(node: Text): void
  /** What was entered last shows another tree in its place: a shadow root, or the document of a frame. */
  otherTree?(): void
}

/** Walks `root` and everything rendered inside it, in reading order; at most `most` nodes of it, then it only leaves what it entered. */
export function walkRendered(root: Element, visitor: Visitor, most?: number): void {
  finish(walking(root, visitor, most))
}

const breath = 64 // nodes between two steps; some 2 ms where all is new to the browser

/** The same in steps. What the page changes meanwhile may be met or not. */
export function* walking(root: Element, visitor: Visitor, most = Number.POSITIVE_INFINITY): Generator<void, void> {
  if (!visitor.enter(root, root.localName)) return
  let place: Place | undefined = placeIn(root, root.localName, undefined, visitor)
  for (let left = most; place; left -= breath) {
    place = walkOn(place, visitor, left)
    yield
  }
}

// One step, of which at most `left` nodes are new; tells where the next goes on. Apart from the generator, which engines compile later.
function walkOn(from: Place, visitor: Visitor, left: number): Place | undefined {
  let place: Place | undefined = from
  for (let walked = 0; place && walked < breath; walked++) {
    const node = walked < left ? takeNode(place) : null
    if (!node) {
      visitor.leave(place.element, place.name)
      place = place.outer
      continue
    }
    const type = node.nodeType
    if (type === textNode) visitor.text(node as Text)
    else if (type === elementNode) {
      const name = (node as Element).localName
      if (visitor.enter(node as Element, name)) place = placeIn(node as Element, name, place, visitor)
    }
  }
  return place
}

const elementNode = 1
const textNode = 3

/** Where the walk stands inside one element: in a chain of siblings, or in the list of nodes that a slot was given. */
interface Place {
  readonly element: Element
  readonly name: string
  readonly outer: Place | undefined
  next: Node | null
  readonly assigned: readonly Node[] | undefined
  at: number
}

function placeIn(element: Element, name: string, outer: Place | undefined, visitor: Visitor): Place {
  const assigned = name === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined
  const given = assigned && assigned.length > 0 ? assigned : undefined
  const other = element.shadowRoot ?? (name === 'iframe' ? bodyOfFrame(element) : undefined)
  if (other) visitor.otherTree?.()
  return { element, name, outer, next: (other ?? element).firstChild, assigned: given, at: 0 }
}

function takeNode(place: Place): Node | null {
  if (place.assigned) return place.assigned[place.at++] ?? null
  const node = place.next
  if (node) place.next = node.nextSibling
  return node
}
