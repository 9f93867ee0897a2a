// The role line: every office the article gives a person, the longest first, without those that a longer one says already.
// "Secretary of State", "Secretary" -> "Secretary of State".

import { fold } from '../../text/fold.ts'

/** The different roles of a list, the longest first. */
export function rolesOf(titles: readonly string[]): readonly string[] {
  const texts = [...new Set(titles.map(one => one.replace(/\s+/g, ' ')))]
  if (texts.length < 2) return texts
  const kept: { text: string; words: ReadonlySet<string> }[] = []
  for (const text of texts.sort((a, b) => b.length - a.length)) {
    const words = new Set(wordsOf(text))
    if (!kept.some(one => [...words].every(word => one.words.has(word)))) kept.push({ text, words })
  }
  return kept.map(one => one.text)
}

// "Lt. Gov." says what "Lieutenant Governor" says.
const longForms: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  lt: 'lieutenant',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  adm: 'admiral',
  cmdr: 'commander',
  pm: 'minister',
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(word => word && word !== 'the' && word !== 'of')
    .map(word => longForms[word] ?? word)
}
