// Counts letters. "NEWS at 9" has six, four of them capitals.

const anyLetter = /\p{L}/u
const anyCapital = /\p{Lu}/u

/** How many letters a text has, and how many of them are capitals. */
export function countLetters(text: string): { readonly letters: number; readonly capitals: number } {
  let letters = 0
  let capitals = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const plain = code < 0x80 // most are: no expression is asked
    const isCapital = plain ? code >= 65 && code <= 90 : anyCapital.test(text.charAt(at))
    if (isCapital) capitals++
    if (isCapital || (plain ? code >= 97 && code <= 122 : anyLetter.test(text.charAt(at)))) letters++
  }
  return { letters, capitals }
}
