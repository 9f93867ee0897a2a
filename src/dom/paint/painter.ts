// Paints marks with the CSS Custom Highlight API: ranges in the browser's registries (each document has one), nothing in the document.
// A painter holds what it painted; `clear` takes it off without a trace.

import type { Span } from '../../core/article.ts'
import { finish } from '../../core/steps.ts'
import { adoptSheet } from '../adopt-sheet.ts'
import { bare } from '../bare.ts'
import { isInPage } from '../frames.ts'
import type { Reading } from '../read/index.ts'
import { type Ground, groundReader } from './ground.ts'
import type { Sheet } from './look.data.ts'
import type { Mark } from './marks.ts'
import { followReader, nearTest } from './near.ts'
import { type Drawing, drawings, type Level, type Look, levelFor, nameOf, rulesFor, type Style, styles } from './styles.ts'

/** A mark and the range that shows it. */
export interface Painted {
  readonly mark: Mark
  readonly range: Range
}

interface Drawn extends Painted {
  readonly highlight: Highlight
}

/** The highlights of each document by their names. */
type Named = Map<Document, Map<string, Highlight>>

/** Whether this browser can paint without writing into the page. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS
}

/** Takes off what an earlier copy of the script, now gone, may have left under the same prefix. */
export function clearEarlier(document: Document, prefix: string): void {
  const inner = [...document.querySelectorAll('iframe')].flatMap(frame => frame.contentDocument ?? [])
  for (const one of [document, ...inner]) for (const drawing of drawings) registryOf(one)?.delete(nameOf(prefix, drawing))
}

/** The registry of a document; undefined where its window is gone. Firefox gives a frame's own only behind its wrapper. */
export function registryOf(document: Document): HighlightRegistry | undefined {
  const view = document.defaultView
  return view ? (view.frameElement ? bare(view) : view).CSS.highlights : undefined
}

const few = 200 // marks, which are all drawn at any time; 400 cost Chromium 4 ms of each frame in which the page changes, 4,000 cost 20

export class Painter {
  #marks: readonly Mark[] = []
  #drawn: Map<Mark, Drawn> = new Map()
  #reading: Reading | undefined
  #documents: ReadonlySet<Document> = new Set()
  #isLost = false
  #unfollow = () => {}
  readonly #registered: Named = new Map()
  readonly #dressed = new Map<Node, () => void>()

  readonly #document: Document
  readonly #prefix: string
  readonly #look: Look

  constructor(document: Document, prefix: string, look: Look) {
    this.#document = document
    this.#prefix = prefix
    this.#look = look
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
    const named: Named = new Map()
    const groundOf = groundReader(this.#document)
    const isNear = marks.length > few ? nearTest(this.#document.defaultView!) : () => true
    for (const mark of marks) {
      const node = reading.map.positionOf(mark.start)?.node
      if (node) documents.add(node.ownerDocument)
      if (isNear(node)) this.#draw(mark, reading, drawn, named, groundOf)
      yield
    }
    return () => {
      this.#unfollow()
      this.#marks = marks
      this.#drawn = drawn
      this.#reading = reading
      this.#documents = documents
      this.#isLost = false
      for (const { range } of drawn.values()) this.#dress(range)
      this.#register(named)
      if (marks.length > few) this.#unfollow = this.#follow()
    }
  }

  /** Has marks that the reader comes to from now on drawn where another reading of the same text found them. */
  goOnFrom(reading: Reading): void {
    this.#reading = reading
  }

  /** Shows where a jump landed, in grey under the marks; nothing for no spans. */
  showHere(spans: readonly Span[], reading: Reading): void {
    const named: Named = new Map()
    const groundOf = groundReader(this.#document)
    for (const range of spans.flatMap(span => reading.toRange(span) ?? [])) {
      this.#highlightFor(named, 'here', range, groundOf).add(range)
      this.#dress(range)
    }
    this.#register(named, ['here'])
  }

  /** Whether the registry still holds all that we put there, and no mark near the reader has lost its words. */
  isIntact(): boolean {
    for (const [document, held] of this.#registered) {
      const registry = registryOf(document)
      for (const [name, highlight] of held) if (!isSame(registry?.get(name), highlight)) return false
    }
    return !this.#isLost && this.painted.every(({ range }) => !range.collapsed && isInPage(range.startContainer))
  }

  /** Which set of colours the text of a range is drawn with. */
  sheetAt(range: Range): Sheet {
    return groundReader(this.#document)(elementOf(range)).sheet
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#unfollow()
    this.#unfollow = () => {}
    this.#drawn.clear()
    this.#register(new Map(), styles)
    for (const undress of this.#dressed.values()) undress()
    this.#dressed.clear()
  }

  #draw(mark: Mark, reading: Reading, drawn: Map<Mark, Drawn>, named: Named, groundOf: (element: Element) => Ground): void {
    const range = reading.toRange(mark)
    if (!range) return
    const highlight = this.#highlightFor(named, mark.style, range, groundOf)
    highlight.add(range)
    drawn.set(mark, { mark, range, highlight })
  }

  // Draws what the reader comes to, and takes off what is far away by then. Returns what ends it.
  #follow(): () => void {
    const view = this.#document.defaultView!
    const look = (isNear: (text: Text | undefined) => boolean) => {
      const reading = this.#reading!
      const groundOf = groundReader(this.#document)
      for (const mark of this.#marks) {
        const drawn = this.#drawn.get(mark)
        if (isNear(reading.map.positionOf(mark.start)?.node) === (drawn !== undefined)) continue
        if (drawn) {
          drawn.highlight.delete(drawn.range)
          this.#drawn.delete(mark)
        } else if (reading.map.isStanding(mark)) {
          this.#draw(mark, reading, this.#drawn, this.#registered, groundOf)
          const { range } = this.#drawn.get(mark) ?? {}
          if (range) this.#dress(range)
        } else this.#isLost = true
      }
    }
    return followReader(
      view,
      () => look(nearTest(view)),
      () => look(() => true),
    )
  }

  /** The highlight that a range of this style belongs to; a new one is registered at once where the others are. */
  #highlightFor(named: Named, style: Style, range: Range, groundOf: (element: Element) => Ground): Highlight {
    const document = range.startContainer.ownerDocument!
    const name = nameOf(this.#prefix, this.#drawingFor(style, groundOf(elementOf(range))))
    const ofDocument = named.get(document) ?? new Map<string, Highlight>()
    named.set(document, ofDocument)
    const known = ofDocument.get(name)
    if (known) return known
    const highlight = new Highlight()
    highlight.priority = styles.indexOf(style)
    ofDocument.set(name, highlight)
    if (named === this.#registered) registryOf(document)?.set(name, highlight)
    return highlight
  }

  #register(named: Named, replaced: readonly Style[] = styles.filter(one => one !== 'here')): void {
    if (this.#registered.size > 0) this.#unregister(named, replaced)
    for (const [document, highlights] of named) {
      const registry = registryOf(document)
      for (const [name, highlight] of highlights) registry?.set(name, highlight)
      this.#registered.set(document, new Map([...(this.#registered.get(document) ?? []), ...highlights]))
    }
  }

  #unregister(named: Named, replaced: readonly Style[]): void {
    const old = drawings.filter(one => replaced.includes(one.style)).map(one => nameOf(this.#prefix, one))
    for (const [document, held] of this.#registered)
      for (const name of old) if (!named.get(document)?.has(name) && held.delete(name)) registryOf(document)?.delete(name)
  }

  #drawingFor(style: Style, ground: Ground): Drawing {
    const level: Level = levelFor(style, ground, this.#look)
    return { sheet: ground.sheet, style, level }
  }

  // Text in a shadow tree or a frame takes its rules from there alone.
  #dress(range: Range): void {
    const root = range.startContainer.getRootNode()
    if (root === this.#document || this.#dressed.has(root)) return
    this.#dressed.set(root, adoptSheet(root as Document | ShadowRoot, this.rules))
  }
}

function isSame(held: Highlight | undefined, ours: Highlight): boolean {
  return held !== undefined && bare(held) === bare(ours)
}

function elementOf(range: Range): Element {
  const node = range.startContainer
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? node.ownerDocument!.documentElement)
}
