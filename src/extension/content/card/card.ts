// The card itself: a closed shadow root on an element beside <body>, made when first needed, in the browser's top layer.
// No page style reaches it, no page script sees into it, and it takes no room in the page.

import { adoptSheet } from '../../../dom/adopt-sheet.ts'
import type { Action, CardContents } from './contents.ts'
import type { Rich } from './phrases.ts'
import { cardStyle } from './style.ts'

export interface CardOptions {
  /** The language of the article, for its words. */
  readonly lang: string
  readonly theme: 'light' | 'dark' | 'any'
  /** Whether the keyboard goes into the card. */
  readonly focus: boolean
  act(action: Action): void
}

const gap = 8 // pixels between the card and the line it belongs to, and the window's edge

export class Card {
  #host: HTMLElement | undefined
  #card!: HTMLElement
  #status!: HTMLElement
  #shadow!: ShadowRoot
  #focusBefore: HTMLElement | undefined

  readonly #document: Document
  readonly #name: string

  constructor(
    document: Document,
    /** Names our element, so that a later copy of the script finds it. */
    name: string,
  ) {
    this.#document = document
    this.#name = name
  }

  get isOpen(): boolean {
    return this.#host !== undefined && !this.#card.hidden
  }

  get hasFocus(): boolean {
    return this.isOpen && this.#shadow.activeElement !== null
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return this.#host !== undefined && event.composedPath().includes(this.#host)
  }

  /** Shows the card under a line of text (above it where there is no room); on touch screens at the foot of the window. */
  open(contents: CardContents, line: DOMRect, options: CardOptions): void {
    const host = this.#made()
    const focused = this.isOpen ? this.#shadow.activeElement : null
    const isDark = this.#document.defaultView!.matchMedia('(prefers-color-scheme: dark)').matches
    this.#card.dataset.theme = options.theme === 'any' && isDark ? 'dark' : options.theme
    this.#card.setAttribute('aria-label', `${contents.label}, ${contents.count}`)
    this.#card.replaceChildren(...this.#parts(contents, options))
    this.#card.hidden = false
    if (!host.matches(':popover-open')) host.showPopover()
    this.place(line)
    if (!options.focus && !focused) return
    const { activeElement } = this.#document
    if (!focused) this.#focusBefore = activeElement instanceof HTMLElement ? activeElement : undefined
    const buttons = [...this.#shadow.querySelectorAll('button')]
    const same = buttons.find(button => button.textContent === focused?.textContent) // "Next", then again "Next"
    ;(same ?? buttons[0] ?? this.#card).focus()
  }

  /** Moves the open card to where its line is now. */
  place(line: DOMRect): void {
    if (!this.isOpen) return
    const view = this.#document.defaultView!
    if (view.matchMedia('(pointer: coarse)').matches) {
      this.#put({ left: '0', right: '0', bottom: '0', top: 'auto' })
      return
    }
    const { width, height } = this.#card.getBoundingClientRect()
    const { clientWidth } = this.#document.documentElement
    const isRoomBelow = line.bottom + gap + height <= view.innerHeight
    const top = isRoomBelow ? line.bottom + gap : Math.max(gap, line.top - gap - height)
    const left = Math.max(gap, Math.min(line.left, clientWidth - width - gap))
    this.#put({ left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' })
  }

  /** Closes the card; the keyboard goes back to where it was. */
  close(): void {
    if (!this.isOpen || !this.#host) return
    const focused = this.#shadow.activeElement
    if (focused instanceof HTMLElement) focused.blur() // the body takes no focus back of itself
    this.#card.hidden = true
    if (this.#host.matches(':popover-open')) this.#host.hidePopover()
    if (focused) this.#focusBefore?.focus({ preventScroll: true })
    this.#focusBefore = undefined
  }

  /** Has a screen reader say a sentence. */
  say(sentence: string): void {
    const isNew = !this.#host?.isConnected
    this.#made()
    this.#status.textContent = ''
    setTimeout(
      () => {
        this.#status.textContent = sentence
      },
      isNew ? 200 : 50,
    ) // a region must stand a moment before its words are noticed
  }

  /** Takes the element out of the page. */
  remove(): void {
    this.#host?.remove()
    this.#host = undefined
  }

  #made(): HTMLElement {
    if (this.#host?.isConnected) return this.#host
    this.remove()
    const host = this.#document.createElement('div')
    host.setAttribute(`data-${this.#name}`, '')
    host.popover = 'manual'
    for (const [property, value] of Object.entries(hostStyle)) host.style.setProperty(property, value, 'important')
    this.#shadow = host.attachShadow({ mode: 'closed' })
    adoptSheet(this.#shadow, cardStyle)
    this.#card = this.#element('section', 'card')
    this.#card.hidden = true
    this.#card.tabIndex = -1
    this.#card.setAttribute('role', 'dialog')
    this.#card.setAttribute('aria-describedby', 'said')
    this.#status = this.#element('p', 'status')
    this.#status.setAttribute('role', 'status')
    this.#shadow.append(this.#card, this.#status)
    // The page's own shortcuts are not meant for keys pressed in the card.
    for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, event => event.stopPropagation())
    this.#document.documentElement.append(host)
    this.#host = host
    return host
  }

  #put(places: Record<string, string>): void {
    for (const [property, value] of Object.entries(places)) this.#host?.style.setProperty(property, value, 'important')
  }

  #parts(contents: CardContents, { lang, act }: CardOptions): readonly Node[] {
    const top = this.#element('p', 'top')
    top.append(this.#element('span', `kind ${contents.kind}`, contents.label), this.#element('span', 'num', contents.count))
    const body = this.#element('div', 'body')
    body.id = 'said'
    const title = this.#element('h2', '', contents.title)
    if (contents.titleIsName) title.lang = lang
    body.append(title)
    if (contents.second) body.append(this.#element('p', 'second', contents.second))
    if (contents.pair) body.append(this.#pair(contents.pair, lang))
    if (contents.why.length > 0) body.append(this.#written('p', 'why', contents.why))
    const acts = this.#element('div', 'acts')
    for (const action of contents.actions) {
      const button = this.#element('button', '', action.label)
      button.setAttribute('type', 'button')
      button.addEventListener('click', event => event.isTrusted && act(action))
      acts.append(button)
    }
    return contents.actions.length > 0 ? [top, body, acts] : [top, body]
  }

  #pair(pair: NonNullable<CardContents['pair']>, lang: string): HTMLElement {
    const both = this.#element('div', 'pair')
    for (const side of [pair.here, pair.there]) {
      const column = this.#element('div')
      const words = this.#written('p', '', side.text)
      words.lang = lang
      column.append(this.#element('h3', '', side.head), words)
      both.append(column)
    }
    return both
  }

  #written(tag: string, className: string, text: Rich): HTMLElement {
    const element = this.#element(tag, className)
    element.append(...text.map(part => (typeof part === 'string' ? part : this.#element('b', '', part.strong))))
    return element
  }

  #element(tag: string, className = '', text = ''): HTMLElement {
    const element = this.#document.createElement(tag)
    if (className) element.className = className
    if (text) element.textContent = text
    return element
  }
}

// `all: initial` keeps the page's rules off, and undoes the browser's own for popovers: what is needed of them is said again.
const hostStyle: Readonly<Record<string, string>> = { all: 'initial', display: 'block', position: 'fixed' }
