// What the page says about itself: site, date, section, language, and the titles it goes by. What only files are told is in `details.ts`.
// JSON-LD's article is believed first, then the meta tags, then the elements that hold a date or a name.

import type { Meta } from '../../core/article.ts'
import { wordsIn } from '../title-words.ts'
import { isArticleType } from './article-type.ts'
import { readDeclared } from './declared.ts'
import { type Head, plain, type Thing, textOf, typesOf } from './head.ts'
import { publishedNames } from './published-names.data.ts'

/** What every page is asked for. */
export type PageMeta = Pick<Meta, 'title' | 'site' | 'published' | 'section' | 'language' | 'declared'>

/** Reads the metadata. `title` is what they call the article. */
export function readMeta(head: Head): PageMeta {
  const article = articleOf(head)
  const first = (...names: string[]) => firstOf(head, names)
  const site = first('og:site_name', 'application-name') ?? textOf(article?.publisher) ?? siteOf(head)
  const section = textOf(article?.articleSection) ?? first('article:section', 'section', 'parsely-section', 'sailthru.section')
  const declared = readDeclared(article, section, head.meta)
  return {
    title: titlesOf(head, article, site)[0] ?? null,
    site,
    published: dateOf(article?.datePublished) ?? firstOf(head, publishedNames) ?? timeOf(head.document, 'datePublished'),
    section,
    language: languageOf(head.document, article),
    ...(declared && { declared }),
  }
}

/** What the first of these meta tags that is there says. */
export function firstOf({ meta }: Head, names: readonly string[]): string | null {
  return names.map(name => meta.get(name)).find(Boolean) ?? null
}

/** The article among the things of the page's JSON-LD. */
export function articleOf(head: Head): Thing | undefined {
  return head.things.find(thing => typesOf(thing).some(isArticleType))
}

/** What the metadata call the article, the surest first: JSON-LD's headline, og:title, the title without the site's name. */
export function titlesOf(head: Head, article: Thing | undefined, site: string | null): string[] {
  const { meta, title } = head
  const named = [textOf(article?.headline), meta.get('og:title'), meta.get('twitter:title'), title]
  return named.flatMap(name => (name ? [withoutSite(name, site)] : []))
}

/** A title without its last part, where that is the site's name or is short beside a long first part: "Harbour to close | Opinion". */
export function withoutSite(title: string, site: string | null): string {
  const cut = /^(.{12,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/.exec(title)
  if (!cut) return title
  const [, kept, last] = cut
  const isSite = site !== null && sameLetters(last!, site)
  return isSite ||
    (title.includes(' | ') && last!.split(' ').length <= 4) ||
    /\b(?:News|Times|Post|Blog|Magazine)\b|\.(?:com|org|net)\b/.test(last!)
    ? kept!
    : title
}

function sameLetters(a: string, b: string): boolean {
  const letters = (text: string) => wordsIn(text).join('').replace(/^the/, '')
  return letters(a) === letters(b)
}

function siteOf({ title }: Head): string | null {
  return /\s[|–—-]\s([^|–—]{2,40})$/.exec(title)?.[1] ?? null
}

/** A date of JSON-LD, as it stands there. */
export function dateOf(value: unknown): string | null {
  const date = textOf(value)
  return date && /\d{4}/.test(date) ? date : null
}

/** The date in the element that is marked as one. */
export function timeOf(document: Document, itemprop: string): string | null {
  const element = document.querySelector(`[itemprop="${itemprop}"]`)
  return element ? plain(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') || null : null
}

function languageOf(document: Document, article: Thing | undefined): string {
  const declared =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    textOf(article?.inLanguage)
  return /^[a-z]{2,3}(?![a-z])/.exec(declared?.toLowerCase() ?? '')?.[0] ?? ''
}
