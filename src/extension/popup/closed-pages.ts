// Pages that no extension may read, told by their address: "about:reader?url=…" is the browser's reader view.

export type Closed = 'browser' | 'store' | 'reader' | 'pdf' | 'source' | 'file'

// Where browsers keep extensions out although the address is an ordinary one; as of 2026.
const stores = [
  /^chromewebstore\.google\.com$/,
  /^chrome\.google\.com\/webstore\b/,
  /^microsoftedge\.microsoft\.com\/addons\b/,
  /^addons\.mozilla\.org$/,
  /^addons\.opera\.com$/,
]

/** Why a page is closed to extensions; null where its address gives no reason. An address that we are not told is the browser's own. */
export function closedBecause(address: string | null): Closed | null {
  if (address === null || !URL.canParse(address)) return 'browser'
  const { protocol, hostname, pathname } = new URL(address)
  if (address.startsWith('about:reader')) return 'reader'
  if (protocol === 'view-source:') return 'source'
  if (/\.pdf$/i.test(pathname)) return 'pdf'
  if (protocol === 'file:') return 'file'
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser'
  return stores.some(store => store.test(hostname) || store.test(hostname + pathname)) ? 'store' : null
}
