// What a title is worth: public office or not. "Harbour Authority chairman" is one, "club chairman" is none.

import { Is } from './lexicon.ts'
import type { Title } from './titles.ts'
import { isCapital } from './titles.ts'
import type { Word } from './words.ts'

const byItself =
  /^(?:(?:vice-|ex-|then-)?presidents?|secretary|chairman|chairwoman|administrator|commissioner|commissioners|chief|director)$/
const notInPrivate =
  /^(?:officer|captain|capt|speaker|minister|judge|judges|specialist|private|marine|king|queen|marshal|dictator|commander|general|peer|ranger|soldier|chancellor)$/
const religious = /^(?:ayatollah|sheikh|imam|mullah)$/
const ofPlace = Is.country | Is.region | Is.demonym
const publicWords = Is.publicBody | ofPlace

/** Whether the words of a title name a public office. */
export function isOffice(words: readonly Word[], { from, to, head }: Title): boolean {
  const { flags, low } = words[head]!
  let isPublic = false
  let isPrivate = false
  for (let k = from; k < to; k++) {
    const one = words[k]!
    if (k >= head - words[head]!.phrase && k <= head) continue
    if ((one.flags & publicWords) !== 0) isPublic = true
    if ((one.flags & Is.privateBody) !== 0 && (one.flags & Is.publicBody) === 0) isPrivate = true
  }
  // "North Korea's leader": whose it is stands before the title.
  const owner = words[from - 1]
  if (owner && owner.owned > 0 && (owner.flags & publicWords) !== 0) isPublic = true
  if ((flags & Is.officialHead) !== 0) return !(isPrivate && notInPrivate.test(low))
  // "Supreme Leader Ayatollah Karim"
  if (religious.test(low) && words.slice(from, head).some(one => (one.flags & Is.officialHead) !== 0)) return true
  if ((flags & Is.dependentHead) === 0) return false
  if (isPrivate) return false
  if (isPublic) return true
  if (words.slice(from, head).some(one => (one.flags & Is.portfolio) !== 0)) return true
  if (words.slice(from, head).some(one => one.low === 'opposition')) return true
  return byItself.test(low) && (isCapital(words[head]) || /^(?:vice-)?president$/.test(low)) && onlyModifiers(words, from, head)
}

function onlyModifiers(words: readonly Word[], from: number, head: number): boolean {
  return words.slice(from, head).every(one => (one.flags & Is.modifier) !== 0)
}
