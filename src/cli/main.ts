// The command line: `annotate --jsonl` for programs and scorers, `annotate FILE…` for people.

import { createReadStream } from 'node:fs'
import { argv, exit, stderr, stdin, stdout } from 'node:process'
import { annotateFiles, formats, isFormat } from './files.ts'
import { annotateLines } from './jsonl.ts'

const usage = `Use: cli annotate --jsonl < articles.jsonl > annotated.jsonl
     cli annotate [--format ${formats.join('|')}] FILE…      (- reads standard input)
`

await main(argv.slice(2))

async function main(words: readonly string[]): Promise<void> {
  const [command, ...rest] = words
  if (command === '--help' || command === '-h') return void stdout.write(usage)
  if (command !== 'annotate') return wrongCall(command ? `no command "${command}"` : 'no command given')
  if (rest.includes('--jsonl')) {
    if (rest.length > 1) return wrongCall('--jsonl stands alone')
    return void exit((await annotateLines(stdin, stdout)) ? 0 : 1)
  }
  const files: string[] = []
  let format = 'text'
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!
    if (word === '--format') format = rest[++i] ?? ''
    else if (word.startsWith('--format=')) format = word.slice('--format='.length)
    else if (word.startsWith('-') && word !== '-') return wrongCall(`no option "${word}"`)
    else files.push(word)
  }
  if (!isFormat(format)) return wrongCall(`--format takes ${formats.join(', ')}`)
  if (files.length === 0) return wrongCall('no file given')
  const done = await annotateFiles(files, format, file => (file === '-' ? stdin : createReadStream(file)), stdout, stderr)
  exit(done ? 0 : 1)
}

function wrongCall(message: string): void {
  stderr.write(`pressmark: ${message}\n${usage}`)
  exit(2)
}
