// Where the walk over a page begins: the smallest element around the headline and most paragraphs. Menus, rails and footers make up
// two thirds of a page, and whatever is never met costs nothing.
// `<body><header>…</header><main><h1>…</h1><p>…</p></main><footer>…</footer></body>`: the main.

import { countShared, wordsIn } from '../title-words.ts'
import { blockElements } from './elements.data.ts'

/** The element to read; the body wherever paragraphs and headline do not plainly tell. Linear. */
export function rootOf({ body, title }: Document): Element {
  const lengths = new Map<Element, number>() // of paragraphs
  const byParent = new Map<Element, number>()
  let all = 0
  let most = 0
  let first: Element = body // the element with the most text in its paragraphs
  for (const paragraph of body.querySelectorAll('p')) {
    const { length } = paragraph.textContent ?? ''
    const parent = paragraph.parentElement
    if (length < long || !parent) continue
    const sum = (byParent.get(parent) ?? 0) + length
    byParent.set(parent, sum)
    lengths.set(paragraph, length)
    all += length
    if (sum <= most) continue
    most = sum
    first = parent
  }
  const headline = all < enough ? undefined : headlineOf(body, title)
  const root = headline ? blockAround(headline, first) : body
  let held = 0
  for (const [paragraph, length] of lengths) if (root.contains(paragraph)) held += length
  return held >= share * all ? root : body
}

/** The smallest block-level element around two elements. */
function blockAround(one: Element, other: Element): Element {
  const around = new Set<Element>()
  for (let at: Element | null = one; at; at = at.parentElement) around.add(at)
  let root = other
  while (root.parentElement && !(around.has(root) && blockElements.has(root.localName))) root = root.parentElement
  return root
}

const long = 80 // characters, from which a paragraph reads as one
const enough = 1_500 // characters in paragraphs; with less the text may stand in other elements
const share = 0.7 // of the paragraphs' text; the rest is other stories' and the small print

/** The first h1 that says what the page's title says; another may be the site's name, or stand over a box. */
function headlineOf(body: Element, title: string): Element | undefined {
  const known = new Set(wordsIn(title))
  return [...body.querySelectorAll('h1')].find(({ textContent }) => {
    const words = new Set(wordsIn(textContent ?? ''))
    return words.size >= 3 && countShared(words, known) >= words.size / 2
  })
}
