// Lays two rows of words against each other and tells where they differ.
// "the port shuts in May" and "the port closes in May" differ in "shuts" and "closes".

/** A stretch of words on each side, half-open, that stand for each other and differ; one of the two may be empty. */
export interface Difference {
  readonly here: readonly [start: number, end: number]
  readonly there: readonly [start: number, end: number]
}

const mostChanged = 60 // words added or dropped; two texts further apart are not told apart word by word
const mostCells = 2 ** 21 // of the table, which then takes 4 MB for some milliseconds; 1,400 words against as many

/**
 * The differences between two rows, in order; undefined where there are too many.
 * By the longest common subsequence: for each pair of places a table tells how many words the rest of both has in common.
 */
export function differences(here: readonly number[], there: readonly number[]): readonly Difference[] | undefined {
  const width = there.length + 1
  if (here.length * width > mostCells) return undefined
  const common = new Uint16Array((here.length + 1) * width)
  for (let x = here.length - 1; x >= 0; x--)
    for (let y = there.length - 1, at = x * width + y; y >= 0; y--, at--)
      common[at] = here[x] === there[y] ? common[at + width + 1]! + 1 : Math.max(common[at + width]!, common[at + 1]!)
  if (here.length + there.length - 2 * common[0]! > mostChanged) return undefined
  const found: { here: [number, number]; there: [number, number] }[] = []
  let isEqual = true
  for (let x = 0, y = 0; x < here.length || y < there.length; ) {
    const at = x * width + y
    if (x < here.length && here[x] === there[y]) {
      x++
      y++
      isEqual = true
      continue
    }
    if (isEqual) found.push({ here: [x, x], there: [y, y] })
    isEqual = false
    const last = found.at(-1)!
    if (y === there.length || (x < here.length && common[at + width]! >= common[at + 1]!)) last.here[1] = ++x
    else last.there[1] = ++y
  }
  return found
}
