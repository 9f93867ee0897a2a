// Words, numbers and dates as the reader's language has them. `counted('popup_quotations', 2)` is "2 quotations".

import type { Place } from '../../protocol/place.ts'

/** Looks up a string of the interface; the substitutions stand for $1, $2 and so on. */
export type Say = (key: string, ...substitutions: readonly (string | number)[]) => string

export interface Words {
  readonly say: Say
  /** The string of a key and a number: `key_one`, `key_other`, as the language's plural rules choose. */
  counted(key: string, count: number): string
  /** 1204 is "1,204". */
  number(value: number): string
  /** Whole per cents: 35 is "35%". */
  percent(value: number): string
  /** The day of an ISO 8601 date as its publisher counts days, "12 January 2026"; anything else as it is. */
  day(published: string): string
  /** The name of a language tag, "German"; null where the browser knows none. */
  languageName(tag: string): string | null
  /** "paragraph 3" */
  place(place: Place): string
  /** "headline, summary", "paragraphs 3 and 4"; from the fifth on only their number, "5 places". */
  places(places: readonly Place[]): string
  /** As part of a sentence: "the headline", "paragraphs 3, 4, 6 and 7". */
  things(places: readonly Place[]): string
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/

/**
 * The words for a reader. Numbers and dates follow the reader's language where the strings do ("en-GB"), else the strings':
 * no French date in an English line.
 */
export function wordsFor(reader: string, say: Say): Words {
  const own = say('app_language')
  const tag = reader.split('-')[0] === own && isTag(reader) ? reader : own
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  const percents = new Intl.NumberFormat(tag, { style: 'percent' })
  const and = new Intl.ListFormat(tag, { type: 'conjunction' })
  const number = (value: number) => numbers.format(value)
  const counted = (key: string, count: number) => {
    const chosen = say(`${key}_${rules.select(count)}`, number(count))
    return chosen || say(`${key}_other`, number(count))
  }
  const place = (one: Place) => say(`place_${keyOf(one)}`, ...numberOf(one))
  const paragraphs = (places: readonly Place[]) =>
    places.length > 1 && places.every(one => one.at === 'paragraph')
      ? say('popup_paragraphs', and.format(places.map(one => ('number' in one ? number(one.number) : ''))))
      : null
  return {
    say,
    counted,
    number,
    percent: value => percents.format(value / 100),
    day: published => {
      const [, year, month, day] = isoDay.exec(published) ?? []
      if (!day) return published
      // Noon far from any date line, read where it was written: the publisher's day stays the day.
      const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
      if (!published.startsWith(noon.toISOString().slice(0, 10))) return published // no such day
      return new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(noon)
    },
    languageName: of => {
      try {
        return new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(of) ?? null
      } catch {
        return null // not a language tag at all
      }
    },
    place,
    places: places => {
      const most = 4 // what two lines of the popup hold
      if (places.length > most) return counted('popup_places', places.length)
      return paragraphs(places) ?? places.map(place).join(', ')
    },
    things: places =>
      paragraphs(places) ?? and.format(places.map(one => ('number' in one ? place(one) : say(`popup_the_${keyOf(one)}`)))),
  }
}

function keyOf(place: Place): string {
  return place.at.replaceAll('-', '_')
}

function numberOf(place: Place): readonly number[] {
  return 'number' in place ? [place.number] : []
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}
