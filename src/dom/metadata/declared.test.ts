import { expect, test } from 'vitest'
import { readDeclared } from './declared.ts'

test('an opinion type or section, a payer, a price and a correction are read', () => {
  expect(readDeclared({ '@type': 'OpinionNewsArticle' }, null)).toEqual({ opinion: true })
  expect(readDeclared(undefined, 'Op-Ed')).toEqual({ opinion: true })
  expect(readDeclared({ '@type': ['NewsArticle'], sponsor: { name: 'Northern Lines' } }, 'News')).toEqual({ sponsored: true })
  expect(readDeclared({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }, null)).toEqual({ free: false })
  expect(readDeclared({ '@type': 'NewsArticle', isAccessibleForFree: true }, null)).toEqual({ free: true })
  expect(readDeclared({ '@type': 'NewsArticle', isAccessibleForFree: 'https://schema.org/False' }, null)).toEqual({ free: false })
  const correction = { '@type': 'CorrectionComment', text: 'The ferry was  misnamed.' }
  expect(readDeclared({ '@type': 'NewsArticle', correction }, null)).toEqual({ correction: 'The ferry was misnamed.' })
})

test('meta tags say it too', () => {
  const meta = (name: string, content: string) => readDeclared({ '@type': 'NewsArticle' }, null, new Map([[name, content]]))
  expect(meta('article:opinion', 'true')).toEqual({ opinion: true })
  expect(meta('article:content_tier', 'locked')).toEqual({ free: false })
  expect(meta('article:opinion', 'false')).toBeUndefined()
  expect(meta('article:content_tier', 'metered')).toBeUndefined()
})

test('near miss: a correction that is only an address', () => {
  expect(readDeclared({ '@type': 'NewsArticle', correction: 'https://gazette.example/corrections' }, null)).toBeUndefined()
})

test('near miss: a section that only holds the word, a page that says nothing', () => {
  expect(readDeclared({ '@type': 'NewsArticle' }, 'Opinion polls')).toBeUndefined()
  expect(readDeclared(undefined, null)).toBeUndefined()
  expect(readDeclared({ '@type': 'NewsArticle', isAccessibleForFree: 'maybe' }, null)).toBeUndefined()
})
