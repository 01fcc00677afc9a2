// What this person has read to its end and keeps to sign together. In memory alone: after a reload it is read again, because
// only what was computed from the bytes on this page may be signed.
import type { Authorisation } from '../../seal/authorisation/authorisation.ts'

export type Kept = { readonly digest: Uint8Array; readonly authorisation: Authorisation }

const kept = new Map<string, Kept>()

export function keep(one: Kept): void {
  kept.set(one.digest.toHex(), one)
}

export function isKept(digest: string): boolean {
  return kept.has(digest)
}

/** Only what still waits can be signed: what was sent back or signed meanwhile is let go. */
export function keepOnly(waiting: ReadonlySet<string>): void {
  for (const digest of kept.keys()) if (!waiting.has(digest)) kept.delete(digest)
}

export function hasKept(): boolean {
  return kept.size > 0
}

export function allKept(): Kept[] {
  return [...kept.values()]
}

export function letGo(one: Kept): void {
  kept.delete(one.digest.toHex())
}
