// Drives a generator in slices, so that whatever else needs the thread, the page or another page's analysis, has its turn between them.

const slice = 8 // ms; half a frame at 60 Hz, so that scrolling stays smooth beside it

/** Runs to the end, from the next turn on, and gives what it returns; undefined where `signal` was aborted between two slices, which ends it. */
export async function inSlices<Result>(steps: Generator<void, Result>, signal: AbortSignal): Promise<Result | undefined>
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result>
export async function inSlices<Result>(steps: Generator<void, Result>, signal?: AbortSignal): Promise<Result | undefined> {
  let end = 0 // whatever ran until now, the sender of a long message for one, is not made longer
  while (!signal?.aborted) {
    if (performance.now() >= end) {
      await turn()
      end = performance.now() + slice
      continue
    }
    const step = steps.next()
    if (step.done) return step.value
  }
  steps.return(undefined as Result)
  return undefined
}

const scheduler = (globalThis as { readonly scheduler?: { yield?(): Promise<void> } }).scheduler

// A hundred turns cost 2 ms with scheduler.yield (Chrome from 129, Firefox from 142) and 450 ms with timers; a message channel lies between.
function turn(): Promise<void> {
  if (scheduler?.yield) return scheduler.yield()
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
