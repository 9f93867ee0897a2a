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
    let from = start
    unseen.lastIndex = start
    for (let match = unseen.exec(data); match; match = unseen.exec(data)) {
      const run = match[0]
      this.#push(node, data, from, match.index)
      const blank = run.search(/\s/)
      if (blank >= 0) this.#space(node, match.index + blank)
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

  #push(node: Text, from: string, first: number, end: number, at = first): void {
    const isDoubled = !this.#wordLast && from.charCodeAt(first) === space
    const start = isDoubled ? first + 1 : first
    const nodeStart = isDoubled ? at + 1 : at
    if (end <= start) return
    const last = this.segments.at(-1)
    const joins = last && last.node === node && last.nodeStart + last.length === nodeStart
    if (joins) last.length += end - start
    else this.segments.push({ textStart: this.text.length, node, nodeStart, length: end - start })
    this.text += from.slice(start, end)
    this.#wordLast = from.charCodeAt(end - 1) !== space
  }
}

// Spaces of every kind, and the characters that only steer the layout: soft hyphens, zero width spaces, direction marks.
// A single space is none of them: between two words it is kept as it is.
const unseen =
  /[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]{2,}|[^\S ]|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]/g

const space = 32

// <a>Tim Marsh</a><span>News Reporter</span>: two elements that styles set apart, with no space between them in the source.
function isGlued({ node: before, nodeStart, length }: Segment, node: Text, words: string, start: number): boolean {
  if (before === node || !isCapital(words.charAt(start)) || !isSmall(words.charAt(start + 1))) return false
  const end = nodeStart + length
  return before.parentNode !== node.parentNode && isWordEnd(before.data.slice(end - 2, end))
}

// Two small letters: not the Mc of McDonald, nor the i of iPhone.
function isWordEnd(end: string): boolean {
  const last = end.charAt(1)
  return isSmall(end.charAt(0)) && (isSmall(last) || (last !== '' && '.!?”)'.includes(last)))
}

// Letters by their other case: on a new page an expression with `\p{Lu}` costs more than all lines of most articles.
function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function isSmall(letter: string): boolean {
  return letter !== letter.toUpperCase()
}

/** Whether a text reads as a sentence or more: long, or with its full stop. */
export function isSentence(text: string): boolean {
  return text.length >= 80 || (text.length >= 25 && /[.!?…]["'’”»)\]]*$/.test(text.slice(-8)))
}
