// Named people, the office beside each name, and which mentions are one person.
// "Harbour Minister Ann Hale left. Hale's deputy stayed." has two mentions of one official.

import type { Annotation, Annotator, Mention as Quoted } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { evidenceFor } from './introduce.ts'
import { echoesOf, type NameParts, partsOf, takenBy } from './mentions.ts'
import { isOffice } from './offices.ts'
import { type Gender, joinMentions, type Mention, type Person } from './persons.ts'
import { type Piece, pieceAt, piecesOf } from './pieces.ts'
import { rolesOf } from './roles.ts'
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
    return persons
      .flatMap((person, index) => annotationsOf(article, words, person, `p${index + 1}`))
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
  for (const piece of piecesOf(words)) {
    const evidence = evidenceFor(words, piece)
    if (!evidence) continue
    const mention = mentionOf(words, piece, evidence.rule, evidence.confidence)
    introduced.push(mention)
    accepted.push(piece)
    if (evidence.vouches) sure.push(mention.parts)
  }
  const echoes = echoesOf(words, sure, takenBy(words, accepted)).map(echo => {
    const piece = pieceAt(words, echo.from, echo.to)
    const parts = partsOf(words, echo.from, echo.to, false, echo.part === 'given' ? 'given' : 'surname')
    const lone =
      echo.part === 'given'
        ? parts
        : { ...parts, given: null, surname: echo.key, middle: [], letters: echo.key.replace(/[^\p{L}]/gu, '') }
    return {
      ...frame(piece),
      rule: `person/${echo.part === 'given' ? 'given-name-again' : 'surname'}`,
      confidence: echo.part === 'surname' ? 0.95 : 0.9,
      parts: lone,
      echo,
    }
  })
  return [...introduced, ...echoes].sort((a, b) => a.from - b.from)
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

function annotationsOf(article: Article, words: readonly Word[], person: Person, entity: string): readonly PersonAnnotation[] {
  const spans = person.mentions.map(({ from, to }): Span => ({ start: words[from]!.start, end: words[to - 1]!.end }))
  const titles = person.mentions.flatMap(({ before, after }) => [before, after].filter(one => one !== null))
  const roles = rolesOf(titles.map(title => article.text.slice(title.start, title.end)))
  const official = titles.some(title => isOffice(words, title))
  const name = longest(spans.map(({ start, end }) => article.text.slice(start, end)))
  return person.mentions.map((mention, index) => ({
    kind: 'person',
    ...spans[index]!,
    rule: mention.rule,
    confidence: mention.confidence,
    data: {
      entity,
      name,
      official,
      title: quote(article, mention.before ?? mention.after),
      roles,
      known: null,
      gender: person.gender,
    },
  }))
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
