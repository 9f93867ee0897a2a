// Paints marks with the CSS Custom Highlight API: ranges in the browser's registries (each document has one), nothing in the document.
// A painter holds what it painted; `clear` takes it off without a trace.

import type { Span } from '../../core/article.ts'
import { adoptSheet } from '../adopt-sheet.ts'
import { bare } from '../bare.ts'
import { isInPage } from '../frames.ts'
import type { Reading } from '../read/index.ts'
import { type Ground, groundReader } from './ground.ts'
import type { Sheet } from './look.data.ts'
import type { Mark } from './marks.ts'
import { type Drawing, drawings, type Level, type Look, levelFor, nameOf, rulesFor, type Style, styles } from './styles.ts'

/** A mark and the range that shows it. */
export interface Painted {
  readonly mark: Mark
  readonly range: Range
}

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
  /** What is painted, without the places where jumps landed. */
  painted: readonly Painted[] = []
  readonly #registered = new Map<Document, Map<string, Highlight>>()
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

  /** Paints these marks in place of those before. A mark whose place in the page is gone is left out. */
  show(marks: readonly Mark[], reading: Reading): void {
    const painted: Painted[] = []
    for (const mark of marks) {
      const range = reading.toRange(mark)
      if (range && !range.collapsed) painted.push({ mark, range })
    }
    this.painted = painted
    this.#register(painted.map(({ mark, range }) => [mark.style, range] as const))
  }

  /** Shows where a jump landed, in grey under the marks; nothing for no spans. */
  showHere(spans: readonly Span[], reading: Reading): void {
    const ranges = spans.flatMap(span => reading.toRange(span) ?? [])
    this.#register(
      ranges.map(range => ['here', range] as const),
      ['here'],
    )
  }

  /** Whether the registry still holds all that we put there, and no range has lost its words. */
  isIntact(): boolean {
    for (const [document, held] of this.#registered) {
      const registry = registryOf(document)
      for (const [name, highlight] of held) if (!isSame(registry?.get(name), highlight)) return false
    }
    return this.painted.every(({ range }) => !range.collapsed && isInPage(range.startContainer))
  }

  /** Which set of colours the text of a range is drawn with. */
  sheetAt(range: Range): Sheet {
    return groundReader(this.#document)(elementOf(range)).sheet
  }

  /** Takes everything off the page. */
  clear(): void {
    this.painted = []
    this.#register([], styles)
    for (const undress of this.#dressed.values()) undress()
    this.#dressed.clear()
  }

  #register(
    pairs: readonly (readonly [Style, Range])[],
    replaced: readonly Style[] = styles.filter(one => one !== 'here'),
  ): void {
    const groundOf = groundReader(this.#document)
    const fresh = new Map<Document, Map<string, Highlight>>()
    for (const [style, range] of pairs) {
      const document = range.startContainer.ownerDocument!
      const name = nameOf(this.#prefix, this.#drawingFor(style, groundOf(elementOf(range))))
      const named = fresh.get(document) ?? new Map<string, Highlight>()
      const highlight = named.get(name) ?? new Highlight()
      highlight.add(range)
      highlight.priority = styles.indexOf(style)
      fresh.set(document, named.set(name, highlight))
      this.#dress(range)
    }
    const old = drawings.filter(one => replaced.includes(one.style)).map(one => nameOf(this.#prefix, one))
    for (const [document, held] of this.#registered)
      for (const name of old) if (!fresh.get(document)?.has(name) && held.delete(name)) registryOf(document)?.delete(name)
    for (const [document, named] of fresh) {
      const registry = registryOf(document)
      for (const [name, highlight] of named) registry?.set(name, highlight)
      this.#registered.set(document, new Map([...(this.#registered.get(document) ?? []), ...named]))
    }
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
