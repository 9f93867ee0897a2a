// Gathers quotations by who said them: words between the marks, their share of all quoted words, and the places.
// Two quotations of Mara Olsen and one of "the ministry" make two rows.

import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { QuotationAnnotation, QuotationData } from '../core/annotators/quotations/index.ts'
import type { Article, Span } from '../core/article.ts'
import { fold } from '../core/text/fold.ts'
import { type Token, tokensOf } from '../core/text/tokens.ts'
import { type Address, addressOf } from './address.ts'
import type { NamedPerson } from './named.ts'
import type { Place, Places } from './place.ts'

export interface SpeakerRow {
  /** Names the row in messages: the `entity` of a person, `none` for words without a speaker, else a key of our own. */
  readonly key: string
  /** The full name, or, where the article gives none, the words it has for the speaker ("Two officials"); null for `none`. */
  readonly name: string | null
  readonly office: string | null
  readonly source: QuotationData['source']
  /** Words between the marks. */
  readonly words: number
  /** Whole per cent of all quoted words; the shares of all rows sum to 100. */
  readonly share: number
  readonly quotations: readonly Address[]
  /** Where the quotations stand, each place once, in order. */
  readonly places: readonly Place[]
}

/** The key of the row of words that nobody is named for. */
export const nobody = 'none'

// A pronoun that the article never resolves names nobody: “No,” she said.
const pronouns = new Set('he she they it i we you who one him her them this that these those someone somebody'.split(' '))
const leadingArticle = /^(?:the|an?) /i

/** The rows by words, the most first, of two alike the earlier first; words without a speaker last. */
export function speakersOf(
  article: Article,
  quotations: readonly QuotationAnnotation[],
  people: ReadonlyMap<string, NamedPerson>,
  places: Places,
): readonly SpeakerRow[] {
  const entities = new Map([...people.values()].map(({ entity, name }) => [fold(name), entity]))
  const rows = new Map<string, Omit<SpeakerRow, 'share'> & { words: number; quotations: Address[]; places: Place[] }>()
  const tokens = tokensOf(article).all
  for (const quotation of quotations) {
    const who = speakerOf(quotation.data, people, entities)
    const row = rows.get(who.key) ?? { ...who, words: 0, quotations: [], places: [] }
    rows.set(who.key, row)
    row.words += wordsIn(tokens, quotation)
    row.quotations.push(addressOf(quotation))
    addPlace(row.places, places.in(quotation))
  }
  const sorted = [...rows.values()].sort(
    (a, b) => Number(a.key === nobody) - Number(b.key === nobody) || b.words - a.words, // sorting is stable: the earlier first
  )
  const shares = wholeShares(sorted.map(row => row.words))
  return sorted.map((row, index) => ({ ...row, share: shares[index]! }))
}

/** The printed quotations: reported words without marks are not counted among them. */
export function quotationsOf(annotations: readonly PressmarkAnnotation[]): readonly QuotationAnnotation[] {
  return annotations.filter(annotation => annotation.kind === 'quotation').filter(({ data }) => data.form !== 'indirect')
}

type Who = Pick<SpeakerRow, 'key' | 'name' | 'office' | 'source'>

function speakerOf(
  { entity, name, speaker, source }: QuotationData,
  people: ReadonlyMap<string, NamedPerson>,
  entities: ReadonlyMap<string, string>,
): Who {
  const person = people.get(entity ?? (name === null ? '' : (entities.get(fold(name)) ?? '')))
  if (person) return { key: person.entity, name: person.name, office: person.office, source: 'person' }
  const words = name ?? speaker?.text.trim() ?? ''
  if (!words || (name === null && pronouns.has(words.toLowerCase())))
    return { key: nobody, name: null, office: null, source: 'none' }
  // "the ministry" and "The Ministry" are one; "Officials" begins a row, so it has a capital.
  const key = `said-by:${fold(words).replace(leadingArticle, '')}`
  const isUnnamed = source === 'none' || (source === 'person' && name === null) // “No,” a resident said.
  return { key, name: words.charAt(0).toUpperCase() + words.slice(1), office: null, source: isUnnamed ? 'unnamed' : source }
}

function addPlace(places: Place[], place: Place): void {
  const same = JSON.stringify(place)
  if (!places.some(one => JSON.stringify(one) === same)) places.push(place)
}

/** How many words and numbers a span holds: “We'll wait 3 days” has four. */
function wordsIn(tokens: readonly Token[], { start, end }: Span): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  let words = 0
  for (let at = low; at < tokens.length && tokens[at]!.start < end; at++)
    if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') words++
  return words
}

/**
 * Whole per cents that sum to 100, by largest remainder: 1, 1, 1 of 3 are 34, 33, 33. All 0 where the sum is 0.
 */
export function wholeShares(amounts: readonly number[]): readonly number[] {
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  if (sum === 0) return amounts.map(() => 0)
  const shares = amounts.map(amount => Math.floor((amount * 100) / sum))
  const left = 100 - shares.reduce((total, share) => total + share, 0)
  const byRemainder = amounts
    .map((amount, index) => ({ index, remainder: (amount * 100) % sum }))
    .sort((a, b) => b.remainder - a.remainder)
  for (const { index } of byRemainder.slice(0, left)) shares[index]!++
  return shares
}
