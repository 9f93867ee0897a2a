// Which language a text is in, told by its commonest words; what the page declares is believed where the words do not object.
// "Die Stadt will den Hafen nicht schließen" is German even under lang="en".

import { wordsIn } from '../title-words.ts'
import { stopWords } from './stop-words.data.ts'

/** The primary subtag of the text's language: the declared one unless the words clearly say another; "und" where nothing tells. */
export function languageOfText(sample: string, declared: string): string {
  const words = wordsIn(sample).slice(0, enough)
  if (words.length < 20) return declared || (isForeignScript(sample) ? 'und' : 'en')
  const isKnown = declared in stopWords
  const said = isKnown ? shareOf(declared, words) : 0
  if (said > surely) return declared
  let best = ''
  let most = 0
  for (const language in stopWords) {
    const share = shareOf(language, words)
    if (share <= most) continue
    best = language
    most = share
  }
  if (most < spoken) return isKnown && isForeignScript(sample) ? 'und' : declared || 'und'
  // A declared language that the list does not know (Catalan beside Spanish) is believed unless the words say English.
  if (!isKnown) return declared && best !== 'en' ? declared : best
  return said >= most * 0.6 ? declared : best
}

const enough = 200 // words looked at; the shares are steady from about 200 on
const surely = 0.3 // another language would have to have half of the words
const spoken = 0.12 // running text has 25 to 45 % of its words in the list, another language's by chance up to 10 %

/** The share of words that are among a language's commonest, 0 to 1. */
function shareOf(language: string, words: readonly string[]): number {
  const common = stopWords[language]!
  let known = 0
  for (const word of words) if (common.has(word)) known++
  return known / words.length
}

// Mostly Greek, Cyrillic, Han or any other letters than Latin ones: no language that is looked for here.
function isForeignScript(sample: string): boolean {
  return (sample.match(/[\u0370-\u1dff\u3040-\ud7af]/g)?.length ?? 0) > sample.length * 0.1
}
