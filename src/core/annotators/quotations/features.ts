// What speaks for a mention being the speaker of a quotation. Each feature is explained in README.md.

import type { Tie } from './clauses.ts'
import { bucketOf, hashOf, mix, mixThree, speakerBuckets, step } from './hashing.ts'
import type { Item } from './outline.ts'
import type { Scene } from './scene.ts'
import { passedOver, sayingTags } from './tags.ts'

/** The speaker found for the quotation before, which the next ones lean on. */
export interface Before {
  /** Index into `marked`. */
  readonly quotation: number
  /** Index into `mentions`, or -1 for none. */
  readonly speaker: number
}

const types = { name: 1, pronoun: 2, human: 3, body: 4, document: 5, other: 6 } as const
const longestPath = 9 // steps; longer paths are rare one by one, and the distance says as much
const farthest = 120 // items between the mention and the quotation that are counted
const farthestVerb = 60 // and between its verb and the quotation
const seeds = Int32Array.from({ length: 100 }, (_, id) => mix(0x51ed270b, id))
const found = new Int32Array(96) // more than any mention has features

/**
 * Buckets of the features of a mention (or of "nobody", -1) for a quotation. They stand there until the next call: a page asks for
 * thousands of them.
 */
export function featuresOf(scene: Scene, quotation: number, mention: number, before: Before): Int32Array {
  const { outline, settings, ties, tiesOfMention, tallies } = scene
  const { items, mentions, marked } = outline
  const setting = settings[quotation]!
  const q = setting.item
  let count = 0
  const add = (id: number, a = 0, b = 0, c = 0) => {
    found[count++] = bucketOf(mixThree(seeds[id]!, a, b, c), speakerBuckets)
  }
  const previous = items[q - 1]
  const next = items[q + 1]
  const wordOf = (item: Item | undefined) => (item ? (item.tag === 'n' ? 7 : hashOf(item.lower)) : 0)
  const context = code(previous?.tag) * 97 + code(next?.tag)
  const shape =
    (setting.words < 2 ? 0 : setting.words < 6 ? 1 : setting.words < 16 ? 2 : 3) * 10 +
    stops.indexOf(setting.stop) * 2 +
    (setting.capital ? 1 : 0)
  const gap = before.quotation < 0 ? 9 : marked[quotation]!.block - marked[before.quotation]!.block
  const between = before.quotation < 0 ? 99 : q - settings[before.quotation]!.item
  if (mention < 0) {
    add(1)
    add(2, context)
    add(3, shape)
    add(4, setting.opens ? 1 : 0, setting.fills ? 1 : 0)
    add(5, wordOf(previous))
    add(6, wordOf(next))
    add(7, Math.min(gap, 4), step(between))
    return found.subarray(0, count)
  }
  const one = mentions[mention]!
  const c = outline.itemOfMention[mention]!
  const item = items[c]!
  const ahead = c < q
  const sentences = Math.min(Math.abs(item.sentence - items[q]!.sentence), 4)
  const blocks = Math.min(Math.abs(item.block - items[q]!.block), 3)
  const place = (ahead ? 1 : 0) + 2 * (blocks > 0 ? 2 + blocks : Math.min(sentences, 2)) + 1
  const kind = types[one.type]
  const sort = kind * 16 + (one.plural ? 1 : 0) + (one.owner ? 2 : 0) + (one.owned ? 4 : 0)
  const relative = one.head === 'who' || one.head === 'which' ? 1 : 0
  add(10, place)
  add(11, place, kind, relative)
  add(12, place, sort)
  add(13, sort, one.determiner.length)
  add(14, place, setting.opens ? 1 : 0, setting.fills ? 1 : 0)
  add(15, place, shape)
  add(16, place, context)
  if (one.type !== 'name') add(17, hashOf(one.head))
  if (one.type !== 'name') add(18, hashOf(one.head), place)
  add(19, kind, setting.first ? 1 : 0, setting.plural ? 1 : 0)
  add(20, one.person ? 1 : 0, kind)
  if (one.type === 'name') add(21, step(scene.counts.get(one.head) ?? 0))

  // What lies between the mention and the quotation.
  const low = Math.min(c, q)
  const high = Math.max(c, q)
  const end = Math.min(high, low + farthest)
  const mentionsBetween = tallies.mentions[end]! - tallies.mentions[low + 1]!
  const cuesBetween = tallies.sayings[end]! - tallies.sayings[low + 1]!
  const quotationsBetween = tallies.quotations[end]! - tallies.quotations[low + 1]!
  const commas = tallies.commas[end]! - tallies.commas[low + 1]!
  let path = 0x811c9dc5
  let steps = 0
  let last = ''
  for (let at = low + 1; at < end && steps <= longestPath; at++) {
    const { tag } = items[at]!
    if (passedOver.has(tag) || (tag === last && tag === 'n')) continue
    last = tag
    steps++
    path = mix(path, tag.charCodeAt(0))
  }
  add(30, place, step(high - low))
  add(31, place, step(mentionsBetween))
  add(32, place, step(cuesBetween), Math.min(quotationsBetween, 3))
  add(33, place, step(mentionsBetween), kind)
  add(34, place, Math.min(commas, 4), Math.min(cuesBetween, 3))
  if (steps <= longestPath) {
    add(35, path, ahead ? 1 : 0)
    add(36, path, mix(ahead ? 1 : 0, kind), setting.opens ? 1 : 0)
  }

  // Neighbours.
  const left = items[c - 1]
  const right = items[c + 1]
  const farRight = items[c + 2]
  add(40, code(left?.tag), ahead ? 1 : 0)
  add(41, code(right?.tag), ahead ? 1 : 0, Math.min(sentences, 1))
  add(42, wordOf(left), place)
  add(43, wordOf(right), ahead ? 1 : 0, Math.min(sentences, 1))
  add(44, code(right?.tag), code(farRight?.tag), place)
  add(45, code(left?.tag), code(right?.tag), place)
  add(46, code(left?.tag), code(items[c - 2]?.tag), place)
  add(47, left?.tag === 'P' || left?.tag === 'O' ? hashOf(left.lower) : 0, ahead ? 1 : 0, kind)

  // Ties: the verb whose subject it is, and how that verb stands to the quotation.
  let best = -1
  let nearest = 1e9
  for (const index of tiesOfMention[mention]!) {
    const { cue } = ties[index]!
    const apart =
      Math.abs(cue - q) +
      60 * Math.abs(items[cue]!.sentence - items[q]!.sentence) +
      (isSaying(items[cue]!, ties[index]!) ? 0 : 15)
    if (apart < nearest) {
      nearest = apart
      best = index
    }
  }
  if (best < 0) {
    add(50, place)
    add(51, place, kind)
  } else {
    const { cue, kind: tied } = ties[best]!
    const verb = items[cue]!
    const cueAhead = cue < q ? 1 : 0
    const tieKind = hashOf(tied)
    const apart = Math.min(Math.abs(verb.sentence - items[q]!.sentence), 2)
    const from = Math.min(cue, q) + 1
    const to = Math.min(Math.max(cue, q), from - 1 + farthestVerb)
    const length = tallies.steps[to]! - tallies.steps[from]!
    const rivals = tallies.sayings[to]! - tallies.sayings[from]!
    const quotations = tallies.quotations[to]! - tallies.quotations[from]!
    const verbCode = code(verb.tag)
    const lexical = isSaying(verb, ties[best]!) ? hashOf(verb.lower) : verbCode
    add(52, tieKind, verbCode, cueAhead * 3 + apart)
    add(53, tieKind, mix(verbCode, Math.min(rivals, 3)), mix(cueAhead * 3 + apart, Math.min(quotations, 2)))
    add(54, lexical, cueAhead * 3 + apart)
    add(55, lexical, cueAhead * 3 + apart, kind)
    add(56, verbCode, mix(cueAhead * 3 + apart, step(length)), Math.min(rivals, 3))
    if (length <= 6) {
      const route = routeOf(items, from, to)
      add(57, route, cueAhead, verbCode)
      add(58, route, mix(cueAhead, lexical), apart)
      add(59, route, mix(cueAhead, kind), tieKind)
    }
    add(60, code(items[cue + 1]?.tag), verbCode, cueAhead * 3 + apart)
    add(61, code(items[cue + 1]?.tag), mix(verbCode, code(items[cue + 2]?.tag)), mix(cueAhead * 3 + apart, Math.min(rivals, 2)))
    add(62, context, mix(verbCode, cueAhead * 3 + apart), Math.min(rivals, 2))
    add(63, shape, mix(verbCode, cueAhead * 3 + apart))
    add(64, wordOf(previous), mix(verbCode, cueAhead * 3 + apart))
    add(65, sort, verbCode, cueAhead * 3 + apart)
  }

  // The verbs round the quotation, and which of them it is the subject of.
  const { verbsBefore, verbsAfter } = setting
  let subjectBefore = 0
  let tagsBefore = 0
  verbsBefore.forEach((verb, index) => {
    if (scene.tieOf.get(verb)?.subject === mention) subjectBefore |= 1 << index
    tagsBefore = tagsBefore * 97 + code(items[verb]!.tag)
  })
  let subjectAfter = 0
  let tagsAfter = 0
  verbsAfter.forEach((verb, index) => {
    if (scene.tieOf.get(verb)?.subject === mention) subjectAfter |= 1 << index
    if (index < 2) tagsAfter = tagsAfter * 97 + code(items[verb]!.tag)
  })
  add(80, subjectBefore * 8 + subjectAfter, tagsBefore, place)
  add(81, subjectBefore * 8 + subjectAfter, tagsAfter, place)
  add(84, subjectBefore * 8 + subjectAfter, mix(context, place))
  add(85, subjectBefore * 8 + subjectAfter, wordOf(previous), place)
  add(86, subjectBefore * 8 + subjectAfter, mix(kind, place), setting.opens ? 1 : 0)

  // Whom the grammar of the sentence names.
  const near = setting.subject === mention ? 1 : setting.subject < 0 ? 2 : 0
  add(87, near, place)
  add(88, near, kind, context)
  add(89, near, wordOf(previous))
  if (best >= 0) {
    const { cue, kind: tied, embedded } = ties[best]!
    add(90, embedded ? 1 : 0, code(items[cue]!.tag), place)
    add(91, embedded ? 1 : 0, hashOf(tied), near)
  }

  // The quotation before.
  if (before.quotation >= 0) {
    const spoke = before.speaker
    const same = spoke === mention ? 2 : spoke >= 0 && isSameName(scene, spoke, mention) ? 1 : 0
    const since = c > settings[before.quotation]!.item && c < q ? 1 : 0
    const where = Math.min(gap, 3) * 4 + Math.min(between - 1, 3)
    add(70, same, where, since)
    add(71, same, mix(where, setting.opens ? 1 : 0), setting.fills ? 1 : 0)
    add(72, same, mix(where, place), step(cuesBetween))
    add(73, same, context, where)
    add(74, same, shape, where)
    if (spoke >= 0) add(75, types[mentions[spoke]!.type] * 8 + kind, mix(same, place), Math.min(gap, 2))
    if (marked[before.quotation]!.carriesOn && gap === 1 && setting.opens) add(79, same)
    const stop = settings[before.quotation]!.stop
    add(76, same, mix(stops.indexOf(stop), setting.capital ? 1 : 0), where)
    // “… if,” Hale said, “we go”: what stands between the two quotations.
    if (between <= 8) {
      const middle = routeOf(items, settings[before.quotation]!.item + 1, q)
      add(77, same, middle, since)
      add(78, same, middle, mix(since, place))
    }
  }
  return found.subarray(0, count)
}

const stops = [',', '.', '?', '!', 'word']

function isSaying(item: Item, tie: Tie): boolean {
  return sayingTags.has(item.tag) || tie.kind === 'noun' || tie.kind === 'according'
}

// The tags of some items, but for those that a path leaves out, as one number.
function routeOf(items: readonly Item[], from: number, to: number): number {
  let route = 0x811c9dc5
  for (let at = from; at < to; at++) if (!passedOver.has(items[at]!.tag)) route = mix(route, items[at]!.tag.charCodeAt(0))
  return route
}

function isSameName(scene: Scene, a: number, b: number): boolean {
  const one = scene.outline.mentions[a]!
  const other = scene.outline.mentions[b]!
  if (one.person && other.person) return one.person.data.entity === other.person.data.entity
  return one.head === other.head && one.type === other.type
}

function code(tag: string | undefined): number {
  return tag ? tag.charCodeAt(0) : 0
}
