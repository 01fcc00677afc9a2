// Whose passkey, link or session it is. One kind of owner per surface: an officer can never own a session at the desk.
import type { Database, Transaction } from '../../store/database.ts'
import type { Vault } from '../../store/vault.ts'
import type { Log, Site, Surface } from '../http/site.ts'

export type SignInSurface = Exclude<Surface, 'public'>
export type OwnerKind = 'staff' | 'tenant' | 'officer'
export type Owner = { readonly kind: OwnerKind; readonly id: string }

export const ownerKindOf: Readonly<Record<SignInSurface, OwnerKind>> = {
  desk: 'staff',
  approve: 'staff',
  customer: 'tenant',
  authority: 'officer',
}

/** What signing in needs of the world. */
export type AuthDeps = {
  readonly db: Database
  readonly vault: Pick<Vault, 'directoryKey' | 'macKey'>
  readonly site: Site
  /** RFC 3339 UTC. */
  readonly now: () => string
  readonly log: Log
  /** Whom a portal's visitor without a passkey calls. */
  readonly contact?: { readonly phone: string; readonly hours: string }
  /** Writes to somebody that a further passkey of theirs was made there; within the transaction that made it. */
  readonly tellOfPasskey?: (
    tx: Transaction,
    whose: { readonly owner: Owner; readonly surface: SignInSurface },
  ) => Promise<void>
}

/** Signing in is the program's own act: nobody is anybody yet. */
export const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const

export function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1_000).toISOString()
}
