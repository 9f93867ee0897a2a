// Which mentions may be the speaker of a quotation: those near it, and who spoke before.

import type { Before } from './features.ts'
import type { Scene } from './scene.ts'

const sameBlock = 40 // mentions of the same block on each side; no block of news that we read has more between a quotation and its speaker
const blockBefore = 20 // nearest mentions of the block before; a speaker named there is nearly always in its last sentences
const blocksBefore = 10 // and of the two blocks before that one
const blockAfter = 6 // a speaker named only in the next block stands at its beginning

/** Indexes into `mentions`, nearest first on each side: those of the quotation's own block, who spoke before, and those of other blocks. */
export function candidatesOf(scene: Scene, quotation: number, before: Before): readonly number[] {
  const near = nearCandidates(scene, quotation, before)
  return [...near, ...farCandidates(scene, quotation, before)]
}

/** Those of the quotation's own block, and who spoke before. */
export function nearCandidates(scene: Scene, quotation: number, before: Before): readonly number[] {
  const { items, marked, blockStarts } = scene.outline
  const { block } = marked[quotation]!
  const { item } = scene.settings[quotation]!
  const found: number[] = []
  addMentions(found, scene, item - 1, blockStarts[block]!, sameBlock)
  addMentions(found, scene, item + 1, blockStarts[block + 1] ?? items.length, sameBlock)
  if (before.speaker >= 0 && !found.includes(before.speaker)) found.push(before.speaker)
  return found
}

/** Those of the three blocks before and of the next one, but for who spoke before. */
export function farCandidates(scene: Scene, quotation: number, before: Before): readonly number[] {
  const { items, marked, blockStarts } = scene.outline
  const { block } = marked[quotation]!
  const found: number[] = []
  for (let back = 1; back <= 3 && back <= block; back++)
    addMentions(
      found,
      scene,
      blockStarts[block - back + 1]! - 1,
      blockStarts[block - back]!,
      back === 1 ? blockBefore : blocksBefore,
    )
  const end = blockStarts[block + 1] ?? items.length
  if (end < items.length) addMentions(found, scene, end, blockStarts[block + 2] ?? items.length, blockAfter)
  return found.filter(mention => mention !== before.speaker)
}

// From block to block by their edges: what lies past the count is not walked, or one long paragraph would cost its square.
function addMentions(found: number[], { outline: { items } }: Scene, from: number, edge: number, most: number): void {
  const direction = edge < from ? -1 : 1
  const full = found.length + most
  for (let at = from; at !== edge && found.length < full; at += direction)
    if (items[at]!.tag === 'n') found.push(items[at]!.index)
}
