// Reads one noun phrase: who or what could speak.
// "Clinton campaign spokesman Brian Fallon" → a name, Brian Fallon; "the senator's aide" → an owner and a person.

import type { PersonAnnotation } from '../people/index.ts'
import { anyNoun, can } from './lexicon.ts'
import type { Word } from './outline.ts'
import { isOrdinary, isTime, mayJoin, ordinal, particles, type Run, readRun, standAlone, titles } from './phrase-run.ts'

export type MentionType = 'name' | 'pronoun' | 'human' | 'body' | 'document' | 'other'

/** Someone or something that could speak. The span is the whole phrase. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly block: number
  /** The part that a reader is shown: a name without its title, else the phrase. */
  readonly shown: { readonly start: number; readonly end: number }
  /** Last word in lower case. */
  readonly head: string
  readonly type: MentionType
  readonly plural: boolean
  /** Stands before ’s, or is "his". */
  readonly owner: boolean
  /** Stands after an owner. */
  readonly owned: boolean
  /** the, a, other determiner, number or none. */
  readonly determiner: Run['determiner']
  readonly kinds: number
  readonly person: PersonAnnotation | null
  /** Words of the phrase, its determiner left out. */
  readonly words: number
}

const lonePronouns = new Set(
  'he she they it i we you him them me us himself herself themselves someone somebody everyone everybody anyone nobody'.split(
    ' ',
  ),
)
const bodiesLikePronouns = new Set(['WHO', 'IT', 'US'])
const contracted = /^(\p{L}+)'(?:d|ll|m|re|ve)$/u

/** Reads the phrase that starts at `at`, if one does; `next` is the word after it. */
export function readPhrase(
  words: readonly Word[],
  at: number,
  block: number,
  personAt: ReadonlyMap<number, PersonAnnotation>,
): { readonly mentions: readonly Mention[]; readonly next: number } | undefined {
  const first = words[at]!
  if (first.token?.kind === 'mark' || first.token?.kind === 'possessive' || first.lower === 'that' || isTime(first))
    return undefined
  const isBody = bodiesLikePronouns.has(first.text)
  // "He’d said": the pronoun alone.
  const short = first.lower.includes("'") ? contracted.exec(first.lower) : null
  if (short && lonePronouns.has(short[1]!)) {
    const word = { ...first, lower: short[1]!, end: first.start + short[1]!.length, kinds: can.pronoun }
    return { mentions: [pronounMention(word, block, false)], next: at + 1 }
  }
  if (!isBody && lonePronouns.has(first.lower) && !(first.lower === 'i' && !first.capital)) {
    const word = { ...first, kinds: can.pronoun }
    return { mentions: [pronounMention(word, block, false)], next: at + 1 }
  }
  if (!isBody && (first.lower === 'who' || first.lower === 'which'))
    return { mentions: [pronounMention(first, block, false)], next: at + 1 }
  const mentions: Mention[] = []
  let from = at
  let owned = false
  if (first.kinds & can.possessive) {
    const following = words[at + 1]
    if (!following || !mayJoin(following)) {
      return first.lower === 'her' ? { mentions: [pronounMention(first, block, false)], next: at + 1 } : undefined
    }
    mentions.push(pronounMention(first, block, true))
    from = at + 1
    owned = true
  }
  for (;;) {
    const run = readRun(words, from, owned)
    if (!run) break
    const owner = words[run.end]?.token?.kind === 'possessive' || isLoneOwner(words, run.end)
    const mention = toMention(words, run, block, personAt, owner, owned)
    // "Hale's lawyer": of a common noun the owner is shown too.
    if (mention)
      mentions.push(owned && mention.type !== 'name' ? { ...mention, shown: { ...mention.shown, start: first.start } } : mention)
    else if (!owned) return undefined
    from = run.end
    if (!owner) break
    from = run.end + 1
    owned = true
  }
  return mentions.length > 0 ? { mentions, next: Math.max(from, at + 1) } : undefined
}

// The Joneses’ house: a lone apostrophe after s.
function isLoneOwner(words: readonly Word[], at: number): boolean {
  const mark = words[at]
  return mark !== undefined && /^['’]$/.test(mark.text) && mark.token?.spaced === false && /s$/.test(words[at - 1]?.lower ?? '')
}

function toMention(
  words: readonly Word[],
  run: Run,
  block: number,
  personAt: ReadonlyMap<number, PersonAnnotation>,
  owner: boolean,
  owned: boolean,
): Mention | undefined {
  const first = words[run.start]!
  let last = run.end - 1
  while (last > run.body && words[last]!.token?.kind === 'mark') last--
  if (run.end === run.body) {
    const alone = words[run.end - 1]!
    if (!standAlone.has(first.lower) && !ordinal.test(alone.lower)) return undefined
    return {
      ...pronounMention({ ...alone, start: first.start }, block, false),
      type: 'human',
      plural: first.lower !== 'one' && first === alone,
      determiner: 'other',
      kinds: can.human,
    }
  }
  const head = words[last]!
  if (head.lower === 'so-called') return undefined // its noun stands in marks
  const noun = head.kinds & anyNoun
  const isName = head.capital && !(head.starts && isOrdinary(head)) && (!noun || run.end - run.body > 1 || !head.starts)
  let person: PersonAnnotation | null = null
  for (let at = run.start; at < run.end; at++) person = personAt.get(words[at]!.start) ?? person
  if (person && person.end < words[last]!.start && !isName) person = null
  const isLabel = first.starts && last > run.start && words[run.end]?.text === ':'
  if (
    !isName &&
    !noun &&
    !isLabel &&
    run.determiner === '' &&
    !owned &&
    !words.slice(run.body, run.end).some(word => word.capital && !word.starts)
  )
    return undefined
  let nameStart = last
  while (nameStart > run.body && isNamePart(words[nameStart - 1]!, words[nameStart]!)) nameStart--
  while (nameStart < last && (titles.has(words[nameStart]!.lower) || words[nameStart]!.text === '.')) nameStart++
  const { start } = first
  const { end } = words[last]!
  const whole = { start, end }
  const shown = person ? { start: person.start, end: person.end } : isName ? { start: words[nameStart]!.start, end } : whole
  const type: MentionType = person
    ? 'name'
    : isName && !(noun & (can.body | can.document) && run.determiner)
      ? 'name'
      : noun & can.human || (isLabel && !noun)
        ? 'human'
        : noun & can.body
          ? 'body'
          : noun & (can.document | can.sayingNoun)
            ? 'document'
            : 'other'
  return {
    start,
    end,
    block,
    shown: isName && run.determiner && !person ? whole : shown,
    head: head.lower,
    type,
    plural: (head.kinds & can.plural) !== 0,
    owner,
    owned,
    determiner: run.determiner,
    kinds: head.kinds,
    person,
    words: run.end - run.body,
  }
}

function isNamePart(word: Word, following: Word): boolean {
  if (/^(?:[.&-]|and)$/.test(word.text)) return true
  return word.capital || (particles.has(word.lower) && (following.capital || particles.has(following.lower)))
}

function pronounMention(word: Word, block: number, owner: boolean): Mention {
  const { start, end, lower } = word
  const plural = /^(?:they|them|their|we|us|our|themselves)$/.test(lower)
  return {
    start,
    end,
    block,
    shown: { start, end },
    head: lower,
    type: 'pronoun',
    plural,
    owner,
    owned: false,
    determiner: '',
    kinds: can.pronoun,
    person: null,
    words: 1,
  }
}
