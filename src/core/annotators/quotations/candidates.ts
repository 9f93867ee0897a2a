// Which mentions may be the speaker of a quotation: those near it, and who spoke before.

import type { Before } from './features.ts'
import type { Scene } from './scene.ts'

const sameBlock = 40 // mentions of the same block on each side; no block of news that we read has more between a quotation and its speaker
const blockBefore = 20 // nearest mentions of the block before; a speaker named there is nearly always in its last sentences
const blocksBefore = 10 // and of the two blocks before that one
const blockAfter = 6 // a speaker named only in the next block stands at its beginning

/** Indexes into `mentions`, nearest first on each side. */
export function candidatesOf(scene: Scene, quotation: number, before: Before): readonly number[] {
  const { items, marked, blockStarts } = scene.outline
  const { block } = marked[quotation]!
  const q = scene.settings[quotation]!.item
  const found: number[] = []
  const walk = (from: number, direction: 1 | -1, edge: number, most: number) => {
    let counted = 0
    for (let at = from; at !== edge && counted < most; at += direction)
      if (items[at]!.tag === 'n') {
        counted++
        found.push(items[at]!.index)
      }
  }
  // From block to block by their edges: what lies past the count is not walked, or one long paragraph would cost its square.
  walk(q - 1, -1, blockStarts[block]!, sameBlock)
  for (let back = 1; back <= 3 && back <= block; back++)
    walk(blockStarts[block - back + 1]! - 1, -1, blockStarts[block - back]!, back === 1 ? blockBefore : blocksBefore)
  const end = blockStarts[block + 1] ?? items.length
  walk(q + 1, 1, end, sameBlock)
  if (end < items.length) walk(end, 1, blockStarts[block + 2] ?? items.length, blockAfter)
  if (before.speaker >= 0 && !found.includes(before.speaker)) found.push(before.speaker)
  return found
}
