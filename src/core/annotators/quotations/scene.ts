// All that is known about an article's quotations before anyone is named: the outline, its ties, and where each quotation stands.

import type { Article } from '../../article.ts'
import { finish } from '../../steps.ts'
import type { PersonAnnotation } from '../people/index.ts'
import { readTies, type Tie } from './clauses.ts'
import type { Marked } from './marks.ts'
import { type Item, type Outline, readOutline } from './outline.ts'
import { isSayingVerb, type Tallies, talliesOf, verbTags } from './tags.ts'

/** How the words in marks look, and what stands beside them. */
export interface Setting {
  /** Item of the quotation. */
  readonly item: number
  /** Words inside the marks. */
  readonly words: number
  /** Last character before the closing mark. */
  readonly stop: ',' | '.' | '?' | '!' | 'word'
  readonly capital: boolean
  /** Says I, me, my. */
  readonly first: boolean
  /** Says we, us, our. */
  readonly plural: boolean
  /** It opens its block; it is all of its block. */
  readonly opens: boolean
  readonly fills: boolean
  /** Items of the nearest verbs before and after it in its sentence, nearest first, three at most. */
  readonly verbsBefore: readonly number[]
  readonly verbsAfter: readonly number[]
  /** Whose the words are by the grammar of their sentence, as an index into `mentions`; -1 where it has no verb of saying. */
  readonly subject: number
}

export interface Scene {
  readonly outline: Outline
  readonly ties: readonly Tie[]
  /** The ties of each mention, as indexes into `ties`. */
  readonly tiesOfMention: readonly (readonly number[])[]
  readonly settings: readonly Setting[]
  /** The tie of each cue, by its item. */
  readonly tieOf: ReadonlyMap<number, Tie>
  /** How often a name's last word stands among the mentions. */
  readonly counts: ReadonlyMap<string, number>
  readonly tallies: Tallies
}

/** A scene of which it is not yet known which words somebody said. */
export type Stage = Omit<Scene, 'tallies'>

const titleTags = new Set('n,CDxO')
const farthestSigner = 12 // items after the words, the dash and a title among them
const farthestAfter = 40 // items after the words that a verb of saying is sought in

/** Sets the scene. Linear in the article. */
export function setScene(article: Article, marked: readonly Marked[], people: readonly PersonAnnotation[]): Stage {
  return finish(settingScene(article, marked, people))
}

/** The same in steps. */
export function* settingScene(
  article: Article,
  marked: readonly Marked[],
  people: readonly PersonAnnotation[],
): Generator<void, Stage> {
  const outline = yield* readOutline(article, marked, people)
  yield
  const ties = readTies(outline)
  yield
  const tiesOfMention: (readonly number[])[] = new Array(outline.mentions.length).fill([])
  const tieOf = new Map<number, Tie>()
  ties.forEach((tie, index) => {
    tiesOfMention[tie.subject] = [...tiesOfMention[tie.subject]!, index]
    tieOf.set(tie.cue, tie)
  })
  const counts = new Map<string, number>()
  for (const { type, head } of outline.mentions) if (type === 'name') counts.set(head, (counts.get(head) ?? 0) + 1)
  return {
    outline,
    ties,
    tiesOfMention,
    settings: settingsOf(outline, tieOf),
    tieOf,
    counts,
  }
}

/** The scene once it is known which marked spans nobody said: they are words of the sentence like others (tag x). */
export function withoutUnsaid(stage: Stage, isSaid: (quotation: number) => boolean): Scene {
  const { outline } = stage
  const items = [...outline.items]
  outline.itemOfMarked.forEach((item, index) => {
    if (item >= 0 && !isSaid(index)) items[item] = { ...items[item]!, tag: 'x' }
  })
  return { ...stage, outline: { ...outline, items }, tallies: talliesOf(items) }
}

function settingsOf(outline: Outline, tieOf: ReadonlyMap<number, Tie>): readonly Setting[] {
  const { article, items, marked, itemOfMarked } = outline
  return marked.map((span, index) => {
    const item = itemOfMarked[index]!
    const inside = article.text
      .slice(span.start, span.end)
      .replace(/^["“„«‘']+|["”»’'“]+$/g, '')
      .trim()
    const last = inside.slice(-1)
    const verbsBefore = verbsFrom(items, item, -1)
    return {
      item,
      words: inside.split(/\s+/, 60).length,
      stop: last === ',' || last === '?' || last === '!' ? last : last === '.' || last === '…' ? '.' : 'word',
      capital: /^[^\p{L}\p{N}]*\p{Lu}/u.test(inside),
      first: /\b(?:I|[Mm]e|[Mm]y|I['’]\w+)\b/.test(inside),
      plural: /\b(?:[Ww]e|[Uu]s|[Oo]ur|[Ww]e['’]\w+)\b/.test(inside),
      opens: items[item - 1]?.tag === '|',
      fills: items[item - 1]?.tag === '|' && (items[item + 1] === undefined || items[item + 1]!.tag === '|'),
      verbsBefore,
      verbsAfter: verbsFrom(items, item, 1),
      subject: attributedTo(outline, item, verbsBefore, tieOf),
    }
  })
}

function verbsFrom(items: readonly Item[], item: number, direction: 1 | -1): readonly number[] {
  const found: number[] = []
  const { sentence } = items[item]!
  for (
    let at = item + direction;
    found.length < 3 && items[at]?.sentence === sentence && Math.abs(at - item) < 60;
    at += direction
  )
    if (verbTags.has(items[at]!.tag) || items[at]!.lower === 'according') found.push(at)
  return found
}

// Whose the words are by the grammar of their sentence: of a verb of saying right after them or at the sentence's end, “Nothing will
// help,” the senator said, else of the nearest before them. Whose words another one reports does not count: in "Hale said that Lund
// called it “mad”" the words may be either's.
function attributedTo(outline: Outline, q: number, verbsBefore: readonly number[], tieOf: ReadonlyMap<number, Tie>): number {
  const { items, mentions, itemOfMention } = outline
  const { sentence } = items[q]!
  const signs = signerOf(outline, q)
  if (signs >= 0) return signs
  for (let at = q + 1; at < q + farthestAfter && items[at]?.sentence === sentence; at++) {
    const tie = items[at]!.tag === 'S' ? tieOf.get(at) : undefined
    if (tie?.kind === 'after') return tie.subject
    if (tie?.kind !== 'before' || itemOfMention[tie.subject]! < q) continue
    let first = itemOfMention[tie.subject]!
    while (items[first - 1]!.tag === 'n') first--
    const comma = items[first - 1]!.tag === ',' ? 1 : 0
    const isNext = first - 1 - comma === q || isTitleOnly(outline, q, first)
    const isLast = items[at + 1]?.sentence !== sentence || '.,|AP'.includes(items[at + 1]!.tag)
    if (isNext || (comma && isLast)) return tie.subject
  }
  const near = verbsBefore.flatMap(verb => (isSayingVerb(items[verb]!) ? (tieOf.get(verb) ?? []) : []))
  // "what Hale calls “a gift”": hers, though what she calls is part of another clause.
  const [nearest] = near
  if (nearest && nearest.cue >= q - 2 && followsWhat(items, itemOfMention[nearest.subject]!)) return nearest.subject
  // "You know that Hale said": hers.
  const others = near.filter(tie => mentions[tie.subject]!.head !== 'you')
  return (others.find(({ embedded }) => !embedded) ?? others[0] ?? near[0])?.subject ?? -1
}

// A quotation that is all of its block, and in the next one a dash and who signs it: — Ann Hale, pilot.
function signerOf({ items, mentions }: Outline, q: number): number {
  if (items[q - 1]?.tag !== '|' || items[q + 1]?.tag !== '|' || items[q + 2]?.tag !== '-') return -1
  for (let at = q + 3; at < q + farthestSigner && items[at] && items[at]!.tag !== '|'; at++)
    if (items[at]!.tag === 'n' && mentions[items[at]!.index]!.type === 'name') return items[at]!.index
  return -1
}

// "what its head Ann Hale"
function followsWhat(items: readonly Item[], subject: number): boolean {
  let first = subject
  while (items[first - 1]!.tag === 'n') first--
  return items[first - 1]!.lower === 'what'
}

// “No,” chairman, head and president Ann Hale said: only what may be her title stands between.
function isTitleOnly({ items, mentions }: Outline, q: number, name: number): boolean {
  if (items[q + 1]!.tag !== 'n') return false
  for (let at = q + 1; at < name; at++) {
    const { tag, index } = items[at]!
    if (!titleTags.has(tag) || (tag === 'n' && mentions[index]!.person)) return false
  }
  return true
}
