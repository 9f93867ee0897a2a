import { describe, expect, test } from 'vitest'
import { blend, contrast, luminance, readColor } from './color.ts'

describe('colours as the browser computes them', () => {
  test.each([
    ['rgb(118, 118, 118)', [118, 118, 118], 1],
    ['rgba(0, 0, 0, 0)', [0, 0, 0], 0],
    ['rgba(10, 20, 30, 0.5)', [10, 20, 30], 0.5],
    ['rgba(10, 20, 30, 1e-7)', [10, 20, 30], 1e-7],
  ] as const)('%s', (computed, rgb, alpha) => {
    expect(readColor(computed)).toEqual({ rgb, alpha })
  })

  test.each(['', 'rgb(1, 2)', 'rgb(1, 2, 3', 'red; rgb(1, 2, 3)'])('not read: %s', computed => {
    expect(readColor(computed)).toBeUndefined()
  })

  test('without a canvas, other spellings are not read', () => {
    expect(readColor('oklch(0.5 0.1 120)')).toBeUndefined()
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
