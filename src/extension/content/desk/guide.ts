// Leads through a marked page: sums it up, lights one row of the summary alone, walks from mark to mark. It says nothing and shows no card.

import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import type { Span } from '../../../core/article.ts'
import { rectInPage, viewOf } from '../../../dom/frames.ts'
import { litMarks, type Mark } from '../../../dom/paint/index.ts'
import { type Address, addressOf } from '../../../protocol/address.ts'
import type { Lit, Tour } from '../../../protocol/messages.ts'
import { type Summary, summarise } from '../../../protocol/summary.ts'
import type { MarkedPage } from '../marked-page.ts'
import { scrollTo } from './scroll.ts'
import { stopFrom, stopsOf } from './tour.ts'

export class Guide {
  #summary: Summary | undefined
  #pinned: string | null = null
  #passing: string | null = null
  #at: PressmarkAnnotation | undefined

  constructor(readonly marked: MarkedPage) {}

  /** What the popup shows; made when it is first wanted. */
  get summary(): Summary {
    this.#summary ??= summarise(this.marked.analysis)
    return this.#summary
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

  find(address: Address): PressmarkAnnotation | undefined {
    return this.marked.analysis.annotations.find(one => addressOf(one) === address)
  }

  /** Scrolls to a span, and shows where that is. */
  goTo(span: Span, mark?: PressmarkAnnotation): void {
    this.#at = mark
    const range = this.marked.toRange(span)
    if (range) scrollTo(range)
    this.marked.showHere([span])
  }

  /** Goes to the next or previous stop of a tour; undefined where there is none. */
  step(tour: Tour, by: 1 | -1): PressmarkAnnotation | undefined {
    const { analysis, kinds } = this.marked
    const stops = stopsOf(tour, { analysis, summary: this.summary, kinds, lit: this.#placesOf(this.#pinned) ?? null })
    const stop = this.#at ? stopFrom(stops, this.#at.start, by) : this.#firstFromView(stops, by)
    if (stop) this.goTo(stop, stop)
    return stop
  }

  /** Lights one row of the summary alone, or with null none. Pinned, it stays under what lights in passing. */
  light(key: string | null, pinned: boolean): void {
    if (pinned) this.#pinned = key !== null && this.#placesOf(key) ? key : null
    this.#passing = pinned ? null : key
    if (pinned && key === null) this.marked.showHere([])
    this.marked.showAlone(this.#litMarksOf(this.#passing ?? this.#pinned))
  }

  /** Ends what lights in passing. */
  endPassing(): void {
    if (this.#passing !== null) this.light(null, false)
  }

  #placesOf(key: string | null): readonly Address[] | undefined {
    if (key === null) return undefined
    const { speakers, named } = this.summary
    return speakers.find(row => row.key === key)?.quotations ?? named.find(row => row.key === key)?.mentions
  }

  #litMarksOf(key: string | null): readonly Mark[] | undefined {
    const places = this.#placesOf(key)
    if (!places) return undefined
    const { article, annotations } = this.marked.analysis
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
    const isReached = (stop: PressmarkAnnotation) => {
      const range = this.marked.toRange(stop)
      if (!range) return false
      const { top, bottom } = rectInPage(range.getBoundingClientRect(), viewOf(range))
      return by === 1 ? bottom > 0 : top < this.marked.height
    }
    return by === 1 ? stops.find(isReached) : stops.findLast(isReached)
  }
}
