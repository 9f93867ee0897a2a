// The manifest keeps the detector out of pages by their address: only of those that the detector itself would call none.

import { describe, expect, test } from 'vitest'
import { closedAddresses } from '../build/manifest.mjs'
import { partsOf } from '../src/dom/detect/address.ts'
import { kindByAddress } from '../src/dom/detect/kind-by-address.ts'

const { exclude_matches, exclude_globs } = await closedAddresses()
const patterns = [...exclude_matches, ...exclude_globs]

const isClosed = (url: string) => patterns.some(pattern => expressionFor(pattern).test(url))

describe('addresses that the manifest closes', () => {
  test.each(patterns)('%s is none to the detector', pattern => {
    const url = pattern
      .replace('*://*.', 'https://en.')
      .replace('*://*', 'https://gazette.example')
      .replace('.*.*/*', '.boots.example/a-b')
      .replace('*', 'a-b')
    expect(isClosed(url)).toBe(true)
    expect(kindByAddress(partsOf(url)!)).toMatch(/^(?!article)/)
  })

  test.each(['https://reddit.com:8443/r/boots/1', 'https://reddit.com./r/boots/1', 'https://mara:word@www.reddit.com/r/boots/1'])(
    '%s is none to the detector, however its host is written',
    url => expect(kindByAddress(partsOf(url)!)).toBe('talk'),
  )

  test.each([
    'https://gazette.example/2026/03/04/harbour-to-close-in-may',
    'https://gazette.example/news/harbour-to-close-in-may',
    'https://gazette.example/news?id=12',
    'https://gazette.example/?p=12',
    'https://gazette.example/politics/2026/harbour',
    'https://gazette.example/community/harbour-to-close-in-may',
    'https://gazette.example/video-shows-harbour',
    'https://gazette.example/search-for-missing-boat-goes-on',
    'https://gazette.example/shop/boots-that-keep-the-rain-out',
    'https://www.forumnews.example/2026/harbour',
    'https://notreddit.com/harbour-to-close-in-may',
    'https://gazette.example/harbour?from=https://forum.boots.example/tag/1',
    'https://en.wikipedia.org/wiki/Harbour',
    'https://www.forum.example/2026/harbour',
    'https://forum.example/2026/harbour',
    'https://community.gazette.example/harbour-to-close-in-may',
  ])('%s is open', url => {
    expect(isClosed(url)).toBe(false)
    expect(kindByAddress(partsOf(url)!) ?? 'article').toBe('article')
  })
})

/** A match pattern or a glob, as both browsers read them: a host's "*." stands for the host itself as well. */
function expressionFor(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&')
  const source = escaped
    .replace(/^\*:\/\/\*\\\./, 'https?://(?:[^/]+\\.)?')
    .replace(/^\*:\/\/\*\//, 'https?://[^/]+/')
    .replaceAll('*', '.*')
  return new RegExp(`^${source}$`)
}
