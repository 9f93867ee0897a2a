// Judges two blocks that share words: nearly the same, one inside the other, or nothing that a reader would call a repeat.
// “The quay is gone,” stands whole inside: “The quay is gone,” Ms. Dell said. “So is the crane.”

import type { Span } from '../../article.ts'
import { differences } from './align.ts'
import { isTaken, isTitle, pairing } from './pairing.ts'
import { run, type SharedRuns } from './shared-runs.ts'
import { type Finding, stretch, type Words } from './words.ts'

const nearly = 0.8 // of the words of one side shared, and
const nearlyBack = 0.75 // of the other, which may have lost its end; with less it says the same in other words, or something else
const nearlyBackShort = 0.7 // the same where both are lines
const line = 8 // words
const shortNear = 15 // words; below, one long run must carry it: "Births in Norwick: 20 (second after Penn)" is like every other line of its list

/** Judges a pair; undefined where it is no repeat. Where the two stand in another order, `differs` is not told. */
export function copyOf(runs: SharedRuns): Finding | undefined {
  return nearCopy(runs) ?? containedCopy(runs)
}

function nearCopy({ later, earlier, pairs, longest }: SharedRuns): Finding | undefined {
  const shares = [shareOf(shared(later, pairs, 0)), shareOf(shared(earlier, pairs, 1))] as const
  const shorter = Math.min(later.ids.length, earlier.ids.length)
  if (Math.max(...shares) < nearly || Math.min(...shares) < (shorter < line ? nearlyBackShort : nearlyBack)) return undefined
  const different = differences(later.ids, earlier.ids) ?? []
  const differs = different.map(one => ({ here: stretch(later, one.here), there: stretch(earlier, one.there) }))
  if (shorter < shortNear && (longest.length < shorter / 2 || isOneOfAList(later, earlier, differs))) return undefined
  // "Best sleeping bag" and "Best sleeping pad": in a line, one word for another makes it another line; one word more does not.
  if (shorter < line && differs.some(isExchange)) return undefined
  const similarity = (shares[0] * later.ids.length + shares[1] * earlier.ids.length) / (later.ids.length + earlier.ids.length)
  const pair = pairing(later, earlier, similarity)
  if (!pair) return undefined
  const turned = pair.here === later ? differs : differs.map(({ here, there }) => ({ here: there, there: here }))
  return { likeness: 'near', here: pair.here, there: [pair.there], similarity, differs: turned }
}

function isExchange({ here, there }: { here: Span; there: Span }): boolean {
  return here.start < here.end && there.start < there.end
}

const inside = 0.8 // of the inner block's words found in the outer
const insideLine = 0.9 // the same where it is short
const shortInside = 10 // words
const fewestInside = 9 // words; "head of the Norwick harbour pilots' guild" stands beside a portrait and again in the text
const leastStretch = 0.55 // of the inner block's words in one stretch; a long one may have a change in its middle
const leastStretchLong = 0.4
const fewestQuoted = 6 // words, where marks show that they were taken over
const cutDown = 0.6 // of the words found, where an editor shortened a quotation, or gave a sentence another end, and
const longCut = 8 // words in one stretch are left of it
const mostCut = 25 // words; a longer quotation that is found in part is two reports of one statement

function containedCopy(runs: SharedRuns): Finding | undefined {
  const { later, earlier, longest } = runs
  const shorter = later.ids.length <= earlier.ids.length ? later : earlier
  for (const inner of shorter === later ? [later, earlier] : [earlier, later]) {
    // A paragraph may well begin with the words of the headline or heading above it.
    if (isTitle(inner.block.role)) continue
    const quoted = quotedWords(inner)
    if (inner !== shorter && !quoted) continue
    const found = shared(inner, inOnePlace(runs, inner), inner === later ? 0 : 1)
    const core = quoted ? found.filter((_, i) => quoted[i]) : found
    const similarity = shareOf(core)
    if (core.length < (quoted ? fewestQuoted : fewestInside)) continue
    const whole =
      similarity >= (core.length < shortInside ? insideLine : inside) &&
      longest.length >= core.length * (core.length > mostCut ? leastStretchLong : leastStretch)
    const isShortened = quoted || (longest.later === 0 && longest.earlier === 0 && /[.!?]$/.test(inner.text))
    const cut = isShortened && core.length <= mostCut && similarity >= cutDown && longest.length >= longCut
    const pair = (whole || cut) && pairing(later, earlier, similarity)
    if (!pair) continue
    const here = isTaken(pair.here) || inner !== shorter ? pair.here : inner
    return { likeness: 'contained', here, there: [here === later ? earlier : later], similarity }
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
function quotedWords({ text, start, spans }: Words): readonly boolean[] | undefined {
  const marks = /^\s*["“„«]/.test(text) ? /["“”„«»]/g : /^\s*['‘]/.test(text) ? /['‘’]/g : undefined
  if (!marks) return undefined
  let open = false
  let at = 0
  const quoted = spans.map(span => {
    for (const mark of text.slice(at, span.start - start).match(marks) ?? [])
      open = /["']/.test(mark) ? !open : /[“„«‘]/.test(mark)
    at = span.end - start
    return open
  })
  const count = quoted.filter(Boolean).length
  return count >= quoted.length * (count >= 10 ? 0.5 : mostlyQuoted) ? quoted : undefined
}

// "Votes in Hull: 20" and "Votes in Ely: 12" stand together and differ in names and numbers alone: they are lines of one list.
// So are "Hints for 9 August" and "Hints for 10 August", wherever they stand.
function isOneOfAList(later: Words, earlier: Words, differs: readonly { here: Span; there: Span }[]): boolean {
  const all = (pattern: RegExp) =>
    differs.every(one => isExchange(one) && pattern.test(wordsAt(later, one.here)) && pattern.test(wordsAt(earlier, one.there)))
  if (differs.length === 0) return false
  return all(/^[^\p{L}]*\p{N}\S*$/u) || (later.at - earlier.at <= 2 && differs.length > 1 && all(/^[\p{Lu}\p{N}]/u))
}

function wordsAt({ text, start }: Words, span: Span): string {
  return text.slice(span.start - start, span.end - start)
}
