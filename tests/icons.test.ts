// The icons that the manifest names are there, of the size it says, and the grey ones are not the amber ones.

import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }

const named = [...Object.entries(manifest.icons), ...Object.entries(manifest.action.default_icon)]
const read = (path: string) => PNG.sync.read(readFileSync(path))

test.each(named)('the icon of %s px is %s', (size, path) => {
  const { width, height } = read(path)
  expect([width, height]).toEqual([Number(size), Number(size)])
})

test.each([16, 32, 48, 128])('%i px: amber where on, grey where off, ink on both, corners clear', size => {
  const amber = [0xf0, 0xb9, 0x3a, 255]
  const grey = [0xa9, 0xad, 0xb2, 255]
  const ink = [0x17, 0x18, 0x1a, 255]
  for (const [name, ground] of [
    ['icon', amber],
    ['icon-off', grey],
  ] as const) {
    const { data, width } = read(`icons/${name}-${size}.png`)
    const unit = size / 16
    const pixel = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
    expect(pixel(size / 2, Math.floor(unit / 2))).toEqual(ground) // the middle of the upper edge
    expect(pixel(4 * unit, 10 * unit)).toEqual(ink) // the first line of text
    expect(pixel(0, 0)[3]).toBeLessThan(128)
  }
})
