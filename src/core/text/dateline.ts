// Where and when a report was filed, before its first words: "SAN MARLO, Calif., Nov 12 (Newswire) - Norvane Corp said …".
// Its place is no person and speaks no words, and the sentence begins after it.

const place = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}`
const placeOfAgency = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, \p{Lu}[\p{L}.]+){0,2}`
const regionAndDate = String.raw`(?:[,/] ?[\p{L}.]+(?: [\p{L}\p{N}.]+){0,2}){0,3}`
const agency = String.raw` \(\p{Lu}[\p{L} .&/]{1,30}\)`
const dash = '(?: ?[—–]| -| ?--) ?'
const dateline = new RegExp(
  `^(?:${place}${regionAndDate}(?:${agency})?|${placeOfAgency}${agency})${dash}(?=["“‘'(]?\\p{Lu})`,
  'u',
)
const longest = 120

/**
 * The UTF-16 offset after the dash of a block's dateline; `start` where the block has none.
 * @param start of the block
 */
export function endOfDateline(text: string, start: number, end: number): number {
  const found = dateline.exec(text.slice(start, Math.min(end, start + longest)))
  return start + (found ? found[0].length : 0)
}
