// Addresses that tell by themselves what stands under them, by the kind of page. Written by hand, 2026-12: what is sure only, the largest
// sites, the commonest words. The manifest keeps the detector out of most of them (build/manifest.mjs).
// Strings between blanks, as in address-words.data.ts.

import type { OtherKind } from './kind-by-address.ts'

type ByKind = Partial<Readonly<Record<OtherKind, string>>>

export const kindsByAddress = {
  /** Hosts, with all their sub-domains, whose pages are of one kind. */
  hosts: {
    picture:
      ' youtube.com youtu.be vimeo.com dailymotion.com twitch.tv netflix.com spotify.com soundcloud.com flickr.com imgur.com instagram.com tiktok.com pinterest.com imdb.com ',
    talk: ' reddit.com news.ycombinator.com stackoverflow.com stackexchange.com superuser.com serverfault.com askubuntu.com quora.com x.com twitter.com facebook.com bsky.app threads.net discord.com web.whatsapp.com web.telegram.org tripadvisor.com ',
    shop: ' ebay.com aliexpress.com etsy.com walmart.com bestbuy.com alibaba.com booking.com airbnb.com amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.ca amazon.in amazon.co.jp amazon.com.au ',
    search: ' bing.com duckduckgo.com search.yahoo.com ecosia.org startpage.com search.brave.com maps.google.com ',
    manual: ' readthedocs.io docs.rs npmjs.com pypi.org learn.microsoft.com ',
    other:
      ' github.com gitlab.com mail.google.com docs.google.com drive.google.com calendar.google.com accounts.google.com gemini.google.com outlook.live.com outlook.office.com mail.yahoo.com chatgpt.com claude.ai ',
  },
  /** How the names of sub-domains of one kind begin: "forum.boots.example". */
  hostStarts: {
    talk: ' forum forums board boards discuss answers ',
    shop: ' shop store ',
    manual: ' docs ',
    other: ' login accounts ',
  },
  /** The first folder of a path, whatever follows it: "/tag/harbours/2". */
  folders: {
    list: ' category categories tag tags author authors page ',
    shop: ' store product collections cart checkout basket ',
    talk: ' forum forums thread threads questions ',
    search: ' search ',
    manual: ' docs documentation manual ',
    other: ' login signin signup register account user users member members ',
  },
  /** A path of one part and no more: "/politics". */
  pages: {
    list: ' news latest trending local us uk world politics business economy markets finance money opinion sport sports technology tech science health education environment climate culture entertainment arts books lifestyle life style food travel weather features live blog blogs ',
    other:
      ' about about-us contact contact-us privacy privacy-policy terms help faq jobs careers subscribe newsletters newsletter advertise ',
  },
} as const satisfies Readonly<Record<string, ByKind>>
