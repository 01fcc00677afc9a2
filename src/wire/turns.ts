// Readers take up to half a gigabyte each: so many at a time, the rest wait their turn.

/** A turn is taken when it resolves, and given back by calling what it gives. */
export function turns(most: number): () => Promise<() => void> {
  const waiting: (() => void)[] = []
  let running = 0
  const release = () => {
    running -= 1
    waiting.shift()?.()
  }
  return () =>
    new Promise(resolve => {
      const start = () => {
        running += 1
        resolve(release)
      }
      if (running < most) start()
      else waiting.push(start)
    })
}
