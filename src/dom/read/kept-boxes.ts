// What is remembered of a page that is read again: the boxes that it has not touched since, each with its pieces.
// A live blog of a thousand posts that gets one more: the new post is walked; the others are taken as they were, once all that was asked
// whether it is seen was asked again.

import type { Box, Gathered, Piece } from './gather.ts'
import { telling } from './hints.ts'
import type { Sight } from './sight.ts'

/** What a reading that has begun may use of the one before, and leaves to the next. */
export interface Kept {
  /** The box of an element as it was, where nothing was changed in it since, and all in it is still seen. */
  standing(element: Element, sight: Sight): Box | undefined
  /** Puts a standing box, with all inside it, behind what was gathered until now. */
  take(box: Box, parent: Box | undefined, pieces: Piece[], boxes: Box[]): void
  /** Tells a new box that came out of its elements alone, and of whether they are seen. */
  add(box: Box): void
  /** Ends the reading: from now on it looks at none of its boxes. */
  end(gathered: Gathered): void
}

export class KeptBoxes {
  #last: { readonly gathered: Gathered; readonly begun: number } | undefined
  #begun = 0 // readings until now
  #root: Element | undefined
  readonly #boxes = new WeakMap<Element, Box>()
  readonly #changed = new WeakMap<Node, number>() // how many readings had begun by then; all that a node stands in changes with it
  readonly #observer = new MutationObserver(records => this.#see(records))

  /** Begins a reading of what stands in `root`, and sees from now on what the page changes there. Under another root all is read anew. */
  begin(root: Element): Kept {
    this.#see(this.#observer.takeRecords())
    if (root !== this.#root) this.#watch(root)
    const last = this.#last
    const begun = ++this.#begun
    this.#last = undefined // a reading moves the boxes that it takes, so they are lent to one alone
    return {
      standing: (element, sight) => {
        const box = this.#boxes.get(element)
        const isOld = box && last?.gathered.boxes[box.at] === box && (this.#changed.get(element) ?? 0) < last.begun
        return isOld && isSeen(box, last.gathered, sight) ? box : undefined
      },
      take: (box, parent, pieces, boxes) => last && move(box, parent, last.gathered, pieces, boxes),
      // Shadow trees and frames change unseen.
      add: box => void (box.element.getRootNode() === root.ownerDocument && this.#boxes.set(box.element, box)),
      // Another reading, begun meanwhile, may have another root.
      end: gathered => {
        if (root === this.#root) this.#last = { gathered, begun }
      },
    }
  }

  /** Forgets everything, and sees nothing any more. */
  stop(): void {
    this.#observer.disconnect()
    this.#last = undefined
    this.#root = undefined
  }

  #watch(root: Element): void {
    this.stop()
    this.#root = root
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['class', 'hidden', 'open', 'rel', ...telling],
    })
  }

  #see(records: readonly MutationRecord[]): void {
    for (const { target, removedNodes } of records) {
      for (let at: Node | null = target; at && this.#changed.get(at) !== this.#begun; at = at.parentNode) this.#mark(at)
      // What is out of the page changes unseen, and may come back.
      for (const node of removedNodes) {
        this.#mark(node)
        if (node.nodeType === 1) for (const inner of (node as Element).querySelectorAll('*')) this.#mark(inner)
      }
    }
  }

  #mark(node: Node): void {
    this.#changed.set(node, this.#begun)
  }
}

const mostAtOnce = 32 // elements asked for one box: the walk goes by many between two steps. A larger one is entered, and its parts asked for

/** Whether all that was seen in a box still is, which styles may hide that stand elsewhere; and shows its own children, which no shadow tree tells. */
function isSeen({ at, end }: Box, { boxes }: Gathered, sight: Sight): boolean {
  let left = mostAtOnce
  const isStill = (element: Element) => left-- > 0 && !element.shadowRoot && sight.isShown(element)
  if (end - at > left) return false
  for (let one = at; one < end; one++) {
    const { element, asked } = boxes[one]!
    if (!isStill(element) || !asked.every(isStill)) return false
  }
  return true
}

function move(box: Box, parent: Box | undefined, from: Gathered, pieces: Piece[], boxes: Box[]): void {
  const { first, last, at, end } = box
  const [byPieces, byBoxes] = [pieces.length - first, boxes.length - at]
  for (let one = first; one < last; one++) pieces.push(from.pieces[one]!)
  for (let one = at; one < end; one++) {
    const inner = from.boxes[one]!
    inner.first += byPieces
    inner.last += byPieces
    inner.at += byBoxes
    inner.end += byBoxes
    boxes.push(inner)
  }
  box.parent = parent
}
