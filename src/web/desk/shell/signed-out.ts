// A session that ended while something is unsent: the page stays as it is, says so, and goes on after a sign-in in another tab,
// where it was the same person.
import { useSyncExternalStore } from 'react'
import { forgetUnsent } from './unsent.ts'

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

let own: string | null = null

/** Whose page this is, from its first answer on. */
export function noteMe(id: string): void {
  own ??= id
}

/** After a session has ended: whether the same person is signed in again. Another one gets nothing of what was typed here. */
export async function isStillTheirs(): Promise<boolean> {
  if (noticed === null) return true
  const answer = await fetch('/api/me', { credentials: 'same-origin' }).catch(() => null)
  // Nobody answers: what is done next says so.
  if (!answer) return true
  if (!answer.ok) return false
  const { id } = (await answer.json()) as { id: string }
  if (own !== null && id !== own) {
    // What asks under the cover is the page itself and no person: it leaves nothing and loses nothing for that.
    if ('covered' in document.documentElement.dataset) return false
    forgetUnsent()
    location.replace('/')
    return false
  }
  noteSession(null)
  return true
}

/** Back to this very place afterwards. */
export function goSignIn(): void {
  location.assign(`/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`)
}
