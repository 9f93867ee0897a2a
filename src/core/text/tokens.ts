// Cuts an article into tokens, once, for all annotators.
// "Trump's U.S.-led talks (2026)." has the tokens: Trump · 's · U.S.-led · talks · ( · 2026 · ) · .

import type { Article, Span } from '../article.ts'
import { breath, finish } from '../steps.ts'
import { apart } from './apart.ts'
import { keptBeside } from './kept-beside.ts'

/**
 * One way in which a token is printed. An article has thousands of tokens and hundreds of forms, of which the next one has most again:
 * they are kept, and what is found out about a word is kept with its form (`by-form.ts`).
 */
export interface Form {
  /** The words as printed. */
  readonly text: string
  /** Lower case, accents kept, apostrophes as typed on a typewriter. */
  readonly lower: string
  /** `possessive` is the ’s after a word, or the lone ’ of "the Joneses’ house" is left as `mark`. */
  readonly kind: 'word' | 'number' | 'possessive' | 'mark'
  /** Its number among the forms that are kept, below `mostKept`; another form may have it later. */
  readonly index: number
}

export interface Token extends Span {
  readonly form: Form
  /** Those of its form. */
  readonly text: string
  readonly lower: string
  readonly kind: Form['kind']
  /** Index into `Article.blocks`. */
  readonly block: number
  /** True where white space, or the block's start, stands before it. */
  readonly spaced: boolean
}

export interface Tokens {
  /** In order; those of one block stand together. */
  readonly all: readonly Token[]
  /** The block `b` has the tokens from `firstOf[b]` to `firstOf[b + 1]`. */
  readonly firstOf: readonly number[]
}

const cache = keptBeside<Article, Tokens>()

/** The tokens of an article, computed once for it. */
export function tokensOf(article: Article): Tokens {
  return finish(readingTokens(article))
}

/** The same in steps. */
export function* readingTokens(article: Article): Generator<void, Tokens> {
  const known = cache.get(article)
  if (known) return known
  const tokens = yield* readTokens(article)
  cache.set(article, tokens)
  return tokens
}

function* readTokens({ text, blocks }: Article): Generator<void, Tokens> {
  const all: Token[] = []
  const add = (start: number, end: number, kind: Form['kind'], block: number, spaced: boolean) => {
    const form = formOf(text.slice(start, end), kind)
    all.push({ start, end, form, text: form.text, lower: form.lower, kind, block, spaced })
  }
  const firstOf: number[] = []
  for (let index = 0; index < blocks.length; index++) {
    if (index % breath === 0) yield
    const block = blocks[index]!
    firstOf.push(all.length)
    let last = -1
    for (let at = block.start; at < block.end; ) {
      const sign = signAt(text, at)
      if (sign === space) {
        at++
        continue
      }
      const start = at
      at = endOfToken(text, at, sign, block.end)
      const kind = sign === letter ? 'word' : sign === digit ? 'number' : 'mark'
      const cut = kind === 'mark' ? at : startOfPossessive(text, start, at)
      add(start, cut, kind, index, start !== last)
      if (cut < at) add(cut, at, 'possessive', index, false)
      last = at
    }
  }
  firstOf.push(all.length)
  return { all, firstOf }
}

/** Forms that are kept; an archive of articles must not fill the memory. */
export const mostKept = 20_000
const kept = new Map<string, Form>()

function formOf(text: string, kind: Form['kind']): Form {
  const known = kept.get(text)
  if (known?.kind === kind) return known
  if (kept.size >= mostKept) kept.clear()
  const own = apart(text)
  const form = { text: own, lower: lowerOf(own), kind, index: kept.size }
  kept.set(own, form)
  return form
}

// U.S., U.N., J.D. — a word of letters and their dots; then a word with inner apostrophes and hyphens; then any other character.
function endOfToken(text: string, start: number, sign: number, end: number): number {
  if (sign === other) return Math.min(end, start + (isPair(text, start) ? 2 : 1))
  return (sign === letter && endOfInitials(text, start, end)) || endOfWord(text, start, end)
}

function endOfWord(text: string, start: number, end: number): number {
  for (let at = start; ; at++) {
    while (at < end && signAt(text, at) >= letter) at++
    if (at + 1 >= end || !isJoiner(text.charCodeAt(at)) || signAt(text, at + 1) < letter) return at
  }
}

function endOfInitials(text: string, start: number, end: number): number {
  let at = start
  while (at + 1 < end && text.charCodeAt(at + 1) === dot && signAt(text, at) === letter) at += 2
  if (at < start + 4) return 0
  while (at + 1 < end && isHyphen(text.charCodeAt(at)) && signAt(text, at + 1) === letter)
    for (at++; at < end && signAt(text, at) === letter; ) at++
  return at
}

// The ’s at a word's end, where something stands before it; else the end.
function startOfPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1)
  return (last === 0x73 || last === 0x53) && end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end
}

const typeset = /[’ʼ‐‑]/

function lowerOf(text: string): string {
  const lower = text.toLowerCase()
  return typeset.test(lower) ? lower.replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-') : lower
}

const dot = 0x2e

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2011
}

// What may stand inside a word: apostrophes, hyphens, a soft hyphen.
function isJoiner(code: number): boolean {
  return isHyphen(code) || isApostrophe(code) || code === 0x2010 || code === 0xad
}

// What a code unit is, found out once for each of them; from `letter` on, it is part of a word.
const space = 1
const other = 2
const letter = 3
const digit = 4
const accent = 5
const signs = new Uint8Array(0x10000)

function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = signs[code]!
  if (known > 0) return known
  if (isSurrogate(code)) return signOf(pairAt(text, at))
  const sign = signOf(text.charAt(at))
  signs[code] = sign
  return sign
}

function signOf(character: string): number {
  if (/\s/.test(character)) return space
  if (/\p{L}/u.test(character)) return letter
  if (/\p{N}/u.test(character)) return digit
  return /\p{M}/u.test(character) ? accent : other
}

function isSurrogate(code: number): boolean {
  return (code & 0xf800) === 0xd800
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff
}

// The character of which a surrogate is a half.
function pairAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at > 0 && isPair(text, at - 1) ? at - 1 : at)!)
}
