// Blocks and sentences in which the publisher speaks about the text.

import type { Annotation, Annotator } from '../../annotation.ts'
import type { Article } from '../../article.ts'

export const noticeClasses = [
  'opinion',
  'affiliate',
  'sponsored',
  'ai',
  'syndication',
  'correction',
  'copyright',
  'advice',
  'coi',
  'translation',
  'newsletter',
  'teaser',
  'comments',
  'credit',
] as const

export type NoticeClass = (typeof noticeClasses)[number]

export interface NoticeData {
  readonly class: NoticeClass
}

export type NoticeAnnotation = Annotation<'notice', NoticeData>

export const notices: Annotator<NoticeAnnotation, readonly []> = {
  kind: 'notice',
  needs: [],
  // biome-ignore lint/correctness/useYield: first version
  *annotate(_article: Article) {
    return []
  },
}
