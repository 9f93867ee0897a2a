// What an address alone tells of the page under it: "reddit.com" is a discussion, "/tag/harbours" a list, "/" a site's home.
// The manifest keeps the detector out of most of these pages; this holds for those where an address came without a load, and elsewhere.

import { type Address, isAmong, leadsHome } from './address.ts'
import { kindsByAddress } from './kinds-by-address.data.ts'

/** Why a page is no article. */
export type OtherKind = 'list' | 'shop' | 'picture' | 'talk' | 'search' | 'manual' | 'short' | 'other'

const { hosts, hostStarts, folders, pages } = kindsByAddress

/** What the page under an address is, or undefined where only the page can tell. */
export function kindByAddress(address: Address): OtherKind | 'article' | undefined {
  const byHost = kindByHost(address)
  if (byHost) return byHost
  const parts = address.path.split('/').filter(Boolean)
  const [folder = ''] = parts
  const isPage = parts.length === 1 && address.query === ''
  return kindOf(folders, folder) ?? (isPage ? kindOf(pages, folder) : undefined)
}

/** The same by the host alone, or by being its home. */
export function kindByHost(address: Address): OtherKind | 'article' | undefined {
  if (leadsHome(address)) return 'list'
  const { host, path } = address
  for (let domain = host; domain.includes('.'); domain = domain.slice(domain.indexOf('.') + 1)) {
    // "en.wikipedia.org/wiki/Harbour" is an article; "/wiki/Talk:Harbour" and the front page are not.
    if (domain === 'wikipedia.org') return /^\/wiki\/(?!main_page)[^:]+$/.test(path) ? 'article' : 'list'
    const kind = kindOf(hosts, domain)
    if (kind) return kind
  }
  const [start = '', ...rest] = host.split('.')
  return rest.length > 1 ? kindOf(hostStarts, start) : undefined
}

function kindOf(lists: Partial<Readonly<Record<OtherKind, string>>>, word: string): OtherKind | undefined {
  for (const kind in lists) if (isAmong(lists[kind as OtherKind]!, word)) return kind as OtherKind
  return undefined
}
