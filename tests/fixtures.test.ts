// Every annotator's fixtures: the article is analysed, its marks of that kind are written back, and must stand as in the file.
// With ACCEPT=1 (npm run accept) the new answers are written instead, to be read in the diff.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toMarkedText } from '../src/cli/marked-text.ts'
import { analyze } from '../src/core/analyze.ts'
import { annotators } from '../src/core/annotators/index.ts'
import { articleOf, readCases, withLooks, writeCases } from './fixture-file.ts'

const home = 'src/core/annotators'
const folderOf = { person: 'people', quotation: 'quotations', duplicate: 'duplicates', notice: 'notices' } as const

for (const { kind } of annotators) {
  const folder = join(home, folderOf[kind], 'fixtures')
  for (const file of readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()) {
    describe(`${kind}: ${file}`, () => {
      const path = join(folder, file)
      const cases = readCases(readFileSync(path, 'utf8'))
      const answers = cases.map(one => {
        const article = articleOf(one)
        const { annotations, problems } = analyze(article)
        const marked = toMarkedText(
          article,
          annotations.filter(annotation => annotation.kind === kind),
        )
        return { ...one, lines: withLooks(one, marked), problems }
      })
      if (process.env.ACCEPT) writeFileSync(path, writeCases(answers))
      cases.forEach((one, index) => {
        test(one.title, () => {
          expect(answers[index]!.problems).toEqual([])
          expect(answers[index]!.lines.join('\n')).toBe(one.lines.join('\n'))
        })
      })
    })
  }
}
