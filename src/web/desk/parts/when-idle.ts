/** Loads code while the browser is idle, or after two seconds where it cannot tell (Safari). Returns a function that cancels it. */
export function whenIdle(fetched: () => Promise<unknown>): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const at = setTimeout(fetched, 2000)
    return () => clearTimeout(at)
  }
  const at = requestIdleCallback(() => void fetched(), { timeout: 4000 })
  return () => cancelIdleCallback(at)
}
