// What can still be taken back: an act waits some seconds before it is sent, and says so. Leaving the page sends it at once.
import { useSyncExternalStore } from 'react'

export const UNDO_MS = 7000

export type Waiting = { readonly says: string; readonly undo: () => void; readonly now: () => void }

/** What was given some seconds and then refused: who did it may be at another page by now. */
export type Failed = { readonly says: string; readonly error: unknown }

let waiting: Waiting | null = null
let failed: Failed | null = null
const watchers = new Set<() => void>()

/** Does `act` when its time is over, unless it is taken back; another act before that sends this one. */
export function doSoon(says: string, act: () => void, takenBack: () => void): void {
  waiting?.now()
  tellFailed(null)
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
  return useSyncExternalStore(onChange, () => waiting)
}

export function useFailed(): Failed | null {
  return useSyncExternalStore(onChange, () => failed)
}

/** Said until it is closed, or something else is about to be done. */
export function tellFailed(next: Failed | null): void {
  failed = next
  for (const watch of watchers) watch()
}

function onChange(watch: () => void): () => void {
  watchers.add(watch)
  return () => watchers.delete(watch)
}

function set(next: Waiting | null): void {
  waiting = next
  for (const watch of watchers) watch()
}

if (typeof addEventListener === 'function') addEventListener('pagehide', () => waiting?.now())
