// Says in one word why a speaker was chosen, for the reader: the words between the speaker, the verb and the quotation.

import type { Tie } from './clauses.ts'
import { can } from './lexicon.ts'
import type { Item } from './outline.ts'
import type { Scene } from './scene.ts'
import { isSayingVerb } from './tags.ts'

/** Each rule in a sentence. */
export const quotationRules = {
  'quotation/said-after': 'The words are followed by the speaker and a verb of saying.',
  'quotation/said-before': 'A speaker and a verb of saying lead up to the words.',
  'quotation/according-to': 'The sentence gives its source with “according to”.',
  'quotation/noun-of-saying': 'The words are someone’s claim, statement, promise or the like.',
  'quotation/colon': 'A speaker leads up to the words with a colon.',
  'quotation/carried-on': 'The words go on from the quotation before.',
  'quotation/sentence-near': 'The nearest sentence names who speaks.',
  'quotation/paragraph-near': 'The paragraph beside it names who speaks.',
  'quotation/same-sentence': 'The sentence names whose words these are.',
  'quotation/transcript': 'The speaker’s name stands before or under the words.',
  'quotation/said-again': 'The same words stand elsewhere with their speaker.',
  'quotation/nobody-named': 'The text does not say whose words these are.',
} as const

export type QuotationRule = keyof typeof quotationRules

/** The verb or phrase of saying that ties a mention to a quotation, as an item; -1 where there is none near. */
export function cueOf(scene: Scene, quotation: number, mention: number): number {
  const { items, itemOfMention } = scene.outline
  const q = scene.settings[quotation]!.item
  const tie = nearestTie(scene, quotation, mention)
  if (tie) return tie.cue
  const low = Math.min(q, itemOfMention[mention]!)
  const high = Math.max(q, itemOfMention[mention]!)
  for (let at = high - 1; at > low && high - low < 40; at--) if (isSaying(items[at]!)) return at
  return -1
}

function nearestTie(scene: Scene, quotation: number, mention: number): Tie | undefined {
  const { items } = scene.outline
  const q = scene.settings[quotation]!.item
  let best: Tie | undefined
  for (const index of scene.tiesOfMention[mention]!) {
    const tie = scene.ties[index]!
    const cue = items[tie.cue]!
    if (!isSaying(cue) || cue.block !== items[q]!.block) continue
    if (!best || apart(items, tie.cue, q) < apart(items, best.cue, q)) best = tie
  }
  return best
}

function apart(items: readonly Item[], cue: number, q: number): number {
  return Math.abs(cue - q) + 60 * Math.abs(items[cue]!.sentence - items[q]!.sentence)
}

function isSaying(item: Item): boolean {
  return isSayingVerb(item) || (item.tag === 'n' && (item.kinds & can.sayingNoun) !== 0)
}

/** The rule for a quotation's speaker, given the cue that ties them. */
export function ruleOf(scene: Scene, quotation: number, mention: number, cue: number, carried: boolean): QuotationRule {
  if (mention < 0) return 'quotation/nobody-named'
  const { items, itemOfMention } = scene.outline
  const q = scene.settings[quotation]!.item
  const quoted = items[q]!
  const speaker = items[itemOfMention[mention]!]!
  const verb = cue < 0 ? undefined : items[cue]!
  if (verb && verb.sentence === quoted.sentence) {
    if (verb.lower === 'according') return 'quotation/according-to'
    if (verb.tag === 'n') return 'quotation/noun-of-saying'
    if (cue > q) return 'quotation/said-after'
  }
  if (carried) return 'quotation/carried-on'
  if (items[q - 1]?.tag === ':' && itemOfMention[mention]! < q) return 'quotation/colon'
  if (verb && verb.sentence === quoted.sentence) return 'quotation/said-before'
  if (speaker.block !== quoted.block) return 'quotation/paragraph-near'
  return speaker.sentence === quoted.sentence ? 'quotation/same-sentence' : 'quotation/sentence-near'
}
