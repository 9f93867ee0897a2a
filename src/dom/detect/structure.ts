// What one bounded walk over the page tells: is there running text, in one place, under a headline, that reports what people said?
// Counts only; no layout is read, no text is kept.

import { bodyOfFrame } from '../frames.ts'
import { countShared, wordsIn } from '../title-words.ts'
import { walkRendered } from '../walk.ts'
import { classWords, kindOfTag, saidWords } from './marks.data.ts'

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
  'oneArticle',
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
] as const

export type StructureFeatures = Readonly<Record<(typeof structureFeatures)[number], number>>

const mostNodes = 3_000 // nodes walked, a paragraph or a link for one; 4,000 tell hardly more, 2,000 less (F on held out hosts 97.8, 97.6, 97.0)
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

/** Walks the body once, at most `mostNodes` nodes of it. `title` is the page's own, to compare the headline with. */
export function featuresOfStructure(body: Element, title: string): StructureFeatures {
  const count: Record<string, number> = {}
  const titleWords = new Set(wordsIn(title))
  let text = 0
  let prose = 0
  let pieces = 0
  let run = 0
  let longestRun = 0
  let unended = 0
  let headline = ''
  let headlineLikeness = -1
  let sample = ''
  let short = '' // texts of a few words, where prices stand
  let classes = ''
  let best = 0
  let links = 0
  let block: Block | undefined

  const add = (name: string) => {
    count[name] = (count[name] ?? 0) + 1
  }
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
    const ends = isEnded(words)
    if (length < 80 && !ends) return
    prose += length
    pieces++
    run += length
    if (run > longestRun) longestRun = run
    if (!ends && words.length < mostWords) unended += length
    if (sample.length < enoughSample) sample += `${words}\n`
    for (let up = parent, step = 1; up && step <= 3; up = up.parent, step++) {
      up.prose += length / step
      if (up.prose > best) best = up.prose
    }
  }
  const read = (found: string) => {
    const words = found.trim()
    const { length } = words
    if (length === 0 || !block) return
    block.length += length + 1
    if (links > 0) block.linked += length + 1
    if (block.words.length < mostWords) block.words += block.words ? ` ${words}` : words
    if (length < 40) short += `${words}\n`
  }

  walkRendered(
    body,
    {
      enter(element, tag) {
        const kind = kindOfTag(tag)
        if (kind !== 'inline' && kind !== 'block') add(kind)
        if (unread.has(kind) && !(tag === 'iframe' && bodyOfFrame(element))) return false
        if (kind === 'times') return true
        // Most elements hold nothing but words, a paragraph words and links: they are read without a step to each of its nodes.
        const isWhole =
          isParagraph(tag) || !(element.firstElementChild || tag.includes('-') || tag === 'slot' || tag === 'iframe')
        if (kind === 'link') links++
        if (kind === 'inline' || kind === 'link') {
          if (!isWhole) return true
          read(element.textContent ?? '')
          if (kind === 'link') links--
          return false
        }
        const names = element.getAttribute('class')
        if (names) classes += `${names}\n`
        block = { parent: block, tag, length: 0, linked: 0, words: '', prose: 0 }
        if (!isWhole) return true
        read(element.textContent ?? '')
        if (element.firstElementChild)
          for (const link of element.getElementsByTagName('a')) {
            block.linked += (link.textContent ?? '').length
            add('link')
          }
        close(block)
        block = block.parent
        return false
      },
      leave(_, tag) {
        const kind = kindOfTag(tag)
        if (kind === 'link') links--
        else if (kind !== 'inline' && kind !== 'times' && block) {
          close(block)
          block = block.parent
        }
      },
      text: node => read(node.data),
    },
    mostNodes,
  )

  const counted = (name: string) => count[name] ?? 0
  // The names of all elements are searched at once: an expression for each element costs more than the walk.
  const names = classes.toLowerCase().replaceAll('_', '-')
  const bylines = timesIn(names, classWords.byline)
  return {
    proseLength: log(prose, 250) / 3,
    prosePieces: log(pieces, 2) / 2,
    proseShare: prose / (text + 200),
    oneContainer: best / (prose + 200),
    longestRun: log(longestRun, 250) / 3,
    meanPiece: pieces ? Math.min(2, prose / pieces / 200) : 0,
    shortProse: unended / (prose + 200),
    linksAtProse: log(counted('link') * 100, prose + 100) / 3,
    headlineLinks: log(counted('headlineLinks'), 2) / 2,
    headings: log(counted('headings'), 3) / 2,
    oneHeadline: Number(counted('h1') === 1),
    noHeadline: Number(counted('h1') === 0),
    headlineIsTitle: Math.max(0, headlineLikeness),
    headlineLength: Math.min(headline.length, 120) / 60,
    oneArticle: Number(counted('articles') === 1),
    times: log(counted('times'), 2) / 2,
    oneTime: Number(counted('times') === 1 || counted('times') === 2),
    byline: Number(bylines > 0 && bylines < 12),
    storyClass: Number(standsIn(names, classWords.storyClass)),
    shareClass: Number(standsIn(names, classWords.shareClass)),
    commentClass: log(timesIn(names, classWords.commentClass), 2) / 3,
    talkClass: log(timesIn(names, classWords.talkClass), 2) / 3,
    shopClass: log(timesIn(names, classWords.shopClass), 2) / 3,
    cardClass: log(timesIn(names, classWords.cardClass), 4) / 3,
    prices: log(short.match(/[$€£]\s?\d|\d\s?(?:€|USD|EUR)/g)?.length ?? 0, 2) / 3,
    fields: log(counted('fields'), 3) / 2,
    codes: log(counted('codes'), 2) / 3,
    pictures: log(counted('pictures'), 10) / 3,
    said: Math.min(3, (timesIn(sample, saidWords) * 1000) / (sample.length + 300)),
  }
}

const unread: ReadonlySet<string> = new Set(['skip', 'fields', 'pictures'])
const isParagraph = (tag: string) => tag === 'p' || isHeading(tag)
const isHeading = (tag: string) => tag.length === 2 && tag[0] === 'h' && tag !== 'hr'
const isEnded = (words: string) => /[.!?…:]["'’”»)\]]*$/.test(words.slice(-6))
const log = (value: number, unit: number) => Math.log2(1 + value / unit)

/** How often any of the words that a list holds stands in a text. */
function timesIn(text: string, list: string): number {
  let times = 0
  for (const word of list.split(' ')) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) times++
  return times
}

/** Whether any of them does. */
function standsIn(text: string, list: string): boolean {
  return list.split(' ').some(word => text.includes(word))
}

/** Share of the words of the shorter of two titles that stand in the other, 0 to 1. */
function likenessOf(text: string, title: ReadonlySet<string>): number {
  const words = new Set(wordsIn(text))
  return countShared(words, title) / Math.max(1, Math.min(words.size, title.size))
}
