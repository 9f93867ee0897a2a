// Named people, the office beside each name, and which mentions are one person.

import type { Annotation, Annotator, Mention } from '../../annotation.ts'
import type { Article } from '../../article.ts'

export interface PersonData {
  /** Joins the mentions of one person in this article: `p1`. */
  readonly entity: string
  /** The longest form of the name in the article, accents as printed. */
  readonly name: string
  /** Holds or held public office, or speaks for a public body. */
  readonly official: boolean
  /** The words beside this mention that say the office; null where none do. */
  readonly title: Mention | null
  /** All offices and jobs that the article gives the person, the longest first. */
  readonly roles: readonly string[]
  /** The date of our own list of office holders, where only that list makes the person an official. */
  readonly known: string | null
}

export type PersonAnnotation = Annotation<'person', PersonData>

export const people: Annotator<PersonAnnotation, readonly []> = {
  kind: 'person',
  needs: [],
  // biome-ignore lint/correctness/useYield: first version
  *annotate(_article: Article) {
    return []
  },
}
