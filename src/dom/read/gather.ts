// Gathers every block of visible text on the page, with what its form tells, and the boxes (elements) it stands in.
// Nothing is judged here. `<div>One.<br><br>Two <b>three</b></div>` gives two blocks in one box.

import { bodyOfFrame } from '../frames.ts'
import { walking } from '../walk.ts'
import { formOf, hidesItself, isBreak, isEmpty } from './form.ts'
import { bit, hintsOf } from './hints.ts'
import type { Kept } from './kept-boxes.ts'
import { paragraphEnds } from './kept-lines.ts'
import { isSentence, Line } from './line.ts'
import type { Sight } from './sight.ts'

/** A block-level element, as far as judging needs it. */
export interface Box {
  readonly element: Element
  readonly tag: string
  /** Its `class`, as written. */
  readonly classes: string
  parent: Box | undefined
  /** Hints of its own class and id. */
  readonly hints: number
  /** Where its blocks begin and end in the list of blocks. */
  first: number
  last: number
  /** Its place in the list of boxes, and where those inside it end. */
  at: number
  end: number
  /** Elements in its lines that had to be asked whether they are seen; all are. */
  readonly asked: Element[]
  /** Whether every change in it is told: not where a style hides something, nor in a shadow tree or a frame. */
  isTold: boolean
  /** Sum of what its blocks speak for being running text; set by the choice of the body. */
  gain: number
  /** Hints of its own and of the boxes around it, up to the frames of the page; set with `gain`. */
  around: number
}

/** A block before it is known whether it belongs to the article. */
export interface Piece {
  readonly line: Line
  readonly box: Box
  /** Hints of inline elements that hold the whole block, and of the box. */
  readonly hints: number
  readonly linkLength: number
  readonly italicLength: number
  readonly boldLength: number
  readonly smallLength: number
  /** Links that the page itself marks as paid for. */
  readonly paidLinks: number
  /** Whether it reads as a sentence or more. */
  readonly reads: boolean
  /** Whether the block ended at a line break, not at an element's edge. */
  readonly broken: boolean
  /** What its words were found to say, and not to say; filled by those who ask. */
  readonly said: Record<string, boolean>
}

export interface Gathered {
  readonly pieces: readonly Piece[]
  readonly boxes: readonly Box[]
}

/**
 * Walks everything inside `root` that is seen, in reading order and in steps; but boxes that an earlier reading knows are taken as they were,
 * if all in them is still seen. Linear; does not recurse.
 */
export function* gathering(root: Element, sight: Sight, kept?: Kept): Generator<void, Gathered> {
  const pieces: Piece[] = []
  const boxes: Box[] = []
  let box: Box | undefined
  let line = new Line()
  let lengths = { link: 0, italic: 0, bold: 0, small: 0, paid: 0 }
  let hinted = { hints: 0, length: 0 }
  let breaks = 0
  const open = { link: 0, italic: 0, bold: 0, small: 0 }
  const inlineHints: number[] = [] // each with those outside it

  const endLine = (broken = false) => {
    line.close()
    if (line.text && box) {
      const hints = box.hints | (hinted.length >= line.text.length ? hinted.hints : 0)
      const { link: linkLength, italic: italicLength, bold: boldLength, small: smallLength, paid: paidLinks } = lengths
      const reads = isSentence(line.text)
      pieces.push({ line, box, hints, linkLength, italicLength, boldLength, smallLength, paidLinks, reads, broken, said: {} })
      line = new Line()
      lengths = { link: 0, italic: 0, bold: 0, small: 0, paid: 0 }
    }
    lengths.paid = 0 // a picture's link has no line
    hinted = { hints: 0, length: 0 }
    breaks = 0
  }
  const untold = () => {
    if (box) box.isTold = false
  }
  const keepsLines = (element: Element) => {
    untold()
    return sight.keepsLines(element)
  }
  const take = (node: Text, data: string, start: number, end: number) => {
    const taken = line.add(node, data, start, end)
    if (taken === 0) return
    breaks = 0
    if (open.link > 0) lengths.link += taken
    if (open.italic > 0) lengths.italic += taken
    if (open.bold > 0) lengths.bold += taken
    if (open.small > 0) lengths.small += taken
    const hints = inlineHints[inlineHints.length - 1]
    if (hints) hinted = { hints: hinted.hints | hints, length: hinted.length + taken }
  }

  yield* walking(root, {
    enter(element, tag) {
      if (tag === 'br' || (tag === 'span' && isBreak(element))) {
        breaks++
        if (breaks > 1) endLine(true)
        else line.addBreak()
        return false
      }
      const { isBlock, isUnread, isAlwaysShown, kind, hint } = formOf(tag)
      const isSkipped = (tag === 'footer' && !isInStory(box)) || (tag === 'summary' && !box?.element.hasAttribute('open'))
      if (tag === 'iframe' || tag.includes('-')) untold()
      if (isSkipped || (isUnread && !(tag === 'iframe' && bodyOfFrame(element)))) {
        if (isBlock) endLine()
        return false
      }
      if ((!isBlock || !line.text) && isEmpty(element, tag)) {
        if (isBlock) endLine()
        return false
      }
      const standing = isBlock && inlineHints.length === 0 ? kept?.standing(element, sight) : undefined
      if (standing) {
        endLine()
        kept!.take(standing, box, pieces, boxes)
        return false
      }
      // Most elements of running text have no attributes, and to ask for one is slow where there are many.
      const isPlain = !element.hasAttributes()
      const classes = isPlain ? '' : (element.getAttribute('class') ?? '')
      const hints = (isPlain ? 0 : hintsOf(element, classes)) | hint
      if (hints & bit.ears) return false
      const isSure = isAlwaysShown && (isPlain || (classes === '' && !hidesItself(element)))
      if (!isSure && !sight.isShown(element)) {
        untold()
        return false
      }
      if (kind) open[kind]++
      if (isBlock) {
        endLine()
        box = {
          element,
          tag,
          classes,
          parent: box,
          hints,
          first: pieces.length,
          last: 0,
          at: boxes.length,
          end: 0,
          asked: [],
          isTold: true,
          gain: 0,
          around: 0,
        }
        boxes.push(box)
      } else {
        inlineHints.push((inlineHints[inlineHints.length - 1] ?? 0) | hints)
        if (!isSure) box?.asked.push(element)
      }
      if (kind === 'link' && element.getAttribute('rel')?.toLowerCase().includes('sponsored')) lengths.paid++
      return true
    },
    leave(_, tag) {
      const { isBlock, kind } = formOf(tag)
      if (kind) open[kind]--
      if (!isBlock) {
        inlineHints.pop()
        return
      }
      endLine()
      if (!box) return
      box.last = pieces.length
      box.end = boxes.length
      if (!box.isTold) {
        if (box.parent) box.parent.isTold = false
      } else if (inlineHints.length === 0) kept?.add(box)
      box = box.parent
    },
    otherTree: untold,
    text(node) {
      const { data } = node
      if (!data.trim()) return line.addSpace(node, data)
      let start = 0
      for (const end of paragraphEnds(node, data, keepsLines)) {
        take(node, data, start, end)
        endLine(true)
        start = end
      }
      take(node, data, start, data.length)
    },
  })
  return { pieces, boxes }
}

// A closed <details> shows its <summary> alone: a button. A story's own footer may hold words of it; the page's never does.
function isInStory(box: Box | undefined): boolean {
  for (let at = box; at; at = at.parent) if (at.tag === 'article' || at.tag === 'main') return true
  return false
}
