// The document's memory: who was introduced by a full name, and where the parts of that name stand again.
// After "Juan de la Cruz", "de la Cruz" and "Cruz's" are his; "Cruz Bay" is not.

import { remember } from '../../text/remember.ts'
import { placesIn } from './article-words.ts'
import { anyHead, anyPlace, Is } from './lexicon.ts'
import { goesOnToThing, isPlacedBy, type Piece } from './pieces.ts'
import { isCapital, type Word } from './words.ts'

/** A name's parts, folded: "Juan Ramón de la Cruz Jr." has given juan, surname "de la cruz", middle ramón. */
export interface NameParts {
  /** First word that is no initial; null for a lone surname. */
  readonly given: string | null
  readonly surname: string | null
  readonly middle: readonly string[]
  /** All letters in order, to compare whole names. */
  readonly letters: string
  readonly initial: string
}

/** A place where a known part of a name stands. */
export interface Echo {
  readonly from: number
  readonly to: number
  readonly part: 'full' | 'surname' | 'middle' | 'given'
  readonly key: string
}

const notLetters = /[^\p{L}]+/gu
const plainLetters = /^[a-z]*$/
const articleBefore = /^(?:al|el|as|ar|az|ash)-/

/** The letters of a folded text. */
export function lettersOf(text: string): string {
  return plainLetters.test(text) ? text : text.replace(notLetters, '')
}

/** The parts of the name that words `from` up to `to` make. A lone word is a surname unless `lone` says otherwise. */
export function partsOf(
  words: readonly Word[],
  from: number,
  to: number,
  familyFirst: boolean,
  lone: 'surname' | 'given' = 'surname',
): NameParts {
  const kept: Word[] = []
  let open = false
  for (let k = from; k < to; k++) {
    const word = words[k]!
    if (word.shape === 'mark') {
      open = !open && word.low !== ','
    } else if (!open && !(k > from && (word.flags & Is.suffix) !== 0 && k >= to - 1)) kept.push(word)
  }
  const lows = kept.map(word => word.low)
  const letters = lettersOf(lows.join(''))
  const initial = lows[0]?.[0] ?? ''
  const startsLow = kept.length > 1 && (kept[0]!.flags & Is.particle) !== 0 && (kept[0]!.flags & Is.given) === 0
  if (startsLow) return { given: null, surname: lows.join(' '), middle: [], letters, initial }
  if (lows.length < 2) {
    const only = lows[0] ?? null
    return lone === 'given'
      ? { given: only, surname: null, middle: [], letters, initial }
      : { given: null, surname: only, middle: [], letters, initial }
  }
  if (familyFirst) return { given: lows.slice(1).join(' '), surname: lows[0]!, middle: [], letters, initial }
  const particle = kept.findIndex((word, index) => index > 0 && word.shape === 'low' && (word.flags & Is.particle) !== 0)
  const cut = particle > 0 ? particle : lows.length - 1
  const firstGiven = kept.findIndex(word => word.shape !== 'initial')
  return {
    given: firstGiven >= 0 && firstGiven < cut ? lows[firstGiven]! : null,
    surname: lows.slice(cut).join(' '),
    middle: kept
      .slice(Math.max(1, firstGiven + 1), cut)
      .filter(word => word.shape !== 'initial')
      .map(word => word.low),
    letters,
    initial,
  }
}

/** The surname with the word before it, as Spanish and Burmese names repeat it: "Peña Nieto"; null where there is none. */
export function longSurname({ middle, surname }: NameParts): string | null {
  return middle.length > 0 && surname !== null ? `${middle[middle.length - 1]} ${surname}` : null
}

/** The surname with and without an Arabic article: "al-hadid", "hadid". */
export const surnameKeys = remember(2000, (surname: string): readonly string[] => {
  const bare = surname.replace(articleBefore, '')
  const afterParticle = surname.replace(/^(?:al|el|bin) /, '')
  return [...new Set([surname, bare, afterParticle])]
})

/** Finds again what the parts stand for, in words that no piece has taken. */
export function echoesOf(words: readonly Word[], known: readonly NameParts[], taken: Uint8Array): readonly Echo[] {
  const index = indexOf(known)
  const echoes: Echo[] = []
  if (index.size === 0) return echoes
  for (let i = 0; i < words.length; i++) {
    if (taken[i] || !mayBeginName(words[i]!)) continue
    const found = longestAt(words, i, index, taken)
    if (!found || !standsAlone(words, found)) continue
    echoes.push(found)
    i = found.to - 1
  }
  return echoes
}

function mayBeginName(word: Word): boolean {
  return isCapital(word) || (word.flags & Is.particle) !== 0
}

type Index = Map<string, { readonly lows: readonly string[]; readonly part: Echo['part'] }[]>

function indexOf(known: readonly NameParts[]): Index {
  const index: Index = new Map()
  const seen = new Set<string>()
  const add = (key: string | null, part: Echo['part']) => {
    if (!key || key.length < 2 || seen.has(`${part} ${key}`)) return
    seen.add(`${part} ${key}`)
    const lows = key.split(' ')
    index.set(lows[0]!, [...(index.get(lows[0]!) ?? []), { lows, part }])
  }
  for (const parts of known) {
    const { given, surname, middle } = parts
    add(longSurname(parts), 'surname')
    if (surname) for (const key of surnameKeys(surname)) add(key, 'surname')
    add(given, 'given')
    for (const one of middle) if (one.length > 2) add(one, 'middle')
  }
  const order = ['full', 'surname', 'given', 'middle']
  for (const list of index.values())
    list.sort((a, b) => b.lows.length - a.lows.length || order.indexOf(a.part) - order.indexOf(b.part))
  return index
}

function longestAt(words: readonly Word[], i: number, index: Index, taken: Uint8Array): Echo | null {
  const listed = index.get(words[i]!.low)
  if (!listed) return null
  for (const { lows, part } of listed) {
    const to = i + lows.length
    if (isCapital(words[to - 1]!) && lows.every((low, k) => words[i + k]!.low === low && !taken[i + k]))
      return { from: i, to, part, key: lows.join(' ') }
  }
  return null
}

/** "MARSH: Thank you all." */
export function isSpeakerLabel(words: readonly Word[], from: number, to: number): boolean {
  return (
    words[to]!.low === ':' &&
    words[from]!.opens &&
    words[from - 1]!.low !== '(' && // "(NYSE: JPX)"
    words.slice(from, to).every(word => word.shape === 'caps' && word.text.length > 2)
  )
}

const maybeWord = Is.common | anyPlace | Is.function | Is.time | Is.demonym | anyHead | Is.thing | Is.portfolio
// Capitals of these classes beside a name belong to a title or to another phrase; a name of its own would go on.
const noName =
  anyHead | anyPlace | Is.common | Is.courtesy | Is.demonym | Is.function | Is.time | Is.publicBody | Is.portfolio | Is.modifier

// Not a part of another name, of a place or of a thing; not a common word that only a sentence's start made capital.
function standsAlone(words: readonly Word[], { from, to, part }: Echo): boolean {
  const first = words[from]!
  const last = words[to - 1]!
  const before = words[from - 1]!
  const next = words[to]!
  const isPlain = first.style === 'plain'
  if (isSpeakerLabel(words, from, to)) return true
  if ((last.flags & maybeWord) !== 0 && (first.opens || !isPlain || part !== 'surname'))
    return (
      isPlain &&
      part === 'surname' &&
      ((last.flags & Is.function) === 0 || (last.flags & Is.time) !== 0) &&
      isUsedAsPerson(words, to)
    )
  if ((last.flags & anyPlace) !== 0) {
    if (isPlacedBy(words, from)) return false
    if (before.low === ',') return isUsedAsPerson(words, to) // "In 2007, Austin left"
  }
  if (!last.owned && goesOnToThing(words, to)) return false
  // "Clinton, Iowa,": a town
  if (next.low === ',' && (words[to + 1]!.flags & Is.region) !== 0 && /^[,.]$/.test(words[to + 2]!.low)) return false
  if (part === 'given' && /^(?:in|near|at)$/.test(before.low)) return false
  // "Ann Velez", "Velez Yard"; not "the Oscar-winner Velez"
  if (isPlain && isCapital(before) && !before.owned && !before.opens && !/-\p{Ll}/u.test(before.text)) {
    if ((before.flags & Is.thing) !== 0 && (before.flags & (anyHead | Is.publicBody)) === 0) return false
    if ((before.flags & (noName | Is.given)) === 0 || (part !== 'surname' && (before.flags & Is.given) !== 0)) return false
  }
  if (last.style === 'plain' && isCapital(next) && !last.owned) {
    if ((next.flags & (Is.suffix | Is.given)) !== 0 && part !== 'full')
      return (next.flags & Is.suffix) === 0 && part === 'surname'
    return (next.flags & noName) !== 0 || next.shape !== 'capital'
  }
  return true
}

/** Verbs of what persons do. */
export const doing =
  /^(?:says?|said|tells|told|thinks|knows|wrote|left|grew|(?:add|ask|explain|recall|claim|remember|laugh|shrug)(?:s|ed)|(?:repli|smil|nodd|mov|di|join)ed|(?:admit|write)s|admitted)$/

// "May’s plan", "Day, who", "Young said": what follows tells the surname from the word. "Austin said", where nobody is in Austin.
function isUsedAsPerson(words: readonly Word[], to: number): boolean {
  const last = words[to - 1]!
  const { low, shape, flags } = words[to]!
  const goesOn = last.owned
    ? shape === 'low'
    : /ed$/.test(low) ||
      doing.test(low) ||
      (low === ',' && words[to + 1]!.low === 'who') ||
      (shape === 'low' && (flags & Is.function) !== 0 && !/^(?:and|or|of|in|on|for|to|with|by|at|from|who|than|as)$/.test(low))
  return goesOn && ((last.flags & anyPlace) === 0 || !placesIn(words).has(last.low))
}

/** Marks the words that pieces have taken. */
export function takenBy(words: readonly Word[], pieces: readonly Pick<Piece, 'from' | 'to'>[]): Uint8Array {
  const taken = new Uint8Array(words.length)
  for (const piece of pieces) take(taken, piece)
  return taken
}

/** Marks the words `from` up to `to`; so few that a loop is quicker than `fill`. */
export function take(taken: Uint8Array, { from, to }: { readonly from: number; readonly to: number }): void {
  for (let k = from; k < to; k++) taken[k] = 1
}
