// The script of the card. The background brings it when a card is first wanted: most articles are read without one.

import { placesOf } from '../../../protocol/place.ts'
import { message } from '../../platform/content.ts'
import { here } from '../here.ts'
import type { MarkedPage } from '../marked-page.ts'
import { saidAtEnd, saidLit, saidOf } from '../said.ts'
import { Card } from './card.ts'
import { type CardPage, contentsOf } from './contents.ts'

/** What the card's script leaves for the annotator. */
export interface CardScript {
  readonly Card: typeof Card
  readonly contentsOf: typeof contentsOf
  readonly pageOf: typeof pageOf
  readonly saidOf: typeof saidOf
  readonly saidAtEnd: typeof saidAtEnd
  readonly saidLit: typeof saidLit
}

here.pressmarkCard = { Card, contentsOf, pageOf, saidOf, saidAtEnd, saidLit }

function pageOf({ analysis, summary, lit }: MarkedPage): CardPage {
  return {
    article: analysis.article,
    annotations: analysis.annotations,
    summary,
    places: placesOf(analysis),
    lit: lit?.key ?? null,
    say: message,
    language: message('@@ui_locale').replace('_', '-'),
  }
}
