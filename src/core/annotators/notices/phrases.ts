// A small language for phrases, so that a table of wordings reads as the notices do: "views … (are|is) … those of".

import { remember } from '../../text/remember.ts'

/** Phrases of which any may stand in a text. */
export interface Phrases {
  /** The first letters of the words after a `#`, of which one always stands in the text. */
  stems(): readonly string[]
  /** The first of them in a plain text (`plainOf`). Compiled when it is first asked for: most articles hold no word of most tables. */
  find(plain: string): RegExpExecArray | null
}

/**
 * Any of the phrases, whole words only, of which each may have an s more: "link" is "links" too. In a phrase a blank stands for any
 * white space, `…` for up to sixty characters inside the sentence (half a line: a longer reach joins words that have nothing to do
 * with each other), `_` for a word, `~` for the rest of a word, `^` and `$` for the ends of the sentence and the marks there, and `#`
 * stands before a word of those that `stems` gives; the rest is a regular expression, in lower case. Gaps are bounded: it takes time
 * linear in the text.
 */
export function phrases(...list: readonly string[]): Phrases {
  let expression: RegExp | undefined
  return {
    stems: () => list.flatMap(wordsIn),
    find: plain => {
      expression ??= new RegExp(list.map(patternOf).join('|'))
      return expression.exec(plain)
    },
  }
}

/** The letters by which a word in lower case is looked up: five, as shorter stems let in every other word, and longer ones ask for every ending. */
export function stemOf(word: string): string {
  return stem.exec(word)?.[0] ?? ''
}

const stem = /^(?:\w{1,5}|.)/

// "#view" stands for "views" too.
function wordsIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(/#(\w{1,5}|©)/g)].flatMap(([, one = '']) => [one, stemOf(`${one}s`)])
}

// Letters and digits of a plain text. A class so small, and no flags, compile in a twentieth of the time that `\p{L}` and `iu` take.
const letter = 'a-z0-9ß-öø-ÿ'
const before = `(?<![${letter}])`
const after = `s?(?![${letter}])`
const end = `s?[^${letter}]*$`

function patternOf(phrase: string): string {
  const body = phrase
    .replaceAll('#', '')
    .replaceAll('$', end)
    .replace(/^\^/, `^[^${letter}]*`)
    .replace(/ ?… ?/g, '…')
    .replaceAll('(', '(?:')
    .replaceAll('(?:?', '(?')
    .replaceAll(' ?', String.raw`s?\s*`)
    .replaceAll(' ', String.raw`s?\s+`)
    .replaceAll('~', `[${letter}]*`)
    .replace(/(?<![\w\\])_/g, `[${letter}]+`)
    .replace(/…+/g, dots => `${after}[^.;!?]{0,${60 * dots.length}}?${before}`)
  return (body.startsWith('^') ? '' : before) + body + (body.endsWith('$') ? '' : after)
}

const beyondLatin = /[^\0-ÿ]/g

/** A text as phrases read it: lower case, as long as it was, with typewriter marks; what Latin-1 lacks has a stand-in, a letter `ÿ`. */
export function plainOf(text: string): string {
  return text.replace(beyondLatin, standIn).toLowerCase()
}

const standIn = remember(1000, sign => {
  if (/[‘’ʼ]/.test(sign)) return "'"
  if (/[‐‑–—−]/.test(sign)) return '-'
  if (sign === '•') return '·'
  if (sign === '›') return '»'
  return /\s/.test(sign) ? ' ' : /[\p{L}\p{N}]/u.test(sign) ? 'ÿ' : '¤'
})
