// Reads a page into an Article without touching it, and maps spans of its text back to places in the page.

import { type Article, articleFromBlocks, noMeta, type Span } from '../../core/article.ts'

/** What was read, and the way back from it. */
export interface Reading {
  readonly article: Article
  /** The place of a span in the page: a range whose text reads as the slice, or undefined where its nodes are gone. */
  toRange(span: Span): Range | undefined
}

export interface ReadOptions {
  readonly url: string | null
  /** Whether the reader sees an element. In a browser it asks the layout; without one, attributes and inline styles tell. */
  readonly isShown?: (element: Element) => boolean
}

/** Reads the one article of a page. Undefined where there is no text to read. Never throws, never writes. */
export function readArticle(document: Document, options: ReadOptions): Reading | undefined {
  const paragraphs = [...document.getElementsByTagName('p')].map(p => ({
    text: (p.textContent ?? '').replace(/\s+/g, ' ').trim(),
  }))
  const loose = paragraphs.filter(p => p.text)
  if (loose.length === 0) return undefined
  return { article: articleFromBlocks(loose, { ...noMeta, url: options.url }), toRange: () => undefined }
}
