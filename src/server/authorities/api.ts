// The HTTP API of the authorities' directory, as types: what the desk bundle and the server agree on. Under the desk's host,
// `/api/authorities…`. An authority here is an entry of the directory: nothing of it tells of a demand.
import type { AuthorityAct } from '../../demand/authority-entry.ts'
import type { LineRefusal } from '../tenants/api.ts'
import type { AuthorityRecord, Ground, OfficerRecord } from './record.ts'

export type { AuthorityRecord, Ground, OfficerRecord }

export type AuthorityRow = {
  readonly id: string
  readonly name: string
  readonly country: string
  readonly domains: readonly string[]
  readonly officers: number
  /** Its papers are taken by hand alone. */
  readonly byHand: boolean
  readonly retired: boolean
  /** A change of it, or of one of its officers, waits for a second person. */
  readonly waits: boolean
}

/** GET /api/authorities */
export type AuthorityList = {
  readonly authorities: readonly AuthorityRow[]
  /** Additions, which are nowhere else yet. */
  readonly additions: readonly WaitingChange[]
  /** Tables of which something waits. */
  readonly batches: readonly BatchLine[]
  readonly mayEdit: boolean
}

/** A field and what it was and is to be; null: nothing. */
export type Difference = {
  readonly field: keyof AuthorityRecord | keyof OfficerRecord
  readonly before: string | null
  readonly after: string | null
}

export type WaitingChange = {
  readonly id: string
  readonly authority: string
  readonly act: AuthorityAct
  /** Of the authority, or of the officer that it is about. */
  readonly name: string
  readonly askedBy: string
  readonly askedAt: string
  readonly ground: Ground | null
  readonly differences: readonly Difference[]
  /** Another person than who asked, whose roles include it. */
  readonly mayConfirm: boolean
  readonly mayStop: boolean
  /** The table that it came by. */
  readonly batch: string | null
}

export type BatchLine = Pick<AuthorityBatch, 'id' | 'askedBy' | 'askedAt'> & { readonly waiting: number }

/** GET /api/authority-imports/:batch: the changes that came by one table. */
export type AuthorityBatch = {
  readonly id: string
  readonly askedBy: string
  readonly askedAt: string
  readonly waiting: readonly WaitingChange[]
  readonly done: number
  readonly stopped: number
}

/** POST /api/authority-imports/:batch { confirm, against }. `left`: what could not be done any more, by its id, and why. */
export type BatchSettled = {
  readonly settled: number
  readonly left: readonly { readonly id: string; readonly says: string }[]
}

/** A line of a table, as the change that it proposes. */
export type ImportedChange = Pick<WaitingChange, 'act' | 'authority' | 'name' | 'differences'> & {
  readonly line: number
}

/** POST /api/authority-imports?dry=1, multipart `table` (CSV). With a refusal nothing is proposed. */
export type AuthorityImport = {
  readonly proposed: readonly ImportedChange[]
  readonly unchanged: number
  readonly refused: readonly LineRefusal[]
  /** Where they wait; null where nothing was handed in. */
  readonly batch: string | null
}

export type ChangeLine = {
  readonly id: string
  readonly act: AuthorityAct
  readonly at: string
  readonly who: string
  /** Of the officer that it is about; null where it is about the authority. */
  readonly officer: string | null
  readonly fields: readonly Difference['field'][]
  readonly ground: Ground | null
  readonly reason: string | null
  /** The second person and what they looked at; null where one was enough, or it was stopped. */
  readonly second: { readonly who: string; readonly at: string; readonly against: string } | null
  readonly stopped: { readonly who: string; readonly at: string } | null
  /** It takes two people and was done by one, who has the machine. */
  readonly alone: boolean
}

export type OfficerEntry = OfficerRecord & {
  readonly id: string
  readonly fingerprint: string | null
  readonly active: boolean
  readonly passkeys: number
  /** Until when a link that was mailed can be used; null where none waits. */
  readonly linkUntil: string | null
}

/** GET /api/authorities/:id */
export type AuthorityPage = {
  readonly id: string
  readonly entry: AuthorityRecord
  readonly fingerprint: string | null
  readonly byHand: boolean
  readonly retiredAt: string | null
  /** When it last became what it is; null where nobody knows. */
  readonly verifiedAt: string | null
  readonly officers: readonly OfficerEntry[]
  readonly waiting: readonly WaitingChange[]
  readonly changes: readonly ChangeLine[]
  readonly mayEdit: boolean
}
