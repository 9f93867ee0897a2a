// Joins mentions that are one person. "Ann Hale", "Ms. Hale" and "Hale" are one; "Bill Hale" beside them is another.

import { remember } from '../../text/remember.ts'
import { Is, isListedAs } from './lexicon.ts'
import { type Echo, lettersOf, longSurname, type NameParts, surnameKeys } from './mentions.ts'
import type { Title } from './titles.ts'

export type Gender = 'female' | 'male' | null

/** One place where a person is named. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly confidence: number
  readonly before: Title | null
  readonly after: Title | null
  readonly courtesy: string | null
  readonly parts: NameParts
  /** Set where the words are a part of a name that was introduced elsewhere. */
  readonly echo: Echo | null
}

export interface Person {
  /** How many persons were met before. */
  readonly at: number
  readonly mentions: Mention[]
  /** Where those begin that are full names, in the order of the text. */
  readonly fullNames: number[]
  /** The parts of the fullest name so far. */
  parts: NameParts
  gender: Gender
  /** Head words of the titles beside the mentions. */
  readonly heads: Set<string>
}

/** The persons of a list of mentions in the order of the text. `headOf` gives a title's head word, folded. */
export function joinMentions(mentions: readonly Mention[], headOf: (title: Title) => string): readonly Person[] {
  const persons: Person[] = []
  const called: Called = new Map()
  const add = (mention: Mention, gender: Gender, found: Person | undefined) => {
    const person = found ?? {
      at: persons.length,
      mentions: [],
      fullNames: [],
      parts: mention.parts,
      gender: null,
      heads: new Set(),
    }
    if (!found) persons.push(person)
    const before = found?.parts
    addTo(person, mention, gender, headOf)
    if (person.parts !== before) addNames(called, person)
  }
  for (const mention of mentions) {
    if (!isFull(mention.parts)) continue
    const { letters, surname, given } = mention.parts
    const gender = genderOf(mention, headOf)
    const alike = personsCalled(called, [letters, surname, given])
    add(
      mention,
      gender,
      alike.find(one => sameFullName(one.parts, mention.parts) && agrees(one, gender)),
    )
  }
  // Lone names follow in the order of the text, so that the person named last is near at hand.
  for (const mention of mentions) {
    if (isFull(mention.parts)) continue
    const gender = genderOf(mention, headOf)
    add(mention, gender, choose(called, mention, gender, headOf))
  }
  for (const person of persons) person.mentions.sort((a, b) => a.from - b.from)
  return persons.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from)
}

// The persons that each name, or part of one, may stand for: a page of many people is not searched for each mention.
type Called = Map<string, Person[]>

// Enters all that a name is compared by.
function addNames(called: Called, person: Person): void {
  const { letters, surname, given, middle } = person.parts
  const names = [
    letters,
    given,
    given?.split(' ')[0],
    surname,
    ...(surname ? surnameKeys(surname) : []),
    longSurname(person.parts),
    ...middle,
  ]
  for (const name of new Set(names)) {
    if (!name) continue
    const list = called.get(name)
    if (list) list.push(person)
    else called.set(name, [person])
  }
}

function personsCalled(called: Called, names: readonly (string | null)[]): readonly Person[] {
  const found = new Set<Person>()
  for (const name of names) {
    const persons = name === null ? undefined : called.get(name)
    if (persons) for (const person of persons) found.add(person)
  }
  return [...found].sort((a, b) => a.at - b.at)
}

/** What a courtesy word or a title's head says of the person. */
export function genderOf(mention: Mention, headOf: (title: Title) => string): Gender {
  const words = [mention.courtesy, mention.before && headOf(mention.before), mention.after && headOf(mention.after)]
  const genders = words.map(word => (word ? genderOfWord(word) : null))
  return genders.includes('female') ? 'female' : genders.includes('male') ? 'male' : null
}

const genderOfWord = remember(
  1000,
  (word): Gender => (isListedAs(Is.femaleWord, word) ? 'female' : isListedAs(Is.maleWord, word) ? 'male' : null),
)

function isFull({ given, surname, initial, letters }: NameParts): boolean {
  return surname !== null && (given !== null || letters.length > lettersOf(surname).length) && initial !== ''
}

function addTo(person: Person, mention: Mention, gender: Gender, headOf: (title: Title) => string): void {
  person.mentions.push(mention)
  if (isFull(mention.parts)) {
    person.fullNames.push(mention.from)
    if (mention.parts.letters.length > person.parts.letters.length) person.parts = mention.parts
  }
  person.gender ??= gender
  for (const title of [mention.before, mention.after]) if (title) person.heads.add(headOf(title))
}

function agrees({ gender }: Person, other: Gender): boolean {
  return gender === null || other === null || gender === other
}

function sameFullName(a: NameParts, b: NameParts): boolean {
  if (a.letters === b.letters) return true
  if (a.surname !== b.surname) {
    // "Claudia Marsh" and "Claudia Marsh Pardo"
    return (
      a.given === b.given &&
      (b.middle.includes(a.surname!) || a.middle.includes(b.surname!) || closeSpelling(a.letters, b.letters))
    )
  }
  if (!a.given || !b.given) return a.initial === b.initial
  return (
    isShortFor(a.given, b.given) ||
    isShortFor(b.given, a.given) ||
    a.middle.includes(b.given) ||
    b.middle.includes(a.given) ||
    closeSpelling(a.letters, b.letters)
  )
}

// "Dan" and "Daniel", "Bill" and "William"
function isShortFor(short: string, long: string): boolean {
  return (short.length > 2 && long.startsWith(short)) || shortForms.get(short) === long
}

// "Volodymyr Zelensky" and "Volodymyr Zelenskyy", "Moammar" and "Muammar": two letters in a long name.
function closeSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 10 || Math.abs(a.length - b.length) > 2) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 2
}

// Short forms of given names that the long one does not begin with.
const shortForms = new Map<string, string>(
  'bill/william bob/robert bobby/robert dick/richard rick/richard jim/james jimmy/james joe/joseph mike/michael tom/thomas tony/anthony ted/edward ed/edward steve/stephen dave/david chuck/charles charlie/charles andy/andrew nick/nicholas larry/lawrence liz/elizabeth beth/elizabeth kate/katherine kathy/kathleen sue/susan debbie/deborah maggie/margaret peggy/margaret meg/margaret bibi/benjamin sasha/alexander jack/john jenny/jennifer vicky/victoria jerry/gerald gerry/gerald hank/henry harry/henry'
    .split(' ')
    .map(pair => pair.split('/') as [string, string]),
)

function choose(called: Called, mention: Mention, gender: Gender, headOf: (title: Title) => string): Person | undefined {
  const { parts, from } = mention
  const { surname, given } = parts
  const persons = personsCalled(called, surname ? surnameKeys(surname) : [given])
  const fitting = persons.filter(one => fits(one.parts, parts) && agrees(one, gender))
  if (fitting.length === 0) return onlyByGivenName(persons, parts, gender)
  if (fitting.length === 1) return fitting[0]
  const head = mention.before && headOf(mention.before)
  const sameOffice = head ? fitting.filter(one => one.heads.has(head)) : []
  return mainOf(sameOffice.length > 0 ? sameOffice : fitting, from)
}

// "Mr. Karim" may be Karim Osei, where nobody has Karim for a surname.
function onlyByGivenName(persons: readonly Person[], { surname }: NameParts, gender: Gender): Person | undefined {
  if (surname === null) return undefined
  const called = persons.filter(one => one.parts.given === surname && agrees(one, gender))
  return called.length === 1 ? called[0] : undefined
}

function fits(person: NameParts, lone: NameParts): boolean {
  if (lone.surname) {
    if (person.surname && surnameKeys(person.surname).some(key => surnameKeys(lone.surname!).includes(key))) return true
    if (lone.surname === longSurname(person)) return true
    return person.middle.includes(lone.surname) || (person.given === lone.surname && person.surname === null)
  }
  return (
    lone.given !== null &&
    (person.given === lone.given ||
      person.given?.startsWith(`${lone.given} `) === true ||
      person.middle.includes(lone.given) ||
      (person.given === null && person.surname === lone.given))
  )
}

// The one whose full name stands most often; of two alike, the one named last before. Spouses and sons are named in full once.
function mainOf(persons: readonly Person[], at: number): Person | undefined {
  let main: Person | undefined
  let best = -1
  for (const person of persons) {
    const last = lastBefore(person.fullNames, at)
    const weight = person.fullNames.length + (last + 1) / (at + 2)
    if (weight > best) {
      best = weight
      main = person
    }
  }
  return main
}

// The greatest below a limit of numbers in order, or -1; by halves, as a long article has many of each.
function lastBefore(ordered: readonly number[], limit: number): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]! < limit) low = middle + 1
    else high = middle
  }
  return ordered[low - 1] ?? -1
}
