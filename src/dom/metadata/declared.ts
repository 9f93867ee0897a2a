// Notices that the metadata give of the text: that it is opinion, that somebody paid for it, that it costs, that it was corrected.
// {"@type": "OpinionNewsArticle", "isAccessibleForFree": "False"} says two of them.

import type { Declared } from '../../core/article.ts'
import { type Head, plain, type Thing, textOf, typesOf } from './head.ts'

const opinionSection =
  /^(?:opinions?|op-?ed|commentary|comment|editorials?|columns?|columnists|viewpoints?|perspectives?|letters)$/i
const paidSection = /^(?:sponsored|sponsored content|partner content|paid (?:post|content)|branded? content|advertorial)$/i

/** What the article among the page's JSON-LD, its section and the meta tags say of the text; undefined where they say nothing of it. */
export function readDeclared(
  article: Thing | undefined,
  section: string | null,
  meta: Head['meta'] = new Map(),
): Declared | undefined {
  const types = article ? typesOf(article) : []
  const declared: Declared = {
    ...((types.includes('OpinionNewsArticle') ||
      meta.get('article:opinion') === 'true' ||
      opinionSection.test(section ?? '')) && { opinion: true }),
    ...((types.includes('AdvertiserContentArticle') || article?.sponsor || paidSection.test(section ?? '')) && {
      sponsored: true,
    }),
    ...(meta.get('article:content_tier') === 'locked' ? { free: false } : freeOf(article?.isAccessibleForFree)),
    ...correctionOf(article?.correction),
  }
  return Object.keys(declared).length > 0 ? declared : undefined
}

// Publishers write true, "True", "true" and the address of schema.org's True.
function freeOf(value: unknown): Pick<Declared, 'free'> {
  const word = typeof value === 'boolean' ? String(value) : (textOf(value) ?? '')
  const known = /(?:^|\/)(true|false)$/i.exec(word)?.[1]
  return known ? { free: known.toLowerCase() === 'true' } : {}
}

function correctionOf(value: unknown): Pick<Declared, 'correction'> {
  const first: unknown = [value].flat()[0]
  const text = first && typeof first === 'object' ? (first as Thing).text : first
  const words = typeof text === 'string' ? plain(text) : ''
  return /\s/.test(words) ? { correction: words } : {} // one word is an address, or "true"
}
