// The card of an official: the office, how often quoted, and where the office stands in the text.

import type { PersonAnnotation } from '../../../core/annotators/people/index.ts'
import { type CardContents, type CardPage, nextOf, ofKind } from './contents.ts'
import { joined, placesIn, type Rich } from './phrases.ts'

export function officialContents(mark: PersonAnnotation, page: CardPage): CardContents {
  const { say } = page
  const mentions = ofKind(page, 'person').filter(one => one.data.entity === mark.data.entity)
  return {
    kind: 'person',
    label: say('kind_one_person'),
    count: mentions.length === 1 ? say('card_named_once') : say('card_named', mentions.length),
    title: mark.data.name,
    titleIsName: true,
    second: offices(mark, page),
    pair: null,
    why: joined(quotedSentence(mark, page), officeSentence(mark, mentions, page)),
    actions: nextOf(mark, mentions, say('card_next_place')),
    here: [mark],
  }
}

// "harbour commissioner, also chair of the port board"; a shorter wording of the same office says nothing more.
function offices({ data: { roles } }: PersonAnnotation, { say }: CardPage): string {
  const [first, ...others] = roles
  if (!first) return say('card_no_office')
  const other = others.find(role => !first.toLowerCase().includes(role.toLowerCase()))
  return other ? say('card_also', first, other) : first
}

function quotedSentence({ data }: PersonAnnotation, { summary, say }: CardPage): Rich {
  const row = summary.speakers.find(one => one.key === data.entity)
  if (!row) return [say('card_not_quoted')]
  return [row.quotations.length === 1 ? say('card_quoted_once', row.share) : say('card_quoted', row.quotations.length, row.share)]
}

function officeSentence({ data }: PersonAnnotation, mentions: readonly PersonAnnotation[], page: CardPage): Rich {
  const { say, places, language } = page
  const beside = mentions.filter(one => one.data.title).map(one => places.in(one))
  if (beside.length > 0) return [say('card_office_stands', placesIn(say, beside, language))]
  return data.known === null ? [] : [say('card_office_listed', data.known)]
}
