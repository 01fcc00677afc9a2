// What the provider has decided for all demands alike: which packs a lawyer adopted, and in which words letters are written. Every part
// reads it, and for whoever acts: the law answers the same and a letter says the same whoever asks, so the program reads it.

import { PROGRAM } from '../actor.ts'
import { type Database, type Transaction, withTransaction } from '../database.ts'

type Asks = Pick<Transaction, 'query'>

export type AdoptionRow = {
  readonly pack: string
  readonly version: string
  readonly hash: string
  readonly adopted_by: string
  readonly adopted_at: Date
  readonly withdrawn_by: string | null
  readonly withdrawn_at: Date | null
}

/** Every adoption that was ever made, the newest first. */
export function adoptionRows(tx: Asks): Promise<AdoptionRow[]> {
  return tx.query<AdoptionRow>(
    `select pack, version, hash, adopted_by, adopted_at, withdrawn_by, withdrawn_at
     from duly.pack_adoption order by adopted_at desc, id`,
    [],
  )
}

/** Pack id → adopted hash. */
export async function adoptedHashes(db: Database): Promise<Readonly<Record<string, string>>> {
  const rows = await withTransaction(db, PROGRAM, adoptionRows)
  return Object.fromEntries(rows.flatMap(row => (row.withdrawn_at === null ? [[row.pack, row.hash]] : [])))
}

export type ApprovalRow = {
  readonly template: string
  readonly language: string
  readonly hash: string
  readonly own: string | null
  readonly approved_by: string
  readonly approved_at: Date
  readonly revoked_by: string | null
  readonly revoked_at: Date | null
}

/** All that were ever given, the newest first. */
export function approvalRows(tx: Asks): Promise<ApprovalRow[]> {
  return tx.query<ApprovalRow>(
    `select template, language, hash, own, approved_by, approved_at, revoked_by, revoked_at
     from duly.template_approval order by approved_at desc, id`,
    [],
  )
}

export type WordingRow = {
  readonly id: string
  readonly template: string
  readonly language: string
  readonly version: number
  readonly texts: Readonly<Record<string, string>>
  readonly own: string | null
  readonly shipped: Readonly<Record<string, string>>
  readonly written_by: string
  readonly written_at: Date
  readonly note: Buffer | null
}

type Letter = { readonly template: string; readonly language: string }

/** Versions of one letter in one language, or of all, the newest first. */
export function wordingRows(tx: Asks, of: Letter | null): Promise<WordingRow[]> {
  return tx.query<WordingRow>(
    `select id, template, language, version, texts, own, shipped, written_by, written_at, note from duly.template_wording
     where $1::text is null or (template = $1 and language = $2) order by version desc`,
    [of?.template ?? null, of?.language ?? null],
  )
}

export type Wordings = {
  readonly versions: readonly WordingRow[]
  readonly approvals: readonly ApprovalRow[]
}

/** What was written for a letter, and what was approved. */
export function wordingsOf(db: Database, of: Letter): Promise<Wordings> {
  return withTransaction(db, PROGRAM, async tx => ({
    versions: await wordingRows(tx, of),
    approvals: await approvalRows(tx),
  }))
}
