// An analysed article with its marks on the page. What leads through them is the desk's.

import type { Analysis } from '../../core/analyze.ts'
import type { Span } from '../../core/article.ts'
import { isInPage } from '../../dom/frames.ts'
import { type Look, type Mark, marksOf, type Painted, Painter } from '../../dom/paint/index.ts'
import type { Reading } from '../../dom/read/index.ts'
import type { Settings } from '../../protocol/settings.ts'

/** Whether this browser draws lines in highlights: Firefox does from 146. */
const drawsLines = Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 146) >= 146

const fewCharacters = 600 // less is a headline and a line that says "Loading."

export class MarkedPage {
  #painter: Painter
  #alone: readonly Mark[] | undefined
  #here: readonly Span[] = []

  readonly #document: Document
  readonly #prefix: string
  #reading: Reading
  #settings: Settings

  constructor(
    document: Document,
    prefix: string,
    reading: Reading,
    readonly analysis: Analysis,
    settings: Settings,
  ) {
    this.#document = document
    this.#prefix = prefix
    this.#reading = reading
    this.#settings = settings
    this.#painter = new Painter(document, prefix, this.#look)
  }

  /** Makes the marks ready in steps; what it returns paints them. */
  *preparing(): Generator<void, () => void> {
    const marks = marksOf(this.analysis, this.#settings)
    yield
    return yield* this.#painter.preparing(marks, this.#reading)
  }

  get rules(): string {
    return this.#painter.rules
  }

  /** What is painted near the reader, and where. */
  get painted(): readonly Painted[] {
    return this.#painter.painted
  }

  /** Kinds that are marked. */
  get kinds(): Settings['kinds'] {
    return this.#settings.kinds
  }

  /** Of the window, in CSS pixels. */
  get height(): number {
    return this.#document.documentElement.clientHeight
  }

  /** Paints anew: other settings, another reading of the same text, or other colours behind it. */
  repaint({ settings = this.#settings, reading = this.#reading }: { settings?: Settings; reading?: Reading }): void {
    if (settings.strength !== this.#settings.strength) {
      this.#painter.clear()
      this.#settings = settings
      this.#painter = new Painter(this.#document, this.#prefix, this.#look)
    }
    this.#settings = settings
    this.#reading = reading
    this.#paint()
    this.showHere(this.#here)
  }

  /** Goes on from another reading of the same text: what is painted stands, what the reader comes to may have moved. */
  goOnFrom(reading: Reading): void {
    this.#reading = reading
    this.#painter.goOnFrom(reading)
  }

  /** Whether the marks near the reader stand as they were painted. */
  isIntact(): boolean {
    return this.#painter.isIntact() && isInPage(this.#reading.container)
  }

  /** Whether the article is still there for the reader: in the document, and not hidden behind another view. */
  isShown(): boolean {
    const range = this.#reading.toRange(this.analysis.article.blocks[0] ?? { start: 0, end: 0 })
    return range !== undefined && !range.collapsed && isInPage(range.startContainer) && range.getClientRects().length > 0
  }

  /** What to watch for changes: the element that holds the article, or the whole page where most of the text may yet come. */
  get container(): Element {
    return this.analysis.article.text.length < fewCharacters ? this.#document.documentElement : this.#reading.container
  }

  toRange(span: Span): Range | undefined {
    return this.#reading.toRange(span)
  }

  /** The windows that the marks stand in: the page's own, and those of frames that hold text of the article. */
  get views(): ReadonlySet<Window> {
    return new Set([this.#document, ...this.#painter.documents].flatMap(({ defaultView }) => defaultView ?? []))
  }

  /** Which set of colours stands out against the ground behind a range. */
  themeAt(range: Range): 'light' | 'dark' | 'any' {
    return this.#painter.sheetAt(range)
  }

  /** Shows spans in grey: where a jump landed, both halves of a repeat while its card is open; none takes the grey away. */
  showHere(spans: readonly Span[]): void {
    this.#here = spans
    this.#painter.showHere(spans, this.#reading)
  }

  /** Shows these marks in place of all, or all again. */
  showAlone(marks: readonly Mark[] | undefined): void {
    this.#alone = marks
    this.#paint()
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#painter.clear()
  }

  get #look(): Look {
    return { strength: this.#settings.strength, drawsLines }
  }

  #paint(): void {
    this.#painter.show(this.#alone ?? marksOf(this.analysis, this.#settings), this.#reading)
  }
}
