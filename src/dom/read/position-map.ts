// The way back from the text to the page: which node, and where in it, every character came from.

import type { Span } from '../../core/article.ts'
import { isInPage } from '../frames.ts'
import type { Segment } from './line.ts'

/** A place in the page: before the character `offset` of `node`. */
export interface Position {
  readonly node: Text
  readonly offset: number
}

/** Segments in order of their `textStart`; spaces between blocks and for line breaks have none. */
export class PositionMap {
  readonly #text: string

  /** `text` is the article's. */
  constructor(
    readonly segments: readonly Segment[],
    text: string,
  ) {
    this.#text = text
  }

  /**
   * The place of the text's character `offset` (UTF-16 code units): where it starts, or, with `side` "end", where the one before it ends.
   * A space that no node holds has the place of the next character (or, at an end, of the one before). Undefined outside the text.
   */
  positionOf(offset: number, side: 'start' | 'end' = 'start'): Position | undefined {
    const { segments } = this
    if (side === 'start') {
      const segment = segments[this.#firstEndingAfter(offset)]
      return segment && { node: segment.node, offset: segment.nodeStart + Math.max(0, offset - segment.textStart) }
    }
    const last = this.#firstEndingAfter(offset - 1)
    const held = segments[last]
    const segment = held && held.textStart < offset ? held : segments[last - 1]
    return segment && { node: segment.node, offset: segment.nodeStart + Math.min(segment.length, offset - segment.textStart) }
  }

  /** The range of a span in a browser or jsdom, or undefined where the span is empty or its nodes are gone or cut short. */
  toRange(span: Span): Range | undefined {
    if (span.end <= span.start) return undefined
    const start = this.positionOf(span.start)
    const end = this.positionOf(span.end, 'end')
    if (!start || !end || !isThere(start) || !isThere(end)) return undefined
    const range = start.node.ownerDocument.createRange()
    range.setStart(start.node, start.offset)
    range.setEnd(end.node, end.offset)
    return range.collapsed ? undefined : range
  }

  /** Whether the nodes that a span begins and ends in are in the page, and still say there what was read. */
  isStanding({ start, end }: Span): boolean {
    return [start, end - 1].every(at => {
      const segment = this.segments[this.#firstEndingAfter(at)]
      if (!segment || !isInPage(segment.node)) return false
      const { node, nodeStart, textStart, length } = segment
      const now = node.data.slice(nodeStart, nodeStart + length).replace(/\s/g, ' ')
      return now === this.#text.slice(textStart, textStart + length)
    })
  }

  #firstEndingAfter(offset: number): number {
    let low = 0
    let high = this.segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      const { textStart, length } = this.segments[middle]!
      if (textStart + length > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

function isThere({ node, offset }: Position): boolean {
  return isInPage(node) && offset <= node.length
}
