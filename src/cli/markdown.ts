// An annotated article as Markdown: the text, with a footnote at each mark that tells who said it, which office, what it repeats.
// “We will not wait,”[^1] said Mara Olsen. … [^1]: Mara Olsen, harbour commissioner

import type { Analysis } from '../core/analyze.ts'
import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { Role } from '../core/article.ts'
import { notesOf } from './notes.ts'
import { cutBlocks } from './pieces.ts'

const leads: Partial<Record<Role, string>> = { headline: '# ', heading: '## ', item: '- ', blockquote: '> ', pullquote: '> ' }

/** The article as Markdown. Footnotes are numbered from `first`, which parts the notes of several articles in one file. */
export function toMarkdown(analysis: Analysis, first = 1): { readonly markdown: string; readonly next: number } {
  const note = notesOf(analysis.article, analysis.annotations)
  const footnotes = new Map<string, number>() // the same words are one note, however often they are referred to
  const numbered = new Set<string>() // officials already noted at their first mention
  const referTo = (annotation: PressmarkAnnotation) => {
    const words = note(annotation)
    if (!words || (annotation.kind === 'person' && numbered.has(annotation.data.entity))) return ''
    if (annotation.kind === 'person') numbered.add(annotation.data.entity)
    const number = footnotes.get(words) ?? first + footnotes.size
    footnotes.set(words, number)
    return `[^${number}]`
  }
  const blocks = cutBlocks(analysis).map(({ block, pieces }) => {
    const words = pieces.map(({ text, marks }, index) => {
      const ending = marks.filter(mark => !pieces[index + 1]?.marks.includes(mark))
      return escaped(text) + ending.reverse().map(referTo).join('')
    })
    return (leads[block.role] ?? '') + guarded(words.join('').replace(/\s+/g, ' ').trim())
  })
  const notes = [...footnotes].map(([words, number]) => `[^${number}]: ${escaped(words).replace(/\s+/g, ' ')}`)
  const markdown = `${[...blocks, notes.join('\n')].filter(Boolean).join('\n\n')}\n`
  return { markdown, next: first + footnotes.size }
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~]/g, '\\$&')
}

// What would make a list, a heading or a rule at the start of a line: "1. ", "- ", "# ".
function guarded(line: string): string {
  return line.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2').replace(/^[-+#=](?=[\s#=-]|$)/, '\\$&')
}
