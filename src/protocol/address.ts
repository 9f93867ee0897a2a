// The address of an annotation: `quotation:120-184`. It can be rebuilt from the article, so nothing is stored under it.

import type { Annotation } from '../core/annotation.ts'
import type { Kind } from '../core/annotators/index.ts'
import type { Span } from '../core/article.ts'

export type Address = `${Kind}:${number}-${number}`

const form = /^(quotation|person|duplicate|notice):(\d{1,9})-(\d{1,9})$/

export function addressOf({ kind, start, end }: Annotation<Kind>): Address {
  return `${kind}:${start}-${end}`
}

/** Kind and span of an address; undefined for anything else. */
export function readAddress(word: unknown): (Span & { readonly kind: Kind }) | undefined {
  const match = typeof word === 'string' ? form.exec(word) : null
  return match ? { kind: match[1] as Kind, start: Number(match[2]), end: Number(match[3]) } : undefined
}
