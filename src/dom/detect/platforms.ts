// Sites whose every page is of one kind, whatever it says of itself: "reddit.com" is a discussion, "youtube.com" a video page.

import { platforms } from './platforms.data.ts'

/** Why a page is no article. */
export type OtherKind = 'list' | 'shop' | 'picture' | 'talk' | 'search' | 'manual' | 'short' | 'other'

/** What every page of a host is, or undefined where its pages differ. */
export function platformOf(host: string, path: string): OtherKind | 'article' | undefined {
  // "en.wikipedia.org/wiki/Harbour" is an article; "/wiki/Talk:Harbour" and the front page are not.
  if (/(?:^|\.)wikipedia\.org$/i.test(host)) return /^\/wiki\/(?!Main_Page)[^:]+$/.test(path) ? 'article' : 'list'
  for (const [kind, hosts] of platforms) if (hosts.some(name => host === name || host.endsWith(`.${name}`))) return kind
  if (/^(?:www\.)?google\.[a-z.]+$/.test(host) || /^(?:www\.)?amazon\.[a-z.]+$/.test(host))
    return /^google|^www\.google/.test(host) ? 'search' : 'shop'
  if (/^(?:forums?|boards?|discuss|community|answers)\./.test(host)) return 'talk'
  return undefined
}
