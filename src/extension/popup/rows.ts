// The rows of the popup's lists: who speaks, who is named and not quoted, which notices and repeats there are.

import type { NamedRow, NoteRow, SpeakerRow } from '../../protocol/summary.ts'
import { button, element } from '../look/element.ts'
import type { Words } from '../look/words.ts'

/** A row that can be lit: its button, and the key that names it in messages. */
export interface LightRow {
  readonly key: string
  readonly row: HTMLButtonElement
  /** The words of "Quotation 1 of 3" or "Place 1 of 10". */
  readonly countKey: 'popup_quotation_of' | 'popup_place_of'
}

/** One speaker: name and share, below them office and count, below them the bar. `language` is the article's. */
export function speakerRow(speaker: SpeakerRow, language: string, words: Words): LightRow {
  const unnamed = speaker.source === 'unnamed' || speaker.source === 'none'
  const name = speaker.name === null ? words.say('popup_nobody') : speaker.name
  const bar = element('span', {})
  bar.style.width = `${speaker.share}%`
  const row = button(
    `row speaker${unnamed ? ' speaker-unnamed' : ''}${speaker.name === null ? ' speaker-none' : ''}`,
    '',
    () => {},
  )
  row.append(
    element('span', { class: 'speaker-name two-lines', lang: speaker.name === null ? null : language }, name),
    element('span', { class: 'speaker-share figures' }, words.percent(speaker.share)),
    element('span', { class: 'second two-lines', lang: speaker.office === null ? null : language }, underName(speaker, words)),
    element('span', { class: 'second figures' }, words.counted('popup_quotations', speaker.quotations.length)),
    element('span', { class: 'bar' }, bar),
  )
  return { key: speaker.key, row, countKey: 'popup_quotation_of' }
}

// A person has an office or none; of others it helps more to know where they speak.
function underName({ source, office, places }: SpeakerRow, words: Words): string {
  if (source === 'person') return office ?? words.say('popup_no_office')
  if (source === 'unnamed') return words.say('popup_no_name')
  return words.places(places)
}

/** One official who is not quoted: name and how often named, below them the office. */
export function namedRow({ key, name, office, mentions }: NamedRow, language: string, words: Words): LightRow {
  const row = button('row', '', () => {})
  row.append(
    element(
      'span',
      { class: 'thing' },
      element('span', { lang: language }, name),
      element('span', { class: 'second figures' }, words.counted('popup_named_times', mentions.length)),
    ),
    element(
      'span',
      { class: 'below second two-lines', lang: office === null ? null : language },
      office ?? words.say('popup_no_office'),
    ),
  )
  return { key, row, countKey: 'popup_place_of' }
}

/** One notice or repeat: its name, wearing its mark, and its place; below them what it says, or what it repeats. */
export function noteRow(note: NoteRow, language: string, words: Words, press: () => void): HTMLButtonElement {
  const row = button('row', '', press)
  row.append(
    element(
      'span',
      { class: 'thing' },
      element('span', {}, element('span', { class: `mark mark-${note.kind}` }, noteTitle(note, words))),
      element('span', { class: 'second' }, words.place(note.place)),
    ),
    note.kind === 'notice'
      ? element('span', { class: 'printed one-line', lang: language }, withoutMarks(note.text))
      : element('span', { class: 'below second two-lines' }, words.say(`popup_likeness_${note.likeness}`, words.things(note.of))),
  )
  return row
}

function noteTitle(note: NoteRow, { say }: Words): string {
  if (note.kind === 'notice') return say(`notice_${note.class}_title`)
  if (note.likeness === 'drift') return say('kind_one_drift')
  return say(`popup_repeat_${note.what.at.replaceAll('-', '_')}`) || say('popup_repeat_words')
}

// A notice that is printed in quotation marks stands here without them: the line is set as printed words already.
function withoutMarks(text: string): string {
  return text.replace(/^["“”'‘’«»\s]+/, '').replace(/["“”«»\s]+$/, '')
}
