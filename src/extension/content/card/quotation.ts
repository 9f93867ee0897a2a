// The card of a quotation: who said it, their office, and the words of saying that decided.
// “Not a day,” said Olsen. gives: Mara Olsen · harbour commissioner · Words in quotation marks, then “said Olsen”.

import type { QuotationAnnotation } from '../../../core/annotators/quotations/index.ts'
import type { Span } from '../../../core/article.ts'
import { fold } from '../../../core/text/fold.ts'
import { addressOf } from '../../../protocol/address.ts'
import type { SpeakerRow } from '../../../protocol/summary.ts'
import { type Action, type CardContents, type CardPage, countOf, nextOf, ofKind } from './contents.ts'
import { joined, placeIn, type Rich, rich, strong } from './phrases.ts'

export function quotationContents(mark: QuotationAnnotation, page: CardPage): CardContents {
  const { say, summary } = page
  const row = summary.speakers.find(one => one.quotations.includes(addressOf(mark)))
  const isNamed = row?.name != null
  const quotations = ofKind(page, 'quotation')
  const lit = summary.speakers.find(one => one.key === page.lit)
  const stops = lit ? quotations.filter(one => lit.quotations.includes(addressOf(one))) : quotations
  const same = isNamed ? undefined : sameWordsElsewhere(mark, page)
  return {
    kind: 'quotation',
    label: say(mark.data.form === 'partial' ? 'kind_one_partial' : 'kind_one_quotation'),
    count: countOf(mark, page, quotations),
    title: row?.name ?? say('card_no_speaker'),
    titleIsName: isNamed,
    second: secondLine(mark, row, page),
    pair: null,
    why: isNamed ? joined(cueSentence(mark, page), shareSentence(mark, row, page)) : sameSentence(same, page),
    actions: [
      ...(same ? [goTo(same, page)] : []),
      ...(isNamed ? [onlySpeaker(row.key, page)] : []),
      ...nextOf(mark, stops, say('card_next')),
    ],
    here: [mark],
  }
}

/** The button that lights one row alone, or ends it where it is lit. */
function onlySpeaker(key: string, { say, lit }: CardPage): Action {
  return lit === key
    ? { label: say('card_show_all'), run: { type: 'light', key: null } }
    : { label: say('card_only_speaker'), run: { type: 'light', key } }
}

function goTo(to: QuotationAnnotation, { say, places }: CardPage): Action {
  return { label: say('card_go', placeIn(say, places.in(to))), run: { type: 'go', to, mark: to } }
}

function secondLine(mark: QuotationAnnotation, row: SpeakerRow | undefined, { say, places }: CardPage): string | null {
  if (row?.name == null) {
    const { at } = places.in(mark)
    return say(at === 'headline' || at === 'second-headline' ? 'card_open_headline' : 'card_open_text')
  }
  return row.office ?? (row.source === 'unnamed' ? say('card_unnamed') : null)
}

// The cue in its own words: “said Olsen” after the words, “Olsen insisted” before them.
function cueSentence({ start, end, data }: QuotationAnnotation, { say, article, annotations }: CardPage): Rich {
  if (data.cue) {
    const phrase = article.text.slice(...cuePhrase(article.text, data.cue, data.speaker))
    return rich(say, data.cue.start >= end ? 'card_why_then' : 'card_why_after', strong(`“${phrase}”`))
  }
  const isPart = annotations.some(one => one.kind === 'quotation' && one.data.group === data.group && one.start !== start)
  return [say(isPart ? 'card_why_part' : 'card_why_marks')]
}

const longestPhrase = 60 // code units; "said Olsen" and "Olsen, who is mayor, said" fit, a clause does not

function cuePhrase(text: string, cue: Span, speaker: Span | null): [start: number, end: number] {
  if (!speaker) return [cue.start, cue.end]
  const start = Math.min(cue.start, speaker.start)
  const end = Math.max(cue.end, speaker.end)
  return end - start <= longestPhrase && !/[\n“”"]/.test(text.slice(start, end)) ? [start, end] : [cue.start, cue.end]
}

function shareSentence(mark: QuotationAnnotation, row: SpeakerRow, { say }: CardPage): Rich {
  const total = row.quotations.length
  if (total === 1) return [say('card_only_one', row.share)]
  const nth = row.quotations.indexOf(addressOf(mark))
  const ordinal = say('card_ordinals').split('|')[nth] ?? say('card_ordinal', nth + 1)
  return [say('card_nth', ordinal, total, row.share)]
}

// A headline quotes two words that paragraph 3 has in what somebody says.
function sameWordsElsewhere(mark: QuotationAnnotation, page: CardPage): QuotationAnnotation | undefined {
  const words = inner(page.article.text, mark)
  const named = page.summary.speakers.filter(row => row.name !== null)
  const isNamed = (one: QuotationAnnotation) => named.some(row => row.quotations.includes(addressOf(one)))
  return ofKind(page, 'quotation').find(one => one !== mark && isNamed(one) && inner(page.article.text, one).includes(words))
}

function inner(text: string, { start, end }: Span): string {
  return fold(text.slice(start, end)).replace(/^["'\s]+|["'\s.,!?]+$/g, '')
}

function sameSentence(same: QuotationAnnotation | undefined, { say, places, summary }: CardPage): Rich {
  if (!same) return [say('card_why_marks')]
  const name = summary.speakers.find(row => row.quotations.includes(addressOf(same)))?.name ?? ''
  return rich(say, 'card_same_words', placeIn(say, places.in(same)), strong(name))
}
