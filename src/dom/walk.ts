// Walks a page as a reader meets it: open shadow roots instead of the light children, slots with what is put into them.
// `<my-card>#shadow(<b><slot></slot></b>)words</my-card>` is walked as my-card, b, slot, "words". No recursion: depth costs only memory.

export interface Visitor {
  /** Whether to go inside; `leave` follows only where it said yes. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(node: Text): void
}

/** Walks `root` and everything rendered inside it, in reading order; at most `most` nodes of it, then it only leaves what it entered. */
export function walkRendered(root: Element, visitor: Visitor, most = Number.POSITIVE_INFINITY): void {
  if (!visitor.enter(root)) return
  const open: Place[] = [placeIn(root)]
  let walked = 0
  for (let place = open.at(-1); place; place = open.at(-1)) {
    const node = walked++ < most ? takeNode(place) : null
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
  return { element, next: (element.shadowRoot ?? element).firstChild, assigned: given, at: 0 }
}

function takeNode(place: Place): Node | null {
  if (place.assigned) return place.assigned[place.at++] ?? null
  const node = place.next
  if (node) place.next = node.nextSibling
  return node
}
