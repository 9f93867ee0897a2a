// What each block of an article looks like, before anybody asks what it says: a headline's words, running text, one link.
// "RUBY MINE TO REOPEN AFTER TEN YEARS OF SILENCE" is in capitals and ends no sentence.

import type { Article, Block } from '../../article.ts'
import { breath } from '../../steps.ts'
import { fold } from '../../text/fold.ts'
import { countLetters } from '../../text/letters.ts'
import { type Token, tokensOf } from '../../text/tokens.ts'
import { plainOf } from './phrases.ts'

/** A block and its form. */
export interface Line {
  readonly block: Block
  readonly text: string
  /** The text as phrases read it. */
  readonly plain: string
  readonly words: number
  /** Share of the characters inside links; undefined where the input has no links (plain text). */
  readonly linkShare: number | undefined
  /** The whole line is a link. */
  readonly isLink: boolean
  readonly isHeading: boolean
  readonly isCapitals: boolean
  /** Ends as a sentence does; a headline mostly does not. */
  readonly endsSentence: boolean
  /** Running text: what the reporter wrote, by its form. */
  readonly isProse: boolean
  /** The words in lower case, as they stand. */
  readonly tokens: readonly Token[]
}

const sentenceEnd = /[.!?…:;]["'”’»)\]]*$/

/** The lines of an article, one for each block, in order; in steps. */
export function* linesOf(article: Article): Generator<void, readonly Line[]> {
  const { all, firstOf } = tokensOf(article)
  const lines: Line[] = []
  for (let index = 0; index < article.blocks.length; index++) {
    if (index % breath === 0) yield
    lines.push(lineOf(article, article.blocks[index]!, all.slice(firstOf[index], firstOf[index + 1])))
  }
  return lines
}

function lineOf(article: Article, block: Block, tokens: readonly Token[]): Line {
  const text = article.text.slice(block.start, block.end)
  let words = 0
  for (const { kind } of tokens) if (kind === 'word' || kind === 'number') words++
  const linkShare = block.look.linkShare
  const isLink = linkShare !== undefined && linkShare >= mostlyLink
  const isHeading = block.role === 'heading' || /^h[2-6]$/.test(block.look.tag ?? '')
  const endsSentence = sentenceEnd.test(text)
  const isProse =
    !isLink &&
    !isHeading &&
    runningRoles.has(block.role) &&
    ((endsSentence && words >= shortestProse) || words >= longestHeadline)
  return {
    block,
    text,
    plain: plainOf(text),
    words,
    linkShare,
    isLink,
    isHeading,
    isCapitals: words <= longestInCapitals && inCapitals(text),
    endsSentence,
    isProse,
    tokens,
  }
}

const mostlyLink = 0.8 // of the characters; the rest of a pointer is an arrow, a bullet, a time
const shortestProse = 9 // words; shorter sentences are captions and calls more often than paragraphs
const longestInCapitals = 60 // words; of a longer line nobody asks
const longestHeadline = 25 // words; a line this long is text whether or not it ends in a full stop
const runningRoles: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'standfirst', 'summary', 'item'])

function inCapitals(text: string): boolean {
  const { letters, capitals } = countLetters(text)
  return letters >= 8 && capitals >= 0.85 * letters
}

/** Letters and digits alone, folded: two lines with the same key say the same to a reader. */
export function keyOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
