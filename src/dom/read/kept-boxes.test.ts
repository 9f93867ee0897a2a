// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { finish } from '../../core/steps.ts'
import { KeptBoxes, type Reading, readingArticle } from './index.ts'
import { sightOf } from './markup-sight.ts'
import type { Sight } from './sight.ts'

const url = 'https://gazette.example/2026/03/04/ferry-inquiry-latest'
const words = 'The clerk wrote down what the mate remembered of that morning, and the chair thanked him for it at some length.'
const posts = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `<section class="post"><h2>Update ${from + at}</h2><div><p>Post ${from + at}. <a href="/x">${words}</a> ${words}</p><p>${words}</p></div></section>`,
  ).join('')

const kept: KeptBoxes[] = []
afterEach(() => {
  for (const one of kept.splice(0)) one.stop()
  document.body.innerHTML = ''
})

function keptBoxes(): KeptBoxes {
  const one = new KeptBoxes()
  kept.push(one)
  return one
}

function read(memory?: KeptBoxes, sight: Sight = sightOf(document)): Reading | undefined {
  return finish(readingArticle(document, { url, sight, kept: memory }))
}

/** Reads as `read` does, and tells which elements were asked whether they are seen. */
function askedIn(memory: KeptBoxes): readonly string[] {
  const asked: string[] = []
  const plain = sightOf(document)
  read(memory, {
    ...plain,
    isShown: element => {
      asked.push(element.localName)
      return plain.isShown(element)
    },
  })
  return asked
}

const plainOf = (reading: Reading | undefined) =>
  reading && {
    article: reading.article,
    container: reading.container,
    segments: reading.map.segments.map(({ textStart, node, nodeStart, length }) => ({ textStart, node, nodeStart, length })),
  }

/** What was kept answers as if all were read anew: the same text, roles, looks, and places in the page. */
function expectSame(memory: KeptBoxes): void {
  const again = plainOf(read(memory))
  const anew = plainOf(read())
  expect(again?.article).toEqual(anew?.article)
  expect(again?.container === anew?.container).toBe(true)
  expect(again?.segments.length).toBe(anew?.segments.length)
  again?.segments.forEach((segment, at) => {
    expect(segment.node === anew!.segments[at]!.node).toBe(true)
    expect({ ...segment, node: null }).toEqual({ ...anew!.segments[at], node: null })
  })
}

describe('a page that is read again', () => {
  test('text that stands as it was is not read again, only asked whether it is seen', () => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 20)}</div></main>`
    const memory = keptBoxes()
    read(memory)
    let reads = 0
    const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!
    Object.defineProperty(CharacterData.prototype, 'data', {
      ...data,
      get() {
        reads++
        return data.get!.call(this)
      },
    })
    document.querySelector('#posts')!.insertAdjacentHTML('afterbegin', posts(20, 21))
    const grown = read(memory)!
    Object.defineProperty(CharacterData.prototype, 'data', data)
    expect(grown.article.text).toContain('Post 20.')
    expect(grown.article.text).toContain('Post 19.')
    expect(reads).toBeGreaterThan(3)
    expect(reads).toBeLessThan(20) // some ninety texts stand there
    expectSame(memory)
  })

  test.each<[string, (posts: Element) => void]>([
    ['another word', one => (one.querySelector('p')!.firstChild as Text).insertData(0, 'Much later: ')],
    [
      'a new link',
      one => one.querySelector('p')!.append(Object.assign(document.createElement('a'), { textContent: 'More here.' })),
    ],
    ['a class that tells', one => one.children[3]!.setAttribute('class', 'related-stories')],
    ['a class inside a line', one => one.querySelector('a')!.setAttribute('class', 'sr-only')],
    ['hidden by an attribute', one => one.children[3]!.setAttribute('hidden', '')],
    ['hidden by a style', one => one.children[3]!.setAttribute('style', 'display: none')],
    ['a paragraph hidden by a style', one => one.querySelectorAll('p')[3]!.setAttribute('style', 'display: none')],
    ['a link that is paid for', one => one.querySelector('a')!.setAttribute('rel', 'sponsored')],
    ['another order', one => one.append(one.firstChild!)],
    ['one that goes', one => one.children[2]!.remove()],
    ['a link around it', one => wrap(one.children[2]!, 'a')],
    ['an aside around it', one => wrap(one.children[2]!, 'aside')],
    ['another place', one => one.children[4]!.append(one.children[2]!)],
    [
      'changed while it was out of the page',
      one => {
        const post = one.children[2]!
        post.remove()
        post.querySelector('p')!.textContent = `It was written anew. ${words}`
        one.append(post)
      },
    ],
    [
      'put around another while both were out of the page',
      one => {
        const [outer, inner] = [one.children[2]!, one.children[5]!]
        inner.remove()
        outer.remove()
        outer.append(inner)
        inner.querySelector('p')!.textContent = `It was written anew. ${words}`
        one.append(outer)
      },
    ],
  ])('%s is seen', (_, change) => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 8)}</div></main>`
    const memory = keptBoxes()
    const before = read(memory)!.article
    change(document.querySelector('#posts')!)
    expect(read()!.article).not.toEqual(before)
    expectSame(memory)
    expectSame(memory) // and once more, with nothing changed
  })

  test('what was hidden and is shown by a style that stands elsewhere', () => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 8)}</div></main>`
    const memory = keptBoxes()
    let isOpen = false
    const rest = document.querySelectorAll('p')[5]!
    rest.textContent = `And there is more. ${words}`
    const sight = { ...sightOf(document), isShown: (element: Element) => isOpen || element !== rest }
    const isRead = () => read(memory, sight)!.article.text.includes('And there is more.')
    expect(isRead()).toBe(false)
    isOpen = true
    expect(isRead()).toBe(true)
    isOpen = false
    expect(isRead()).toBe(false)
  })

  test('shadow trees change unseen, so what they hold is walked each time', async () => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 8)}</div></main>`
    const host = document.querySelectorAll('div div')[3]!
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.innerHTML = `<p>In the shade. ${words}</p>`
    const memory = keptBoxes()
    expect(read(memory)!.article.text).toContain('In the shade.')
    shadow.querySelector('p')!.textContent = `In the sun. ${words}`
    await Promise.resolve()
    expect(read(memory)!.article.text).toContain('In the sun.')
    expectSame(memory)
  })

  test('a reading that is given up takes nothing with it', () => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 30)}</div></main>`
    const memory = keptBoxes()
    read(memory)
    document.querySelector('#posts')!.insertAdjacentHTML('afterbegin', posts(40, 60))
    const one = readingArticle(document, { url, sight: sightOf(document), kept: memory })
    one.next()
    one.next()
    one.next()
    one.return(undefined)
    expectSame(memory)
    expectSame(memory)
  })

  test('two readings at once do not move each other’s boxes', () => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 30)}</div></main>`
    const memory = keptBoxes()
    read(memory)
    document.querySelector('#posts')!.insertAdjacentHTML('beforeend', posts(40, 60))
    const anew = read()!.article
    const one = readingArticle(document, { url, sight: sightOf(document), kept: memory })
    const two = readingArticle(document, { url, sight: sightOf(document), kept: memory })
    one.next()
    one.next()
    expect(finish(two)?.article).toEqual(anew)
    expect(finish(one)?.article).toEqual(anew)
    expectSame(memory)
  })

  test('what was read from another element on is of no use', () => {
    const story = `<main><div><h1>Ferry inquiry: the latest</h1><section>${posts(0, 5)}<footer><p>So ends it. ${words}</p></footer></section></div></main>`
    document.body.innerHTML = story
    document.title = 'Ferry inquiry: the latest'
    const memory = keptBoxes()
    const one = readingArticle(document, { url, sight: sightOf(document), kept: memory })
    one.next()
    document.title = ''
    expect(read(memory)!.article.text).toContain('So ends it.')
    expect(finish(one)!.article.text).not.toContain('So ends it.')
    expectSame(memory)
  })

  test('without a change, the same is asked as the first time', () => {
    document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 4)}</div></main>`
    const memory = keptBoxes()
    const first = askedIn(memory)
    expect(askedIn(memory).toSorted()).toEqual(first.toSorted())
  })
})

function wrap(element: Element, tag: string): void {
  const outer = document.createElement(tag)
  element.replaceWith(outer)
  outer.append(element)
}

// Any tree at all, and any changes to it.
type Change = (typeof changes)[number]
const changes = ['add', 'write', 'class', 'hide', 'wrap', 'move', 'remove', 'come back', 'nothing'] as const
const tags = ['div', 'p', 'section', 'span', 'a', 'b', 'li', 'aside', 'h2', 'footer', 'details', 'summary', 'br'] as const
const classes = ['', 'post', 'related', 'article-body', 'hidden', 'byline', 'x caption'] as const
const step = fc.record({
  change: fc.constantFrom<Change>(...changes),
  at: fc.nat(),
  to: fc.nat(),
  tag: fc.constantFrom(...tags),
  name: fc.constantFrom(...classes),
  says: fc.constantFrom(words, 'Yes.', ' ', `${words} ${words}`, `One.\n\n${words}`),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

function apply({ change, at, to, tag, name, says }: Step, away: Element[]): void {
  const all = [...document.querySelectorAll('#posts, #posts *')]
  const one = all[at % all.length]!
  const other = all[to % all.length]!
  if (change === 'add') {
    const made = document.createElement(tag)
    if (name) made.className = name
    if (tag !== 'br') made.append(says)
    other.insertBefore(made, other.childNodes[at % (other.childNodes.length + 1)] ?? null)
  } else if (change === 'write') {
    const text = [...one.childNodes].find(node => node.nodeType === 3)
    if (text) text.nodeValue = says
    else one.append(says)
  } else if (change === 'class') one.className = name
  else if (change === 'hide') one.toggleAttribute('hidden')
  else if (change === 'come back') {
    const back = away.pop()
    back?.prepend(says)
    if (back) one.append(back)
  } else if (one.id !== 'posts') {
    if (change === 'wrap') wrap(one, tag)
    else if (change === 'move' && !one.contains(other)) other.append(one)
    else if (change === 'remove') {
      one.remove()
      away.push(one)
    }
  }
}

describe('any page, changed in any way', { timeout: 60_000 }, () => {
  test('reads as if it were read for the first time', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), rounds => {
        document.body.innerHTML = `<main><h1>Ferry inquiry: the latest</h1><div id="posts">${posts(0, 5)}</div></main>`
        const memory = keptBoxes()
        const away: Element[] = []
        for (const round of rounds) {
          expectSame(memory)
          for (const one of round) apply(one, away)
        }
        expectSame(memory)
        memory.stop()
      }),
      { numRuns: 150 },
    )
  })
})
