// Walks a page as a reader meets it: open shadow roots instead of the light children, slots with what is put into them, the document in a frame.
// `<my-card>#shadow(<b><slot></slot></b>)words</my-card>` is walked as my-card, b, slot, "words". No recursion: depth costs only memory.

import { finish } from '../core/steps.ts'
import { bodyOfFrame } from './frames.ts'

export interface Visitor {
  /** Whether to go inside; `leave` follows only where it said yes. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(node: Text): void
}

/** Walks `root` and everything rendered inside it, in reading order; at most `most` nodes of it, then it only leaves what it entered. */
export function walkRendered(root: Element, visitor: Visitor, most?: number): void {
  finish(walking(root, visitor, most))
}

const breath = 64 // nodes between two steps; some 2 ms where all is new to the browser

/** The same in steps. What the page changes meanwhile may be met or not. */
export function* walking(root: Element, visitor: Visitor, most = Number.POSITIVE_INFINITY): Generator<void, void> {
  if (!visitor.enter(root)) return
  const open: Place[] = [placeIn(root)]
  let walked = 0
  for (let place = open.at(-1); place; place = open.at(-1)) {
    const node = walked++ < most ? takeNode(place) : null
    if (walked % breath === 0) yield
    if (!node) {
      open.pop()
      visitor.leave(place.element)
    } else if (node.nodeType === textNode) visitor.text(node as Text)
    else if (node.nodeType === elementNode && visitor.enter(node as Element)) open.push(placeIn(node as Element))
  }
}

const elementNode = 1
const textNode = 3

/** Where the walk stands inside one element: in a chain of siblings, or in the list of nodes that a slot was given. */
interface Place {
  readonly element: Element
  next: Node | null
  readonly assigned: readonly Node[] | undefined
  at: number
}

function placeIn(element: Element): Place {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined
  const given = assigned && assigned.length > 0 ? assigned : undefined
  const inner = element.shadowRoot ?? bodyOfFrame(element) ?? element
  return { element, next: inner.firstChild, assigned: given, at: 0 }
}

function takeNode(place: Place): Node | null {
  if (place.assigned) return place.assigned[place.at++] ?? null
  const node = place.next
  if (node) place.next = node.nextSibling
  return node
}
