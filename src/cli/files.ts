// Files in, marked text (or JSON, HTML, Markdown) out, for people.

import type { Readable, Writable } from 'node:stream'
import { answer } from './answer.ts'

export const formats = ['text', 'json', 'html', 'markdown'] as const
export type Format = (typeof formats)[number]

export function isFormat(word: string): word is Format {
  return (formats as readonly string[]).includes(word)
}

/** Annotates each file in turn. Resolves to whether all could be read; what could not is said on `errors`. */
export async function annotateFiles(
  files: readonly string[],
  _format: Format,
  open: (file: string) => Readable,
  output: Writable,
  errors: Writable,
): Promise<boolean> {
  let allGood = true
  for (const file of files) {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of open(file)) chunks.push(chunk as Buffer)
      output.write(`${JSON.stringify(answer({ text: Buffer.concat(chunks).toString('utf8') }), null, 1)}\n`)
    } catch (error) {
      allGood = false
      errors.write(`pressmark: ${file}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return allGood
}
