// What a whole article says of its words, gone through once as soon as somebody asks: a long one asks at each mention.
// "Bitcoin rose" tells no name where the article elsewhere writes "bitcoin".

import { keptBeside } from '../../text/kept-beside.ts'
import { isPlacedBy } from './pieces.ts'
import { isCapital, type Word } from './words.ts'

type Words = readonly Word[]

function onceFor<Answer extends object>(find: (words: Words) => Answer): (words: Words) => Answer {
  const known = keptBeside<Words, Answer>()
  return words => {
    const found = known.get(words)
    if (found) return found
    const answer = find(words)
    known.set(words, answer)
    return answer
  }
}

/** The folded words that stand somewhere after "in" or the like. */
export const placesIn = onceFor(words => lowsOf(words, (_, at) => at > 0 && isPlacedBy(words, at)))

/** The folded words that are written small somewhere. */
export const smallWordsIn = onceFor(words => lowsOf(words, ({ shape }) => shape === 'low'))

/** How often each folded word is written with a capital. */
export const capitalsIn = onceFor(words => {
  const counts = new Map<string, number>()
  for (const word of words) if (isCapital(word)) counts.set(word.low, (counts.get(word.low) ?? 0) + 1)
  return counts
})

const court = /^(?:courts?|tribunal|lawsuit|verdict|jury|sentenced)$/

/** The words of an article that only one about courts has; none in any other. */
export const courtWordsIn = onceFor(words => lowsOf(words, ({ low }) => court.test(low)))

function lowsOf(words: Words, isMeant: (word: Word, at: number) => boolean): ReadonlySet<string> {
  const lows = new Set<string>()
  words.forEach((word, at) => {
    if (isMeant(word, at)) lows.add(word.low)
  })
  return lows
}
