// The reason of somebody who sends back, while it is not sent: it stays with its authorisation when the list is looked at, the
// language changes or the session ends. In memory alone, as all that this page keeps.
import { hasKept } from './kept-state.ts'

const reasons = new Map<string, string>()

export function reasonFor(digest: string): string {
  return reasons.get(digest) ?? ''
}

export function keepReason(digest: string, reason: string): void {
  if (reason.trim() === '') reasons.delete(digest)
  else reasons.set(digest, reason)
}

/** Whether leaving the page would cost this person something. */
export function hasUnsent(): boolean {
  return reasons.size > 0 || hasKept()
}

/** It was decided to let go of all of it. */
export function forgetReasons(): void {
  reasons.clear()
}
