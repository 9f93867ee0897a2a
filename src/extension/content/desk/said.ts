// What is said aloud for those who do not see the marks: "Quotation 3 of 14, Mara Olsen, said."

import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import type { Tour } from '../../../protocol/messages.ts'
import { type CardPage, contentsOf, ofKind } from '../card/contents.ts'
import { uncapital } from '../card/phrases.ts'
import { stopsOf } from './tour.ts'

/** The sentence for a mark that the tour came to. */
export function saidOf(mark: PressmarkAnnotation, page: CardPage): string {
  const { say, summary } = page
  const { title, second } = contentsOf(mark, page)
  if (mark.kind === 'person') {
    const everyKind = { quotation: true, person: true, duplicate: true, notice: true }
    const officials = stopsOf('person', { analysis: { ...page, problems: [] }, summary, kinds: everyKind, lit: null })
    const nth = officials.findIndex(one => one.kind === 'person' && one.data.entity === mark.data.entity)
    return say('said_official', nth + 1, officials.length, title, second ?? '')
  }
  const list: readonly PressmarkAnnotation[] = ofKind(page, mark.kind)
  const place = [list.indexOf(mark) + 1, list.length] as const
  if (mark.kind === 'quotation')
    return mark.data.cue
      ? say('said_quotation', ...place, title, mark.data.cue.text)
      : say('said_quotation_no_cue', ...place, title)
  return say(mark.kind === 'notice' ? 'said_notice' : 'said_repeat', ...place, uncapital(title))
}

/** The sentence where a tour has no further stop. */
export function saidAtEnd(tour: Tour, { say }: CardPage): string {
  return say(`said_none_${tour}`)
}

/** The sentence when one row is lit alone, or with null all marks again. */
export function saidLit(key: string | null, { say, summary }: CardPage): string {
  if (key === null) return say('said_all')
  const speaker = summary.speakers.find(row => row.key === key)
  if (speaker) {
    const name = speaker.name ?? say('card_no_speaker')
    const { length } = speaker.quotations
    return length === 1 ? say('said_only_one', name) : say('said_only', name, length)
  }
  const named = summary.named.find(row => row.key === key)
  return say('said_only_name', named?.name ?? '', named?.mentions.length ?? 0)
}
