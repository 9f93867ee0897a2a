// Finds the box that holds the running text, told by the blocks that read as sentences.
// `<main><div>…ten paragraphs…</div><aside>…</aside></main>`: the div, however the main and the body are called.

import type { Box, Gathered, Piece } from './gather.ts'
import { joinHints, outside } from './hints.ts'

/** Where the running text stands on the page. */
export interface Core {
  /** The deepest box that holds most of the running text. */
  readonly core: Box
  /** The smallest box around both the running text and the headline. */
  readonly outer: Box
  /** Boxes so large, or around the headline, that their class names tell nothing of what stands in them. */
  readonly frames: ReadonlySet<Box>
}

/** The box of the running text, or undefined where the page has none. Sets the boxes' `gain`. */
export function findCore(gathered: Gathered, headline: Piece | undefined): Core | undefined {
  const { boxes } = gathered
  const frames = boxesAround(headline)
  // First without a word of class names: what holds half of the text that reads is the page's own frame, whatever it is called.
  for (const box of boxes) box.around = 0
  sumGains(gathered)
  const whole = boxes[0]?.gain ?? 0
  for (const box of boxes) if (box.gain > whole / 2) frames.add(box)
  for (const box of boxes) box.around = frames.has(box) ? 0 : joinHints(box.hints, box.parent?.around ?? 0)
  sumGains(gathered)
  const core = coreOf(boxes)
  if (!core || core.gain < 80) return undefined
  const around = boxesAround(headline)
  let outer = core
  for (let box: Box | undefined = core; box; box = box.parent) {
    outer = box
    if (around.has(box)) break
  }
  return { core, outer: around.has(outer) ? outer : core, frames }
}

function sumGains({ pieces, boxes }: Gathered): void {
  for (const box of boxes) box.gain = 0
  for (const piece of pieces) piece.box.gain += gainOf(piece)
  for (let at = boxes.length - 1; at > 0; at--) {
    const box = boxes[at]!
    box.parent!.gain += Math.max(0, box.gain)
  }
}

/** Characters of running text that a piece speaks for, in whole numbers; below zero where it only looks like that. */
function gainOf({ line, box, linkLength, reads }: Piece): number {
  const { length } = line.text
  const own = length - 2 * linkLength
  if (own <= 0 || !reads) return 0
  return box.around & outside ? -Math.floor(length / 5) : Math.min(own, longest)
}

const longest = 600 // characters that one block speaks for at most; a page in one block is still a page

/** The deepest box with most of what speaks for running text. */
function coreOf(boxes: readonly Box[]): Box | undefined {
  let core = boxes[0]
  if (!core) return undefined
  const best = new Map<Box, Box>() // each box's child with the largest gain
  for (const box of boxes) {
    if (!box.parent) continue
    const rival = best.get(box.parent)
    if (!rival || box.gain > rival.gain) best.set(box.parent, box)
  }
  for (let child = best.get(core); child && child.gain >= core.gain * 0.7; child = best.get(core)) {
    const isPart = /^(?:p|li|ul|ol|blockquote|table|tbody|tr|td)$/.test(child.tag)
    if (isPart && (child.last - child.first < 3 || child.gain < core.gain)) break // a list with a paragraph after it is not all
    core = child
  }
  return core
}

function boxesAround(piece: Piece | undefined): Set<Box> {
  const around = new Set<Box>()
  for (let box = piece?.box.parent; box; box = box.parent) around.add(box)
  return around
}
