// Tells a picture's credit by its form: "Mara Olsen/Harbour Review", or "(Ola Lund)" alone in a figure.

import type { Line } from './lines.ts'

const name = String.raw`\p{Lu}[\p{L}.'’-]+`
// Two names or more, a stroke, the name of who holds the picture; or "Ola Lund for The Harbour Review". "News/Sport" is a path.
const nameAndHolder = new RegExp(`^${name}(?: ${name}){1,3}(?: ?/ ?| for The )\\p{Lu}[\\p{L}&. ]{1,30}$`, 'u')
const inBrackets = /^\([^()]{3,60}\)$/

/** True where the whole line is the credit of a picture. */
export function isCredit({ text, words, isLink, block: { role, look } }: Line): boolean {
  if (words > 9 || isLink) return false
  return nameAndHolder.test(text) || (inBrackets.test(text) && (look?.inside === 'figure' || role === 'caption'))
}
