// Names in a row: where one item of "A, B and C" is a person, an unknown name beside it is one too.
// "Ann Hale, Qwara Belt and Tomas Rehn": Qwara Belt holds no given name that we know.

import { isStranger } from './introduce.ts'
import { isStrongGiven, type Piece } from './pieces.ts'
import type { Word } from './words.ts'

/** The pieces of `silent` that stand in a row with an accepted one. */
export function listedPieces(words: readonly Word[], accepted: readonly Piece[], silent: readonly Piece[]): readonly Piece[] {
  const starts = new Set(accepted.map(one => one.from))
  const ends = new Set(accepted.map(one => one.to))
  const found: Piece[] = []
  for (const piece of silent) {
    if (!couldBePerson(words, piece) || !(ends.has(linkBefore(words, piece.from)) || starts.has(linkAfter(words, piece.to))))
      continue
    found.push(piece)
    starts.add(piece.from)
    ends.add(piece.to)
  }
  return found
}

function couldBePerson(words: readonly Word[], { from, to, inThing }: Piece): boolean {
  if (inThing || to - from > 3) return false
  if (to - from === 1) return isStrongGiven(words[from]!) && words[from]!.style === 'plain'
  return words.slice(from, to).every(word => isStranger(word) || word.shape === 'initial' || isStrongGiven(word))
}

// The word after the item before: past "and", "&", or a comma; -1 where no list goes on.
function linkBefore(words: readonly Word[], from: number): number {
  let k = from - 1
  if (isAnd(words[k]!)) k--
  if (words[k]!.low === ',') k--
  return k < from - 1 && words[from - 1]!.low !== ',' ? k + 1 : -1
}

function linkAfter(words: readonly Word[], to: number): number {
  let k = to
  if (words[k]!.low === ',') k++
  return isAnd(words[k]!) ? k + 1 : -1
}

function isAnd({ low }: Word): boolean {
  return low === 'and' || low === '&'
}
