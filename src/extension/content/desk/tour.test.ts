import { describe, expect, test } from 'vitest'
import type { PressmarkAnnotation } from '../../../core/annotators/index.ts'
import { articleFromText } from '../../../core/article.ts'
import type { Summary } from '../../../protocol/summary.ts'
import { type Shown, stopFrom, stopsOf } from './tour.ts'

const article = articleFromText('x'.repeat(200))
const made = (kind: string, start: number, data: object) =>
  ({ kind, start, end: start + 5, rule: 'test', confidence: 1, data }) as unknown as PressmarkAnnotation
const annotations = [
  made('person', 0, { official: true, entity: 'p1' }),
  made('quotation', 10, { form: 'direct' }),
  made('quotation', 20, { form: 'direct' }),
  made('quotation', 30, { form: 'indirect' }),
  made('duplicate', 40, {}),
  made('person', 50, { official: true, entity: 'p1' }),
  made('person', 60, { official: false, entity: 'p2' }),
  made('quotation', 70, { form: 'direct' }),
  made('notice', 80, {}),
  made('person', 90, { official: true, entity: 'p3' }),
]
const speakers = [
  { key: 'a', quotations: ['quotation:10-15', 'quotation:20-25'] },
  { key: 'b', quotations: ['quotation:70-75'] },
]
const everyKind = { quotation: true, person: true, duplicate: true, notice: true }
const shown: Shown = {
  analysis: { article, annotations, problems: [] },
  summary: { speakers } as unknown as Summary,
  kinds: everyKind,
  lit: null,
}
const starts = (...args: Parameters<typeof stopsOf>) => stopsOf(...args).map(stop => stop.start)

describe('the stops of a tour', () => {
  test('quotations that are printed, notices and repeats together, each official once', () => {
    expect(starts('quotation', shown)).toEqual([10, 20, 70])
    expect(starts('notice', shown)).toEqual([40, 80])
    expect(starts('person', shown)).toEqual([0, 90])
  })

  test('from speaker to speaker, or with one lit from one of their quotations to the next', () => {
    expect(starts('speaker', shown)).toEqual([10, 70])
    expect(starts('speaker', { ...shown, lit: ['quotation:10-15', 'quotation:20-25'] })).toEqual([10, 20])
  })

  test('kinds that are switched off are no stops', () => {
    expect(starts('notice', { ...shown, kinds: { ...everyKind, duplicate: false } })).toEqual([80])
    expect(starts('quotation', { ...shown, kinds: { ...everyKind, quotation: false } })).toEqual([])
  })

  test('one goes on from where one is, and not round', () => {
    const stops = stopsOf('quotation', shown)
    expect(stopFrom(stops, 10, 1)?.start).toBe(20)
    expect(stopFrom(stops, 15, -1)?.start).toBe(10)
    expect(stopFrom(stops, 70, 1)).toBeUndefined()
    expect(stopFrom(stops, 10, -1)).toBeUndefined()
  })
})
