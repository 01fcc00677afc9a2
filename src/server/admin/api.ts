// The HTTP API of administration, as types: what the desk's pages under /admin read and write. Reading is for administrators
// and auditors; writing for administrators who signed in by passkey.
import type { TokenScope } from '../../demand/administration.ts'
import type { PolicyKey } from '../../demand/policies.ts'
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
  /** What its person calls it; null: it is called by its day. */
  readonly label: string | null
  readonly usedAt: string | null
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
  /** How many open demands are assigned to them, of those that nobody is kept from. */
  readonly assigned: number
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

// ---- GET /api/admin/chains?after=

export type ChainLine = {
  readonly reference: string
  readonly events: number
  /** Hex of SHA-256. */
  readonly head: string
  /** The first event whose hash is not what its row gives; null: the chain holds. */
  readonly breaksAt: number | null
}
export type Chains = {
  readonly chains: readonly ChainLine[]
  readonly committed: {
    readonly at: string
    readonly publishedAt: string | null
    readonly origin: string | null
  } | null
  readonly next: string | null
}

export type GrantCount = { readonly person: string; readonly purpose: string; readonly grants: number }
export type Audit = {
  /** Grants of the last thirty days, of demands that nobody is kept from. */
  readonly grants: readonly GrantCount[]
  readonly acts: readonly ActLine[]
  readonly kinds: readonly string[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly next: string | null
}

// ---- GET, POST /api/admin/settings; POST /api/admin/settings/:id

export type { PolicyKey } from '../../demand/policies.ts'
/** GET /api/admin/by-hand */
export type ByHandPage = {
  /** Who works with demands; `listed`: in the standing list of who receives papers of national security. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly listed: boolean }[]
  /** Who would receive one now. */
  readonly receivers: readonly string[]
  readonly authorities: readonly {
    readonly id: string
    readonly name: string
    readonly country: string
    readonly domains: readonly string[]
    /** Its papers are taken by hand alone. */
    readonly byHand: boolean
  }[]
  readonly locked: string | null
}

export type PolicyLine = {
  readonly key: PolicyKey
  readonly value: number
  /** Both ends are allowed; `usual`: what Duly proposes. */
  readonly min: number
  readonly max: number
  readonly usual: number
  /** That way it waits for a second person. */
  readonly loosens: 'shorter' | 'longer'
}
export type PolicyChange = {
  readonly id: string
  readonly askedBy: string
  readonly askedAt: string
  readonly reason: string
  readonly changes: readonly { readonly key: PolicyKey; readonly before: number; readonly after: number }[]
  /** null: it waits for a second person. */
  readonly outcome: 'done' | 'stopped' | null
  /** Another than who asked. */
  readonly settledBy: string | null
  readonly settledAt: string | null
  readonly mayConfirm: boolean
  readonly mayStop: boolean
}
export type SettingsPage = {
  readonly version: string
  readonly policies: readonly PolicyLine[]
  /** The newest first; at most one waits. */
  readonly changes: readonly PolicyChange[]
  /** Of the log as the file has it; a log keeps the layout that it was opened with. */
  readonly log: {
    readonly seconds: number
    readonly slowSeconds: number
    readonly slots: Readonly<Record<string, number>>
  }
  readonly adoptedPermitted: readonly string[]
  /** By calendar; days as YYYY-MM-DD. */
  readonly courtDays: Readonly<Record<string, readonly string[]>>
  readonly webhooks: { readonly allowPrivate: boolean; readonly allowPrivateOfTenants: boolean }
  /** The first two as the gate's own file has them; null: it is kept elsewhere. */
  readonly gate: {
    readonly downloadDays: number | null
    readonly lookupsPerHour: number | null
    readonly pollMs: number
  }
  readonly restart: boolean
  readonly file: string
  /** The reader may read the other pages of administration too. */
  readonly whole: boolean
  readonly locked: string | null
}

// ---- GET, POST /api/admin/provider; POST /api/admin/mail-test

export type ProviderProfile = {
  readonly v: 1
  readonly name: string
  readonly kind: string
  readonly entities: readonly {
    readonly id: string
    readonly name: string
    readonly country: string
    readonly address: string
  }[]
  readonly services: readonly { readonly name: string; readonly addressee: string }[]
  readonly channels: readonly string[]
  readonly languages: readonly string[]
  readonly zone: string
  readonly mail: { readonly intake: string; readonly from: string; readonly smtp: string }
  readonly contact: { readonly phone: string; readonly hours: string }
}
export type ProviderPage = {
  readonly version: string
  readonly provider: ProviderProfile
  /** The running process still has another one. */
  readonly restart: boolean
  readonly locked: string | null
}
export type MailTested = {
  readonly outcome: 'accepted' | 'refused' | 'unreachable'
  /** What the outgoing server said. */
  readonly answer: string
  readonly to: string
  readonly server: string
}

// ---- GET /api/admin/guide

export type GuideStep = {
  readonly id: string
  readonly title: string
  /** null: it cannot be seen from here. */
  readonly done: boolean | null
  readonly detail: string
  /** What to do next; null once done. */
  readonly next: string | null
  /** A page of the desk where it is done. */
  readonly page: string | null
  /** A command for the machine. */
  readonly command: string | null
}
export type Guide = { readonly steps: readonly GuideStep[]; readonly done: number; readonly of: number }

// ---- GET /api/admin/oidc?tenant=; POST /api/admin/oidc, …/people/:id/subject, …/contacts/:id/subject

export type IssuerLine = {
  readonly issuer: string
  readonly clientId: string
  /** `…`: there is one, and it is not shown. */
  readonly clientSecret: string | null
  readonly match: 'mail' | 'subject'
  readonly maxMinutes: number
  readonly version: number
  /** Where somebody begins; what the provider must allow to come back to; what it calls when a session ends there. */
  readonly start: string
  readonly redirect: string
  readonly logout: string
}
export type OidcPage = {
  readonly staff: IssuerLine | null
  readonly redirect: string
  readonly logout: string
  /** Who is bound to a subject of the staff's provider. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly tenants: readonly { readonly id: string; readonly name: string }[]
  readonly tenant: {
    readonly id: string
    readonly name: string
    readonly issuer: IssuerLine | null
    readonly contacts: readonly {
      readonly id: string
      readonly name: string
      readonly bound: boolean
      /** A bond was asked for, and no second person has confirmed it. */
      readonly waits: boolean
    }[]
  } | null
  readonly locked: string | null
}

// ---- GET, POST /api/admin/webhooks; POST /api/admin/webhooks/:id/test, …/end

export type WebhookEvent = 'demand.changed' | 'system.act'
export type WebhookLine = {
  readonly id: string
  readonly name: string
  readonly url: string
  readonly events: readonly WebhookEvent[]
  readonly madeAt: string
  /** The last ones; none names what it was about. */
  readonly deliveries: readonly {
    readonly kind: WebhookEvent
    readonly at: string
    readonly state: 'waiting' | 'sent' | 'failed'
    readonly attempts: number
    readonly nextAt: string | null
    readonly detail: string | null
  }[]
}
export type Webhooks = { readonly webhooks: readonly WebhookLine[]; readonly locked: string | null }
export type WebhookMade = { readonly id: string; readonly secret: string }
export type WebhookTested = {
  readonly outcome: 'accepted' | 'refused' | 'later'
  readonly detail: string
}
