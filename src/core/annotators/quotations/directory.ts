// The article's names by their words, made once, so that a long article costs no search through all of it for each quotation.
// "the commissioner" → Mara Olsen, who is one; "Olsen" → "Mara Olsen"; "the department" → the Justice Department.

import { remember } from '../../text/remember.ts'
import type { PersonAnnotation } from '../people/index.ts'
import { anyPlace, Is, isListedAs } from '../people/lexicon.ts'
import { lastWordOf } from './last-word.ts'
import type { Item } from './outline.ts'
import type { Mention } from './phrases.ts'
import type { Scene } from './scene.ts'
import { isMedia } from './sources.ts'
import { isSayingVerb } from './tags.ts'

export interface Directory {
  /** A person whose name ends in this word (lower case). */
  readonly bearerOf: (word: string) => PersonAnnotation | undefined
  /** The last person named before a mention, else the first, whose office or job the mention says. */
  readonly holderOf: (mention: Mention) => PersonAnnotation | undefined
  /** The one person of this age: "Ann Hale, 34," for "the 34-year-old"; null where two are of that age. */
  readonly agedAs: (head: string) => PersonAnnotation | null | undefined
  /** The person whose name stands beside the mention: "the port's chief, Ann Hale,". */
  readonly personBeside: (mention: Mention) => PersonAnnotation | undefined
  /** The full name of a body, else the mention's own words with what hangs on them. */
  readonly nameOf: (mention: Mention) => string
}

interface Holder {
  readonly start: number
  readonly offices: ReadonlySet<string>
  readonly person: PersonAnnotation
}

const shortOffices = new Map(
  'gov/governor sen/senator pres/president gen/general supt/superintendent cllr/councillor pm/minister'
    .split(' ')
    .map(pair => pair.split('/') as [string, string]),
)
// The former mayor is the one who was called mayor; the deputy mayor is another.
const harmless = /^(?:the|former|then|new|outgoing|current|longtime|veteran|embattled|late|his|her|their)$/i
// Bodies that are called by what they are once they were named: "Norvik … the company". The government may be any.
const [office, business, circle] = [0, 1, 2]
const called = new Map(
  [
    'agency department watchdog regulator force',
    'company firm business retailer manufacturer maker airline operator corporation',
    'group organization organisation charity alliance association federation club',
  ].flatMap((words, kind) => words.split(' ').map(word => [word, kind] as const)),
)
const blocksBack = 8 // a body named further up is another one
const tails = /^(?:of|for|from|at|with|on)$/ // a spokesman for the port
const smallWords = /^(?:of|the|for|and|de|la|on|in)$/

/** Makes the directory. Linear in the article but for names that share their last word. */
export function directoryOf(scene: Scene, people: readonly PersonAnnotation[]): Directory {
  const { mentions, article, items } = scene.outline
  const textOf = (start: number, end: number) => article.text.slice(start, end).replace(/\s{2,}|[^\S ]/g, ' ')
  const wordsOf = ({ shown }: Mention) => textOf(shown.start, shown.end)
  const bearers = new Map<string, PersonAnnotation>()
  const holders = new Map<string, Holder[]>()
  for (const person of people) {
    const { name, roles, title } = person.data
    const last = lastWordOf(name)
    if (!bearers.has(last)) bearers.set(last, person)
    const offices = officesIn([...roles, title?.text ?? ''].join(' '))
    const holder = { start: person.start, offices, person }
    for (const word of offices) push(holders, word, holder)
  }
  // "a spokesman for the port of Sorrow": the last item of the mention and what hangs on it.
  const lastItemOf = (mention: Mention) => {
    let at = scene.outline.itemOfMention[countBefore(mentions, mention.start)]!
    while (
      tails.test(items[at + 1]?.lower ?? '') &&
      items[at + 2]?.tag === 'n' &&
      mentions[items[at + 2]!.index]!.type !== 'pronoun'
    ) {
      at += 2
      while (mentions[items[at]!.index]!.owner && items[at + 1]?.tag === 'n') at++
    }
    return at
  }
  // The name that stands between commas after an item: "the port's chief, Ann Hale,".
  const besideOf = (last: number) => {
    const [comma, name, after] = [items[last + 1], items[last + 2], items[last + 3]]
    return comma?.tag === ',' && name?.tag === 'n' && /[,.|]/.test(after?.tag ?? '|') ? mentions[name.index]! : undefined
  }
  const heldAs = new Map<string, Held>() // a long article has the same phrases again and again
  const endings = new Map<string, string[]>()
  const bodies = new Map<string, Mention[]>()
  const offices: Mention[] = []
  const speaking: readonly Mention[][] = [[], [], []]
  const aged = new Map<string, PersonAnnotation | null>()
  mentions.forEach((mention, index) => {
    const { person } = mention
    const age = person ? ageAfter(items, scene.outline.itemOfMention[index]!) : undefined
    if (person && age) {
      const other = aged.has(age) ? aged.get(age) : person
      aged.set(age, other?.data.entity === person.data.entity ? person : null)
    }
    // "The group, Harbour Watch,": later "the group" is Harbour Watch.
    const beside = called.has(mention.head) && mention.words === 1 ? besideOf(lastItemOf(mention)) : undefined
    if (beside?.type === 'name' && !beside.person) push(bodies, mention.head, beside)
    // "the Port Police Agency" names a body too.
    const isName = mention.type === 'name'
    if (!isName && !(mention.type === 'body' && mention.words > 1)) return
    const words = wordsOf(mention)
    if (!isName && !isAllName(words.replace(/^[Tt]he /, ''))) return
    if (!mention.determiner) push(endings, mention.head, words)
    if (mention.person) return
    const lower = words.toLowerCase()
    const parts = new Set(lower.split(' '))
    for (const word of parts) push(bodies, word, mention)
    const isPublic = [...parts].some(word => isListedAs(Is.publicBody, word))
    if (isPublic) offices.push(mention)
    // "New prices came": no name, though it stands in a capital.
    if (scene.counts.get(mention.head) === 1 && isListedAs(Is.common, lower)) return
    if (!speaks(scene, index) || isListedAs(anyPlace, lower.replace(/^the /, ''))) return
    if (isPublic) speaking[office]!.push(mention)
    else if (!isMedia(words)) speaking[business]!.push(mention)
    speaking[circle]!.push(mention)
  })
  const longest = new Map<string, string>()
  const fullNameOf = (mention: Mention): string => {
    const own = wordsOf(mention)
    let full = longest.get(own)
    if (full === undefined) {
      full = own
      for (const other of endings.get(mention.head) ?? [])
        if (other.length > full.length && other.endsWith(own) && isAllName(other)) full = other
    }
    longest.set(own, full)
    return full
  }
  const bodyOf = (mention: Mention) => {
    const { type, determiner, words, head, end, block } = mention
    const kind = called.get(head)
    if (determiner !== 'the' || words > 1 || (type !== 'body' && kind === undefined)) return undefined
    const near = (list: readonly Mention[] | undefined, most: number) => {
      const body = lastBefore(list, end + 3)
      return body && block - body.block <= most ? body : undefined
    }
    const body = near(bodies.get(head), blocksBack)
    if (body || kind === undefined) return body
    // "It wrote to the Port Office. The agency said": it need not have spoken before.
    const beside = kind === office ? near(offices, 1) : undefined
    return (
      near(speaking[kind], blocksBack) ??
      beside ??
      (kind === office && head !== 'force' ? near(speaking[business], blocksBack) : undefined)
    )
  }
  return {
    agedAs: head => aged.get(head.replace(/-year-old$/, '')),
    bearerOf: word => bearers.get(word),
    holderOf: mention => {
      const phrase = textOf(mention.start, mention.end)
      const held = heldAs.get(phrase) ?? holdersOf(phrase, holders.get(officeOf(mention.head)) ?? [])
      heldAs.set(phrase, held)
      const blockBefore = article.blocks[Math.max(0, mention.block - 1)]!
      const list = held.isNear ? (ofOne(between(held.list, blockBefore.start, mention.start)) ?? []) : held.list
      return (lastBefore(list, mention.start) ?? list[0])?.person
    },
    personBeside: mention => {
      const last = lastItemOf(mention)
      const beside = besideOf(last)?.person
      if (beside) return beside
      // "Ann Hale, a pilot who left, said"
      const first = scene.outline.itemOfMention[countBefore(mentions, mention.start)]!
      const [name, comma, after] = [items[first - 2], items[first - 1], items[last + 1]]
      const isApposed = comma?.tag === ',' && name?.tag === 'n' && (after?.tag === ',' || after?.lower === 'who')
      return (isApposed && mentions[name.index]!.person) || undefined
    },
    nameOf: mention => {
      const name = mention.type === 'name' ? mention : bodyOf(mention)
      if (name?.owned && !name.person) {
        // "the Port Chiefs’ Council"
        const owner = mentions[countBefore(mentions, name.start) - 1]!
        if (owner.type === 'name' && !owner.person) return textOf(owner.start, name.end)
      }
      return name ? fullNameOf(name) : textOf(mention.shown.start, items[lastItemOf(mention)]!.end)
    },
  }
}

// "Ann Hale, 34," or "Ann Hale (34)": the number behind the item.
function ageAfter(items: readonly Item[], at: number): string | undefined {
  const [opens, number, closes] = items.slice(at + 1, at + 4)
  const isAge = number?.tag === '#' && /^[1-9]\d$/.test(number.lower)
  return isAge && ',('.includes(opens!.tag) && /^[,).|]$/.test(closes?.tag ?? '|') ? number.lower : undefined
}

interface Held {
  readonly list: readonly Holder[]
  /** The phrase may be anyone's of the list; it is his who alone stands near. */
  readonly isNear: boolean
}

// Who holds all the offices of a phrase, of all who hold its last one.
function holdersOf(phrase: string, all: readonly Holder[]): Held {
  const called = phrase.split(/[^\p{L}]+/u)
  const words = called.filter(word => !harmless.test(word))
  const offices = words.map(officeOf)
  const list = all.filter(holder => offices.every(word => holder.offices.has(word)))
  // Of a president and a former president, "the former president" is the latter.
  const former = called.includes('former') ? list.filter(holder => holder.offices.has('former')) : []
  if (list.length > 0) return { list: mostNamed(former.length > 0 ? former : list), isNear: false }
  // "the Republican governor", of whom the article said no party; "the deputy governor" is someone else.
  const mayBeAny = words.every((word, index) => /^\p{Lu}/u.test(word) || all[0]?.offices.has(offices[index]!))
  return mayBeAny ? { list: all, isNear: !ofOne(all) } : { list, isNear: false }
}

// All holders, where they are one person.
function ofOne(list: readonly Holder[]): readonly Holder[] | undefined {
  return list.length > 0 && list.every(({ person }) => person.data.entity === list[0]!.person.data.entity) ? list : undefined
}

function between(list: readonly Holder[], start: number, end: number): readonly Holder[] {
  return list.slice(countBefore(list, start), countBefore(list, end))
}

// Two presidents meet: "the president" is hardly the one who is named less than half as often as the other.
function mostNamed(list: readonly Holder[]): readonly Holder[] {
  const counts = new Map<string, number>()
  for (const { person } of list) counts.set(person.data.entity, (counts.get(person.data.entity) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return counts.size < 2 ? list : list.filter(({ person }) => 2 * counts.get(person.data.entity)! >= most)
}

const mostKnown = 2_000 // words, and lists of roles, that are kept

// chairwoman → chair, Gov. → governor
const officeOf = remember(mostKnown, word => {
  const lower = word.toLowerCase()
  return shortOffices.get(lower) ?? lower.replace(/(?<=\p{L}{4})(?:(?:wo)?man|person)$/u, '')
})

// Those of one person are asked for at every mention.
const officesIn = remember(mostKnown, (roles): ReadonlySet<string> => new Set(roles.split(/[^\p{L}]+/u).map(officeOf)))

// It is the subject of a verb of saying, or a source after "according to".
function speaks({ tiesOfMention, ties, outline }: Scene, mention: number): boolean {
  const { items, itemOfMention } = outline
  return tiesOfMention[mention]!.some(tie => {
    const { kind, cue } = ties[tie]!
    return kind === 'according' || (isSayingVerb(items[cue]!) && items[itemOfMention[mention]! - 1]?.tag !== 'P')
  })
}

// "Royal College of Pilots", but not "The importance of Norvik".
function isAllName(words: string): boolean {
  return words.split(' ').every((word, index) => /^[\p{Lu}\p{N}&]/u.test(word) || (index > 0 && smallWords.test(word)))
}

function push<Value>(lists: Map<string, Value[]>, word: string, value: Value): void {
  const list = lists.get(word)
  if (list) list.push(value)
  else lists.set(word, [value])
}

// The lists are in the order of the text.
function lastBefore<Value extends { readonly start: number }>(
  list: readonly Value[] | undefined,
  before: number,
): Value | undefined {
  return list?.[countBefore(list, before) - 1]
}

function countBefore(list: readonly { readonly start: number }[], before: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.start < before) low = middle + 1
    else high = middle
  }
  return low
}
