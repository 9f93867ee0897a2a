// Plain statements that a person holds or held office, beside no name as a title does.
// "Hale became mayor", "Ruiz (D-Ohio)", "the Hale administration", "replaced Hale as chancellor".

import { Is } from './lexicon.ts'
import { isOffice } from './offices.ts'
import type { Mention } from './persons.ts'
import { determiners, isPlural, phraseTitle, type Title } from './titles.ts'
import { isCapital, type Word } from './words.ts'

/** What a statement gives: an office in words, or only the fact of one. */
export interface Statement {
  readonly title: Title | null
}

const party = /^(?:d|r|i|dem|rep|ind|lab|con|lib|snp|dfl|labour|conservative)$/
const copula = /^(?:is|was|bec[ao]mes?|remains|serve[sd]|(?:re-?)?elected|appointed|named|sworn|been)$/
const between =
  /^(?:who|has|had|have|also|now|then|later|once|still|previously|formerly|briefly|currently|first|(?:re-?)?elected|being|was|were)$/
const reach = 9 // words from a name to "as chancellor"

/** The statements about the person of one mention. `isNamed` tells whether a word belongs to a mention. */
export function statementsAbout(
  words: readonly Word[],
  { from, to }: Mention,
  isNamed: (at: number) => boolean,
): readonly Statement[] {
  // "Hale, who | heads the ministry", "Hale | was elected"
  const past = words[to]!.low === ',' && words[to + 1]!.low === 'who' ? to + 2 : to
  let verb = past
  while (between.test(words[verb]!.low)) verb++
  if (
    hasPartyTag(words, to) ||
    isOfOffice(words, to) ||
    isPartysMember(words, to) ||
    /^(?:MP|MSP|MEP|TD|MLA|MPP)$/.test(words[to]!.text) || // "Ann Hale MP"
    isOneOfOthers(words, from, to) ||
    tookSeat(words, verb) ||
    (past > to && leadsBody(words, verb))
  )
    return [{ title: null }]
  const found = [
    afterCopula(words, past),
    afterAs(words, to, isNamed),
    beforeComma(words, from),
    afterAppointing(words, from, to),
  ]
  return found.filter((title): title is Title => title !== null && isOffice(words, title)).map(title => ({ title }))
}

// "(D-N.Y.)", "(R)", ", R-Wis.,"
function hasPartyTag(words: readonly Word[], to: number): boolean {
  const { low } = words[to]!
  const tag = words[to + 1]!
  if (!/^[(,]$/.test(low) || !isCapital(tag)) return false
  if (/^[dri]-/.test(tag.low)) return true
  const next = words[to + 2]!.low
  // "Ann Hale (R)" under a picture is the one on the right.
  if (next === ')' && tag.text.length === 1 && !words[to + 3]!.text) return false
  return low === '(' && party.test(tag.low) && /^[)\-–,]$/.test(next)
}

// "Hale, an Ohio Republican,", "Hale, a Democrat from Utah": so newspapers say it of lawmakers.
function isPartysMember(words: readonly Word[], to: number): boolean {
  if (words[to]!.low !== ',') return false
  const isRegion = (at: number) => (words[at]!.flags & Is.region) !== 0
  let k = to + 1
  while (determiners.has(words[k]!.low)) k++
  const regionFirst = isRegion(k)
  while (isRegion(k)) k++
  const top = /^(?:top|ranking)$/.test(words[k]!.low)
  if (top) k++
  if (!/^(?:republican|democrat)$/.test(words[k]!.low)) return false
  const after = words[k + 1]!
  if (top && /^(?:on|in)$/.test(after.low)) return isBodySoon(words, k + 2)
  return (regionFirst && after.shape === 'mark') || (after.low === 'from' && isRegion(k + 2))
}

// "ministers including Ann Hale", "Hale and other ministers"
function isOneOfOthers(words: readonly Word[], from: number, to: number): boolean {
  const isOffices = (k: number) => (words[k]!.flags & Is.officialHead) !== 0 && isPlural(words[k]!.low)
  let at = words[to]!.low === ',' ? to + 1 : to
  if (words[at]!.low === 'and' && /^(?:other|fellow|several|two|three)$/.test(words[at + 1]!.low))
    for (at += 2; words[at]!.shape !== 'mark'; at++) if (isOffices(at)) return true
  at = from - 1
  if (words[at]!.low === 'as' && words[at - 1]!.low === 'such') at--
  else if (!/^(?:including|like)$/.test(words[at]!.low)) return false
  return isOffices(words[at - 1]!.low === ',' ? at - 2 : at - 1)
}

// "Hale won the presidency", "who was elected to the Senate", "served in Congress"; not "ran for the Senate"
function tookSeat(words: readonly Word[], at: number): boolean {
  let k = at
  const verb = words[k]!.low
  if (/^(?:won|assumed)$/.test(verb) && words[k + 2]!.low === 'presidency') return true
  if (verb === 'took' && words[k + 1]!.low === 'office') return true
  if (/^(?:serve[sd]|sits|sat)$/.test(verb)) k++
  else if (!words[k - 1]!.low.endsWith('elected')) return false
  if (!/^(?:to|in)$/.test(words[k]!.low)) return false
  while (/^(?:the|u\.s|us)$/.test(words[++k]!.low));
  return /^(?:senate|congress|parliament|house|commons|knesset|duma|bundestag|assembly|legislature)$/.test(words[k]!.low)
}

// "who heads the harbour ministry,"; not "who led the county in goals"
function leadsBody(words: readonly Word[], at: number): boolean {
  if (!/^(?:head|lead|led|run|chair|oversee)(?:s|ed)?$/.test(words[at]!.low)) return false
  let body = false
  for (let k = at + 1; words[k]!.shape !== 'mark'; k++) {
    const { flags, low } = words[k]!
    if ((flags & Is.privateBody) !== 0) return false
    if (body && (flags & Is.function) !== 0) return /^(?:of|for|from|since|until|and)$/.test(low)
    body = (flags & Is.publicBody) !== 0
  }
  return body
}

// A public body's name begins at most three words on: "on the | House Intelligence Committee"
function isBodySoon(words: readonly Word[], from: number): boolean {
  return words.slice(from, from + 3).some(word => isCapital(word) && (word.flags & Is.publicBody) !== 0)
}

// "appointed Hale foreign secretary", "named Hale as interior minister", "elected Hale president"
function afterAppointing(words: readonly Word[], from: number, to: number): Title | null {
  let k = from - 1
  while ((words[k]!.flags & (Is.courtesy | Is.demonym)) !== 0) k--
  if (!/^(?:(?:re)?appoint(?:ed|s)|name[ds]|made|(?:re-?)?elected|installed)$/.test(words[k]!.low)) return null
  let at = to
  while (/^(?:as|to|be)$/.test(words[at]!.low)) at++
  const title = phraseTitle(words, at)
  // So armed groups name theirs too.
  return title && /^(?:emir|commander|leader|chief|general|head|spokesman)$/.test(words[title.head]!.low) ? null : title
}

// "the Hale administration", "under the Ruiz presidency", "Hale’s government"
function isOfOffice(words: readonly Word[], to: number): boolean {
  const { low, spaced, shape } = words[to]!
  const owned = words[to - 1]!.owned > 0
  return (
    spaced &&
    (/^(?:administration|presidency|premiership|regime|chancellorship|governorship)$/.test(low) ||
      (low === 'government' && (owned || shape === 'low')) ||
      (low === 'cabinet' && owned))
  )
}

// "Hale, who was elected mayor of Fairport in 2010"
function afterCopula(words: readonly Word[], from: number): Title | null {
  let k = from
  let verb = false
  for (; copula.test(words[k]!.low) || between.test(words[k]!.low); k++) verb ||= copula.test(words[k]!.low)
  while (/^(?:as|to|in)$/.test(words[k]!.low)) k++
  return verb ? phraseTitle(words, k) : null
}

// "replaced Ann Hale as chancellor", "Hale’s first speech as chancellor"
function afterAs(words: readonly Word[], to: number, isNamed: (at: number) => boolean): Title | null {
  for (let k = to; k < to + reach; k++) {
    const { low, text } = words[k]!
    if (isNamed(k) || !text || /^[.;:?!,“”"]$/.test(text)) return null
    if (low !== 'as') continue
    if (/^(?:act(?:s|ed|ing)?|pos(?:e|ed|ing)|disguised|dressed|seen)$/.test(words[k - 1]!.low)) return null
    const title = phraseTitle(words, k + 1)
    return title?.plural ? null : title
  }
  return null
}

// "As secretary of state, Hale"
function beforeComma(words: readonly Word[], from: number): Title | null {
  if (words[from - 1]!.low !== ',') return null
  for (let k = from - 2; k > from - 12; k--) {
    const { low, text } = words[k]!
    if (!text || /^[.;:?!]$/.test(text)) return null
    if (low !== 'as') continue
    const title = phraseTitle(words, k + 1)
    return title?.to === from - 1 ? title : null
  }
  return null
}
