// What one bounded walk over the page tells: is there running text, in one place, under a headline, that reports what people said?
// Counts only; no layout is read, no text is kept.

import { walkRendered } from '../walk.ts'

export const structureFeatures = [
  'textLength',
  'proseLength',
  'prosePieces',
  'proseShare',
  'oneContainer',
  'longestRun',
  'meanPiece',
  'shortProse',
  'linkShare',
  'linksAtProse',
  'headlineLinks',
  'headings',
  'oneHeadline',
  'noHeadline',
  'headlineIsTitle',
  'headlineLength',
  'proseAfterHeadline',
  'articles',
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
  'galleryClass',
  'prices',
  'fields',
  'codes',
  'cells',
  'items',
  'pictures',
  'said',
  'quotes',
  'you',
  'past',
  'dates',
  'months',
  'cut',
] as const

export type StructureFeatures = Readonly<Record<(typeof structureFeatures)[number], number>>

const mostNodes = 8_000 // nodes walked; the text of nearly every article begins in the first 3,000
const enoughProse = 12_000 // characters; more does not change the answer

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
  const add = (name: string, by = 1) => {
    count[name] = (count[name] ?? 0) + by
  }
  const state = {
    text: 0,
    linked: 0,
    prose: 0,
    pieces: 0,
    run: 0,
    longestRun: 0,
    runLinked: 0,
    short: 0,
    h1: 0,
    afterHeadline: 0,
  }
  let headline = ''
  let sample = ''
  let best = 0
  let links = 0
  let block: Block | undefined
  let nodes = 0
  let linksSeen = 0

  const close = (ended: Block) => {
    const { length, linked, words } = ended
    state.text += length
    state.linked += linked
    if (/^h[1-6]$/.test(ended.tag)) {
      if (ended.tag === 'h1') {
        state.h1++
        if (!headline || likeness(words, title) > likeness(headline, title)) headline = words.slice(0, 300)
      } else {
        add('headings')
        if (linked > length * 0.5 && length > 15) add('headlineLinks')
      }
      return
    }
    const free = length - 2 * linked
    const ends = /[.!?…:]["'’”»)\]]*\s*$/.test(words)
    if (free > 0 && (length >= 80 || (length >= 40 && ends))) {
      state.prose += length
      state.pieces++
      state.run += length
      if (state.run > state.longestRun) state.longestRun = state.run
      if (state.h1 > 0) state.afterHeadline += length
      if (!ends) state.short += length
      if (sample.length < enoughProse) sample += `${words}\n`
      let up = ended.parent
      for (let step = 0; up && step < 3; step++, up = up.parent) {
        up.prose += length / (1 + step)
        if (up.prose > best) best = up.prose
      }
    } else if (linked > length * 0.6 && length > 20) state.run = 0
  }

  walkRendered(
    body,
    {
      enter(element) {
        nodes++
        const tag = element.localName
        const kind = kindOfTag(tag)
        if (kind === 'skip') {
          if (tag === 'input' || tag === 'textarea' || tag === 'select') add('fields')
          else if (tag === 'img' || tag === 'picture') add('pictures')
          else if (tag === 'iframe' || tag === 'video' || tag === 'audio') add('players')
          return false
        }
        if (kind === 'link') {
          links++
          linksSeen++
        } else if (kind !== 'inline') {
          if (kind !== 'block') add(kind)
          const classes = element.getAttribute('class')
          if (classes) for (const name of classKinds(classes)) add(name)
          block = { parent: block, tag, length: 0, linked: 0, words: '', prose: 0 }
        } else if (tag === 'time') add('times')
        return true
      },
      leave(element) {
        const kind = kindOfTag(element.localName)
        if (kind === 'link') links--
        else if (kind !== 'inline' && block) {
          close(block)
          block = block.parent
        }
      },
      text(node) {
        nodes++
        const words = node.data.trim()
        const { length } = words
        if (length === 0 || !block) return
        block.length += length + 1
        if (links > 0) block.linked += length + 1
        if (block.words.length < 2_000) block.words += block.words ? ` ${words}` : words
        if (length < 40 && /[$€£]\s?\d|\d\s?(?:€|USD|EUR)/.test(words)) add('prices')
        else if (length < 60 && /\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\bago$/.test(words)) add('dates')
      },
    },
    mostNodes,
  )

  const per = (pattern: RegExp) => ((sample.match(pattern)?.length ?? 0) * 1000) / (sample.length + 300)
  const log = (value: number | undefined, unit: number) => Math.log2(1 + (value ?? 0) / unit)
  return {
    textLength: log(state.text, 500) / 3,
    proseLength: log(state.prose, 250) / 3,
    prosePieces: log(state.pieces, 2) / 2,
    proseShare: state.prose / (state.text + 200),
    oneContainer: best / (state.prose + 200),
    longestRun: log(state.longestRun, 250) / 3,
    meanPiece: state.pieces ? Math.min(2, state.prose / state.pieces / 200) : 0,
    shortProse: state.short / (state.prose + 200),
    linkShare: state.linked / (state.text + 50),
    linksAtProse: log(linksSeen * 100, state.prose + 100) / 3,
    headlineLinks: log(count.headlineLinks, 2) / 2,
    headings: log(count.headings, 4) / 2,
    oneHeadline: Number(state.h1 === 1),
    noHeadline: Number(state.h1 === 0),
    headlineIsTitle: likeness(headline, title),
    headlineLength: Math.min(headline.length, 120) / 60,
    proseAfterHeadline: state.afterHeadline / (state.prose + 200),
    articles: Number((count.articles ?? 0) === 1),
    manyArticles: log(count.articles, 3) / 2,
    times: log(count.times, 2) / 2,
    oneTime: Number(count.times === 1 || count.times === 2),
    byline: Number((count.byline ?? 0) > 0 && (count.byline ?? 0) < 12),
    storyClass: Number((count.storyClass ?? 0) > 0),
    shareClass: Number((count.shareClass ?? 0) > 0),
    commentClass: log(count.commentClass, 2) / 3,
    talkClass: log(count.talkClass, 2) / 3,
    shopClass: log(count.shopClass, 2) / 3,
    cardClass: log(count.cardClass, 4) / 3,
    galleryClass: log(count.galleryClass, 2) / 3,
    prices: log(count.prices, 2) / 3,
    fields: log(count.fields, 3) / 2,
    codes: log(count.codes, 2) / 3,
    cells: log(count.cells, 20) / 3,
    items: log(count.items, 30) / 3,
    pictures: log(count.pictures, 10) / 3,
    said: Math.min(3, per(/\b(?:said|says|told|according to|added|asked|reported|announced|wrote)\b/g)),
    quotes: Math.min(4, per(/[“”"]/g)) / 2,
    you: Math.min(6, per(/\b(?:you|your)\b/gi)) / 3,
    past: Math.min(12, per(/\b(?:was|were|had|did|[a-z]{3,}ed)\b/g)) / 6,
    dates: log(count.dates, 3) / 2,
    months:
      Math.min(
        4,
        per(
          /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/g,
        ),
      ) / 2,
    cut: Number(nodes >= mostNodes),
  }
}

const kindOf = (list: string, kind: string) => list.split(' ').map(tag => [tag, kind] as const)

const tagKinds: Readonly<Record<string, string>> = Object.fromEntries([
  ...kindOf(
    'script style noscript template svg iframe object canvas video audio input textarea select button img picture math head',
    'skip',
  ),
  ...kindOf('a', 'link'),
  ...kindOf(
    'span em i b strong u s small sup sub cite q abbr mark font label time code br wbr ins del data bdi bdo kbd var',
    'inline',
  ),
  ...kindOf(
    'div p section main aside header footer nav form fieldset ul ol dl dt dd blockquote figure figcaption h1 h2 h3 h4 h5 h6 table tbody thead tr details summary address center hgroup',
    'block',
  ),
  ...kindOf('article', 'articles'),
  ...kindOf('li', 'items'),
  ...kindOf('td', 'cells'),
  ...kindOf('pre', 'codes'),
])

const kindOfTag = (tag: string) => tagKinds[tag] ?? (tag.includes('-') ? 'block' : 'inline')

const classNames = {
  byline: /by-?line|author/i,
  storyClass: /(?:article|story|entry|post)[-_]*(?:body|content|text)/i,
  shareClass: /share|social/i,
  commentClass: /comment|disqus|reply/i,
  talkClass: /thread|forum|post-?count|message-?body|answer|upvote|topic-/i,
  shopClass: /price|cart|sku|add-?to-?(?:bag|basket)|product|rating|review/i,
  cardClass: /card|teaser|tile|grid-?item|listing/i,
  galleryClass: /gallery|slideshow|carousel|player/i,
} as const

const remembered = new Map<string, readonly string[]>()

function classKinds(classes: string): readonly string[] {
  const known = remembered.get(classes)
  if (known) return known
  const kinds = Object.entries(classNames).flatMap(([name, pattern]) => (pattern.test(classes) ? [name] : []))
  if (remembered.size > 2_000) remembered.clear()
  remembered.set(classes, kinds)
  return kinds
}

/** Share of words in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const one = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  const other = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu))
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const word of one) if (other.has(word)) shared++
  return shared / Math.min(one.size, other.size)
}
