// Text that keeps its line breaks: in a `pre`, or where the style says `white-space: pre-wrap`, an empty line parts paragraphs.
// `<div style="white-space: pre-wrap">One.⏎⏎Two.</div>` shows two paragraphs, though no element parts them.

import type { Sight } from './sight.ts'

/** Where the paragraphs of a text node but the last end, in its own code units, where empty lines are kept; nothing elsewhere. Linear. */
export function paragraphEnds({ parentElement }: Text, data: string, keepsLines: Sight['keepsLines']): readonly number[] {
  if (!data.includes('\n') || !emptyLine.test(data) || !parentElement || !keepsLines(parentElement)) return none
  return [...data.matchAll(/\n[^\S\n]*(?=\n)/g)].map(({ index }) => index)
}

const emptyLine = /\n[^\S\n]*\n/
const none: readonly number[] = []
