// The lanes' part of the desk's HTTP API, as types.
import type { DataCategory } from '../../demand/vocabulary.ts'

/** GET /api/emergencies: one row an authority (null: not matched yet) and country (null: not read yet). */
export type EmergencyFigures = {
  readonly rows: readonly {
    /** Directory id, and its name. */
    readonly authority: string | null
    readonly name: string | null
    readonly country: string | null
    /** All that were ever marked; the others add up to it. */
    readonly claimed: number
    readonly open: number
    readonly dropped: number
    readonly declined: number
    readonly released: number
    /** Of those released: process awaited (of these: overdue), received, refused, never came. */
    readonly awaited: number
    readonly overdue: number
    readonly received: number
    readonly refused: number
    readonly never: number
  }[]
}

/** GET /api/law/permitted: every adoption that was ever made, those that stand first, then the newest. */
export type PermittedPolicies = {
  readonly mayAdopt: boolean
  readonly policies: readonly {
    readonly id: string
    readonly name: string
    readonly instruments: readonly string[]
    readonly categories: readonly DataCategory[]
    readonly why: string
    readonly by: string
    readonly at: string
    readonly withdrawnBy: string | null
    readonly withdrawnAt: string | null
  }[]
}

// POST /api/law/permitted            { name, instruments, categories, why } → { id }        counsel who is employed
// POST /api/law/permitted/withdraw   { id } → { withdrawn: true }
// GET  /api/restricted               → { half, n }                                              turned away at the door; employed counsel
// POST /api/restricted               { servedAt, servedManner, entityServed, text, paperKept, people, key } → { id, reference }
// POST /api/demands/:id/emergency/confirm  { version, key, supervisor, outcome, note } → { version }   the number is the directory's
// POST /api/demands/:id/take-out     { key, reference } → { taken: true }                       a paper of national security, out of everybody's sight
// POST /api/demands/:id/settle-lane  { version, key, outcome, paperKept } → { id, version }     what those named say of it
// POST /api/demands/:id/people       { version, key, person, note } → { version }            names a person to a restricted demand

/** A later demand of the authority that was answered in an emergency: it may hold the process that follows. */
export type Following = { readonly reference: string; readonly receivedAt: string }
