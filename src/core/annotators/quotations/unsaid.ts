// Words in marks that surely nobody said: names of things, words as words, entries in a list of sources.
// She goes by the name “The Gull” → nobody said it, whatever the learned part thinks.

import { sliceOf } from '../../article.ts'
import { can } from './lexicon.ts'
import type { Item } from './outline.ts'
import type { Stage } from './scene.ts'
import { sayingTags } from './tags.ts'

const asName =
  /^(?:name|names|nickname|nicknamed|named|titled|entitled|title|headlined|codenamed|codename|rebranded|renamed|christened|so-called|rated|graded)$/
const edits = /^(?:add|insert|remov|delet|replac|bear|carr)(?:e|ed|ies|ied|ing|s|es|y|ying)?$/
const plainly = new Set('Ssi')
const near = 14 // items between a verb of saying and the words it may report
const farthest = 40 // items from a plain one that governs the sentence: Hale said that … would be a “sad end”
const beside = 6 // items from a verb to the words that it leads to
const few = 3 // words; a longer fragment is hardly the writer’s own
// They may lead to somebody's words, but of a word or two they mostly do something else: they want a “fresh” look, use “smart” locks.
const loosely =
  /^(?:us|employ|includ|contain|record|sound|issu|publish|releas|see|saw|find|f[oi]und|know|knew|realiz|want|h[eo]ld|support|offer|show|list|defin|detail|sign|typ|tap|rul|opt|decid|determin|rais|nam|titl|hit|understand|understood|consider|expect|feel|felt|work|explain)/
const named = /^(?:called|dubbed|labell?ed|termed|billed|branded|described)$/ // a route called “the Loop”
const goesOn = /^(?:is|was|are|were|has|had|will|would|can|could|may|might|should|must)$/
const ownVoice = /^(?:i|we|you|me|us|our|my|your)$/

/** True where the words are a name or a word, not a saying. */
export function isUnsaid(scene: Stage, quotation: number): boolean {
  const { items } = scene.outline
  const { item, words, stop, capital, fills } = scene.settings[quotation]!
  const before = items[item - 1]
  // The ferry was renamed “Sea Otter”; the report, titled “A Harbour in Danger”.
  if (before && (asName.test(before.lower) || (before.tag === ',' && asName.test(items[item - 2]?.lower ?? '')))) return true
  // A scheme called “free berths”; something dubbed “the wedge”: things call nothing anything.
  if (before && named.test(before.lower) && isThing(scene, items[item - 2])) return true
  // The pier is known as “the Finger”.
  if (before?.lower === 'as' && items[item - 2]?.lower === 'known') return true
  // They added the word “Emergency” to the name.
  if (before?.tag === 'n' && /^(?:words?|letters?)$/.test(before.lower) && edits.test(items[item - 2]?.lower ?? '')) return true
  if (!/[\p{L}\p{N}]/u.test(sliceOf(scene.outline.article, scene.outline.marked[quotation]!))) return true
  if (isListed(scene, item)) return true
  if (words < 12 && isSubject(scene, quotation)) return true
  // You might ask, “Is this the port?”
  if (isYours(scene, quotation)) return true
  // The radio play “Fog”: the word before says what it is.
  if (before?.tag === 'n' && before.kinds & can.work && words < 12 && inCapitals(scene, quotation)) return true
  // A word or two that no verb of anybody's leads to: the “electric” blue, we use “smart” locks.
  const isFragment = stop === 'word' || (words === 1 && !capital && /[,.]/.test(stop))
  if (isFragment && !(fills && words > 1)) {
    if (words < few && !isTied(scene, item)) return true
    if (words === few && !hasCue(scene, item, sayingTags)) return true
  }
  if (words === 1 && !hasCue(scene, item, sayingTags)) return true
  // A title in capitals without a verb of saying: held in the “Blue Hall”.
  return words < 12 && !/[,!?]/.test(stop) && inCapitals(scene, quotation) && !hasCue(scene, item, plainly)
}

// “Tide,” the critics said, was too long: the sentence goes on about it.
function isSubject({ outline: { items }, settings }: Stage, quotation: number): boolean {
  const { stop, capital, verbsAfter } = settings[quotation]!
  const verb = verbsAfter.at(-1)
  if (verb === undefined || !capital || stop !== ',') return false
  const end = items[verb + 1]?.tag === 'n' ? verb + 2 : verb + 1 // told the council
  return items[end]?.tag === ',' && goesOn.test(items[end + 1]?.lower ?? '')
}

// But not in "You know that Hale said": of the verbs of saying before the words, none is another's.
function isYours({ outline, settings, tieOf }: Stage, quotation: number): boolean {
  const { subject, verbsBefore } = settings[quotation]!
  const isYou = (mention: number) => outline.mentions[mention]!.head === 'you'
  return subject >= 0 && isYou(subject) && verbsBefore.every(verb => isYou(tieOf.get(verb)?.subject ?? subject))
}

function isThing({ outline }: Stage, item: Item | undefined): boolean {
  if (item?.tag !== 'n') return item?.lower === 'something'
  const { type, kinds } = outline.mentions[item.index]!
  return (type === 'other' || type === 'document') && !(kinds & can.sayingNoun)
}

// “Storm closes harbour” — The Gull, 15 August 2008
function isListed(scene: Stage, item: number): boolean {
  const { items } = scene.outline
  if (items[item + 1]?.tag !== '-') return false
  for (let at = item + 2; at < item + 12 && items[at] && items[at]!.tag !== '|'; at++)
    if (items[at]!.tag === '#' && /^(?:19|20)\d\d$/.test(items[at]!.lower)) return true
  return false
}

function hasCue(scene: Stage, item: number, verbs: ReadonlySet<string>): boolean {
  const { items } = scene.outline
  for (let at = Math.max(0, item - near); at < items.length && at <= item + near; at++) {
    const { tag, sentence, lower } = items[at]!
    if (sentence === items[item]!.sentence && (verbs.has(tag) || tag === ':' || lower === 'according')) return true
  }
  return false
}

// Somebody's verb or noun of saying stands in the sentence, or a colon leads to the words: Hale's “fresh start” comment.
function isTied({ outline, tieOf }: Stage, item: number): boolean {
  const { items, mentions } = outline
  let first = item
  while (items[first - 2]?.tag === 'Q' && ',C'.includes(items[first - 1]!.tag)) first -= 2 // “grim,” “bleak” and “sad”
  if (items[first - 1]?.tag === ':') return true
  const { sentence } = items[item]!
  for (let at = Math.max(0, first - farthest); at <= item + near && items[at]; at++) {
    const { tag, lower, kinds } = items[at]!
    if (items[at]!.sentence !== sentence) continue
    if (lower === 'according') return true
    const isNoun = tag === 'n' && (kinds & can.sayingNoun) !== 0
    const isVerb = plainly.has(tag) || (sayingTags.has(tag) && at > first - near && !loosely.test(lower))
    if (!isNoun && !isVerb) continue
    const tie = tieOf.get(at)
    if (tie ? !ownVoice.test(mentions[tie.subject]!.head) : isVerb && leadsTo(items, at, first)) return true
  }
  return false
}

// So near a verb leads to the words, whoever its subject is; not in "To describe it as “sad” is", nor in "a route called “the Loop”".
function leadsTo(items: readonly Item[], verb: number, words: number): boolean {
  const opens = items[verb - 1]!.tag === 'B' && items[verb - 2]?.sentence !== items[verb]!.sentence
  return verb < words && verb >= words - beside && !opens && !named.test(items[verb]!.lower)
}

function inCapitals(scene: Stage, quotation: number): boolean {
  const { article, marked } = scene.outline
  const { start, end } = marked[quotation]!
  const words = article.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  return words.every(
    (word, index) =>
      /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && /^(?:of|the|and|a|an|in|to|for|on|with|at|by|from|or)$/.test(word)),
  )
}
