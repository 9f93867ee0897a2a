// @vitest-environment node
import { JSDOM } from 'jsdom'
import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { finish } from '../../core/steps.ts'
import { readingArticle } from './index.ts'
import { harbourPage } from './pages.fixture.ts'
import { readArticle } from './read-article.ts'
import { slicesOf } from './slices.ts'

const url = 'https://gazette.example/2026/03/04/harbour-to-close'
const inJsdom = (html: string) => new JSDOM(html, { url }).window.document
const inLinkedom = (html: string) => parseHTML(html).document as unknown as Document
const page = (body: string) => `<!doctype html><html lang="en"><head><title>x</title></head><body>${body}</body></html>`
const sentence = 'The council met on Tuesday evening and put the question off for another year, to nobody’s surprise. '

function blocksOf(html: string, parse = inLinkedom): string[] {
  const article = readArticle(parse(html), { url })?.article
  return article?.blocks.map(block => `${block.role}: ${article.text.slice(block.start, block.end)}`) ?? []
}

describe('what is read', () => {
  test('the article in its order, without what stands around it', () => {
    expect(blocksOf(harbourPage)).toEqual(blocksOf(harbourPage, inJsdom))
    expect(blocksOf(harbourPage).map(block => block.replace(/^(\w+: .{36}).*/, '$1'))).toEqual([
      'headline: Harbour to close in May',
      'dateline: March 4, 2026 · Local',
      'summary: Osterby’s harbour will close in May,',
      'heading: Harbour to close in May',
      'paragraph: The council of Osterby voted on Tues',
      'paragraph: “We will not wait,” said Mara Olsen,',
      'teaser: FERRY OWNERS WARN OF A SUMMER WITHOU',
      'paragraph: Fishermen asked for two more years a',
      'item: A new quay is to open in the autumn.',
      'notice: Gazette of Osterby does not always s',
    ])
  })

  test('what the page says about itself', () => {
    expect(readArticle(inLinkedom(harbourPage), { url })?.article.meta).toEqual({
      url,
      title: 'Harbour to close in May',
      site: 'Gazette of Osterby',
      byline: null,
      published: '2026-03-04T06:00:00+00:00',
      modified: null,
      section: 'Local',
      language: 'en',
    })
  })

  test('only what stands around the headline and its paragraphs is walked, where they tell', () => {
    const story = `<main><h1>Osterby puts off a vote</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</main>`
    const rail = `<div class="rail"><p>${sentence}</p><ul><li>The mayor is not worried.</li></ul></div>`
    const asked = (title: string) => {
      const document = inLinkedom(page(story + rail).replace('<title>x', `<title>${title}`))
      const names: string[] = []
      const isShown = ({ localName }: Element) => names.push(localName) > 0
      finish(readingArticle(document, { url, sight: { isShown, keepsLines: () => false } }))
      return names
    }
    expect(asked('Osterby puts off a vote | Gazette')).toEqual(['main', 'h1', 'p', 'p', 'p', 'p', 'p', 'p'])
    expect(asked('Gazette')).toContain('li')
  })

  test('bare text between line breaks is paragraphs', () => {
    const html = page(`<h1>A vote</h1><div>${sentence}<br><br>${sentence}and so on.<br>Yes.</div>`)
    expect(blocksOf(html)).toEqual(['headline: A vote', `paragraph: ${sentence.trim()}`, `paragraph: ${sentence}and so on. Yes.`])
  })

  test('an empty line parts paragraphs where the page keeps line breaks, and nowhere else', () => {
    const text = `${sentence}\n\n${sentence}and\nso on.\n \n`
    const two = ['headline: A vote', `paragraph: ${sentence.trim()}`, `paragraph: ${sentence}and so on.`]
    for (const parse of [inLinkedom, inJsdom]) {
      expect(blocksOf(page(`<h1>A vote</h1><pre>${text}</pre>`), parse)).toEqual(two)
      expect(blocksOf(page(`<h1>A vote</h1><div style="white-space: pre-line">${text}</div>`), parse)).toEqual(two)
      expect(blocksOf(page(`<h1>A vote</h1><div>${text}</div>`), parse)).toHaveLength(2)
    }
  })

  test('an empty element that stands for a line break, and elements without a space between them', () => {
    const line = '<span class="piece br"></span>'
    const html = page(
      `<h1>A vote</h1><div>${sentence}${line}${line}${sentence}${line}Yes.</div><p>By <a>Tim Marsh</a><span>Reporter at large</span> and <b>Mc</b>Donald of the <a>i</a>Phone desk, who has written of this town and its quay for many years.</p>`,
    )
    expect(blocksOf(html)).toEqual([
      'headline: A vote',
      `paragraph: ${sentence.trim()}`,
      `paragraph: ${sentence}Yes.`,
      'paragraph: By Tim Marsh Reporter at large and McDonald of the iPhone desk, who has written of this town and its quay for many years.',
    ])
    expect(blocksOf(html, inJsdom)).toEqual(blocksOf(html))
  })

  test('a drop cap, a soft hyphen and a hidden twin do not part words', () => {
    const html = page(
      `<h1>A vote</h1><p><span class="cap">T</span>he coun\u00ADcil <span hidden>council</span>met  on\n Monday.</p><p>${sentence}</p>`,
    )
    expect(blocksOf(html)[1]).toBe('paragraph: The council met on Monday.')
  })

  test('no running text is no article', () => {
    expect(readArticle(inLinkedom(page('<h1>Shop</h1><a href="/a">Boats</a>')), { url })).toBeUndefined()
  })

  test('open shadow roots and slots', () => {
    const document = inJsdom(page(`<h1>A vote</h1><story-text><p>${sentence}</p></story-text><p>${sentence}Last.</p>`))
    const root = document.querySelector('story-text')!.attachShadow({ mode: 'open' })
    const first = document.createElement('p')
    first.textContent = `First. ${sentence}`
    root.append(first, document.createElement('slot'))
    const article = readArticle(document, { url })!.article
    expect(article.blocks.map(block => article.text.slice(block.start, block.start + 6))).toEqual([
      'A vote',
      'First.',
      'The co',
      'The co',
    ])
  })
})

describe('the way back', () => {
  test('every span of a page reads back', () => {
    const document = inJsdom(harbourPage)
    const reading = readArticle(document, { url })!
    const { text } = reading.article
    for (let start = 0; start < text.length; start += 7)
      for (const length of [1, 5, 80, 700]) {
        const end = Math.min(text.length, start + length)
        const words = text.slice(start, end)
        const slices = slicesOf(reading.map, { start, end }).map(({ node, start, end }) => node.data.slice(start, end))
        expect(bare(slices.join(''))).toBe(bare(words))
        const range = reading.toRange({ start, end })
        if (!bare(words)) continue
        expect(range).toBeDefined()
        expect(range!.startContainer.isConnected).toBe(true)
        expect([range!.startContainer, range!.startOffset]).toEqual(Object.values(reading.map.positionOf(start)!))
        expect([range!.endContainer, range!.endOffset]).toEqual(Object.values(reading.map.positionOf(end, 'end')!))
      }
  })

  test('a span inside one paragraph is the range’s own text', () => {
    const document = inJsdom(harbourPage)
    const reading = readArticle(document, { url })!
    const quote = '“We will not wait,” said Mara Olsen'
    const start = reading.article.text.indexOf(quote)
    expect(reading.toRange({ start, end: start + quote.length })?.toString()).toBe(quote)
  })

  test('nodes that are gone have no range', () => {
    const document = inJsdom(harbourPage)
    const reading = readArticle(document, { url })!
    const start = reading.article.text.indexOf('Fishermen')
    expect(reading.toRange({ start, end: start + 9 })?.toString()).toBe('Fishermen')
    reading.map.positionOf(start)!.node.remove()
    expect(reading.toRange({ start, end: start + 9 })).toBeUndefined()
  })
})

// Linear work, but much of it: on a busy machine it may take longer than a test's usual five seconds.
describe('whether words still stand where they were read', () => {
  const paragraph = `First   there\n was the <b>harbour&nbsp;wall</b>, and then nothing. ${sentence}`
  const opened = () => {
    const document = inJsdom(page(`<h1>A vote</h1><p>${paragraph}</p><p>${sentence}</p>`))
    const reading = readArticle(document, { url })!
    const start = reading.article.text.indexOf('there')
    const end = reading.article.text.indexOf(', and then')
    return { document, isStanding: () => reading.map.isStanding({ start, end }) }
  }

  test.each<[string, boolean, (bold: Element) => void]>([
    ['nothing was touched', true, () => {}],
    ['something beside them was', true, bold => (bold.nextSibling as Text).appendData(' Or was it?')],
    ['words before them', false, bold => (bold.previousSibling as Text).insertData(0, 'At ')],
    ['their last words', false, bold => (bold.firstChild as Text).replaceData(0, 3, 'Har')],
    ['their last node was replaced', false, bold => bold.replaceWith(bold.cloneNode(true))],
    ['the first was split', false, bold => (bold.previousSibling as Text).splitText(10)],
    ['the paragraph went', false, bold => bold.parentElement!.remove()],
  ])('%s: %s', (_, stands, change) => {
    const { document, isStanding } = opened()
    change(document.querySelector('b')!)
    expect(isStanding()).toBe(stands)
  })
})

describe('pages that hurt', { timeout: 60_000 }, () => {
  test('five megabytes in one text node', () => {
    const html = page(`<h1>Long</h1><p>${'a word  and\n another, '.repeat(250_000)}</p>`)
    const article = readArticle(inLinkedom(html), { url })!.article
    expect(article.text.length).toBeGreaterThan(4_500_000)
  })

  test('forty thousand nested elements (the reader takes any depth; linkedom’s parser gets slow)', () => {
    const nested = `${'<div><span>'.repeat(20_000)}${sentence.repeat(3)}${'</span></div>'.repeat(20_000)}`
    const document = inLinkedom(page(`<h1>Deep</h1>${nested}`))
    expect(readArticle(document, { url })?.article.blocks).toHaveLength(2)
  })
})

const bare = (text: string) => text.replace(/[\s\u00AD]+/g, '')
