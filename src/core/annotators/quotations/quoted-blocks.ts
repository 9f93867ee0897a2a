// Block quotes, pull quotes and embedded posts without marks, where an attribution says whose words they are.
// Olsen wrote: / <blockquote>The wall is cracked.</blockquote> → Olsen's words; “… — Mara Olsen” under a pull quote → hers.

import type { Article, Block } from '../../article.ts'
import type { PersonAnnotation } from '../people/index.ts'
import type { Scene } from './scene.ts'
import { isSayingVerb } from './tags.ts'
import type { Unmarked } from './transcripts.ts'

const signed = /\s[—–]\s?(?=\p{Lu}[^—–]{2,80}$)/u // We will not wait — Mara Olsen, commissioner

/** True for a block that may hold somebody's words without marks. */
export function mayQuote({ role }: Block): boolean {
  return role === 'blockquote' || role === 'pullquote' || role === 'embed'
}

/** The blocks signed with a person's name after a dash; the span ends before the dash. */
export function findSigned(article: Article, people: readonly PersonAnnotation[]): readonly Unmarked[] {
  return article.blocks.flatMap((block, index) => {
    const { start, end } = block
    const dash = mayQuote(block) ? signed.exec(article.text.slice(start, end)) : null
    if (!dash) return []
    const from = start + dash.index
    const person = people.find(one => one.start === from + dash[0].length)
    return person ? [{ start, end: from, block: index, label: person, person, name: person.data.name }] : []
  })
}

/** Who is said to speak in the block: the subject of the verb of saying in the sentence before it that ends in a colon; -1 for none. */
export function introducedBy({ outline, tieOf }: Scene, block: number): number {
  const { items, mentions, blockStarts } = outline
  const last = blockStarts[block]! - 1
  if (block === 0 || items[last]?.tag !== ':') return -1
  for (let at = last - 1; at > blockStarts[block - 1]! && items[at]!.sentence === items[last]!.sentence; at--) {
    const subject = isSayingVerb(items[at]!) ? tieOf.get(at)?.subject : undefined
    if (subject !== undefined)
      return /^(?:other|human)$/.test(mentions[subject]!.type) && mentions[subject]!.determiner !== 'the' ? -1 : subject
  }
  return -1
}
