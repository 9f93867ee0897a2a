// Marked text: the article's own words with each annotation written round them.
// [[quotation by="the mayor"]]“We will not negotiate,”[[/]] the mayor said.

import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { Article, Span } from '../core/article.ts'

/** Writes the annotations into the text. Marks nest; where two cross, the inner one is closed and opened again as `[[+]]`. */
export function toMarkedText(article: Article, annotations: readonly PressmarkAnnotation[]): string {
  const shared = sharedGroups(annotations)
  const opening = [...annotations].sort((a, b) => a.start - b.start || b.end - a.end)
  const stack: PressmarkAnnotation[] = []
  let marked = ''
  let at = 0
  const writeTo = (offset: number) => {
    marked += article.text.slice(at, offset)
    at = offset
  }
  const closeUntil = (offset: number) => {
    while (stack.length > 0) {
      const next = Math.min(...stack.map(one => one.end))
      if (next > offset) return
      writeTo(next)
      const crossed: PressmarkAnnotation[] = []
      for (;;) {
        const top = stack.pop()!
        marked += '[[/]]'
        if (top.end === next) break
        crossed.push(top)
      }
      for (const one of crossed.reverse()) {
        marked += '[[+]]'
        stack.push(one)
      }
    }
  }
  for (const annotation of opening) {
    closeUntil(annotation.start)
    writeTo(annotation.start)
    marked += `[[${[annotation.kind, ...attributesOf(article, annotation, shared)].join(' ')}]]`
    stack.push(annotation)
  }
  closeUntil(Number.POSITIVE_INFINITY)
  writeTo(article.text.length)
  return marked
}

/** The words alone: marked text without its marks. */
export function withoutMarks(marked: string): string {
  return marked.replace(/\[\[(?:\/|\+|(?:quotation|person|duplicate|notice)(?: [a-z]+(?:="[^"]*")?)*)\]\]/g, '')
}

function sharedGroups(annotations: readonly PressmarkAnnotation[]): ReadonlySet<string> {
  const groups = annotations.flatMap(one => (one.kind === 'quotation' ? [one.data.group] : []))
  return new Set(groups.filter((group, index) => groups.indexOf(group) !== index))
}

function attributesOf(article: Article, annotation: PressmarkAnnotation, shared: ReadonlySet<string>): string[] {
  switch (annotation.kind) {
    case 'quotation': {
      const { speaker, name, form, source, group } = annotation.data
      return [
        ...attribute('by', speaker?.text),
        ...attribute('name', name === speaker?.text ? null : name),
        ...attribute('form', form === 'direct' ? null : form),
        ...attribute('source', source === 'person' || source === 'none' ? null : source),
        ...attribute('group', shared.has(group) ? group : null),
      ]
    }
    case 'person': {
      const { name, official, title, known } = annotation.data
      const own = article.text.slice(annotation.start, annotation.end)
      return [
        ...attribute('is', name === own ? null : name),
        ...attribute('title', title?.text),
        ...(official ? ['official'] : []),
        ...attribute('known', known),
      ]
    }
    case 'duplicate': {
      const { likeness, of } = annotation.data
      const targets = Array.isArray(of) ? (of as readonly Span[]) : [of as Span]
      return [...attribute('likeness', likeness), ...targets.flatMap(target => attribute('of', openingWords(article, target)))]
    }
    case 'notice':
      return attribute('class', annotation.data.class)
  }
}

function attribute(name: string, value: string | null | undefined): string[] {
  return value ? [`${name}="${value.replace(/"/g, '”').replace(/\s+/g, ' ')}"`] : []
}

function openingWords(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end).split(/\s+/).slice(0, 4).join(' ')
}
