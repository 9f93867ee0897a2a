import { expect, test } from 'vitest'
import { Patience } from './patience.ts'

function clock() {
  let time = 100_000
  return { now: () => time, pass: (ms: number) => (time += ms) }
}

test('the first look is at once, the next ones wait longer and longer', () => {
  const { now, pass } = clock()
  const patience = new Patience(now)
  const waits: number[] = []
  for (let look = 0; look < 10; look++) {
    waits.push(patience.wait)
    pass(patience.wait)
    patience.looked('same')
  }
  expect(waits).toEqual([0, 800, 1600, 3200, 6400, 12_800, 25_600, 51_200, 60_000, 60_000])
  expect(patience.isOver).toBe(false)
})

test('a page that changes what we did eight times is left alone', () => {
  const { now, pass } = clock()
  const patience = new Patience(now)
  for (let look = 0; look < 8; look++) {
    expect(patience.isOver).toBe(false)
    pass(patience.wait)
    patience.looked('changed')
  }
  expect(patience.isOver).toBe(true)
})

test('a page that grows is never left alone', () => {
  const { now, pass } = clock()
  const patience = new Patience(now)
  for (let look = 0; look < 30; look++) {
    pass(patience.wait)
    patience.looked('grown')
    expect(patience.isOver).toBe(false)
  }
})

test('a calm minute makes it forget', () => {
  const { now, pass } = clock()
  const patience = new Patience(now)
  patience.looked('changed')
  patience.looked('changed')
  expect(patience.wait).toBeGreaterThan(0)
  pass(60_001)
  expect(patience.wait).toBe(0)
})
