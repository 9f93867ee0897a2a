// An article that was analysed is forgotten: what is remembered of its words must not hold on to its text.

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { analyze } from '../src/core/analyze.ts'
import { articleFromText } from '../src/core/article.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const articles = 40
const paragraph = `${'The council met on Tuesday and spoke about the harbour and the boats that lie in it. '.repeat(10)}\n`

/** Some 50,000 characters in one piece, with a name that no other article has. */
function textOf(at: number): string {
  const name = `Zarabandovich${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}enko`
  const words = `Minister Mara ${name} said on Monday: “We will not go there,” and ${name} left.\n${paragraph.repeat(60)}`
  return Buffer.from(words).toString()
}

function analyseFrom(first: number): void {
  for (let at = first; at < first + articles; at++) analyze(articleFromText(textOf(at)))
}

function held(): number {
  collect()
  return process.memoryUsage().heapUsed
}

test('a word that is remembered does not keep its article in memory', () => {
  analyseFrom(0)
  const before = held()
  analyseFrom(articles)
  expect(held() - before).toBeLessThan((articles * textOf(0).length) / 4)
})
