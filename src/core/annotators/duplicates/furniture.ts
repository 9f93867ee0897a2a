// Tells the page's furniture from its text: a block that may stand ten times on a page without being a repeat for a reader.
// "Share via Email", "Photo: Ann Dell, AP" under each of her pictures, "Published 4 May 2031".

import type { Role } from '../../article.ts'
import { hasForm } from './pairing.ts'
import type { Words } from './words.ts'

const fewestWords = 4 // "Share on Facebook", "Brown Center Blog", a name: labels
const fewestCharacters = 20 // "Keep up to date", "Image 1 of 23"
const fewestInHeadline = 2 // words
const fewestInFirst = 3 // words; a page's first line may be its site's name
const fewestAround = 8 // words; under that a caption is a credit, and a piece of an embedded post its signature
const neverRepeats: readonly Role[] = ['byline', 'dateline', 'teaser', 'notice']
const around: readonly Role[] = ['caption', 'embed']
const credit = /^\W*(?:photo|image|picture|credit|source|courtesy)|getty images/i
const byline = /^By [A-Z][^.!?]*$/ // "By Ilse Marden and Per Osk"
const mostInByline = 12 // words

// A line is dates where every word begins like one of these: "Published Mon 4 May 2031 at 10:20 am GMT · Updated 3 hours ago".
const ofDate =
  /^(?:\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|upda|publ|at$|on$|[ap]m$|gmt|ago|min|hour)/i

/** Whether a block is a label, credit, date or form that pages print again and again. */
export function isFurniture(words: Words): boolean {
  const { text, ids } = words
  const { role, look } = words.block
  if (neverRepeats.includes(role) || look?.inside === 'form' || look?.tag === 'pre') return true
  if (ids.length < (around.includes(role) ? fewestAround : fewestWords) || text.length < fewestCharacters) return true
  if (byline.test(text) && ids.length <= mostInByline) return true
  if (!hasForm(words)) return false
  return (
    credit.test(text) || words.spans.every(({ start, end }) => ofDate.test(text.slice(start - words.start, end - words.start)))
  )
}

/** Whether a block is the headline, or may be it: its own line stands again over the text, however short it is. */
export function isOpening(words: Words): boolean {
  if (words.block.role === 'headline') return words.ids.length >= fewestInHeadline
  return words.at === 0 && !hasForm(words) && words.ids.length >= fewestInFirst
}
