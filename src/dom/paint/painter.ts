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
import { areNear, followReader, stretchesOf } from './near.ts'
import { type Drawing, drawings, type Level, type Look, levelFor, nameOf, rulesFor, type Style, styles } from './styles.ts'

/** A mark and the range that shows it. */
export interface Painted {
  readonly mark: Mark
  readonly range: Range
}

interface Drawn extends Painted {
  readonly highlight: Highlight
}

/** Marks that follow one another, and those of them that are drawn; undefined where the reader is far away. */
interface Stretch {
  readonly marks: readonly Mark[]
  drawn: readonly Drawn[] | undefined
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

export class Painter {
  #stretches: readonly Stretch[] = []
  #documents: ReadonlySet<Document> = new Set()
  #isLost = false
  #unfollow: () => void = () => undefined
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
    return this.#stretches.flatMap(({ drawn }) => drawn ?? [])
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
    const parts = stretchesOf(marks)
    const near = areNear(parts, reading, this.#document.defaultView!)
    const stretches: Stretch[] = []
    const documents = new Set<Document>()
    const named: Named = new Map()
    const groundOf = groundReader(this.#document)
    for (const [at, part] of parts.entries()) {
      stretches.push({ marks: part, drawn: near[at] ? yield* this.#drawing(part, reading, named, groundOf) : undefined })
      for (const { start } of part) {
        const node = reading.map.positionOf(start)?.node
        if (node) documents.add(node.ownerDocument)
        yield
      }
    }
    return () => {
      this.#unfollow()
      this.#stretches = stretches
      this.#documents = documents
      this.#isLost = false
      for (const { range } of this.painted) this.#dress(range)
      this.#register(named)
      this.#unfollow = stretches.length > 1 ? this.#follow(parts, reading) : () => undefined
    }
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

  /** Whether the registry still holds all that we put there, and no range has lost its words. */
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
    this.#unfollow = () => undefined
    this.#stretches = []
    this.#register(new Map(), styles)
    for (const undress of this.#dressed.values()) undress()
    this.#dressed.clear()
  }

  *#drawing(
    marks: readonly Mark[],
    reading: Reading,
    named: Named,
    groundOf: (element: Element) => Ground,
  ): Generator<void, readonly Drawn[]> {
    const drawn: Drawn[] = []
    for (const mark of marks) {
      const range = reading.toRange(mark)
      if (range) {
        const highlight = this.#highlightFor(named, mark.style, range, groundOf)
        highlight.add(range)
        drawn.push({ mark, range, highlight })
      }
      yield
    }
    return drawn
  }

  // Draws the stretches that the reader comes to, and takes off those that are far away by then. Returns what ends it.
  #follow(parts: readonly (readonly Mark[])[], reading: Reading): () => void {
    const view = this.#document.defaultView!
    const draw = (near: readonly boolean[]) => {
      const groundOf = groundReader(this.#document)
      for (const [at, stretch] of this.#stretches.entries()) {
        if (near[at] === (stretch.drawn !== undefined)) continue
        for (const { range, highlight } of stretch.drawn ?? []) highlight.delete(range)
        stretch.drawn = near[at] ? finish(this.#drawing(stretch.marks, reading, this.#registered, groundOf)) : undefined
        for (const { range } of stretch.drawn ?? []) this.#dress(range)
        if (near[at]) this.#isLost ||= stretch.marks.some(({ start }) => !isStanding(reading, start))
      }
    }
    const look = () => draw(areNear(parts, reading, view))
    return followReader(view, look, () => draw(parts.map(() => true)))
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

function isStanding({ map }: Reading, at: number): boolean {
  const node = map.positionOf(at)?.node
  return node !== undefined && isInPage(node)
}

function isSame(held: Highlight | undefined, ours: Highlight): boolean {
  return held !== undefined && bare(held) === bare(ours)
}

function elementOf(range: Range): Element {
  const node = range.startContainer
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? node.ownerDocument!.documentElement)
}
