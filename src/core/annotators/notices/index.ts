// Blocks and sentences in which the publisher speaks about the text.
// "FERRY FARES TO RISE FOR A THIRD YEAR" between two paragraphs, and at the end "The views expressed are those of the writer."

import { type Annotation, type Annotator, type Mention, mentionOf } from '../../annotation.ts'
import type { Article } from '../../article.ts'
import { breath } from '../../steps.ts'
import { restOfBoxes } from './boxes.ts'
import type { NoticeClass } from './classes.ts'
import { isCredit } from './credits.ts'
import { declaredIn } from './declared.ts'
import { furnitureEnglish } from './furniture.en.data.ts'
import { type Line, linesOf } from './lines.ts'
import { pointersIn } from './pointers.ts'
import { hitsIn, lookUp, type Wording } from './wording.ts'
import { weightyEnglish } from './wordings.en.data.ts'

export { type NoticeClass, noticeClasses } from './classes.ts'

export interface NoticeData {
  readonly class: NoticeClass
  /** The words that told; null where the form of the block alone did (it is one link, it stands in capitals). */
  readonly evidence: Mention | null
}

export type NoticeAnnotation = Annotation<'notice', NoticeData>

// In the order in which they count.
const candidatesOf = lookUp([...weightyEnglish, ...furnitureEnglish])

export const notices: Annotator<NoticeAnnotation, readonly []> = {
  kind: 'notice',
  needs: [],
  *annotate(article: Article) {
    const lines = yield* linesOf(article)
    const told = new Map<number, readonly NoticeAnnotation[]>()
    for (let index = 0; index < lines.length; index++) {
      if (index % breath === 0) yield
      const line = lines[index]!
      const found = toldByWords(article, line, candidatesOf(line))
      if (found.length > 0) told.set(index, found)
      else if (isCredit(line)) told.set(index, [whole(line, 'credit-line', 0.88, 'credit', null)])
    }
    yield
    for (const [index, declared] of declaredIn(article, lines))
      if (!told.has(index)) told.set(index, [whole(lines[index]!, declared.rule, 0.9, declared.class, declared.evidence)])
    for (const [index, { rule, confidence, evidence }] of pointersIn(lines, article.meta, index => told.has(index)))
      told.set(index, [whole(lines[index]!, rule, confidence, 'teaser', evidence)])
    yield
    for (const index of restOfBoxes(lines, index => told.get(index)?.[0]?.data.class))
      told.set(index, [whole(lines[index]!, 'in-box', 0.85, 'newsletter', null)])
    return [...told].sort(([a], [b]) => a - b).flatMap(([, found]) => found)
  },
}

// The headline is the reporter's, whatever it says; a byline or a date is a notice only where it names an agency.
function toldByWords(article: Article, line: Line, candidates: readonly Wording[]): readonly NoticeAnnotation[] {
  const { role } = line.block
  if (role === 'headline') return []
  const usable = role === 'byline' || role === 'dateline' ? candidates.filter(({ id }) => id === 'agency-line') : candidates
  return hitsIn(article, line, usable).map(({ start, end, wording, evidence }) => ({
    kind: 'notice',
    start,
    end,
    rule: `notice/${wording.id}`,
    confidence: wording.confidence,
    data: { class: wording.class, evidence: mentionOf(article, evidence) },
  }))
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
