// Finds quoted words that stand twice and differ, which no reader expects of a quotation.
// Headline: “We will never close this port” — text: “We may never close this port,” said Per Osk.

import type { Role } from '../../article.ts'
import type { QuotationAnnotation } from '../quotations/index.ts'
import { type Difference, differences } from './align.ts'
import { run, sharedRuns } from './shared-runs.ts'
import { type Finding, stretch, type Vocabulary, type Words } from './words.ts'

const fewestSame = 5 // words in common; fewer are a phrase that anybody may use twice
const leastSame = 0.7 // of the words between the first and the last that both have
const fewestSameInText = 8 // the same where both stand in the running text: speakers repeat themselves ("We will win in Penn. We will win in Hale.")
const leastSameInText = 0.8
const mostPlaces = 3 // at which one quotation is changed; more is another sentence
const elsewhere: readonly Role[] = ['headline', 'heading', 'standfirst', 'summary', 'caption', 'pullquote', 'blockquote', 'embed']

/** The drifted quotations of an article. */
export function* drifts({ blocks }: Vocabulary, quotations: readonly QuotationAnnotation[]): Generator<void, Finding[]> {
  const quotationOf = new Map(quotedRows(blocks, quotations))
  const found: Finding[] = []
  for (const pair of sharedRuns([...quotationOf.keys()])) {
    if (!pair) {
      yield
      continue
    }
    const { later, earlier } = pair
    const here = quotationOf.get(later)!
    const there = quotationOf.get(earlier)!
    if (here.data.group === there.data.group || saidByOthers(here, there)) continue
    const changes = withoutEnds(differences(later.ids, earlier.ids) ?? [], later, earlier)
    if (changes.length === 0 || changes.length > mostPlaces || changes.some(one => isFair(later, earlier, one))) continue
    const changed = changes.reduce((sum, one) => sum + Math.max(one.here[1] - one.here[0], one.there[1] - one.there[0]), 0)
    const same = pair.pairs.length / 2 + run - 1 // words at least: the shared runs, which overlap, and the end of the last
    const similarity = same / (same + changed)
    const isApart = [later, earlier].some(({ block }) => elsewhere.includes(block.role))
    if (same < (isApart ? fewestSame : fewestSameInText) || similarity < (isApart ? leastSame : leastSameInText)) continue
    if (!isApart && later.at - earlier.at < 2) continue
    const differs = changes.map(one => ({ here: stretch(later, one.here), there: stretch(earlier, one.there) }))
    found.push({ likeness: 'drift', here, there: [there], similarity, differs })
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
  blocks: readonly Words[],
  quotations: readonly QuotationAnnotation[],
): Generator<[Words, QuotationAnnotation]> {
  let block = 0
  let from = 0
  for (const quotation of quotations) {
    if (quotation.data.form === 'indirect') continue
    for (; block < blocks.length && blocks[block]!.end <= quotation.start; block++) from = 0
    const words = blocks[block]
    if (!words) return
    while (from < words.spans.length && words.spans[from]!.start < quotation.start) from++
    let to = from
    while (to < words.spans.length && words.spans[to]!.end <= quotation.end) to++
    if (to - from >= fewestSame)
      yield [{ ...words, ids: words.ids.slice(from, to), spans: words.spans.slice(from, to) }, quotation]
  }
}

// A shorter cut of the same words is no drift: what only one side has before its first and after its last common word does not count.
// "Dust from their feathers, their skin itches" is cut to "their skin itches", though the first "their" is found again too.
function withoutEnds(all: readonly Difference[], later: Words, earlier: Words): readonly Difference[] {
  return all.filter(({ here, there }) => {
    if (here[0] === 0 && there[0] === 0) return false
    if (here[1] === later.ids.length && there[1] === earlier.ids.length) return false
    if (there[0] === there[1]) return !slidesOut(later.ids, here, there[0], earlier.ids.length)
    return here[0] < here[1] || !slidesOut(earlier.ids, there, here[0], later.ids.length)
  })
}

// Whether words that one row has more can as well be taken for the ones before the other row's start, or after its end.
function slidesOut(ids: readonly number[], [start, end]: readonly [number, number], at: number, length: number): boolean {
  let back = 0
  while (back < at && ids[start - 1 - back] === ids[end - 1 - back]) back++
  let on = 0
  while (at + on < length && ids[start + on] === ids[end + on]) on++
  return back === at || at + on === length
}

// “They [the pilots] … left”: brackets and dots say openly that words were put in or left out. An apostrophe or a hyphen more is
// another spelling: "co-operate" and "cooperate", "we'll" and "we will".
function isFair(later: Words, earlier: Words, { here, there }: Difference): boolean {
  const around = ({ text, start, spans }: Words, [from, to]: readonly [number, number]) =>
    text.slice(spans[Math.max(0, from - 1)]!.start - start, spans[Math.min(spans.length - 1, to)]!.end - start)
  return /[[\]()…]|\.\.|\p{L}['’-]\p{L}/u.test(around(later, here) + around(earlier, there))
}
