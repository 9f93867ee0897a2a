// Plain statements that a person holds or held office, beside no name as a title does.
// "Hale became mayor", "Ruiz (D-Ohio)", "the Hale administration", "replaced Hale as chancellor".

import { Is } from './lexicon.ts'
import { isOffice } from './offices.ts'
import type { Mention } from './persons.ts'
import { phraseTitle, type Title } from './titles.ts'
import { isCapital, type Word } from './words.ts'

/** What a statement gives: an office in words, or only the fact of one. */
export interface Statement {
  readonly title: Title | null
}

const party = /^(?:d|r|i|dem|rep|ind|lab|con|lib|snp|dfl|labour|conservative)$/
const partyWithState = /^(?:d|r|i)-/
const copula = new Set(
  'is was became becomes remains serves served elected reelected re-elected appointed named sworn been'.split(' '),
)
const between = new Set(
  'who has had have been also now then later once still previously formerly briefly currently first re-elected reelected being'.split(
    ' ',
  ),
)
const ofOffice = new Set('administration presidency premiership regime chancellorship governorship'.split(' '))
const determiners = new Set('the a an his her its their our'.split(' '))
const reach = 9 // words from a name to "as chancellor"

/** The statements about the person of one mention. `isNamed` tells whether a word belongs to a mention. */
export function statementsAbout(
  words: readonly Word[],
  mention: Mention,
  isNamed: (at: number) => boolean,
): readonly Statement[] {
  const { to } = mention
  if (
    hasPartyTag(words, to) ||
    isOfOffice(words, to) ||
    isPartysMember(words, to) ||
    isPostNominal(words, to) ||
    isOneOfOthers(words, mention.from, to) ||
    tookSeat(words, to) ||
    leadsBody(words, to)
  )
    return [{ title: null }]
  const found = [
    afterCopula(words, to),
    afterAs(words, to, isNamed),
    beforeComma(words, mention.from),
    afterAppointing(words, mention.from, to),
  ]
  return found.filter((title): title is Title => title !== null && isOffice(words, title)).map(title => ({ title }))
}

// "(D-N.Y.)", "(R)", ", R-Wis.,"
function hasPartyTag(words: readonly Word[], to: number): boolean {
  const open = words[to]
  const tag = words[to + 1]
  if (
    !open ||
    !tag ||
    open.block !== words[to - 1]!.block ||
    tag.block !== open.block ||
    !/^[(,]$/.test(open.text) ||
    !isCapital(tag)
  )
    return false
  if (partyWithState.test(tag.low)) return true
  const next = words[to + 2]
  // "Ann Hale (R)" under a picture is the one on the right.
  if (next?.text === ')' && tag.text.length === 1 && words[to + 3]?.block !== tag.block) return false
  return open.text === '(' && party.test(tag.low) && next !== undefined && /^[)\-–,]$/.test(next.text)
}

// "Hale, an Ohio Republican,", "Hale, a Democrat from Utah": so newspapers say it of lawmakers.
function isPartysMember(words: readonly Word[], to: number): boolean {
  const comma = words[to]
  if (comma?.text !== ',' || comma.block !== words[to - 1]!.block) return false
  let k = to + 1
  while (determiners.has(words[k]?.low ?? '')) k++
  const regionFirst = words[k] !== undefined && (words[k]!.flags & Is.region) !== 0
  while (words[k] && (words[k]!.flags & Is.region) !== 0) k++
  const top = words[k]?.low === 'top' || words[k]?.low === 'ranking'
  if (top) k++
  if (!/^(?:republican|democrat)$/.test(words[k]?.low ?? '') || words[k]!.block !== comma.block) return false
  if (top && /^(?:on|in)$/.test(words[k + 1]?.low ?? '')) return isBodySoon(words, k + 2)
  const after = words[k + 1]
  return (
    (regionFirst && (after === undefined || after.shape === 'mark')) ||
    (after?.low === 'from' && ((words[k + 2]?.flags ?? 0) & Is.region) !== 0)
  )
}

// "Ann Hale MP"
function isPostNominal(words: readonly Word[], to: number): boolean {
  const next = words[to]
  return next?.spaced === true && next.block === words[to - 1]!.block && /^(?:MP|MSP|MEP|TD|MLA|MPP)$/.test(next.text)
}

// "ministers including Ann Hale", "Hale and other ministers"
function isOneOfOthers(words: readonly Word[], from: number, to: number): boolean {
  const { block } = words[from]!
  const isOffices = (k: number) =>
    words[k]?.block === block && (words[k]!.flags & Is.officialHead) !== 0 && /(?:[a-z]s|men|women)$/.test(words[k]!.low)
  const k = words[to]?.text === ',' ? to + 1 : to
  if (words[k]?.low === 'and' && /^(?:other|fellow|several|two|three)$/.test(words[k + 1]?.low ?? '')) {
    let at = k + 2
    while (at < k + 5 && words[at]?.block === block && !isOffices(at) && words[at]!.shape !== 'mark') at++
    if (isOffices(at)) return true
  }
  let at = from - 1
  if (words[at]?.low === 'as' && words[at - 1]?.low === 'such') at--
  else if (!/^(?:including|like)$/.test(words[at]?.low ?? '')) return false
  at--
  if (words[at]?.text === ',') at--
  return isOffices(at)
}

const legislature = /^(?:senate|congress|parliament|house|commons|knesset|duma|bundestag|assembly|legislature)$/

// "Hale won the presidency", "who was elected to the Senate", "served in Congress"; not "ran for the Senate"
function tookSeat(words: readonly Word[], to: number): boolean {
  let k = words[to]?.text === ',' && words[to + 1]?.low === 'who' ? to + 2 : to
  const { block } = words[to - 1]!
  while (words[k]?.block === block && (between.has(words[k]!.low) || /^(?:was|were)$/.test(words[k]!.low))) k++
  const verb = words[k]?.block === block ? words[k]!.low : ''
  const isElected = /(?:^|-)elected$/.test(verb) || (verb === '' && /(?:^|-)elected$/.test(words[k - 1]!.low))
  k++
  if (/^(?:won|assumed)$/.test(verb) && words[k]?.low === 'the' && words[k + 1]?.low === 'presidency') return true
  if (verb === 'took' && words[k]?.low === 'office') return true
  if (!isElected && !/^(?:serves|served|sits|sat)$/.test(verb)) return false
  if (!/^(?:to|in)$/.test(words[k]?.low ?? '')) return false
  while (/^(?:the|u\.s|us)$/.test(words[++k]?.low ?? ''));
  return words[k]?.block === block && legislature.test(words[k]!.low)
}

// "who heads the harbour ministry,"; not "who led the county in goals"
function leadsBody(words: readonly Word[], to: number): boolean {
  let k = to + 2
  const { block } = words[to - 1]!
  if (words[to]?.text !== ',' || words[to + 1]?.low !== 'who' || words[to + 1]!.block !== block) return false
  while (words[k]?.block === block && between.has(words[k]!.low)) k++
  if (!/^(?:heads|headed|leads|led|runs|chairs|chaired|oversees)$/.test(words[k]?.low ?? '')) return false
  let body = false
  for (k++; words[k]?.block === block && words[k]!.shape !== 'mark'; k++) {
    const { flags, low } = words[k]!
    if ((flags & Is.privateBody) !== 0) return false
    if (body && (flags & (Is.function | Is.stopper)) !== 0) return /^(?:of|for|from|since|until|and)$/.test(low)
    body = (flags & Is.publicBody) !== 0
  }
  return body
}

// A public body's name begins at most three words on: "on the | House Intelligence Committee"
function isBodySoon(words: readonly Word[], from: number): boolean {
  for (let k = from; k < from + 3 && words[k] && words[k]!.shape !== 'mark'; k++)
    if (isCapital(words[k]) && (words[k]!.flags & Is.publicBody) !== 0) return true
  return false
}

const ofArmedGroups = /^(?:emir|commander|leader|chief|general|head|spokesman)$/

// "appointed Hale foreign secretary", "named Hale as interior minister", "elected Hale president"
function afterAppointing(words: readonly Word[], from: number, to: number): Title | null {
  let k = from - 1
  while (k >= 0 && words[k]!.block === words[from]!.block && (words[k]!.flags & (Is.courtesy | Is.demonym)) !== 0) k--
  if (!/^(?:appointed|named|made|elected|re-elected|reappointed|installed|appoints|names)$/.test(words[k]?.low ?? '')) return null
  const { block } = words[to - 1]!
  if (words[k]!.block !== block) return null
  let at = to
  while (words[at]?.block === block && (/^(?:as|to|be)$/.test(words[at]!.low) || determiners.has(words[at]!.low))) at++
  const title = phraseTitle(words, at, block)
  return title && !ofArmedGroups.test(words[title.head]!.low) ? title : null
}

// "the Hale administration", "under the Ruiz presidency", "Hale’s government"
function isOfOffice(words: readonly Word[], to: number): boolean {
  const next = words[to]
  const last = words[to - 1]!
  if (!next || next.block !== last.block || !next.spaced) return false
  return (
    ofOffice.has(next.low) ||
    (next.low === 'government' && (last.owned > 0 || next.shape === 'low')) ||
    (next.low === 'cabinet' && last.owned > 0)
  )
}

// "Hale, who was elected mayor of Fairport in 2010"
function afterCopula(words: readonly Word[], to: number): Title | null {
  let k = to
  const { block } = words[to - 1]!
  if (words[k]?.text === ',' && words[k + 1]?.low === 'who') k++
  let verb = false
  for (let steps = 0; steps < 5 && words[k]?.block === block; steps++, k++) {
    if (copula.has(words[k]!.low)) verb = true
    else if (!between.has(words[k]!.low)) break
  }
  if (!verb) return null
  while (words[k]?.block === block && (/^(?:as|to|in)$/.test(words[k]!.low) || determiners.has(words[k]!.low))) k++
  return phraseTitle(words, k, block)
}

// "replaced Ann Hale as chancellor", "Hale’s first speech as chancellor"
function afterAs(words: readonly Word[], to: number, isNamed: (at: number) => boolean): Title | null {
  const { block } = words[to - 1]!
  for (let k = to; k < to + reach && words[k]?.block === block; k++) {
    if (isNamed(k) || /^[.;:?!,“”"]$/.test(words[k]!.text)) return null
    if (words[k]!.low !== 'as') continue
    if (/^(?:act|acts|acted|acting|pose|posed|posing|disguised|dressed|seen)$/.test(words[k - 1]!.low)) return null
    let at = k + 1
    while (words[at]?.block === block && determiners.has(words[at]!.low)) at++
    const title = phraseTitle(words, at, block)
    return title?.plural ? null : title
  }
  return null
}

// "As secretary of state, Hale"
function beforeComma(words: readonly Word[], from: number): Title | null {
  const comma = words[from - 1]
  if (comma?.text !== ',' || comma.block !== words[from]!.block) return null
  for (let k = from - 2; k >= 0 && k > from - 12 && words[k]!.block === comma.block; k--) {
    if (/^[.;:?!]$/.test(words[k]!.text)) return null
    if (words[k]!.low !== 'as') continue
    let at = k + 1
    while (determiners.has(words[at]!.low)) at++
    const title = phraseTitle(words, at, comma.block)
    return title && title.to === from - 1 ? title : null
  }
  return null
}
