// Words that publishers put into class names and ids, by what they announce. Written by hand from the habits of content systems, 2026-11.
// They are matched in lower case between hyphens: `-story-body-`. A word with no closing hyphen takes endings too.

export const hintWords = {
  body: /-(?:article|story|entry|post|content|main|news)-(?:body|text|content|copy|inner)|-(?:articlebody|storybody|entrytext|rich-?text|body-?copy|prose|wysiwyg)/,
  comments: /-(?:comments?|disqus|replies|respond)-/,
  promo:
    /-(?:related|recommend|read-?(?:more|next|also)|see-also|more-(?:from|on|in|stories|news|articles)|most-(?:read|popular|viewed|shared)|popular|trending|latest|up-?next|teasers?|outbrain|taboola|also-like|newsletters?|sign-?up|subscri|promos?|promoted|ads?|advert|sponsor|dfp|donat|paywall|cta|call-to-action|regwall|offer|marketing|app-download|(?:cookies?|consent|gdpr|onetrust|privacy)-)/,
  furniture:
    /-(?:breadcrumbs?|menu|nav|navbar|navigation|sidebar|widget|footer|toolbar|masthead|skip|copyright|legal|search|login|topbar|site-header|pagination|pager|tabs?|tags?|topics?|categor(?:y|ies)|keywords|filed-under|taxonomy)-|-(?:shar(?:e|ing)|social|follow|tools|utility|actions?|print|bookmark)/,
  caption: /-(?:captions?|credits?|image-(?:meta|text|info)|figcaption|gallery|slideshow|attribution)/,
  byline: /-(?:by-?line|authors?|writer|contributors?|reporter|bio)/,
  date: /-(?:datelines?|date|time|timestamp|published|updated|pubdate|postmeta|meta-?data|meta)-/,
  standfirst:
    /-(?:standfirst|dek|deck|sub-?(?:title|head(?:line|ing)?|hed)|lede|lead|intro|excerpt|abstract|kicker|strapline|tagline|description)-/,
  summary: /-(?:summary|summaries|key-?points|highlights|tl-?dr|takeaways|bullets|at-a-glance|in-brief)-/,
  pullquote: /-(?:pull-?quotes?|pq|quote-?box|breakout)/,
  embed: /-(?:tweet|twitter|instagram|tiktok|facebook|fb|youtube|o?embed(?:ded)?|bsky)-/,
  disclaimer: /-(?:disclaimer|disclosure|correction|clarification|editors?-note|footnote|syndication|tagline)-/,
  info: /-(?:factbox|fact-?file|info-?box|tooltip|popover|modal|hover-?card|popup|overlay|toc|table-of-contents|glossary|timeline|quiz|poll|ratings?|recipe)-/,
} as const
