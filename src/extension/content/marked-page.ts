// An analysed article with its marks on the page: painted, lit for one speaker, walked through. It says nothing and shows no card.

import type { Analysis } from '../../core/analyze.ts'
import type { PressmarkAnnotation } from '../../core/annotators/index.ts'
import type { Span } from '../../core/article.ts'
import { type Look, litMarks, marksOf, markUnder, type Painted, Painter } from '../../dom/paint/index.ts'
import type { Reading } from '../../dom/read/index.ts'
import { type Address, addressOf } from '../../protocol/address.ts'
import type { Lit, Tour } from '../../protocol/messages.ts'
import type { Settings } from '../../protocol/settings.ts'
import { type Summary, summarise } from '../../protocol/summary.ts'
import { scrollTo } from './scroll.ts'
import { stopFrom, stopsOf } from './tour.ts'

/** Whether this browser draws lines in highlights: Firefox does from 146. */
const drawsLines = Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 146) >= 146

const fewCharacters = 600 // less is a headline and a line that says "Loading."

export class MarkedPage {
  readonly summary: Summary
  #painter: Painter
  #pinned: string | null = null
  #passing: string | null = null
  #at: PressmarkAnnotation | undefined

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
    this.summary = summarise(analysis)
    this.#painter = new Painter(document, prefix, this.#look)
    this.#paint()
  }

  get rules(): string {
    return this.#painter.rules
  }

  /** Where the tour stands: the mark that was last stepped or jumped to. */
  get current(): PressmarkAnnotation | undefined {
    return this.#at
  }

  get lit(): Lit | null {
    const places = this.#placesOf(this.#pinned)
    if (this.#pinned === null || !places) return null
    const at = this.#at ? places.indexOf(addressOf(this.#at)) + 1 : 0
    return { key: this.#pinned, at, of: places.length }
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
    if (this.#at) this.#painter.showHere([this.#at], reading)
  }

  /** Whether the marks stand as they were painted. */
  isIntact(): boolean {
    return this.#painter.isIntact() && this.#reading.container.isConnected
  }

  /** Whether the article is still there for the reader: in the document, and not hidden behind another view. */
  isShown(): boolean {
    const range = this.#reading.toRange(this.analysis.article.blocks[0] ?? { start: 0, end: 0 })
    return range !== undefined && !range.collapsed && range.startContainer.isConnected && range.getClientRects().length > 0
  }

  /** What to watch for changes: the element that holds the article, or the whole page where most of the text may yet come. */
  get container(): Element {
    return this.analysis.article.text.length < fewCharacters ? this.#document.documentElement : this.#reading.container
  }

  toRange(span: Span): Range | undefined {
    return this.#reading.toRange(span)
  }

  /** The mark at a place of the window, in CSS pixels. */
  under(x: number, y: number): Painted | undefined {
    return markUnder(this.#document, x, y, this.#painter.painted)
  }

  /** Which set of colours stands out against the ground behind a range. */
  themeAt(range: Range): 'light' | 'dark' | 'any' {
    return this.#painter.sheetAt(range)
  }

  find(address: Address): PressmarkAnnotation | undefined {
    return this.analysis.annotations.find(one => addressOf(one) === address)
  }

  /** Scrolls to a span, and shows where that is. */
  goTo(span: Span, mark?: PressmarkAnnotation): void {
    this.#at = mark
    const range = this.#reading.toRange(span)
    if (range) scrollTo(range)
    this.#painter.showHere([span], this.#reading)
  }

  /** Shows spans in grey, without going there: both halves of a repeat while its card is open; none takes the grey away. */
  showHere(spans: readonly Span[]): void {
    this.#painter.showHere(spans, this.#reading)
  }

  /** Goes to the next or previous stop of a tour; undefined where there is none. */
  step(tour: Tour, by: 1 | -1): PressmarkAnnotation | undefined {
    const lit = this.#placesOf(this.#pinned)
    const stops = stopsOf(tour, { analysis: this.analysis, summary: this.summary, kinds: this.#settings.kinds, lit: lit ?? null })
    const stop = this.#at ? stopFrom(stops, this.#at.start, by) : this.#firstFromView(stops, by)
    if (stop) this.goTo(stop, stop)
    return stop
  }

  /** Lights one row of the summary alone, or with null none. Pinned, it stays under what lights in passing. */
  light(key: string | null, pinned: boolean): void {
    if (pinned) this.#pinned = key !== null && this.#placesOf(key) ? key : null
    this.#passing = pinned ? null : key
    if (pinned && key === null) this.#painter.showHere([], this.#reading)
    this.#paint()
  }

  /** Ends what lights in passing. */
  endPassing(): void {
    if (this.#passing !== null) this.light(null, false)
  }

  /** Takes everything off the page. */
  clear(): void {
    this.#painter.clear()
  }

  get #look(): Look {
    return { strength: this.#settings.strength, drawsLines }
  }

  #paint(): void {
    this.#painter.show(this.#litMarksOf(this.#passing ?? this.#pinned) ?? marksOf(this.analysis, this.#settings), this.#reading)
  }

  #placesOf(key: string | null): readonly Address[] | undefined {
    if (key === null) return undefined
    const { speakers, named } = this.summary
    return speakers.find(row => row.key === key)?.quotations ?? named.find(row => row.key === key)?.mentions
  }

  #litMarksOf(key: string | null) {
    const places = this.#placesOf(key)
    if (!places) return undefined
    const { article, annotations } = this.analysis
    const wanted = new Set<string>(places)
    const words = annotations.filter(one => one.kind === 'quotation' && wanted.has(addressOf(one)))
    const mentions = annotations.filter(one => one.kind === 'person' && one.data.entity === key)
    const speakers = words.flatMap(one => (one.kind === 'quotation' && one.data.speaker ? { ...one.data.speaker, of: one } : []))
    return litMarks(
      article,
      words,
      mentions.length > 0 ? mentions.map(one => ({ start: one.start, end: one.end, of: one })) : speakers,
    )
  }

  // A tour begins where the reader is, not at the top of the page.
  #firstFromView(stops: readonly PressmarkAnnotation[], by: 1 | -1): PressmarkAnnotation | undefined {
    const height = this.#document.documentElement.clientHeight
    const isReached = (stop: PressmarkAnnotation) => {
      const range = this.#reading.toRange(stop)
      return (
        range !== undefined && (by === 1 ? range.getBoundingClientRect().bottom > 0 : range.getBoundingClientRect().top < height)
      )
    }
    return by === 1 ? stops.find(isReached) : stops.findLast(isReached)
  }
}
