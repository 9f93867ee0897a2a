// Named people, the office beside each name, and which mentions are one person.
// "Harbour Minister Ann Hale left. Hale's deputy stayed." has two mentions of one official.

import type { Annotation, Annotator, Mention as Quoted } from '../../annotation.ts'
import type { Article, Span } from '../../article.ts'
import { breath } from '../../steps.ts'
import { officesSaid } from './coreference.ts'
import { findMentions } from './find.ts'
import { holdersDate, isHolder, isVouched } from './holders.ts'
import { isOffice } from './offices.ts'
import { type Gender, joinMentions, type Person } from './persons.ts'
import { rolesOf } from './roles.ts'
import { statementsAbout } from './statements.ts'
import type { Title } from './titles.ts'
import { readingWords, type Word } from './words.ts'

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
    const words = yield* readingWords(article)
    const mentions = yield* findMentions(words)
    yield
    const persons = joinMentions(mentions, title => words[title.head]!.low)
    yield
    const ownerOf = new Array<Person | undefined>(words.length)
    for (const person of persons) for (const { from, to } of person.mentions) ownerOf.fill(person, from, to)
    const said = officesSaid(words, persons, ownerOf)
    const isNamed = (at: number) => ownerOf[at] !== undefined
    const annotations: PersonAnnotation[] = []
    for (const [index, person] of persons.entries()) {
      if (index % breath === 0) yield
      annotations.push(...annotationsOf(article, words, person, `p${index + 1}`, said.get(person), isNamed))
    }
    return annotations.sort((a, b) => a.start - b.start)
  },
}

function annotationsOf(
  article: Article,
  words: readonly Word[],
  person: Person,
  entity: string,
  said: Title | undefined,
  isNamed: (at: number) => boolean,
): readonly PersonAnnotation[] {
  const spans = person.mentions.map(({ from, to }): Span => ({ start: words[from]!.start, end: words[to - 1]!.end }))
  const beside = person.mentions.flatMap(({ before, after }) =>
    [before, after].filter((one): one is Title => one !== null && !one.kin),
  )
  const statements = person.mentions.flatMap(mention => statementsAbout(words, mention, isNamed))
  const stated = statements.flatMap(({ title }) => (title ? [title] : []))
  const roles = rolesOf([...beside, ...stated, ...(said ? [said] : [])].map(title => article.text.slice(title.start, title.end)))
  const byText = statements.length > 0 || said !== undefined || beside.some(title => isOffice(words, title))
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
  let longest = ''
  let most = -1
  for (const name of new Set(names)) {
    const weight = name.normalize('NFC').length * 4 + (/[^\p{ASCII}]/u.test(name) ? 2 : 0) + (name === name.toUpperCase() ? 0 : 1)
    if (weight <= most) continue
    longest = name
    most = weight
  }
  return longest
}
