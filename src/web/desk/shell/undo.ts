// What can still be taken back: an act waits some seconds before it is sent, and says so. Leaving the page sends it at once.
import { useSyncExternalStore } from 'react'

export const UNDO_MS = 7000

export type Waiting = { readonly says: string; readonly undo: () => void; readonly now: () => void }

let waiting: Waiting | null = null
const watchers = new Set<() => void>()

/** Does `act` when its time is over, unless it is taken back; another act before that sends this one. */
export function doSoon(says: string, act: () => void, takenBack: () => void): void {
  waiting?.now()
  const timer = setTimeout(() => mine.now(), UNDO_MS)
  const end = (then: () => void) => () => {
    if (waiting !== mine) return
    clearTimeout(timer)
    set(null)
    then()
  }
  const mine: Waiting = { says, undo: () => undo(), now: () => now() }
  const undo = end(takenBack)
  const now = end(act)
  set(mine)
}

export function useWaiting(): Waiting | null {
  return useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => waiting,
  )
}

function set(next: Waiting | null): void {
  waiting = next
  for (const watch of watchers) watch()
}

if (typeof addEventListener === 'function') addEventListener('pagehide', () => waiting?.now())
