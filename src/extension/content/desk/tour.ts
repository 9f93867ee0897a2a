// The order in which the keyboard walks from mark to mark. A tour does not go round: after the last there is no further one.

import type { Analysis } from '../../../core/analyze.ts'
import type { Kind, PressmarkAnnotation } from '../../../core/annotators/index.ts'
import { type Address, addressOf } from '../../../protocol/address.ts'
import type { Tour } from '../../../protocol/messages.ts'
import type { SpeakerRow, Summary } from '../../../protocol/summary.ts'

export interface Shown {
  readonly analysis: Analysis
  readonly summary: Summary
  /** Kinds that are marked. */
  readonly kinds: Readonly<Record<Kind, boolean>>
  /** Addresses of the lit row's places; null with nobody lit. */
  readonly lit: readonly Address[] | null
}

/** The stops of a tour in reading order. Only what is marked is a stop. */
export function stopsOf(tour: Tour, { analysis: { annotations }, summary, kinds, lit }: Shown): readonly PressmarkAnnotation[] {
  if (lit) {
    const wanted = new Set<string>(lit)
    if (tour === 'speaker') return annotations.filter(one => wanted.has(addressOf(one)))
  }
  const shown = annotations.filter(one => kinds[one.kind])
  if (tour === 'quotation') return shown.filter(isPrinted)
  if (tour === 'notice') return shown.filter(one => one.kind === 'notice' || one.kind === 'duplicate')
  if (tour === 'person') return firstOfEach(shown)
  return changesOfSpeaker(shown.filter(isPrinted), summary.speakers)
}

/** The stop after (or before) a place of the text; undefined at the end of the tour. */
export function stopFrom(stops: readonly PressmarkAnnotation[], at: number, by: 1 | -1): PressmarkAnnotation | undefined {
  return by === 1 ? stops.find(one => one.start > at) : stops.findLast(one => one.start < at)
}

function isPrinted(one: PressmarkAnnotation): boolean {
  return one.kind === 'quotation' && one.data.form !== 'indirect'
}

// An official is one stop, at the first mention; the card leads on to the next places.
function firstOfEach(annotations: readonly PressmarkAnnotation[]): readonly PressmarkAnnotation[] {
  const seen = new Set<string>()
  return annotations.filter(one => {
    if (one.kind !== 'person' || !one.data.official || seen.has(one.data.entity)) return false
    seen.add(one.data.entity)
    return true
  })
}

// From speaker to speaker: the quotations at which somebody else begins to speak.
function changesOfSpeaker(
  quotations: readonly PressmarkAnnotation[],
  speakers: readonly SpeakerRow[],
): readonly PressmarkAnnotation[] {
  const keys = new Map(speakers.flatMap(row => row.quotations.map(address => [address as string, row.key] as const)))
  let before: string | undefined
  return quotations.filter(one => {
    const key = keys.get(addressOf(one))
    const begins = key !== before
    before = key
    return begins
  })
}
