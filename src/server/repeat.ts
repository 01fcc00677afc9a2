// What a process does again and again by itself.

/** One pass after the other, with a pause; never two at once. Returns a function that ends it after the pass in hand. */
export function repeat(
  pauseMs: number,
  pass: () => Promise<unknown>,
  onError: (e: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const next = () => {
    if (stopped) return
    running = pass()
      .catch(onError)
      .then(() => {
        // Armed after the stop, the longest pause would keep the process for an hour.
        if (!stopped) timer = setTimeout(next, pauseMs)
      })
  }
  next()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
