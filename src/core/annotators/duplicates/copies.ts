// Judges two blocks that share words: nearly the same, one inside the other, or nothing that a reader would call a repeat.
// “The quay is gone,” stands whole inside: “The quay is gone,” Ms. Dell said. “So is the crane.”

import type { Article } from '../../article.ts'
import { type Difference, differences } from './align.ts'
import { isTaken, isTitle, pairing } from './pairing.ts'
import { run, type SharedRuns } from './shared-runs.ts'
import type { Words } from './words.ts'

/** What two blocks are to each other. `here` is the one that says it again. */
export type Copy =
  | {
      readonly likeness: 'near'
      readonly similarity: number
      readonly here: Words
      readonly there: Words
      readonly differs: readonly Difference[]
    }
  | { readonly likeness: 'contained'; readonly similarity: number; readonly here: Words; readonly there: Words }

const nearly = 0.8 // of the words of one side shared, and
const nearlyBack = 0.65 // of the other, which may have lost its end
const nearlyBackShort = 0.7 // the same where both are lines
const line = 8 // words
const shortNear = 15 // words; below, one long run must carry it: "Births in Norwick: 20 (second after Penn)" is like every other line of its list

/** Judges a pair; undefined where it is no repeat. `differs` is empty where the two are in another order. */
export function copyOf(article: Article, pair: SharedRuns): Copy | undefined {
  return nearCopy(article, pair) ?? containedCopy(article, pair)
}

function nearCopy(article: Article, { later, earlier, pairs, longest }: SharedRuns): Copy | undefined {
  const here = shared(later, pairs, 0)
  const there = shared(earlier, pairs, 1)
  const [more, less] = shareOf(here) > shareOf(there) ? [here, there] : [there, here]
  const shorter = Math.min(here.length, there.length)
  if (shareOf(more) < nearly || shareOf(less) < (shorter < line ? nearlyBackShort : nearlyBack)) return undefined
  if (shorter < shortNear && longest.length < shorter / 2) return undefined
  const differs = differences(later.ids, earlier.ids) ?? []
  if (shorter < shortNear && isOneOfAList(article, later, earlier, differs)) return undefined
  if (shorter < line && differs.some(isExchange)) return undefined
  const similarity = (shareOf(here) * here.length + shareOf(there) * there.length) / (here.length + there.length)
  const pair = pairing(article, later, earlier, similarity)
  return pair && { likeness: 'near', similarity, ...pair, differs: pair.here === later ? differs : differs.map(turned) }
}

// "Best sleeping bag" and "Best sleeping pad": in a line, one word for another makes it another line; one word more does not.
function isExchange({ here, there }: Difference): boolean {
  return here[0] < here[1] && there[0] < there[1]
}

function turned({ here, there }: Difference): Difference {
  return { here: there, there: here }
}

const inside = 0.8 // of the inner block's words found in the outer
const insideLine = 0.9 // the same where it is short
const shortInside = 10 // words
const fewestInside = 9 // words; "head of the Norwick harbour pilots' guild" stands beside a portrait and again in the text
const fewestQuoted = 6 // words, where marks show that they were taken over
const cutDown = 0.6 // of the words found, where an editor shortened a quotation, and
const longCut = 8 // words in one stretch are left of it
const mostCut = 25 // words; a longer quotation that is found in part is two reports of one statement

function containedCopy(article: Article, runs: SharedRuns): Copy | undefined {
  const { later, earlier, longest } = runs
  const shorter = later.ids.length <= earlier.ids.length ? later : earlier
  for (const inner of shorter === later ? [later, earlier] : [earlier, later]) {
    const outer = inner === later ? earlier : later
    // A paragraph may well begin with the words of the headline or heading above it.
    if (isTitle(article.blocks[inner.block]!.role)) continue
    const quoted = quotedWords(article, inner)
    if (inner !== shorter && !quoted) continue
    const found = shared(inner, inOnePlace(runs, inner), inner === later ? 0 : 1)
    const core = quoted ? found.filter((_, i) => quoted[i]) : found
    const similarity = shareOf(core)
    if (core.length < (quoted ? fewestQuoted : fewestInside)) continue
    const whole = similarity >= (core.length < shortInside ? insideLine : inside) && longest.length >= core.length * 0.45
    const cut = core.length <= mostCut && similarity >= cutDown && longest.length >= longCut && quoted !== undefined
    if (!whole && !cut) continue
    const pair = pairing(article, later, earlier, similarity)
    if (!pair) continue
    const here = isTaken(article, pair.here) || inner !== shorter ? pair.here : inner
    return { likeness: 'contained', similarity, here, there: here === inner ? outer : inner }
  }
  return undefined
}

// Whether each word of one side (0 later, 1 earlier) lies in a shared run.
function shared(words: Words, pairs: readonly number[], side: 0 | 1): readonly boolean[] {
  const found = new Array<boolean>(words.ids.length).fill(false)
  for (let i = side; i < pairs.length; i += 2) for (let at = 0; at < run; at++) found[pairs[i]! + at] = true
  return found
}

// The shared runs about as far from the longest one there as here: a block's words strewn over a long paragraph are not inside it.
function inOnePlace({ pairs, longest }: SharedRuns, inner: Words): readonly number[] {
  const slack = Math.max(4, inner.ids.length / 2)
  const diagonal = longest.earlier - longest.later
  const kept: number[] = []
  for (let i = 0; i < pairs.length; i += 2)
    if (Math.abs(pairs[i + 1]! - pairs[i]! - diagonal) <= slack) kept.push(pairs[i]!, pairs[i + 1]!)
  return kept
}

function shareOf(shared: readonly boolean[]): number {
  return shared.length === 0 ? 0 : shared.filter(Boolean).length / shared.length
}

const mostlyQuoted = 0.6 // of a block's words in marks; of ten words and more, half

// “We had no warning,” she added. — only what stands in the marks must be found again. For blocks that open with a mark.
function quotedWords(article: Article, { block, spans }: Words): readonly boolean[] | undefined {
  const { start, end } = article.blocks[block]!
  const first = article.text.slice(start, end).trimStart().charAt(0)
  if (!/["“„«'‘]/.test(first)) return undefined
  const isDouble = /["“„«]/.test(first)
  const quoted: boolean[] = []
  let open = false
  let at = start
  for (const span of spans) {
    for (; at < span.start; at++) {
      const char = article.text[at]!
      if (isDouble ? /[“„«]/.test(char) : char === '‘') open = true
      else if (isDouble ? /[”»]/.test(char) : char === '’') open = false
      else if (isDouble ? char === '"' : char === "'") open = !open
    }
    quoted.push(open)
    at = Math.max(at, span.end)
  }
  const count = quoted.filter(Boolean).length
  return count >= quoted.length * (count >= 10 ? 0.5 : mostlyQuoted) ? quoted : undefined
}

// "Votes in Hull: 20" and "Votes in Ely: 12" stand together and differ in names and numbers alone: they are lines of one list.
// So are "Hints for 9 August" and "Hints for 10 August", wherever they stand.
function isOneOfAList(article: Article, later: Words, earlier: Words, differs: readonly Difference[]): boolean {
  const all = (pattern: RegExp) => {
    const fits = (words: Words, [start, end]: readonly [number, number]) =>
      start < end && words.spans.slice(start, end).every(span => pattern.test(article.text.slice(span.start, span.end)))
    return differs.length > 0 && differs.every(({ here, there }) => fits(later, here) && fits(earlier, there))
  }
  return all(/\p{N}/u) || (Math.abs(later.block - earlier.block) <= 2 && differs.length > 1 && all(/^[\p{Lu}\p{N}]/u))
}
