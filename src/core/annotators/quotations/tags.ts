// Sets of tags that are asked for again and again, and how many items of a set stand before a place. What each tag means: see `Tag`.

import type { Item } from './outline.ts'

export const sayingTags: ReadonlySet<string> = new Set('SsiNg')
export const verbTags: ReadonlySet<string> = new Set('SsiNgVvG')

/** True for a verb of saying, in whatever form, and for "according". */
export function isSayingVerb({ tag, lower }: Item): boolean {
  return sayingTags.has(tag) || lower === 'according'
}

/** Tags that the path between two items leaves out. */
export const passedOver: ReadonlySet<string> = new Set('ADx#X')

/** For each set of tags, and for each place in the items, how many such items stand before it. */
export interface Tallies {
  readonly mentions: Int32Array
  readonly sayings: Int32Array
  readonly quotations: Int32Array
  readonly commas: Int32Array
  /** Items that a path does not leave out. */
  readonly steps: Int32Array
}

/** Tallies the items, so that what lies between two of them need not be walked. */
export function talliesOf(items: readonly Item[]): Tallies {
  const none = () => new Int32Array(items.length + 1)
  const tallies = { mentions: none(), sayings: none(), quotations: none(), commas: none(), steps: none() }
  const { mentions, sayings, quotations, commas, steps } = tallies
  for (let at = 0; at < items.length; at++) {
    const { tag } = items[at]!
    mentions[at + 1] = mentions[at]! + (tag === 'n' ? 1 : 0)
    sayings[at + 1] = sayings[at]! + (sayingTags.has(tag) ? 1 : 0)
    quotations[at + 1] = quotations[at]! + (tag === 'Q' ? 1 : 0)
    commas[at + 1] = commas[at]! + (tag === ',' ? 1 : 0)
    steps[at + 1] = steps[at]! + (passedOver.has(tag) ? 0 : 1)
  }
  return tallies
}
