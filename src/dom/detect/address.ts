// What an address tells: "/2026/03/04/harbour-to-close-in-may" is a story, "/category/sport" a list, "shop.example/p/12" a shop.

import { addressWords } from './address-words.data.ts'

export const addressFeatures = [
  'hasPath',
  'onePart',
  'hyphens',
  'longSlug',
  'plainSlug',
  'dateInPath',
  'searchWord',
  ...(Object.keys(addressWords) as (keyof typeof addressWords)[]),
] as const

/** Each feature 0 or 1, or a count scaled to about 1. */
export type AddressFeatures = Readonly<Record<(typeof addressFeatures)[number], number>>

/** Reads an address. Where there is none (a saved file), nothing is told: all features 0. */
export function featuresOfAddress(url: string | null): AddressFeatures {
  const features = Object.fromEntries(addressFeatures.map(name => [name, 0])) as Record<(typeof addressFeatures)[number], number>
  const address = partsOf(url)
  if (!address) return features
  const { host, path, query } = address
  const folders = path.toLowerCase().split('/').filter(Boolean)
  const slug = (folders.at(-1) ?? '').replace(/\.\w{2,5}$/, '')
  const hyphens = slug.split(/[-_]/).length - 1
  // "/product-category/boots" is read as "product", "category", "boots", but the words of a story's own slug tell nothing.
  const words = [
    ...host.toLowerCase().split('.').slice(0, -1),
    ...folders.map(folder => folder.replace(/\.\w{2,5}$/, '')),
  ].flatMap(part => {
    const pieces = part.split(/[-_]/)
    return pieces.length <= 3 ? pieces : []
  })
  features.hasPath = Number(!isHome(path) || query !== '')
  features.onePart = Number(folders.length === 1)
  features.hyphens = Math.min(hyphens, 8) / 4
  features.longSlug = Number(hyphens >= 4)
  features.plainSlug = Number(/^[a-z]+$/.test(slug) && folders.length < 4)
  features.dateInPath = Number(
    /\/(?:19|20)\d\d\/?[-/]?(?:\d{1,2}|[a-z]{3})\b|\/20\d{6}\b|\d{1,2}-\d{1,2}-20\d\d/.test(path.toLowerCase()),
  )
  features.searchWord = Number(
    folders.some(folder => /^search\b/.test(folder)) || /(?:^|&)(?:q|s|query|search|keywords?)=/i.test(query),
  )
  for (const name in addressWords) {
    const kind = name as keyof typeof addressWords
    features[kind] = Number(words.some(word => isAmong(addressWords[kind], word)))
  }
  return features
}

/** Whether a word is one of those that a string lists. */
export function isAmong(list: string, word: string): boolean {
  return ` ${list} `.includes(` ${word} `)
}

/** Whether an address is a site's home, which is a list of stories whatever stands on it; "/?p=12" may be anything. */
export function leadsHome(url: string | null): boolean {
  const address = partsOf(url)
  return address !== undefined && address.query === '' && isHome(address.path)
}

/** Whether a path is a site's home: "/", "/index.html", "/en/". */
function isHome(path: string): boolean {
  return /^\/?(?:(?:index|default|home)(?:\.\w+)?\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/.test(path.toLowerCase())
}

/** The parts of an address, or undefined where there is none that can be read. */
export function partsOf(
  url: string | null,
): { readonly host: string; readonly path: string; readonly query: string } | undefined {
  const match = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url ?? '')
  return match ? { host: match[1]!.replace(/^www\./i, ''), path: match[2] || '/', query: match[3] ?? '' } : undefined
}
