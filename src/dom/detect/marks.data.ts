// Which elements and class names the walk counts, by what they speak of. Written by hand from the habits of content systems, 2026-11.

const kinds = new Map<string, string>()
const set = (list: string, kind: string) => {
  for (const tag of list.split(' ')) kinds.set(tag, kind)
}
set('script style noscript template svg iframe object canvas video audio button math head nav footer', 'skip')
set('input textarea select', 'fields')
set('img picture', 'pictures')
set('a', 'link')
set('div p section main aside header form fieldset ul ol li dl dt dd blockquote figure figcaption h1 h2 h3 h4 h5 h6', 'block')
set('table tbody thead tr td details summary address center hgroup body', 'block')
set('article', 'articles')
set('pre', 'codes')
set('time', 'times')

/** `block`, `inline`, `link`, `skip`, or the name under which an element is counted. Custom elements are blocks. */
export function kindOfTag(tag: string): string {
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
