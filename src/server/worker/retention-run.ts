// Retention executed: what is over its term goes, once an hour by itself or when an administrator asks; what went is noted in counts.
import { randomBytes } from 'node:crypto'
import type { Counts } from '../../directory/retention-kinds.ts'
import type { Transaction } from '../../store/database.ts'
import { noteAct } from '../../store/own-acts.ts'
import { type Before, eraseDue } from '../../store/retention.ts'
import type { Deployment } from '../deployment.ts'
import { beforeNow } from '../retention/due.ts'
import { asWorker } from './demand-at-work.ts'

export type RunBy = { readonly kind: 'staff' | 'system'; readonly id: string }

/** A run that erased nothing is not noted, unless a person asked for it. */
export async function runRetention(d: Deployment, by: RunBy): Promise<Counts> {
  const before = await beforeNow(d)
  return asWorker(d, tx => eraseAndNote(tx, d, by, before))
}

/** What an administrator asked for at the desk, once; false where nobody asked. */
export async function runAsked(d: Deployment): Promise<boolean> {
  const [waiting] = await asWorker(d, tx =>
    tx.query('select 1 from duly.retention_asked where run_at is null', []),
  )
  if (!waiting) return false
  const before = await beforeNow(d)
  return asWorker(d, async tx => {
    // Of two workers the second waits here, and finds it run.
    const [asked] = await tx.query<{ by_id: string }>(
      'update duly.retention_asked set run_at = $1 where run_at is null returning by_id',
      [d.now()],
    )
    if (asked) await eraseAndNote(tx, d, { kind: 'staff', id: asked.by_id }, before)
    return asked !== undefined
  })
}

async function eraseAndNote(tx: Transaction, d: Deployment, by: RunBy, before: Before): Promise<Counts> {
  const counts = await eraseDue(tx, d.vault, before)
  const some = Object.entries(counts).some(([kind, n]) => n > 0 && kind !== 'sessions')
  if (!some && by.kind === 'system') return counts
  await tx.query(
    'insert into duly.retention_run (id, at, by_kind, by_id, counts) values ($1, $2, $3, $4, $5)',
    [randomBytes(16).toString('hex'), d.now(), by.kind, by.id, JSON.stringify(counts)],
  )
  await noteAct(tx, d, { kind: 'retention_run', by, data: counts })
  return counts
}
