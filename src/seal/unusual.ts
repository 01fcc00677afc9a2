// What of an authorisation's own bytes its signer must not overlook. Pure, and about nobody: kinds and numbers alone, so that a
// list of what waits can tell them without an account.
import { type Authorisation, groundsOf, scopeOf, windowEndOf } from './authorisation/authorisation.ts'
import type { ScopePart } from './scope.ts'

export type Peculiarity =
  | {
      readonly kind:
        | 'content'
        | 'interception'
        | 'location'
        | 'not_told'
        | 'nobody_told'
        | 'expired'
        | 'expires'
        | 'window'
    }
  | { readonly kind: 'no_limit' | 'long' | 'accounts'; readonly n: number }

const DAY_MS = 86_400_000
/** Every one lives for hours only: what is unusual is that little is left of them. */
const SOON = 1 / 4

/** In the order in which they are told. `now`: RFC 3339 UTC. `wide`: of how many days a period is not yet unusual. */
export function peculiaritiesOf(a: Authorisation, now: string, wide: number): Peculiarity[] {
  return [...ofScope(scopeOf(a), wide), ...ofNotice(a), ...ofTime(a, now)]
}

function ofScope(scope: readonly ScopePart[], wide: number): Peculiarity[] {
  const found: Peculiarity[] = []
  const kinds = new Set(scope.map(p => p.category))
  if (kinds.has('content_stored') || kinds.has('content_realtime')) found.push({ kind: 'content' })
  if (kinds.has('content_realtime')) found.push({ kind: 'interception' })
  if (kinds.has('location')) found.push({ kind: 'location' })
  const open = scope.filter(p => p.category !== 'subscriber' && (p.from === null || p.to === null))
  if (open.length > 0) found.push({ kind: 'no_limit', n: open.length })
  const longest = Math.max(0, ...scope.map(daysOf))
  if (longest > wide) found.push({ kind: 'long', n: longest })
  const accounts = new Set(scope.map(p => `${p.source}\0${p.account}`)).size
  if (accounts > 1) found.push({ kind: 'accounts', n: accounts })
  return found
}

function ofNotice(a: Authorisation): Peculiarity[] {
  const kinds = new Set(groundsOf(a).map(g => g.kind))
  return [
    ...(kinds.has('secrecy_begun') ? [{ kind: 'not_told' } as const] : []),
    ...(kinds.has('no_notice_due') ? [{ kind: 'nobody_told' } as const] : []),
  ]
}

function ofTime(a: Authorisation, now: string): Peculiarity[] {
  const found: Peculiarity[] = []
  if (now >= a.expiresAt) found.push({ kind: 'expired' })
  else if (isSoon(a, Date.parse(now))) found.push({ kind: 'expires' })
  const window = windowEndOf(a)
  if (window !== null && window > now) found.push({ kind: 'window' })
  return found
}

function isSoon({ notBefore, expiresAt }: Authorisation, now: number): boolean {
  const end = Date.parse(expiresAt)
  return end - now < (end - Date.parse(notBefore)) * SOON
}

function daysOf(part: ScopePart): number {
  if (part.from === null || part.to === null) return 0
  return Math.round((Date.parse(part.to) - Date.parse(part.from)) / DAY_MS)
}
