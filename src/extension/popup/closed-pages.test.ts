import { expect, test } from 'vitest'
import { closedBecause } from './closed-pages.ts'

test.each([
  ['about:reader?url=https%3A%2F%2Fnews.example%2Fa', 'reader'],
  ['view-source:https://news.example/a', 'source'],
  ['https://news.example/report.PDF?page=2', 'pdf'],
  ['chrome://extensions/', 'browser'],
  ['about:addons', 'browser'],
  ['moz-extension://0f7f4f4e/options.html', 'browser'],
  ['file:///home/reader/a.html', 'file'],
  ['https://chromewebstore.google.com/detail/x', 'store'],
  ['https://chrome.google.com/webstore/detail/x', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'store'],
  [null, 'browser'],
  ['', 'browser'],
])('%s is closed: %s', (address, why) => {
  expect(closedBecause(address)).toBe(why)
})

test.each([
  'https://news.example/a',
  'http://127.0.0.1:8080/pdf',
  'https://news.example/why-a.pdf-is-hard',
  'https://chrome.google.com/webstores',
  'https://addons.mozilla.org.news.example/',
])('near miss: %s is an ordinary page', address => {
  expect(closedBecause(address)).toBeNull()
})
