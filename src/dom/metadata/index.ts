// What the page says about itself: site, author, dates, section, language, address, and the titles it goes by.
// JSON-LD's article is believed first, then the meta tags, then the elements that hold a date or a name.

import type { Meta } from '../../core/article.ts'
import { wordsIn } from '../title-words.ts'
import { isArticleType } from './article-type.ts'
import { readDeclared } from './declared.ts'
import { type Head, plain, readHead, type Thing, textOf, typesOf } from './head.ts'

/** Reads the metadata. `title` is what the metadata call the article. */
export function readMeta(document: Document, url: string | null, head: Head = readHead(document)): Meta {
  const article = articleOf(head)
  const first = (...names: string[]) => names.map(name => head.meta.get(name)).find(Boolean) ?? null
  const site = first('og:site_name', 'application-name') ?? textOf(article?.publisher) ?? siteOf(head)
  const section = textOf(article?.articleSection) ?? first('article:section', 'section', 'parsely-section', 'sailthru.section')
  const declared = readDeclared(article, section, head.meta)
  return {
    url: absolute(head.canonical ?? first('og:url'), url) ?? url,
    title: titlesOf(head, article, site)[0] ?? null,
    site,
    byline:
      authorsOf(article) ?? first('author', 'article:author_name', 'byl', 'dc.creator', 'sailthru.author', 'parsely-author'),
    published: dateOf(article?.datePublished) ?? first(...publishedNames) ?? timeOf(document, 'datePublished'),
    modified: dateOf(article?.dateModified) ?? first(...modifiedNames) ?? timeOf(document, 'dateModified'),
    section,
    language: languageOf(document, article),
    ...(declared && { declared }),
  }
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

const publishedNames =
  'article:published_time datepublished parsely-pub-date sailthru.date pubdate dc.date.issued date dc.date'.split(' ')
const modifiedNames = 'article:modified_time datemodified og:updated_time lastmod last-modified'.split(' ')

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

function authorsOf(article: Thing | undefined): string | null {
  const names = [article?.author].flat().flatMap(author => textOf(author) ?? [])
  const people = names.filter(name => !/^https?:/.test(name))
  return people.length > 0 ? people.slice(0, 8).join(', ') : null
}

function dateOf(value: unknown): string | null {
  const date = textOf(value)
  return date && /\d{4}/.test(date) ? date : null
}

function timeOf(document: Document, itemprop: string): string | null {
  const element = document.querySelector(`[itemprop="${itemprop}"]`)
  return element ? plain(element.getAttribute('datetime') ?? element.getAttribute('content') ?? '') || null : null
}

function languageOf(document: Document, article: Thing | undefined): string {
  const declared =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    textOf(article?.inLanguage)
  return /^[a-z]{2,3}(?![a-z])/i.exec(declared ?? '')?.[0].toLowerCase() ?? ''
}

function absolute(address: string | null, base: string | null): string | null {
  if (!address) return null
  try {
    return new URL(address, base ?? undefined).href
  } catch {
    return null
  }
}
