// The built command line, called as people and programs call it: what it prints, what it says on standard error, its exit status.

import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { execPath } from 'node:process'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commandLine } from '../build/build.mjs'

const home = mkdtempSync(join(tmpdir(), 'command-line-'))
const cli = join(home, 'cli.mjs')
const slow = 60_000 // ms; a busy machine starts Node in seconds

beforeAll(() => build({ ...commandLine, outfile: cli }), slow)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const article = '“We will not wait,” said Mara Olsen, the harbour commissioner. “Not a day.”\nMs. Olsen left.'
const page = `<!DOCTYPE html><html lang="en"><head><title>Norwick shuts its harbour</title>
<meta property="og:type" content="article"><script type="application/ld+json">
{"@type":"NewsArticle","headline":"Norwick shuts its harbour","datePublished":"2031-05-04"}</script></head><body><article>
<h1>Norwick shuts its harbour</h1>
<p>“We will not wait,” said Mara Olsen, the mayor of Norwick, who had spent the night at the quay with the pilots & the crews.</p>
${Array.from({ length: 6 }, (_, i) => `<p>The quay wall has cracked in ${i + 3} places, divers reported on Monday, and boats will moor at Penn until it is mended.</p>`).join('\n')}
</article></body></html>`

function run(args: readonly string[], input: string | Uint8Array = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env.PATH, ...env },
  })
  return { status, stdout, stderr }
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

function lines(...inputs: readonly (object | string)[]) {
  const { status, stdout, stderr } = run(
    ['annotate', '--jsonl'],
    inputs.map(one => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'),
  )
  return {
    status,
    stderr,
    answers: stdout
      .trim()
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line)),
  }
}

// Windows opens no directory as a file.
const onlyPosix = process.platform === 'win32' ? () => {} : test

describe('--jsonl', () => {
  test(
    'a line of text is answered as the contract says',
    () => {
      const { status, stderr, answers } = lines({ id: 'a1', text: article })
      expect([status, stderr, answers.length]).toEqual([0, '', 1])
      const [answer] = answers
      expect(Object.keys(answer)).toEqual(['id', 'article', 'text', 'blocks', 'annotations', 'problems'])
      expect(answer).toMatchObject({
        id: 'a1',
        text: article,
        problems: [],
        article: { isArticle: true, confidence: 1, language: 'en', url: null },
      })
      expect(answer.blocks).toEqual([
        { start: 0, end: 75, role: 'paragraph' },
        { start: 76, end: 91, role: 'paragraph' },
      ])
      for (const { kind, start, end, rule, confidence, data } of answer.annotations) {
        expect(['quotation', 'person', 'duplicate', 'notice']).toContain(kind)
        expect(rule).toMatch(new RegExp(`^${kind}/`))
        expect(0 <= start && start < end && end <= article.length && confidence >= 0 && confidence <= 1 && typeof data).toBe(
          'object',
        )
      }
    },
    slow,
  )

  test(
    'blocks stand joined by a blank line, one block for each',
    () => {
      const blocks = [
        { text: 'Norwick closes', role: 'headline', tag: 'h1' },
        { text: '' },
        { text: 'The port is shut.', linkShare: 0 },
      ]
      const [answer] = lines({ id: 7, blocks }).answers
      expect(answer.text).toBe('Norwick closes\n\n\n\nThe port is shut.')
      expect(answer.blocks.map((one: { start: number; end: number }) => answer.text.slice(one.start, one.end))).toEqual(
        blocks.map(one => one.text),
      )
    },
    slow,
  )

  test(
    'a page that is no article has its reasons and nothing else',
    () => {
      const { status, answers } = lines({ id: 1, html: '<ul><li>a<li>b</ul>', url: 'https://news.example/' })
      expect(status).toBe(0)
      expect(answers[0]).toMatchObject({
        text: '',
        blocks: [],
        annotations: [],
        article: { isArticle: false, url: 'https://news.example/' },
      })
      expect(answers[0].article.reasons).not.toEqual([])
    },
    slow,
  )

  test(
    'bad lines are answered by an error in their place, and the rest stands',
    () => {
      const { status, answers } = lines(
        { id: 'a', text: 'One.' },
        '{"id":',
        '',
        '[]',
        { id: 'b' },
        { id: 'c', blocks: [{}] },
        { id: 'd', text: 'Two.' },
      )
      expect(status).toBe(1)
      expect(answers.map(one => [one.id, one.error?.code ?? null])).toEqual([
        ['a', null],
        [null, 'invalid-json'],
        [null, 'no-input'],
        ['b', 'no-input'],
        ['c', 'no-input'],
        ['d', null],
      ])
    },
    slow,
  )

  test(
    'a line over 16 MB is too large, and is not kept',
    () => {
      const { status, answers } = lines(`{"id":"a","text":"${'x'.repeat(16 * 1024 * 1024)}"}`, { id: 'b', text: 'One.' })
      expect(status).toBe(1)
      expect(answers.map(one => one.error?.code ?? one.id)).toEqual(['too-large', 'b'])
    },
    slow,
  )

  test(
    'bytes that are no text, and a mark at the start',
    () => {
      expect(lines('\u0000\u0001').answers[0].error.code).toBe('invalid-json')
      expect(lines(`\ufeff${JSON.stringify({ id: 1, text: 'One.' })}`).answers[0].id).toBe(1)
    },
    slow,
  )

  test(
    'each answer comes as its line is done',
    async () => {
      const child = spawn(execPath, [cli, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] })
      const answers: string[] = []
      let rest = ''
      let answered = () => {}
      child.stdout.on('data', chunk => {
        rest += chunk
        for (let at = rest.indexOf('\n'); at >= 0; at = rest.indexOf('\n')) {
          answers.push(rest.slice(0, at))
          rest = rest.slice(at + 1)
          answered()
        }
      })
      for (let id = 0; id < 3; id++) {
        const done = new Promise<void>(resolve => {
          answered = resolve
        })
        child.stdin.write(`${JSON.stringify({ id, text: 'One.' })}\n`)
        await done
      }
      child.stdin.end()
      const status = await new Promise(resolve => child.on('close', resolve))
      expect([status, answers.map(line => JSON.parse(line).id)]).toEqual([0, [0, 1, 2]])
    },
    slow,
  )

  test(
    'a reader that goes away is said, and ends the work',
    async () => {
      const child = spawn(execPath, [cli, 'annotate', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] })
      let said = ''
      child.stderr.on('data', chunk => {
        said += chunk
      })
      child.stdin.on('error', () => {})
      child.stdout.once('data', () => child.stdout.destroy())
      const feed = setInterval(
        () => child.stdin.writable && child.stdin.write(`${JSON.stringify({ id: 1, text: article })}\n`.repeat(50)),
        5,
      )
      const status = await new Promise(resolve => child.on('close', resolve))
      clearInterval(feed)
      expect([status, said]).toEqual([1, 'pressmark: nobody reads the output any more; stopped\n'])
    },
    slow,
  )

  onlyPosix(
    'a directory for standard input',
    () => {
      const { status, stderr } = spawnSync(execPath, [cli, 'annotate', '--jsonl'], {
        stdio: [openSync(home, 'r'), 'pipe', 'pipe'],
        encoding: 'utf8',
      })
      expect([status, stderr]).toEqual([1, 'pressmark: standard input cannot be read: it is a directory\n'])
    },
    slow,
  )
})

describe('files', () => {
  test(
    'text or page is told by what is in it, not by its name',
    () => {
      const text = run(['annotate', file('text.html', article)])
      expect([text.status, text.stderr]).toEqual([0, ''])
      expect(text.stdout).toContain('[[quotation by="Mara Olsen"')
      const html = run(['annotate', file('page.txt', page)])
      expect([html.status, html.stderr]).toEqual([0, ''])
      expect(html.stdout).toContain('pilots & the crews')
      expect(html.stdout).not.toContain('<p>')
    },
    slow,
  )

  test(
    'standard input is a file of its own',
    () => {
      expect(run(['annotate', '-'], article).stdout).toContain('[[quotation')
    },
    slow,
  )

  test(
    'what cannot be read is said in a sentence, the rest is done, and the status is 1',
    () => {
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
    },
    slow,
  )

  test(
    'old encodings are read',
    () => {
      const latin = Buffer.from('“No,” said Zoë Marín, the mayor.'.replace('“', '\x93').replace('”', '\x94'), 'latin1')
      expect(run(['annotate', file('latin.txt', latin)]).stdout).toContain('“No,”')
      const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article, 'utf16le')])
      expect(run(['annotate', file('wide.txt', wide)]).stdout).toContain('“We will not wait,”')
    },
    slow,
  )

  test(
    '--format json',
    () => {
      const { status, stdout } = run(['annotate', '--format', 'json', file('good.txt', article)])
      expect([status, JSON.parse(stdout).text]).toEqual([0, article])
    },
    slow,
  )

  test(
    '--format markdown tells in footnotes who said what',
    () => {
      const { stdout } = run(['annotate', '--format=markdown', file('good.txt', `${article}\n# no heading, *no* emphasis`)])
      expect(stdout).toMatch(/“We will not wait,”\[\^(\d+)\] said[\s\S]*\n\[\^\1\]: Mara Olsen/)
      expect(stdout).toContain('\\# no heading, \\*no\\* emphasis')
    },
    slow,
  )

  test(
    '--format html is one page that needs nothing else, and lets nothing through',
    () => {
      const { stdout } = run([
        'annotate',
        '--format',
        'html',
        file('good.txt', `${article}\nShe wrote <script>alert(1)</script> & left.`),
      ])
      expect(stdout).toMatch(/<mark title="Quotation: Mara Olsen[^"]*">“We will not wait,”<\/mark>/)
      expect(stdout).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; left')
      expect(stdout).not.toMatch(/<script|<link|src=|href=/)
    },
    slow,
  )

  test(
    '--format terminal has colours where they are wanted, and honours NO_COLOR',
    () => {
      const path = file('good.txt', `${article}\nBeware of \u001b[31mcolours\u202e that are not ours.`)
      const call = ['annotate', '--format', 'terminal', path]
      const coloured = run(call, '', { FORCE_COLOR: '1' }).stdout
      expect(coloured).toContain('\u001b[33m“We will not wait,”\u001b[0m')
      for (const foreign of ['\u001b[31m', '\u202e']) expect(coloured).not.toContain(foreign)
      for (const env of [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }]) expect(run(call, '', env).stdout).not.toContain('\u001b')
      expect(coloured).toContain('Mara Olsen')
    },
    slow,
  )

  test(
    'a wrong call is status 2, and tells how to call',
    () => {
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
    },
    slow,
  )
})

test(
  'pages that hurt are answered one after the other, and none is a problem',
  () => {
    const pages = {
      nested: `<body>${'<div>'.repeat(100_000)}deep`,
      'nested and closed': `<body>${'<div>'.repeat(100_000)}deep${'</div>'.repeat(100_000)}`,
      'five megabytes in one text node': `<body><p>${'x'.repeat(5_000_000)}`,
      'no body': '<html><head><title>Nothing</title></head></html>',
      frames: '<frameset><frame src="a"><frame src="b"></frameset>',
      drawing: '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><text>Norwick</text></svg>',
      feed: '<?xml version="1.0"?><rss version="2.0"><channel><title>Norwick</title></channel></rss>',
      nothing: '',
    }
    const { status, answers } = lines(...Object.entries(pages).map(([id, html]) => ({ id, html })))
    expect(status).toBe(0)
    expect(answers.map(one => one.id)).toEqual(Object.keys(pages))
    expect(answers.flatMap(one => one.problems)).toEqual([])
  },
  slow,
)
