// Lays two rows of words against each other and tells where they differ.
// "the port shuts in May" and "the port closes in May" differ in "shuts" and "closes".

/** A stretch of words on each side, half-open, that stand for each other and differ; one of the two may be empty. */
export interface Difference {
  readonly here: readonly [start: number, end: number]
  readonly there: readonly [start: number, end: number]
}

const mostSteps = 60 // words added or dropped; two texts further apart are not told apart word by word

/**
 * The differences between two rows, in order; undefined where there are too many.
 * Myers' greedy difference algorithm (1986): time and memory grow with the number of differences, not with the product of the lengths.
 */
export function differences(here: readonly number[], there: readonly number[]): readonly Difference[] | undefined {
  const trace = furthest(here, there)
  if (!trace) return undefined
  const found: { here: [number, number]; there: [number, number] }[] = []
  let x = here.length
  let y = there.length
  for (let steps = trace.length - 1; steps > 0; steps--) {
    const before = trace[steps - 1]!
    const diagonal = x - y
    const down = diagonal === -steps || (diagonal !== steps && reach(before, diagonal - 1) < reach(before, diagonal + 1))
    const from = down ? diagonal + 1 : diagonal - 1
    const fromX = reach(before, from)
    const fromY = fromX - from
    const last = found.at(-1)
    // The step ends at (toX, toY); what follows up to (x, y) is equal.
    const toX = down ? fromX : fromX + 1
    const toY = down ? fromY + 1 : fromY
    if (last && last.here[0] === toX && last.there[0] === toY) {
      last.here[0] = fromX
      last.there[0] = fromY
    } else found.push({ here: [fromX, toX], there: [fromY, toY] })
    x = fromX
    y = fromY
  }
  return found.reverse()
}

// For each number of steps, how far into `here` each diagonal gets; undefined where the ends are not met in time.
function furthest(here: readonly number[], there: readonly number[]): readonly ReadonlyMap<number, number>[] | undefined {
  const trace: Map<number, number>[] = []
  let before = new Map<number, number>([[1, 0]])
  for (let steps = 0; steps <= mostSteps; steps++) {
    const now = new Map<number, number>()
    trace.push(now)
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      const down = diagonal === -steps || (diagonal !== steps && reach(before, diagonal - 1) < reach(before, diagonal + 1))
      let x = down ? reach(before, diagonal + 1) : reach(before, diagonal - 1) + 1
      let y = x - diagonal
      while (x < here.length && y < there.length && here[x] === there[y]) {
        x++
        y++
      }
      now.set(diagonal, x)
      if (x >= here.length && y >= there.length) return trace
    }
    before = now
  }
  return undefined
}

function reach(steps: ReadonlyMap<number, number>, diagonal: number): number {
  return steps.get(diagonal) ?? -1
}
