// Papers are read beside everything else: one that takes its minutes in the cage must keep no other demand waiting.

export type Reader = {
  /** Has the papers of this demand read, soon; a second wish before that is the same wish. */
  read(demandId: string): void
  /** Begins no other; waits a little for the one in hand, which is read again after the next start. */
  stop(): Promise<void>
}

const AGAIN_MS = 30_000
const PATIENCE_MS = 5_000

/** One demand's papers after the other's. What `read` throws is told to `onError` and tried again. */
export function startReader(
  read: (demandId: string) => Promise<void>,
  onError: (error: unknown) => void,
  againMs: number = AGAIN_MS,
): Reader {
  const waiting = new Set<string>()
  let stopped = false
  let inHand: Promise<void> | null = null

  async function readOne(demandId: string): Promise<void> {
    try {
      await read(demandId)
    } catch (error) {
      if (stopped) return
      onError(error)
      setTimeout(() => want(demandId), againMs).unref()
    }
  }

  function next(): void {
    const [demandId] = waiting
    if (stopped || inHand || demandId === undefined) return
    waiting.delete(demandId)
    inHand = readOne(demandId).finally(() => {
      inHand = null
      next()
    })
  }

  function want(demandId: string): void {
    waiting.add(demandId)
    next()
  }

  return {
    read: want,
    stop: async () => {
      stopped = true
      const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS).unref())
      await Promise.race([inHand, late])
    },
  }
}
