// Several acts went by one press and a later one was not taken. Its form has given way to the next step by then, so what happened is
// kept here and said beside that step, until something else is sent.
import { useSyncExternalStore } from 'react'

type HalfDone = { readonly id: string; readonly error: unknown }

let last: HalfDone | null = null
const watchers = new Set<() => void>()

export function noteHalfDone(value: HalfDone | null): void {
  if (last === value) return
  last = value
  for (const watch of watchers) watch()
}

/** Why the rest of what was last pressed for this demand was not taken; null where all of it was. */
export function useHalfDone(id: string): HalfDone | null {
  const now = useSyncExternalStore(
    watch => {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    () => last,
  )
  return now?.id === id ? now : null
}
