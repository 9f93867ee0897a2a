// Text that keeps its line breaks: in a `pre`, or where the style says `white-space: pre-wrap`, an empty line parts paragraphs.
// `<div style="white-space: pre-wrap">One.⏎⏎Two.</div>` shows two paragraphs, though no element parts them.

import type { Sight } from './sight.ts'

/** Where the paragraphs of a text node end, in its own code units: at its end, unless empty lines are kept. Linear. */
export function paragraphEnds({ data, parentElement }: Text, sight: Sight): readonly number[] {
  const ends = data.includes('\n') && /\S/.test(data) ? [...data.matchAll(/\n[^\S\n]*(?=\n)/g)].map(({ index }) => index) : []
  return ends.length > 0 && parentElement && sight.keepsLines(parentElement) ? [...ends, data.length] : [data.length]
}
