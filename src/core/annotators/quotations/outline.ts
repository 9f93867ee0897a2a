// A light reading of the article outside its quotations: one item for each quotation, mention, verb and mark.
// “We go,” Hale, the mayor, told reporters. → Q n , n , S n .

import type { Article, Span } from '../../article.ts'
import { breath } from '../../steps.ts'
import { byForm } from '../../text/by-form.ts'
import { endOfDateline } from '../../text/dateline.ts'
import { abbreviations } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { tokensOf } from '../../text/tokens.ts'
import type { PersonAnnotation } from '../people/index.ts'
import { lastWordOf } from './last-word.ts'
import { can, functionWord, kindsOf } from './lexicon.ts'
import type { Marked } from './marks.ts'
import { type Mention, readPhrase } from './phrases.ts'

/**
 * What an item is, in one letter: Q quotation; n mention; S verb of saying, s its form in -ing, i after "to"; N naming verb, g its form in -ing;
 * V other verb, G its form in -ing, v what looks like a verb; X auxiliary; P preposition, O "of", B "to"; C conjunction; T that;
 * W who; U subordinator; A adverb; D determiner; # number; x other word; , ; : . - ( ) marks; | the start of a block.
 */
export type Tag = string

export interface Item {
  readonly tag: Tag
  readonly lower: string
  /** Index of the first token; of a quotation, the first token inside. */
  readonly start: number
  readonly end: number
  readonly block: number
  /** Counts up through the article. */
  readonly sentence: number
  /** Index into `mentions` (tag n) or `marked` (tag Q); else -1. */
  readonly index: number
  /** What the word can be: see `can`. */
  readonly kinds: number
}

export interface Outline {
  readonly article: Article
  readonly marked: readonly Marked[]
  readonly items: readonly Item[]
  readonly mentions: readonly Mention[]
  /** The first item of each block, its tag |. */
  readonly blockStarts: readonly number[]
  /** The item of each marked span. */
  readonly itemOfMarked: readonly number[]
  /** The item of each mention. */
  readonly itemOfMention: readonly number[]
}

/** A token or a whole marked span, before phrases are read. */
export interface Word {
  readonly lower: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kinds: number
  readonly capital: boolean
  /** Part of a person's name, whatever else the word can be: Price said. */
  readonly named: boolean
  readonly token: Token | null
  /** Index into `marked`, or -1. */
  readonly marked: number
  readonly starts: boolean
}

/** Reads the outline. Linear in the article; in steps. */
export function* readOutline(
  article: Article,
  marked: readonly Marked[],
  people: readonly PersonAnnotation[],
): Generator<void, Outline> {
  const items: Item[] = []
  const mentions: Mention[] = []
  const itemOfMarked: number[] = new Array(marked.length).fill(-1)
  const itemOfMention: number[] = []
  const blockStarts: number[] = []
  const personAt = new Map(people.map(person => [person.start, person]))
  // "Secretary of State Ann Hale": the office before a name is no speaker beside her.
  const titlesOf = titlesByBlock(article, people)
  let sentence = 0
  const add = (tag: Tag, lower: string, start: number, end: number, block: number, index: number, kinds: number) => {
    if (tag === 'Q') itemOfMarked[index] = items.length
    if (tag === 'n') itemOfMention[index] = items.length
    items.push({ tag, lower, start, end, block, sentence, index, kinds })
  }
  const blocks = yield* wordsOf(article, marked, people)
  for (let block = 0; block < blocks.length; block++) {
    if (block % breath === 0) yield
    const words = blocks[block]!
    sentence++
    const { start } = article.blocks[block]!
    const titles = titlesOf.get(block) ?? []
    let title = 0
    blockStarts.push(items.length)
    add('|', '|', start, start, block, -1, 0)
    for (let at = 0; at < words.length; ) {
      const word = words[at]!
      if (word.starts && at > 0) sentence++
      if (word.marked >= 0) {
        add('Q', word.lower, word.start, word.end, block, word.marked, 0)
        at++
        continue
      }
      const phrase = readPhrase(words, at, block, personAt)
      if (phrase) {
        for (const mention of phrase.mentions) {
          while (title < titles.length && titles[title]!.end <= mention.start) title++
          if (title < titles.length && isWithin(mention, titles[title]!) && !mention.person) {
            add('x', word.lower, word.start, word.end, block, -1, word.kinds)
            continue
          }
          add('n', mention.head, mention.start, mention.end, block, mentions.push(mention) - 1, mention.kinds)
        }
        at = phrase.next
        continue
      }
      add(tagOf(words, at, items.at(-1)!), word.lower, word.start, word.end, block, -1, word.kinds)
      at++
    }
  }
  return { article, marked, items, mentions, blockStarts, itemOfMarked, itemOfMention }
}

function titlesByBlock(article: Article, people: readonly PersonAnnotation[]): ReadonlyMap<number, Span[]> {
  const titles = new Map<number, Span[]>()
  let block = 0
  for (const { start, data } of people) {
    while (block + 1 < article.blocks.length && article.blocks[block + 1]!.start <= start) block++
    if (data.title && data.title.end <= start) {
      const list = titles.get(block)
      if (list) list.push(data.title)
      else titles.set(block, [data.title])
    }
  }
  return titles
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

const kindsOfForm = byForm(({ lower }) => kindsOf(lower))
const isCapitalForm = byForm(({ text, kind }) => kind === 'word' && /^\p{Lu}/u.test(text))

// The words of each block, with each marked span as one word.
function* wordsOf(
  article: Article,
  marked: readonly Marked[],
  people: readonly PersonAnnotation[],
): Generator<void, readonly (readonly Word[])[]> {
  const blocks: Word[][] = article.blocks.map(() => [])
  let next = 0
  let person = 0
  let previous: Word | undefined
  let starts = true
  let block = -1
  let filed = 0
  const add = (word: Word) => {
    previous = word
    blocks[block]!.push(word)
    starts = false
  }
  const { all } = tokensOf(article)
  const surnames = new Set(people.map(({ data }) => lastWordOf(data.name)))
  for (let at = 0; at < all.length; at++) {
    const token = all[at]!
    if (token.block !== block) {
      if (token.block % breath === 0) yield
      block = token.block
      starts = true
      previous = undefined
      const { start, end } = article.blocks[block]!
      filed = endOfDateline(article.text, start, end)
    }
    while (next < marked.length && marked[next]!.end <= token.start) next++
    const span = marked[next]
    if (span && span.start < token.end && token.start < span.end) {
      if (previous?.marked === next) continue
      const { start, end } = span
      add({ lower: '“', text: '“', start, end, kinds: 0, capital: false, named: false, token: null, marked: next, starts })
      // “Not today.” The mayor …: a full stop inside ends the sentence if a capital follows.
      starts =
        /[.?!…][\s'’"”»]*$/.test(article.text.slice(Math.max(span.start, span.end - 6), span.end)) &&
        endsBefore(article.text, span.end)
      continue
    }
    const { lower, text, start, end, kind, form } = token
    while (person < people.length && people[person]!.end <= start) person++
    const listed = kindsOfForm(form)
    const isCapital = isCapitalForm(form)
    // "Reed, who left, said": a surname too, though it opens a sentence.
    const isSurname = starts && surnames.has(lower) && !(listed & functionWord)
    const named = isCapital && (isSurname || (person < people.length && people[person]!.start <= start))
    const kinds = named ? 0 : listed
    const capital = isCapital && start >= filed // a dateline's place says nothing
    add({ lower, text, start, end, kinds, capital, named, token, marked: -1, starts })
    if (start < filed) starts = (all[at + 1]?.start ?? 0) >= filed
    if (kind === 'mark' && /^[.?!…]$/.test(text) && endsBefore(article.text, end) && !endsAbbreviation(blocks[block]!))
      starts = true
  }
  return blocks
}

function endsBefore(text: string, at: number): boolean {
  return /^\s+["“‘'([]*[\p{Lu}\p{N}]/u.test(text.slice(at, at + 6))
}

/** True where the last word, a full stop, only shortens the word before it: "Gen.", "J.". */
export function endsAbbreviation(words: readonly { readonly lower: string; readonly text: string }[]): boolean {
  const before = words.at(-2)
  if (words.at(-1)?.text !== '.' || !before) return false
  return abbreviations.has(before.lower) || /^\p{Lu}$/u.test(before.text)
}

const markTags: Record<string, Tag> = { '—': '-', '–': '-', '-': '-', '[': '(', ']': ')', '?': '.', '!': '.', '…': '-' }

function tagOf(words: readonly Word[], at: number, before: Item): Tag {
  const { text, lower, kinds, token } = words[at]!
  if (token?.kind === 'mark') return markTags[text] ?? (/^[,;:.()]$/.test(text) ? text : 'x')
  if (token?.kind === 'number') return '#'
  if (token?.kind === 'possessive') return 'X'
  if (lower === 'of') return 'O'
  if (lower === 'to') return 'B'
  if (lower === 'that') return 'T'
  // "as Hale put it:"
  if (/^put(?:s|ting)?$/.test(lower) && words[at + 1]?.lower === 'it' && !continues(words[at + 2]))
    return lower === 'putting' ? 's' : 'S'
  const verb = kinds & (can.saying | can.naming | can.verb)
  if (verb && !(kinds & (can.preposition | can.auxiliary | can.subordinator))) return verbTag(kinds, before)
  if (kinds & can.relative) return 'W'
  if (kinds & can.auxiliary) return 'X'
  if (kinds & can.conjunction) return 'C'
  if (kinds & can.preposition) return 'P'
  if (kinds & can.subordinator) return 'U'
  if (kinds & can.adverb || /ly$/.test(lower)) return 'A'
  if (kinds & (can.determiner | can.possessive)) return 'D'
  if (/ed$/.test(lower) && 'nCXA'.includes(before.tag)) return 'v'
  return /[^s]s$/.test(lower) && before.tag === 'n' ? 'v' : /ing$/.test(lower) ? 'G' : 'x'
}

// A word that goes on a clause: "put it down", but not "put it:".
function continues(word: Word | undefined): boolean {
  return word !== undefined && word.marked < 0 && word.token?.kind !== 'mark' && !word.starts && !(word.kinds & can.preposition)
}

function verbTag(kinds: number, before: Item): Tag {
  if (kinds & can.gerund) return kinds & can.saying ? 's' : kinds & can.naming ? 'g' : 'G'
  const tag = kinds & can.saying ? 'S' : kinds & can.naming ? 'N' : 'V'
  return before.tag === 'B' && kinds & can.base && tag === 'S' ? 'i' : tag
}
