// Answers the reader: opens and closes the card when the pointer rests on a mark, on a tap, by the keyboard; does what the popup asks;
// and speaks for the tour. It listens without ever holding an event back, and only while marks are on the page.

import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import { rectInPage, viewOf } from '../../../dom/frames.ts'
import { markUnder, type Painted } from '../../../dom/paint/index.ts'
import { readAddress } from '../../../protocol/address.ts'
import type { Lit, PageRequest, Tour } from '../../../protocol/messages.ts'
import { placesOf } from '../../../protocol/place.ts'
import type { Summary } from '../../../protocol/summary.ts'
import { message } from '../../platform/content.ts'
import { Card } from '../card/card.ts'
import { type Action, type CardPage, contentsOf } from '../card/contents.ts'
import type { MarkedPage } from '../marked-page.ts'
import { Guide } from './guide.ts'
import { saidAtEnd, saidLit, saidOf } from './said.ts'

const rest = 120 // ms the pointer stays before the card opens: less and it flickers while crossing the text

/** What the card is open for, and which line of it. */
interface Open {
  readonly mark: PressmarkAnnotation
  readonly range: Range
  readonly line: number
}

interface Point {
  readonly x: number
  readonly y: number
  readonly view: Window
}

/** What the popup may ask of the marks. */
export type Wish = Extract<PageRequest, { readonly type: 'light' | 'step' | 'show' }>

export class Desk {
  readonly #document: Document
  readonly #card: Card
  #guide: Guide | undefined
  #openFor: Open | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  #listening = new AbortController()
  #isEntering = false

  /** `name` is the card's element's: by it a later copy of the script finds what an earlier one left. */
  constructor(document: Document, name: string) {
    this.#document = document
    this.#card = new Card(document, name)
  }

  /** Begins to serve a marked page; the row that was lit before stays so. */
  attend(marked: MarkedPage): void {
    if (this.#guide?.marked === marked) return
    const lit = this.#guide?.lit?.key ?? null
    this.#leave()
    this.#guide = new Guide(marked)
    if (lit !== null) this.#guide.light(lit, true)
    const { signal } = this.#listening
    const options = { capture: true, passive: true, signal }
    const { views } = marked
    const on = <Type extends keyof WindowEventMap>(type: Type, run: (event: WindowEventMap[Type]) => void) => {
      for (const view of views) view.addEventListener(type, event => event.isTrusted && run(event), options)
    }
    on('pointermove', event => this.#pointerMoved(event))
    on('click', event => this.#clicked(event as PointerEvent))
    on('keydown', event => this.#keyPressed(event))
    on('keyup', event => this.#keyReleased(event))
    on('scroll', () => this.#follow())
    on('resize', () => this.#follow())
  }

  /** Takes the tap or the move of the pointer that brought it. */
  begin(event: PointerEvent): void {
    if (event.type === 'click') this.#clicked(event)
    else this.#pointerMoved(event)
  }

  /** What the popup shows of the page; undefined with no page to serve. */
  get shown(): { readonly summary: Summary; readonly lit: Lit | null } | undefined {
    return this.#guide && { summary: this.#guide.summary, lit: this.#guide.lit }
  }

  /** Does what the popup or a keyboard command asks. */
  carryOut(wish: Wish): void {
    const guide = this.#guide
    if (!guide) return
    if (wish.type === 'light') {
      guide.light(wish.key, wish.pinned)
      if (wish.pinned) this.#sayLit(guide)
    } else if (wish.type === 'step') this.#step(guide, wish.tour, wish.by)
    else {
      const mark = guide.find(wish.address)
      const span = mark ?? readAddress(wish.address)
      if (span) guide.goTo(span, mark)
    }
  }

  /** Ends what is lit for as long as the popup is open. */
  endPassing(): void {
    this.#guide?.endPassing()
  }

  close(): void {
    clearTimeout(this.#waiting)
    if (this.#openFor) this.#guide?.marked.showHere([])
    this.#openFor = undefined
    this.#card.close()
  }

  /** Stops serving, and leaves nothing in the page. */
  remove(): void {
    this.#leave()
    this.#card.remove()
  }

  // Goes to the next stop of a tour, and says where that is. An open card moves along.
  #step(guide: Guide, tour: Tour, by: 1 | -1): void {
    const stop = guide.step(tour, by)
    this.#card.say(stop ? saidOf(stop, pageOf(guide)) : saidAtEnd(tour, pageOf(guide)))
    if (stop && this.#openFor) this.#openAt(guide, stop)
  }

  // Says which row is lit alone.
  #sayLit(guide: Guide): void {
    this.close()
    this.#card.say(saidLit(guide.lit?.key ?? null, pageOf(guide)))
  }

  #leave(): void {
    this.#listening.abort()
    this.#listening = new AbortController()
    this.close()
    this.#guide = undefined
  }

  #pointerMoved(event: PointerEvent): void {
    clearTimeout(this.#waiting)
    this.endPassing()
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#card.holds(event) || this.#card.hasFocus) return
    this.#waiting = setTimeout(() => this.#pointerRests(pointOf(event)), rest)
  }

  #pointerRests(point: Point): void {
    const found = this.#markAt(point)
    if (!found) this.close()
    else if (found.mark.annotation !== this.#openFor?.mark) this.#open(found.mark.annotation, found.range, { point })
  }

  #markAt({ x, y, view }: Point): Painted | undefined {
    return this.#guide && markUnder(view.document, x, y, this.#guide.marked.painted)
  }

  // A tap opens the card, unless it was meant for a link or a button under it; a click beside it closes it.
  #clicked(event: PointerEvent): void {
    if (this.#card.holds(event)) return
    const point = pointOf(event)
    const isControl = (event.target as Partial<Element>).closest?.('a,button,input,select,textarea,summary,label,video,audio')
    const found = event.pointerType === 'touch' && !isControl ? this.#markAt(point) : undefined
    if (found) this.#open(found.mark.annotation, found.range, { point })
    else this.close()
  }

  #keyPressed(event: KeyboardEvent): void {
    const guide = this.#guide
    if (!guide || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      if (this.#openFor) this.close()
      else if (guide.lit) {
        guide.light(null, true)
        this.#sayLit(guide)
      } else guide.marked.showHere([])
    }
    this.#isEntering = event.key === 'Enter' && this.#isKeyboardFree() && !this.#openFor
  }

  // Only when the key comes up again: the keyboard goes into the card, and a key that is still down would press the first button there.
  #keyReleased(event: KeyboardEvent): void {
    const guide = this.#guide
    if (event.key === 'Enter' && this.#isEntering && guide?.current) this.#openAt(guide, guide.current, true)
    this.#isEntering = false
  }

  // Enter on a link or in a form is the page's.
  #isKeyboardFree(): boolean {
    const { activeElement, body, documentElement } = this.#document
    return !activeElement || activeElement === body || activeElement === documentElement
  }

  #follow(): void {
    if (!this.#openFor) return
    const line = lineOf(this.#openFor)
    const isAway = !line || line.bottom < 0 || line.top > this.#document.defaultView!.innerHeight
    if (isAway && !this.#card.hasFocus) this.close()
    else if (line) this.#card.place(line)
  }

  #openAt({ marked }: Guide, mark: PressmarkAnnotation, focus = false): void {
    const range = marked.toRange(mark)
    if (range) this.#open(mark, range, { focus })
  }

  #open(mark: PressmarkAnnotation, range: Range, { point, focus = false }: { point?: Point; focus?: boolean }): void {
    const guide = this.#guide
    const open: Open = { mark, range, line: lineAt(range, point) }
    const line = lineOf(open)
    if (!guide || !line) return
    this.#openFor = open
    const { marked } = guide
    const contents = contentsOf(mark, pageOf(guide))
    marked.showHere(contents.here.length > 1 ? contents.here : [])
    const lang = marked.analysis.article.meta.language
    this.#card.open(contents, line, { lang, theme: marked.themeAt(range), focus, act: action => this.#act(action) })
  }

  #act({ run }: Action): void {
    const guide = this.#guide
    if (!guide) return
    if (run.type === 'light') {
      guide.light(run.key, true)
      this.#sayLit(guide)
    } else {
      const { to, mark } = run
      guide.goTo(to, mark ?? undefined)
      if (mark) {
        this.#card.say(saidOf(mark, pageOf(guide)))
        this.#openAt(guide, mark)
      } else {
        this.#openFor = undefined // so that the grey stays at the place that was jumped to
        this.close()
      }
    }
  }
}

function pageOf({ marked: { analysis }, summary, lit }: Guide): CardPage {
  return {
    article: analysis.article,
    annotations: analysis.annotations,
    summary,
    places: placesOf(analysis),
    lit: lit?.key ?? null,
    say: message,
    language: message('@@ui_locale').replace('_', '-'),
  }
}

const beside = 3 // pixels around a line that still count as on it; the marks' own lines hang there

function lineAt(range: Range, point: Point | undefined): number {
  if (!point) return 0
  const isAt = ({ left, right, top, bottom }: DOMRect) =>
    point.x >= left - beside && point.x <= right + beside && point.y >= top - beside && point.y <= bottom + beside
  return Math.max(0, [...range.getClientRects()].findIndex(isAt))
}

function lineOf({ range, line }: Open): DOMRect | undefined {
  const rects = range.getClientRects()
  const rect = rects[line] ?? rects[0]
  return rect && rectInPage(rect, viewOf(range))
}

function pointOf({ clientX: x, clientY: y, view }: PointerEvent): Point {
  return { x, y, view: view! }
}
