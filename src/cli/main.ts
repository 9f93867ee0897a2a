// The command line: `annotate --jsonl` for programs and scorers, `annotate FILE…` for people.
// Exit status: 0 all done; 1 something could not be done, each said on standard error; 2 the call itself was wrong.

import { createReadStream, fstatSync } from 'node:fs'
import process, { argv, env, stderr, stdin, stdout } from 'node:process'
import { annotateFiles, formats, isFormat } from './files.ts'
import { annotateLines } from './jsonl.ts'
import { wantsColours } from './terminal.ts'

const usage = `Use: cli annotate --jsonl < articles.jsonl > annotated.jsonl
     cli annotate [--format ${formats.join('|')}] FILE…      (- reads standard input)
`

// What reads our output may go away, as \`head\` does: then there is nobody left to annotate for.
stdout.on('error', error => {
  const isGone = (error as { code?: string }).code === 'EPIPE'
  stderr.write(
    isGone
      ? 'pressmark: nobody reads the output any more; stopped\n'
      : `pressmark: the output cannot be written: ${error.message}\n`,
  )
  process.exit(1)
})

process.exitCode = await main(argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  const [command, ...rest] = words
  if (command === '--help' || command === '-h') {
    stdout.write(usage)
    return 0
  }
  if (command !== 'annotate') return wrongCall(command ? `no command "${command}"` : 'no command given')
  if (rest.includes('--jsonl')) return rest.length > 1 ? wrongCall('--jsonl stands alone') : annotateStandardInput()
  const files: string[] = []
  let format = 'text'
  let onlyFiles = false
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i]!
    if (onlyFiles || word === '-' || !word.startsWith('-')) files.push(word)
    else if (word === '--') onlyFiles = true
    else if (word === '--format') format = rest[++i] ?? ''
    else if (word.startsWith('--format=')) format = word.slice('--format='.length)
    else return wrongCall(`no option "${word}"`)
  }
  if (!isFormat(format)) return wrongCall(`--format takes ${formats.join(', ')}`)
  if (files.length === 0) return wrongCall('no file given')
  if (files.filter(file => file === '-').length > 1) return wrongCall('standard input can be read once')
  const streams = { open: (file: string) => (file === '-' ? stdin : createReadStream(file)), output: stdout, errors: stderr }
  const terminal = { colours: wantsColours(env, stdout.isTTY === true), ...(stdout.isTTY && { width: stdout.columns }) }
  return (await annotateFiles(files, format, streams, terminal)) ? 0 : 1
}

async function annotateStandardInput(): Promise<number> {
  try {
    if (fstatSync(0).isDirectory()) throw new Error('it is a directory') // which Node would take for an empty file
    return (await annotateLines(stdin, stdout)) ? 0 : 1
  } catch (error) {
    stderr.write(`pressmark: standard input cannot be read: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function wrongCall(message: string): number {
  stderr.write(`pressmark: ${message}\n${usage}`)
  return 2
}
