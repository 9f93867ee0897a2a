// Folding: two spellings that a reader takes for the same word become the same string.
// "Ramón’s" and "RAMON'S" both fold to "ramon's".

const plain = /^[\x20-_a-~]*$/ // most text; it knows no accents, and the accent alone is none
const combiningMark = /\p{M}/gu
const singleMarks = /[‘’‚‛ʼ`´′]/g
const doubleMarks = /[“”„‟«»″]/g
const dashes = /[‐‑‒–—―−]/g
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** The text in lower case, without accents and soft hyphens, with typewriter marks and dashes. Its length may change. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(combiningMark, '')
    .replace(invisible, '')
    .replace(singleMarks, "'")
    .replace(doubleMarks, '"')
    .replace(dashes, '-')
    .toLowerCase()
}
