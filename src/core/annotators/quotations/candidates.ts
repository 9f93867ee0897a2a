// Which mentions may be the speaker of a quotation: those near it, and who spoke before.

import type { Before } from './features.ts'
import type { Scene } from './scene.ts'

const sameBlock = 40 // mentions of the same block on each side; no block of news that we read has more between a quotation and its speaker
const blockBefore = 20 // nearest mentions of the block before; a speaker named there is nearly always in its last sentences
const blocksBefore = 10 // and of the two blocks before that one
const blockAfter = 6 // a speaker named only in the next block stands at its beginning

/** Indexes into `mentions`, nearest first on each side. */
export function candidatesOf(scene: Scene, quotation: number, before: Before): readonly number[] {
  const { items, marked } = scene.outline
  const { block } = marked[quotation]!
  const q = scene.settings[quotation]!.item
  const found: number[] = []
  let counted = 0
  let at = q - 1
  for (let back = 0; back <= 3 && at >= 0; back++) {
    const most = back === 0 ? sameBlock : back === 1 ? blockBefore : blocksBefore
    counted = 0
    for (; at >= 0 && items[at]!.block === block - back; at--) {
      if (items[at]!.tag === 'n' && counted++ < most) found.push(items[at]!.index)
    }
  }
  counted = 0
  at = q + 1
  for (; at < items.length && items[at]!.block === block; at++)
    if (items[at]!.tag === 'n' && counted++ < sameBlock) found.push(items[at]!.index)
  counted = 0
  for (; at < items.length && items[at]!.block === block + 1 && counted < blockAfter; at++) {
    if (items[at]!.tag === 'n') {
      counted++
      found.push(items[at]!.index)
    }
  }
  if (before.speaker >= 0 && !found.includes(before.speaker)) found.push(before.speaker)
  return found
}
