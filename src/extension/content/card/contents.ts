// What a card says about a mark: the kind, who or what, why it is marked, and where one can go from it.

import type { Analysis } from '../../../core/analyze.ts'
import type { Kind, PressmarkAnnotation } from '../../../core/annotators/index.ts'
import type { Article, Span } from '../../../core/article.ts'
import type { Places } from '../../../protocol/place.ts'
import type { Summary } from '../../../protocol/summary.ts'
import { noticeContents } from './notice.ts'
import { officialContents } from './official.ts'
import type { Pair } from './pair.ts'
import type { Rich, Say } from './phrases.ts'
import { quotationContents } from './quotation.ts'
import { repeatContents } from './repeat.ts'

export interface CardContents {
  readonly kind: Kind
  /** The kind in words: "Quotation, a few words". */
  readonly label: string
  /** Its place in the count: "10 of 14". */
  readonly count: string
  readonly title: string
  /** Whether the title is a name as the article prints it. */
  readonly titleIsName: boolean
  readonly second: string | null
  readonly pair: Pair | null
  readonly why: Rich
  readonly actions: readonly Action[]
  /** Spans shown in the page while the card is open. */
  readonly here: readonly Span[]
}

/** What a button of the card does. */
export interface Action {
  readonly label: string
  readonly run:
    | { readonly type: 'light'; readonly key: string | null }
    | { readonly type: 'go'; readonly to: Span; readonly mark: PressmarkAnnotation | null }
}

/** What the card knows besides the mark. */
export interface CardPage {
  readonly article: Article
  readonly annotations: Analysis['annotations']
  readonly summary: Summary
  readonly places: Places
  /** The key of the row that is lit and pinned. */
  readonly lit: string | null
  readonly say: Say
  /** The reader's language, for lists. */
  readonly language: string
}

export function contentsOf(mark: PressmarkAnnotation, page: CardPage): CardContents {
  if (mark.kind === 'quotation') return quotationContents(mark, page)
  if (mark.kind === 'person') return officialContents(mark, page)
  if (mark.kind === 'duplicate') return repeatContents(mark, page)
  return noticeContents(mark, page)
}

/** "3 of 14": which of the marks of its kind it is. */
export function countOf(mark: PressmarkAnnotation, { say }: CardPage, list: readonly PressmarkAnnotation[]): string {
  return say('card_count', list.indexOf(mark) + 1, list.length)
}

/** The way to the next of a list, from the last to the first again; none where there is but one. */
export function nextOf(mark: PressmarkAnnotation, list: readonly PressmarkAnnotation[], label: string): readonly Action[] {
  const next = list[(list.indexOf(mark) + 1) % list.length]
  return next && next !== mark ? [{ label, run: { type: 'go', to: next, mark: next } }] : []
}

/** The annotations of one kind, as they are counted: quotations without the reported words. */
export function ofKind<K extends Kind>({ annotations }: Pick<CardPage, 'annotations'>, kind: K) {
  return annotations.filter(
    (one): one is Extract<PressmarkAnnotation, { kind: K }> =>
      one.kind === kind && (one.kind !== 'quotation' || one.data.form !== 'indirect'),
  )
}
