// The wordings of a language, in the order in which they count.

import { furnitureEnglish } from './furniture.en.data.ts'
import type { Wording } from './wording.ts'
import { weightyEnglish } from './wordings.en.data.ts'

const byLanguage: Readonly<Record<string, readonly Wording[]>> = {
  en: [...weightyEnglish, ...furnitureEnglish],
}

/** The wordings for a primary language subtag; none for a language that has no list. */
export function wordingsFor(language: string): readonly Wording[] {
  return byLanguage[language] ?? []
}
