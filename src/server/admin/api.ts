// The HTTP API of administration, as types: what the desk's pages under /admin read and write. Reading is for administrators
// and auditors; writing for administrators who signed in by passkey.
import type { TokenScope } from '../../demand/administration.ts'
import type { Employment, Role } from '../../demand/vocabulary.ts'

export type { TokenScope } from '../../demand/administration.ts'

// ---- GET /api/admin/people, /api/admin/people/:id

export type PersonLine = {
  readonly id: string
  readonly name: string
  readonly mail: string | null
  readonly human: string
  readonly roles: readonly Role[]
  readonly employment: Employment
  readonly firm: string | null
  readonly active: boolean
  /** To be sent back with a change: a later one by somebody else is then noticed. */
  readonly version: number
  readonly passkeys: { readonly desk: number; readonly approve: number }
  /** Passkeys of the approval page that the gate's pin file does not hold; null where that file is kept elsewhere. */
  readonly unpinned: number | null
  readonly signedInAt: string | null
}

export type RecoveryLine = {
  readonly id: string
  readonly person: string
  readonly askedBy: string
  readonly askedAt: string
  readonly expiresAt: string
  readonly reason: string
}

export type People = {
  readonly people: readonly PersonLine[]
  readonly recoveries: readonly RecoveryLine[]
  /** Whether the reader may change anything; null: yes. Otherwise why not. */
  readonly locked: string | null
}

export type PasskeyLine = {
  /** Hash of the credential's id. */
  readonly name: string
  readonly surface: 'desk' | 'approve'
  readonly enrolledAt: string
  readonly revokedAt: string | null
  /** Of the approval page: whether the gate's pin file holds it; null where it is kept elsewhere, or at the desk. */
  readonly pinned: boolean | null
}

export type PersonDetail = {
  readonly person: PersonLine
  readonly passkeys: readonly PasskeyLine[]
  readonly sessions: number
  /** When a link that waits to be used ends, by surface. */
  readonly links: readonly { readonly surface: string; readonly expiresAt: string }[]
  readonly recovery: RecoveryLine | null
  /** What is in their hands now, as far as the reader may know of it: whoever takes over should look at these. */
  readonly openWork: readonly { readonly what: string; readonly reference: string; readonly demand: string }[]
  readonly history: readonly ActLine[]
}

// ---- POST /api/admin/people, /api/admin/people/:id, …/deactivate, …/reactivate, …/link, …/passkeys/:name/revoke

export type PersonBody = {
  readonly name: string
  readonly mail: string | null
  readonly human: string
  readonly firm: string | null
  readonly roles: readonly Role[]
  readonly employment: Employment
}
export type LinkMade = { readonly url: string | null; readonly mailedTo: string | null }

// ---- GET /api/admin/tokens; POST /api/admin/tokens, /api/admin/tokens/:id/revoke

export type TokenLine = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly TokenScope[]
  readonly madeBy: string
  readonly madeAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
}
export type Tokens = { readonly tokens: readonly TokenLine[]; readonly locked: string | null }
export type TokenMade = { readonly id: string; readonly token: string }

// ---- GET /api/admin/audit, /api/admin/audit.csv

export type ActLine = {
  readonly id: string
  readonly at: string
  readonly kind: string
  readonly by: { readonly kind: string; readonly id: string | null; readonly name: string | null }
  readonly about: { readonly id: string; readonly name: string | null } | null
  readonly data: Readonly<Record<string, unknown>>
}

// ---- GET /api/admin/health

export type HealthLine = {
  readonly name: string
  readonly status: 'ok' | 'warn' | 'fail'
  readonly detail: string
  readonly next: string | null
}
export type Health = { readonly at: string; readonly version: string; readonly lines: readonly HealthLine[] }
