// Papers are read beside everything else: one that takes its time in the cage must keep no other demand waiting, and a sender of
// many no other sender.

export type Reader = {
  /** Has the papers of this demand read, soon; a second wish before that is the same wish. `from`: whose turn it takes. */
  read(demandId: string, from?: string): void
  /** Begins no other; waits a little for those in hand, which are read again after the next start. */
  stop(): Promise<void>
}

const AGAIN_MS = 30_000
const PATIENCE_MS = 5_000
/** Each may take half a gigabyte. */
const AT_ONCE = 2

type Options = {
  readonly againMs?: number
  /** A clock of milliseconds. */
  readonly clock?: () => number
}

/**
 * At most two at once, never two of one sender. Of those who wait, the sender whose papers took the least time so far is next, and of
 * one sender the paper that came first. What `read` throws is told to `onError` and tried again.
 */
export function startReader(
  read: (demandId: string) => Promise<void>,
  onError: (error: unknown) => void,
  { againMs = AGAIN_MS, clock = () => performance.now() }: Options = {},
): Reader {
  const turns = createTurns()
  const inHand = new Set<Promise<void>>()
  let stopped = false

  async function readOne(demandId: string, from: string): Promise<void> {
    const began = clock()
    try {
      await read(demandId)
    } catch (error) {
      if (stopped) return
      onError(error)
      setTimeout(() => want(demandId, from), againMs).unref()
    } finally {
      turns.done(from, clock() - began)
    }
  }

  function next(): void {
    while (!stopped && inHand.size < AT_ONCE) {
      const turn = turns.take()
      if (turn === null) return
      const one = readOne(turn.demandId, turn.from).finally(() => {
        inHand.delete(one)
        next()
      })
      inHand.add(one)
    }
  }

  function want(demandId: string, from = ''): void {
    turns.add(demandId, from)
    next()
  }

  return {
    read: want,
    stop: async () => {
      stopped = true
      const late = new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS).unref())
      await Promise.race([Promise.all(inHand), late])
    },
  }
}

type Turn = { readonly demandId: string; readonly from: string }

/** Senders who are remembered with nothing waiting; of more the time that they took is forgotten. */
const REMEMBERED = 10_000

/** Whose turn it is. Every sender is served in time: what one took counts against that one, and waiting costs nothing. */
export function createTurns() {
  const waiting = new Map<string, Set<string>>()
  const took = new Map<string, number>()
  const busy = new Set<string>()
  return {
    add(demandId: string, from: string): void {
      const own = waiting.get(from) ?? new Set<string>()
      waiting.set(from, own.add(demandId))
      // Who comes new, or again after long, begins beside the one who took least, not with a credit from all the time before.
      const least = Math.min(...[...waiting.keys()].map(one => took.get(one) ?? Number.POSITIVE_INFINITY))
      if (!took.has(from)) took.set(from, Number.isFinite(least) ? least : 0)
    },
    take(): Turn | null {
      const free = [...waiting.keys()].filter(from => !busy.has(from))
      if (free.length === 0) return null
      const from = free.reduce((a, b) => ((took.get(b) ?? 0) < (took.get(a) ?? 0) ? b : a))
      const own = waiting.get(from) as Set<string>
      const demandId = own.values().next().value as string
      own.delete(demandId)
      if (own.size === 0) waiting.delete(from)
      busy.add(from)
      return { demandId, from }
    },
    done(from: string, ms: number): void {
      busy.delete(from)
      took.set(from, (took.get(from) ?? 0) + ms)
      if (took.size > REMEMBERED) for (const one of took.keys()) if (!waiting.has(one)) took.delete(one)
    },
  }
}
