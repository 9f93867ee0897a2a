// Tells the page's furniture from its text: a block that may stand ten times on a page without being a repeat for a reader.
// "Share via Email", "Photo: Ann Dell, AP" under each of her pictures, "Published 4 May 2031".

import type { Article, Role } from '../../article.ts'
import { dateWords } from './date-words.data.ts'
import { hasForm } from './pairing.ts'
import type { Words } from './words.ts'

const fewestWords = 4 // "Share on Facebook", "Brown Center Blog", a name: labels
const fewestCharacters = 20 // "Keep up to date", "Image 1 of 23"
const fewestInHeadline = 2 // words
const fewestInFirst = 3 // words; a page's first line may be its site's name
const fewestAround = 8 // words; under that a caption is a credit, and a piece of an embedded post its signature
const neverRepeats: readonly Role[] = ['byline', 'dateline', 'teaser', 'notice']
const around: readonly Role[] = ['caption', 'embed']
const credit = /^[^\p{L}]*(?:photo|image|picture|credit|source|illustration|graphic|courtesy)|getty images/iu

/** Whether a block is a label, credit, date or form that pages print again and again. */
export function isFurniture(article: Article, words: Words): boolean {
  const { block, ids, spans } = words
  const { start, end, role, look } = article.blocks[block]!
  if (neverRepeats.includes(role) || look?.inside === 'form' || look?.tag === 'pre') return true
  if (ids.length < fewestWords || end - start < fewestCharacters) return true
  if (around.includes(role) && ids.length < fewestAround) return true
  const text = article.text.slice(start, end)
  if (hasForm(article, words) && credit.test(text)) return true
  return spans.every(span => isOfDate(article.text.slice(span.start, span.end)))
}

function isOfDate(word: string): boolean {
  return /^\p{N}/u.test(word) || dateWords.has(word.toLowerCase())
}

/** Whether a block is the headline, or may be it: its own line stands again over the text, however short it is. */
export function isOpening(article: Article, words: Words): boolean {
  const { role } = article.blocks[words.block]!
  if (role === 'headline') return words.ids.length >= fewestInHeadline
  return words.block === 0 && !hasForm(article, words) && words.ids.length >= fewestInFirst
}
