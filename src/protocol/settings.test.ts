import { expect, test } from 'vitest'
import { defaultSettings, hasSite, readSettings, siteOf, withSite } from './settings.ts'

test.each([undefined, null, 'x', [], { kinds: 4, strength: 'loud', reading: 9, sitesOff: 'a' }])(
  'what the store cannot have meant takes its default: %j',
  stored => {
    expect(readSettings(stored)).toEqual(defaultSettings)
  },
)

test('what was chosen stays', () => {
  const chosen = {
    kinds: { quotation: false, person: true, duplicate: false, notice: true },
    strength: 'strong',
    reading: 'on-click',
    sitesOff: ['a.example'],
    sitesAlways: ['b.example'],
  }
  expect(readSettings({ ...chosen, more: 1 })).toEqual(chosen)
  expect(readSettings({ sitesOff: ['a.example', 4] }).sitesOff).toEqual(['a.example'])
})

test('a site is a host name without www.', () => {
  expect(siteOf('https://www.news.example/a?b')).toBe('news.example')
  expect(siteOf('about:blank')).toBeNull()
  expect(siteOf('no address')).toBeNull()
})

test('a site stands once in a list, in the order of the alphabet, until it is taken out', () => {
  const sites = ['b.example', 'a.example', 'b.example'].reduce<readonly string[]>((list, site) => withSite(list, site, true), [])
  expect(sites).toEqual(['a.example', 'b.example'])
  expect(withSite(sites, 'b.example', false)).toEqual(['a.example'])
  expect(hasSite(sites, 'https://www.b.example/c')).toBe(true)
  expect(hasSite(sites, 'https://c.b.example/')).toBe(false)
  expect(hasSite(sites, null)).toBe(false)
})
