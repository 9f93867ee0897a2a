// Cuts a block into sentences. "Mr. Hale left at 5 p.m. Nobody saw him." has two.

import type { Article, Span } from '../article.ts'

/** Words whose full stop does not end a sentence: "Gen. Ruiz", "No. 10", "vs." */
export const abbreviations: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof rev hon sr jr st gen lt col maj sgt capt cmdr adm brig gov sen rep reps sens pres supt insp det vs no nos etc inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec mt ft fig al approx dept est'.split(
    ' ',
  ),
)
// An end mark, the closing marks and brackets after it, white space, and what may open a sentence.
const boundary = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}"“‘«])/gu
const lastWord = /[^\s("“‘«[]+$/

/** The sentences of a block, in order, without the white space between them. Together they hold all its words. */
export function sentencesOf(article: Article, block: Span): readonly Span[] {
  const text = article.text.slice(block.start, block.end)
  const sentences: Span[] = []
  let start = 0
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length
    if (match[0].startsWith('.') && isAbbreviation(text.slice(Math.max(0, match.index - 20), match.index))) continue
    sentences.push({ start: block.start + start, end: block.start + end })
    start = match.index + match[0].length
  }
  if (start < text.length) sentences.push({ start: block.start + start, end: block.end })
  return sentences
}

// The words before a full stop end in "Gen" or in a lone initial: "J", "U.S" (before a capital it is more often a name that goes on).
function isAbbreviation(before: string): boolean {
  const word = lastWord.exec(before)?.[0]
  if (!word) return false
  return abbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)
}
