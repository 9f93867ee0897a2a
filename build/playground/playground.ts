// The playground: text on the left, its marks on the right, every annotation with its rule and confidence below.

import { type Analysis, analyze } from '../../src/core/analyze.ts'
import { annotators } from '../../src/core/annotators/index.ts'
import { articleFromText } from '../../src/core/article.ts'

const sample = `Harbour to stay open, mayor says
“We will not close the quay,” said Mara Olsen, the harbour commissioner. “Not for a day.”
Mayor Declan Achterberg called the plan “a hard thing to hear”.
READ MORE: QUAY RESIDENTS HAND IN PETITION
The views expressed in this article are those of the writer.`

const input = document.querySelector('textarea')!
const out = document.querySelector<HTMLElement>('#article')!
const rows = document.querySelector('#rows')!
const cost = document.querySelector('#cost')!

input.value = sample
input.addEventListener('input', show)
show()

function show(): void {
  const start = performance.now()
  const analysis = analyze(articleFromText(input.value))
  cost.textContent = `${(performance.now() - start).toFixed(1)} ms, ${analysis.annotations.length} annotations${analysis.problems.map(({ kind, message }) => `, ${kind} failed: ${message}`).join('')}`
  // Plain text is one text node a document; its offsets are the article's.
  const node = document.createTextNode(input.value)
  out.replaceChildren(node)
  out.style.whiteSpace = 'pre-wrap'
  for (const { kind } of annotators) CSS.highlights.set(kind, new Highlight(...rangesOf(analysis, kind, node)))
  rows.replaceChildren(...analysis.annotations.map(one => rowOf(analysis, one)))
}

function rangesOf({ annotations }: Analysis, kind: string, node: Text): Range[] {
  return annotations
    .filter(one => one.kind === kind)
    .map(({ start, end }) => {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      return range
    })
}

function rowOf(
  { article }: Analysis,
  { kind, start, end, rule, confidence, data }: Analysis['annotations'][number],
): HTMLElement {
  const row = document.createElement('tr')
  for (const words of [kind, article.text.slice(start, end), rule, confidence.toFixed(2), JSON.stringify(data)]) {
    const cell = document.createElement('td')
    cell.textContent = words
    row.append(cell)
  }
  return row
}
