// Notices that the page's metadata gives, where a line of the page says so too: a line "Opinion" over an article that is filed
// as opinion, a paragraph with the words of the correction.

import type { Mention } from '../../annotation.ts'
import type { Article } from '../../article.ts'
import type { NoticeClass } from './classes.ts'
import { keyOf, type Line } from './lines.ts'

export interface DeclaredNotice {
  readonly rule: 'declared'
  readonly class: NoticeClass
  readonly evidence: Mention
}

// Alone these words may name a section of the site; they tell of the article where its metadata says the same.
const labels = {
  opinion: /^\W*(?:opinion|op-?ed|comment|editorial|column|viewpoint|letter)\w*\W*$/i,
  sponsored: /^\W*(?:sponsor|partner|brand|paid|presented)/i,
} as const

/** The lines that agree with the article's metadata, by index. */
export function declaredIn({ meta: { declared } }: Article, lines: readonly Line[]): ReadonlyMap<number, DeclaredNotice> {
  const found = new Map<number, DeclaredNotice>()
  if (!declared) return found
  const correction = declared.correction ? keyOf(declared.correction) : ''
  const firstProse = lines.findIndex(line => line.isProse)
  lines.forEach(({ text, words, block: { role, start, end } }, index) => {
    const add = (kind: NoticeClass) => found.set(index, { rule: 'declared', class: kind, evidence: { start, end, text } })
    if (role === 'headline') return
    if (words <= 5 && (firstProse < 0 || index < firstProse)) {
      for (const kind of ['opinion', 'sponsored'] as const) if (declared[kind] && labels[kind].test(text)) add(kind)
    }
    // A few words may stand anywhere; the text of a correction is longer.
    if (correction.length >= 30 && words >= 5 && keyOf(text).includes(correction)) add('correction')
  })
  return found
}
