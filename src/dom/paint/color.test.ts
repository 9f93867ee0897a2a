import { describe, expect, test } from 'vitest'
import { blend, contrast, luminance, readColor } from './color.ts'

describe('colours as the browser computes them', () => {
  test.each([
    ['rgb(118, 118, 118)', [118, 118, 118], 1],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
    ['rgba(10, 20, 30, 0.5)', [10, 20, 30], 0.5],
    ['rgb(1 2 3 / 0.25)', [1, 2, 3], 0.25],
    ['color(srgb 1 0.5 0)', [255, 127.5, 0], 1],
    ['color(srgb 0 0 0 / 0.4)', [0, 0, 0], 0.4],
    ['rgb(none 2 3)', [0, 2, 3], 1],
  ] as const)('%s', (computed, rgb, alpha) => {
    expect(readColor(computed)).toEqual({ rgb, alpha })
  })

  test.each([
    ['oklch(1 0 0)', [255, 255, 255]],
    ['oklch(0 0 0)', [0, 0, 0]],
    ['oklch(0.628 0.2577 29.23)', [255, 0, 0]],
    ['oklab(0.452 -0.0325 -0.3115)', [0, 0, 255]],
  ] as const)('%s, within two steps', (computed, rgb) => {
    const read = readColor(computed)!
    read.rgb.forEach((channel, at) => {
      expect(Math.abs(channel - rgb[at]!)).toBeLessThan(2)
    })
  })

  test.each(['lab(50 20 30)', 'color(display-p3 1 0 0)', 'url(#a)', '', 'rgb(1, 2)', 'transparent'])('not read: %s', computed => {
    expect(readColor(computed)).toBeUndefined()
  })
})

describe('contrast', () => {
  test('of black on white is 21, of #767676 on white 4.54', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5)
    expect(contrast([255, 255, 255], [118, 118, 118])).toBeCloseTo(4.54, 2)
  })

  test('luminance runs from black to white', () => {
    expect(luminance([0, 0, 0])).toBe(0)
    expect(luminance([255, 255, 255])).toBeCloseTo(1, 5)
  })

  test('half black over white is grey', () => {
    expect(blend({ rgb: [0, 0, 0], alpha: 0.5 }, [255, 255, 255])).toEqual([127.5, 127.5, 127.5])
  })
})
