// Chooses the pieces that make up the article: first the box that holds the running text, then, piece by piece, what belongs to it.

import type { Box, Gathered, Piece } from './gather.ts'
import { bit } from './hints.ts'

export interface Chosen {
  /** The deepest box that holds the running text. */
  readonly core: Box
  /** The pieces of the article in reading order, the headline among them. */
  readonly pieces: readonly Piece[]
}

/** The article's pieces, or undefined where the page has no running text. */
export function chooseBody(gathered: Gathered, headline: Piece | undefined): Chosen | undefined {
  const { pieces, boxes } = gathered
  const around = boxesAround(headline)
  // First without a word of class names: what holds half of the text that reads is the page's own frame, whatever it is called.
  const nowhere: ReadonlySet<Box> = new Set(boxes)
  sumGains(gathered, nowhere)
  const whole = boxes[0]?.gain ?? 0
  for (const box of boxes) if (box.gain > whole / 2) around.add(box)
  sumGains(gathered, around)
  const core = coreOf(boxes)
  if (!core || core.gain < 80) return undefined
  const outer = outerOf(core, headline)
  const kept = pieces.filter((piece, at) => piece === headline || belongs(piece, at, core, outer, headline, around, pieces))
  return { core, pieces: kept }
}

function sumGains({ pieces, boxes }: Gathered, around: ReadonlySet<Box>): void {
  for (const box of boxes) box.gain = 0
  for (const piece of pieces) piece.box.gain += gainOf(piece, around)
  for (let at = boxes.length - 1; at > 0; at--) {
    const box = boxes[at]!
    box.parent!.gain += Math.max(0, box.gain)
  }
}

/** Words of running text that a piece speaks for, in characters; below zero for what only looks like text. */
function gainOf(piece: Piece, around: ReadonlySet<Box>): number {
  const { line, linkLength } = piece
  const { length } = line.text
  const own = length - 2 * linkLength
  const isSentence = /[.!?…]["'’”»)\]]*$/.test(line.text)
  const reads = length >= 80 || (length >= 25 && isSentence)
  if (!reads || own <= 0) return 0
  for (let box: Box | undefined = piece.box; box && !around.has(box); box = box.parent)
    if (box.hints & outside || outsideTags.has(box.tag)) return -0.2 * length
  return Math.min(own, 600)
}

/** The deepest box with nearly all that speaks for running text. */
function coreOf(boxes: readonly Box[]): Box | undefined {
  let core = boxes[0]
  if (!core) return undefined
  const children = new Map<Box, Box>() // each box's child with the largest gain
  for (const box of boxes) {
    if (!box.parent) continue
    const rival = children.get(box.parent)
    if (!rival || box.gain > rival.gain) children.set(box.parent, box)
  }
  for (let child = children.get(core); child && child.gain >= core.gain * 0.7; child = children.get(core)) {
    if (/^(?:p|li|ul|ol|blockquote|table|tbody|tr|td)$/.test(child.tag) && child.last - child.first < 3) break
    core = child
  }
  return core
}

/** The smallest box that holds both the running text and the headline, unless that is the whole page. */
function outerOf(core: Box, headline: Piece | undefined): Box {
  const around = boxesAround(headline)
  for (let box: Box | undefined = core; box; box = box.parent) if (around.has(box)) return box
  return core
}

function boxesAround(piece: Piece | undefined): Set<Box> {
  const around = new Set<Box>()
  for (let box = piece?.box.parent; box; box = box.parent) around.add(box)
  return around
}

function belongs(
  piece: Piece,
  at: number,
  core: Box,
  outer: Box,
  headline: Piece | undefined,
  around: ReadonlySet<Box>,
  pieces: readonly Piece[],
): boolean {
  const inCore = at >= core.first && at < core.last
  const headlineAt = headline ? pieces.indexOf(headline) : -1
  const between = headlineAt >= 0 && at > headlineAt && at < core.first && at >= outer.first
  if (!inCore && !between) return false
  const { line, linkLength } = piece
  const { length } = line.text
  const isPointer = inCore && linkLength >= length * 0.8 && length >= 20
  for (let box: Box | undefined = piece.box; box && box !== core && !around.has(box); box = box.parent)
    if (box.hints & outside || outsideTags.has(box.tag))
      return isPointer && box.last - box.first <= 2 && box.hints & bit('related') ? at < core.last - 1 : false
  if (between) return gainOf(piece, around) > 0 || (piece.hints & (bit('byline') | bit('date') | bit('standfirst'))) !== 0
  if (piece.box.tag === 'li' && linkLength > length * 0.5) return false
  return true
}

const outside =
  bit('comments') | bit('related') | bit('promo') | bit('furniture') | bit('consent') | bit('share') | bit('tags') | bit('info')
const outsideTags = new Set(['nav', 'aside', 'footer', 'form', 'menu', 'dialog', 'fieldset', 'search'])
