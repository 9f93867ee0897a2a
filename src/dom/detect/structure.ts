// What one bounded walk over the page tells: is there running text, in one place, under a headline, that reports what people said?
// Counts only; no layout is read, no text is kept.

import { remember } from '../../core/text/remember.ts'
import { bodyOfFrame } from '../frames.ts'
import { countShared, wordsIn } from '../title-words.ts'
import { walkRendered } from '../walk.ts'
import { classesBy, kindOfTag } from './marks.data.ts'

export const structureFeatures = [
  'proseLength',
  'prosePieces',
  'proseShare',
  'oneContainer',
  'longestRun',
  'meanPiece',
  'shortProse',
  'linksAtProse',
  'headlineLinks',
  'headings',
  'oneHeadline',
  'noHeadline',
  'headlineIsTitle',
  'headlineLength',
  'proseAfterHeadline',
  'oneArticle',
  'manyArticles',
  'times',
  'oneTime',
  'byline',
  'storyClass',
  'shareClass',
  'commentClass',
  'talkClass',
  'shopClass',
  'cardClass',
  'prices',
  'fields',
  'codes',
  'pictures',
  'said',
  'quotes',
  'past',
  'months',
] as const

export type StructureFeatures = Readonly<Record<(typeof structureFeatures)[number], number>>

const mostNodes = 5_000 // nodes walked; the text of nearly every article begins in the first 3,000
const mostWords = 1_000 // characters kept of one block
const enoughSample = 8_000 // characters of prose whose words are counted; more does not change the answer

interface Block {
  readonly parent: Block | undefined
  readonly tag: string
  length: number
  linked: number
  words: string
  prose: number
}

/**
 * Walks the body once, at most `mostNodes` nodes of it. `title` is the page's own, to compare the headline with.
 */
export function featuresOfStructure(body: Element, title: string): StructureFeatures {
  const count = new Map<string, number>()
  const add = (name: string) => count.set(name, (count.get(name) ?? 0) + 1)
  const titleWords = new Set(wordsIn(title))
  let text = 0
  let prose = 0
  let pieces = 0
  let run = 0
  let longestRun = 0
  let unended = 0
  let afterHeadline = 0
  let headline = ''
  let headlineLikeness = -1
  let sample = ''
  let best = 0
  let links = 0
  let block: Block | undefined

  const close = ({ parent, tag, length, linked, words }: Block) => {
    if (length === 0) return
    text += length
    if (isHeading(tag)) {
      if (tag === 'h1') {
        add('h1')
        const likeness = likenessOf(words, titleWords)
        if (likeness > headlineLikeness) {
          headline = words
          headlineLikeness = likeness
        }
      } else {
        add('headings')
        if (linked > length / 2 && length > 15) add('headlineLinks')
      }
      return
    }
    // A run of prose ends where a block of links stands between.
    if (linked > length * 0.6 && length > 20) run = 0
    if (length < 40 || 2 * linked >= length) return
    const ends = /[.!?…:]["'’”»)\]]*$/.test(words.slice(-6))
    if (length < 80 && !ends) return
    prose += length
    pieces++
    run += length
    if (run > longestRun) longestRun = run
    if (count.has('h1')) afterHeadline += length
    if (!ends && words.length < mostWords) unended += length
    if (sample.length < enoughSample) sample += `${words}\n`
    for (let up = parent, step = 1; up && step <= 3; up = up.parent, step++) {
      up.prose += length / step
      if (up.prose > best) best = up.prose
    }
  }

  walkRendered(
    body,
    {
      enter(element) {
        const tag = element.localName
        const kind = kindOfTag(tag)
        if (kind === 'inline') return true
        if (kind === 'link') {
          links++
          add('links')
          return true
        }
        if (kind !== 'block') add(kind)
        if (unread.has(kind) && !bodyOfFrame(element)) return false
        if (kind === 'times') return true
        const classes = element.getAttribute('class')
        if (classes) for (const name of classKinds(classes)) add(name)
        block = { parent: block, tag, length: 0, linked: 0, words: '', prose: 0 }
        return true
      },
      leave(element) {
        const kind = kindOfTag(element.localName)
        if (kind === 'link') links--
        else if (kind !== 'inline' && kind !== 'times' && block) {
          close(block)
          block = block.parent
        }
      },
      text(node) {
        const words = node.data.trim()
        const { length } = words
        if (length === 0 || !block) return
        block.length += length + 1
        if (links > 0) block.linked += length + 1
        if (block.words.length < mostWords) block.words += block.words ? ` ${words}` : words
        if (length < 40 && /[$€£]\s?\d|\d\s?(?:€|USD|EUR)/.test(words)) add('prices')
      },
    },
    mostNodes,
  )

  const counted = (name: string) => count.get(name) ?? 0
  const log = (value: number, unit: number) => Math.log2(1 + value / unit)
  const per = (pattern: RegExp) => ((sample.match(pattern)?.length ?? 0) * 1000) / (sample.length + 300)
  return {
    proseLength: log(prose, 250) / 3,
    prosePieces: log(pieces, 2) / 2,
    proseShare: prose / (text + 200),
    oneContainer: best / (prose + 200),
    longestRun: log(longestRun, 250) / 3,
    meanPiece: pieces ? Math.min(2, prose / pieces / 200) : 0,
    shortProse: unended / (prose + 200),
    linksAtProse: log(counted('links') * 100, prose + 100) / 3,
    headlineLinks: log(counted('headlineLinks'), 2) / 2,
    headings: log(counted('headings'), 4) / 2,
    oneHeadline: Number(counted('h1') === 1),
    noHeadline: Number(counted('h1') === 0),
    headlineIsTitle: Math.max(0, headlineLikeness),
    headlineLength: Math.min(headline.length, 120) / 60,
    proseAfterHeadline: afterHeadline / (prose + 200),
    oneArticle: Number(counted('articles') === 1),
    manyArticles: log(counted('articles'), 3) / 2,
    times: log(counted('times'), 2) / 2,
    oneTime: Number(counted('times') === 1 || counted('times') === 2),
    byline: Number(counted('byline') > 0 && counted('byline') < 12),
    storyClass: Number(counted('storyClass') > 0),
    shareClass: Number(counted('shareClass') > 0),
    commentClass: log(counted('commentClass'), 2) / 3,
    talkClass: log(counted('talkClass'), 2) / 3,
    shopClass: log(counted('shopClass'), 2) / 3,
    cardClass: log(counted('cardClass'), 4) / 3,
    prices: log(counted('prices'), 2) / 3,
    fields: log(counted('fields'), 3) / 2,
    codes: log(counted('codes'), 2) / 3,
    pictures: log(counted('pictures'), 10) / 3,
    said: Math.min(3, per(/\b(?:said|says|told|according to|added|asked|reported|announced|wrote)\b/g)),
    quotes: Math.min(4, per(/[“”"]/g)) / 2,
    past: Math.min(12, per(/\b(?:was|were|had|did|[a-z]{3,}ed)\b/g)) / 6,
    months:
      Math.min(
        4,
        per(
          /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b/g,
        ),
      ) / 2,
  }
}

const unread: ReadonlySet<string> = new Set(['skip', 'fields', 'pictures'])
const isHeading = (tag: string) => tag.length === 2 && tag[0] === 'h' && tag !== 'hr'

const mostRemembered = 2_000 // class lists; a page has a few hundred

const classKinds = remember(mostRemembered, (classes): readonly string[] =>
  Object.entries(classesBy).flatMap(([name, pattern]) => (pattern.test(classes) ? [name] : [])),
)

/** Share of the words of the shorter of two titles that stand in the other, 0 to 1. */
function likenessOf(text: string, title: ReadonlySet<string>): number {
  const words = new Set(wordsIn(text))
  return countShared(words, title) / Math.max(1, Math.min(words.size, title.size))
}
