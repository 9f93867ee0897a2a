// Talk that is printed as a transcript, without marks: a paragraph for each turn, its speaker first.
// OLSEN: We will not wait. / LUND: You have waited for years. → two quotations.

import { type Article, type Span, sliceOf } from '../../article.ts'
import type { PersonAnnotation } from '../people/index.ts'
import { lastWordOf } from './directory.ts'

/** Words without marks that the page's form gives to a speaker. The span is the words alone. */
export interface Unmarked extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number
  /** The block where the turn begins, if it is an earlier one. */
  readonly begins?: number
  /** The name of the speaker, as it stands beside the words. */
  readonly label: Span
  readonly person: PersonAnnotation | undefined
}

const labelled = /^\s*(\p{Lu}[\p{L}\p{M}.'’\- ]{2,40}):\s+(?=\S)/u
const isNameLike = /^\p{Lu}\S*(?: \p{Lu}\S*){0,3}$/u
const apart = /^\s*[([]|["“”«»]/ // what the reporter puts between turns; a paragraph with marks is read for itself
const mostBetween = 2 // paragraphs of a turn after its first; more are the reporter's own
const fewestTurns = 4 // two lines with names and colons may be results, or a cast
const fewestWords = 4 // "Lund: 34 per cent" is a count; people who talk say more

/** The turns of an article's transcript, in order; none where the paragraphs with labels are no talk. */
export function findTurns(article: Article, people: readonly PersonAnnotation[]): readonly Unmarked[] {
  const turns: Unmarked[] = []
  const names = new Map<string, number>()
  const byWord = new Map(people.map(person => [lastWordOf(person.data.name), person]))
  let words = 0
  article.blocks.forEach(({ start, end, role }, block) => {
    if (role !== 'paragraph' && role !== 'blockquote') return // lists of things and what they do look like talk
    const text = article.text.slice(start, end)
    const match = text.includes(':') && labelled.exec(text)
    if (!match) return
    const at = start + text.indexOf(match[1]!)
    const label = { start: at, end: at + match[1]!.length }
    const name = lastWordOf(match[1]!)
    const person = byWord.get(name)
    if (match[1] !== match[1]!.toUpperCase() && !(person && isNameLike.test(match[1]!))) return
    names.set(name, (names.get(name) ?? 0) + 1)
    words += text.split(/\s+/, 30).length
    turns.push({ start: start + match[0].length, end: start + text.trimEnd().length, block, label, person })
  })
  const isTalk = turns.length >= fewestTurns && names.size > 1 && turns.some(({ person }) => person)
  const isAnswered = [...names.values()].filter(count => count > 1).length > 1
  return isTalk && isAnswered && words >= turns.length * (fewestWords + 1) ? withFurtherParagraphs(article, turns) : []
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
