// Says in the reader's words why a page is or is no article. The words are the popup's.

import type { Features, FreeFeatures } from './features.ts'
import type { OtherKind } from './kind-by-address.ts'

const otherWords: Readonly<Record<OtherKind, string>> = {
  list: 'It looks like a list of stories.',
  shop: 'It looks like a shop page.',
  picture: 'It looks like a video or picture page.',
  talk: 'It looks like a discussion.',
  search: 'It looks like search results.',
  manual: 'It looks like a manual.',
  short: 'There is too little running text.',
  other: 'Nothing on the page says that it is an article.',
}

/** The reasons of an answer: for a known kind of page, or told by what stands out among the features. */
export function reasonsFor(answer: OtherKind | boolean, features?: FreeFeatures | Features): readonly string[] {
  if (typeof answer === 'string') return [otherWords[answer]]
  if (!features) return []
  return answer ? whyArticle(features) : [otherWords[kindOf(features)]]
}

function whyArticle(features: Partial<Features>): readonly string[] {
  const {
    newsThing,
    articleThing,
    typeArticle,
    published,
    dateInPath,
    longSlug,
    proseLength = 0,
    oneContainer = 0,
    said = 0,
    headlineIsTitle = 0,
  } = features
  const reasons: string[] = []
  if (newsThing) reasons.push('The page calls itself a news article.')
  else if (articleThing || typeArticle) reasons.push('The page calls itself an article.')
  if (published) reasons.push('It says when it was published.')
  if (dateInPath || longSlug) reasons.push('Its address is a story’s.')
  if (proseLength > 0.7 && oneContainer > 0.5) reasons.push('It has running text in one place.')
  if (headlineIsTitle > 0.7) reasons.push('Its headline is its title.')
  if (said > 1) reasons.push('It reports what people said.')
  return reasons.length > 0 ? reasons.slice(0, 3) : ['It has running text.']
}

/** The kind of page that speaks loudest among the features of a page that is no article. */
function kindOf(features: Partial<Features>): OtherKind {
  const {
    searchWord = 0,
    shopWord = 0,
    shopThing = 0,
    shopClass = 0,
    prices = 0,
    talkWord = 0,
    talkThing = 0,
    talkClass = 0,
  } = features
  const { pictureWord = 0, pictureThing = 0, docsWord = 0, manualThing = 0, codes = 0 } = features
  const { listWord = 0, listThing = 0, headlineLinks = 0, cardClass = 0, proseLength } = features
  const voices: readonly (readonly [OtherKind, number])[] = [
    ['search', 3 * searchWord],
    ['shop', 1.2 * shopWord + 2 * shopThing + shopClass * 0.5 + prices],
    ['talk', 1.5 * talkWord + 2 * talkThing + talkClass],
    ['picture', 1.2 * pictureWord + 1.5 * pictureThing],
    ['manual', 0.8 * docsWord + 1.5 * manualThing + 0.5 * codes],
    ['list', 1.2 * listWord + 1.5 * listThing + headlineLinks + 0.5 * cardClass],
  ]
  const loudest = [...voices].sort((a, b) => b[1] - a[1])[0]!
  if (loudest[1] >= 1) return loudest[0]
  if (proseLength === undefined) return 'other' // nobody looked for running text
  return proseLength < 0.6 || loudest[1] < 0.5 ? 'short' : loudest[0]
}
