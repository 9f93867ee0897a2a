// JSON Lines in, JSON Lines out, in order, each written as it is done, so that a pipe of any length keeps a flat memory.

import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { answer, type Input } from './answer.ts'

const longest = 16 * 1024 * 1024 // bytes of one line that are still read

type ErrorCode = 'invalid-json' | 'no-input' | 'too-large'

class BadLine extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly id: string | number | null = null,
  ) {
    super(message)
  }
}

/** Answers every line; a bad one with an `error`. Resolves to whether all lines were good. */
export async function annotateLines(input: Readable, output: Writable): Promise<boolean> {
  let allGood = true
  for await (const line of linesOf(input)) {
    if (line !== undefined && line.trim() === '') continue
    const out = answerLine(line)
    if ('error' in out || isFailure(out)) allGood = false
    if (!output.write(`${JSON.stringify(out)}\n`)) await once(output, 'drain')
  }
  return allGood
}

function answerLine(line: string | undefined): object {
  let id: string | number | null = null
  try {
    if (line === undefined) throw new BadLine('too-large', `A line may have at most ${longest} bytes.`)
    const { id: given, input } = readLine(line)
    id = given
    return { id, ...answer(input) }
  } catch (error) {
    if (error instanceof BadLine) return { id: error.id, error: { code: error.code, message: error.message } }
    // A mistake of ours: the line is answered, and says so, and the lines after it are not lost.
    const message = error instanceof Error ? error.message : String(error)
    return { id, ...answer({ text: '' }), problems: [{ kind: failed, message }] }
  }
}

const failed = 'read' // the kind of problem of a line whose input could not be read

function isFailure(out: object): boolean {
  return 'problems' in out && (out.problems as readonly { kind: string }[]).some(problem => problem.kind === failed)
}

// Yields each line, and undefined for one that is too long, whose bytes are dropped as they come.
async function* linesOf(input: Readable): AsyncGenerator<string | undefined> {
  let parts: Buffer[] = []
  let size = 0
  const take = () => {
    const line =
      size > longest
        ? undefined
        : Buffer.concat(parts)
            .toString('utf8')
            .replace(/^\ufeff/, '')
    parts = []
    size = 0
    return line
  }
  const keep = (part: Buffer) => {
    size += part.length
    if (size > longest) parts = []
    else if (part.length > 0) parts.push(part)
  }
  for await (const chunk of input as AsyncIterable<Buffer>) {
    let from = 0
    for (let newline = chunk.indexOf(10); newline >= 0; newline = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, newline))
      yield take()
      from = newline + 1
    }
    keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

function readLine(line: string): { id: string | number | null; input: Input } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    throw new BadLine('invalid-json', error instanceof Error ? error.message : String(error))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('no-input', 'A line is an object with an id and text, blocks or html.')
  const { id: given, text, blocks, html, url } = value as Record<string, unknown>
  const id = typeof given === 'string' || typeof given === 'number' ? given : null
  if (typeof text === 'string') return { id, input: { text } }
  if (typeof html === 'string') return { id, input: { html, ...(typeof url === 'string' && { url }) } }
  if (Array.isArray(blocks) && blocks.every(isBlock)) return { id, input: { blocks } }
  throw new BadLine('no-input', 'A line needs text or html (strings) or blocks (a list of objects with a text).', id)
}

function isBlock(value: unknown): value is { text: string } {
  if (typeof value !== 'object' || value === null) return false
  const { text, role, tag, linkShare } = value as Record<string, unknown>
  const optional = (given: unknown, type: string) => given === undefined || given === null || typeof given === type
  return typeof text === 'string' && optional(role, 'string') && optional(tag, 'string') && optional(linkShare, 'number')
}
