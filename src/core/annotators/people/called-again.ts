// Names that nothing but the article itself vouches for: what stands right after, and what the article calls by the last part again.
// "Qwara Belt climbed the stairs. … said Belt": a firm is called by its first word, a person by the last.

import { camelCase, isStranger } from './introduce.ts'
import { Is } from './lexicon.ts'
import { doing } from './mentions.ts'
import { isPlacedBy, type Piece } from './pieces.ts'
import type { Word } from './words.ts'

// "Harlow-based", "Oscar-winner", "Asserting": no part of a name; nor is "ReplyAnn", grown together (`camelCase`).
const noName = /-\p{Ll}|ing$|\.$/u

/**
 * The pieces of `silent` that the article itself shows to be persons: by an age, a verb of saying, or by the last word again, alone and as
 * persons are spoken of. `surnames` are those of the persons known so far.
 */
export function calledAgain(words: readonly Word[], silent: readonly Piece[], surnames: ReadonlySet<string>): readonly Piece[] {
  const alone = new Set<string>()
  const persons = new Set(surnames)
  for (const piece of silent) {
    if (piece.to - piece.from > 1) continue
    const { low } = words[piece.from]!
    alone.add(low)
    if (isSpokenOfAsPerson(words, piece)) persons.add(low)
  }
  return silent.filter(piece => {
    if (!couldBeFullName(words, piece)) return false
    if (isFollowedByAge(words, piece.to)) return true
    const surname = words[piece.to - 1]!.low
    if (words[piece.from]!.opens && surnames.has(surname)) return false // "Crooked Hale"
    if (saysSomething(words, piece)) return true
    return persons.has(surname) && !alone.has(words[piece.from]!.low)
  })
}

function couldBeFullName(words: readonly Word[], { from, to, inThing }: Piece): boolean {
  if (inThing || to - from < 2 || to - from > 3 || isPlacedBy(words, from) || words[from]!.style !== 'plain') return false
  if (/^(?:the|a|an)$/.test(words[from - 1]!.low)) return false
  const names = words.slice(from, to)
  if ((names[0]!.flags & Is.particle) !== 0 || names.at(-1)!.shape === 'initial') return false
  return names.every(
    word =>
      word.shape === 'initial' ||
      (isStranger(word) && (word.flags & Is.privateBody) === 0 && !noName.test(word.text) && !camelCase.test(word.text)),
  )
}

function isSpokenOfAsPerson(words: readonly Word[], { from, to }: Piece): boolean {
  if (isPlacedBy(words, from)) return false
  const { low } = words[to]!
  return doing.test(words[from - 1]!.low) || doing.test(low) || (low === ',' && words[to + 1]!.low === 'who')
}

const saying = /^(?:says|said|tells|told|wrote|(?:ask|explain|recall|laugh)(?:s|ed)|repli(?:es|ed))$/ // things add and claim, too

// "explains Qwara Belt from the harbour office": bodies speak too, but seldom one of two unknown words.
function saysSomething(words: readonly Word[], { from, to }: Piece): boolean {
  const before = words[from - 1]!
  return (before.shape === 'low' && saying.test(before.low)) || saying.test(words[to]!.low)
}

// ", 83,"
function isFollowedByAge(words: readonly Word[], to: number): boolean {
  return words[to]!.low === ',' && /^(?:[1-9]\d|10\d)$/.test(words[to + 1]!.low) && words[to + 2]!.low === ','
}
