// Runs inside a page under test: the reader and the annotators as they are, and whether every span of theirs reads back.

import { analyze } from '../../src/core/analyze.ts'
import type { Span } from '../../src/core/article.ts'
import { finish } from '../../src/core/steps.ts'
import { marksOf } from '../../src/dom/paint/marks.ts'
import { KeptBoxes, type Reading, readingArticle } from '../../src/dom/read/index.ts'
import { readArticle } from '../../src/dom/read/read-article.ts'
import { slicesOf } from '../../src/dom/read/slices.ts'
import { defaultSettings } from '../../src/protocol/settings.ts'

/** What was read of the page. */
export interface ReadPage {
  /** "paragraph: The lock at Osterby …", in order. */
  readonly blocks: readonly string[]
  readonly annotations: number
  /** Marks that these annotations wear, as the settings are at first. */
  readonly marks: number
  /** The words of blocks and annotations whose range does not read as they do. */
  readonly inexact: readonly string[]
}

declare global {
  interface Window {
    readPage(): ReadPage | null
    /** Reads with what is remembered of the last call, and anew; what the second gives and the first does not, or the other way round. */
    readAgain(): readonly string[]
  }
}

window.readPage = () => {
  const reading = readArticle(document, { url: location.href })
  if (!reading) return null
  const { article } = reading
  const analysis = analyze(article)
  const { annotations } = analysis
  const words = ({ start, end }: Span) => article.text.slice(start, end)
  return {
    blocks: article.blocks.map(block => `${block.role}: ${words(block)}`),
    annotations: annotations.length,
    marks: marksOf(analysis, defaultSettings).length,
    inexact: [...article.blocks, ...annotations].filter(span => !readsBack(reading, span)).map(words),
  }
}

const kept = new KeptBoxes()

window.readAgain = () => {
  const placesOf = (memory?: KeptBoxes) => {
    const reading = finish(readingArticle(document, { url: location.href, kept: memory }))
    return (reading?.article.blocks ?? []).map(block => {
      const { startContainer, startOffset, endContainer, endOffset } = reading!.toRange(block)!
      return {
        said: `${JSON.stringify(block)} ${reading!.article.text.slice(block.start, block.end)}`,
        startContainer,
        startOffset,
        endContainer,
        endOffset,
      }
    })
  }
  const [again, anew] = [placesOf(kept), placesOf()]
  const isSame = (one: (typeof again)[number], other: (typeof again)[number] | undefined) =>
    other !== undefined && Object.entries(one).every(([name, value]) => other[name as keyof typeof other] === value)
  return [
    ...again.filter((one, at) => !isSame(one, anew[at])).map(one => `again: ${one.said}`),
    ...anew.filter((one, at) => !isSame(one, again[at])).map(one => `anew: ${one.said}`),
  ]
}

// A range begins and ends with the span's own characters; between them the page may hold what no eye meets, so the pieces are compared.
function readsBack(reading: Reading, span: Span): boolean {
  const wanted = bare(reading.article.text.slice(span.start, span.end))
  const pieces = slicesOf(reading.map, span)
  const [first, last] = [pieces[0], pieces.at(-1)]
  const range = reading.toRange(span)
  if (!range || !first || !last) return false
  return (
    bare(pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('')) === wanted &&
    range.startContainer === first.node &&
    range.startOffset === first.start &&
    range.endContainer === last.node &&
    range.endOffset === last.end &&
    pieces.every(({ node, start, end }) => range.comparePoint(node, start) === 0 && range.comparePoint(node, end) === 0)
  )
}

function bare(text: string): string {
  return text.replace(/[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069]+/g, '')
}
