import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { harbourPage } from '../read/pages.fixture.ts'
import { detectArticle } from './index.ts'

const page = (body: string, head = '<title>x</title>') =>
  parseHTML(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`).document as unknown as Document
const harbour = () => parseHTML(harbourPage).document as unknown as Document

const sentence = 'The council of Osterby met on Tuesday, said Mara Olsen, and put the question off for another year. '
const bareStory = `<h1>Harbour to close in May</h1><div>${`<p>${sentence.repeat(3)}</p>`.repeat(9)}</div>`

describe('an article', () => {
  test('that says so, under a story’s address', () => {
    const { isArticle, confidence, reasons } = detectArticle(
      harbour(),
      'https://gazette.example/2026/03/04/harbour-to-close-in-may',
    )
    expect(isArticle).toBe(true)
    expect(confidence).toBeGreaterThan(0.9)
    expect(reasons).toEqual(['The page calls itself an article.', 'It says when it was published.', 'Its address is a story’s.'])
  })

  test('told by its structure alone', () => {
    expect(detectArticle(page(bareStory, '<title>Harbour to close in May</title>'), null).isArticle).toBe(true)
  })

  test('in another language is an article too', () => {
    const german = 'Der Rat von Osterby hat am Dienstag beschlossen, den Hafen zu schließen, sagte Mara Olsen am Abend. '
    const body = `<h1>Hafen schließt im Mai</h1><div>${`<p>${german.repeat(3)}</p>`.repeat(9)}</div>`
    const head = '<title>Hafen schließt im Mai</title><meta property="og:type" content="article">'
    expect(detectArticle(page(body, head), 'https://zeitung.example/lokales/hafen-schliesst-im-mai-2026').isArticle).toBe(true)
  })

  test('an encyclopedia’s', () => {
    expect(detectArticle(page(bareStory), 'https://en.wikipedia.org/wiki/Harbour').isArticle).toBe(true)
    expect(detectArticle(page(bareStory), 'https://en.wikipedia.org/wiki/Talk:Harbour').isArticle).toBe(false)
  })
})

describe('no article, and why', () => {
  const cards = `<h1>Gazette</h1>${`<article class="card"><h3><a href="/a">Harbour to close in May, council says</a></h3><a href="/a">Read the story</a></article>`.repeat(20)}`
  const shop =
    `<h1>Rubber boots</h1><div class="product"><span class="price">$49.00</span><button class="add-to-cart">Add</button><p>Dry feet.</p></div>`.repeat(
      3,
    )
  const talk = `<h1>Which boots?</h1>${'<div class="thread-reply"><p>Mine leak.</p></div>'.repeat(9)}`
  const home = 'It looks like a list of stories.'
  const ofAddress = {
    'https://gazette.example/': [bareStory, home],
    'https://gazette.example/en/': [cards, home],
    'https://gazette.example/category/local': [cards, home],
    'https://boots.example/product/rubber-boots': [shop, 'It looks like a shop page.'],
    'https://boots.example/forum/thread/12': [talk, 'It looks like a discussion.'],
    'https://www.reddit.com/r/boots/comments/1/mine_leak': [talk, 'It looks like a discussion.'],
    'https://www.youtube.com/watch?v=1': ['<h1>Boots</h1>', 'It looks like a video or picture page.'],
    'https://gazette.example/search?q=boots': [cards, 'It looks like search results.'],
    'https://gazette.example/imprint-of-the-house': ['<p>Osterby.</p>', 'There is too little running text.'],
  } as const

  for (const [url, [body, reason]] of Object.entries(ofAddress))
    test(url, () => {
      expect(detectArticle(page(body), url)).toMatchObject({ isArticle: false, reasons: [reason] })
    })

  test('an address and a head that both speak against it: the page is not walked', () => {
    const document = page(bareStory, '<meta property="og:type" content="product">')
    expect(detectArticle(document, 'https://boots.example/en/shop/search/forum?q=boots').reasons).toEqual([
      'It looks like search results.',
    ])
    let asked = 0
    Object.defineProperty(document.body, 'shadowRoot', { get: () => asked++ && null }) // only the walk asks for it
    detectArticle(document, 'https://boots.example/en/shop/search/forum?q=boots')
    expect(asked).toBe(0)
    detectArticle(document, 'https://gazette.example/local/boots-come-back')
    expect(asked).toBe(1)
  })
})
