// Waiting for what a real browser does in its own time.

/** Asks until the answer is truthy; fails after a while, naming what was waited for. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result> | Result,
  milliseconds = 15_000,
): Promise<NonNullable<Result>> {
  const end = Date.now() + milliseconds
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > end) throw new Error(`waited in vain for: ${what}`)
    await sleep(50)
  }
}

export const sleep = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))
