// What an annotator is, and what it answers. An annotation is one claim about one span of the text.

import type { Article, Span } from './article.ts'

/** A span together with its words, as the answers print it. */
export interface Mention extends Span {
  readonly text: string
}

/** One claim about one span. `rule` says what decided it, `confidence` (0 to 1, calibrated) how surely. */
export interface Annotation<Kind extends string = string, Data = unknown> extends Span {
  readonly kind: Kind
  readonly rule: string
  readonly confidence: number
  readonly data: Data
}

/**
 * A named generator: it yields between blocks, so that a page can breathe, and returns what it found.
 * It is handed what the annotators in `needs` found, by their kind.
 */
export interface Annotator<A extends Annotation = Annotation, Needs extends readonly AnyAnnotator[] = readonly AnyAnnotator[]> {
  readonly kind: A['kind']
  readonly needs: Needs
  annotate(article: Article, found: Found<Needs>): Generator<void, readonly A[]>
}

// biome-ignore lint/suspicious/noExplicitAny: an annotator's needs stand in a contravariant place; any is the only upper bound
export type AnyAnnotator = Annotator<any, any>

/** The annotations that an annotator answers. */
export type AnnotationOf<T> = T extends Annotator<infer A, infer _> ? A : never

/** What the annotators in a list found, by kind: `found.person` where the list holds the people annotator. */
export type Found<List extends readonly AnyAnnotator[]> = {
  readonly [One in List[number] as One['kind']]: readonly AnnotationOf<One>[]
}

/** The words of a span, with the span. */
export function mentionOf(article: Article, { start, end }: Span): Mention {
  return { start, end, text: article.text.slice(start, end) }
}
