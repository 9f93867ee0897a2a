// What the page says about itself beyond what is shown in it: its own address, its author, when it was changed. For files.

import type { Meta } from '../../core/article.ts'
import { type Head, type Thing, textOf } from './head.ts'
import { articleOf, dateOf, firstOf, timeOf } from './index.ts'

const authorNames = ['author', 'article:author_name', 'byl', 'dc.creator', 'sailthru.author', 'parsely-author']
const modifiedNames = ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod', 'last-modified']

/** Reads them. `url` is where the page was found. */
export function detailsOf(head: Head, url: string | null): Pick<Meta, 'url' | 'byline' | 'modified'> {
  const article = articleOf(head)
  return {
    url: absolute(canonicalOf(head) ?? firstOf(head, ['og:url']), url) ?? url,
    byline: authorsOf(article) ?? firstOf(head, authorNames),
    modified: dateOf(article?.dateModified) ?? firstOf(head, modifiedNames) ?? timeOf(head.document, 'dateModified'),
  }
}

function canonicalOf({ document }: Head): string | null {
  return document.head?.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') || null
}

function authorsOf(article: Thing | undefined): string | null {
  const names = [article?.author].flat().flatMap(author => textOf(author) ?? [])
  const people = names.filter(name => !/^https?:/.test(name))
  return people.length > 0 ? people.slice(0, 8).join(', ') : null
}

function absolute(address: string | null, base: string | null): string | null {
  if (!address) return null
  try {
    return new URL(address, base ?? undefined).href
  } catch {
    return null
  }
}
