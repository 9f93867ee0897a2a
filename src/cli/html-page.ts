// Annotated articles as one page that needs nothing else: the text with marks, what each tells on hover and in a list, and a legend.

import type { Analysis } from '../core/analyze.ts'
import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { Role } from '../core/article.ts'
import { notesOf } from './notes.ts'
import { type CutBlock, cutBlocks } from './pieces.ts'

const tags: Partial<Record<Role, string>> = { headline: 'h1', heading: 'h2', blockquote: 'blockquote', pullquote: 'blockquote' }
const names: Record<PressmarkAnnotation['kind'], string> = {
  quotation: 'Quotation',
  person: 'Official',
  duplicate: 'Repeat',
  notice: 'Notice',
}

const style = `
:root { color-scheme: light dark }
body { font: 18px/1.6 Georgia, serif; max-width: 40em; margin: 2em auto; padding: 0 1em }
mark { color: inherit; background: rgb(240 170 0 / .22) }
.official { text-decoration: underline dotted 2px #2f6fb0; text-underline-offset: 3px }
.repeat { text-decoration: underline double 1px #9a4fa1; text-underline-offset: 3px }
.notice { text-decoration: underline overline 1px #23877b; text-underline-offset: 3px }
.legend, .notes { font: 14px/1.5 system-ui, sans-serif }
.legend span, .legend mark { margin-right: 1em }
.notes { margin: -.6em 0 1.2em; padding-left: 1.2em; opacity: .75 }
article + article { border-top: 3px double; margin-top: 3em }
`

/** One page with the articles in it, in order. */
export function toHtmlPage(articles: readonly { readonly name: string; readonly analysis: Analysis }[]): string {
  const title = articles.length === 1 ? (articles[0]!.analysis.article.meta.title ?? articles[0]!.name) : 'Annotated articles'
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<p class="legend"><mark>Quotation</mark> <span class="official">Official</span> <span class="repeat">Repeat</span> <span class="notice">Notice</span></p>
${articles.map(({ analysis }) => articleElement(analysis)).join('\n')}
</body>
</html>
`
}

function articleElement(analysis: Analysis): string {
  const note = notesOf(analysis.article, analysis.annotations)
  const blocks = cutBlocks(analysis).map(cut => {
    const tag = tags[cut.block.role] ?? 'p'
    return `<${tag}>${cut.pieces.map(({ text, marks }) => marked(text, marks, note)).join('')}</${tag}>${notesElement(cut, note)}`
  })
  return `<article>\n${blocks.join('\n')}\n</article>`
}

type Note = (annotation: PressmarkAnnotation) => string | undefined

function marked(text: string, marks: readonly PressmarkAnnotation[], note: Note): string {
  return marks.reduceRight((inner, mark) => {
    const words = note(mark)
    if (!words) return inner
    // The note of a repeat or a notice says what it is; that of a quotation or an official is a name.
    const isName = mark.kind === 'quotation' || mark.kind === 'person'
    const title = `title="${escaped(isName ? `${names[mark.kind]}: ${words}` : words)}"`
    if (mark.kind === 'quotation') return `<mark ${title}>${inner}</mark>`
    return `<span class="${names[mark.kind].toLowerCase()}" ${title}>${inner}</span>`
  }, escaped(text))
}

// The same for those who cannot hover: who speaks, what is repeated, which notice it is.
function notesElement({ annotations }: CutBlock, note: Note): string {
  const words = new Set(annotations.flatMap(one => (one.kind === 'person' ? [] : (note(one) ?? []))))
  if (words.size === 0) return ''
  return `\n<ul class="notes">${[...words].map(one => `<li>${escaped(one)}</li>`).join('')}</ul>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, char => entities[char]!)
}
