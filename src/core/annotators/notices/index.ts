// Blocks and sentences in which the publisher speaks about the text.
// "FERRY FARES TO RISE FOR A THIRD YEAR" between two paragraphs, and at the end "The views expressed are those of the writer."

import { type Annotation, type Annotator, type Mention, mentionOf } from '../../annotation.ts'
import type { Article } from '../../article.ts'
import { restOfBoxes } from './boxes.ts'
import type { NoticeClass } from './classes.ts'
import { isCredit } from './credits.ts'
import { type Line, linesOf } from './lines.ts'
import { pointersIn } from './pointers.ts'
import { hitsIn, wordingsOf } from './wording.ts'
import { wordingsFor } from './wordings.ts'

export { type NoticeClass, noticeClasses } from './classes.ts'

export interface NoticeData {
  readonly class: NoticeClass
  /** The words that told; null where the form of the block alone did (it is one link, it stands in capitals). */
  readonly evidence: Mention | null
}

export type NoticeAnnotation = Annotation<'notice', NoticeData>

export const notices: Annotator<NoticeAnnotation, readonly []> = {
  kind: 'notice',
  needs: [],
  *annotate(article: Article) {
    const lines = linesOf(article)
    const find = wordingsOf(wordingsFor(article.meta.language))
    const told = new Map<number, readonly NoticeAnnotation[]>()
    for (const [index, line] of lines.entries()) {
      const hits = mayCarryNotice(line) ? hitsIn(article, line, find(line)) : []
      if (hits.length > 0)
        told.set(
          index,
          hits.map(({ start, end, wording, evidence }) => ({
            kind: 'notice',
            start,
            end,
            rule: `notice/${wording.id}`,
            confidence: wording.confidence,
            data: { class: wording.class, evidence: mentionOf(article, evidence) },
          })),
        )
      else if (isCredit(line)) told.set(index, [whole(line, 'credit-line', 0.88, 'credit', null)])
      yield
    }
    for (const [index, { rule, confidence, evidence }] of pointersIn(lines, article.meta, index => told.has(index)))
      told.set(index, [whole(lines[index]!, rule, confidence, 'teaser', evidence)])
    yield
    const boxes = restOfBoxes(lines, index => told.get(index)?.[0]?.data.class)
    for (const index of boxes) told.set(index, [whole(lines[index]!, 'in-box', 0.85, 'newsletter', null)])
    return [...told.values()].flat()
  },
}

// The headline is the reporter's, whatever it says; a byline is a notice only where it names an agency.
function mayCarryNotice({ block }: Line): boolean {
  return block.role !== 'headline'
}

function whole({ block }: Line, rule: string, confidence: number, kind: NoticeClass, evidence: Mention | null): NoticeAnnotation {
  return {
    kind: 'notice',
    start: block.start,
    end: block.end,
    rule: `notice/${rule}`,
    confidence,
    data: { class: kind, evidence },
  }
}
