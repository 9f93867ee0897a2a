// The contract of lines in and lines out: what each is answered, in which order, in how much memory.

import { spawn, spawnSync } from 'node:child_process'
import { openSync } from 'node:fs'
import { execPath } from 'node:process'
import { describe, expect, test } from 'vitest'
import { article, cli, home, lines } from './call.ts'

// Windows opens no directory as a file.
const onlyPosix = process.platform === 'win32' ? () => {} : test

describe('--jsonl', () => {
  test('a line of text is answered as the contract says', () => {
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
  })

  test('blocks stand joined by a blank line, one block for each', () => {
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
  })

  test('a page that is no article has its reasons and nothing else', () => {
    const { status, answers } = lines({ id: 1, html: '<ul><li>a<li>b</ul>', url: 'https://news.example/' })
    expect(status).toBe(0)
    expect(answers[0]).toMatchObject({
      text: '',
      blocks: [],
      annotations: [],
      article: { isArticle: false, url: 'https://news.example/' },
    })
    expect(answers[0].article.reasons).not.toEqual([])
  })

  test('bad lines are answered by an error in their place, and the rest stands', () => {
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
  })

  test('a line over 16 MB is too large, and is not kept', () => {
    const { status, answers } = lines(`{"id":"a","text":"${'x'.repeat(16 * 1024 * 1024)}"}`, { id: 'b', text: 'One.' })
    expect(status).toBe(1)
    expect(answers.map(one => one.error?.code ?? one.id)).toEqual(['too-large', 'b'])
  })

  test('bytes that are no text, and a mark at the start', () => {
    expect(lines('\u0000\u0001').answers[0].error.code).toBe('invalid-json')
    expect(lines(`\ufeff${JSON.stringify({ id: 1, text: 'One.' })}`).answers[0].id).toBe(1)
  })

  test('each answer comes as its line is done', async () => {
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
  })

  test('a reader that goes away is said, and ends the work', async () => {
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
  })

  onlyPosix('a directory for standard input', () => {
    const { status, stderr } = spawnSync(execPath, [cli, 'annotate', '--jsonl'], {
      stdio: [openSync(home, 'r'), 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([1, 'pressmark: standard input cannot be read: it is a directory\n'])
  })
})

test('pages that hurt are answered one after the other, and none is a problem', () => {
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
})
