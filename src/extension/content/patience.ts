// How often a changing page is read again: at once at first, then more and more slowly, and in the end not at all.

const first = 0 // ms
const second = 800 // ms; doubles from here
const most = 60_000 // ms
const calm = 60_000 // ms without a change after which all is forgotten
const fights = 8 // times that a page undid what we did, or wrote its text anew, after which it is left alone: it would undo the ninth paint as well

/** What a look found: nothing to do, more text beside marks that stand, or marks undone and text written anew. */
export type Found = 'same' | 'grown' | 'changed'

export class Patience {
  #looks = 0
  #changes = 0
  #last = 0

  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** Milliseconds to wait before the next look. */
  get wait(): number {
    if (this.#now() - this.#last > calm) this.forget()
    const due = this.#last + (this.#looks === 0 ? first : Math.min(most, second * 2 ** (this.#looks - 1)))
    return Math.max(0, due - this.#now())
  }

  /** Whether the page changed so often that it is left alone. */
  get isOver(): boolean {
    return this.#changes >= fights
  }

  /** A look was taken. A live blog grows for hours, and is read on for as long. */
  looked(found: Found): void {
    this.#looks++
    if (found === 'changed') this.#changes++
    this.#last = this.#now()
  }

  forget(): void {
    this.#looks = 0
    this.#changes = 0
  }
}
