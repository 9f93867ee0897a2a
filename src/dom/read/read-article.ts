// Reads a page in one go, in a browser or in a DOM without layout, with all that it says about itself: for files, tests and benches.

import { finish } from '../../core/steps.ts'
import { detailsOf } from '../metadata/details.ts'
import { plain } from '../metadata/head.ts'
import type { Part } from './choose.ts'
import { type Reading, readingArticle } from './index.ts'
import { sightOf } from './markup-sight.ts'

/** Reads the one article of a page. Undefined where there is no text to read. Never throws, never writes. */
export function readArticle(document: Document, { url }: { readonly url: string | null }): Reading | undefined {
  return finish(
    readingArticle(document, {
      url,
      sight: sightOf(document),
      detailsOf: (head, { section }, parts) => ({ ...detailsOf(head, url), section: section ?? sectionIn(parts) }),
    }),
  )
}

// "January 12, 2026 · Politics": a link in the line of the date leads to the section.
function sectionIn(parts: readonly Part[]): string | null {
  const link = parts.find(({ role }) => role === 'dateline')?.piece.box.element.querySelector('a')
  const words = plain(link?.textContent ?? '')
  return /^\p{L}[\p{L} &'’-]{2,30}$/u.test(words) ? words : null
}
