import { expect, test } from 'vitest'
import { defaultSettings, readSettings, siteOf, withSite } from './settings.ts'

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
  }
  expect(readSettings({ ...chosen, more: 1 })).toEqual(chosen)
  expect(readSettings({ sitesOff: ['a.example', 4] }).sitesOff).toEqual(['a.example'])
})

test('a site is a host name without www.', () => {
  expect(siteOf('https://www.news.example/a?b')).toBe('news.example')
  expect(siteOf('about:blank')).toBeNull()
  expect(siteOf('no address')).toBeNull()
})

test('a site is switched off once, in the order of the alphabet, and on again', () => {
  const off = withSite(withSite(withSite(defaultSettings, 'b.example', false), 'a.example', false), 'b.example', false)
  expect(off.sitesOff).toEqual(['a.example', 'b.example'])
  expect(withSite(off, 'b.example', true).sitesOff).toEqual(['a.example'])
})
