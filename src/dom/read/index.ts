// Reads a page into an Article without touching it, and maps spans of its text back to places in the page.

import { type Article, articleFromBlocks, type Meta, type Span } from '../../core/article.ts'
import { type Head, readHead, textOf } from '../metadata/head.ts'
import { articleOf, type PageMeta, readMeta, titlesOf, withoutSite } from '../metadata/index.ts'
import { languageOfText } from '../metadata/language.ts'
import { choosing, type Part } from './choose.ts'
import { findCore } from './core.ts'
import { gathering, type Piece } from './gather.ts'
import { findHeadline } from './headline.ts'
import type { KeptBoxes } from './kept-boxes.ts'
import type { Segment } from './line.ts'
import { PositionMap } from './position-map.ts'
import { lookOf } from './roles.ts'
import { rootOf } from './root.ts'
import { byLayout, type Sight } from './sight.ts'

export { KeptBoxes } from './kept-boxes.ts'

/** What was read, and the way back from it. */
export interface Reading {
  readonly article: Article
  /** The element that holds the running text: what to watch for changes. */
  readonly container: Element
  /** The place of a span in the page: a range whose text reads as the slice, or undefined where its nodes are gone. */
  toRange(span: Span): Range | undefined
  /** The places of all characters, in every DOM. */
  readonly map: PositionMap
}

export interface ReadOptions {
  readonly url: string | null
  /** By the layout, unless the document has none. */
  readonly sight?: Sight
  /** What is remembered of earlier readings of the page. */
  readonly kept?: KeptBoxes | undefined
  /** Tells what the extension has no use for. */
  readonly detailsOf?: (head: Head, meta: PageMeta, parts: readonly Part[]) => Partial<Meta>
}

/**
 * Reads the one article of a page, in steps, between which the page may change: then it may have been read half before, half after.
 * Undefined where there is no text to read. Never writes.
 */
export function* readingArticle(
  document: Document,
  { url, sight = byLayout, kept, detailsOf }: ReadOptions,
): Generator<void, Reading | undefined> {
  if (!document.body) return undefined
  const root = rootOf(document)
  yield
  const earlier = kept?.begin(root)
  const gathered = yield* gathering(root, sight, earlier)
  const head = readHead(document)
  const meta = readMeta(head)
  const headline = findHeadline(gathered, titlesOf(head, articleOf(head), meta.site), meta.site)
  yield
  const place = findCore(gathered, headline)
  if (!place) return undefined
  yield
  const parts = yield* choosing(gathered, place, headline)
  const named = textOf(articleOf(head)?.headline)
  const title = titleOf(meta, named, headline)
  const article = articleOfParts(parts, { url, byline: null, modified: null, ...meta, title, ...detailsOf?.(head, meta, parts) })
  yield
  const segments: Segment[] = []
  for (const [index, { piece }] of parts.entries()) {
    const { start } = article.blocks[index]!
    for (const segment of piece.line.segments) segments.push({ ...segment, textStart: start + segment.textStart })
    yield
  }
  const map = new PositionMap(segments, article.text)
  earlier?.end(gathered)
  return {
    article,
    container: place.core.element,
    map,
    toRange: span => map.toRange(span),
  }
}

// What the page's JSON-LD calls the article is its publisher's last word, but may be cut: "Harbour to close in May after …".
function titleOf(
  { title, site }: Pick<Meta, 'title' | 'site'>,
  named: string | null,
  headline: Piece | undefined,
): string | null {
  const shown = headline?.line.text
  return shown && (!named || shown.startsWith(named.replace(/[\s.…]+$/, ''))) ? withoutSite(shown, site) : title
}

function articleOfParts(parts: readonly Part[], meta: Meta): Article {
  const loose = parts.map(({ piece, role }) => ({ text: piece.line.text, role, look: lookOf(piece) }))
  let sample = ''
  for (const { text } of loose) if (sample.length < enoughSample) sample += `${text} `
  // Lists of advertisements beside the article count for nothing.
  const paidLinks = parts.reduce((sum, { piece }) => sum + piece.paidLinks, 0)
  return articleFromBlocks(loose, {
    ...meta,
    language: languageOfText(sample.slice(0, enoughSample), meta.language),
    ...(paidLinks > 0 && { declared: { ...meta.declared, paidLinks } }),
  })
}

const enoughSample = 1_800 // characters whose words tell the language
