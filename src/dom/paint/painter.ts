// Paints marks with the CSS Custom Highlight API: ranges in the browser's registries, nothing in the document.
// A painter holds what it painted; `clear` takes it off without a trace.

import type { Span } from '../../core/article.ts'
import { finish } from '../../core/steps.ts'
import { adoptSheet } from '../adopt-sheet.ts'
import { isInPage } from '../frames.ts'
import type { Reading } from '../read/index.ts'
import { type Ground, groundReader } from './ground.ts'
import type { Sheet } from './look.data.ts'
import type { Mark } from './marks.ts'
import { followReader, nearTest } from './near.ts'
import { type Highlights, Registered } from './registered.ts'
import { type Drawing, type Look, levelFor, rulesFor, type Style, styles } from './styles.ts'

/** A mark and the range that shows it. */
export interface Painted {
  readonly mark: Mark
  readonly range: Range
}

interface Drawn extends Painted {
  readonly highlight: Highlight
}

/** Whether this browser can paint without writing into the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS
}

const few = 200 // marks, which are all drawn at any time; 400 cost Chromium 4 ms of each frame in which the page changes, 4,000 cost 20

export class Painter {
  #marks: readonly Mark[] = []
  #drawn: Map<Mark, Drawn> = new Map()
  #reading: Reading | undefined
  #places: ReadonlyMap<Element | undefined, readonly Mark[]> | undefined // of the reading: the marks by the elements that they begin in
  #documents: ReadonlySet<Document> = new Set()
  #isLost = false
  #unfollow = () => {}
  readonly #registered: Registered
  readonly #dressed = new Map<Node, () => void>()

  readonly #document: Document
  readonly #prefix: string
  readonly #look: Look

  constructor(document: Document, prefix: string, look: Look) {
    this.#document = document
    this.#prefix = prefix
    this.#look = look
    this.#registered = new Registered(prefix)
  }

  /** The style rules that the page needs while this painter paints. Shadow roots and frames get theirs from `show`. */
  get rules(): string {
    return rulesFor(this.#prefix, this.#look)
  }

  /** What is painted near the reader, without the places where jumps landed. */
  get painted(): readonly Painted[] {
    return [...this.#drawn.values()]
  }

  /** The documents that marks stand in, near the reader or not: frames have their own. */
  get documents(): ReadonlySet<Document> {
    return this.#documents
  }

  /** Paints these marks in place of those before. A mark whose place in the page is gone is left out. */
  show(marks: readonly Mark[], reading: Reading): void {
    finish(this.preparing(marks, reading))()
  }

  /** The same in steps, without painting: that is done by what it returns. */
  *preparing(marks: readonly Mark[], reading: Reading): Generator<void, () => void> {
    const drawn = new Map<Mark, Drawn>()
    const documents = new Set<Document>()
    const highlights: Highlights = new Map()
    const groundOf = groundReader(this.#document)
    const places = yield* placing(marks, reading)
    const isNear = marks.length > few ? nearTest(this.#document.defaultView!) : () => true
    for (const [element, there] of places) {
      if (element) documents.add(element.ownerDocument)
      for (const mark of isNear(element) ? there : []) {
        this.#draw(mark, reading, drawn, range =>
          this.#registered.within(highlights, range, this.#drawingOf(mark.style, range, groundOf)),
        )
        yield
      }
      yield
    }
    return () => {
      this.#unfollow()
      this.#marks = marks
      this.#drawn = drawn
      this.#reading = reading
      this.#places = places
      this.#documents = documents
      this.#isLost = false
      for (const { range } of drawn.values()) this.#dress(range)
      this.#registered.replace(highlights)
      if (marks.length > few) this.#unfollow = this.#follow()
    }
  }

  /** Has marks that the reader comes to from now on drawn where another reading of the same text found them. */
  goOnFrom(reading: Reading): void {
    this.#reading = reading
    this.#places = undefined
  }

  /** Shows where a jump landed, in grey under the marks; nothing for no spans. */
  showHere(spans: readonly Span[], reading: Reading): void {
    const highlights: Highlights = new Map()
    const groundOf = groundReader(this.#document)
    for (const range of spans.flatMap(span => reading.toRange(span) ?? [])) {
      this.#registered.within(highlights, range, this.#drawingOf('here', range, groundOf)).add(range)
      this.#dress(range)
    }
    this.#registered.replace(highlights, ['here'])
  }

  /** Whether the registry still holds all that we put there, and no mark near the reader has lost its words. */
  isIntact(): boolean {
    return (
      !this.#isLost &&
      this.#registered.areThere() &&
      this.painted.every(({ range }) => !range.collapsed && isInPage(range.startContainer))
    )
  }

  /** Which set of colours the text of a range is drawn with. */
  sheetAt(range: Range): Sheet {
    return groundReader(this.#document)(elementOf(range)).sheet
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#unfollow()
    this.#drawn.clear()
    this.#registered.replace(new Map(), styles)
    for (const undress of this.#dressed.values()) undress()
    this.#dressed.clear()
  }

  #draw(mark: Mark, reading: Reading, drawn: Map<Mark, Drawn>, highlightFor: (range: Range) => Highlight): void {
    const range = reading.toRange(mark)
    if (!range) return
    const highlight = highlightFor(range)
    highlight.add(range)
    drawn.set(mark, { mark, range, highlight })
  }

  #follow(): () => void {
    const view = this.#document.defaultView!
    return followReader(
      view,
      () => this.#looking(nearTest(view)),
      () => finish(this.#looking(() => true)),
    )
  }

  // Draws what the reader came to, and takes off what is far away by now.
  *#looking(isNear: (element: Element | undefined) => boolean): Generator<void, void> {
    const reading = this.#reading!
    const places = this.#places ?? (yield* placing(this.#marks, reading))
    if (reading === this.#reading) this.#places = places
    const groundOf = groundReader(this.#document)
    for (const [element, there] of places) {
      const near = isNear(element)
      for (const mark of there) {
        const drawn = this.#drawn.get(mark)
        if (near === (drawn !== undefined)) continue
        if (drawn) {
          drawn.highlight.delete(drawn.range)
          this.#drawn.delete(mark)
        } else if (reading.map.isStanding(mark)) {
          this.#draw(mark, reading, this.#drawn, range => {
            this.#dress(range)
            return this.#registered.one(range, this.#drawingOf(mark.style, range, groundOf))
          })
        } else this.#isLost = true
      }
      yield
    }
  }

  #drawingOf(style: Style, range: Range, groundOf: (element: Element) => Ground): Drawing {
    const ground = groundOf(elementOf(range))
    return { sheet: ground.sheet, style, level: levelFor(style, ground, this.#look) }
  }

  // Text in a shadow tree or a frame takes its rules from there alone.
  #dress(range: Range): void {
    const root = range.startContainer.getRootNode()
    if (root === this.#document || this.#dressed.has(root)) return
    this.#dressed.set(root, adoptSheet(root as Document | ShadowRoot, this.rules))
  }
}

function* placing(marks: readonly Mark[], { map }: Reading): Generator<void, ReadonlyMap<Element | undefined, readonly Mark[]>> {
  const places = new Map<Element | undefined, Mark[]>()
  for (const mark of marks) {
    const element = map.positionOf(mark.start)?.node.parentElement ?? undefined
    const there = places.get(element)
    if (there) there.push(mark)
    else places.set(element, [mark])
    yield
  }
  return places
}

function elementOf(range: Range): Element {
  const node = range.startContainer
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? node.ownerDocument!.documentElement)
}
