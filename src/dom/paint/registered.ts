// The highlights that we hold in the browser's registries, one for each way of drawing. Each document has a registry, which it shares with
// its page: that may clear it at any time.

import { bare } from '../bare.ts'
import { type Drawing, drawings, nameOf, type Style, styles } from './styles.ts'

/** Highlights of each document by their names. */
export type Highlights = Map<Document, Map<string, Highlight>>

/** Takes off what an earlier copy of the script, now gone, may have left under the same prefix. */
export function clearEarlier(document: Document, prefix: string): void {
  const inner = [...document.querySelectorAll('iframe')].flatMap(frame => frame.contentDocument ?? [])
  for (const one of [document, ...inner]) for (const drawing of drawings) registryOf(one)?.delete(nameOf(prefix, drawing))
}

/** The registry of a document; undefined where its window is gone. Firefox gives a frame's own only behind its wrapper. */
export function registryOf(document: Document): HighlightRegistry | undefined {
  const view = document.defaultView
  return view ? (view.frameElement ? bare(view) : view).CSS.highlights : undefined
}

export class Registered {
  readonly #held: Highlights = new Map()
  readonly #prefix: string

  /** `prefix` begins all names. */
  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The highlight for a range that is drawn so, among some that are not registered yet; made where there is none. */
  within(highlights: Highlights, { startContainer }: Range, drawing: Drawing): Highlight {
    const document = startContainer.ownerDocument!
    const named = highlights.get(document) ?? new Map<string, Highlight>()
    highlights.set(document, named)
    const name = nameOf(this.#prefix, drawing)
    const highlight = named.get(name) ?? new Highlight()
    named.set(name, highlight)
    highlight.priority = styles.indexOf(drawing.style)
    return highlight
  }

  /** The same among those that are registered; a new one is at once. */
  one(range: Range, drawing: Drawing): Highlight {
    const highlight = this.within(this.#held, range, drawing)
    const registry = registryOf(range.startContainer.ownerDocument!)
    const name = nameOf(this.#prefix, drawing)
    if (!isSame(registry?.get(name), highlight)) registry?.set(name, highlight)
    return highlight
  }

  /** Registers these in place of all that have these styles. */
  replace(highlights: Highlights, replaced: readonly Style[] = styles.filter(one => one !== 'here')): void {
    if (this.#held.size > 0) this.#remove(highlights, replaced)
    for (const [document, named] of highlights) {
      const registry = registryOf(document)
      for (const [name, highlight] of named) registry?.set(name, highlight)
      this.#held.set(document, new Map([...(this.#held.get(document) ?? []), ...named]))
    }
  }

  /** Whether the registries still hold all that we put there. */
  areThere(): boolean {
    for (const [document, named] of this.#held) {
      const registry = registryOf(document)
      for (const [name, highlight] of named) if (!isSame(registry?.get(name), highlight)) return false
    }
    return true
  }

  #remove(kept: Highlights, replaced: readonly Style[]): void {
    const old = drawings.filter(one => replaced.includes(one.style)).map(one => nameOf(this.#prefix, one))
    for (const [document, named] of this.#held)
      for (const name of old) if (!kept.get(document)?.has(name) && named.delete(name)) registryOf(document)?.delete(name)
  }
}

function isSame(held: Highlight | undefined, ours: Highlight): boolean {
  return held !== undefined && bare(held) === bare(ours)
}
