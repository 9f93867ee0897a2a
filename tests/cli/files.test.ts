// Files in: what is read, what is refused and how that is said, and the exit status.

import { mkdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { article, file, home, page, run } from './call.ts'

describe('files', () => {
  test('text or page is told by what is in it, not by its name', () => {
    const text = run(['annotate', file('text.html', article)])
    expect([text.status, text.stderr]).toEqual([0, ''])
    expect(text.stdout).toContain('[[quotation by="Mara Olsen"')
    const html = run(['annotate', file('page.txt', page)])
    expect([html.status, html.stderr]).toEqual([0, ''])
    expect(html.stdout).toContain('pilots & the crews')
    expect(html.stdout).not.toContain('<p>')
  })

  test('standard input is a file of its own', () => {
    expect(run(['annotate', '-'], article).stdout).toContain('[[quotation')
  })

  test('what cannot be read is said in a sentence, the rest is done, and the status is 1', () => {
    mkdirSync(join(home, 'folder'))
    const bad = [
      join(home, 'nothing.txt'),
      join(home, 'folder'),
      file('empty.txt', ' \n'),
      file('picture.png', Buffer.from([137, 80, 78, 71, 0, 1, 2])),
    ]
    const { status, stdout, stderr } = run(['annotate', ...bad, file('good.txt', article)])
    expect(status).toBe(1)
    expect(
      stderr
        .replaceAll(home + sep, '')
        .trim()
        .split('\n'),
    ).toEqual([
      'pressmark: nothing.txt is not there',
      'pressmark: folder is a directory',
      'pressmark: empty.txt is empty',
      'pressmark: picture.png is not text: it holds binary data',
    ])
    expect(stdout).toContain('[[quotation')
  })

  test('old encodings are read', () => {
    const latin = Buffer.from('“No,” said Zoë Marín, the mayor.'.replace('“', '\x93').replace('”', '\x94'), 'latin1')
    expect(run(['annotate', file('latin.txt', latin)]).stdout).toContain('“No,”')
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article, 'utf16le')])
    expect(run(['annotate', file('wide.txt', wide)]).stdout).toContain('“We will not wait,”')
  })

  test('a wrong call is status 2, and tells how to call', () => {
    for (const args of [
      [],
      ['annotate'],
      ['annotate', '--format', 'pdf', 'a'],
      ['annotate', '--jsonl', 'a'],
      ['annotate', '-', '-'],
    ]) {
      const { status, stdout, stderr } = run(args)
      expect([args, status, stdout]).toEqual([args, 2, ''])
      expect(stderr).toMatch(/^pressmark: .+\nUse: /)
    }
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' })
  })
})
