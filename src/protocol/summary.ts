// What the popup shows of an analysed article: who speaks and how much, who is named, which repeats and notices there are.

import type { Analysis } from '../core/analyze.ts'
import type { DuplicateAnnotation, DuplicateData } from '../core/annotators/duplicates/index.ts'
import type { Kind } from '../core/annotators/index.ts'
import type { NoticeAnnotation, NoticeClass } from '../core/annotators/notices/index.ts'
import type { Article, Span } from '../core/article.ts'
import { languages } from '../core/languages.ts'
import { type Address, addressOf } from './address.ts'
import { type NamedRow, notQuoted, peopleOf } from './named.ts'
import { type Place, type Places, placesOf } from './place.ts'
import { quotationsOf, type SpeakerRow, speakersOf } from './speakers.ts'

export type { NamedRow, Place, SpeakerRow }

export type NoteRow =
  | {
      readonly kind: 'notice'
      readonly class: NoticeClass
      readonly address: Address
      readonly place: Place
      /** Its words as printed, cut after a word with "…" where they are many. */
      readonly text: string
    }
  | {
      readonly kind: 'duplicate'
      readonly likeness: DuplicateData['likeness']
      readonly address: Address
      /** What repeats: the second headline, the summary, paragraph 5. */
      readonly what: Place
      readonly place: Place
      /** What it repeats, each place once. */
      readonly of: readonly Place[]
    }

export interface Summary {
  readonly title: string | null
  readonly site: string | null
  /** ISO 8601, as the page gives it. */
  readonly published: string | null
  readonly language: string
  /** Whether articles in this language are annotated; where not, all counts are 0. */
  readonly handled: boolean
  /** Paragraphs of the body. */
  readonly paragraphs: number
  /** For `person`, the number of officials, not of mentions. */
  readonly counts: Readonly<Record<Kind, number>>
  readonly quotedWords: number
  /** By share of quoted words; words without a speaker last. */
  readonly speakers: readonly SpeakerRow[]
  /** Officials who are not quoted, most named first. */
  readonly named: readonly NamedRow[]
  /** By weight: correction, paid, AI, interests, opinion, another publisher's, translated, then repeats, then the rest. */
  readonly notes: readonly NoteRow[]
  /** What the page's metadata say of the text, and no line of the text does. */
  readonly unsaid: readonly Unsaid[]
}

/** `words`: the correction, as the metadata have it. `count`: of links that are marked as paid for. */
export type Unsaid =
  | { readonly what: 'opinion' | 'sponsored' | 'not_free' }
  | { readonly what: 'correction'; readonly words: string }
  | { readonly what: 'paid_links'; readonly count: number }

/** Sums up an analysis. Plain JSON. */
export function summarise({ article, annotations }: Analysis): Summary {
  const { meta } = article
  const places = placesOf({ article, annotations })
  const people = peopleOf(annotations)
  const quotations = quotationsOf(annotations)
  const speakers = speakersOf(article, quotations, people, places)
  const notes = annotations.flatMap(one =>
    one.kind === 'notice' ? noticeRow(article, one, places) : one.kind === 'duplicate' ? repeatRow(one, places) : [],
  )
  return {
    title: meta.title ?? headlineOf(article),
    site: meta.site,
    published: meta.published,
    language: meta.language,
    handled: languages.includes(meta.language),
    paragraphs: places.paragraphs,
    counts: {
      quotation: quotations.length,
      person: [...people.values()].filter(person => person.official).length,
      duplicate: notes.filter(note => note.kind === 'duplicate').length,
      notice: notes.filter(note => note.kind === 'notice').length,
    },
    quotedWords: speakers.reduce((sum, { words }) => sum + words, 0),
    speakers,
    named: notQuoted(people, new Set(speakers.map(row => row.key))),
    notes: notes.sort((a, b) => weightOf(a) - weightOf(b)),
    unsaid: unsaidOf(article, notes),
  }
}

// In a language that is not annotated, no line was asked.
function unsaidOf({ meta: { declared, language } }: Article, notes: readonly NoteRow[]): readonly Unsaid[] {
  if (!declared) return []
  const { opinion, sponsored, correction, free, paidLinks } = declared
  const isSilent = (...classes: readonly NoticeClass[]) =>
    languages.includes(language) && !notes.some(note => note.kind === 'notice' && classes.includes(note.class))
  const all: readonly (Unsaid | false | undefined)[] = [
    correction !== undefined && isSilent('correction') && { what: 'correction', words: shortened(correction) },
    sponsored && isSilent('sponsored') && { what: 'sponsored' },
    paidLinks !== undefined && isSilent('sponsored', 'affiliate') && { what: 'paid_links', count: paidLinks },
    opinion && isSilent('opinion') && { what: 'opinion' },
    free === false && { what: 'not_free' },
  ]
  return all.filter(one => one !== undefined && one !== false)
}

// What changes most how a reader takes the article stands first.
const firstClasses: readonly NoticeClass[] = [
  'correction',
  'sponsored',
  'affiliate',
  'ai',
  'coi',
  'opinion',
  'syndication',
  'translation',
]

function weightOf(note: NoteRow): number {
  if (note.kind === 'duplicate') return firstClasses.length
  const rank = firstClasses.indexOf(note.class)
  return rank < 0 ? firstClasses.length + 1 : rank
}

function noticeRow(article: Article, notice: NoticeAnnotation, places: Places): NoteRow {
  return {
    kind: 'notice',
    class: notice.data.class,
    address: addressOf(notice),
    place: places.near(notice),
    text: opening(article, notice),
  }
}

function repeatRow(repeat: DuplicateAnnotation, places: Places): NoteRow {
  const of = new Map([repeat.data.of].flat().map(span => [JSON.stringify(places.in(span)), places.in(span)]))
  return {
    kind: 'duplicate',
    likeness: repeat.data.likeness,
    address: addressOf(repeat),
    what: places.in(repeat),
    place: places.near(repeat),
    of: [...of.values()],
  }
}

function headlineOf(article: Article): string | null {
  const headline = article.blocks.find(block => block.role === 'headline')
  return headline ? article.text.slice(headline.start, headline.end) : null
}

const halfCharacter = /[\ud800-\udbff]$/

function opening(article: Article, { start, end }: Span): string {
  return shortened(article.text.slice(start, end))
}

function shortened(words: string): string {
  const longest = 160 // code units; more than the popup's one line shows at any width
  const text = words.slice(0, longest).replace(/\s+/g, ' ').trim()
  if (words.length <= longest) return text
  const lastSpace = text.lastIndexOf(' ')
  return `${text.slice(0, lastSpace > 0 ? lastSpace : longest - 1).replace(halfCharacter, '')}…`
}
