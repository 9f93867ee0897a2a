// Tells the lines that announce other stories: "Read more: Ferry fares to rise", "Related stories", "CONTINUE READING".

import { labelled, railHeadings } from './labels.en.data.ts'
import type { Line } from './lines.ts'

/** "Read more: Ferry fares to rise" or "[Read: …]": a label, a mark, and what it points to. The length of the label in code units, or 0. */
export function labelLength({ plain, words, endsSentence, linkShare }: Line): number {
  if (words > longestPointer || !labelEnd.test(plain)) return 0
  const match = labelled.find(plain)
  if (!match) return 0
  // "Video: the ferry can be seen to turn, and the crew runs to the rail." is a caption, unless it is a link.
  if (words > 22 && endsSentence && (linkShare ?? 0) < 0.5) return 0
  return match[0].length
}

const labelEnd = /[:|»>]|- / // no label is without one of these, and most lines are
const longestPointer = 40 // words; a label before more is a run-in heading

/** "Most read", "You may also like:", alone on its line. */
export function isRailHeading({ plain, words }: Line): boolean {
  return words <= 9 && railHeadings.find(plain) !== null
}

/** "Continue reading", at the foot of a card. */
export function isReadOn({ plain, words }: Line): boolean {
  return words <= 6 && /^\W*(?:continue|keep) reading|^read (?:more|on|now)/.test(plain)
}
