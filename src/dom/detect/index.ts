// Decides whether a page is one article, from its address, its metadata and its structure. Reads, never writes.
// A site's home is a list of stories; a page that says NewsArticle under a dated address is an article; one under "/product" that says
// nothing of the kind is none; in between a walk over the page and a small linear model decide. See README.md beside this.

import { readHead } from '../metadata/head.ts'
import { partsOf } from './address.ts'
import { type Features, type FreeFeatures, featuresOf, freeFeaturesOf } from './features.ts'
import { kindByAddress, type OtherKind } from './kind-by-address.ts'
import { reasonsFor } from './reasons.ts'
import { freeWeights, type Weights, weights } from './weights.data.ts'

export interface Detection {
  readonly isArticle: boolean
  /** 0 to 1: how surely the answer is right. */
  readonly confidence: number
  /** What decided, in words for the reader: "The page calls itself a news article." */
  readonly reasons: readonly string[]
}

/** Whether the page is one article. `url` is its address, where known. Never throws. */
export function detectArticle(document: Document, url: string | null): Detection {
  try {
    return detect(document, url)
  } catch {
    return { isArticle: false, confidence: 0.5, reasons: ['The page could not be read.'] }
  }
}

// Log odds. Beyond these bounds the free features alone gave the same answers as all features did, on held out hosts of 512 pages:
// two thirds of the articles, two fifths of the others. The walk, which costs the most, is for the pages between.
const surelyArticle = 4
const surelyNone = -3
const enough = 0.8 // marks on a page that is no article cost more than an article missed, which the reader can still ask for

function detect(document: Document, url: string | null): Detection {
  const address = partsOf(url)
  if (!document.body) return no(1, 'short')
  const kind = address && kindByAddress(address)
  if (kind === 'article') return { isArticle: true, confidence: 0.95, reasons: ['The page is an article of an encyclopedia.'] }
  if (kind) return no(0.97, kind)
  const head = readHead(document)
  const free = freeFeaturesOf(head, address)
  const freeScore = scoreOf(free, freeWeights)
  if (freeScore > surelyArticle || freeScore < surelyNone) return answer(freeScore, free)
  const all = featuresOf(head, free)
  return answer(scoreOf(all, weights), all)
}

function no(confidence: number, kind: OtherKind): Detection {
  return { isArticle: false, confidence, reasons: reasonsFor(kind) }
}

function answer(score: number, features: FreeFeatures | Features): Detection {
  const isArticle = score > enough
  const confidence = Math.round(100 / (1 + Math.exp(isArticle ? -score : score))) / 100
  return { isArticle, confidence, reasons: reasonsFor(isArticle, features) }
}

function scoreOf(features: Readonly<Record<string, number>>, { bias, weight }: Weights): number {
  let score = bias
  for (const name in weight) score += weight[name]! * (features[name] ?? 0)
  return score
}
