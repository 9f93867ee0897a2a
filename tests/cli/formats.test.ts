// The forms in which a file is answered: JSON, Markdown, a page of HTML, the terminal.

import { describe, expect, test } from 'vitest'
import { article, file, run } from './call.ts'

describe('formats', () => {
  test('--format json', () => {
    const { status, stdout } = run(['annotate', '--format', 'json', file('good.txt', article)])
    expect([status, JSON.parse(stdout).text]).toEqual([0, article])
  })

  test('--format markdown tells in footnotes who said what', () => {
    const { stdout } = run(['annotate', '--format=markdown', file('good.txt', `${article}\n# no heading, *no* emphasis`)])
    expect(stdout).toMatch(/“We will not wait,”\[\^(\d+)\] said[\s\S]*\n\[\^\1\]: Mara Olsen/)
    expect(stdout).toContain('\\# no heading, \\*no\\* emphasis')
  })

  test('--format html is one page that needs nothing else, and lets nothing through', () => {
    const { stdout } = run([
      'annotate',
      '--format',
      'html',
      file('good.txt', `${article}\n${article}\nShe wrote <script>alert(1)</script> & left.`),
    ])
    expect(stdout).toMatch(/<mark title="Quotation: Mara Olsen[^"]*">“We will not wait,”<\/mark>/)
    expect(stdout).not.toMatch(/title="(\w+): \1/) // "Repeat: Repeat, same words"
    expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; left')
    expect(stdout).not.toMatch(/<script|<link|src=|href=/)
  })

  test('--format terminal has colours where they are wanted, and honours NO_COLOR', () => {
    const path = file('good.txt', `${article}\nBeware of \u001b[31mcolours\u202e that are not ours.`)
    const call = ['annotate', '--format', 'terminal', path]
    const coloured = run(call, '', { FORCE_COLOR: '1' }).stdout
    expect(coloured).toContain('\u001b[33m“We will not wait,”\u001b[0m')
    for (const foreign of ['\u001b[31m', '\u202e']) expect(coloured).not.toContain(foreign)
    for (const env of [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }]) expect(run(call, '', env).stdout).not.toContain('\u001b')
    expect(coloured).toContain('Mara Olsen')
  })
})
