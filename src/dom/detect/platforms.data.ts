// Hosts, with all their sub-domains, whose pages are of one kind. Written by hand, 2026-11: the largest of each kind only.
// Strings, as in address-words.data.ts.

import type { OtherKind } from './platforms.ts'

export const platforms = {
  picture:
    'youtube.com youtu.be vimeo.com dailymotion.com twitch.tv netflix.com spotify.com soundcloud.com flickr.com imgur.com instagram.com tiktok.com pinterest.com imdb.com',
  talk: 'reddit.com news.ycombinator.com stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com quora.com x.com twitter.com facebook.com bsky.app threads.net discord.com web.whatsapp.com web.telegram.org tripadvisor.com',
  shop: 'ebay.com aliexpress.com etsy.com walmart.com bestbuy.com alibaba.com booking.com airbnb.com',
  search: 'bing.com duckduckgo.com search.yahoo.com ecosia.org startpage.com search.brave.com',
  manual: 'readthedocs.io docs.google.com docs.rs npmjs.com pypi.org learn.microsoft.com',
} as const satisfies Partial<Record<OtherKind, string>>
