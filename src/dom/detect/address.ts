// What an address tells: "/2026/03/04/harbour-to-close-in-may" is a story, "/category/sport" a list, "shop.example/p/12" a shop.

/** Each feature 0 or 1, or a small count scaled to about 1. */
export type AddressFeatures = Readonly<Record<(typeof addressFeatures)[number], number>>

export const addressFeatures = [
  'hasPath',
  'onePart',
  'hyphens',
  'longSlug',
  'dateInPath',
  'yearInPath',
  'numberInSlug',
  'pageEnding',
  'endsInSlash',
  'storyWord',
  'blogWord',
  'listWord',
  'shopWord',
  'talkWord',
  'manualWord',
  'pictureWord',
  'accountWord',
  'searchWord',
  'serviceWord',
] as const

/** Reads an address. Where there is none (a saved file), nothing is told: all features 0. */
export function featuresOfAddress(url: string | null): AddressFeatures {
  const features = Object.fromEntries(addressFeatures.map(name => [name, 0])) as Record<(typeof addressFeatures)[number], number>
  const parts = partsOf(url)
  if (!parts) return features
  const { host, path, query } = parts
  const folders = path.split('/').filter(Boolean)
  const slug = folders.at(-1) ?? ''
  const hyphens = slug.split(/[-_]/).length - 1
  const words = `/${host.replace(/\./g, '/')}${path}/`.toLowerCase().replace(/[-_.]/g, '/')
  const says = (pattern: RegExp) => Number(pattern.test(words))
  features.hasPath = Number(!isHome(path))
  features.onePart = Number(folders.length === 1)
  features.hyphens = Math.min(hyphens, 8) / 4
  features.longSlug = Number(hyphens >= 4)
  features.dateInPath = Number(/\/(?:19|20)\d\d\/?[-/]?(?:\d{1,2}|[a-z]{3})\b|\/20\d{6}\b|\d{1,2}-\d{1,2}-20\d\d/i.test(path))
  features.yearInPath = Number(/\b(?:19|20)\d\d\b/.test(path))
  features.numberInSlug = Number(/\d{5}|[a-f\d]{8}/.test(slug))
  features.pageEnding = Number(/\.(?:s?html?|stm|story|article|ece|cms)$/i.test(slug))
  features.endsInSlash = Number(path.length > 1 && path.endsWith('/'))
  features.storyWord = says(/\/(?:articles?|story|stories|news|post|politics|world|opinion|commentisfree|uk|us|business|sport)\//)
  features.blogWord = says(/\/(?:blog|blogs|posts?|archives?|p|entry|features?|magazine|editorial|perspectives?|insights?)\//)
  features.listWord = says(
    /\/(?:category|categories|tags?|topics?|section|sections|author|authors|list|lists|latest|trending|index|archive|page|pages\/\d+|channel|hub|collections?|all|directory|browse|awards?|events?|jobs?|results|rankings?)\//,
  )
  features.shopWord = says(
    /\/(?:shop|store|products?|item|items|cart|buy|dp|catalog|catalogue|price|prices|pricing|deals?|sku|checkout|basket|collections|book|books|rental|rentals)\//,
  )
  features.talkWord = says(
    /\/(?:forums?|threads?|community|communities|discussions?|questions?|viewtopic|showthread|boards?|comments|issues|issue|r|answers|talk|groups?|qa|reddit|stackexchange|stackoverflow|t|pull|discourse|bbs|viewforum|messages?)\//,
  )
  features.manualWord = says(
    /\/(?:docs?|documentation|manual|reference|api|guide|guides|wiki|help|learn|support|tutorials?|readthedocs|dev|developers?|developer|faq|kb|download|downloads|packages?|man|spec|library)\//,
  )
  features.pictureWord = says(
    /\/(?:videos?|watch|gallery|galleries|photos?|pictures?|images?|podcasts?|episodes?|live|playlist|album|tv|clips?|shows?|music|movies?|title)\//,
  )
  features.accountWord = says(
    /\/(?:login|signin|signup|register|account|password|forgotpassword|user|users|profile|contact|about|privacy|terms|subscribe|auth|registration|members?|lostpassword|careers?)\//,
  )
  features.searchWord = Number(/\/search\b/i.test(path) || /(?:^|&)(?:q|s|query|search|keyword|keywords)=/i.test(query))
  features.serviceWord = says(
    /\/(?:services?|solutions?|plans?|features|industries|programs?|company|locations?|get|apps?|tools?|calculator|quote)\//,
  )
  return features
}

/** Whether a path is a site's home: "/", "/index.html", "/en/". */
export function isHome(path: string): boolean {
  return /^\/?(?:(?:index|default|home)(?:\.\w+)?\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(path)
}

/** The parts of an address, or undefined where there is none that can be read. */
export function partsOf(
  url: string | null,
): { readonly host: string; readonly path: string; readonly query: string } | undefined {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url ?? '')
  return match ? { host: match[1]!.replace(/^www\./i, ''), path: match[2] || '/', query: match[3] ?? '' } : undefined
}
