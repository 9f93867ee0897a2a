// Ties each verb to its subject: who says, calls, wrote.
// "Hale, the mayor of Port Sorrow, told reporters" → Hale, over the apposition; “…,” said Hale → Hale, after the verb.

import { can } from './lexicon.ts'
import type { Item, Outline } from './outline.ts'
import type { Mention } from './phrases.ts'
import { headOf, type Subject, subjectBefore, subjectBeside } from './subjects.ts'
import { verbTags } from './tags.ts'

export interface Tie extends Subject {
  /** Item of the verb, of "according", or of the noun of saying. */
  readonly cue: number
  /** The verb says what others say or think: "left" in "Hale said that he left". */
  readonly embedded: boolean
}

const finiteTags = new Set('SNVv')
const says = /^(?:said|says|reports?|reported|adds|added|explain(?:s|ed)|note[sd]|wrote|writes)$/
const closesPhrase = /^(?:[,.|:;(-]|nwho$)/
const sharedFor = 120 // items that one subject may govern verbs over; without a limit a sentence without end costs its square
const withinTags = new Set('VvGNPOBADx#Xn')
const longestTitle = 5 // items of a title before a name
const titleTags = new Set('xVvGAD')
const nominalTags = new Set('nADx#O')
const besides = /^(?:while|whilst|whereas|although|though)$/ // "Hale hailed it, while Lund said": a clause of its own
const embeddingTags = new Set('TUWSNsgi')

/** All ties of an article, in the order of their cues. */
export function readTies(outline: Outline): readonly Tie[] {
  const { items } = outline
  const ties: Tie[] = []
  let lastFinite: Tie | undefined
  let lastMain: Tie | undefined
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!
    if (item.tag === '|') lastFinite = lastMain = undefined
    const according = item.lower === 'according' && items[at + 1]?.tag === 'B' ? sourceAfter(outline, at + 2) : -1
    if (according > 0) {
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
    const tie = tieOf(outline, at, lastFinite, lastMain)
    if (!tie) continue
    ties.push(tie)
    if (!finiteTags.has(item.tag) || items[at - 1]?.tag === 'B') continue
    lastFinite = tie
    if (isMain(outline, tie)) lastMain = tie
  }
  return ties
}

// "according to the port", "according to Harbour Search lead Ann Hale": the item of the source; -1 where none follows.
function sourceAfter({ items, mentions }: Outline, at: number): number {
  let here = at
  while (here < at + longestTitle && titleTags.has(items[here]?.tag ?? '|')) here++
  // "according to the man's lawyer, Ann Hale"
  while (items[here]?.tag === 'n' && mentions[items[here]!.index]!.owner) {
    const owned = items[here + 1]
    const named = items[here + 2]?.tag === ',' && items[here + 3]?.tag === 'n' && mentions[items[here + 3]!.index]!.person
    if (owned?.tag === 'x' && named) return here + 3
    if (owned?.tag !== 'n' || !(owned.kinds & (can.human | can.body))) break
    here++
  }
  const source = items[here]
  return source?.tag === 'n' && (!titleTags.has(items[here - 1]!.tag) || mentions[source.index]!.person) ? here : -1
}

// Its subject opens a clause that is part of no other: nothing that governs stands before it.
function isMain({ items, mentions, itemOfMention }: Outline, { subject, embedded }: Tie): boolean {
  if (embedded || /^wh(?:o|ich)$/.test(mentions[subject]!.head)) return false
  return !'PBV'.includes(items[itemOfMention[subject]! - 1]!.tag)
}

// `lastFinite` is the tie of the finite verb before, `lastMain` that of the last one whose clause is part of no other.
function tieOf(outline: Outline, at: number, lastFinite: Tie | undefined, lastMain: Tie | undefined): Tie | undefined {
  const { items } = outline
  const verb = items[at]!
  const after = subjectAfter(outline, at)
  if (after >= 0) return { cue: at, subject: after, kind: 'after', embedded: false }
  // "a plan opposed by Hale", "was called a “disaster” by Hale": the one who speaks comes after "by".
  const isReduced = items[at + 1]?.lower === 'by' && (verb.tag === 'N' || /ed$/.test(verb.lower)) && bySpeaker(outline, at + 1)
  if (isReduced || (verb.tag === 'N' && isPassive(items, at))) {
    const by = agentAfter(items, at)
    return by < 0 ? undefined : { cue: at, subject: items[by]!.index, kind: 'passive', embedded: false }
  }
  // "The risk is said to be “low”": nobody says who says it.
  if (verb.tag === 'S' && items[at + 1]?.tag === 'B' && isPassive(items, at)) return undefined
  const reaches = (tie: Tie | undefined) =>
    tie && items[tie.cue]!.sentence === verb.sentence && at - outline.itemOfMention[tie.subject]! < sharedFor ? tie : undefined
  const left = items[at - 1]?.tag === 'A' ? items[at - 2] : items[at - 1]
  // "Hale went after Lund, calling him": whoever went calls.
  const goesOn = reaches(lastFinite) && 'sgG'.includes(verb.tag) && (left?.tag === ',' || left?.tag === '-')
  const before = goesOn ? undefined : pastRelative(outline, subjectBefore(outline, at), lastFinite)
  if (before) return { cue: at, ...before, embedded: isEmbedded(outline, before.subject) }
  // "Hale said he would not go, but called it": whoever said it calls, not he whom the words are about.
  const main = goesOn || verb.tag === 'S' ? reaches(lastMain) : undefined
  const whose = main || !'sgG'.includes(verb.tag) ? -1 : subjectBeside(outline, at)
  const shared = main ?? (whose < 0 ? reaches(lastFinite) : undefined)
  if (shared) return { ...shared, cue: at, kind: 'shared', embedded: shared.embedded && !goesOn }
  return whose < 0 ? undefined : { cue: at, subject: items[whose]!.index, kind: 'shared', embedded: false }
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
  // "Hale said that, while Lund called it": part of what Hale said.
  const outer = items[left - 1]?.tag === ',' ? items[left - 2] : items[left - 1]
  return embeddingTags.has(items[left]!.tag) && (!besides.test(items[left]!.lower) || outer?.tag === 'T')
}

// “Not yet,” said Hale. — the verb stands right after the quotation, or after its comma.
function subjectAfter(outline: Outline, at: number): number {
  const { items } = outline
  const verb = items[at]!
  if (verb.tag !== 'S' && verb.tag !== 'N') return -1
  let left = at - 1
  while (items[left]?.tag === 'A' || items[left]?.tag === 'X') left--
  const opener = items[left]
  const isOpen = opener?.tag === 'Q' || (opener?.tag === ',' && items[left - 1]?.tag === 'Q')
  // The pier is lost, said Hale, who built it.
  const isPlain = opener?.tag === ',' && says.test(verb.lower)
  if (!isOpen && !isPlain) return -1
  let right = at + 1
  while (items[right]?.tag === 'A') right++
  while (items[right]?.tag === 'n' && outline.mentions[items[right]!.index]!.owner && items[right + 1]?.tag === 'n') right++
  const subject = items[right]
  if (subject?.tag !== 'n') return -1
  const mention = outline.mentions[subject.index]!
  const following = items[right + 1]
  if (!isOpen || verb.tag === 'N') {
    const closes = !following || closesPhrase.test(following.tag + following.lower)
    if (!isOpen && !canSpeak(mention)) return -1
    if (!closes && !(mention.type === 'name' && 'PO'.includes(following.tag))) return -1
  }
  if (/^(?:him|her|them|me|us|himself|herself|themselves)$/.test(mention.head)) return -1
  return subject.index
}

function bySpeaker({ items, mentions }: Outline, by: number): boolean {
  const agent = items[by + 1]
  return items[by]!.sentence === items[by - 1]!.sentence && agent?.tag === 'n' && canSpeak(mentions[agent.index]!)
}

function canSpeak({ type }: Mention): boolean {
  return type !== 'document' && type !== 'other'
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
