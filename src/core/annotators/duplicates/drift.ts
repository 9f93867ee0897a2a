// Finds quoted words that stand twice and differ, which no reader expects of a quotation.
// Headline: “We will never close this port” — text: “We may never close this port,” said Per Osk.

import type { Article, Role, Span } from '../../article.ts'
import type { QuotationAnnotation } from '../quotations/index.ts'
import { type Difference, differences } from './align.ts'
import { sharedRuns } from './shared-runs.ts'
import { stretch, type Vocabulary, type Words } from './words.ts'

/** Two quotations of the same words that differ; `here` is the later. */
export interface Drift {
  readonly here: QuotationAnnotation
  readonly there: QuotationAnnotation
  /** Share of the words that are the same, 0 to 1. */
  readonly similarity: number
  readonly differs: readonly { readonly here: Span; readonly there: Span }[]
}

const fewestSame = 5 // words in common; fewer are a phrase that anybody may use twice
const leastSame = 0.7 // of the words between the first and the last that both have
const fewestSameInText = 8 // the same where both stand in the running text: speakers repeat themselves ("We will win in Penn. We will win in Hale.")
const leastSameInText = 0.8
const mostPlaces = 3 // at which one quotation is changed; more is another sentence
const elsewhere: readonly Role[] = ['headline', 'heading', 'standfirst', 'summary', 'caption', 'pullquote', 'blockquote', 'embed']

/** The drifted quotations of an article. */
export function* drifts(
  article: Article,
  { blocks, folded }: Vocabulary,
  quotations: readonly QuotationAnnotation[],
): Generator<void, readonly Drift[]> {
  const quotationOf = new Map<Words, QuotationAnnotation>()
  for (const [words, quotation] of quotedRows(article, blocks, quotations)) quotationOf.set(words, quotation)
  const found: Drift[] = []
  for (const pair of sharedRuns([...quotationOf.keys()])) {
    if (!pair) {
      yield
      continue
    }
    const { later, earlier } = pair
    const here = quotationOf.get(later)!
    const there = quotationOf.get(earlier)!
    if (here.data.group === there.data.group || saidByOthers(here, there)) continue
    const all = differences(later.ids, earlier.ids)
    const inner = all && withoutEnds(all, later, earlier)
    if (!inner) continue
    const changed = inner.differs.filter(
      one => !isEdited(article, later, earlier, one) && !isSpelling(folded, later, earlier, one),
    )
    if (changed.length === 0 || changed.length !== inner.differs.length || changed.length > mostPlaces) continue
    const isApart = [later, earlier].some(({ block }) => elsewhere.includes(article.blocks[block]!.role))
    if (inner.same < (isApart ? fewestSame : fewestSameInText) || inner.similarity < (isApart ? leastSame : leastSameInText))
      continue
    if (!isApart && later.block - earlier.block < 2) continue
    const differs = changed.map(one => ({ here: stretch(later, one.here), there: stretch(earlier, one.there) }))
    found.push({ here, there, similarity: inner.similarity, differs })
  }
  return found
}

// Whether each has a name of its own: two people may say nearly the same. One word may be a title, or not a name.
function saidByOthers({ data: here }: QuotationAnnotation, { data: there }: QuotationAnnotation): boolean {
  if (here.entity && there.entity) return here.entity !== there.entity
  const isName = (words: string | null) => words !== null && /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(words)
  return isName(here.name) && isName(there.name) && here.name !== there.name
}

// Each quotation's words as a row of their own, in order. Both lists are in reading order, so one walk suffices.
function* quotedRows(
  article: Article,
  blocks: readonly Words[],
  quotations: readonly QuotationAnnotation[],
): Generator<[Words, QuotationAnnotation]> {
  let block = 0
  let from = 0
  for (const quotation of quotations) {
    if (quotation.data.form === 'indirect') continue
    for (; block < blocks.length && article.blocks[block]!.end <= quotation.start; block++) from = 0
    const words = blocks[block]
    if (!words) return
    while (from < words.spans.length && words.spans[from]!.start < quotation.start) from++
    let to = from
    while (to < words.spans.length && words.spans[to]!.end <= quotation.end) to++
    if (to - from >= fewestSame) yield [{ block, ids: words.ids.slice(from, to), spans: words.spans.slice(from, to) }, quotation]
  }
}

// A shorter cut of the same words is no drift: what only one side has before its first and after its last common word does not count.
function withoutEnds(
  all: readonly Difference[],
  later: Words,
  earlier: Words,
): { differs: readonly Difference[]; same: number; similarity: number } | undefined {
  const first = all[0]
  const last = all.at(-1)
  const atStart = first && first.here[0] === 0 && first.there[0] === 0
  const atEnd = last && last.here[1] === later.ids.length && last.there[1] === earlier.ids.length
  const differs = all.slice(atStart ? 1 : 0, atEnd ? -1 : undefined)
  if (differs.length === 0) return undefined
  const start = atStart ? first.here[1] : 0
  const end = atEnd ? last.here[0] : later.ids.length
  const changed = differs.reduce((sum, { here, there }) => sum + Math.max(here[1] - here[0], there[1] - there[0]), 0)
  const same = end - start - differs.reduce((sum, { here }) => sum + here[1] - here[0], 0)
  return { differs, same, similarity: same / (same + changed) }
}

// “They [the pilots] … left”: brackets and dots say openly that words were put in or left out.
function isEdited(article: Article, later: Words, earlier: Words, { here, there }: Difference): boolean {
  const around = ({ spans }: Words, [start, end]: readonly [number, number]) =>
    article.text.slice(spans[Math.max(0, start - 1)]!.start, spans[Math.min(spans.length - 1, end)]!.end)
  return /[[\]()…]|\.\.\./.test(around(later, here) + around(earlier, there))
}

// "Co-operate" and "cooperate" are one word.
function isSpelling(folded: readonly string[], later: Words, earlier: Words, { here, there }: Difference): boolean {
  const letters = ({ ids }: Words, [start, end]: readonly [number, number]) =>
    ids
      .slice(start, end)
      .map(id => folded[id]!.replace(/'/g, ''))
      .join('')
  return letters(later, here) === letters(earlier, there)
}
