/** Fetches the code of what comes next while the browser has nothing to do; gives the way to leave it. Safari has no such hour. */
export function whenIdle(fetched: () => Promise<unknown>): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const at = setTimeout(fetched, 2000)
    return () => clearTimeout(at)
  }
  const at = requestIdleCallback(() => void fetched(), { timeout: 4000 })
  return () => cancelIdleCallback(at)
}
