// Plain statements that a person holds or held office, beside no name as a title does.
// "Hale became mayor", "Ruiz (D-Ohio)", "the Hale administration", "replaced Hale as chancellor".

import { Is } from './lexicon.ts'
import { isOffice } from './offices.ts'
import type { Mention } from './persons.ts'
import { isCapital, phraseTitle, type Title } from './titles.ts'
import type { Word } from './words.ts'

/** What a statement gives: an office in words, or only the fact of one. */
export interface Statement {
  readonly title: Title | null
}

const party = /^(?:d|r|i|dem|rep|ind|lab|con|lib|snp|dfl)$/
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
  if (hasPartyTag(words, to) || isOfOffice(words, to) || isPartysMember(words, to)) return [{ title: null }]
  const found = [afterCopula(words, to), afterAs(words, to, isNamed), beforeComma(words, mention.from)]
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
  if (!/^(?:republican|democrat)$/.test(words[k]?.low ?? '') || words[k]!.block !== comma.block) return false
  const after = words[k + 1]
  return (
    (regionFirst && (after === undefined || after.shape === 'mark')) ||
    (after?.low === 'from' && ((words[k + 2]?.flags ?? 0) & Is.region) !== 0)
  )
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
    if (words[k]!.low !== 'as' || !words[k]!.opens) continue
    let at = k + 1
    while (determiners.has(words[at]!.low)) at++
    const title = phraseTitle(words, at, comma.block)
    return title && title.to === from - 1 ? title : null
  }
  return null
}
