// The dated list of office holders: who is on it, and whose bare surname it vouches for.
// "Biden tapped Marsh" names the president though the article never says so.

import { remember } from '../../text/remember.ts'
import { Is, isListedAs } from './lexicon.ts'
import { isCapital, type Word } from './words.ts'

/** The day the list in holders.data.ts speaks for. */
export const holdersDate = '2025-07'

/** Whether a full name is on the list, by all its letters or by its folded first and last part. */
export function isHolder(given: string | null, surname: string | null, letters: string): boolean {
  return (
    isListedAs(Is.holder, letters) || (given !== null && surname !== null && isListedAs(Is.holder, `${given} ${bare(surname)}`))
  )
}

/** Whether the list vouches for a bare surname. */
export const isVouched = remember(5_000, surname => isListedAs(Is.vouched, bare(surname)))

/** The surnames in a text that the list vouches for, particles with them. */
export function vouchedSurnames(words: readonly Word[], taken: Uint8Array): ReadonlySet<string> {
  const found = new Set<string>()
  words.forEach((word, at) => {
    if (taken[at] || !isCapital(word)) return
    let surname = word.low
    for (let back = 0; back < 3; back++) {
      if (back > 0) {
        const before = words[at - back]!
        if ((before.flags & Is.particle) === 0) return
        surname = `${before.low} ${surname}`
      }
      if (isVouched(surname)) found.add(surname)
    }
  })
  return found
}

function bare(surname: string): string {
  return surname.replace(/^(?:al|el)-/, '')
}
