// The desk answers the reader, and most articles are read without a question to it: so its script comes when it is first wanted,
// by the popup, by a keyboard command, or by the first move of the pointer or tap over the page.

import { tellBackground } from '../platform/content.ts'
import type { Desk } from './desk/desk.ts'
import { here } from './here.ts'
import type { MarkedPage } from './marked-page.ts'

export class DeskCall {
  #desk: Desk | undefined
  #marked: MarkedPage | undefined
  #waiting = new AbortController()

  readonly #document: Document
  readonly #name: string

  /** `name` is the card's element's: by it this copy of the script finds what an earlier one left. */
  constructor(document: Document, name: string) {
    this.#document = document
    this.#name = name
    for (const card of document.querySelectorAll(`[data-${name}]`)) card.remove()
  }

  /** From now on these are the marks that the reader may ask about. */
  attend(marked: MarkedPage): void {
    this.#marked = marked
    if (this.#desk) this.#desk.attend(marked)
    else this.#awaitReader(marked)
  }

  /** The desk; undefined where there are no marks, or its script cannot come. */
  async come(): Promise<Desk | undefined> {
    if (this.#marked && !here.pressmarkDesk) await tellBackground({ type: 'desk-wanted' })
    if (!this.#marked || !here.pressmarkDesk) return undefined
    this.#waiting.abort()
    this.#desk ??= new here.pressmarkDesk(this.#document, this.#name)
    this.#desk.attend(this.#marked)
    return this.#desk
  }

  /** Closes the card. */
  close(): void {
    this.#desk?.close()
  }

  /** Ends what was lit for as long as the popup was open. */
  endPassing(): void {
    this.#desk?.endPassing()
  }

  /** The marks are gone: stops waiting, and leaves nothing in the page. */
  leave(): void {
    this.#waiting.abort()
    this.#desk?.remove()
    this.#marked = undefined
  }

  #awaitReader({ views }: MarkedPage): void {
    this.#waiting.abort()
    this.#waiting = new AbortController()
    const options = { capture: true, passive: true, signal: this.#waiting.signal }
    // The pointer goes on while the desk comes: what it takes up is the click, or the last move; an earlier one would take the pointer back.
    let last: PointerEvent | undefined
    const come = async (event: PointerEvent) => {
      const { isTrusted, type, pointerType } = event
      if (!isTrusted || (type !== 'click' && pointerType === 'touch')) return
      if (type === 'click' || last?.type !== 'click') last = event
      const desk = await this.come()
      if (last) desk?.begin(last)
      last = undefined
    }
    for (const view of views)
      for (const type of ['pointermove', 'click'] as const)
        view.addEventListener(type, event => void come(event as PointerEvent), options)
  }
}
