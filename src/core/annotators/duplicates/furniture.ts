// Tells the page's furniture from its text: a block that may stand ten times on a page without being a repeat for a reader.
// "Share via Email", "Photo: Ann Dell, AP" under each of her pictures, "Published 4 May 2031".

import type { Article, Role } from '../../article.ts'
import type { Words } from './words.ts'

const fewestWords = 4 // "Share on Facebook", "Brown Center Blog", a name: labels
const fewestCharacters = 20 // "Keep up to date", "Image 1 of 23"
const fewestCaptionWords = 8 // under that a caption is a credit: "Photo by Ann Dell for the Courier"
const neverRepeats: readonly Role[] = ['byline', 'dateline', 'teaser', 'notice']

/** Whether a block is a label, credit, date or form that pages print again and again. */
export function isFurniture(article: Article, { block, ids, spans }: Words): boolean {
  const { start, end, role, look } = article.blocks[block]!
  if (ids.length < fewestWords || end - start < fewestCharacters) return true
  if (neverRepeats.includes(role) || look?.inside === 'form') return true
  if (role === 'caption' && ids.length < fewestCaptionWords) return true
  return spans.filter(span => /\p{N}/u.test(article.text.slice(span.start, span.end))).length >= ids.length / 2
}
