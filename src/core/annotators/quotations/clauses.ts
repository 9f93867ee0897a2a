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
  /** The verb says what others say or think: "left" in "Hale said that he left". */
  readonly embedded: boolean
}

type Subject = Pick<Tie, 'subject' | 'kind'>

const farthest = 45 // items to look back for a subject over appositions; a longer way is nearly always another sentence
const participle = /(?:ed|seen|held|known|made|sent|born|run|[it]ten|given|^close|^familiar|^loyal)$/
const opensClause = /^(?:as|after|before|since|until|till|than|like|unlike)$/
const sharedFor = 120 // items that one subject may govern verbs over; without a limit a sentence without end costs its square
const withinTags = new Set('VvGNPOBADx#Xn')
const nominalTags = new Set('nADx#O')
const embeddingTags = new Set('TUWSNsgi')
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
      ties.push({ cue: at, subject: items[according]!.index, kind: 'according', embedded: false })
      continue
    }
    if (item.tag === 'n') {
      const owner = items[at - 1]
      if (item.kinds & can.sayingNoun && owner?.tag === 'n' && outline.mentions[owner.index]!.owner)
        ties.push({ cue: at, subject: owner.index, kind: 'noun', embedded: false })
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
  if (after >= 0) return { cue: at, subject: after, kind: 'after', embedded: false }
  // "was called a “disaster” by Hale": the one who speaks comes after "by".
  if (verb.tag === 'N' && isPassive(items, at)) {
    const by = agentAfter(items, at)
    return by < 0 ? undefined : { cue: at, subject: items[by]!.index, kind: 'passive', embedded: false }
  }
  const shares =
    lastFinite !== undefined &&
    items[lastFinite.cue]!.sentence === verb.sentence &&
    at - outline.itemOfMention[lastFinite.subject]! < sharedFor
  // "Hale went after Lund, calling him": whoever went calls.
  const goesOn = shares && 'sgG'.includes(verb.tag) && items[at - 1]?.tag === ','
  const before = goesOn ? undefined : pastRelative(outline, subjectBefore(outline, at), lastFinite)
  if (before) return { cue: at, ...before, embedded: isEmbedded(outline, before.subject) }
  return shares ? { ...lastFinite, cue: at, kind: 'shared', embedded: lastFinite.embedded && !goesOn } : undefined
}

// "The woman who runs the mill said": the mill is run, and the woman says.
function pastRelative(outline: Outline, found: Subject | undefined, last: Tie | undefined): Subject | undefined {
  const { items, mentions, itemOfMention } = outline
  if (!found || !last || last.kind !== 'before' || !/^wh(?:o|ich)$/.test(mentions[last.subject]!.head)) return found
  const who = itemOfMention[last.subject]!
  const object = itemOfMention[found.subject]!
  if (items[last.cue]!.tag === 'S' || items[who - 1]?.tag !== 'n' || object < last.cue) return found
  for (let here = last.cue; here < object; here++) if (!withinTags.has(items[here]!.tag)) return found
  return { subject: headOf(outline, who - 1, true), kind: 'before' }
}

// A verb of saying, "that", "when" or "what" stands before the subject: the clause is part of another one.
function isEmbedded({ items, mentions, itemOfMention }: Outline, subject: number): boolean {
  if (/^wh(?:o|ich)$/.test(mentions[subject]!.head)) return false
  let left = itemOfMention[subject]! - 1
  while (nominalTags.has(items[left]!.tag)) left--
  return embeddingTags.has(items[left]!.tag)
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

function subjectBefore(outline: Outline, at: number): Subject | undefined {
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
function nameBeside(outline: Outline, found: Subject): Subject {
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

// The mention that heads the phrase ending at `at`: the head of "the head of the union", the name in "the mayor, Hale".
function headOf(outline: Outline, at: number, apposed: boolean): number {
  const { items, mentions } = outline
  let here = at
  // "the head of the Harbour Union Ann Hale said": the title runs over the preposition, and she is the head.
  const { person, start } = mentions[items[at]!.index]!
  if (person?.data.title && person.data.title.start < start && person.data.title.end > start) return items[at]!.index
  for (let upper = upperOf(outline, at); upper >= 0; upper = upperOf(outline, here)) {
    if ('PB'.includes(items[upper + 1]!.tag) && !isSpeakingNoun(items[upper])) break
    here = upper
  }
  const relative = items[here]!.lower
  if (!apposed && (relative === 'who' || relative === 'which')) return items[here]!.index
  return mentions[items[here]!.index] ? items[here]!.index : items[at]!.index
}
