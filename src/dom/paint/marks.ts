// Which words wear which mark. A repeat is marked by its opening words, an official by the name alone,
// and of the lines at one place only one is drawn: repeat before notice before official.

import type { Analysis } from '../../core/analyze.ts'
import type { Kind, PressmarkAnnotation } from '../../core/annotators/index.ts'
import { type Article, type Block, type Span, trimSpan } from '../../core/article.ts'
import type { Strength } from './look.data.ts'
import type { Style } from './styles.ts'

/** Words that wear a mark, and the annotation that is the reason for it. Never longer than a block. */
export interface Mark extends Span {
  readonly style: Style
  readonly annotation: PressmarkAnnotation
}

export interface Wanted {
  readonly kinds: Readonly<Record<Kind, boolean>>
  readonly strength: Strength
}

/** All marks of an analysis at rest: no speaker lit. In no particular order. */
export function marksOf({ article, annotations }: Analysis, { kinds, strength }: Wanted): readonly Mark[] {
  const ofKind = <K extends Kind>(kind: K) => annotations.filter((one): one is OfKind<K> => kinds[kind] && one.kind === kind)
  const quotations = ofKind('quotation').filter(one => one.data.form !== 'indirect') // reported words have no marks to light
  const repeats = ofKind('duplicate')
  const officials = ofKind('person').filter(person => person.data.official)
  const lines = [
    repeats.flatMap(one => markEach(article, 'duplicate', one, repeatExtent(article, one))),
    ofKind('notice').flatMap(one => markEach(article, 'notice', one)),
    (strength === 'light' ? oncePerBlock(article, officials) : officials).flatMap(one => markEach(article, 'person', one)),
  ]
  return [
    ...(strength === 'strong' ? repeats.filter(isWhole).flatMap(one => markEach(article, 'whole', one)) : []),
    ...quotations.flatMap(one => markEach(article, 'quotation', one)),
    ...lines.reduce<readonly Mark[]>((drawn, more) => withoutCrossing(article.text, drawn, more), []),
  ]
}

/** The marks while one speaker is lit: their words, and their name where it does not stand inside them. */
export function litMarks(
  article: Article,
  words: readonly PressmarkAnnotation[],
  names: readonly (Span & { readonly of: PressmarkAnnotation })[],
): readonly Mark[] {
  const lit = words.flatMap(one => markEach(article, 'lit', one)).sort((a, b) => a.start - b.start)
  return withoutCrossing(
    article.text,
    lit,
    names.flatMap(name => markEach(article, 'lit-name', name.of, [name])),
  )
}

/** The marks of one annotation: its span, or the parts of it that are given, cut at the ends of blocks. */
export function markEach(
  article: Article,
  style: Style,
  annotation: PressmarkAnnotation,
  spans: readonly Span[] = [annotation],
): readonly Mark[] {
  return spans.flatMap(span => byBlock(article, span)).map(span => ({ ...span, style, annotation }))
}

/** The block that a place in the text lies in; undefined between blocks. */
export function blockAt(article: Article, at: number): Block | undefined {
  const { blocks } = article
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (blocks[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  const block = blocks[low]
  return block && block.start <= at ? block : undefined
}

type OfKind<K extends Kind> = Extract<PressmarkAnnotation, { kind: K }>
type Repeat = OfKind<'duplicate'>

function isWhole(repeat: Repeat): boolean {
  return repeat.data.likeness !== 'drift'
}

// A heading is marked whole, a paragraph by its opening words; two quotations that differ by the words that differ, in both places.
function repeatExtent(article: Article, repeat: Repeat): readonly Span[] {
  if (repeat.data.likeness === 'drift') {
    const differing = repeat.data.differs.flatMap(({ here, there }) => [here, there]).filter(span => span.end > span.start)
    return differing.length > 0 ? differing.sort((a, b) => a.start - b.start) : [repeat]
  }
  const role = blockAt(article, repeat.start)?.role
  return [role === 'headline' || role === 'heading' ? repeat : openingWords(article.text, repeat)]
}

const mostOpening = 50 // characters; about the first line of a paragraph on a phone

/** The first whole words of a span, together at most 50 characters; a longer first word is cut. */
export function openingWords(text: string, { start, end }: Span): Span {
  if (end - start <= mostOpening) return { start, end }
  const limit = start + mostOpening
  if (/\s/.test(text.charAt(limit))) return trimSpan(text, { start, end: limit })
  const words = text.slice(start, limit)
  const lastSpace = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\u00a0'))
  return trimSpan(text, { start, end: lastSpace > 0 ? start + lastSpace : wholeCharacters(text, limit) })
}

// Never between the two halves of a character outside the basic plane.
function wholeCharacters(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at
}

// Adds lines to those already drawn, cut to the places where none lies yet.
function withoutCrossing(text: string, drawn: readonly Mark[], more: readonly Mark[]): readonly Mark[] {
  const added: Mark[] = []
  let freeFrom = 0
  for (const mark of [...more].sort((a, b) => a.start - b.start)) {
    const span = { start: Math.max(mark.start, freeFrom), end: mark.end }
    for (const part of leftOf(span, drawn).map(left => trimSpan(text, left)))
      if (part.end > part.start) added.push({ ...mark, ...part })
    freeFrom = Math.max(freeFrom, mark.end)
  }
  return [...drawn, ...added].sort((a, b) => a.start - b.start)
}

// What is left of a span where nothing in the list (in order, none overlapping) lies on it.
function leftOf(span: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  let { start } = span
  for (let at = firstEndingAfter(taken, span.start); at < taken.length && taken[at]!.start < span.end; at++) {
    if (taken[at]!.start > start) left.push({ start, end: taken[at]!.start })
    start = Math.max(start, taken[at]!.end)
  }
  if (start < span.end) left.push({ start, end: span.end })
  return left
}

function firstEndingAfter(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low
}

// The parts of a span that lie in one block each, without white space at their ends: nothing is drawn between paragraphs.
function byBlock(article: Article, span: Span): readonly Span[] {
  const parts: Span[] = []
  for (let at = firstEndingAfter(article.blocks, span.start); at < article.blocks.length; at++) {
    const block = article.blocks[at]!
    if (block.start >= span.end) break
    const part = trimSpan(article.text, { start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) })
    if (part.end > part.start) parts.push(part)
  }
  return parts
}

function oncePerBlock(article: Article, people: readonly OfKind<'person'>[]): readonly OfKind<'person'>[] {
  const seen = new Set<string>()
  return people.filter(person => {
    const key = `${blockAt(article, person.start)?.start} ${person.data.entity}`
    const isFirst = !seen.has(key)
    seen.add(key)
    return isFirst
  })
}
