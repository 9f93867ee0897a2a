// Every string that the code asks for is there, and none is there for nothing.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { english } from './english.ts'

const sources = readdirSync('src/extension', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .map(path => readFileSync(join('src/extension', path), 'utf8'))
const all = [...sources, readFileSync('manifest.json', 'utf8')].join('\n')
const keys = Object.keys(english)
const manifestKeys = ['options_ui']

test('whole keys in the code have their string, alone or as a plural', () => {
  const asked = [...all.matchAll(/['"_]((?:app|popup|options|card|said|kind|notice|place)_[a-z_]+)(?:__)?['"]/g)].map(match =>
    match[1]!.replace(/_+$/, ''),
  )
  expect(asked.length).toBeGreaterThan(40)
  expect(
    asked.filter(
      key =>
        !manifestKeys.includes(key) &&
        !keys.includes(key) &&
        !keys.includes(`${key}_other`) &&
        !keys.some(one => one.startsWith(`${key}_`)),
    ),
  ).toEqual([])
})

test('every string is asked for: by its whole key, as a plural, or by a key made of parts', () => {
  const made = [...all.matchAll(/`([a-z_]+_)\$\{/g)].map(match => match[1]!)
  const isAsked = (key: string) =>
    all.includes(key) || all.includes(key.replace(/_(?:one|other)$/, '')) || made.some(part => key.startsWith(part))
  expect(keys.filter(key => !isAsked(key))).toEqual([])
})

test('substitutions are numbered from $1 on', () => {
  const wrong = Object.entries(english).filter(([, { message }]) => {
    const numbers = [...message.matchAll(/\$(\d)/g)].map(match => Number(match[1]))
    return [...new Set(numbers)].sort().some((number, index) => number !== index + 1)
  })
  expect(wrong).toEqual([])
})
