// What the popup shows of an analysed article: who speaks and how much, who is named, which repeats and notices there are.

import type { Analysis } from '../core/analyze.ts'
import type { DuplicateData } from '../core/annotators/duplicates/index.ts'
import type { Kind } from '../core/annotators/index.ts'
import type { NoticeClass } from '../core/annotators/notices/index.ts'
import type { Address } from './address.ts'

/** Where in the article a mark stands, as the design words it. Paragraphs count from 1; headings, teasers and notices do not count. */
export type Place =
  | { readonly at: 'headline' | 'second-headline' | 'standfirst' | 'summary' | 'caption' | 'heading' | 'end' }
  | { readonly at: 'paragraph' | 'before-paragraph' | 'after-paragraph'; readonly number: number }

export interface SpeakerRow {
  /** Names the row in messages; `none` for words without a speaker. */
  readonly key: string
  readonly name: string | null
  readonly office: string | null
  readonly words: number
  /** Whole per cent of all quoted words; the shares of all rows sum to 100. */
  readonly share: number
  readonly quotations: readonly Address[]
  /** Where the quotations stand, each place once, in order. */
  readonly places: readonly Place[]
}

export interface NamedRow {
  readonly key: string
  readonly name: string
  readonly office: string | null
  readonly mentions: readonly Address[]
}

export type NoteRow =
  | { readonly kind: 'notice'; readonly class: NoticeClass; readonly address: Address; readonly place: Place }
  | {
      readonly kind: 'duplicate'
      readonly likeness: DuplicateData['likeness']
      readonly address: Address
      readonly place: Place
      readonly of: Place
    }

export interface Summary {
  readonly title: string | null
  readonly site: string | null
  /** ISO 8601, as the page gives it. */
  readonly published: string | null
  readonly language: string
  readonly paragraphs: number
  /** For `person`, the number of officials, not of mentions. */
  readonly counts: Readonly<Record<Kind, number>>
  readonly quotedWords: number
  /** By share of quoted words; words without a speaker last. */
  readonly speakers: readonly SpeakerRow[]
  /** Officials who are not quoted, most named first. */
  readonly named: readonly NamedRow[]
  /** By weight, as the design orders them. */
  readonly notes: readonly NoteRow[]
}

/** Sums up an analysis. */
export function summarise(analysis: Analysis): Summary {
  const { meta } = analysis.article
  return {
    title: meta.title,
    site: meta.site,
    published: meta.published,
    language: meta.language,
    paragraphs: 0,
    counts: { quotation: 0, person: 0, duplicate: 0, notice: 0 },
    quotedWords: 0,
    speakers: [],
    named: [],
    notes: [],
  }
}
