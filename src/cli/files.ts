// Files in, marked text (or JSON, HTML, Markdown, colours for a terminal) out, for people.

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { type Answer, answerOf, type Read, read } from './answer.ts'
import { toHtmlPage } from './html-page.ts'
import { toMarkdown } from './markdown.ts'
import { toMarkedText } from './marked-text.ts'
import { inputOf, Unreadable } from './source.ts'
import { type TerminalOptions, toTerminal } from './terminal.ts'

export const formats = ['text', 'json', 'html', 'markdown', 'terminal'] as const
export type Format = (typeof formats)[number]

export function isFormat(word: string): word is Format {
  return (formats as readonly string[]).includes(word)
}

export interface Streams {
  open(file: string): Readable
  readonly output: Writable
  readonly errors: Writable
}

const longest = 64 * 1024 * 1024 // bytes of a file that is still read

/** Annotates each file in turn. Resolves to whether all could be read; what could not is said on `errors`, and the rest is done. */
export async function annotateFiles(
  files: readonly string[],
  format: Format,
  { open, output, errors }: Streams,
  terminal: TerminalOptions,
): Promise<boolean> {
  const done: { name: string; read: Read }[] = []
  let allGood = true
  let next = 1
  const print = async (words: string) => {
    if (!output.write(words)) await once(output, 'drain')
  }
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    try {
      const found = read(inputOf(await bytesOf(open(file))))
      const { isArticle, reasons } = found.detection
      if (!isArticle && format !== 'json') errors.write(`pressmark: ${name} is no article: ${reasons.join(' ')}\n`)
      for (const { kind, message } of found.analysis.problems)
        errors.write(`pressmark: ${name}: the ${kind} marks failed: ${message}\n`)
      if (format === 'html') done.push({ name, read: found })
      else if (format === 'json')
        await print(`${JSON.stringify({ id: file, ...answerOf(found) } satisfies { id: string } & Answer, null, 2)}\n`)
      else if (isArticle) {
        if (files.length > 1)
          await print(`${format === 'markdown' ? '<!-- ' : '==> '}${name}${format === 'markdown' ? ' -->' : ' <=='}\n\n`)
        if (format === 'markdown') {
          const { markdown, next: following } = toMarkdown(found.analysis, next)
          next = following
          await print(markdown)
        } else if (format === 'terminal') await print(toTerminal(found.analysis, terminal))
        else await print(`${toMarkedText(found.analysis.article, found.analysis.annotations).replace(/\n+$/, '')}\n`)
      }
    } catch (error) {
      allGood = false
      errors.write(`pressmark: ${name} ${reasonOf(error)}\n`)
    }
  }
  if (format === 'html' && done.length > 0)
    await print(toHtmlPage(done.map(one => ({ name: one.name, analysis: one.read.analysis }))))
  return allGood
}

async function bytesOf(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of input) {
    size += (chunk as Buffer).length
    if (size > longest) throw new Unreadable(`is too large: at most ${longest / 1024 / 1024} MB are read`)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message
  const { code, message } = error as { code?: string; message?: string }
  return reasons[code ?? ''] ?? `could not be annotated: ${message ?? String(error)}`
}
