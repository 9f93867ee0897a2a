// Finds the spans between quotation marks, block by block, whoever said them.
// “We go,” he said. → one span, marks included. It knows nothing of speakers.

import { type Article, type Block, type Span, sliceOf } from '../../article.ts'
import { singleSpans } from './single-marks.ts'

/** Words between marks. The span holds the marks that are there. */
export interface Marked extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number
  /** `typed` is two apostrophes. */
  readonly style: 'double' | 'single' | 'typed'
  /** False where the block ends before a closing mark comes. */
  readonly closed: boolean
  /** True where it has no closing mark and the next block opens with a mark: one long quotation. */
  readonly carriesOn: boolean
}

// Two apostrophes or accents in old archives ('' and ``) part words as double marks do.
const doubleMark = /''|``|[“”„‟"«»]/g
const heading = 30 // characters of a paragraph that is all in single marks; shorter ones are names and labels as often as words
const longestHeading = 200 // characters
const farthestOn = 3 // blocks that words without a mark of their own may go on for; more are a mark that was forgotten
const shortest = 60 // characters of a paragraph that ends a quotation; what is shorter is a name
const opensBlock = /^\s*(?:[“„‟"«]|''|``)/
const opensBlockSingle = /^\s*[‘']\S/
const saidNext = /^,?\s(?:said|says|added|asked|wrote)\s/ // ‘We go’, said Lund

/**
 * All marked spans of an article, in order; they never overlap and never cross a block.
 * An article that quotes in single marks (British style) is read so; in others single marks count only in headlines and captions.
 */
export function findMarked(article: Article): readonly Marked[] {
  let lastInside = -1
  const blocks = article.blocks.map((block, index) => {
    const double = doubleSpans(article, block, index, index <= lastInside)
    lastInside = Math.max(lastInside, double.closedIn)
    return { double: double.spans, single: singleSpans(article, block, index, article.blocks[index + 1]) }
  })
  const british = quotesInSingles(
    article,
    blocks.flatMap(one => one.double),
    blocks.flatMap(one => one.single),
  )
  const headlines = new Set(article.blocks.filter(singlesCount).map(block => sliceOf(article, block)))
  return blocks.flatMap(({ double, single }, index) => {
    if (british) return withoutOverlaps([...single, ...double])
    // A headline that stands again inside the text is still a headline.
    const block = article.blocks[index]!
    const isHeading = headlines.has(sliceOf(article, block)) || readsAsHeading(article, block)
    const count = isHeading || (single.length === 1 && fills(single[0]!, block))
    return count ? withoutOverlaps([...double, ...single]) : double
  })
}

// Headlines, headings and captions use single marks in papers whose text uses double ones.
function singlesCount({ role }: Block): boolean {
  return role === 'headline' || role === 'standfirst' || role === 'summary' || role === 'heading' || role === 'caption'
}

// Plain text has no headings: Mayor says town ‘must not give in’. A paragraph would end in a stop.
function readsAsHeading({ text }: Article, { start, end, role }: Block): boolean {
  return role === 'paragraph' && end - start < longestHeading && /[\p{L}\p{N}]['’”"]?$/u.test(text.slice(end - 2, end))
}

// ‘We heard a sound like a saw’: a heading of its own, whatever its block calls itself. ‘The Long Quay’ may be a name.
function fills({ start, end }: Span, block: Block): boolean {
  return start === block.start && end === block.end && end - start >= heading
}

// British style: more clauses stand between single marks than between double ones.
function quotesInSingles(article: Article, double: readonly Marked[], single: readonly Marked[]): boolean {
  const clauses = (spans: readonly Marked[]) =>
    spans.filter(span => !singlesCount(article.blocks[span.block]!) && isClause(article, span)).length
  const inSingles = clauses(single)
  // Only fragments, and no double mark at all: the port would ‘fly blind’.
  if (double.length === 0 && single.some(span => !singlesCount(article.blocks[span.block]!) && / /.test(sliceOf(article, span))))
    return true
  return inSingles > 0 && inSingles > clauses(withoutInner(double, single))
}

function isClause({ text }: Article, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  return words.split(/\s+/, 5).length >= 5 || /[.,?!]['’‘"”]$/.test(words) || saidNext.test(text.slice(end, end + 9))
}

// Both lists are in the order of the text, and the outer ones never overlap.
function withoutInner(inner: readonly Marked[], outer: readonly Marked[]): readonly Marked[] {
  let at = 0
  return inner.filter(one => {
    while (at < outer.length && outer[at]!.end <= one.start) at++
    const other = outer[at]
    return !other || other.start >= one.start || one.end >= other.end
  })
}

function withoutOverlaps(spans: readonly Marked[]): readonly Marked[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Marked[] = []
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  return kept
}

interface Mark {
  readonly at: number
  readonly end: number
  readonly sign: string
  /** The character before it, empty at the block's start; and some after it. */
  readonly before: string
  readonly after: string
}

function marksOf({ text }: Article, block: Block): readonly Mark[] {
  return Array.from(text.slice(block.start, block.end).matchAll(doubleMark), match => {
    const at = block.start + match.index
    const end = at + match[0].length
    return {
      at,
      end,
      sign: match[0].length > 1 ? '"' : match[0],
      before: at > block.start ? text.charAt(at - 1) : '',
      after: text.slice(end, Math.min(block.end, end + 5)),
    }
  })
}

// The spans of one block, and the later block in which its last one is closed, if it is (-1). `isInside`: it begins inside a quotation.
function doubleSpans(
  article: Article,
  block: Block,
  index: number,
  isInside: boolean,
): { readonly spans: readonly Marked[]; readonly closedIn: number } {
  const { text } = article
  const marks = marksOf(article, block)
  const next = article.blocks[index + 1]
  const nextOpens = next !== undefined && opensBlock.test(text.slice(next.start, next.start + 4))
  const spans: Marked[] = []
  let open = isInside ? block.start : -1
  let inner = 0
  marks.forEach((mark, place) => {
    if (open < 0) {
      if (opens(mark)) open = mark.at
    } else if (inner > 0) {
      if (closes(mark)) inner--
    } else if (opensInside(mark, marks[place + 1], marks[place + 2], text.charAt(open), nextOpens && open === block.start)) {
      inner = 1
    } else if (closes(mark)) {
      const style = mark.end > mark.at + 1 ? 'typed' : 'double'
      spans.push({ start: open, end: mark.end, block: index, style, closed: true, carriesOn: false })
      open = -1
    } else if (opens(mark)) {
      open = mark.at // the mark before was never closed: a slip of the writer, or inches
    }
  })
  const closedIn = open < 0 || nextOpens ? -1 : closedLater(article, index)
  const carriesOn = open >= 0 && (nextOpens || closedIn > 0)
  if (carriesOn || open === block.start || runsOut(article, open, block)) {
    const style = text.charAt(open) === "'" ? 'typed' : 'double'
    spans.push({ start: open, end: block.end, block: index, style, closed: false, carriesOn })
  }
  return { spans, closedIn }
}

// “We go. / We stay.” — the second paragraph has no opening mark of its own, and one that closes before any opens.
function closedLater(article: Article, index: number): number {
  for (let later = index + 1; later <= index + farthestOn; later++) {
    const block = article.blocks[later]
    if (block?.role !== 'paragraph' && block?.role !== 'blockquote') return -1
    const [first] = marksOf(article, block)
    if (!first) continue
    // “We wait. / Ida Lund, the mayor.” — a short line after a full stop is who signs.
    const signs = first.at - block.start < shortest && /[.?!…]\s*$/.test(sliceOf(article, article.blocks[later - 1]!).slice(-3))
    return closes(first) && !opens(first) && !signs ? later : -1
  }
  return -1
}

/** True where the words after a mark run to the block's end with a full stop: Hale said: “We go. We stay. */
export function runsOut({ text }: Article, open: number, { start, end }: Span): boolean {
  if (open < 0 || !/[.?!…]$/.test(text.slice(end - 1, end))) return false
  return open === start || (/[,:]\s$/.test(text.slice(open - 2, open)) && /^.\p{Lu}/u.test(text.slice(open, open + 3)))
}

// An opening mark stands after a space, a bracket, a dash or at the start, and before a word.
function opens({ sign, before, after }: Mark): boolean {
  const free = before === '' || /[\s([{—–\-/:;,.…‘'’]/.test(before)
  if (sign === '“' || sign === '„' || sign === '«') return after !== '' && (free || !/^\s/.test(after))
  if (sign === '"') return free && (before === '' || /^(?:[^\s.,;:!?)]|\.\s?\.)/.test(after))
  return free && /^[\p{L}\p{N}[‘'$£€]/u.test(after) // ” and » turned round
}

// A closing mark stands after a word or its stop. Writers who type “abhorrent“ close with the opening sign.
function closes({ sign, before, after }: Mark): boolean {
  if (sign === '”' || sign === '»' || sign === '‟') return true
  const apart = after === '' || !/^[\p{L}\p{N}]/u.test(after)
  if (sign === '"') return !/[\s([]/.test(before) || (apart && /^\s/.test(after))
  return !/[\s([]/.test(before) && apart
}

// “He said "no" to me,” and “Before “Downton,” we wrote,”: a pair inside, if two closing marks follow.
function opensInside(mark: Mark, next: Mark | undefined, afterNext: Mark | undefined, opener: string, carried: boolean): boolean {
  if (!/[\s([—–]/.test(mark.before) || !/^[\p{L}\p{N}[]/u.test(mark.after) || !next) return false
  if (mark.sign !== '"' && mark.sign !== '“' && mark.sign !== '«') return false
  const ends = (one: Mark) => closes(one) && !(opens(one) && /\s/.test(one.before))
  return ends(next) && (afterNext ? ends(afterNext) : carried && mark.sign !== opener)
}

/** True where the block's text opens with a quotation mark. */
export function startsMarked(text: string): boolean {
  return opensBlock.test(text) || opensBlockSingle.test(text)
}
