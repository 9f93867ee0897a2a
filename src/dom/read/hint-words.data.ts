// Words that publishers put into class names and ids, by what they announce. Written by hand from the habits of content systems, 2026-11.
// They are looked for in lower case, each at the start of a word: "-story-body-" holds "story-body". One with a closing hyphen is a
// whole word, one without takes endings too.

const whole = (words: string) => words.replaceAll(' ', '- ').concat('-')
const pairs = (firsts: string, seconds: string) =>
  firsts
    .split(' ')
    .flatMap(first => seconds.split(' ').map(second => `${first}-${second}`))
    .join(' ')

export const hintWords = {
  body: `${pairs('article story entry post content main news', 'body text content copy inner')} articlebody storybody entrytext richtext rich-text bodycopy body-copy prose wysiwyg`,
  comments: whole('comment comments disqus replies respond'),
  promo: `related recommend readmore read-more readnext read-next readalso read-also see-also ${pairs('more', 'from on in stories news articles')} ${pairs('most', 'read popular viewed shared')} popular trending latest upnext up-next teaser outbrain taboola also-like newsletter signup sign-up subscri promo ad sponsor dfp donat paywall cta call-to-action regwall offer marketing app-download ${whole('cookie cookies consent gdpr onetrust privacy')}`,
  furniture: `${whole('breadcrumb breadcrumbs menu nav navbar navigation sidebar widget footer toolbar masthead skip copyright legal search login topbar site-header pagination pager tab tabs tag tags topic topics category categories keywords filed-under taxonomy')} share sharing social follow tools utility action print bookmark`,
  headline: `headline ${pairs('entry article post story', 'title')} entrytitle articletitle posttitle storytitle`,
  caption: 'caption credit image-meta image-text image-info figcaption gallery slideshow attribution',
  byline: 'byline by-line author writer contributor reporter bio',
  date: whole('dateline datelines date time timestamp published updated pubdate postmeta metadata meta-data meta'),
  standfirst: whole(
    'standfirst dek deck subtitle sub-title subhead sub-head subheadline sub-headline subheading sub-heading subhed sub-hed lede lead intro excerpt abstract kicker strapline tagline description',
  ),
  summary: whole(
    'summary summaries keypoint keypoints key-point key-points highlights tldr tl-dr takeaways bullets at-a-glance in-brief',
  ),
  pullquote: 'pullquote pull-quote pq quotebox quote-box breakout',
  embed: whole('tweet twitter instagram tiktok facebook fb youtube embed embedded oembed oembedded bsky'),
  disclaimer: whole('disclaimer disclosure correction clarification editor-note editors-note footnote syndication tagline'),
  info: whole(
    'factbox factfile fact-file infobox info-box tooltip popover modal hovercard hover-card popup overlay toc table-of-contents glossary timeline quiz poll rating ratings recipe',
  ),
} as const
