// Cuts a block where its marks begin and end, so that each piece has the same marks from its first character to its last.
// "Mayor Olsen said “no”" with a person and a quotation in it has five pieces.

import type { Analysis } from '../core/analyze.ts'
import type { PressmarkAnnotation } from '../core/annotators/index.ts'
import type { Block } from '../core/article.ts'

/** A piece of a block's text; its marks from the outermost in. */
export interface Piece {
  readonly text: string
  readonly marks: readonly PressmarkAnnotation[]
}

export interface CutBlock {
  readonly block: Block
  readonly pieces: readonly Piece[]
  /** The annotations that begin in the block, in order. */
  readonly annotations: readonly PressmarkAnnotation[]
}

/** The blocks of an article, cut; together the pieces hold all words of the blocks. */
export function cutBlocks({ article, annotations }: Analysis): readonly CutBlock[] {
  let next = 0
  let open: PressmarkAnnotation[] = []
  return article.blocks.map(block => {
    const own: PressmarkAnnotation[] = []
    while (next < annotations.length && annotations[next]!.start < block.end) own.push(annotations[next++]!)
    open = [...open.filter(one => one.end > block.start), ...own]
    const cuts = [...new Set([block.start, block.end, ...open.flatMap(one => [one.start, one.end])])]
      .filter(at => at >= block.start && at <= block.end)
      .sort((a, b) => a - b)
    let from = 0 // of `open`, which is in order of the starts; what ended is passed over
    const pieces = cuts.slice(0, -1).map((start, index) => {
      const end = cuts[index + 1]!
      while (from < open.length && open[from]!.end <= start) from++
      const marks: PressmarkAnnotation[] = []
      for (let i = from; i < open.length && open[i]!.start <= start; i++) if (open[i]!.end >= end) marks.push(open[i]!)
      return { text: article.text.slice(start, end), marks }
    })
    return { block, pieces, annotations: own }
  })
}
