// Whose passkey, link or session it is. One kind of owner per surface: an officer can never own a session at the desk.
import type { Database, Transaction } from '../../store/database.ts'
import type { Vault } from '../../store/keys/vault.ts'
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
  readonly vault: Pick<Vault, 'directoryKey' | 'macKey' | 'sessionKey'>
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
  /** Sessions of somebody were ended: their live updates look now whether they go on. */
  readonly sessionsEnded?: (owner: Owner) => void
}

/** What the program does by itself about signing in. */
export const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const

/** Who is at the door: nobody is anybody yet, and what is asked is asked of the database's own functions. */
export const NOBODY = { kind: 'public', id: '' } as const

export function later(now: string, seconds: number): string {
  return new Date(Date.parse(now) + seconds * 1_000).toISOString()
}
