// A session that ended while something is unsent: the page stays as it is, says so, and goes on after a sign-in in another tab,
// where it was the same person.
import { useSyncExternalStore } from 'react'

/** `read`: nothing on the page says so yet. `write`: the form that was sent does. */
type Noticed = 'read' | 'write' | null

let noticed: Noticed = null
const watchers = new Set<() => void>()

export function noteSession(next: Noticed): void {
  if (noticed === next || (noticed !== null && next === 'write')) return
  noticed = next
  for (const watch of watchers) watch()
}

export function useSignedOut(): Noticed {
  return useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => noticed,
  )
}

/** Back to this very place afterwards. */
export function goSignIn(): void {
  location.assign(`/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`)
}
