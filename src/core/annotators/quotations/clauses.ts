// Ties each verb to its subject: who says, calls, wrote.
// "Hale, the mayor of Port Sorrow, told reporters" → Hale, over the apposition; “…,” said Hale → Hale, after the verb.

import { can } from './lexicon.ts'
import type { Item, Outline } from './outline.ts'
import { verbTags } from './tags.ts'

/** How the subject stands to its verb. */
export type TieKind = 'before' | 'apposed' | 'after' | 'according' | 'noun' | 'shared' | 'passive'

export interface Tie {
  /** Item of the verb, of "according", or of the noun of saying. */
  readonly cue: number
  /** Index into `mentions`. */
  readonly subject: number
  readonly kind: TieKind
}

const farthest = 45 // items to look back for a subject over appositions; a longer way is nearly always another sentence
const participle = /(?:ed|led|seen|held|known|made|sent|born|run|[it]ten|given)$/
const sharedFor = 120 // items that one subject may govern verbs over; without a limit a sentence without end costs its square
const finiteTags = new Set('SNVv')

/** All ties of an article, in the order of their cues. */
export function readTies(outline: Outline): readonly Tie[] {
  const { items } = outline
  const ties: Tie[] = []
  let lastFinite: Tie | undefined
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (item.tag === '|') lastFinite = undefined
    const according = item.lower === 'according' && items[at + 1]?.tag === 'B' ? at + 2 : -1
    if (according > 0 && items[according]?.tag === 'n') {
      ties.push({ cue: at, subject: items[according]!.index, kind: 'according' })
      continue
    }
    if (item.tag === 'n') {
      const owner = items[at - 1]
      if (item.kinds & can.sayingNoun && owner?.tag === 'n' && outline.mentions[owner.index]!.owner)
        ties.push({ cue: at, subject: owner.index, kind: 'noun' })
      continue
    }
    if (!verbTags.has(item.tag)) continue
    const tie = tieOf(outline, at, lastFinite)
    if (!tie) continue
    ties.push(tie)
    if (finiteTags.has(item.tag)) lastFinite = tie
  }
  return ties
}

function tieOf(outline: Outline, at: number, lastFinite: Tie | undefined): Tie | undefined {
  const { items } = outline
  const verb = items[at]!
  const after = subjectAfter(outline, at)
  if (after >= 0) return { cue: at, subject: after, kind: 'after' }
  // "was called a “disaster” by Hale": the one who speaks comes after "by".
  if (verb.tag === 'N' && isPassive(items, at)) {
    const by = agentAfter(items, at)
    return by < 0 ? undefined : { cue: at, subject: items[by]!.index, kind: 'passive' }
  }
  const shares =
    lastFinite !== undefined &&
    items[lastFinite.cue]!.sentence === verb.sentence &&
    at - outline.itemOfMention[lastFinite.subject]! < sharedFor
  // "Hale went after Lund, calling him": whoever went calls.
  const goesOn = shares && 'sgG'.includes(verb.tag) && items[at - 1]?.tag === ','
  const before = goesOn ? undefined : subjectBefore(outline, at)
  if (before) return { cue: at, ...before }
  return shares ? { cue: at, subject: lastFinite.subject, kind: 'shared' } : undefined
}

// “Not yet,” said Hale. — the verb stands right after the quotation, or after its comma.
function subjectAfter(outline: Outline, at: number): number {
  const { items } = outline
  const verb = items[at]!
  if (verb.tag !== 'S' && verb.tag !== 'N') return -1
  let left = at - 1
  while (items[left]?.tag === 'A' || items[left]?.tag === 'X') left--
  const opener = items[left]
  if (!opener || !(opener.tag === 'Q' || (opener.tag === ',' && items[left - 1]?.tag === 'Q'))) return -1
  let right = at + 1
  while (items[right]?.tag === 'A') right++
  while (items[right]?.tag === 'n' && outline.mentions[items[right]!.index]!.owner && items[right + 1]?.tag === 'n') right++
  const subject = items[right]
  if (subject?.tag !== 'n') return -1
  const mention = outline.mentions[subject.index]!
  if (/^(?:him|her|them|me|us|himself|herself|themselves)$/.test(mention.head)) return -1
  return subject.index
}

function isPassive(items: readonly Item[], at: number): boolean {
  let left = at - 1
  while (items[left]?.tag === 'A') left--
  return /^(?:is|are|was|were|be|been|being)$/.test(items[left]?.lower ?? '')
}

function agentAfter(items: readonly Item[], at: number): number {
  for (let here = at + 1; here < items.length && here < at + 12; here++) {
    const { tag, lower, sentence } = items[here]!
    if (sentence !== items[at]!.sentence || tag === '|') return -1
    if (lower === 'by' && items[here + 1]?.tag === 'n') return here + 1
  }
  return -1
}

function subjectBefore(outline: Outline, at: number): { subject: number; kind: TieKind } | undefined {
  const { items } = outline
  const { sentence } = items[at]!
  let here = at - 1
  let kind: TieKind = 'before'
  let waited = 0
  for (; here >= 0 && at - here < farthest; here--) {
    const { tag, lower } = items[here]!
    if (items[here]!.sentence !== sentence || tag === '|' || tag === 'Q' || tag === ';' || tag === ':') return undefined
    if (tag === 'A' || tag === 'X' || tag === 'B' || lower === 'all') continue
    if ((tag === 'V' || tag === 'v' || tag === 'N' || tag === 'S') && items[here + 1]?.tag === 'B') continue // went on to say
    if (tag === ')') {
      while (here > 0 && items[here]!.tag !== '(' && at - here < farthest) here--
      continue
    }
    if (tag === ',' || tag === '-') {
      const opener = openingComma(outline, here, tag)
      if (opener < 0) return undefined
      // "The port's chief, Ann Hale, said", "After the meeting, Ann Hale (R-Ohio), said": she is the subject, whatever stands before.
      const name = items[opener + 1]!
      let past = opener + 2
      if (items[past]!.tag === '(') while (past < here && items[past++]!.tag !== ')');
      if (past === here && name.tag === 'n' && outline.mentions[name.index]!.person && !isPerson(outline, opener - 1))
        return { subject: name.index, kind: 'apposed' }
      kind = 'apposed'
      here = opener
      continue
    }
    if (tag === 'n') return nameBeside(outline, { subject: headOf(outline, here, kind === 'apposed'), kind })
    if (tag === 'x' && waited++ < 2) continue
    return undefined
  }
  return undefined
}

// "Ann Hale, chief of the port said": she is the subject, though no comma parts the office from the verb.
function nameBeside(outline: Outline, found: { subject: number; kind: TieKind }): { subject: number; kind: TieKind } {
  const { items, mentions, itemOfMention } = outline
  const { person, determiner, kinds, type } = mentions[found.subject]!
  const at = itemOfMention[found.subject]!
  const isOffice = !person && (type === 'name' || (kinds & can.human) !== 0) && determiner !== 'the'
  return isOffice && items[at - 1]?.tag === ',' && isPerson(outline, at - 2)
    ? { subject: items[at - 2]!.index, kind: 'apposed' }
    : found
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
    if (before?.tag === ')' || (before?.tag === 'n' && !outline.mentions[before.index]!.owner)) {
      found = here
      // "Hale, mayor of Sorrow, chief of police, said": go on while what stands before is itself apposed.
      const start = startOfPhrase(outline, here - 1)
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
  if (link?.tag !== 'O' && link?.tag !== 'P') return -1
  // "the men held in Sorrow", "a letter seen by the paper"
  const noun = link.tag === 'P' && participle.test(items[first - 2]?.lower ?? '') ? first - 3 : first - 2
  if (items[noun]?.tag !== 'n') return -1
  return link.tag === 'O' || noun === first - 3 || isNounLink(link.lower) ? noun : -1
}

// "the city’s port": from the port to the city.
function firstOwner({ items, mentions }: Outline, at: number): number {
  let here = at
  while (items[here - 1]?.tag === 'n' && mentions[items[here - 1]!.index]!.owner) here--
  return here
}

function isNounLink(word: string): boolean {
  return /^(?:for|at|from|in|with|to|on|who|behind|against)$/.test(word)
}

// The mention that heads the phrase ending at `at`: the head of "the head of the union", the name in "the mayor, Hale".
function headOf(outline: Outline, at: number, apposed: boolean): number {
  const { items, mentions } = outline
  let here = at
  // "the head of the Harbour Union Ann Hale said": the title runs over the preposition, and she is the head.
  const { person, start } = mentions[items[at]!.index]!
  if (person?.data.title && person.data.title.start < start && person.data.title.end > start) return items[at]!.index
  for (let upper = upperOf(outline, at); upper >= 0; upper = upperOf(outline, here)) {
    if (items[upper + 1]!.tag === 'P' && !(items[upper]!.kinds & (can.human | can.body))) break
    here = upper
  }
  const relative = items[here]!.lower
  if (!apposed && (relative === 'who' || relative === 'which')) return items[here]!.index
  return mentions[items[here]!.index] ? items[here]!.index : items[at]!.index
}
