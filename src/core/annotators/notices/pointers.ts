// Finds pointers to other stories by their form: "FERRY FARES TO RISE FOR A THIRD YEAR" alone on a line inside the text,
// a paragraph that is one link, what stands under "Most read".

import type { Mention } from '../../annotation.ts'
import type { Meta } from '../../article.ts'
import { isRailHeading, isReadOn, labelLength } from './labels.ts'
import { keyOf, type Line } from './lines.ts'

export interface Pointer {
  readonly rule: PointerRule
  readonly confidence: number
  readonly evidence: Mention | null
}

export type PointerRule = 'label-before' | 'rail-heading' | 'under-heading' | 'one-link' | 'capitals' | 'card'

/** The pointers among an article's lines, by index. `taken` says which lines are told already by their words. */
export function pointersIn(lines: readonly Line[], meta: Meta, taken: (index: number) => boolean): ReadonlyMap<number, Pointer> {
  const found = new Map<number, Pointer>()
  const titles = ownTitles(lines, meta)
  const firstProse = lines.findIndex(line => line.isProse)
  let underHeading = false
  let announced = false
  lines.forEach((line, index) => {
    if (line.block.role === 'headline' || line.block.role === 'byline' || line.block.role === 'dateline') return
    const label = labelLength(line)
    // A list that running text announces ("The rulings:") is the reporter's.
    if (line.block.role !== 'item') announced = line.isProse && line.text.endsWith(':')
    if (taken(index)) {
      underHeading = false
    } else if (
      isRailHeading(line) &&
      line.block.role !== 'item' &&
      (line.isHeading || line.linkShare !== 0 || lines[index + 1]?.isLink || lines[index + 2]?.isLink)
    ) {
      found.set(index, { rule: 'rail-heading', confidence: 0.93, evidence: wordsOf(line, line.text.length) })
      underHeading = true
    } else if (label > 0) {
      found.set(index, { rule: 'label-before', confidence: 0.95, evidence: wordsOf(line, label) })
    } else if (underHeading && isListed(line)) {
      found.set(index, { rule: 'under-heading', confidence: 0.92, evidence: null })
    } else if (!announced && isOneLink(lines, index, firstProse, titles)) {
      found.set(index, { rule: 'one-link', confidence: line.isHeading ? 0.93 : 0.88, evidence: null })
    } else if (isCapitalPointer(lines, index, firstProse, titles)) {
      found.set(index, { rule: 'capitals', confidence: 0.85, evidence: null })
    } else if (line.isProse || line.isHeading || line.words > 6) {
      underHeading = false
    }
  })
  lines.forEach((line, index) => {
    if (found.has(index) || taken(index)) return
    if (isReadOn(line)) closeCard(lines, index, found)
    else if (
      isOverPointers(line) &&
      found.has(index + 1) &&
      (found.has(index + 2) || found.has(index + 3)) &&
      !lines[index + 2]?.isProse
    )
      found.set(index, { rule: 'rail-heading', confidence: 0.85, evidence: null })
  })
  return found
}

// "From the harbour" over two links is their heading, whatever it says.
function isOverPointers({ isHeading, linkShare, words, block: { look } }: Line): boolean {
  return words <= 6 && (linkShare ?? 1) < 0.3 && (isHeading || look?.inside === 'aside')
}

// A card is a linked heading, a blurb of a paragraph or two, and "Continue reading". Its blurb looks like running text.
function closeCard(lines: readonly Line[], foot: number, found: Map<number, Pointer>): void {
  const longestCard = 4 // blocks of blurb over the foot; two are usual
  let top = foot - 1
  while (top >= foot - longestCard && !found.has(top) && lines[top]?.isProse) top--
  if (!found.has(top)) return
  while (++top <= foot) found.set(top, { rule: 'card', confidence: 0.85, evidence: null })
}

function wordsOf({ block, text }: Line, length: number): Mention {
  const words = text.slice(0, length).trimEnd()
  return { start: block.start, end: block.start + words.length, text: words }
}

// Under "Related stories" stand links; in plain text, lines that end no sentence: "Ferry fares to rise for a third year".
function isListed(line: Line): boolean {
  if (line.linkShare !== undefined)
    return line.isLink && line.words >= (line.isHeading ? 2 : shortestPointer) && !furniture.test(line.plain)
  return !line.isProse && !line.endsSentence && line.words >= 5 && line.words <= 24
}

// A headline of three words points elsewhere no more surely than a name or a subject: "Ola Lund", "Harbour Strike News".
const shortestPointer = 4

function isOneLink(lines: readonly Line[], index: number, firstProse: number, titles: ReadonlySet<string>): boolean {
  const line = lines[index]!
  if (!line.isLink || index === 0 || line.block.role === 'caption' || line.block.role === 'embed') return false
  const { text, plain, words } = line
  if (words < shortestPointer || titles.has(keyOf(text)) || furniture.test(plain)) return false
  // Above the text stand bylines, sections and dates, linked too.
  const above = firstProse < 0 || index < firstProse
  if (above && words < 6) return false
  // "Norlys 40 W Cabin Lamp" over its review is the article's own heading, linked to a shop.
  if (line.isHeading) return words >= 8 || isSentenceLike(line) || !lines[index + 1]?.isProse
  // "You can read the ruling here." is the reporter's, though all of it is a link; so is a list that running text announces.
  if (/[.;:,]["”’]?$/.test(text) && !line.block.look.inside) return false
  if (line.block.role === 'item' && isInMenu(lines, index)) return false
  // "Harbour Strike Ferry Union Bergen" is a row of subjects: it has neither small words nor marks.
  return isSentenceLike(line)
}

// "Home", "Sport", "Energy and climate": a list with names of sections in it is a menu.
function isInMenu(lines: readonly Line[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some(
    line => line?.isLink && line.block.role === 'item' && line.words < shortestPointer && !line.isHeading,
  )
}

// Words that stand in lower case in a sentence, and now and then in capitals in a headline.
const smallWords: ReadonlySet<string> = new Set(
  'a an the to of in on for with is as at by from and but how why what after over no not it you i his her'.split(' '),
)

function isSentenceLike({ tokens, text, isCapitals }: Line): boolean {
  if (/[?!;:]|['’]s\b|(?:^|\s)[‘'“"]/.test(text)) return true
  return tokens.some(
    (token, index) =>
      index > 0 &&
      token.spaced &&
      (smallWords.has(token.lower) || (!isCapitals && token.kind === 'word' && /^\p{Ll}/u.test(token.text))),
  )
}

// Bylines, paths and rows of buttons are links as well: "Home > World > Europe", "Share on Facebook Post Email Print".
const furniture =
  /^\W*(?:by|posted|published|tags?|topics?|share|print|home|skip|jump|view|bookmark|follow|privacy|terms|contact|about)\b|[>»/|]\s.*[>»/|]\s|\S@\S+\.\w|^https?:/

// "FERRY FARES TO RISE FOR A THIRD YEAR" between two paragraphs. Headings in capitals are shorter, and no links.
function isCapitalPointer(lines: readonly Line[], index: number, firstProse: number, titles: ReadonlySet<string>): boolean {
  const line = lines[index]!
  if (!line.isCapitals || line.words < 7 || line.words > 30) return false
  if (line.isHeading || line.block.role !== 'paragraph' || (line.linkShare !== undefined && !line.isLink)) return false
  if (/^["“'‘(]?\d|^["“]|[.:,;]["”]?$/.test(line.text) || titles.has(keyOf(line.text))) return false
  return lines.length === 1 || (firstProse >= 0 && index > firstProse)
}

function ownTitles(lines: readonly Line[], { title }: Meta): ReadonlySet<string> {
  const titles = lines.filter(line => line.block.role === 'headline').map(line => keyOf(line.text))
  // A list of links to the article's own headings is its table of contents.
  const headings = lines.filter(line => line.isHeading && !line.isLink).map(line => keyOf(line.text))
  return new Set([...titles, ...headings, ...(title ? [keyOf(title)] : [])])
}
