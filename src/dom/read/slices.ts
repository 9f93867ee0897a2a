// What text nodes a span is made of: how tests see that the way back is exact, in a DOM without ranges too.

import type { Span } from '../../core/article.ts'
import type { PositionMap } from './position-map.ts'

/** The pieces of nodes that a span is made of, in order; their slices read as the span but for white space and what no eye sees. */
export function slicesOf(
  { segments }: PositionMap,
  span: Span,
): { readonly node: Text; readonly start: number; readonly end: number }[] {
  return segments
    .filter(({ textStart, length }) => textStart < span.end && textStart + length > span.start)
    .map(({ textStart, node, nodeStart, length }) => ({
      node,
      start: nodeStart + Math.max(0, span.start - textStart),
      end: nodeStart + Math.min(length, span.end - textStart),
    }))
}
