// Sites whose every page is of one kind, whatever it says of itself: "reddit.com" is a discussion, "youtube.com" a video page.

import { isAmong } from './address.ts'
import { platforms } from './platforms.data.ts'

/** Why a page is no article. */
export type OtherKind = 'list' | 'shop' | 'picture' | 'talk' | 'search' | 'manual' | 'short' | 'other'

/** What every page of a host, in lower case, is, or undefined where its pages differ. */
export function platformOf(host: string, path: string): OtherKind | 'article' | undefined {
  const domains = domainsOf(host)
  // "en.wikipedia.org/wiki/Harbour" is an article; "/wiki/Talk:Harbour" and the front page are not.
  if (domains.includes('wikipedia.org')) return /^\/wiki\/(?!Main_Page)[^:]+$/.test(path) ? 'article' : 'list'
  for (const kind of Object.keys(platforms) as (keyof typeof platforms)[])
    for (const domain of domains) if (isAmong(platforms[kind], domain)) return kind
  if (host.startsWith('google.')) return 'search'
  if (host.startsWith('amazon.')) return 'shop'
  return isAmong('forum forums board boards discuss community answers', host.split('.', 1)[0]!) ? 'talk' : undefined
}

/** "en.wikipedia.org" and "wikipedia.org": a host and the domains that it is part of. */
function domainsOf(host: string): readonly string[] {
  const domains = [host]
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) domains.push(host.slice(dot + 1))
  return domains.slice(0, -1)
}
