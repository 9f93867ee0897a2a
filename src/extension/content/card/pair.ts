// Two texts side by side, cut to the part where they differ, with the differing words set off.
// "… the ferry [must] run on Sunday" beside "… the ferry [should] run on Sunday".

import type { DuplicateAnnotation } from '../../../core/annotators/duplicates/index.ts'
import type { Span } from '../../../core/article.ts'
import type { CardPage } from './contents.ts'
import { placeIn, placeLabel, type Rich, strong } from './phrases.ts'

export interface Pair {
  readonly here: Side
  readonly there: Side
}

export interface Side {
  readonly head: string
  readonly text: Rich
}

/** The two sides; null where nothing differs, or what differs is not known. */
export function pairOf(mark: DuplicateAnnotation, of: Span, { article: { text }, places, say }: CardPage): Pair | null {
  const { differs, likeness } = mark.data
  if (differs.length === 0) return null
  const head = (span: Span, key: string) =>
    likeness === 'drift' ? say(key, placeIn(say, places.in(span))) : placeLabel(say, places.in(span))
  const side = (span: Span, parts: readonly Span[], key: string): Side => ({
    head: head(span, key),
    text: excerpt(text, span, parts),
  })
  return {
    here: side(
      mark,
      inside(
        mark,
        differs.map(one => one.here),
      ),
      'card_here',
    ),
    there: side(
      of,
      inside(
        of,
        differs.map(one => one.there),
      ),
      'card_before',
    ),
  }
}

const around = 40 // code units kept before the first and after the last difference: enough to find the place again
const longest = 200 // code units of one side; about eight lines of the narrow column

/** A span's words around the parts that differ, which stand out; cut ends are shown by "…". */
export function excerpt(text: string, span: Span, parts: readonly Span[]): Rich {
  const first = parts[0]?.start ?? span.start
  const last = Math.min(parts.at(-1)?.end ?? span.end, first + longest)
  const start = first - around <= span.start ? span.start : wordStart(text, first - around, first)
  const end = last + around >= span.end ? span.end : wordEnd(text, last + around, last)
  const pieces: (string | { strong: string })[] = start > span.start ? ['… '] : []
  let at = start
  for (const part of parts) {
    if (part.start >= end) break
    const stop = Math.min(part.end, end)
    pieces.push(text.slice(at, part.start), strong(text.slice(part.start, stop)) as { strong: string })
    at = stop
  }
  pieces.push(text.slice(at, end), ...(end < span.end ? [' …'] : []))
  return pieces.filter(piece => piece !== '' && (typeof piece === 'string' || piece.strong !== ''))
}

function inside(span: Span, parts: readonly Span[]): readonly Span[] {
  return parts.filter(part => part.start >= span.start && part.end <= span.end).sort((a, b) => a.start - b.start)
}

function wordStart(text: string, from: number, to: number): number {
  const space = text.slice(from, to).search(/\s/)
  return space < 0 ? to : from + space + 1
}

function wordEnd(text: string, from: number, to: number): number {
  for (let at = from; at > to; at--) if (/\s/.test(text.charAt(at))) return at
  return to
}
