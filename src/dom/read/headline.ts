// Finds the headline that the reader sees: an h1, or what stands in large letters and says what the metadata call the article.
// "Harbour to close" in the page's h1 wins over "Harbour closing: what you need to know | Example" in its title.

import { countShared, wordsIn } from '../title-words.ts'
import type { Gathered, Piece } from './gather.ts'
import { bit } from './hints.ts'

/**
 * The piece that is the headline, if the page shows one. `titles` is what the metadata call the article, the
 * surest first; `site` is the site's name, which often stands in an h1 of its own.
 */
export function findHeadline({ pieces }: Gathered, titles: readonly string[], site: string | null): Piece | undefined {
  const known = {
    titles: titles.map(title => new Set(wordsIn(title))),
    site: new Set(wordsIn(site ?? '')),
    shortest: 0.5 * Math.min(...titles.map(title => title.length)),
    longest: 1.5 * Math.max(0, ...titles.map(title => title.length)),
  }
  let best: Piece | undefined
  let bestScore = 0
  let isAbove = true // above the first paragraph of the page
  for (const piece of pieces) {
    const score = scoreOf(piece, known, isAbove, bestScore)
    if (piece.line.text.length > paragraph && piece.linkLength === 0) isAbove = false
    if (score <= bestScore) continue
    best = piece
    bestScore = score
  }
  return best
}

const longest = 300 // characters; the longest headlines of tabloids come to 200
const paragraph = 200 // characters; shorter ones may be the standfirst of another story

interface Known {
  readonly titles: readonly ReadonlySet<string>[]
  readonly site: ReadonlySet<string>
  /** Characters; a text of less says less than a title, one of more says more. */
  readonly shortest: number
  readonly longest: number
}

/** How surely a piece is the headline; 0 where it could not come to more than `least`. */
function scoreOf(
  piece: Piece,
  { titles, site, shortest, longest: longestTitle }: Known,
  isAbove: boolean,
  least: number,
): number {
  const { line, box, linkLength } = piece
  const { text } = line
  if (text.length > longest || text.length < 4) return 0
  const level = levelOf(box)
  if (level !== 1 && least >= mostBelow) return 0
  // A logo is a link in the masthead; a headline has words.
  const formDoubt = (linkLength > text.length * 0.8 ? 0.3 : 0) + (piece.hints & elsewhere ? 0.3 : 0)
  if (level === 0 && (formDoubt > 0 || text.length < shortest || text.length > longestTitle || inLists.has(box.tag))) return 0
  const doubt = formDoubt + 0.15 * Math.max(0, 4 - text.split(' ').length)
  if (level === 0 && doubt > 0) return 0
  const words = new Set(wordsIn(text))
  if (likenessOf(words, site) > 0.9) return 0
  const likeness = Math.max(0, ...titles.map((title, at) => likenessOf(words, title) - at * 0.01))
  if (level === 1) return 1 + 2 * likeness - doubt
  if (level > 0 && likeness > 0.75) return likeness + 0.5 - level * 0.05 - doubt
  if (doubt > 0) return 0
  // What is no heading by its form may be the title word by word, and a page may call its headline quite otherwise than its title.
  if (likeness > 0.9 && !inLists.has(box.tag)) return likeness
  return level === 2 && isAbove ? 0.1 : 0
}

const mostBelow = 1.5 // what all but an h1 come to at most

const inLists: ReadonlySet<string> = new Set(['li', 'td', 'a'])
const elsewhere = bit.furniture | bit.promo | bit.comments

/** 1 for an h1 or what is marked as the headline, 2 to 6 for lower headings, 0 for everything else. */
function levelOf(box: Piece['box']): number {
  for (let at: Piece['box'] | undefined = box, up = 0; at && up < 3; at = at.parent, up++) {
    if (at.tag.length === 2 && at.tag > 'h0' && at.tag < 'h7') return Number(at.tag[1])
    if (!(at.hints & bit.headline)) continue // a plain look before the exact ones
    if (/\bheadline\b/i.test(at.element.getAttribute('itemprop') ?? '')) return 1
    if (up === 0 && /\b(?:headline|(?:entry|article|post|story)-?title)\b/i.test(at.classes)) return 2
  }
  return 0
}

/** Share of the words that two titles have in common, 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return (2 * countShared(one, other)) / (one.size + other.size || 1)
}
