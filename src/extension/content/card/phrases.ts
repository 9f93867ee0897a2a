// Sentences of the interface with words of the article in them. The article's words are set off; ours come from the locale file.
// rich(say, 'card_why_then', strong('“said Olsen”')) is: "Words in quotation marks, then ", the strong words, "."

import type { Place } from '../../../protocol/place.ts'

/** Looks up a string of the interface; its substitutions stand for $1, $2 and so on. */
export type Say = (key: string, ...substitutions: readonly (string | number)[]) => string

/** Plain words, or words that stand out. */
export type Part = string | { readonly strong: string }
export type Rich = readonly Part[]

export function strong(words: string): Part {
  return { strong: words }
}

// Stand for the parts while the browser puts a sentence together; no article has characters of the private use area there.
const firstStand = 0xe000
const stands = /([\ue000-\ue008])/

/** A string of the interface whose substitutions are parts. */
export function rich(say: Say, key: string, ...parts: readonly Part[]): Rich {
  const sentence = say(key, ...parts.map((_, index) => String.fromCharCode(firstStand + index)))
  return sentence
    .split(stands)
    .filter(Boolean)
    .map(piece => (stands.test(piece) ? parts[piece.charCodeAt(0) - firstStand]! : piece))
}

/** Sentences one after the other. */
export function joined(...sentences: readonly Rich[]): Rich {
  return sentences.filter(one => one.length > 0).flatMap((one, index) => (index > 0 ? [' ', ...one] : one))
}

/** A place as a label: "Second headline", "Paragraph 3". */
export function placeLabel(say: Say, place: Place): string {
  return capital(named(say, 'place_', place))
}

/** A place inside a sentence: "the second headline", "paragraph 3". */
export function placeIn(say: Say, place: Place): string {
  return named(say, 'place_the_', place)
}

/** Several places inside a sentence, each once: "the summary and paragraphs 1 and 3"; of more than four only the number, "5 places". */
export function placesIn(say: Say, places: readonly Place[], language: string): string {
  const most = 4 // then the sentence is no longer read
  const words = new Set<string>()
  const paragraphs = new Set<string>()
  for (const place of places) {
    if (place.at === 'paragraph') paragraphs.add(String(place.number))
    else words.add(placeIn(say, place))
  }
  const count = words.size + paragraphs.size
  if (count > most) return say('popup_places_other', count)
  const and = new Intl.ListFormat(language, { type: 'conjunction' })
  if (paragraphs.size > 0)
    words.add(say(paragraphs.size > 1 ? 'popup_paragraphs' : 'place_the_paragraph', and.format(paragraphs)))
  return and.format(words)
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

export function uncapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function named(say: Say, prefix: string, place: Place): string {
  return say(prefix + place.at.replaceAll('-', '_'), ...('number' in place ? [place.number] : []))
}
