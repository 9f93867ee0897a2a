// Named people, the office beside each name, and which mentions are one person.
// "Harbour Minister Ann Hale left. Hale's deputy stayed." has two mentions of one official.

import type { Annotation, Annotator, Mention as Quoted } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { holdersDate, isHolder, isVouched, vouchedSurnames } from './holders.ts'
import { type Evidence, evidenceFor } from './introduce.ts'
import { Is } from './lexicon.ts'
import { listedPieces } from './lists.ts'
import { type Echo, echoesOf, type NameParts, partsOf, takenBy } from './mentions.ts'
import { isOffice } from './offices.ts'
import { type Gender, joinMentions, type Mention, type Person } from './persons.ts'
import { type Piece, pieceAt, piecesOf } from './pieces.ts'
import { rolesOf } from './roles.ts'
import { statementsAbout } from './statements.ts'
import type { Title } from './titles.ts'
import { type Word, wordsOf } from './words.ts'

export interface PersonData {
  /** Joins the mentions of one person in this article: `p1`. */
  readonly entity: string
  /** The longest form of the name in the article, accents as printed. */
  readonly name: string
  /** Holds or held public office, or speaks for a public body. */
  readonly official: boolean
  /** The words beside this mention that say the office; null where none do. */
  readonly title: Quoted | null
  /** All offices and jobs that the article gives the person, the longest first. */
  readonly roles: readonly string[]
  /** The date of our own list of office holders, where only that list makes the person an official. */
  readonly known: string | null
  /** What the article's own words tell, a courtesy word (Ms.) or a gendered title (congresswoman) beside any mention; else null. */
  readonly gender?: Gender
}

export type PersonAnnotation = Annotation<'person', PersonData>

export const people: Annotator<PersonAnnotation, readonly []> = {
  kind: 'person',
  needs: [],
  *annotate(article: Article) {
    const words = wordsOf(article)
    yield
    const mentions = findMentions(words)
    yield
    const persons = joinMentions(mentions, title => words[title.head]!.low)
    const named = takenBy(words, mentions)
    const isNamed = (at: number) => named[at] === 1
    return persons
      .flatMap((person, index) => annotationsOf(article, words, person, `p${index + 1}`, isNamed))
      .sort((a, b) => a.start - b.start)
  },
}

const givenAfter =
  /^(?:sir|dame|king|queen|prince|princess|pope|emperor|sultan|shah|emir|tsar|lady|don|father|sister|brother|uncle|aunt|saint)$/

// Introductions first, then the places where their parts stand again.
function findMentions(words: readonly Word[]): readonly Mention[] {
  const introduced: Mention[] = []
  const sure: NameParts[] = []
  const accepted: Piece[] = []
  const silent: Piece[] = []
  const accept = (piece: Piece, { rule, confidence, vouches }: Evidence) => {
    const mention = mentionOf(words, piece, rule, confidence)
    introduced.push(mention)
    accepted.push(piece)
    if (vouches) sure.push(mention.parts)
  }
  for (const piece of piecesOf(words)) {
    const evidence = evidenceFor(words, piece)
    if (evidence) accept(piece, evidence)
    else silent.push(piece)
  }
  for (const piece of listedPieces(words, accepted, silent))
    accept(piece, { rule: 'person/list', confidence: 0.8, vouches: piece.to - piece.from > 1 })
  const taken = takenBy(words, accepted)
  const again = echoesOf(words, sure, taken)
  for (const { from, to } of again) taken.fill(1, from, to)
  const known = echoesOf(words, [...vouchedSurnames(words, taken)].map(lonePart), taken)
  const echoed = [...again.map(echo => echoMention(words, echo, false)), ...known.map(echo => echoMention(words, echo, true))]
  return shareTitles(
    words,
    [...introduced, ...echoed].sort((a, b) => a.from - b.from),
  )
}

function echoMention(words: readonly Word[], echo: Echo, known: boolean): Mention {
  const given = echo.part === 'given'
  const parts = given ? partsOf(words, echo.from, echo.to, false, 'given') : lonePart(echo.key)
  const rule = known ? 'known-surname' : given ? 'given-name-again' : 'surname'
  return {
    ...frame(pieceAt(words, echo.from, echo.to)),
    rule: `person/${rule}`,
    confidence: echo.part === 'surname' ? 0.95 : 0.9,
    parts,
    echo,
  }
}

function lonePart(surname: string): NameParts {
  return { given: null, surname, middle: [], letters: surname.replace(/[^\p{L}]/gu, ''), initial: surname[0] ?? '' }
}

// "Senators Hale and Ruiz": the plural serves both.
function shareTitles(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  let shared: Mention | null = null
  return mentions.map(mention => {
    const before: Title | null =
      mention.before ?? (shared?.before && isListed(words, shared.to, mention.from) ? shared.before : null)
    const own = before === mention.before ? mention : { ...mention, before }
    shared = before?.plural ? own : null
    return own
  })
}

// Only commas, "and" and party tags stand between two names of a list.
function isListed(words: readonly Word[], from: number, to: number): boolean {
  let depth = 0
  for (let k = from; k < to; k++) {
    if (words[k]!.block !== words[to]!.block || k > from + 12) return false
    if (words[k]!.text === '(') depth++
    else if (words[k]!.text === ')') depth--
    else if (depth === 0 && !/^(?:,|and|&)$/.test(words[k]!.low) && !(words[k]!.flags & Is.courtesy)) return false
  }
  return true
}

function mentionOf(words: readonly Word[], piece: Piece, rule: string, confidence: number): Mention {
  const { from, to, before, courtesy } = piece
  const head = courtesy ?? (before && words[before.head]!.low) ?? ''
  const parts = partsOf(
    words,
    from,
    to,
    rule === 'person/family-name-first' || isFamilyFirst(words, from, to),
    givenAfter.test(head) ? 'given' : 'surname',
  )
  return { ...frame(piece), rule, confidence, parts, echo: null }
}

// Under a title the rule is another, but the family name still stands first: "President Lee Jae Marsh".
function isFamilyFirst(words: readonly Word[], from: number, to: number): boolean {
  return (
    evidenceFor(words, { from, to, before: null, after: null, courtesy: null, inThing: false })?.rule ===
    'person/family-name-first'
  )
}

function frame({ from, to, before, after, courtesy }: Piece) {
  return { from, to, before, after, courtesy }
}

function annotationsOf(
  article: Article,
  words: readonly Word[],
  person: Person,
  entity: string,
  isNamed: (at: number) => boolean,
): readonly PersonAnnotation[] {
  const spans = person.mentions.map(({ from, to }): Span => ({ start: words[from]!.start, end: words[to - 1]!.end }))
  const beside = person.mentions.flatMap(({ before, after }) =>
    [before, after].filter((one): one is Title => one !== null && !one.kin),
  )
  const statements = person.mentions.flatMap(mention => statementsAbout(words, mention, isNamed))
  const stated = statements.flatMap(({ title }) => (title ? [title] : []))
  const roles = rolesOf([...beside, ...stated].map(title => article.text.slice(title.start, title.end)))
  const byText = statements.length > 0 || beside.some(title => isOffice(words, title))
  const known = !byText && isKnown(person) ? holdersDate : null
  const name = longest(spans.map(({ start, end }) => article.text.slice(start, end)))
  return person.mentions.map((mention, index) => ({
    kind: 'person',
    ...spans[index]!,
    rule: mention.rule,
    confidence: mention.confidence,
    data: {
      entity,
      name,
      official: byText || known !== null,
      title: quote(article, [mention.before, mention.after].find(one => one && !one.kin) ?? null),
      roles,
      known,
      gender: person.gender,
    },
  }))
}

function isKnown({ parts, mentions }: Person): boolean {
  if (isHolder(parts.given, parts.surname, parts.letters)) return true
  return mentions.every(one => one.parts.given === null) && parts.surname !== null && isVouched(parts.surname)
}

function quote(article: Article, title: Title | null): Quoted | null {
  return title && { start: title.start, end: title.end, text: article.text.slice(title.start, title.end) }
}

// The longest; of two as long, the one with accents, then the one not in capitals.
function longest(names: readonly string[]): string {
  const weight = (name: string) =>
    name.normalize('NFC').length * 4 + (/[^\p{ASCII}]/u.test(name) ? 2 : 0) + (name === name.toUpperCase() ? 0 : 1)
  return names.reduce((best, name) => (weight(name) > weight(best) ? name : best))
}
