// Which elements and class names the walk counts, by what they speak of. Written by hand from the habits of content systems, 2026-11.

const tags = {
  skip: 'script style noscript template svg iframe object canvas video audio button math head nav footer',
  fields: 'input textarea select',
  pictures: 'img picture',
  link: 'a',
  block:
    'div p section main aside header form fieldset ul ol li dl dt dd blockquote figure figcaption h1 h2 h3 h4 h5 h6 table tbody thead tr td details summary address center hgroup body',
  articles: 'article',
  codes: 'pre',
  times: 'time',
} as const

let kinds: Map<string, string> | undefined // built at the first walk: most pages are told without one

/** `block`, `inline`, `link`, `skip`, or the name under which an element is counted. Custom elements are blocks. */
export function kindOfTag(tag: string): string {
  kinds ??= new Map(Object.entries(tags).flatMap(([kind, list]) => list.split(' ').map(one => [one, kind] as const)))
  return kinds.get(tag) ?? (tag.includes('-') ? 'block' : 'inline')
}

export const classesBy = {
  byline: /by-?line|author/i,
  storyClass: /(?:article|story|entry|post)[-_]*(?:body|content|text)/i,
  shareClass: /share|social/i,
  commentClass: /comment|disqus|reply/i,
  talkClass: /thread|forum|post-?count|message-?body|answer|upvote|topic-/i,
  shopClass: /price|cart|sku|add-?to-?(?:bag|basket)|product|rating|review/i,
  cardClass: /card|teaser|tile|grid-?item|listing/i,
} as const
