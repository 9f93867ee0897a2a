// Did somebody say the words in marks? Titles, nicknames, terms and ironies stand in marks too.
// Hale called it “a disgrace” → yes; the film “Harbour Lights” → no. Each feature is explained in README.md.

import { bucketOf, hashOf, mix, mixThree, saidBuckets, step } from './hashing.ts'
import { can } from './lexicon.ts'
import type { Item } from './outline.ts'
import type { Stage } from './scene.ts'
import { isSayingVerb } from './tags.ts'

const stops = [',', '.', '?', '!', 'word']
const named =
  /^(?:called|named|titled|entitled|dubbed|nicknamed|known|termed|so-called|labeled|labelled|headlined|captioned|christened|codenamed|billed|branded|hashtag|rated|marked)$/

const isCapital = (word: string) => /^[\p{Lu}\p{N}]/u.test(word)
const isSmall = (word: string) => /^(?:of|the|and|a|an|in|to|for|on|with|at|by)$/.test(word)

/** Buckets of the features of a marked span. */
export function saidFeaturesOf(scene: Stage, quotation: number): number[] {
  const out: number[] = []
  const { items, article, marked } = scene.outline
  const setting = scene.settings[quotation]!
  const q = setting.item
  const add = (id: number, a = 0, b = 0, c = 0) => {
    out.push(bucketOf(mixThree(mix(0x7a1d5e11, id), a, b, c), saidBuckets))
  }
  const span = marked[quotation]!
  const inside = article.text.slice(span.start, span.end)
  const words = inside.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const casing =
    words.length === 0 ? 9 : !isCapital(words[0]!) ? 0 : words.every(word => isCapital(word) || isSmall(word)) ? 2 : 1
  const size = words.length < 4 ? words.length : words.length < 6 ? 4 : words.length < 10 ? 5 : words.length < 20 ? 6 : 7
  const stop = stops.indexOf(setting.stop)
  const shape = mix(casing, size)
  add(1)
  add(2, size, casing)
  add(3, shape, stop)
  add(4, span.style === 'single' ? 1 : 0, size)
  add(5, setting.first ? 1 : 0, setting.plural ? 1 : 0)
  add(6, setting.opens ? 1 : 0, setting.fills ? 1 : 0, stop)
  const words1 = items[q - 1]
  const words2 = items[q - 2]
  const next1 = items[q + 1]
  const next2 = items[q + 2]
  const wordOf = (item: Item | undefined) => (item ? (item.tag === 'n' ? item.kinds : hashOf(item.lower)) : 0)
  const code = (item: Item | undefined) => item?.tag.charCodeAt(0) ?? 0
  add(10, code(words1), casing)
  add(11, code(words1), code(words2), casing)
  add(12, wordOf(words1), casing)
  add(13, wordOf(words1), casing, size)
  add(14, wordOf(words2), wordOf(words1))
  add(15, code(next1), casing, stop)
  add(16, wordOf(next1), casing)
  add(17, code(next1), code(next2), casing)
  add(18, code(words1), code(next1), shape)
  add(19, code(words1), code(next1), casing)
  const before = words1?.tag === 'n' ? scene.outline.mentions[words1.index] : undefined
  add(20, before ? (before.owner ? 2 : 1) : 0, before && before.kinds & can.work ? 1 : 0, casing)
  add(21, named.test(words1?.lower ?? '') || named.test(words2?.lower ?? '') ? 1 : 0, casing, size)
  // Between a name and a name: Jack “the Hammer” Hale.
  add(22, before?.type === 'name' && next1?.tag === 'n' ? 1 : 0, size)

  // The nearest verb of saying before and after it, in its sentence.
  const { sentence } = items[q]!
  const left = nearestCue(scene, q, -1)
  const right = nearestCue(scene, q, 1)
  const leftApart = left < 0 ? 9 : step(q - left)
  const rightApart = right < 0 ? 9 : step(right - q)
  add(30, leftApart, rightApart)
  add(31, leftApart, casing, size)
  add(32, rightApart, casing, size)
  add(33, left < 0 ? 0 : code(items[left]), right < 0 ? 0 : code(items[right]), casing)
  add(34, left < 0 ? 0 : hashOf(items[left]!.lower), leftApart)
  add(35, left < 0 ? 0 : hashOf(items[left]!.lower), casing)
  let path = 0x811c9dc5
  if (left >= 0 && q - left < 8) {
    for (let at = left + 1; at < q; at++) path = mix(path, code(items[at]))
    add(36, path, code(items[left]))
    add(37, path, casing)
  }
  const others = neighbour(scene, quotation, -1, sentence) + 2 * neighbour(scene, quotation, 1, sentence)
  add(38, others, casing)
  add(39, others, shape)
  return out
}

/** “No,” said Hale. “Never!” the mayor said. — words that open a sentence, a stop, and right after them who says so. */
export function isPlainlySaid(scene: Stage, quotation: number): boolean {
  const { items } = scene.outline
  const { item, stop } = scene.settings[quotation]!
  const { sentence } = items[item]!
  const outside = items[item + 1]?.tag === ',' ? 1 : 0 // ‘No’, said Hale
  if ((!outside && !/[,!?]/.test(stop)) || (items[item - 1]!.tag !== '|' && items[item - 1]!.sentence === sentence)) return false
  const [next, after, beyond] = items.slice(item + 1 + outside, item + 4 + outside)
  if (after?.sentence !== sentence) return false
  // “Fog,” a play said to be lost, opens tonight.
  return next!.tag === 'S' ? after.tag === 'n' : next!.tag === 'n' && after.tag === 'S' && beyond?.tag !== 'B'
}

function neighbour(scene: Stage, quotation: number, direction: 1 | -1, sentence: number): number {
  const other = scene.settings[quotation + direction]
  return other && scene.outline.items[other.item]!.sentence === sentence ? 1 : 0
}

function nearestCue(scene: Stage, q: number, direction: 1 | -1): number {
  const { items } = scene.outline
  for (let at = q + direction; at >= 0 && at < items.length && Math.abs(at - q) < 25; at += direction) {
    const item = items[at]!
    if (item.tag === '|' || item.sentence !== items[q]!.sentence) return -1
    if (isSayingVerb(item)) return at
    if (item.tag === 'n' && item.kinds & can.sayingNoun && direction < 0) return at
  }
  return -1
}
