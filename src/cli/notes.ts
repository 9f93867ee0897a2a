// What an annotation tells, in a few English words, for people who read in a terminal, a page or Markdown.
// “We will not wait” -> "Mara Olsen, harbour commissioner".

import type { DuplicateData } from '../core/annotators/duplicates/index.ts'
import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { NoticeClass } from '../core/annotators/notices/index.ts'
import { type Article, type Span, sliceOf } from '../core/article.ts'

const likenesses: Record<DuplicateData['likeness'], string> = {
  exact: 'Repeat, same words',
  near: 'Repeat, nearly the same words',
  contained: 'Repeat, part of another',
  restated: 'Repeat, other words',
  drift: 'Quoted twice, not alike',
}

const notices: Record<NoticeClass, string> = {
  opinion: 'Views are the writer’s own',
  affiliate: 'Paid links',
  sponsored: 'Paid for by others',
  ai: 'AI was used',
  syndication: 'From another publisher',
  correction: 'Corrected or updated',
  copyright: 'Copyright',
  advice: 'Not advice',
  coi: 'Interests declared',
  translation: 'Translated',
  newsletter: 'Newsletter',
  teaser: 'Pointer to another story',
  comments: 'Comments',
  credit: 'Credit',
}

/** What each annotation of an article tells; a person who is no official tells nothing. */
export function notesOf(
  article: Article,
  annotations: readonly PressmarkAnnotation[],
): (annotation: PressmarkAnnotation) => string | undefined {
  const offices = new Map<string, string>()
  for (const { kind, data } of annotations)
    if (kind === 'person' && data.official && data.roles[0]) offices.set(data.entity, data.roles[0])
  return annotation => {
    switch (annotation.kind) {
      case 'quotation': {
        const { speaker, name, entity, form } = annotation.data
        const who = name ?? speaker?.text
        if (!who) return 'No speaker named'
        const office = entity === null ? undefined : offices.get(entity)
        return `${who}${office ? `, ${office}` : ''}${form === 'indirect' ? ' (reported)' : ''}`
      }
      case 'person': {
        const { official, name, roles, known } = annotation.data
        if (!official) return undefined
        const dated = known ? ` (list of ${known})` : ''
        return roles[0] ? `${name}, ${roles[0]}${dated}` : `${name}, holds or held office${dated}`
      }
      case 'duplicate': {
        const { likeness, of, differs } = annotation.data
        const places = ([of].flat() as Span[]).map(span => `“${opening(sliceOf(article, span))}”`).join(', ')
        const changes = differs
          .map(({ here, there }) => `“${sliceOf(article, there)}” is here “${sliceOf(article, here)}”`)
          .join('; ')
        return `${likenesses[likeness]}: ${places}${likeness === 'drift' && changes ? `: ${changes}` : ''}`
      }
      case 'notice':
        return `Notice: ${notices[annotation.data.class]}`
    }
  }
}

const openingWords = 8

function opening(words: string): string {
  const all = words.trim().split(/\s+/)
  return all.slice(0, openingWords).join(' ') + (all.length > openingWords ? ' …' : '')
}
