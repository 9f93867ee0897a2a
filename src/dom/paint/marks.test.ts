import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../core/analyze.ts'
import type { Kind, PressmarkAnnotation } from '../../core/annotators/index.ts'
import { articleFromBlocks, articleFromText, type Role } from '../../core/article.ts'
import { blockAt, litMarks, marksOf, openingWords } from './marks.ts'

const everyKind = { quotation: true, person: true, duplicate: true, notice: true }
const normal = { kinds: everyKind, strength: 'normal' } as const

function analysisOf(blocks: readonly { text: string; role?: Role }[], ...annotations: readonly PressmarkAnnotation[]): Analysis {
  return { article: articleFromBlocks(blocks), annotations, problems: [] }
}

function annotation(kind: Kind, start: number, end: number, data: object = {}): PressmarkAnnotation {
  return { kind, start, end, rule: `${kind}/test`, confidence: 1, data } as unknown as PressmarkAnnotation
}

const official = { official: true, entity: 'p1' }
const exact = { likeness: 'exact', of: { start: 0, end: 1 }, differs: [] }
const shown = (analysis: Analysis, wanted: Parameters<typeof marksOf>[1] = normal) =>
  marksOf(analysis, wanted).map(({ style, start, end }) => `${style} ${analysis.article.text.slice(start, end)}`)

const long = 'The harbour office said on Monday that the last ferry of the year had left without anyone aboard.'

describe('what is marked', () => {
  test('a quotation whole, an official by the name, a notice whole', () => {
    const text = '“Not a day,” said Mara Olsen. Views are her own.'
    const found = analysisOf(
      [{ text }],
      annotation('quotation', 0, 12, { form: 'direct' }),
      annotation('person', 18, 28, official),
      annotation('notice', 30, 48),
    )
    expect(shown(found)).toEqual(['quotation “Not a day,”', 'person Mara Olsen', 'notice Views are her own.'])
  })

  test('not: people without office, reported words, kinds that are switched off', () => {
    const found = analysisOf(
      [{ text: long }],
      annotation('person', 4, 11, { ...official, official: false }),
      annotation('quotation', 0, 20, { form: 'indirect' }),
      annotation('notice', 0, 30),
    )
    expect(shown(found, { ...normal, kinds: { ...everyKind, notice: false } })).toEqual([])
  })

  test('a repeated paragraph by its opening words, a repeated heading whole', () => {
    const found = (role: Role) => analysisOf([{ text: long, role }], annotation('duplicate', 0, long.length, exact))
    expect(shown(found('paragraph'))).toEqual(['duplicate The harbour office said on Monday that the last'])
    expect(shown(found('heading'))).toEqual([`duplicate ${long}`])
  })

  test('two quotations that differ by the words that differ, in both places', () => {
    const differs = [{ here: { start: 40, end: 45 }, there: { start: 4, end: 11 } }]
    const found = analysisOf([{ text: long }], annotation('duplicate', 30, 60, { ...exact, likeness: 'drift', differs }))
    expect(shown(found)).toEqual(['duplicate harbour', 'duplicate he la'])
  })

  test('light: a name once in a paragraph; strong: a repeat’s whole paragraph in grey as well', () => {
    const found = analysisOf(
      [{ text: long }],
      annotation('person', 4, 11, official),
      annotation('person', 12, 18, official),
      annotation('duplicate', 0, long.length, exact),
    )
    expect(shown({ ...found, annotations: found.annotations.slice(0, 2) }, { ...normal, strength: 'light' })).toEqual([
      'person harbour',
    ])
    expect(shown(found, { ...normal, strength: 'strong' })).toContain(`whole ${long}`)
  })
})

describe('one line at a place', () => {
  test('repeat before notice before official', () => {
    const found = analysisOf(
      [{ text: long }],
      annotation('person', 4, 11, official),
      annotation('person', 60, 66, official),
      annotation('notice', 30, 90),
      annotation('duplicate', 0, long.length, exact),
    )
    expect(shown(found)).toEqual([
      'duplicate The harbour office said on Monday that the last',
      'notice ferry of the year had left without anyone',
    ])
  })

  test('law: whatever is found, no two lines cross, and no mark leaves its block', () => {
    const kinds = ['quotation', 'person', 'duplicate', 'notice'] as const
    const spans = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(320), fc.integer({ min: 1, max: 120 })), { maxLength: 25 })
    fc.assert(
      fc.property(spans, given => {
        const blocks = [{ text: long, role: 'heading' as const }, { text: long }, { text: long }]
        const { article } = analysisOf(blocks)
        const annotations = given.map(([kind, start, length]) =>
          annotation(kind, Math.min(start, article.text.length - 1), Math.min(start + length, article.text.length), {
            ...official,
            ...exact,
            form: 'direct',
          }),
        )
        const marks = marksOf({ article, annotations, problems: [] }, normal)
        for (const mark of marks) {
          const block = blockAt(article, mark.start)!
          expect(mark.end).toBeGreaterThan(mark.start)
          expect(mark.end).toBeLessThanOrEqual(block.end)
        }
        const lines = marks.filter(mark => mark.style !== 'quotation').sort((a, b) => a.start - b.start)
        lines.slice(1).forEach((line, at) => {
          expect(line.start).toBeGreaterThanOrEqual(lines[at]!.end)
        })
      }),
    )
  })
})

describe('a lit speaker', () => {
  test('wears words and name; a name inside the words is not lined twice', () => {
    const text = '“Olsen keeps her word,” said Mara Olsen.'
    const article = articleFromText(text)
    const words = annotation('quotation', 0, 23, { form: 'direct' })
    const names = [
      { start: 1, end: 6, of: words },
      { start: 29, end: 39, of: words },
    ]
    const marks = litMarks(article, [words], names).map(mark => `${mark.style} ${text.slice(mark.start, mark.end)}`)
    expect(marks).toEqual(['lit “Olsen keeps her word,”', 'lit-name Mara Olsen'])
  })
})

describe('opening words', () => {
  test.each([
    ['short enough', 'short enough'],
    [long, 'The harbour office said on Monday that the last'],
    ['x'.repeat(60), 'x'.repeat(50)],
    [`${'x'.repeat(49)}😀${'y'.repeat(20)}`, 'x'.repeat(49)],
    [`${'word '.repeat(9)}fiver andmore`, 'word word word word word word word word word fiver'],
  ])('%s', (text, opening) => {
    const { start, end } = openingWords(text, { start: 0, end: text.length })
    expect(text.slice(start, end)).toBe(opening)
  })
})
