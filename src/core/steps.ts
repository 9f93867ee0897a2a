// Work in steps: a generator that yields where a page may breathe, and returns what it worked out.

/** Blocks, or what is of their size, between two steps: a step for each of them would cost more than many of them do. */
export const breath = 8

/** Drives steps to their end and gives what they return. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
