// What the browser bench runs inside a page: our steps and Readability's one, each timed on the page as the browser has it.

import { Readability } from '@mozilla/readability'
import { type Analysis, analyze } from '../src/core/analyze.ts'
import { finish } from '../src/core/steps.ts'
import { detectArticle } from '../src/dom/detect/index.ts'
import { marksOf, Painter, prefixFrom } from '../src/dom/paint/index.ts'
import { type Reading, readingArticle } from '../src/dom/read/index.ts'
import { defaultSettings } from '../src/protocol/settings.ts'

/** Milliseconds of the page's thread. */
export interface PageCost {
  readonly detect: number
  readonly read: number
  readonly analyse: number
  readonly paint: number
  readonly readability: number
}

declare global {
  interface Window {
    /** First all of it once, in a page that has run none of it; then once more, with what was compiled and asked for the first time. */
    benchPage(): { readonly cold: PageCost; readonly warm: PageCost }
  }
}

window.benchPage = () => {
  const cold = costOf()
  return { cold, warm: costOf() }
}

function costOf(): PageCost {
  const clone = document.cloneNode(true) as Document // Readability takes apart what it reads; the copy is not counted
  let reading: Reading | undefined
  let analysis: Analysis | undefined
  const detect = timed(() => detectArticle(document, location.href))
  const read = timed(() => {
    reading = finish(readingArticle(document, { url: location.href })) // as the annotator does; what files alone are told is left out
  })
  // Before the analysis, which leaves the engine so much to sweep up that Readability would pay for it.
  const readability = timed(() => {
    try {
      new Readability(clone).parse()
    } catch {
      // it throws on some real pages; what it took until then counts
    }
  })
  const analyse = timed(() => {
    analysis = reading && analyze(reading.article)
  })
  const paint = timed(() => {
    if (!reading || !analysis) return
    const painter = new Painter(document, prefixFrom(location.href), { strength: 'normal', drawsLines: true })
    painter.show(marksOf(analysis, defaultSettings), reading)
  })
  return { detect, read, analyse, paint, readability }
}

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
