// The HTTP API of the tenants' directory, as types: what the desk bundle and the server agree on. Under the desk's host,
// `/api/tenants…`. A tenant here is an entry of the directory: nothing of it tells of a demand.
import type { ControllerTold, Party, TenantStatus, ToldAfter } from '../../demand/tenant-chain.ts'
import type { Promised, Terms } from '../../demand/tenant-terms.ts'
import type { TenantKind } from '../../demand/vocabulary.ts'

/** GET /api/tenants */
export type TenantRow = {
  readonly id: string
  readonly name: string
  readonly kind: TenantKind
  readonly country: string
  readonly profession: string | null
  readonly status: TenantStatus
  readonly domains: readonly string[]
  /** How many contacts get notices. */
  readonly told: number
}
export type TenantList = {
  readonly tenants: readonly TenantRow[]
  readonly mayEdit: boolean
  /** Of which tenants somebody waits for a second person, and since when; only for who may confirm it. */
  readonly waits: readonly { readonly id: string; readonly name: string; readonly askedAt: string }[]
}

export type TenantContact = {
  readonly id: string
  readonly name: string
  readonly mail: string
  /** Its own; null: as the contract says. */
  readonly language: string | null
  readonly receives: readonly string[]
  readonly party: string
  /** Somebody of its organisation says that this person has left: the next contact is told. */
  readonly left?: true
  /** Whether they can sign in; only for who edits. That a link waits is not said: a notice may have sent it. */
  readonly enrolled?: boolean
}

/** Who is asked and told now, the first in place first. */
export type TenantAddressee = {
  readonly role: string
  readonly name: string
  readonly tenant: string
  readonly contacts: readonly {
    readonly id: string
    readonly name: string
    readonly language: string | null
  }[]
}

/** On a demand: the tenant of a matter as far as it decides who is asked and told. */
export type TenantChain = {
  readonly id: string
  readonly name: string
  readonly status: TenantStatus
  readonly mergedInto: { readonly id: string; readonly name: string } | null
  readonly profession: string | null
  readonly parties: readonly Party[]
  readonly addressees: readonly TenantAddressee[]
  readonly promised: Promised
  readonly hasTerms: boolean
  /** Whether a notice reaches the controller; a tenant behind which nobody stands is it itself. */
  readonly controller: ControllerTold
}

export type TenantMerge = {
  readonly id: string
  readonly into: { readonly id: string; readonly name: string }
  readonly askedBy: string
  readonly askedAt: string
  readonly reason: string
  /** Whether this person may confirm it: another one than who asked. */
  readonly mayConfirm: boolean
}

/** Somebody who would be told of its demands, or another key by which its accounts would be found: it waits for a second person. */
export type TenantWait = {
  readonly id: string
  readonly what: 'contact' | 'party' | 'account' | 'source_key'
  /** Of a party: its role. */
  readonly role: string | null
  /** Of a source key: the key. */
  readonly name: string
  readonly mail: string | null
  /** The address that this takes the place of; null: it is new. */
  readonly before: string | null
  /** By which account of the tenant's provider the contact is to sign in; null: it is about no account. */
  readonly account: { readonly provider: string; readonly subject: string } | null
  readonly askedBy: string
  readonly askedAt: string
  /** Whether this person may confirm it: another one than who asked. */
  readonly mayConfirm: boolean
  readonly mayStop: boolean
}

/** GET /api/tenants/:id */
export type TenantPage = {
  readonly id: string
  /** Not: contacts, chain, terms and history are left out; they open under a grant of one of its demands. */
  readonly whole: boolean
  /** Of its entry as it stands here: goes back with what is saved. */
  readonly version: string
  readonly name: string
  readonly kind: TenantKind
  readonly country: string
  readonly profession: string | null
  readonly status: TenantStatus
  readonly mergedInto: { readonly id: string; readonly name: string } | null
  readonly toldAfter: ToldAfter | null
  readonly endedAt: string | null
  readonly domains: readonly string[]
  readonly terms: Terms | null
  /** What binds the desk for it: the provider's promises and the contract's terms over them. */
  readonly promised: Promised
  readonly chain: readonly Party[]
  readonly contacts: readonly TenantContact[]
  readonly addressees: readonly TenantAddressee[]
  readonly merge: TenantMerge | null
  readonly waits: readonly TenantWait[]
  readonly changes: readonly { readonly at: string; readonly who: string; readonly says: string }[]
  readonly mayEdit: boolean
  /** Others that it may be merged into. */
  readonly others: readonly { readonly id: string; readonly name: string }[]
}

/** One line of a table (or, with line 0, one record of a list) that cannot be taken, and what to do about it. */
export type LineRefusal = {
  readonly line: number
  readonly column: string
  readonly detail: string
  readonly next: string
}

/** What a table or a list would do, or did. With a refusal nothing is done. */
export type SyncPlan = {
  readonly added: readonly { readonly id: string; readonly name: string }[]
  readonly changed: readonly {
    readonly id: string
    readonly name: string
    readonly what: readonly string[]
  }[]
  readonly unchanged: number
  /** Who would be told of its demands: they wait for a second person, asked for now or before. */
  readonly waits: readonly { readonly id: string; readonly name: string; readonly who: readonly string[] }[]
  /** Active here and not in what was given: nothing happens to them. Closing is an act of its own. */
  readonly absent: readonly { readonly id: string; readonly name: string }[]
  readonly refused: readonly LineRefusal[]
  readonly done: boolean
}

// GET  /api/tenants/export.csv              the table, as a download
// GET  /api/tenants/example.csv             its header with an invented line
// POST /api/tenants/import?dry=1            multipart `table` (CSV) → SyncPlan
// PUT  /api/tenants?dry=1                   { tenants: [TenantRecord] } → SyncPlan; the same list again changes nothing
// POST /api/tenants/:id                     TenantRecord and `version` → SyncPlan: one tenant, whole; 409 where it is another by now
// POST /api/tenants/:id/contacts/:contact/invite  {} → { mailedTo }   a link by which they enrol; the one before ends
// POST /api/tenants/:id/waits/:wait         { confirm: boolean } → {}    by another than who asked; or stopped
// POST /api/tenants/:id/merge               { into, reason } → {}        asked; another person confirms
// POST /api/tenants/:id/merge/:merge        { confirm: boolean } → {}
// POST /api/tenants/:id/close               { toldAfter, reason } → {}
