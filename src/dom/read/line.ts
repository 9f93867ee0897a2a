// One block's text as it is read: white space collapsed to single spaces, what cannot be seen left out, and for every
// character the place it came from. "Har\u00ADbour  to\n close" reads "Harbour to close" in four segments.

/** A run of text that stands unchanged in one node: `text.slice(textStart, textStart + length)` came from `nodeStart` on. */
export interface Segment {
  readonly textStart: number
  readonly node: Text
  readonly nodeStart: number
  length: number
}

/** Collects the text of one block. White space at its start is never taken, at its end it is cut by `close`. */
export class Line {
  text = ''
  readonly segments: Segment[] = []
  /** Whether the last character is a word's, so that a space may follow. Asking the text would flatten it each time: quadratic. */
  #wordLast = false

  /** Adds what a reader sees of a part of a text node with these words; returns how many characters. Linear in its length. */
  add(node: Text, words: string, start: number, end: number): number {
    if (this.#wordLast && isGlued(this.segments.at(-1)!, node, words, start)) this.addBreak()
    const before = this.text.length
    const data = end === words.length ? words : words.slice(0, end)
    // Spaces of every kind, and the characters that only steer the layout: soft hyphens, zero width spaces, direction marks.
    const unseen = /[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]+/g
    let from = start
    unseen.lastIndex = start
    for (let match = unseen.exec(data); match; match = unseen.exec(data)) {
      const run = match[0]
      if (run === ' ' && match.index > from) continue // a single space after a word: part of the run, kept as it is
      this.#push(node, data, from, match.index)
      const space = run.search(/\s/)
      if (space >= 0) this.#space(node, match.index + space)
      from = match.index + run.length
    }
    this.#push(node, data, from, data.length)
    return this.text.length - before
  }

  /** Adds a text node that holds nothing but white space: what stands between most elements. */
  addSpace(node: Text, data: string): void {
    if (this.#wordLast && data) this.#push(node, ' ', 0, 1, 0)
  }

  /** A line break inside a block reads as a space that no node holds. */
  addBreak(): void {
    if (!this.#wordLast) return
    this.text += ' '
    this.#wordLast = false
  }

  /** Cuts the space at the end. */
  close(): void {
    if (this.#wordLast || !this.text) return
    this.text = this.text.slice(0, -1)
    const last = this.segments.at(-1)
    if (!last || last.textStart + last.length <= this.text.length) return
    last.length--
    if (last.length === 0) this.segments.pop()
  }

  #space(node: Text, at: number): void {
    if (this.#wordLast) this.#push(node, ' ', 0, 1, at)
  }

  #push(node: Text, from: string, start: number, end: number, nodeStart = start): void {
    if (end <= start) return
    const last = this.segments.at(-1)
    const joins = last && last.node === node && last.nodeStart + last.length === nodeStart
    if (joins) last.length += end - start
    else this.segments.push({ textStart: this.text.length, node, nodeStart, length: end - start })
    this.text += from.slice(start, end)
    this.#wordLast = from.charCodeAt(end - 1) !== 32
  }
}

const wordEnd = /\p{Ll}[\p{Ll}.!?”)]$/u // two small letters: not the Mc of McDonald, nor the i of iPhone
const wordStart = /^\p{Lu}\p{Ll}/u

// <a>Tim Marsh</a><span>News Reporter</span>: two elements that styles set apart, with no space between them in the source.
function isGlued({ node: before, nodeStart, length }: Segment, node: Text, words: string, start: number): boolean {
  if (before === node || !wordStart.test(words.slice(start, start + 2))) return false
  return before.parentNode !== node.parentNode && wordEnd.test(before.data.slice(nodeStart + length - 2, nodeStart + length))
}
