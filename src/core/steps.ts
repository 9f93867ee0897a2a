// Work in steps: a generator that yields where a page may breathe, and returns what it worked out.

/** Drives steps to their end and gives what they return. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
