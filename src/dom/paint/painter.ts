// Paints marks with the CSS Custom Highlight API: ranges in the browser's registry, nothing in the document.
// A painter holds what it painted; `clear` takes it off without a trace.

import type { Span } from '../../core/article.ts'
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
export function clearEarlier(prefix: string): void {
  for (const one of drawings) CSS.highlights.delete(nameOf(prefix, one))
}

export class Painter {
  /** What is painted, without the places where jumps landed. */
  painted: readonly Painted[] = []
  readonly #registered = new Map<string, Highlight>()
  readonly #dressed = new Map<ShadowRoot, CSSStyleSheet>()

  readonly #document: Document
  readonly #prefix: string
  readonly #look: Look

  constructor(document: Document, prefix: string, look: Look) {
    this.#document = document
    this.#prefix = prefix
    this.#look = look
  }

  /** The style rules that the page needs while this painter paints. Shadow roots get theirs from `show`. */
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
    for (const [name, highlight] of this.#registered) if (CSS.highlights.get(name) !== highlight) return false
    return this.painted.every(({ range }) => !range.collapsed && range.startContainer.isConnected)
  }

  /** Which set of colours the text of a range is drawn with. */
  sheetAt(range: Range): Sheet {
    return groundReader(this.#document)(elementOf(range)).sheet
  }

  /** Takes everything off the page. */
  clear(): void {
    this.painted = []
    this.#register([], styles)
    for (const [root, sheet] of this.#dressed) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(one => one !== sheet)
    this.#dressed.clear()
  }

  #register(
    pairs: readonly (readonly [Style, Range])[],
    replaced: readonly Style[] = styles.filter(one => one !== 'here'),
  ): void {
    const groundOf = groundReader(this.#document)
    const groups = new Map<string, { readonly drawing: Drawing; readonly ranges: Range[] }>()
    for (const [style, range] of pairs) {
      const drawing = this.#drawingFor(style, groundOf(elementOf(range)))
      const name = nameOf(this.#prefix, drawing)
      const group = groups.get(name)
      if (group) group.ranges.push(range)
      else groups.set(name, { drawing, ranges: [range] })
      this.#dress(range)
    }
    for (const one of drawings) {
      const name = nameOf(this.#prefix, one)
      if (replaced.includes(one.style) && !groups.has(name) && this.#registered.delete(name)) CSS.highlights.delete(name)
    }
    for (const [name, { drawing, ranges }] of groups) {
      const highlight = new Highlight()
      for (const range of ranges) highlight.add(range)
      highlight.priority = styles.indexOf(drawing.style)
      CSS.highlights.set(name, highlight)
      this.#registered.set(name, highlight)
    }
  }

  #drawingFor(style: Style, ground: Ground): Drawing {
    const level: Level = levelFor(style, ground, this.#look)
    return { sheet: ground.sheet, style, level }
  }

  // Text in a shadow tree takes its rules from that tree alone.
  #dress(range: Range): void {
    const root = range.startContainer.getRootNode()
    if (!(root instanceof ShadowRoot) || this.#dressed.has(root)) return
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(this.rules)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    this.#dressed.set(root, sheet)
  }
}

function elementOf(range: Range): Element {
  const node = range.startContainer
  return node instanceof Element ? node : (node.parentElement ?? node.ownerDocument!.documentElement)
}
