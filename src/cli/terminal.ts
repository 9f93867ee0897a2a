// An annotated article for a terminal: quotations in colour with who said them, offices under the names, repeats and notices beside the text.

import type { Analysis } from '../core/analyze.ts'
import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { Article } from '../core/article.ts'
import { notesOf } from './notes.ts'
import { cutBlocks, type Piece } from './pieces.ts'

export interface TerminalOptions {
  /** Whether colours may be written; without them the notes under each paragraph tell the same. */
  readonly colours: boolean
  /** Columns. */
  readonly width?: number
}

type Kind = PressmarkAnnotation['kind']

const bold = '1'
const dim = '2'
// Select Graphic Rendition: yellow for quotations, underlined blue for officials, magenta for repeats, cyan for notices.
const codes: Record<Kind, string> = { quotation: '33', person: '4;34', duplicate: '35', notice: '36' }
const legends: Record<Kind, string> = { quotation: 'Quotation', person: 'Official', duplicate: 'Repeat', notice: 'Notice' }
const widest = 88 // columns; longer lines are hard to read

/** Whether to write colours: never under NO_COLOR, always under FORCE_COLOR, else where the output is a terminal. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return isTerminal && env.TERM !== 'dumb'
}

/** The article as lines for a terminal. Characters that would steer the terminal are left out. */
export function toTerminal(analysis: Analysis, { colours, width = widest }: TerminalOptions): string {
  const columns = Math.max(20, Math.min(width, widest))
  const note = notesOf(analysis.article, analysis.annotations)
  const show = (words: readonly Coloured[]) => wrapped(words, columns).map(line => painted(line, colours))
  const legend = (Object.keys(legends) as Kind[]).map(kind => painted([{ text: legends[kind], code: codes[kind] }], colours))
  const out = [legend.join('  '), '']
  for (const cut of cutBlocks({ ...analysis, annotations: analysis.annotations.map(one => shortened(analysis.article, one)) })) {
    const isTitle = cut.block.role === 'headline' || cut.block.role === 'heading'
    out.push(...show(cut.pieces.flatMap(piece => wordsOf(piece, isTitle))))
    const notes = new Set(cut.annotations.filter(isShown).flatMap(one => note(one) ?? []))
    for (const words of notes) out.push(...show(split({ text: `  > ${clean(words)}`, code: dim })))
    out.push('')
  }
  return `${out.join('\n').trimEnd()}\n`
}

const longestRepeat = 50 // characters of a repeat that are coloured; the text of a whole paragraph would drown what is said in it

function shortened(article: Article, annotation: PressmarkAnnotation): PressmarkAnnotation {
  const { kind, start, end } = annotation
  if (kind !== 'duplicate' || end - start <= longestRepeat) return annotation
  const space = article.text.lastIndexOf(' ', start + longestRepeat)
  return { ...annotation, end: space > start ? space : end }
}

interface Coloured {
  readonly text: string
  readonly code: string
}

function wordsOf({ text, marks }: Piece, isTitle: boolean): Coloured[] {
  const shown = marks.filter(isShown)
  const code = [...(isTitle ? [bold] : []), ...shown.map(mark => codes[mark.kind])].join(';')
  return split({ text: clean(text), code })
}

// Words with the space after each, so that joined they are the text.
function split({ text, code }: Coloured): Coloured[] {
  return (text.match(/\s*\S+\s*/g) ?? (text ? [text] : [])).map(word => ({ text: word.replace(/\s+/g, ' '), code }))
}

function wrapped(words: readonly Coloured[], columns: number): readonly Coloured[][] {
  const lines: Coloured[][] = [[]]
  let used = 0
  let breaks = false // whether a line may end before the next word
  for (const word of words) {
    if (breaks && used + word.text.trimEnd().length > columns) {
      lines.push([])
      used = 0
    }
    lines.at(-1)!.push(word)
    used += word.text.length
    breaks = word.text.endsWith(' ')
  }
  return lines
}

// Neighbours of one colour are written in one go.
function painted(line: readonly Coloured[], colours: boolean): string {
  let out = ''
  line.forEach(({ text, code }, index) => {
    const starts = code !== (line[index - 1]?.code ?? '')
    const ends = code !== (line[index + 1]?.code ?? '')
    out += `${colours && code && starts ? `\u001b[${code}m` : ''}${text}${colours && code && ends ? '\u001b[0m' : ''}`
  })
  return out.trimEnd()
}

function isShown(annotation: PressmarkAnnotation): boolean {
  return annotation.kind !== 'person' || annotation.data.official
}

// Control characters, and the marks that turn the direction of writing, would let a text write over what is round it.
function clean(text: string): string {
  return text.replace(/\s/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
}
