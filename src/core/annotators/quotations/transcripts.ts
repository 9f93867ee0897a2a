// Talk that is printed as a transcript, without marks: a paragraph for each turn, its speaker first.
// OLSEN: We will not wait. / LUND: You have waited for years. → two quotations. An interview's Q: and A: are such turns too.

import { type Article, type Span, sliceOf } from '../../article.ts'
import type { PersonAnnotation } from '../people/index.ts'
import { lastWordOf } from './last-word.ts'

/** Words without marks that the page's form gives to a speaker. The span is the words alone. */
export interface Unmarked extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number
  /** The block where the turn begins, if it is an earlier one. */
  readonly begins?: number
  /** The name of the speaker, as it stands beside the words. */
  readonly label: Span
  readonly person: PersonAnnotation | undefined
  /** The speaker's name; null for who asks in an interview. */
  readonly name: string | null
}

const labelled = /^\s*(\p{Lu}[\p{L}\p{M}.'’\- ]{2,40}):\s+(?=\S)/u
const asksOrAnswers = /^\s*(Q|A|Question|Answer)(?:[:.]| [-–—])\s+(?=\S)/
const isNameLike = /^\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u
const apart = /^\s*[([]|["“”«»]|^[^\p{L}]*$/u // what the reporter puts between turns; a paragraph with marks is read for itself
const mostBetween = 2 // paragraphs of a turn after its first; more are the reporter's own
const fewestTurns = 4 // two lines with names and colons may be results, or a cast
const fewestWords = 4 // "Lund: 34 per cent" is a count; people who talk say more

/** The turns of an article's transcript, in order; none where the paragraphs with labels are no talk. */
export function findTurns(article: Article, people: readonly PersonAnnotation[]): readonly Unmarked[] {
  const turns: Unmarked[] = []
  const names = new Map<string, number>()
  const byWord = new Map(people.map(person => [lastWordOf(person.data.name), person]))
  let words = 0
  let isAsked = false // "How do I pay?" is a reader's question, not an interview's
  article.blocks.forEach(({ start, end: blockEnd, role }, block) => {
    if (role !== 'paragraph' && role !== 'blockquote') return // lists of things and what they do look like talk
    const text = article.text.slice(start, blockEnd)
    const interview = asksOrAnswers.exec(text)
    const match = interview ?? (text.includes(':') && labelled.exec(text))
    if (!match) return
    const at = start + text.indexOf(match[1]!)
    const label = { start: at, end: at + match[1]!.length }
    const name = interview ? match[1]!.charAt(0) : lastWordOf(match[1]!)
    const person = interview ? undefined : byWord.get(name)
    if (!interview && match[1] !== match[1]!.toUpperCase() && !(person && isNameLike.test(match[1]!))) return
    const said = text.slice(match[0].length)
    if (!/\p{L}/u.test(said)) return
    if (name === 'Q' && /\byour?\b/i.test(said)) isAsked = true
    names.set(name, (names.get(name) ?? 0) + 1)
    words += text.split(/\s+/, 30).length
    const end = start + text.trimEnd().length
    turns.push({
      start: start + match[0].length,
      end,
      block,
      label,
      person,
      name: interview ? null : (person?.data.name ?? match[1]!),
    })
  })
  const isInterview = names.has('Q')
  const isTalk = turns.length >= fewestTurns && names.size > 1 && (isInterview ? isAsked : turns.some(({ person }) => person))
  const isAnswered = [...names.values()].filter(count => count > 1).length > 1
  if (!isTalk || !isAnswered || words < turns.length * (fewestWords + 1)) return []
  const answers = isInterview ? mainOf(people, turns[0]!.label.start) : undefined
  const named = turns.map(turn =>
    answers && turn.name === null && article.text.charAt(turn.label.start) === 'A'
      ? { ...turn, person: answers, name: answers.data.name }
      : turn,
  )
  return withFurtherParagraphs(article, named)
}

// Who is named most often before an interview begins is who answers.
function mainOf(people: readonly PersonAnnotation[], before: number): PersonAnnotation | undefined {
  const counts = new Map<string, number>()
  for (const { start, data } of people) if (start < before) counts.set(data.entity, (counts.get(data.entity) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return people.find(({ data }) => counts.get(data.entity) === most)
}

// A paragraph between two turns belongs to the first of them; after the last turn nobody can tell.
function withFurtherParagraphs(article: Article, turns: readonly Unmarked[]): readonly Unmarked[] {
  return turns.flatMap((turn, index) => {
    const next = turns[index + 1]?.block ?? 0
    if (next > turn.block + 1 + mostBetween) return [turn]
    const further = article.blocks.slice(turn.block + 1, next).map((block, at) => ({ ...block, block: turn.block + 1 + at }))
    const isTurn = further.every(one => one.role === 'paragraph' && !apart.test(sliceOf(article, one)))
    return [turn, ...(isTurn ? further.map(({ start, end, block }) => ({ ...turn, start, end, block, begins: turn.block })) : [])]
  })
}
