// Reads a page into an Article without touching it, and maps spans of its text back to places in the page.

import { type Article, articleFromBlocks, type Meta, type Span } from '../../core/article.ts'
import { finish } from '../../core/steps.ts'
import { plain, readHead, textOf } from '../metadata/head.ts'
import { articleOf, readMeta, titlesOf, withoutSite } from '../metadata/index.ts'
import { languageOfText } from '../metadata/language.ts'
import { choosing, type Part } from './choose.ts'
import { findCore } from './core.ts'
import { gathering, type Piece } from './gather.ts'
import { findHeadline } from './headline.ts'
import type { Segment } from './line.ts'
import { type Position, PositionMap } from './position-map.ts'
import { lookOf } from './roles.ts'
import { isShownByMarkup } from './shown.ts'

export type { Position } from './position-map.ts'

/** What was read, and the way back from it. */
export interface Reading {
  readonly article: Article
  /** The element that holds the running text: what to watch for changes. */
  readonly container: Element
  /** The place of a span in the page: a range whose text reads as the slice, or undefined where its nodes are gone. */
  toRange(span: Span): Range | undefined
  /** The place of one character (see `PositionMap`), in every DOM. */
  positionOf(offset: number, side?: 'start' | 'end'): Position | undefined
  /** The pieces of text nodes that a span is made of, in order. */
  slicesOf(span: Span): readonly { readonly node: Text; readonly start: number; readonly end: number }[]
}

export interface ReadOptions {
  readonly url: string | null
  /** Whether the reader sees an element. In a browser it asks the layout; without one, attributes and inline styles tell. */
  readonly isShown?: (element: Element) => boolean
}

/** Reads the one article of a page. Undefined where there is no text to read. Never throws, never writes. */
export function readArticle(document: Document, options: ReadOptions): Reading | undefined {
  return finish(readingArticle(document, options))
}

/** The same in steps, between which the page may change: then it may have been read half before, half after. */
export function* readingArticle(document: Document, options: ReadOptions): Generator<void, Reading | undefined> {
  if (!document.body) return undefined
  const gathered = yield* gathering(document.body, options.isShown ?? isShownByMarkup)
  const head = readHead(document, gathered.scripts)
  const meta = readMeta(document, options.url, head)
  const headline = findHeadline(gathered, titlesOf(head, articleOf(head), meta.site), meta.site)
  const place = findCore(gathered, headline)
  if (!place) return undefined
  yield
  const parts = yield* choosing(gathered, place, headline)
  const named = textOf(articleOf(head)?.headline)
  const article = articleOfParts(parts, { ...meta, title: titleOf(meta, named, headline) })
  const segments: Segment[] = []
  parts.forEach(({ piece }, index) => {
    const { start } = article.blocks[index]!
    for (const segment of piece.line.segments) segments.push({ ...segment, textStart: start + segment.textStart })
  })
  const map = new PositionMap(segments)
  return {
    article,
    container: place.core.element,
    toRange: span => map.toRange(span),
    positionOf: (offset, side) => map.positionOf(offset, side),
    slicesOf: span => map.slicesOf(span),
  }
}

// What the page's JSON-LD calls the article is its publisher's last word, but may be cut: "Harbour to close in May after …".
function titleOf({ title, site }: Meta, named: string | null, headline: Piece | undefined): string | null {
  const shown = headline?.line.text
  return shown && (!named || shown.startsWith(named.replace(/[\s.…]+$/, ''))) ? withoutSite(shown, site) : title
}

function articleOfParts(parts: readonly Part[], meta: Meta): Article {
  const loose = parts.map(({ piece, role }) => ({ text: piece.line.text, role, look: lookOf(piece) }))
  const sample = loose
    .map(block => block.text)
    .join(' ')
    .slice(0, 8_000)
  // Lists of advertisements beside the article count for nothing.
  const paidLinks = parts.reduce((sum, { piece }) => sum + piece.paidLinks, 0)
  const datelines = parts.filter(part => part.role === 'dateline').map(part => part.piece)
  return articleFromBlocks(loose, {
    ...meta,
    section: meta.section ?? sectionIn(datelines),
    language: languageOfText(sample, meta.language),
    ...(paidLinks > 0 && { declared: { ...meta.declared, paidLinks } }),
  })
}

// "January 12, 2026 · Politics": a link in the line of the date leads to the section.
function sectionIn(datelines: readonly Piece[]): string | null {
  const link = datelines[0]?.box.element.querySelector('a')
  const words = plain(link?.textContent ?? '')
  return /^\p{L}[\p{L} &'’-]{2,30}$/u.test(words) ? words : null
}
