// Opens and closes the card: when the pointer rests on a mark, on a tap, by the keyboard; and speaks for the tour.
// It listens without ever holding an event back, and only while marks are on the page.

import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import type { Tour } from '../../../protocol/messages.ts'
import { placesOf } from '../../../protocol/place.ts'
import { message } from '../../platform/content.ts'
import type { MarkedPage } from '../marked-page.ts'
import { saidAtEnd, saidLit, saidOf } from '../said.ts'
import { Card } from './card.ts'
import { type Action, type CardPage, contentsOf } from './contents.ts'

const rest = 120 // ms the pointer stays before the card opens: less and it flickers while crossing the text

/** What the card is open for, and which line of it. */
interface Open {
  readonly mark: PressmarkAnnotation
  readonly range: Range
  readonly line: number
}

export class CardDesk {
  readonly #card: Card
  #marked: MarkedPage | undefined
  #openFor: Open | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  #listening = new AbortController()
  #isEntering = false

  readonly #document: Document

  constructor(document: Document, name: string) {
    this.#document = document
    this.#card = new Card(document, name)
  }

  /** Begins to serve a marked page. */
  attend(marked: MarkedPage): void {
    this.leave()
    this.#marked = marked
    const { signal } = this.#listening
    const view = this.#document.defaultView!
    const options = { capture: true, passive: true, signal }
    const on = <Type extends keyof WindowEventMap>(type: Type, run: (event: WindowEventMap[Type]) => void) =>
      view.addEventListener(type, event => event.isTrusted && run(event), options)
    on('pointermove', event => this.#pointerMoved(event))
    on('click', event => this.#clicked(event as PointerEvent))
    on('keydown', event => this.#keyPressed(event))
    on('keyup', event => this.#keyReleased(event))
    on('scroll', () => this.#follow())
    on('resize', () => this.#follow())
  }

  /** Stops serving; the card closes. */
  leave(): void {
    this.#listening.abort()
    this.#listening = new AbortController()
    this.close()
    this.#marked = undefined
  }

  close(): void {
    clearTimeout(this.#waiting)
    if (this.#openFor) this.#marked?.showHere([])
    this.#openFor = undefined
    this.#card.close()
  }

  /** Leaves nothing in the page. */
  remove(): void {
    this.leave()
    this.#card.remove()
  }

  /** Goes to the next stop of a tour, and says where that is. An open card moves along. */
  step(marked: MarkedPage, tour: Tour, by: 1 | -1): void {
    const stop = marked.step(tour, by)
    this.#card.say(stop ? saidOf(stop, this.#pageOf(marked)) : saidAtEnd(tour, this.#pageOf(marked)))
    if (stop && this.#openFor) this.#openAt(stop, false)
  }

  /** Says which row is lit alone. */
  sayLit(marked: MarkedPage): void {
    this.close()
    this.#card.say(saidLit(marked.lit?.key ?? null, this.#pageOf(marked)))
  }

  #pointerMoved(event: PointerEvent): void {
    clearTimeout(this.#waiting)
    this.#marked?.endPassing()
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#card.holds(event) || this.#card.hasFocus) return
    this.#waiting = setTimeout(() => this.#pointerRests(event.clientX, event.clientY), rest)
  }

  #pointerRests(x: number, y: number): void {
    const found = this.#marked?.under(x, y)
    if (!found) this.close()
    else if (found.mark.annotation !== this.#openFor?.mark) this.#openFrom(found.mark.annotation, found.range, { x, y })
  }

  // A tap opens the card, unless it was meant for a link or a button under it; a click beside it closes it.
  #clicked(event: PointerEvent): void {
    if (this.#card.holds(event)) return
    const { target } = event
    const isControl = target instanceof Element && target.closest('a,button,input,select,textarea,summary,label,video,audio')
    const isTap = event.pointerType === 'touch' && !isControl
    const found = isTap ? this.#marked?.under(event.clientX, event.clientY) : undefined
    if (found) this.#openFrom(found.mark.annotation, found.range, { x: event.clientX, y: event.clientY })
    else this.close()
  }

  #keyPressed(event: KeyboardEvent): void {
    const marked = this.#marked
    if (!marked || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      if (this.#card.isOpen) this.close()
      else if (marked.lit) {
        marked.light(null, true)
        this.sayLit(marked)
      } else marked.showHere([])
      return
    }
    this.#isEntering = event.key === 'Enter' && this.#isKeyboardFree() && !this.#card.isOpen
  }

  // Only when the key comes up again: the keyboard goes into the card, and a key that is still down would press the first button there.
  #keyReleased(event: KeyboardEvent): void {
    const mark = this.#marked?.current
    if (event.key === 'Enter' && this.#isEntering && mark) this.#openAt(mark, true)
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

  #openAt(mark: PressmarkAnnotation, focus: boolean): void {
    const range = this.#marked?.toRange(mark)
    if (range) this.#openFrom(mark, range, undefined, focus)
  }

  #openFrom(mark: PressmarkAnnotation, range: Range, point?: { x: number; y: number }, focus = false): void {
    const marked = this.#marked
    if (!marked) return
    const open = { mark, range, line: lineAt(range, point) }
    const line = lineOf(open)
    if (!line) return
    const contents = contentsOf(mark, this.#pageOf(marked))
    this.#openFor = open
    if (contents.here.length > 1) marked.showHere(contents.here)
    const lang = marked.analysis.article.meta.language
    this.#card.open(contents, line, { lang, theme: marked.themeAt(range), focus, act: action => this.#act(action) })
  }

  #act({ run }: Action): void {
    const marked = this.#marked
    if (!marked) return
    if (run.type === 'light') {
      marked.light(run.key, true)
      this.sayLit(marked)
    } else if (run.type === 'step') this.step(marked, run.tour, 1)
    else {
      marked.goTo(run.to, run.mark ?? undefined)
      if (run.mark) {
        this.#card.say(saidOf(run.mark, this.#pageOf(marked)))
        this.#openAt(run.mark, false)
      } else this.#closeHere()
    }
  }

  // Closes the card and leaves the grey at the place that was jumped to.
  #closeHere(): void {
    this.#openFor = undefined
    this.close()
  }

  #pageOf(marked: MarkedPage): CardPage {
    const { analysis, summary } = marked
    return {
      article: analysis.article,
      annotations: analysis.annotations,
      summary,
      places: placesOf(analysis),
      lit: marked.lit?.key ?? null,
      say: message,
      language: message('@@ui_locale').replace('_', '-'),
    }
  }
}

function lineAt(range: Range, point: { x: number; y: number } | undefined): number {
  if (!point) return 0
  const beside = 3 // pixels; the marks' own lines hang there
  const isAt = ({ left, right, top, bottom }: DOMRect) =>
    point.x >= left - beside && point.x <= right + beside && point.y >= top - beside && point.y <= bottom + beside
  return Math.max(0, [...range.getClientRects()].findIndex(isAt))
}

function lineOf({ range, line }: Open): DOMRect | undefined {
  const rects = range.getClientRects()
  return rects[line] ?? rects[0]
}
