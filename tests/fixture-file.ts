// A fixture file is a list of cases: a line "# what it shows", then a block a line, with the marks that are expected.
// A block may begin with its look, where that matters: <h2>, <p link=0.9 italic>, <p role=summary inside=aside small>.

import { withoutMarks } from '../src/cli/marked-text.ts'
import { type Article, articleFromBlocks, articleFromText, type Look, type LooseBlock, roles } from '../src/core/article.ts'

export interface Case {
  readonly title: string
  /** The lines as they stand in the file, marks and looks included. */
  readonly lines: readonly string[]
}

const look = /^<([a-z0-9]+)((?: [a-z]+(?:=[\w.]+)?)*)> ?/

/** The cases of a file, in order. Blank lines only part them. */
export function readCases(file: string): readonly Case[] {
  const cases: { title: string; lines: string[] }[] = []
  for (const line of file.split('\n')) {
    if (line.startsWith('# ')) cases.push({ title: line.slice(2), lines: [] })
    else if (line.trim() !== '') {
      const last = cases.at(-1)
      if (!last) throw new Error(`A fixture file begins with a line "# what the case shows", not with: ${line}`)
      last.lines.push(line)
    }
  }
  return cases
}

/** The file again, from its cases. */
export function writeCases(cases: readonly Case[]): string {
  return `${cases.map(({ title, lines }) => `# ${title}\n${lines.join('\n')}`).join('\n\n')}\n`
}

/** The article of a case: of plain text, or of blocks where any line gives its look. */
export function articleOf({ lines }: Case): Article {
  const plain = lines.map(withoutMarks)
  if (!plain.some(line => look.test(line))) return articleFromText(plain.join('\n'))
  return articleFromBlocks(plain.map(toLooseBlock))
}

/** Puts the looks of a case's lines back before the lines of newly marked text. */
export function withLooks({ lines }: Case, marked: string): readonly string[] {
  const blocks = marked.split(/\n+/)
  return blocks.map((block, index) => `${look.exec(lines[index] ?? '')?.[0] ?? ''}${block}`)
}

function toLooseBlock(line: string): LooseBlock {
  const head = look.exec(line)
  if (!head) return { text: line, look: { tag: 'p' } }
  const given = new Map<string, string | undefined>()
  for (const pair of head[2]!.trim().split(' ')) {
    const [name, value] = pair.split('=')
    given.set(name!, value)
  }
  const inside = given.get('inside') as Look['inside']
  const role = roles.find(one => one === given.get('role'))
  return {
    text: line.slice(head[0].length),
    ...(role && { role }),
    look: {
      tag: head[1]!,
      ...(given.has('link') && { linkShare: Number(given.get('link')) }),
      ...(given.has('italic') && { italic: true }),
      ...(given.has('small') && { small: true }),
      ...(inside && { inside }),
    },
  }
}
