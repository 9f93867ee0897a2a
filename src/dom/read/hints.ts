// What an element's class, id and role say of what stands in it: `<div class="related-stories">` is not the body.
// A hint is a bit, so that an element's own and its ancestors' are joined with one `|`.

import { remember } from '../../core/text/remember.ts'
import { hintWords } from './hint-words.data.ts'
import { isForEars } from './sight.ts'

const wordNames = Object.keys(hintWords) as readonly (keyof typeof hintWords)[]
const tags = { article: 'article', figure: 'figure', footer: 'footer', aside: 'aside form menu dialog fieldset search' } as const
const hintNames: readonly HintName[] = [...wordNames, 'article', 'figure', 'footer', 'aside', 'ears']

/** `ears`: for screen readers only. */
export type HintName = keyof typeof hintWords | keyof typeof tags | 'ears'

/** The bit of each hint. */
export const bit = Object.fromEntries(hintNames.map((name, at) => [name, 1 << at])) as Readonly<Record<HintName, number>>

const tagHints = new Map(Object.entries(tags).flatMap(([name, list]) => list.split(' ').map(tag => [tag, bit[name as HintName]])))

/** What an element's own name says, as bits. */
export function hintOfTag(tag: string): number {
  return tagHints.get(tag) ?? 0
}

/** Attributes beside the class whose words tell. */
export const telling: ReadonlySet<string> = new Set(['id', 'itemprop', 'role', 'data-component', 'data-testid', 'data-type'])
const most = 5_000 // different class lists remembered; a page has a few hundred

/** The hints that an element gives by its own attributes, as bits; its classes are known already. */
export function hintsOf(element: Element, classes: string): number {
  let hints = classes ? hintsOfClasses(classes) : 0 // apart from the rest: classes come again and again, an id does not
  for (const name of element.getAttributeNames()) if (telling.has(name)) hints |= hintsOfValue(element.getAttribute(name) ?? '')
  // "sidebar-grid-content article-content": the second word tells, the first is only where the grid puts it.
  return hints & bit.body ? hints & ~overruled : hints
}

const hintsOfClasses = remember(most, classes => hintsIn(classes) | (isForEars(classes) ? bit.ears : 0))
const hintsOfValue = remember(most, hintsIn)

// "storyBody related-items" is read as "-story-body-related-items-": words stand between hyphens however they were joined.
function hintsIn(names: string): number {
  const given = names.slice(0, 500)
  const lower = given.toLowerCase()
  const parted = lower === given ? lower : given.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()
  const plain = `-${parted.replace(/[^a-z]+/g, '-')}-`
  words ??= indexOfWords()
  let hints = 0
  for (let at = 1; at < plain.length; at = plain.indexOf('-', at) + 1)
    for (const { word, hint } of words.get(plain.slice(at, at + 2)) ?? []) if (plain.startsWith(word, at)) hints |= hint
  return hints
}

let words: ReturnType<typeof indexOfWords> | undefined // made for the first page that is read

/** The words by their first two letters: an expression for each hint took a tenth of the reading. */
function indexOfWords(): ReadonlyMap<string, readonly { readonly word: string; readonly hint: number }[]> {
  const index = new Map<string, { word: string; hint: number }[]>()
  for (const name of wordNames)
    for (const word of hintWords[name].split(' ')) {
      const key = word.slice(0, 2)
      const known = index.get(key)
      if (known) known.push({ word, hint: bit[name] })
      else index.set(key, [{ word, hint: bit[name] }])
    }
  return index
}

// What a name like "article-body" overrules, in the same element and in those around it.
const overruled = bit.furniture | bit.info

/** An element's hints with those around it. */
export function joinHints(own: number, around: number): number {
  return own | (own & bit.body ? around & ~overruled : around)
}

/** What never holds the article's own text, unless it holds the headline or half of the page. */
export const outside = ['comments', 'promo', 'furniture', 'info', 'footer', 'aside'].reduce(
  (sum, name) => sum | bit[name as HintName],
  0,
)
