// Finds spans between single marks, which are apostrophes too.
// ‘It’s the Joneses’ house,’ she said, in the ’90s. → one span, from the first mark to the one after the comma.

import type { Article, Block } from '../../article.ts'
import { type Marked, runsOut } from './marks.ts'

const singleMark = /[‘’'‚‛]/g // the low and the turned one only open
// 'em, 'tis and the '90s begin with an apostrophe.
const elided = /^['’](?:em|tis|twas|til|till|cause|bout|round|n|nuff|cos|cuz|\d\ds?)\b/i

/** The spans in single marks of one block, in order, without those inside others. */
export function singleSpans(article: Article, block: Block, index: number, next: Block | undefined): readonly Marked[] {
  const { text } = article
  const spans: Marked[] = []
  let open = -1
  let doubtful = -1
  const close = (at: number) => {
    spans.push({ start: open, end: at + 1, block: index, style: 'single', closed: true, carriesOn: false })
    open = -1
    doubtful = -1
  }
  for (const match of text.slice(block.start, block.end).matchAll(singleMark)) {
    const at = block.start + match.index
    const before = at > block.start ? text.charAt(at - 1) : ''
    const after = at + 1 < block.end ? text.charAt(at + 1) : ''
    if (before === "'" || after === "'") continue // '' is no single mark
    if (mayOpen(text, at, match[0], before, after)) {
      if (open >= 0 && doubtful >= 0) close(doubtful)
      if (open < 0 || match[0] === "'") open = at
    } else if (open >= 0 && !/[‚‛]/.test(match[0]) && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      if (mayOwn(text, at, before, after)) doubtful = at
      else close(at)
    }
  }
  if (open >= 0 && doubtful >= 0) close(doubtful)
  const nextOpens = next !== undefined && /^[‘']\S/.test(text.slice(next.start, next.start + 2))
  const carriesOn = nextOpens && (open === block.start || text.charAt(open) === '‘' || opensSentence(text, open))
  if (carriesOn || (text.charAt(open) === '‘' && runsOut(article, open, block)))
    spans.push({ start: open, end: block.end, block: index, style: 'single', closed: false, carriesOn })
  return spans
}

// ‘We go,’ she said. ‘We stay. — a mark that opens words in a new sentence, or after a comma or colon, is no apostrophe.
function opensSentence(text: string, open: number): boolean {
  return open > 1 && /^[.?!,:…]\s['‘]\p{Lu}/u.test(text.slice(open - 2, open + 3))
}

function mayOpen(text: string, at: number, sign: string, before: string, after: string): boolean {
  if (sign === '’' || !(before === '' || /[\s([{—–\-/:“"]/.test(before))) return false
  return /[\p{L}\p{N}“"[$£€¡¿]/u.test(after) && !elided.test(`'${text.slice(at + 1, at + 8)}`)
}

// A mark after `s` or `n` and before a lower-case word may be a possessive or an elision: the Joneses’ house, rockin’ chair.
// It closes only where no better mark follows.
function mayOwn(text: string, at: number, before: string, after: string): boolean {
  return /[szxn]/i.test(before) && after === ' ' && /\p{Ll}/u.test(text.charAt(at + 2))
}
