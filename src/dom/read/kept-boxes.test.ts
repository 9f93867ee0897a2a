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
  document.body.replaceChildren()
})

function nodesOf(html: string): Node[] {
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes]
}

/** Shows a page, of which nothing is kept yet. */
function show(body: string): KeptBoxes {
  document.body.replaceChildren(...nodesOf(body))
  const one = new KeptBoxes()
  kept.push(one)
  return one
}

const open = (story: string) => show(`<main><h1>Ferry inquiry: the latest</h1>${story}</main>`)
const openBlog = (inside: string) => open(`<div id="posts">${inside}</div>`)
const blog = () => document.querySelector('#posts')!

function read(memory?: KeptBoxes, sight: Sight = sightOf(document)): Reading | undefined {
  return finish(readingArticle(document, { url, sight, kept: memory }))
}

/** How often the words of a text node are asked for. */
function textsReadBy(run: () => void): number {
  let reads = 0
  const data = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')!
  const counted = {
    ...data,
    get(this: CharacterData) {
      reads++
      return data.get!.call(this)
    },
  }
  Object.defineProperty(CharacterData.prototype, 'data', counted)
  run()
  Object.defineProperty(CharacterData.prototype, 'data', data)
  return reads
}

/** What was kept answers as if all were read anew: the same text, roles, looks, and places in the page. */
function expectSame(memory: KeptBoxes): void {
  const again = read(memory)
  const anew = read()
  expect(again?.article).toEqual(anew?.article)
  expect(again?.container === anew?.container).toBe(true)
  expect(again?.map.segments.length).toBe(anew?.map.segments.length)
  again?.map.segments.forEach((segment, at) => {
    const other = anew!.map.segments[at]!
    expect(segment.node === other.node).toBe(true)
    expect({ ...segment, node: null }).toEqual({ ...other, node: null })
  })
}

describe('a page that is read again', () => {
  test('text that stands as it was is not read again, only asked whether it is seen', () => {
    const memory = openBlog(posts(0, 20))
    read(memory)
    blog().prepend(...nodesOf(posts(20, 21)))
    let grown: Reading | undefined
    const reads = textsReadBy(() => {
      grown = read(memory)
    })
    expect(grown!.article.text).toContain('Post 20.')
    expect(grown!.article.text).toContain('Post 19.')
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
    const memory = openBlog(posts(0, 8))
    const before = read(memory)!.article
    change(blog())
    expect(read()!.article).not.toEqual(before)
    expectSame(memory)
    expectSame(memory) // and once more, with nothing changed
  })

  test('what was hidden and is shown by a style that stands elsewhere', () => {
    const memory = openBlog(posts(0, 8))
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
    const memory = openBlog(posts(0, 8))
    const host = document.querySelectorAll('div div')[3]!
    const shadow = host.attachShadow({ mode: 'open' })
    shadow.append(...nodesOf(`<p>In the shade. ${words}</p>`))
    expect(read(memory)!.article.text).toContain('In the shade.')
    shadow.querySelector('p')!.textContent = `In the sun. ${words}`
    await Promise.resolve()
    expect(read(memory)!.article.text).toContain('In the sun.')
    expectSame(memory)
  })

  test('a reading that is given up takes nothing with it', () => {
    const memory = openBlog(posts(0, 30))
    read(memory)
    blog().prepend(...nodesOf(posts(40, 60)))
    const one = readingArticle(document, { url, sight: sightOf(document), kept: memory })
    one.next()
    one.next()
    one.next()
    one.return(undefined)
    expectSame(memory)
    expectSame(memory)
  })

  test('two readings at once do not move each other’s boxes', () => {
    const memory = openBlog(posts(0, 30))
    read(memory)
    blog().append(...nodesOf(posts(40, 60)))
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
    const memory = show(
      `<main><div><h1>Ferry inquiry: the latest</h1><section>${posts(0, 5)}<footer><p>So ends it. ${words}</p></footer></section></div></main>`,
    )
    document.title = 'Ferry inquiry: the latest'
    const one = readingArticle(document, { url, sight: sightOf(document), kept: memory })
    one.next() // where to begin
    one.next() // and has begun
    document.title = ''
    expect(read(memory)!.article.text).toContain('So ends it.')
    expect(finish(one)!.article.text).not.toContain('So ends it.')
    expectSame(memory)
  })

  test('the class of a box tells nothing once it holds half of the text', () => {
    const memory = open(`<div class="related">${posts(0, 4)}</div><div id="rest">${posts(4, 9)}</div>`)
    expect(read(memory)!.article.text).not.toContain('Post 1.')
    document.querySelector('#rest')!.replaceChildren()
    expect(read(memory)!.article.text).toContain('Post 1.')
    expectSame(memory)
  })

  test('where lines are kept by a style, that is asked again', () => {
    const memory = open(`<div>${words} ${words}\n\n${words} ${words}</div>${posts(0, 3)}`)
    let isKept = false
    const sight = { ...sightOf(document), keepsLines: () => isKept }
    const count = () => read(memory, sight)!.article.blocks.length
    const before = count()
    isKept = true
    expect(count()).toBe(before + 1)
    isKept = false
    expect(count()).toBe(before)
  })

  test.each([
    ['x-note', words],
    ['x-note', ''],
    ['p', words],
  ])('a shadow tree that an element gets later is seen (%s, which said "%s")', (name, says) => {
    const memory = openBlog(`${posts(0, 8)}<div><${name}>${says}</${name}></div>`)
    expectSame(memory)
    document
      .querySelector(`#posts > div > ${name}`)!
      .attachShadow({ mode: 'open' })
      .append(...nodesOf(`<p>In the shade. ${words}</p>`))
    expect(read(memory)!.article.text).toContain('In the shade.')
    expectSame(memory)
  })

  test('a frame that grows is looked into', () => {
    const memory = openBlog(`${posts(0, 8)}<div><iframe></iframe></div>`)
    const frame = document.querySelector('iframe')!
    frame.contentDocument!.body.append(...nodesOf(`<p>In the frame. ${words}</p>`))
    expectSame(memory)
    Object.defineProperties(frame, { offsetWidth: { value: 640 }, offsetHeight: { value: 480 } })
    expect(read(memory)!.article.text).toContain('In the frame.')
    expectSame(memory)
  })

  test('a page that did not change is asked what is seen, and no more', () => {
    const memory = openBlog(posts(0, 4))
    const asked: Element[] = []
    const plain = sightOf(document)
    const sight = { ...plain, isShown: (element: Element) => asked.push(element) > 0 && plain.isShown(element) }
    read(memory, sight)
    const first = asked.splice(0)
    expect(textsReadBy(() => read(memory, sight))).toBe(0)
    expect(new Set(asked)).toEqual(new Set(first))
  })
})

function wrap(element: Element, tag: string): void {
  const outer = document.createElement(tag)
  element.replaceWith(outer)
  outer.append(element)
}

// Made-up trees and changes to them, of the kinds that pages make.
const changes = [
  'add',
  'write',
  'split',
  'join',
  'name',
  'hide',
  'open',
  'wrap',
  'unwrap',
  'move',
  'rebuild',
  'remove',
  'adopt',
  'come back',
  'nothing',
] as const
const tags = 'div p section span a b li aside h2 footer details summary br x-note pre iframe'.split(' ')
const names = ['', 'post', 'related', 'article-body', 'hidden', 'byline', 'x caption', 'sr-only']
const step = fc.record({
  change: fc.constantFrom(...changes),
  at: fc.nat(),
  to: fc.nat(),
  tag: fc.constantFrom(...tags),
  name: fc.constantFrom(...names),
  says: fc.constantFrom(words, 'Yes.', ' ', `${words} ${words}`, `One.\n\n${words}`),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Changes the page; what is taken out of it goes to `away`, and may come back from there. */
function apply({ change, at, to, tag, name, says }: Step, away: Element[]): void {
  const all = [...document.querySelectorAll('#posts, #posts *')]
  const one = all[at % all.length]!
  const other = all[to % all.length]!
  const text = [...one.childNodes].find(node => node.nodeType === 3) as Text | undefined
  const isRoot = one.id === 'posts'
  if (change === 'add') {
    const made = document.createElement(tag)
    if (name) made.className = name
    if (tag !== 'br') made.append(says)
    other.insertBefore(made, other.childNodes[at % (other.childNodes.length + 1)] ?? null)
  } else if (change === 'write') {
    if (text) text.data = says
    else one.append(says)
  } else if (change === 'split') text?.splitText(text.length >> 1)
  else if (change === 'join') one.normalize()
  else if (change === 'name') one.setAttribute(at % 2 || isRoot ? 'class' : 'id', name)
  else if (change === 'hide') one.toggleAttribute('hidden')
  else if (change === 'open') one.toggleAttribute('open')
  else if (change === 'rebuild') one.replaceChildren(...[...one.childNodes].map(node => node.cloneNode(true)))
  else if (change === 'come back') {
    const back = away.pop()
    back?.prepend(says)
    if (back) one.append(back)
  } else if (isRoot) return
  else if (change === 'wrap') wrap(one, tag)
  else if (change === 'unwrap') one.replaceWith(...one.childNodes)
  else if (change === 'move' && !one.contains(other)) other.append(one)
  else if (change === 'remove' || change === 'adopt') {
    if (change === 'adopt') document.implementation.createHTMLDocument('').body.append(one)
    else one.remove()
    away.push(one)
  }
}

const round = fc.record({
  before: fc.array(step, { maxLength: 5 }),
  /** Changes while the page is read, each after so many slices. */
  meanwhile: fc.array(fc.tuple(fc.nat({ max: 6 }), step), { maxLength: 3 }),
  isGivenUp: fc.boolean(),
})

describe('a page changed in many ways', { timeout: 120_000 }, () => {
  test('reads as if it were read for the first time', async () => {
    const reads = fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 6 }), async rounds => {
      const memory = openBlog(posts(0, 9))
      const away: Element[] = []
      for (const { before, meanwhile, isGivenUp } of rounds) {
        for (const one of before) apply(one, away)
        expectSame(memory)
        const reading = readingArticle(document, { url, sight: sightOf(document), kept: memory })
        let isDone = false
        for (const [slices, one] of meanwhile) {
          for (let at = 0; at < slices && !isDone; at++) isDone = reading.next().done === true
          apply(one, away)
          await null // a browser tells of changes before the next slice
        }
        if (isGivenUp) reading.return(undefined)
        else if (!isDone) finish(reading)
        expectSame(memory)
      }
      memory.stop()
    })
    await fc.assert(reads, { numRuns: 100 })
  })
})
