// What the reader chose; all that Pressmark keeps. Lives in `storage.local` under one key.

import type { Kind } from '../core/annotators/index.ts'

/** The kinds in the order in which readers are shown them. */
export const kinds = ['quotation', 'person', 'duplicate', 'notice'] as const satisfies readonly Kind[]

export const strengths = ['light', 'normal', 'strong'] as const
export type Strength = (typeof strengths)[number]

export interface Settings {
  /** Kinds that are marked on pages. */
  readonly kinds: Readonly<Record<Kind, boolean>>
  readonly strength: Strength
  /** Whether articles are read by themselves, or only once the popup is opened. */
  readonly reading: 'every-article' | 'on-click'
  /** Host names where Pressmark stays off, without `www.`. */
  readonly sitesOff: readonly string[]
  /** Host names where every page but the home page is read, whatever it looks like. A site that is off as well is off. */
  readonly sitesAlways: readonly string[]
}

export const settingsKey = 'settings'

export const defaultSettings: Settings = {
  kinds: { quotation: true, person: true, duplicate: true, notice: true },
  strength: 'normal',
  reading: 'every-article',
  sitesOff: [],
  sitesAlways: [],
}

/** Settings out of whatever the store held: what is missing or of the wrong shape takes its default. */
export function readSettings(stored: unknown): Settings {
  const { kinds, strength, reading, sitesOff, sitesAlways } = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Record<string, unknown>
  const given = (typeof kinds === 'object' && kinds !== null ? kinds : {}) as Record<string, unknown>
  const kind = (name: Kind) => (typeof given[name] === 'boolean' ? given[name] : defaultSettings.kinds[name])
  return {
    kinds: { quotation: kind('quotation'), person: kind('person'), duplicate: kind('duplicate'), notice: kind('notice') },
    strength: strengths.find(one => one === strength) ?? defaultSettings.strength,
    reading: reading === 'on-click' ? 'on-click' : 'every-article',
    sitesOff: sitesIn(sitesOff),
    sitesAlways: sitesIn(sitesAlways),
  }
}

function sitesIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(site => typeof site === 'string') : []
}

/** The name under which a page's site stands in a list of sites: its host without `www.`; null where the address has none. */
export function siteOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return host.replace(/^www\./, '') || null
}

/** Whether a list of sites holds the one of an address. */
export function hasSite(sites: readonly string[], url: string | null): boolean {
  const site = url === null ? null : siteOf(url)
  return site !== null && sites.includes(site)
}

/** A list of sites with one more, or one less. */
export function withSite(sites: readonly string[], site: string, isIn: boolean): readonly string[] {
  const others = sites.filter(one => one !== site)
  return isIn ? [...others, site].sort() : others
}
