// Cuts an article into tokens, once, for all annotators.
// "Trump's U.S.-led talks (2026)." has the tokens: Trump · 's · U.S.-led · talks · ( · 2026 · ) · .

import type { Article, Span } from '../article.ts'

export interface Token extends Span {
  /** The words as printed. */
  readonly text: string
  /** Lower case, accents kept, apostrophes as typed on a typewriter. */
  readonly lower: string
  /** `possessive` is the ’s after a word, or the lone ’ of "the Joneses’ house" is left as `mark`. */
  readonly kind: 'word' | 'number' | 'possessive' | 'mark'
  /** Index into `Article.blocks`. */
  readonly block: number
  /** True where white space, or the block's start, stands before it. */
  readonly spaced: boolean
}

// U.S., U.N., J.D. — a word of letters and their dots; then a word with inner apostrophes and hyphens; then any other character.
const initials = String.raw`(?:\p{L}\.){2,}(?:[-‑]\p{L}+)*`
const word = String.raw`[\p{L}\p{M}\p{N}]+(?:['’ʼ\-‐‑\u00ad][\p{L}\p{M}\p{N}]+)*`
const token = new RegExp(`${initials}|${word}|\\S`, 'gu')
const possessive = /['’ʼ]s$/iu
const apostrophe = /['’ʼ]/
const startsWithLetter = /^\p{L}/u
const startsWithNumber = /^\p{N}/u

const typeset = /[’ʼ‐‑]/

const cache = new WeakMap<Article, readonly Token[]>()

/** All tokens of an article in order; those of one block stand together. Computed once for an article. */
export function tokensOf(article: Article): readonly Token[] {
  const known = cache.get(article)
  if (known) return known
  const tokens: Token[] = []
  article.blocks.forEach((block, index) => {
    addTokens(tokens, article.text, block, index)
  })
  cache.set(article, tokens)
  return tokens
}

function addTokens(tokens: Token[], text: string, block: Span, index: number): void {
  const words = text.slice(block.start, block.end)
  let last = -1
  for (const match of words.matchAll(token)) {
    const spaced = match.index !== last
    last = match.index + match[0].length
    const start = block.start + match.index
    const kind = startsWithLetter.test(match[0]) ? 'word' : startsWithNumber.test(match[0]) ? 'number' : 'mark'
    const owned = kind !== 'mark' && apostrophe.test(match[0]) ? possessive.exec(match[0]) : null
    const cut = owned && owned.index > 0 ? start + owned.index : block.start + last
    tokens.push(tokenOf(text, start, cut, kind, index, spaced))
    if (cut < block.start + last) tokens.push(tokenOf(text, cut, block.start + last, 'possessive', index, false))
  }
}

function tokenOf(article: string, start: number, end: number, kind: Token['kind'], block: number, spaced: boolean): Token {
  const text = article.slice(start, end)
  const lower = text.toLowerCase()
  const plain = typeset.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower
  return { start, end, text, lower: plain, kind, block, spaced }
}
