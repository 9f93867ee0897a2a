// The annotators, in the order they run: each may need only those before it.

import type { AnnotationOf } from '../annotation.ts'
import { duplicates } from './duplicates/index.ts'
import { notices } from './notices/index.ts'
import { people } from './people/index.ts'
import { quotations } from './quotations/index.ts'

export const annotators = [people, notices, quotations, duplicates] as const

/** Any annotation that Pressmark makes; a surface that forgets a new kind does not compile. */
export type PressmarkAnnotation = AnnotationOf<(typeof annotators)[number]>
export type Kind = PressmarkAnnotation['kind']
