import { describe, expect, test } from 'vitest'
import { contrast } from './color.ts'
import type { Ground } from './ground.ts'
import { drawings, levelFor, nameOf, prefixFrom, rulesFor, styles } from './styles.ts'

const normal = { strength: 'normal', drawsLines: true } as const
const onWhite = (letters: number): Ground => ({ sheet: 'light', behind: [255, 255, 255], letters: [letters, letters, letters] })

describe('never below a contrast of 4.5', () => {
  test('dark text on white bears the whole wash', () => {
    expect(levelFor('quotation', onWhite(34), normal)).toBe(3)
  })

  test('#767676 on white bears none', () => {
    expect(levelFor('quotation', onWhite(118), normal)).toBe(0)
  })

  test('#6d6d6d on white bears a part of it', () => {
    expect([1, 2]).toContain(levelFor('quotation', onWhite(0x6d), normal))
  })

  test('text that is already under 4.5 gets no wash', () => {
    expect(levelFor('quotation', onWhite(150), normal)).toBe(0)
  })

  test('where the ground cannot be read, the wash of the middle sheet is taken as it is', () => {
    expect(levelFor('quotation', { sheet: 'any', behind: undefined, letters: undefined }, normal)).toBe(3)
  })

  test('lines need no level', () => {
    expect(levelFor('person', onWhite(118), normal)).toBe(3)
  })

  test('every wash that is chosen keeps 4.5, on greys of all lightness', () => {
    for (const strength of ['light', 'normal', 'strong'] as const)
      for (let behind = 0; behind <= 255; behind += 15)
        for (let letters = 0; letters <= 255; letters += 15) {
          const ground: Ground = {
            sheet: behind > 170 ? 'light' : behind < 90 ? 'dark' : 'any',
            behind: [behind, behind, behind],
            letters: [letters, letters, letters],
          }
          const look = { strength, drawsLines: true }
          const level = levelFor('quotation', ground, look)
          if (level === 0) continue
          const rule = rulesFor('k', look)
            .split('\n')
            .find(one => one.includes(`(${nameOf('k', { sheet: ground.sheet, style: 'quotation', level })})`))!
          const [red, green, blue, alpha] = /background-color:rgb\((\d+) (\d+) (\d+)\/([\d.]+)/.exec(rule)!.slice(1).map(Number)
          const rgb = [red!, green!, blue!]
          const washed = rgb.map(channel => channel * alpha! + behind * (1 - alpha!)) as [number, number, number]
          expect(contrast([letters, letters, letters], washed)).toBeGreaterThanOrEqual(4.49)
        }
  })
})

describe('the rules', () => {
  test('touch nothing but grounds and decorations', () => {
    for (const strength of ['light', 'normal', 'strong'] as const)
      for (const drawsLines of [true, false])
        for (const rule of rulesFor('k1', { strength, drawsLines }).split('\n'))
          expect(rule).toMatch(
            /^::highlight\(k1-\d+\)\{(?:background-color:rgb\([\d ]+\/[\d.]+\))?;?(?:text-decoration:underline [a-z]+ \d?(?:px )?[^;]*;text-underline-offset:3px)?\}$/,
          )
  })

  test('without lines every kind has a wash of its own', () => {
    const rules = rulesFor('k1', { strength: 'normal', drawsLines: false })
    for (const style of styles.filter(one => one !== 'lit')) {
      const name = nameOf('k1', { sheet: 'light', style, level: 3 })
      expect(rules).toContain(`::highlight(${name}){background-color:`)
    }
    expect(rules).not.toContain('text-decoration')
  })

  test('a quotation whose text bears no wash has a line', () => {
    const name = nameOf('k1', { sheet: 'light', style: 'quotation', level: 0 })
    expect(rulesFor('k1', normal)).toContain(
      `::highlight(${name}){text-decoration:underline solid 1px #8a5f0a;text-underline-offset:3px}`,
    )
  })

  test('names differ from drawing to drawing, and from page to page', () => {
    expect(new Set(drawings.map(one => nameOf('k1', one))).size).toBe(drawings.length)
    expect(prefixFrom('one page')).not.toBe(prefixFrom('another page'))
    expect(prefixFrom('one page')).toBe(prefixFrom('one page'))
    expect(prefixFrom('x')).toMatch(/^k[a-z0-9]+$/)
  })
})
