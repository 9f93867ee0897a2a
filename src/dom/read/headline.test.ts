// @vitest-environment node
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { readArticle } from './read-article.ts'

const text = 'The council met on Tuesday evening and put the question off for another year, to nobody’s surprise. '.repeat(3)

/** The role and text of the first block of a page with these headings above its text, and the article's title. */
function headlineOf(above: string, { title = 'x', below = '' } = {}) {
  const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${above}<main><p>${text}</p><p>${text}</p></main>${below}</body></html>`
  const { article } = readArticle(parseHTML(html).document as unknown as Document, { url: null })!
  const first = article.blocks[0]!
  return { shown: `${first.role}: ${article.text.slice(first.start, first.end)}`, title: article.meta.title }
}

test('without metadata, the h1 with words beats those that name a place on the site', () => {
  const shown = 'headline: Ferry crews call off their strike'
  const h1 = '<h1><a href="/ferry">Ferry crews call off their strike</a></h1>'
  expect(headlineOf(`<h1>News</h1>${h1}`).shown).toBe(shown)
  expect(headlineOf(h1, { below: '<h1>Guides</h1>' }).shown).toBe(shown)
})

test('what is no heading by its form is the headline where it is the title word by word', () => {
  const title = 'Ferry crews call off their strike'
  expect(headlineOf(`<div class="title">${title}</div>`, { title }).shown).toBe(`headline: ${title}`)
  expect(headlineOf(`<ul class="breadcrumbs"><li>${title}</li></ul>`, { title }).shown).not.toMatch(/^headline/)
  expect(headlineOf(`<div><a href="/next">${title}</a></div>`, { title }).shown).not.toMatch(/^headline/)
})

test('a page may call its headline quite otherwise than its title', () => {
  const title = 'You will not believe what the crews did'
  const heading = '<h2>Ferry crews call off their strike</h2>'
  expect(headlineOf(heading, { title })).toEqual({
    shown: 'headline: Ferry crews call off their strike',
    title: 'Ferry crews call off their strike',
  })
  // Near misses: a heading under the first paragraph is not the page's, nor is a label of two words.
  expect(headlineOf(`<p>${text}</p>${heading}`, { title }).title).toBe(title)
  expect(headlineOf('<h2>Island news</h2>', { title }).title).toBe(title)
})

test('the title goes without the name of the site or of a column, the headline stays as it is shown', () => {
  const { shown, title } = headlineOf('<h1>Ferry crews call off their strike | Opinion</h1>')
  expect(shown).toBe('headline: Ferry crews call off their strike | Opinion')
  expect(title).toBe('Ferry crews call off their strike')
})

test('the title is what the publisher’s data call the article, where they do not only cut it short', () => {
  const titled = (headline: string) => {
    const data = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`
    return headlineOf(`${data}<h1>Ferry crews call off their strike in the north</h1>`)
  }
  expect(titled('Crews call off strike &amp;#8211; for now')).toEqual({
    shown: 'headline: Ferry crews call off their strike in the north',
    title: 'Crews call off strike – for now',
  })
  expect(titled('Ferry crews call off their …').title).toBe('Ferry crews call off their strike in the north')
})
