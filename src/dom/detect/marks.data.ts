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

/** Parts of class names, with hyphens for underscores, by what they speak of. */
export const classWords = {
  byline: 'byline by-line author',
  storyClass:
    'articlebody article-body storybody story-body entrybody entry-body postbody post-body articlecontent article-content storycontent story-content entrycontent entry-content postcontent post-content articletext article-text storytext story-text entrytext entry-text posttext post-text article--body article--content story--body story--content',
  shareClass: 'share social',
  commentClass: 'comment disqus reply',
  talkClass: 'thread forum postcount post-count messagebody message-body answer upvote topic-',
  shopClass: 'price cart sku addtobag add-to-bag addtobasket add-to-basket product rating review',
  cardClass: 'card teaser tile griditem grid-item listing',
} as const

/** Parts of words by which a text reports what people said. */
export const saidWords = 'said says told added asked reported announced wrote'
