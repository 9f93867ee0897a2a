// What a page's data say of its text, from the page to what the popup is told: where a line agrees it is marked, where none does it is told.

import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { analyze } from '../src/core/analyze.ts'
import { readArticle } from '../src/dom/read/read-article.ts'
import { summarise } from '../src/protocol/summary.ts'

const sentence = 'The council of Osterby met on Tuesday evening and put the question of the ferry off for another year.'

function summaryOf({ data = {}, meta = '', first = '', last = '', language = 'en' }) {
  const html = `<!doctype html><html lang="${language}"><head><title>The ferry and us</title>${meta}
    <script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script></head><body>
    <article><h1>The ferry and us</h1>${first}<p>${sentence}</p><p>Nobody was surprised. ${sentence}</p><p>${sentence} ${last}</p></article>
    <aside><ul><li><a rel="sponsored" href="/shop">Ten coats for the quay, and what they cost this winter</a></li></ul></aside></body></html>`
  const reading = readArticle(parseHTML(html).document as unknown as Document, { url: 'https://gazette.example/ferry' })
  const { unsaid, notes } = summarise(analyze(reading!.article))
  return { unsaid, notices: notes.flatMap(note => (note.kind === 'notice' ? [note.class] : [])) }
}

test('opinion: said by the page alone, or by a line too', () => {
  const opinion = { data: { '@type': 'OpinionNewsArticle' } }
  expect(summaryOf(opinion)).toEqual({ unsaid: [{ what: 'opinion' }], notices: [] })
  expect(summaryOf({ ...opinion, first: '<p>Opinion</p>' })).toEqual({ unsaid: [], notices: ['opinion'] })
  expect(summaryOf({ meta: '<meta property="article:opinion" content="true">' }).unsaid).toEqual([{ what: 'opinion' }])
})

test('a payer: said by the page alone, or by a line too', () => {
  const paid = { data: { sponsor: { name: 'Northern Lines' } } }
  expect(summaryOf(paid)).toEqual({ unsaid: [{ what: 'sponsored' }], notices: [] })
  expect(summaryOf({ ...paid, first: '<p>Presented by Northern Lines</p>' })).toEqual({ unsaid: [], notices: ['sponsored'] })
})

test('paid links in the text are counted, those beside it are not', () => {
  const link = '<a href="/a" rel="nofollow sponsored">A <b>raincoat</b> for the quay</a> helps.'
  expect(summaryOf({}).unsaid).toEqual([])
  expect(summaryOf({ last: link }).unsaid).toEqual([{ what: 'paid_links', count: 1 }])
  const told = '</p><p>We may earn a commission if you buy through links on this page.'
  expect(summaryOf({ last: link + told })).toEqual({ unsaid: [], notices: ['affiliate'] })
})

test('a correction: its words stand in the text, or only in the data', () => {
  const text = 'An earlier version misnamed the ferry that sank in the storm.'
  const data = { correction: { '@type': 'CorrectionComment', text } }
  expect(summaryOf({ data })).toEqual({ unsaid: [{ what: 'correction', words: text }], notices: [] })
  expect(summaryOf({ data, last: `</p><p>${text}` })).toEqual({ unsaid: [], notices: ['correction'] })
})

test('a text that is not free', () => {
  expect(summaryOf({ data: { isAccessibleForFree: 'False' } }).unsaid).toEqual([{ what: 'not_free' }])
  expect(summaryOf({ data: { isAccessibleForFree: true } }).unsaid).toEqual([])
})

test('near miss: in a language that is not annotated nobody asked the lines', () => {
  const foreign = 'Der Rat von Osterby hat am Dienstag getagt und die Frage der Fähre um ein weiteres Jahr verschoben. '.repeat(4)
  const data = { '@type': 'OpinionNewsArticle', isAccessibleForFree: false }
  expect(summaryOf({ data, language: 'de', first: `<p>${foreign}</p>` }).unsaid).toEqual([{ what: 'not_free' }])
})
