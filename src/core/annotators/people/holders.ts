// The dated list of office holders: who is on it, and whose bare surname it vouches for.
// "Biden tapped Marsh" names the president though the article never says so.

import { fold } from '../../text/fold.ts'
import { holders } from './holders.data.ts'

export interface Holder {
  readonly given: string
  readonly surname: string
}

interface Holders {
  readonly byFullName: ReadonlySet<string>
  /** Bare surnames that stand for one holder. */
  readonly bySurname: ReadonlyMap<string, Holder>
}

const particle = /^(?:de|la|le|del|der|van|von|da|bin|al|el|ould)$/
const suffix = /^(?:jr|sr|ii|iii)$/
let opened: Holders | undefined

/** Whether a full name is on the list: its folded first and last part, or all its letters. */
export function isHolder(given: string | null, surname: string | null, letters: string): boolean {
  const { byFullName } = open()
  return byFullName.has(letters) || (given !== null && surname !== null && byFullName.has(`${given} ${bare(surname)}`))
}

/** The holder that a bare surname stands for, if the list vouches for it. */
export function holderCalled(surname: string): Holder | undefined {
  return open().bySurname.get(surname)
}

/** All surnames that the list vouches for. */
export function vouchedSurnames(): Iterable<string> {
  return open().bySurname.keys()
}

function bare(surname: string): string {
  return surname.replace(/^(?:al|el)-/, '')
}

function open(): Holders {
  if (opened) return opened
  const byFullName = new Set<string>()
  const bySurname = new Map<string, Holder>()
  for (const entry of holders.split(/[,\n]+/)) {
    const vouches = entry.startsWith('*')
    const words = fold(entry.replace('*', ''))
      .replace(/\./g, '')
      .split(' ')
      .filter(word => word && !suffix.test(word))
    if (words.length < 2) continue
    const cut = words.findIndex((word, index) => index > 0 && particle.test(word))
    const at = cut > 0 ? cut : words.length - 1
    // Chinese and Korean names on the list stand family name first; both ends are taken for them.
    byFullName.add(words.join('').replace(/[^\p{L}]/gu, ''))
    byFullName.add(`${words[0]} ${bare(words.slice(at).join(' '))}`)
    byFullName.add(`${words.slice(1).join(' ')} ${words[0]}`)
    if (!vouches) continue
    const last = bare(words.slice(at).join(' '))
    const eastern = eastAsian.has(words[0]!)
    bySurname.set(eastern ? words[0]! : last, {
      given: eastern ? words.slice(1).join(' ') : words[0]!,
      surname: eastern ? words[0]! : last,
    })
  }
  opened = { byFullName, bySurname }
  return opened
}

const eastAsian = new Set(['xi'])
