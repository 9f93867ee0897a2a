// The analysis of what the pages send: one copy for all of them, off their threads, and after the first article compiled.

import { analyzing } from '../../core/analyze.ts'
import type { Article } from '../../core/article.ts'
import type { Findings } from '../../protocol/messages.ts'
import { isSoundArticle } from '../../protocol/sound-article.ts'
import { inSlices } from '../platform/slices.ts'

/**
 * What the annotators find in an article; null where it is none, as only a page that took over its own process could send it. In slices: several pages may ask at once, and in Firefox the popup lives on the same thread.
 */
export async function analyse(article: Article): Promise<Findings | null> {
  if (!isSoundArticle(article)) return null
  const { annotations, problems } = await inSlices(analyzing(article))
  return { annotations, problems }
}
