// A page as the choice of its body sees it; the reader and the script that trains its weights start from the same.

import { finish } from '../../core/steps.ts'
import { readHead } from '../metadata/head.ts'
import { articleOf, readMeta, titlesOf } from '../metadata/index.ts'
import { findCore } from './core.ts'
import { type Scene, sceneOf } from './features.ts'
import { gathering } from './gather.ts'
import { findHeadline } from './headline.ts'
import { sightOf } from './markup-sight.ts'
import { rootOf } from './root.ts'

export { tellFeatures } from './features.ts'

/** The pieces of a page, where its running text stands, and what is measured once for all; undefined without running text. */
export function sceneOfPage(document: Document): Scene | undefined {
  const gathered = finish(gathering(rootOf(document), sightOf(document)))
  const head = readHead(document)
  const { site } = readMeta(head)
  const headline = findHeadline(gathered, titlesOf(head, articleOf(head), site), site)
  const place = findCore(gathered, headline)
  return place && sceneOf(gathered, place, headline)
}
