// Decides which pieces are a person by what stands in and round them. The first rule that holds names the evidence.
// "Ann Hale" holds a given name; "Minister Kovac" stands after a title; "Harbour Lights" is silent.

import { capitalsIn } from './article-words.ts'
import { isHolder } from './holders.ts'
import { anyPlace, flagsOf, Is } from './lexicon.ts'
import { isSpeakerLabel, lettersOf as lettersIn } from './mentions.ts'
import { isPlacedBy, isStrongGiven, type Piece } from './pieces.ts'
import { isCapital, isHead, type Word } from './words.ts'

/** Why a piece is a person, how surely, and whether later mentions may lean on it. */
export interface Evidence {
  readonly rule: string
  readonly confidence: number
  /** A sure introduction: its surname and given name may vouch for later mentions. */
  readonly vouches: boolean
}

interface Rule {
  readonly id: string
  readonly confidence: number
  readonly holds: (words: readonly Word[], piece: Piece) => boolean
}

// How often each was right on the corpora that may be read, drawn towards 0.85 where the cases were few. Full names of news score higher
// than these: half of the cases come from encyclopedias and reports.
const rules: readonly Rule[] = [
  // A full name that the dated list holds
  { id: 'known-name', confidence: 0.98, holds: (words, piece) => many(piece) && isListed(words, piece) },
  // "Senator Ruiz", "former governor L. Douglas Marsh"; not "General Motors", "leader Fatah"
  { id: 'title-before', confidence: 0.9, holds: (words, piece) => piece.before !== null && titled(words, piece) },
  // "Ms. Olsen"; not "Miss America"
  {
    id: 'courtesy',
    confidence: 0.9,
    holds: (words, piece) => piece.courtesy !== null && !(piece.courtesy === 'miss' && isPlace(words[piece.from]!)),
  },
  // "MARSH: Thank you all.", said more than once
  {
    id: 'speaker-label',
    confidence: 0.85,
    holds: (words, { from, to }) => isSpeakerLabel(words, from, to) && isRepeated(words, from, to),
  },
  // "Ann Hale Jr."
  { id: 'suffix', confidence: 0.9, holds: (words, { from, to }) => to - from > 2 && (words[to - 1]!.flags & Is.suffix) !== 0 },
  // "Marco Silva"; not "Marco Island"
  {
    id: 'given-name',
    confidence: 0.93,
    holds: (words, piece) =>
      many(piece) && isStrongGiven(words[piece.from]!) && !isParticle(words[piece.from]!) && surnameStands(words, piece),
  },
  // "J. R. Marsh", "JD Vance"; not "J. Crew"
  {
    id: 'initials',
    confidence: 0.78,
    holds: (words, { from, to }) =>
      to - from > 1 &&
      (words[from]!.shape === 'initial' ||
        (words[from]!.shape === 'caps' && to - from === 2 && words[from]!.text.length === 2)) &&
      isStranger(words[to - 1]!),
  },
  // "Kim Jong Un", "Moon Jae-in"
  { id: 'family-name-first', confidence: 0.9, holds: familyFirst },
  // "Jordan Marsh", "Will Hale": a given name that is something else too
  {
    id: 'given-name-perhaps',
    confidence: 0.77,
    holds: (words, piece) => many(piece) && weakGiven(words, piece) && !afterArticle(words, piece),
  },
  // "Ursula von der Marsh", "Nouri al-Hadid"
  {
    id: 'particle',
    confidence: 0.7,
    holds: (words, piece) =>
      many(piece) &&
      isStranger(words[piece.from]!) &&
      !isParticle(words[piece.from]!) &&
      hasParticle(words, piece) &&
      !afterArticle(words, piece),
  },
  // "Qwara Belt, a lawyer,"
  {
    id: 'title-after',
    confidence: 0.8,
    holds: (words, piece) => many(piece) && piece.after !== null && isStranger(words[piece.from]!) && isPersonal(words, piece),
  },
]

/** What makes the piece a person, or null where nothing does. */
export function evidenceFor(words: readonly Word[], piece: Piece): Evidence | null {
  if (piece.inThing && !piece.courtesy) return null
  const rule = rules.find(one => one.holds(words, piece))
  return rule ? { rule: `person/${rule.id}`, confidence: rule.confidence, vouches: true } : null
}

/**
 * Whether the family name stands first, whatever makes the piece a person: "President Lee Jae Marsh". Kim and Lee are given
 * names elsewhere; "Kim Min-jun" and "Kim Jong Un" are not, by the short parts of what follows.
 */
export function isFamilyFirst(words: readonly Word[], piece: Piece): boolean {
  if (!familyFirst(words, piece)) return false
  const others = words.slice(piece.from + 1, piece.to)
  if (others.length === 1 ? /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(others[0]!.text) : others.every(({ text }) => text.length <= 5))
    return true
  return (words[piece.from]!.flags & Is.given) === 0
}

function isListed(words: readonly Word[], { from, to }: Piece): boolean {
  return isHolder(words[from]!.low, words[to - 1]!.low, lettersOf(words, from, to))
}

function lettersOf(words: readonly Word[], from: number, to: number): string {
  let letters = ''
  for (let k = from; k < to; k++) letters += lettersIn(words[k]!.low)
  return letters
}

function isRepeated(words: readonly Word[], from: number, to: number): boolean {
  const { low } = words[from]!
  const own = words.slice(from, to).filter(word => word.low === low).length // all of a label's words are capitals
  return capitalsIn(words).get(low)! > own
}

function many({ from, to }: Piece): boolean {
  return to - from > 1
}

// "De la Cruz spoke": a surname that a sentence's start made capital.
function isParticle(word: Word): boolean {
  return (word.flags & Is.particle) !== 0
}

function isPlace(word: Word): boolean {
  return (word.flags & anyPlace) !== 0
}

/** No common word, no place, no acronym: nothing is known of it but its capital. */
export function isStranger(word: Word): boolean {
  return (word.flags & (Is.common | anyPlace | Is.demonym | Is.thing | Is.time | Is.function)) === 0 && word.shape === 'capital'
}

// Words that are a rank as often as the beginning of a thing's name: "General Purpose", "Star Wars", "10th Gen Intel Core".
const looseHead = /^(?:general|gen|major|private|marine|star|chief|judge|page|officer)$/
/** A capital inside a word, as firms and programs write theirs. */
export const camelCase = /^(?!Mc|Mac|De|Di|Du|Fitz|La|Le|Van|Von)\p{Lu}\p{Ll}+\p{Lu}/u

function titled(words: readonly Word[], piece: Piece): boolean {
  const first = words[piece.from]!
  const { head, to } = piece.before!
  const isLoose = looseHead.test(words[head]!.low)
  if (many(piece)) {
    if (isLoose && words[head - 1]!.shape === 'number') return false
    return !isPlace(first) || (first.flags & Is.given) !== 0
  }
  if (isPlace(first) || (first.flags & Is.suffix) !== 0 || camelCase.test(first.text)) return false
  // "SECRETARY RUIZ: Thank you."
  if (first.shape === 'caps') return words[head]!.shape === 'caps' && words[piece.to]!.low === ':'
  // "Star Wars", "Resident Evil": an article that writes a word with a capital only has not made it a name.
  if ((isLoose || (words[head]!.flags & Is.otherHead) !== 0) && isCapital(words[head]!) && (flagsOf(first.low) & Is.common) !== 0)
    return false
  if ((first.flags & Is.common) === 0)
    return isCapital(words[head]!) || (words[head]!.flags & Is.officialHead) !== 0 || isStrongGiven(first)
  // "Chief Medical Officer", "Heads of Government Meeting"
  if (isLoose || to - 1 !== head || isHead(words[piece.to]!)) return false
  return isCapital(words[head]!) && first.style === 'plain' && to === piece.from
}

function surnameStands(words: readonly Word[], { from, to }: Piece): boolean {
  return !isPlace(words[to - 1]!) || !isPlacedBy(words, from)
}

function familyFirst(words: readonly Word[], { from, to }: Piece): boolean {
  if (to - from < 2 || to - from > 3 || (words[from]!.flags & Is.familyFirst) === 0) return false
  return words
    .slice(from + 1, to)
    .every(
      word =>
        ((word.flags & (Is.common | anyPlace)) === 0 || (word.flags & Is.familyFirst) !== 0 || word.low === 'un') &&
        word.shape !== 'initial',
    )
}

function weakGiven(words: readonly Word[], { from, to }: Piece): boolean {
  const first = words[from]!
  if ((first.flags & Is.given) === 0) return false
  if (isPlace(first) && first.style === 'shouted') return false // ARGENTINA CRUISES
  if (isPlace(first) && isPlacedBy(words, from)) return false
  if (first.opens && (first.flags & Is.common) !== 0 && !isStrongGiven(words[from + 1]!)) return isStranger(words[to - 1]!)
  return words.slice(from + 1, to).every(word => isStranger(word) || word.shape === 'initial' || (word.flags & Is.particle) !== 0)
}

function hasParticle(words: readonly Word[], { from, to }: Piece): boolean {
  return words
    .slice(from + 1, to)
    .some(
      word =>
        (word.shape === 'low' && /^(?:von|van|der|bin|ibn|al|el|de|da|dos|di|la|ould|ter|zu)$/.test(word.low)) ||
        /^(?:al|el)-/.test(word.low),
    )
}

// "the Hamrin Mountains", "a Westmount Victorian": persons seldom follow an article.
function afterArticle(words: readonly Word[], { from, before }: Piece): boolean {
  return before === null && /^(?:the|a|an)$/.test(words[from - 1]!.low)
}

// A body may be "owner of" or "leader in" as well as a person.
function isPersonal(words: readonly Word[], { after }: Piece): boolean {
  return !/^(?:leader|leaders|owner|ally|allies|rival|rivals|chair|member|members|partner|supporter|star|home|champion|lead|developer|publisher|operator|model|opponent|contractor|challenger|friend|head|host|critic)$/.test(
    words[after!.head]!.low,
  )
}
