// Finds the sentences of a block that speak about the text, by their words.
// "Mara Olsen is a harbour pilot. The views expressed here are her own." has one, the second; its words are the evidence.

import type { Article, Span } from '../../article.ts'
import { byForm } from '../../text/by-form.ts'
import { sentencesOf } from '../../text/sentences.ts'
import type { NoticeClass } from './classes.ts'
import type { Line } from './lines.ts'
import { type Phrases, stemOf } from './phrases.ts'

/** One way in which a publisher words a notice. */
export interface Wording {
  /** The rule's id without its kind, `views-of-the-writer`. */
  readonly id: string
  readonly class: NoticeClass
  /** The phrases that tell; their words are the evidence. They are tried only where one of their words with `#` stands. */
  readonly says: Phrases
  /** What the same sentence must hold too. */
  readonly and?: Phrases
  /** True where the sentence must also speak of its own page, or to its reader. */
  readonly itself?: boolean
  /** What the same sentence must not hold. */
  readonly not?: Phrases
  /** Of the lines that it marks, the share that are such a notice. */
  readonly confidence: number
  /** The most words that the whole block may have; without it any number. */
  readonly longest?: number
  /** True where the words tell of their sentence only, never of the block that it stands in. */
  readonly aside?: boolean
}

/** A sentence, or some that follow each other, and the words that tell. */
export interface Hit extends Span {
  readonly wording: Wording
  readonly evidence: Span
}

/** Finds, for a line, the wordings of which a word stands in it, in the order of the list. */
export function lookUp(list: readonly Wording[]): (line: Line) => readonly Wording[] {
  const ofStem = new Map<string, number[]>()
  const ofForm = byForm(({ lower }) => ofStem.get(stemOf(lower)) ?? none)
  return ({ tokens }) => {
    if (ofStem.size === 0)
      list.forEach(({ says }, at) => {
        for (const stem of says.stems()) ofStem.set(stem, [...(ofStem.get(stem) ?? []), at])
      })
    const here = new Set<number>()
    for (const { form } of tokens) for (const at of ofForm(form)) here.add(at)
    return [...here].sort((a, b) => a - b).map(at => list[at]!)
  }
}

const none: readonly number[] = []

// "Please consult your doctor", "our links", "this site", "the author"; a label or a line of few words speaks to the reader too.
const speaksOfItself =
  /\b(?:this|these|our|we|us|my|you|your|here(?:in)?|please|authors?|writers?|editors?|contributors?|associates?|fool)\b|^\W*(?:sign|subscribe|for|get|join|want|click|log|enter|check|to|results|\w+(?: \w+){0,2}:)|^\S+(?:\s+\S+){0,7}$/

// "The mayor said that this article was paid for by the port." is reporting, whoever it is about.
const reporting = /\b(?:said|says|told|wrote|tweeted|argued|argues|according to|asked|added)\b/

/**
 * The notices among a block's sentences, in order; `candidates` are the wordings of which a word stands in the block,
 * in the order of their table: where two match one sentence, the earlier one counts.
 */
export function hitsIn(article: Article, line: Line, candidates: readonly Wording[]): readonly Hit[] {
  const usable = candidates.filter(
    ({ says, longest }) => (longest === undefined || line.words <= longest) && says.find(line.plain),
  )
  if (usable.length === 0) return []
  const hits: Hit[] = []
  for (const sentence of sentencesOf(article, line.block)) {
    const hit = hitOf(line, sentence, usable)
    if (hit) hits.push(hit)
  }
  // A pattern may need more than one sentence, "What do you think? Comment below.": then the block as a whole.
  if (hits.length === 0) {
    const hit = hitOf(line, line.block, usable)
    if (hit) hits.push(hit)
  }
  return settle(line, hits)
}

function hitOf(line: Line, sentence: Span, candidates: readonly Wording[]): Hit | undefined {
  const from = sentence.start - line.block.start
  const words = line.plain.slice(from, sentence.end - line.block.start)
  for (const wording of candidates) {
    const match = wording.says.find(words)
    if (
      !match ||
      wording.not?.find(words) ||
      wording.and?.find(words) === null ||
      (wording.itself && !speaksOfItself.test(words))
    )
      continue
    if (isQuoted(line.text, from + match.index)) continue
    // "An earlier version of this article said …": what a correction tells of comes after its first words.
    if (reporting.test(wording.class === 'correction' ? words.slice(0, match.index) : words)) continue
    const start = sentence.start + match.index
    return { start: sentence.start, end: sentence.end, wording, evidence: { start, end: start + match[0].length } }
  }
  return undefined
}

// “The views here are ours alone,” the board wrote: a notice that somebody else's words give is none. A block that is
// quoted from end to end is the publisher's way to set off a disclaimer: “The views expressed here are those of the writer.”
function isQuoted(text: string, at: number): boolean {
  const opened = text.lastIndexOf('“', at)
  if (opened >= 0 && text.lastIndexOf('”', at) < opened) return !isQuotedWhole(text)
  const straight = text.slice(0, at).split('"').length - 1
  return straight % 2 === 1 && !isQuotedWhole(text)
}

function isQuotedWhole(text: string): boolean {
  return /^["“][^"“”]*["”]$/.test(text)
}

// What stands beside a notice in its block is mostly of one piece with it ("Mara Olsen is a harbour pilot. The views are her own."):
// the mark then covers the block. Beside reporting, or much else, it keeps to its sentences.
function settle(line: Line, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return hits
  const joined: Hit[] = []
  for (const hit of hits) {
    const last = joined.at(-1)
    // "© 2026 Harbour News Agency. All rights reserved." tells where the text is from.
    const sameRights = last?.wording.id === 'agency-line' && hit.wording.class === 'copyright'
    if (last && (sameRights || last.wording.class === hit.wording.class)) joined[joined.length - 1] = { ...last, end: hit.end }
    else joined.push(hit)
  }
  const { start, end } = line.block
  const said = joined.reduce((sum, hit) => sum + hit.end - hit.start, 0)
  const rest = end - start - said
  const much = 240 // characters: two sentences on what a newsletter holds, or on the rights in a work
  const life = 480 // characters: the life of an author, books and all, before the disclaimer
  const isOfAuthor = joined.some(hit => hit.wording.class === 'opinion')
  const apart =
    joined.some(hit => hit.wording.aside) ||
    (isOfAuthor ? rest > life : rest > Math.max(much, 2 * said) || reporting.test(line.plain) || /[“”"]/.test(line.text))
  if (apart && !isQuotedWhole(line.text)) return joined
  return joined.map((hit, index) => ({
    ...hit,
    start: index === 0 ? start : hit.start,
    end: joined[index + 1]?.start ?? end,
  }))
}
