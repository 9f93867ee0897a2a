// Finds the subject of a verb: the mention before it, over appositions, prepositions and what is said in passing.
// "Hale, the mayor of Port Sorrow, on Friday told reporters" → Hale.

import { can, kindsOf } from './lexicon.ts'
import type { Item, Outline } from './outline.ts'

/** How the subject stands to its verb. */
export type TieKind = 'before' | 'apposed' | 'after' | 'according' | 'noun' | 'shared' | 'passive'

export interface Subject {
  /** Index into `mentions`. */
  readonly subject: number
  readonly kind: TieKind
}

const farthest = 45 // items to look back for a subject over appositions; a longer way is nearly always another sentence
const participle = /(?:ed|seen|held|known|made|sent|born|run|[it]ten|given|^close|^familiar|^loyal)$/
const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/
const time = /^(?:(?:week|month|year|day|morning|afternoon|evening|night|weekend|hour)s?|ago|time)$/
const opensClause = /^(?:as|after|before|since|until|till|than|like|unlike)$/
const opening = new Set('|C')
const openers = new Set('|Q')
const clauseTags = new Set('SNVvXTUW:;')

/** The subject before a verb, in its sentence and on its side of the quotations. */
export function subjectBefore(outline: Outline, at: number): Subject | undefined {
  const found = nearestSubject(outline, at)
  const mention = found && outline.mentions[found.subject]!
  if (!found || !mention || mention.person) return found
  // "Hale, who called it", but "Hale, a pilot who teaches in Sorrow, called it".
  if (mention.type === 'pronoun' && !outline.items.slice(outline.itemOfMention[found.subject], at).some(item => item.tag === ','))
    return found
  const leading = leadingPerson(outline, at)
  return leading < 0 ? found : { subject: leading, kind: 'apposed' }
}

// "Ann Hale, curator and head of exhibits at Sorrow College, Norvik, said": who opens the sentence, or stands right behind the quotation,
// and is followed by a comma and by no verb before this one but for those of "who".
function leadingPerson(outline: Outline, at: number): number {
  const { items } = outline
  const { sentence } = items[at]!
  let first = at
  while (first > at - farthest && items[first - 1]?.sentence === sentence && !openers.has(items[first - 1]!.tag)) first--
  if (!openers.has(items[first - 1]?.tag ?? '|') && items[first - 1]?.sentence === sentence) return -1
  if (items[first]?.tag === ',') first++
  if (!isPerson(outline, first) || items[first + 1]?.tag !== ',') return -1
  let isRelative = false
  for (let here = first + 1; here < at; here++) {
    const { tag, lower } = items[here]!
    if (tag === ',') isRelative = false
    else if (tag === 'n' && /^wh(?:o|ich)$/.test(lower)) isRelative = true
    else if (clauseTags.has(tag) && !isRelative && tag !== 'X') return -1
  }
  return items[first]!.index
}

function nearestSubject(outline: Outline, at: number): Subject | undefined {
  const { items } = outline
  const { sentence } = items[at]!
  let here = at - 1
  let kind: TieKind = 'before'
  let waited = 0
  let hung: Subject | undefined
  for (; here >= 0 && at - here < farthest; here--) {
    const { tag, lower } = items[here]!
    if (items[here]!.sentence !== sentence || tag === '|' || tag === 'Q' || tag === ';' || tag === ':') return hung
    if (tag === 'A' || tag === 'X' || tag === 'B' || lower === 'all' || reflexive.test(lower)) continue
    // "Hale on Friday said"
    if (tag === 'P' && items[here + 1]!.tag === 'A') continue
    // "Hale this week said"
    if (tag === 'n' && time.test(lower) && items[here - 1]?.tag === 'n') continue
    // "a letter that said": that is what says.
    if (tag === 'T' && waited === 0 && items[here - 1]?.tag === 'n') continue
    if ((tag === 'V' || tag === 'v' || tag === 'N' || tag === 'S') && items[here + 1]?.tag === 'B') continue // went on to say
    if (tag === ')') {
      while (here > 0 && items[here]!.tag !== '(' && at - here < farthest) here--
      continue
    }
    if (tag === ',' || tag === '-') {
      const beside = personBetween(outline, here)
      if (beside >= 0) return { subject: items[beside]!.index, kind: 'apposed' }
      const opener = openingComma(outline, here, tag)
      if (opener < 0) return hung
      kind = 'apposed'
      here = opener
      continue
    }
    if (tag === 'n') {
      const governor = governorOf(outline, at, here)
      if (governor >= 0) return subjectBefore(outline, governor)
      const found = nameBeside(outline, { subject: headOf(outline, here, kind === 'apposed'), kind })
      const first = firstOwner(outline, outline.itemOfMention[found.subject]!)
      const link = items[first - 1]!
      const before = items[first - 2]
      if (link.tag !== 'P' || opensClause.test(link.lower) || !(before?.tag === 'X' || isPerson(outline, first - 2))) return found
      // "Hale in his speech said": what hangs on a preposition speaks only where nothing else can.
      hung ??= found
      here = first - 1
      continue
    }
    if (tag === 'x' && waited++ < 2) continue
    return hung
  }
  return hung
}

// "Hale had the courage to ask", "Hale used the speech to call it": the verb that a thing stands after, for one that stands in "to" behind
// the thing; else -1.
function governorOf({ items, mentions }: Outline, at: number, noun: number): number {
  if (items[at - 1]!.tag !== 'B' || noun !== at - 2) return -1
  const { type, owned } = mentions[items[noun]!.index]!
  return (type === 'other' || type === 'document') && !owned && 'SNVvX'.includes(items[noun - 1]?.tag ?? '|') ? noun - 1 : -1
}

// "Ann Hale, chief of the port said": she is the subject, though no comma parts the office from the verb.
function nameBeside(outline: Outline, found: Subject): Subject {
  const { items, mentions, itemOfMention } = outline
  const { person, determiner, kinds, type, plural } = mentions[found.subject]!
  const at = itemOfMention[found.subject]!
  const isOffice = !person && (type === 'name' || (kinds & can.human) !== 0) && determiner !== 'the' && !plural
  return isOffice && items[at - 1]?.tag === ',' && isPerson(outline, at - 2)
    ? { subject: items[at - 2]!.index, kind: 'apposed' }
    : found
}

/**
 * Whose a verb in -ing is. "Hale has been calm, calling it a gift", "Calling it a gift, Hale left": the item of the first mention in
 * the sentence that hangs on nothing, else of the first behind the next comma; -1 but after a comma and where the sentence opens.
 */
export function subjectBeside({ items }: Outline, at: number): number {
  let left = at - 1
  while ('AUP'.includes(items[left]!.tag)) left--
  const { sentence } = items[at]!
  if (',-'.includes(items[left]!.tag)) {
    let first = left
    while (first > left - farthest && items[first - 1]?.sentence === sentence && items[first - 1]!.tag !== '|') first--
    for (let here = first; here < left; here++)
      if (
        items[here]!.tag === 'n' &&
        !'POB'.includes(items[here - 1]!.tag) &&
        items[here + 1]!.tag !== 'n' &&
        !time.test(items[here]!.lower)
      )
        return here
    return -1
  }
  if (!opening.has(items[left]!.tag) && items[left]!.sentence === sentence) return -1
  for (let here = at + 1; here < at + farthest && items[here]?.sentence === sentence; here++)
    if (items[here]!.tag === ',' && items[here + 1]?.tag === 'n') return here + 1
  return -1
}

// "The port's chief, Ann Hale, said", "After the meeting, Ann Hale (R-Ohio), said": the item of the name that alone stands before
// the closing comma; -1 where what stands before it is a person too.
function personBetween(outline: Outline, closing: number): number {
  const { items } = outline
  let here = closing - 1
  if (items[here]?.tag === ')') while (here > 0 && items[here]!.tag !== '(') here--
  if (items[here]?.tag === '(') here--
  return isPerson(outline, here) && items[here - 1]?.tag === items[closing]!.tag && !isPerson(outline, here - 2) ? here : -1
}

function isPerson({ items, mentions }: Outline, at: number): boolean {
  const item = items[at]
  return item?.tag === 'n' && mentions[item.index]!.person !== null
}

// Hale, 54, a retired pilot from Sorrow, said: from the last comma back to the one that stands after the subject.
function openingComma(outline: Outline, closing: number, tag: string): number {
  const { items } = outline
  let found = -1
  for (let here = closing - 1; here > 0 && closing - here < farthest; here--) {
    const item = items[here]!
    if (item.sentence !== items[closing]!.sentence || item.tag === '|' || item.tag === 'Q') break
    if (item.tag !== tag) continue
    const before = items[here - 1]
    if (before?.tag === ')' || (before?.tag === 'n' && !outline.mentions[before.index]!.owner && !time.test(before.lower))) {
      found = here
      // "Hale, mayor of Sorrow, chief of police, said": go on while what stands before is itself apposed.
      const start = startOfPhrase(outline, here - 1)
      // "Hale, from Sorrow, who ran the port, said": all of it opens at the comma after Hale.
      if (items[start - 1]?.tag === 'P' && items[start - 2]?.tag === tag && items[start - 3]?.tag === 'n') continue
      // "the men, led by Hale, a pilot, said": Hale is not the one.
      if (items[start - 1]?.tag === 'P' && participle.test(items[start - 2]?.lower ?? '')) continue
      if (items[start - 1]?.tag === tag && items[start - 2]?.tag === 'n' && items[start]!.kinds & (can.human | can.body)) continue
      return here
    }
    if (before?.tag === '#') continue
  }
  return found
}

// "the head of the union of nurses": from its last noun back to the head.
function startOfPhrase(outline: Outline, at: number): number {
  let here = at
  for (let upper = at; upper >= 0; upper = upperOf(outline, here)) here = upper
  return firstOwner(outline, here)
}

// From a noun to the one that it hangs on: the union → the head; -1 where it hangs on none.
function upperOf(outline: Outline, at: number): number {
  const { items } = outline
  const first = firstOwner(outline, at)
  const link = items[first - 1]
  // "officers investigating the death"
  if (link && 'gGs'.includes(link.tag)) return isSpeakingNoun(items[first - 2]) ? first - 2 : -1
  if (!link || !'OPB'.includes(link.tag) || opensClause.test(link.lower) || link.sentence !== items[at]!.sentence) return -1
  // "the men held in Sorrow", "a letter seen by the paper", "lawyers acting for Hale", "a source close to Hale"
  const beside = items[first - 2]
  const isLed = link.tag !== 'O' && beside !== undefined && (participle.test(beside.lower) || 'gGs'.includes(beside.tag))
  const noun = isLed ? first - 3 : first - 2
  if (items[noun]?.tag !== 'n') return -1
  return link.tag === 'O' || (isLed && link.tag === 'P') || isSpeakingNoun(items[noun]) ? noun : -1
}

function isSpeakingNoun(item: Item | undefined): boolean {
  return item?.tag === 'n' && (item.kinds & (can.human | can.body)) !== 0
}

// "the city’s port": from the port to the city.
function firstOwner({ items, mentions }: Outline, at: number): number {
  let here = at
  while (items[here - 1]?.tag === 'n' && mentions[items[here - 1]!.index]!.owner) here--
  return here
}

/** The mention that heads the phrase ending at `at`: the head of "the head of the union", the name in "the mayor, Hale". */
export function headOf(outline: Outline, at: number, apposed: boolean): number {
  const { items, mentions } = outline
  let here = at
  // "the head of the Harbour Union Ann Hale said": the title runs over the preposition, and she is the head.
  const { person, start } = mentions[items[at]!.index]!
  if (person?.data.title && person.data.title.start < start && person.data.title.end > start) return items[at]!.index
  if (hasJobBefore(outline, items[at]!.index) && isSpeakingNoun(items[upperOf(outline, at)])) return items[at]!.index
  for (let upper = upperOf(outline, at); upper >= 0; upper = upperOf(outline, here)) {
    if ('PB'.includes(items[upper + 1]!.tag) && !isSpeakingNoun(items[upper])) break
    here = upper
  }
  const relative = items[here]!.lower
  if (!apposed && (relative === 'who' || relative === 'which')) return items[here]!.index
  return mentions[items[here]!.index] ? items[here]!.index : items[at]!.index
}

// "head of product marketing Ann Hale": what she is head of stands before her name, and it is no person.
function hasJobBefore({ article, mentions }: Outline, mention: number): boolean {
  const { person, start, shown } = mentions[mention]!
  if (!person || shown.start <= start) return false
  const words = article.text.slice(start, shown.start).trim()
  return /^\p{Ll}/u.test(words) && !(kindsOf(words.slice(words.lastIndexOf(' ') + 1).toLowerCase()) & can.human)
}
