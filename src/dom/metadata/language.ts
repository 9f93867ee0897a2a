// Which language a text is in, told by its commonest words; what the page declares is believed where the words do not object.
// "Die Stadt will den Hafen nicht schließen" is German even under lang="en".

import { stopWords } from './stop-words.data.ts'

/** The primary subtag of the text's language: the declared one unless the words clearly say another; "und" where nothing tells. */
export function languageOfText(sample: string, declared: string): string {
  const words =
    sample
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, enough) ?? []
  if (words.length < 20) return declared || fromScript(sample) || 'en'
  const share = (language: string) => words.filter(word => stopWords[language]?.has(word)).length / words.length
  const ranked = Object.keys(stopWords)
    .map(language => ({ language, share: share(language) }))
    .sort((a, b) => b.share - a.share)
  const best = ranked[0]!
  if (best.share < spoken) return declared && !(declared in stopWords) ? declared : fromScript(sample) || declared || 'und'
  const said = ranked.find(one => one.language === declared)
  // A declared language that the list does not know (Catalan beside Spanish) is believed unless the words say English.
  if (!said) return declared && best.language !== 'en' ? declared : best.language
  return said.share >= best.share * 0.6 ? declared : best.language
}

const enough = 600 // words looked at; the shares are steady from about 200 on
const spoken = 0.12 // running text has 25 to 45 % of its words in the list, another language's by chance up to 10 %

// Scripts that one big news language writes. Han without kana is Chinese.
function fromScript(sample: string): string {
  const scripts: readonly (readonly [RegExp, string])[] = [
    [/[\u3040-\u30ff]/g, 'ja'],
    [/[\u4e00-\u9fff]/g, 'zh'],
    [/[\uac00-\ud7af]/g, 'ko'],
    [/[\u0400-\u04ff]/g, 'ru'],
    [/[\u0370-\u03ff]/g, 'el'],
    [/[\u0590-\u05ff]/g, 'he'],
    [/[\u0600-\u06ff]/g, 'ar'],
    [/[\u0900-\u097f]/g, 'hi'],
    [/[\u0e00-\u0e7f]/g, 'th'],
  ]
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  return scripts.find(([script]) => (sample.match(script)?.length ?? 0) > letters * 0.15)?.[1] ?? ''
}
