// What was proposed and waits for a second person, or was decided: one table for all subjects. Whatever waits has no effect; only the
// engine of proposals and the pages that show one read it.
import type { Outcome } from '../kernel/two-people.ts'
import type { Transaction } from './database.ts'

export type ProposalSubject =
  | 'policies'
  | 'retention_terms'
  | 'authority'
  | 'merge'
  | 'contact'
  | 'party'
  | 'account'
  | 'source_key'
  | 'recovery'

export type StoredProposal = {
  readonly id: string
  readonly subject: ProposalSubject
  /** Which entry it changes, and which part of it: of these one may wait at a time. */
  readonly about: string
  readonly part: string
  /** What is to be done to it, where the subject has several acts. */
  readonly act: string
  readonly askedKind: 'staff' | 'token' | 'system'
  readonly askedBy: string
  /** The person behind a program; who asked otherwise. */
  readonly askedFor: string
  readonly askedAt: string
  /** Who may not confirm it. Empty: one person is enough. */
  readonly excluded: readonly string[]
  readonly expiresAt: string | null
  /** What was and what is to be, where it is no secret. */
  readonly change: unknown
  /** Ciphertext under the directory key. */
  readonly detail: Buffer
  /** By which table it came, with others. */
  readonly batch: string | null
  readonly settledKind: 'staff' | 'token' | 'system' | 'tenant' | null
  readonly settledBy: string | null
  readonly settledAt: string | null
  /** What the second person looked at: ciphertext under the directory key. */
  readonly second: Buffer | null
  readonly outcome: Outcome | null
}

type Row = {
  [K in keyof StoredProposal]: K extends 'askedAt'
    ? Date
    : K extends 'expiresAt' | 'settledAt'
      ? Date | null
      : StoredProposal[K]
}

const COLUMNS = `id, subject, about, part, act, asked_kind as "askedKind", asked_by as "askedBy", asked_for as "askedFor",
  asked_at as "askedAt", excluded, expires_at as "expiresAt", change, detail, batch, settled_kind as "settledKind",
  settled_by as "settledBy", settled_at as "settledAt", second, outcome`

export async function insertProposal(tx: Transaction, p: StoredProposal): Promise<void> {
  await tx.query(
    `insert into duly.proposal (id, subject, about, part, act, asked_kind, asked_by, asked_for, asked_at, excluded, expires_at,
       change, detail, batch, settled_kind, settled_by, settled_at, second, outcome)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      ...[p.id, p.subject, p.about, p.part, p.act, p.askedKind, p.askedBy, p.askedFor, p.askedAt, p.excluded],
      ...[p.expiresAt, p.change === null ? null : JSON.stringify(p.change), p.detail, p.batch],
      ...[p.settledKind, p.settledBy, p.settledAt, p.second, p.outcome],
    ],
  )
}

export async function findProposal(tx: Transaction, id: string): Promise<StoredProposal | null> {
  const [row] = await tx.query<Row>(`select ${COLUMNS} from duly.proposal where id = $1`, [id])
  return row ? stored(row) : null
}

/** One that nobody has decided, until the transaction ends; null for one that was, or is of another subject. */
export async function lockProposal(
  tx: Transaction,
  subjects: readonly ProposalSubject[],
  id: string,
): Promise<StoredProposal | null> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from duly.proposal where id = $1 and subject = any($2) and settled_at is null for update`,
    [id, subjects],
  )
  return row ? stored(row) : null
}

/** That of this entry which nobody has decided. */
export async function waitingProposal(
  tx: Transaction,
  { subject, about, part }: Pick<StoredProposal, 'subject' | 'about' | 'part'>,
): Promise<StoredProposal | null> {
  const [row] = await tx.query<Row>(
    `select ${COLUMNS} from duly.proposal where subject = $1 and about = $2 and part = $3 and settled_at is null for update`,
    [subject, about, part],
  )
  return row ? stored(row) : null
}

export type Which = {
  readonly subjects: readonly ProposalSubject[]
  /** One entry's; all otherwise. */
  readonly about?: string | null
  /** Those that nobody has decided, or those that came to this; all otherwise. */
  readonly only?: 'waiting' | 'done' | 'stopped'
  /** Those that came by one table. */
  readonly batch?: string | null
  readonly limit?: number
}

/** The newest first, as far as the transaction's actor may know of them. */
export async function listProposals(
  tx: Transaction,
  { subjects, about = null, only, batch = null, limit }: Which,
): Promise<readonly StoredProposal[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from duly.proposal
     where subject = any($1) and ($2::text is null or about = $2)
       and ($3::text is null or coalesce(outcome, 'waiting') = $3) and ($4::text is null or batch = $4)
     order by asked_at desc, id limit $5`,
    [subjects, about, only ?? null, batch, limit ?? null],
  )
  return rows.map(stored)
}

export type Settled = Pick<StoredProposal, 'settledKind' | 'settledBy' | 'settledAt' | 'second' | 'outcome'>

export async function settleProposal(tx: Transaction, id: string, s: Settled): Promise<void> {
  await tx.query(
    `update duly.proposal set settled_kind = $2, settled_by = $3, settled_at = $4, second = $5, outcome = $6
     where id = $1 and settled_at is null`,
    [id, s.settledKind, s.settledBy, s.settledAt, s.second, s.outcome],
  )
}

function stored(row: Row): StoredProposal {
  return {
    ...row,
    askedAt: row.askedAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    settledAt: row.settledAt?.toISOString() ?? null,
  }
}
