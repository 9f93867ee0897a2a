// An article's blocks as rows of numbers: the same word, however it is spelled, has the same number.
// "Don’t stop, Netan-yahu!" and "DON'T STOP NETAN YAHU" are the same row.

import type { Article, Block, Span } from '../../article.ts'
import { byForm } from '../../text/by-form.ts'
import { fold } from '../../text/fold.ts'
import { type Form, tokensOf } from '../../text/tokens.ts'

/** A block, or a quotation in it, with its words. `ids` and `spans` run in parallel. */
export interface Words extends Span {
  readonly text: string
  readonly block: Block
  /** Index of the block in `Article.blocks`. */
  readonly at: number
  readonly ids: readonly number[]
  readonly spans: readonly Span[]
}

/** All blocks' words, and what each number stands for, folded. */
export interface Vocabulary {
  readonly blocks: readonly Words[]
  readonly folded: readonly string[]
}

const plain = /^[a-z0-9]+$/
// What is left between the parts of "narco-terrorist", "$6.4million" or "U.S.": each part is a word of its own, initials are one.
const part = /[\p{L}\p{N}']+/gu
const initials = /^(?:\p{L}\.)+\p{L}?$/u

const tokensAtOnce = 512 // tokens between two steps

/** The words of every block, in order and in steps. Marks, and the ’s of a possessive, are no words. */
export function* readingWords(article: Article): Generator<void, Vocabulary> {
  const { all } = tokensOf(article)
  const ids = new Map<string, number>()
  const idOf = (word: string) => {
    if (!ids.has(word)) ids.set(word, ids.size)
    return ids.get(word)!
  }
  const idsOfForm = new Map<Form, readonly number[]>()
  const blocks = article.blocks.map((block, at) => {
    const { start, end } = block
    return { start, end, text: article.text.slice(start, end), block, at, ids: [] as number[], spans: [] as Span[] }
  })
  for (let at = 0; at < all.length; at++) {
    if (at % tokensAtOnce === 0) yield
    const token = all[at]!
    const row = blocks[token.block]!
    // Folding may change the length, so the parts of a compound share the span of the whole.
    let own = idsOfForm.get(token.form)
    if (!own) {
      own = partsOf(token.form).map(idOf)
      idsOfForm.set(token.form, own)
    }
    for (let k = 0; k < own.length; k++) {
      row.ids.push(own[k]!)
      row.spans.push(token)
    }
  }
  return { blocks, folded: [...ids.keys()] }
}

const partsOf = byForm(({ text, lower, kind }): readonly string[] => {
  if (kind !== 'word' && kind !== 'number') return []
  if (plain.test(lower)) return [lower]
  return (initials.test(text) ? fold(text).replaceAll('.', '') : fold(text)).match(part) ?? []
})

/** What is found out of two blocks or quotations: `here` says again what `there` says, in so far as `similarity` (0 to 1) tells. */
export interface Finding {
  readonly likeness: 'exact' | 'near' | 'contained' | 'restated' | 'drift'
  readonly here: Span
  readonly there: readonly Span[]
  readonly similarity: number
  /** The pairs of spans that differ, where that is told. */
  readonly differs?: readonly { readonly here: Span; readonly there: Span }[]
}

/** The span of some words of a row; where there are none, the empty place after the word before. */
export function stretch({ spans }: Words, [start, end]: readonly [number, number]): Span {
  if (start < end) return { start: spans[start]!.start, end: spans[end - 1]!.end }
  const at = start > 0 ? spans[start - 1]!.end : (spans[0]?.start ?? 0)
  return { start: at, end: at }
}
