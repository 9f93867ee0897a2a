// Opens and closes the card: when the pointer rests on a mark, on a tap, by the keyboard; and speaks for the tour.
// It listens without ever holding an event back, and only while marks are on the page. The card's own script comes when first needed.

import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import type { Tour } from '../../../protocol/messages.ts'
import { tellBackground } from '../../platform/content.ts'
import { here } from '../here.ts'
import type { MarkedPage } from '../marked-page.ts'
import type { Card } from './card.ts'
import type { Action } from './contents.ts'
import type { CardScript } from './main.ts'

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
}

export class CardDesk {
  readonly #document: Document
  readonly #name: string
  #card: Card | undefined
  #marked: MarkedPage | undefined
  #openFor: Open | undefined
  #waiting: ReturnType<typeof setTimeout> | undefined
  #listening = new AbortController()
  #isEntering = false

  /** `name` is the card's element's: so a later copy of the script finds what an earlier one left. */
  constructor(document: Document, name: string) {
    this.#document = document
    this.#name = name
    for (const earlier of document.querySelectorAll(`[data-${name}]`)) earlier.remove()
  }

  /** Begins to serve a marked page. */
  attend(marked: MarkedPage): void {
    this.#leave()
    this.#marked = marked
    const { signal } = this.#listening
    const options = { capture: true, passive: true, signal }
    const on = <Type extends keyof WindowEventMap>(type: Type, run: (event: WindowEventMap[Type]) => void) =>
      this.#document.defaultView!.addEventListener(type, event => event.isTrusted && run(event), options)
    on('pointermove', event => this.#pointerMoved(event))
    on('click', event => this.#clicked(event as PointerEvent))
    on('keydown', event => this.#keyPressed(event))
    on('keyup', event => this.#keyReleased(event))
    on('scroll', () => this.#follow())
    on('resize', () => this.#follow())
  }

  close(): void {
    clearTimeout(this.#waiting)
    if (this.#openFor) this.#marked?.showHere([])
    this.#openFor = undefined
    this.#card?.close()
  }

  /** Stops serving, and leaves nothing in the page. */
  remove(): void {
    this.#leave()
    this.#card?.remove()
  }

  /** Goes to the next stop of a tour, and says where that is. An open card moves along. */
  step(marked: MarkedPage, tour: Tour, by: 1 | -1): void {
    const stop = marked.step(tour, by)
    void this.#say(script => (stop ? script.saidOf(stop, script.pageOf(marked)) : script.saidAtEnd(tour, script.pageOf(marked))))
    if (stop && this.#openFor) void this.#openAt(stop)
  }

  /** Says which row is lit alone. */
  sayLit(marked: MarkedPage): void {
    this.close()
    void this.#say(script => script.saidLit(marked.lit?.key ?? null, script.pageOf(marked)))
  }

  #leave(): void {
    this.#listening.abort()
    this.#listening = new AbortController()
    this.close()
    this.#marked = undefined
  }

  #pointerMoved(event: PointerEvent): void {
    clearTimeout(this.#waiting)
    this.#marked?.endPassing()
    if (event.pointerType === 'touch' || event.buttons !== 0 || this.#card?.holds(event) || this.#card?.hasFocus) return
    this.#waiting = setTimeout(() => this.#pointerRests({ x: event.clientX, y: event.clientY }), rest)
  }

  #pointerRests(point: Point): void {
    const found = this.#marked?.under(point.x, point.y)
    if (!found) this.close()
    else if (found.mark.annotation !== this.#openFor?.mark) void this.#open(found.mark.annotation, found.range, { point })
  }

  // A tap opens the card, unless it was meant for a link or a button under it; a click beside it closes it.
  #clicked(event: PointerEvent): void {
    if (this.#card?.holds(event)) return
    const { target, clientX: x, clientY: y } = event
    const isControl = target instanceof Element && target.closest('a,button,input,select,textarea,summary,label,video,audio')
    const found = event.pointerType === 'touch' && !isControl ? this.#marked?.under(x, y) : undefined
    if (found) void this.#open(found.mark.annotation, found.range, { point: { x, y } })
    else this.close()
  }

  #keyPressed(event: KeyboardEvent): void {
    const marked = this.#marked
    if (!marked || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      if (this.#openFor) this.close()
      else if (marked.lit) {
        marked.light(null, true)
        this.sayLit(marked)
      } else marked.showHere([])
    }
    this.#isEntering = event.key === 'Enter' && this.#isKeyboardFree() && !this.#openFor
  }

  // Only when the key comes up again: the keyboard goes into the card, and a key that is still down would press the first button there.
  #keyReleased(event: KeyboardEvent): void {
    const mark = this.#marked?.current
    if (event.key === 'Enter' && this.#isEntering && mark) void this.#openAt(mark, true)
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
    if (isAway && !this.#card?.hasFocus) this.close()
    else if (line) this.#card?.place(line)
  }

  async #openAt(mark: PressmarkAnnotation, focus = false): Promise<void> {
    const range = this.#marked?.toRange(mark)
    if (range) await this.#open(mark, range, { focus })
  }

  async #open(
    mark: PressmarkAnnotation,
    range: Range,
    { point, focus = false }: { point?: Point; focus?: boolean },
  ): Promise<void> {
    const marked = this.#marked
    const open: Open = { mark, range, line: lineAt(range, point) }
    this.#openFor = open
    const script = await this.#script()
    const line = lineOf(open)
    if (!script || !line || !marked || this.#openFor !== open) return // gone on meanwhile
    const contents = script.contentsOf(mark, script.pageOf(marked))
    marked.showHere(contents.here.length > 1 ? contents.here : [])
    const lang = marked.analysis.article.meta.language
    this.#card?.open(contents, line, { lang, theme: marked.themeAt(range), focus, act: action => this.#act(action) })
  }

  #act({ run }: Action): void {
    const marked = this.#marked
    if (!marked) return
    if (run.type === 'light') {
      marked.light(run.key, true)
      this.sayLit(marked)
    } else if (run.type === 'step') this.step(marked, run.tour, 1)
    else {
      const { to, mark } = run
      marked.goTo(to, mark ?? undefined)
      if (mark) {
        void this.#say(script => script.saidOf(mark, script.pageOf(marked)))
        void this.#openAt(mark)
      } else {
        this.#openFor = undefined // so that the grey stays at the place that was jumped to
        this.close()
      }
    }
  }

  async #say(sentence: (script: CardScript) => string): Promise<void> {
    const script = await this.#script()
    if (script && this.#marked) this.#card?.say(sentence(script))
  }

  async #script(): Promise<CardScript | undefined> {
    if (!here.pressmarkCard) await tellBackground({ type: 'card-wanted' })
    if (here.pressmarkCard) this.#card ??= new here.pressmarkCard.Card(this.#document, this.#name)
    return here.pressmarkCard
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
  return rects[line] ?? rects[0]
}
