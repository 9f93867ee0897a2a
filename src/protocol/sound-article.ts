// What may cross to the background as an article: it serves all pages, so no page may send what breaks it or holds it up.

import { type Article, roles } from '../core/article.ts'

const longestText = 2_000_000 // UTF-16 code units, two long novels
const longestBlock = 100_000 // some forty pages of a book; marking five megabytes in one paragraph would hold up the page as well

/** Whether this is an article of a bearable length, its blocks in order, apart, and inside its text. Anything at all may be given. */
export function isSoundArticle(given: unknown): given is Article {
  if (typeof given !== 'object' || given === null) return false
  const { meta, text, blocks } = given as Partial<Article>
  if (typeof meta?.language !== 'string' || typeof text !== 'string' || !Array.isArray(blocks)) return false
  let last = 0
  const isNext = (block: Article['blocks'][number] | null) => {
    const { start = -1, end = -1, role } = block ?? {}
    const isInOrder = Number.isInteger(start) && Number.isInteger(end) && last <= start && start <= end
    last = end
    return isInOrder && end - start <= longestBlock && role !== undefined && roles.includes(role)
  }
  return text.length <= longestText && blocks.every(isNext) && last <= text.length
}
