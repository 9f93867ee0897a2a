import { expect, test } from 'vitest'
import { addressOf, readAddress } from './address.ts'

test('an address says the kind and the span', () => {
  expect(addressOf({ kind: 'quotation', start: 120, end: 184, rule: 'quotation/test', confidence: 1, data: null })).toBe(
    'quotation:120-184',
  )
  expect(readAddress('quotation:120-184')).toEqual({ kind: 'quotation', start: 120, end: 184 })
})

test.each([null, 7, '', 'quotation:12', 'quotation:-1-4', 'quotation:1-4 ', 'place:1-4', `quotation:1-${'9'.repeat(20)}`, {}])(
  'near miss: %j is no address',
  word => {
    expect(readAddress(word)).toBeUndefined()
  },
)
