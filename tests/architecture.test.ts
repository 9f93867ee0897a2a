// Imports only go down the stairs, doors never import one another, the extension's API has one user, and ARCHITECTURE.md names real places.

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => posix.join('src', path.split('\\').join('/')))
  .filter(path => path.endsWith('.ts'))

const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['src/core'],
  'src/dom': ['src/dom', 'src/core'],
  'src/protocol': ['src/protocol', 'src/core'],
  'src/cli': ['src/cli', 'src/core', 'src/dom'],
  'src/extension': ['src/extension', 'src/core', 'src/dom', 'src/protocol'],
}
// Rooms of the extension that every door may use; the others are doors.
const sharedRooms = ['platform', 'look']

const imports = files.flatMap(file =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\n[^'"\n;]*)*?from\s+'([^']+)'|import\('([^']+)'\)|\nimport '([^']+)'/g,
    ),
  ].map(match => {
    const target = (match[1] ?? match[2] ?? match[3])!
    return { file, target: target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), target)) : target }
  }),
)

const roomOf = (path: string) => path.split('/').slice(0, 2).join('/')
const doorOf = (path: string) => path.split('/')[2]

describe('architecture', () => {
  test('finds the imports it judges', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(files.length)
  })

  test('imports only go down the stairs', () => {
    const upward = imports.filter(
      ({ file, target }) => target.startsWith('src/') && !allowed[roomOf(file)]?.includes(roomOf(target)),
    )
    expect(upward).toEqual([])
  })

  test('every import that begins with a dot leads to a file of src', () => {
    expect(imports.filter(({ target }) => target.startsWith('src/') && !existsSync(target))).toEqual([])
  })

  test('doors of the extension never import one another', () => {
    const sideways = imports.filter(({ file, target }) => {
      if (roomOf(file) !== 'src/extension' || roomOf(target) !== 'src/extension') return false
      return doorOf(file) !== doorOf(target) && !sharedRooms.includes(doorOf(target) ?? '')
    })
    expect(sideways).toEqual([])
  })

  test('only the platform touches the extension’s API', () => {
    const users = imports.filter(({ target }) => target === 'src/extension/platform/api.ts').map(({ file }) => file)
    expect(users.filter(file => !file.startsWith('src/extension/platform/'))).toEqual([])
    const named = files.filter(
      file => !file.endsWith('.test.ts') && /\bchrome\.\w|globalThis\.(?:chrome|browser)\b/.test(readFileSync(file, 'utf8')),
    )
    expect(named.filter(file => !file.startsWith('src/extension/platform/'))).toEqual([])
  })

  test('the core and the reading of pages stand on no package', () => {
    const packages = imports.filter(
      ({ file, target }) => !target.startsWith('src/') && ['src/core', 'src/dom', 'src/protocol'].includes(roomOf(file)),
    )
    expect(packages.filter(({ file }) => !file.endsWith('.test.ts'))).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  test('names only places that are there', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8')
    const places = [...page.matchAll(/`((?:src|build|tests|icons)\/[\w./-]*)`/g)].map(match => match[1]!)
    expect(places.length).toBeGreaterThan(10)
    expect(places.filter(place => !existsSync(join('.', place)))).toEqual([])
  })
})
