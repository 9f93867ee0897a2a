// What no fixture can show: that a long article takes as much longer as it is longer.

import { describe, expect, test } from 'vitest'
import { articleFromText } from '../../article.ts'
import { finish } from '../../steps.ts'
import { people } from './index.ts'

// "quaba", "quabe" and so on: a different word for each number.
function nameOf(number: number): string {
  let name = ''
  for (let rest = number + 1000; rest > 0; rest = Math.floor(rest / 20))
    name += 'bcdfghjklmnpqrstvwxz'[rest % 20]! + 'aeiou'[rest % 5]!
  return name
}

const lines: Record<string, (number: number) => string> = {
  'speaker labels that stand once': number => `${nameOf(number).toUpperCase()}: We will not wait, and that is all.`,
  'judges where no court is named': number =>
    `The prize went to judge Mara ${nameOf(number)[0]!.toUpperCase()}${nameOf(number).slice(1)}.`,
  'surnames that two people have': number => (number % 9 > 0 ? 'Then Olsen left the hall.' : 'Mara Olsen met Jonas Olsen.'),
}

describe('four times the lines take at most eight times the time', () => {
  for (const [title, lineOf] of Object.entries(lines))
    test(title, () => {
      const timeOf = (count: number) => {
        const article = articleFromText(Array.from({ length: count }, (_, number) => lineOf(number)).join('\n'))
        const started = performance.now()
        finish(people.annotate(article, {}))
        return performance.now() - started
      }
      timeOf(500)
      const [small, large] = [1500, 6000].map(count => Math.min(timeOf(count), timeOf(count), timeOf(count)))
      expect(large! / small!).toBeLessThan(8) // linear is 4; the square is 16
    }, 60_000)
})
