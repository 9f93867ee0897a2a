// What the core knows of a page: one string, its blocks, and what the page says about itself.
// "Harbour to close\nThe port will shut in May." is an article of two blocks.

/** Half-open range of UTF-16 code units in `Article.text`; always absolute. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const roles = [
  'headline',
  'standfirst',
  'summary',
  'byline',
  'dateline',
  'paragraph',
  'heading',
  'item',
  'blockquote',
  'pullquote',
  'caption',
  'embed',
  'notice',
  'teaser',
] as const

export type Role = (typeof roles)[number]

/** What form tells beside the words; all of it may be missing (plain text has none). */
export interface Look {
  /** Lower-case element name of the block: `p`, `h2`, `li`. */
  readonly tag?: string
  /** Share of the block's characters inside links, 0 to 1. */
  readonly linkShare?: number
  readonly italic?: boolean
  /** Set smaller than the running text. */
  readonly small?: boolean
  readonly inside?: 'aside' | 'form' | 'list' | 'figure'
}

/** Text the reader sees as one piece. Blocks are in order and never overlap. */
export interface Block extends Span {
  readonly role: Role
  readonly look: Look
}

/** What the page says about itself; null where it does not. Dates as printed in the metadata (ISO 8601 where the page has it). */
export interface Meta {
  readonly url: string | null
  readonly title: string | null
  readonly site: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly section: string | null
  /** Primary language subtag, `en`. */
  readonly language: string
  /** What the metadata says of the text itself; absent where it says nothing. */
  readonly declared?: Declared
}

/** Notices that a page's metadata gives. */
export interface Declared {
  /** It is filed as opinion: `OpinionNewsArticle`, `article:opinion`, a section "Opinion", "Commentary", "Op-Ed". */
  readonly opinion?: boolean
  /** Somebody paid for it: `AdvertiserContentArticle`, `sponsor`, a section "Sponsored", "Partner content". */
  readonly sponsored?: boolean
  /** `isAccessibleForFree`, `article:content_tier`. */
  readonly free?: boolean
  /** Links in the text that are marked as paid for: `rel=sponsored`. */
  readonly paidLinks?: number
  /** The words of `correction` in JSON-LD. */
  readonly correction?: string
}

/** All that the core knows of a page. Made once, never changed. */
export interface Article {
  readonly meta: Meta
  readonly text: string
  readonly blocks: readonly Block[]
}

/** A block that is not yet part of a text. */
export interface LooseBlock {
  readonly text: string
  readonly role?: Role
  readonly look?: Look
}

export const noMeta: Meta = {
  url: null,
  title: null,
  site: null,
  byline: null,
  published: null,
  modified: null,
  section: null,
  language: 'en',
}

const blockGap = '\n\n'

/**
 * An article of plain text: each line that is not blank is a block, the text stays as it is.
 * All blocks are paragraphs, but a first line that reads as a headline.
 */
export function articleFromText(text: string, meta: Meta = noMeta): Article {
  const blocks: Block[] = []
  let lineStart = 0
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    const span = trimSpan(text, { start: lineStart, end: lineEnd })
    if (span.end > span.start) blocks.push(blockOf(span.start, span.end, 'paragraph'))
    lineStart = lineEnd + 1
  }
  const [first, ...rest] = blocks
  if (first && rest.length > 0 && isHeadline(text.slice(first.start, first.end)))
    blocks[0] = blockOf(first.start, first.end, 'headline')
  return { meta, text, blocks }
}

/** An article of blocks in reading order, joined by a blank line. Every block given has its block in the answer, in order. */
export function articleFromBlocks(loose: readonly LooseBlock[], meta: Meta = noMeta): Article {
  const blocks: Block[] = []
  let start = 0
  for (const block of loose) {
    const end = start + block.text.length
    blocks.push(blockOf(start, end, block.role ?? roleOfTag(block.look?.tag), block.look))
    start = end + blockGap.length
  }
  return { meta, text: loose.map(block => block.text).join(blockGap), blocks }
}

const noLook: Look = {}

// Blocks from everywhere have one shape: an engine that has compiled the analysis for one need not do so again for another.
function blockOf(start: number, end: number, role: Role, look = noLook): Block {
  return { start, end, role, look }
}

/** The span without the white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end }
}

/** The words that a span covers. */
export function sliceOf(article: Article, { start, end }: Span): string {
  return article.text.slice(start, end)
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

// "Harbour to close after storm": short, no full stop at its end, more than one word.
function isHeadline(line: string): boolean {
  const longest = 160 // characters; headlines of news sites end well before
  return (
    line.length <= longest && /\s/.test(line) && !/[.!?:;,…]["'’”»)]*$/.test(line) && !/^["'“‘«][^"'”’»]*["'”’»]\.?$/.test(line)
  )
}

function roleOfTag(tag: string | undefined): Role {
  if (tag === 'h1') return 'headline'
  if (tag && /^h[2-6]$/.test(tag)) return 'heading'
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'item'
  if (tag === 'blockquote') return 'blockquote'
  if (tag === 'figcaption') return 'caption'
  return 'paragraph'
}
