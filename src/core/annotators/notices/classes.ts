// What a notice may say, as the contract names it.

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
