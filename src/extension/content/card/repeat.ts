// The card of a repeat: what repeats what, side by side where they differ, and the way to the other place.

import type { DuplicateAnnotation } from '../../../core/annotators/duplicates/index.ts'
import type { Span } from '../../../core/article.ts'
import { addressOf } from '../../../protocol/address.ts'
import type { Place } from '../../../protocol/place.ts'
import type { SpeakerRow } from '../../../protocol/summary.ts'
import { type Action, type CardContents, type CardPage, countOf, nextOf, ofKind } from './contents.ts'
import { pairOf } from './pair.ts'
import { placeIn, placeLabel, placesIn, type Rich } from './phrases.ts'

export function repeatContents(mark: DuplicateAnnotation, page: CardPage): CardContents {
  const { say, places } = page
  const [of, ...rest] = [mark.data.of].flat()
  const repeats = ofKind(page, 'duplicate')
  const isDrift = mark.data.likeness === 'drift'
  const there = of && places.in(of)
  const go: readonly Action[] =
    of && there ? [{ label: say('card_go', placeIn(say, there)), run: { type: 'go', to: of, mark: null } }] : []
  const speaker = isDrift ? speakerOf(mark, page) : undefined
  return {
    kind: 'duplicate',
    label: say(`kind_one_${mark.data.likeness}`),
    count: isDrift ? differing(mark, page) : countOf(mark, page, repeats),
    title: isDrift ? (speaker?.name ?? say('card_no_speaker')) : titleOf(mark, rest.length > 0 ? undefined : there, page),
    titleIsName: Boolean(speaker?.name),
    second: isDrift ? (speaker?.office ?? null) : there ? secondLine(mark, of, there, page) : null,
    pair: of ? pairOf(mark, of, page) : null,
    why: isDrift ? [say('card_which')] : restSentence(rest, page),
    actions: [...go, ...nextOf(mark, repeats, say('card_next_pair'))],
    here: of ? [mark, of, ...rest] : [mark],
  }
}

function titleOf(mark: DuplicateAnnotation, there: Place | undefined, { say, places }: CardPage): string {
  const what = places.in(mark)
  if (what.at === 'second-headline') return placeLabel(say, what)
  return say('card_repeats', placeLabel(say, what), there ? placeIn(say, there) : say('card_the_article'))
}

function secondLine({ start, end, data }: DuplicateAnnotation, of: Span, there: Place, { say }: CardPage): string | null {
  const place = there.at === 'headline' ? say('card_top_headline') : placeIn(say, there)
  if (data.likeness === 'exact') return say('card_word_for_word', place)
  if (data.likeness === 'contained') return say(end - start <= of.end - of.start ? 'card_stands_in' : 'card_holds', place)
  if (data.differs.length > 0) return null // the two texts stand side by side
  return say(data.likeness === 'near' ? 'card_nearly' : 'card_other_words', place)
}

function restSentence(rest: readonly Span[], { say, places, language }: CardPage): Rich {
  if (rest.length === 0) return []
  return [
    say(
      'card_rest',
      placesIn(
        say,
        rest.map(one => places.in(one)),
        language,
      ),
    ),
  ]
}

function differing({ data: { differs } }: DuplicateAnnotation, { say, article }: CardPage): string {
  const words = ({ start, end }: Span) => article.text.slice(start, end).split(/\s+/).filter(Boolean).length
  const count = differs.reduce((sum, { here, there }) => sum + Math.max(words(here), words(there)), 0)
  return count === 1 ? say('card_differs_one') : say('card_differs', count)
}

function speakerOf(mark: Span, page: CardPage): SpeakerRow | undefined {
  const quoted = ofKind(page, 'quotation').find(one => one.start < mark.end && one.end > mark.start)
  return quoted && page.summary.speakers.find(row => row.quotations.includes(addressOf(quoted)))
}
