// What the browser bench runs inside a page: our steps and Readability's one, each timed on the page as the browser has it.

import { Readability } from '@mozilla/readability'
import { analyze } from '../src/core/analyze.ts'
import { detectArticle } from '../src/dom/detect/index.ts'
import { marksOf, Painter, prefixFrom } from '../src/dom/paint/index.ts'
import { readArticle } from '../src/dom/read/read-article.ts'
import { defaultSettings } from '../src/protocol/settings.ts'

/** Milliseconds of the page's thread. */
export interface PageCost {
  readonly detect: number
  readonly readAnalysePaint: number
  readonly readability: number
}

declare global {
  interface Window {
    benchPage(): PageCost
  }
}

window.benchPage = () => {
  const clone = document.cloneNode(true) as Document // Readability takes apart what it reads; the copy is not counted
  const detect = timed(() => detectArticle(document, location.href))
  const readAnalysePaint = timed(() => {
    const reading = readArticle(document, { url: location.href })
    if (!reading) return
    const analysis = analyze(reading.article)
    const painter = new Painter(document, prefixFrom(location.href), { strength: 'normal', drawsLines: true })
    painter.show(marksOf(analysis, defaultSettings), reading)
  })
  const readability = timed(() => {
    try {
      new Readability(clone).parse()
    } catch {
      // it throws on some real pages; what it took until then counts
    }
  })
  return { detect, readAnalysePaint, readability }
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
