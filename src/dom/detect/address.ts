// What an address tells: "/2026/03/04/harbour-to-close-in-may" is a story, "/category/sport" a list, "shop.example/p/12" a shop.

import { addressWords } from './address-words.data.ts'

export const addressFeatures = [
  'hasAddress',
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

/** What an address tells. Where there is none (a saved file), nothing is told: all features 0. */
export function featuresOfAddress(address: Address | undefined): AddressFeatures {
  const features: Partial<Record<(typeof addressFeatures)[number], number>> = {}
  for (const name of addressFeatures) features[name] = 0
  const told = features as Record<(typeof addressFeatures)[number], number>
  if (!address) return told
  const { host, path, query } = address
  const folders = path.split('/').filter(Boolean).map(withoutEnding)
  const slug = folders.at(-1) ?? ''
  const hyphens = piecesOf(slug).length - 1
  // What a plain search rules out, no expression is made for: on a new page each costs as much as all other steps here.
  told.hasAddress = 1
  told.onePart = Number(folders.length === 1)
  told.hyphens = Math.min(hyphens, 8) / 4
  told.longSlug = Number(hyphens >= 4)
  told.plainSlug = Number(folders.length < 4 && /^[a-z]+$/.test(slug))
  told.dateInPath = Number((path.includes('20') || path.includes('/19')) && date.test(path))
  told.searchWord = Number(
    (path.includes('/search') && /\/search\b/.test(path)) ||
      (query !== '' && /(?:^|&)(?:q|s|query|search|keywords?)=/i.test(query)),
  )
  // "/product-category/boots" is read as "product", "category", "boots", but the words of a story's own slug tell nothing.
  const words: string[] = []
  for (const part of [...host.split('.').slice(0, -1), ...folders]) {
    const pieces = piecesOf(part)
    if (pieces.length <= 3) for (const piece of pieces) words.push(` ${piece} `)
  }
  for (const kind in addressWords) {
    const list = addressWords[kind as keyof typeof addressWords]
    for (const word of words) if (list.includes(word)) told[kind as keyof typeof addressWords] = 1
  }
  return told
}

// "/2026/03/04", "/2026/mar/", "/20260304", "04-03-2026"
const date = /\/(?:19|20)\d\d\/?[-/]?(?:\d{1,2}|[a-z]{3})\b|\/20\d{6}\b|\d{1,2}-\d{1,2}-20\d\d/

// "harbour-to-close.html": the file's kind is no word of its name.
function withoutEnding(folder: string): string {
  return folder.includes('.') ? folder.replace(/\.\w{2,5}$/, '') : folder
}

function piecesOf(part: string): readonly string[] {
  return part.replaceAll('_', '-').split('-')
}

/** Whether a word is one of those that a string lists between blanks. */
export function isAmong(list: string, word: string): boolean {
  return list.includes(` ${word} `)
}

/** Whether an address is a site's home, which is a list of stories whatever stands on it; "/?p=12" may be anything. */
export function leadsHome({ path, query }: Address): boolean {
  if (query !== '') return false
  return path === '/' || (path.length < 20 && homePath.test(path))
}

// "/", "/index.html", "/en/"
const homePath = /^\/?(?:(?:index|default|home)(?:\.\w+)?\/?|[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/

/** The parts of an address; host and path are in lower case. */
export interface Address {
  readonly host: string
  readonly path: string
  readonly query: string
}

/** Reads an address without its `www.`; undefined where there is none that can be read. No expression: it is the first step on every page. */
export function partsOf(url: string | null): Address | undefined {
  const scheme = url?.slice(0, 8).toLowerCase() ?? ''
  if (!url || !(scheme === 'https://' || scheme.startsWith('http://'))) return undefined
  const [address = ''] = url.slice(scheme.indexOf('//') + 2).split('#', 1)
  const asked = address.indexOf('?')
  const place = (asked < 0 ? address : address.slice(0, asked)).toLowerCase()
  const slash = place.indexOf('/')
  const host = hostIn(slash < 0 ? place : place.slice(0, slash))
  if (!host) return undefined
  return {
    host,
    path: slash < 0 ? '/' : place.slice(slash),
    query: asked < 0 ? '' : address.slice(asked + 1),
  }
}

// "user:word@www.gazette.example.:8080" is the host "gazette.example".
function hostIn(authority: string): string {
  const named = authority.slice(authority.lastIndexOf('@') + 1)
  const port = named.indexOf(':')
  const host = port < 0 ? named : named.slice(0, port)
  const from = host.startsWith('www.') ? 4 : 0
  return host.slice(from, host.endsWith('.') ? -1 : undefined)
}
