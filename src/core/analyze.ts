// Runs the annotators over an article, each handed what it needs of the ones before it.
// An annotator that fails loses its own answer and leaves a problem; the rest stands.

import type { Annotation, AnyAnnotator } from './annotation.ts'
import { annotators, type PressmarkAnnotation } from './annotators/index.ts'
import type { Article } from './article.ts'
import { languages } from './languages.ts'
import { finish } from './steps.ts'

/** An annotator that failed, by its kind, and what it said. */
export interface Problem {
  readonly kind: string
  readonly message: string
}

export interface Analysis {
  readonly article: Article
  /** In order of their start; of two that start together the longer first. */
  readonly annotations: readonly PressmarkAnnotation[]
  readonly problems: readonly Problem[]
}

/** Analyses an article in one go. Never throws. An article in a language that is not handled has no annotations. */
export function analyze(article: Article): Analysis {
  return finish(analyzing(article))
}

/** The same in steps: it yields between blocks, so that the caller may let the page breathe, and returns the analysis. */
export function* analyzing(article: Article, list: readonly AnyAnnotator[] = annotators): Generator<void, Analysis> {
  const problems: Problem[] = []
  const found: Record<string, readonly Annotation[]> = {}
  const handled = languages.includes(article.meta.language)
  for (const annotator of list) {
    found[annotator.kind] = []
    if (!handled) continue
    try {
      found[annotator.kind] = yield* annotator.annotate(article, found)
    } catch (error) {
      problems.push({ kind: annotator.kind, message: error instanceof Error ? error.message : String(error) })
    }
  }
  const annotations = Object.values(found).flat().sort(inReadingOrder) as readonly Annotation[] as readonly PressmarkAnnotation[]
  return { article, annotations, problems }
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  return a.start - b.start || b.end - a.end
}
