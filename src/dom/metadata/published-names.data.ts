// Meta tags in which content systems write when a page was published, the surest first. Written by hand, 2026-11.

export const publishedNames = [
  'article:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'og:published_time',
  'dc.date.issued',
  'dcterms.created',
  'cxenseparse:recs:publishtime',
  'date',
  'dc.date',
]
