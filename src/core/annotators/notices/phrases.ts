// A small language for phrases, so that a table of wordings reads as the notices do: "views … (are|is) … those of".

/**
 * A pattern that finds any of the phrases, whole words only, in upper or lower case. In a phrase a blank stands for any
 * white space, `…` for up to sixty characters inside the sentence (half a line: a longer reach joins words that have nothing to do
 * with each other), `_` for a word, `~` for the rest of a word, `'` for either apostrophe, `^` and `$` for the ends of the
 * sentence and the marks there; the rest is a regular expression. Gaps are bounded: it takes time linear in the text.
 */
export function phrases(...list: readonly string[]): RegExp {
  return new RegExp(list.map(patternOf).join('|'), 'iu')
}

const before = String.raw`(?<![\p{L}\p{N}])`
const after = String.raw`(?![\p{L}\p{N}])`

function patternOf(phrase: string): string {
  const body = phrase
    .replace(/ ?… ?/g, '…')
    .replaceAll('(', '(?:')
    .replaceAll('(?:?', '(?')
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll("'", "['’]")
    .replaceAll('~', String.raw`[\p{L}\p{N}]*`)
    .replace(/(?<![\w\\])_/g, String.raw`[\p{L}\p{N}]+`)
    .replace(/…+/g, dots => `${after}[^.;!?]{0,${60 * dots.length}}?${before}`)
  const opened = body.startsWith('^') ? String.raw`^[^\p{L}\p{N}]*${body.slice(1)}` : before + body
  return opened.endsWith('$') ? String.raw`${opened.slice(0, -1)}[^\p{L}\p{N}]*$` : opened + after
}
