// Words in marks that surely nobody said: names of things, words as words, entries in a list of sources.
// She goes by the name “The Gull” → nobody said it, whatever the learned part thinks.

import { sliceOf } from '../../article.ts'
import { can } from './lexicon.ts'
import type { Stage } from './scene.ts'
import { sayingTags } from './tags.ts'

const asName =
  /^(?:name|names|nickname|nicknamed|named|titled|entitled|title|headlined|codenamed|codename|rebranded|renamed|christened|so-called|rated|graded)$/
const edits = /^(?:add|insert|remov|delet|replac|bear|carr)(?:e|ed|ies|ied|ing|s|es|y|ying)?$/
const plainly = new Set('Ssi')
const near = 14 // items between a verb of saying and the words it may report

/** True where the words are a name or a word, not a saying. */
export function isUnsaid(scene: Stage, quotation: number): boolean {
  const { items } = scene.outline
  const { item, words, stop } = scene.settings[quotation]!
  const before = items[item - 1]
  // The ferry was renamed “Sea Otter”; the report, titled “A Harbour in Danger”.
  if (before && (asName.test(before.lower) || (before.tag === ',' && asName.test(items[item - 2]?.lower ?? '')))) return true
  // The pier is known as “the Finger”.
  if (before?.lower === 'as' && items[item - 2]?.lower === 'known') return true
  // They added the word “Emergency” to the name.
  if (before?.tag === 'n' && /^(?:words?|letters?)$/.test(before.lower) && edits.test(items[item - 2]?.lower ?? '')) return true
  if (!/[\p{L}\p{N}]/u.test(sliceOf(scene.outline.article, scene.outline.marked[quotation]!))) return true
  if (isListed(scene, item)) return true
  // The radio play “Fog”: the word before says what it is.
  if (before?.tag === 'n' && before.kinds & can.work && words < 12 && inCapitals(scene, quotation)) return true
  // One word that no verb leads to: the “electric” blue. A title in capitals without a verb of saying: held in the “Blue Hall”.
  if (words === 1) return !hasCue(scene, item, sayingTags)
  return words < 12 && !/[,!?]/.test(stop) && inCapitals(scene, quotation) && !hasCue(scene, item, plainly)
}

// “Storm closes harbour” — The Gull, 15 August 2008
function isListed(scene: Stage, item: number): boolean {
  const { items } = scene.outline
  if (items[item + 1]?.tag !== '-') return false
  for (let at = item + 2; at < item + 12 && items[at] && items[at]!.tag !== '|'; at++)
    if (items[at]!.tag === '#' && /^(?:19|20)\d\d$/.test(items[at]!.lower)) return true
  return false
}

function hasCue(scene: Stage, item: number, verbs: ReadonlySet<string>): boolean {
  const { items } = scene.outline
  for (let at = Math.max(0, item - near); at < items.length && at <= item + near; at++) {
    const { tag, sentence, lower } = items[at]!
    if (sentence === items[item]!.sentence && (verbs.has(tag) || tag === ':' || lower === 'according')) return true
  }
  return false
}

function inCapitals(scene: Stage, quotation: number): boolean {
  const { article, marked } = scene.outline
  const { start, end } = marked[quotation]!
  const words = article.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  return words.every(
    (word, index) =>
      /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && /^(?:of|the|and|a|an|in|to|for|on|with|at|by|from|or)$/.test(word)),
  )
}
