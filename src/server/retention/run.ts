// Retention executed: what is over its term goes, once an hour by itself or when somebody asks; what went is noted in counts.
import { randomBytes } from 'node:crypto'
import {
  type Before,
  type Counts,
  countErasable,
  countKept,
  eraseDue,
  type Keeper,
  type RetentionKind,
  retentionKinds,
} from '../../store/retention.ts'
import { noteAct } from '../admin/acts.ts'
import type { Deployment } from '../deployment.ts'
import { readSettings } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'

export type RetentionTerm = { readonly kind: RetentionKind; readonly days: number; readonly basis: string }

/** The terms of the settings file. Content is never kept shorter than the keys are meant to be. */
export function termsOf({ settings }: Pick<Deployment, 'settings'>): RetentionTerm[] {
  return retentionKinds.map(kind => {
    const { days, basis } = settings.retention[kind]
    return { kind, basis, days: kind === 'content' ? settings.keepOnlineDays : days }
  })
}

/** Before when what ended is over its term. */
export function beforeOf(
  d: Pick<Deployment, 'now'>,
  terms: Readonly<Record<RetentionKind, { readonly days: number }>>,
): Before {
  const at = (days: number) => new Date(Date.parse(d.now()) - days * 86_400_000).toISOString()
  return Object.fromEntries(retentionKinds.map(kind => [kind, at(terms[kind].days)])) as unknown as Before
}

/** By the file as it stands: another process may have lengthened a term since this one began. */
async function beforeNow(d: Deployment): Promise<Before> {
  const terms = termsOf({ settings: await readSettings(d.dir.path) })
  return beforeOf(
    d,
    Object.fromEntries(terms.map(t => [t.kind, t])) as unknown as Record<RetentionKind, RetentionTerm>,
  )
}

export type Due = { readonly counts: Counts; readonly kept: Readonly<Record<Keeper, number>> }

/** What the next run would erase, and what keeps the rest. Changes nothing. */
export async function retentionDue(d: Deployment): Promise<Due> {
  const before = await beforeNow(d)
  return asWorker(d, async tx => ({
    counts: await countErasable(tx, before),
    kept: await countKept(tx, before.content),
  }))
}

export type RunBy = { readonly kind: 'staff' | 'system'; readonly id: string }

/** A run that erased nothing is not noted, unless a person asked for it. */
export async function runRetention(d: Deployment, by: RunBy): Promise<Counts> {
  const before = await beforeNow(d)
  return asWorker(d, async tx => {
    const counts = await eraseDue(tx, d.vault, before)
    const some = Object.entries(counts).some(([kind, n]) => n > 0 && kind !== 'sessions')
    if (!some && by.kind === 'system') return counts
    await tx.query(
      'insert into duly.retention_run (id, at, by_kind, by_id, counts) values ($1, $2, $3, $4, $5)',
      [randomBytes(16).toString('hex'), d.now(), by.kind, by.id, JSON.stringify(counts)],
    )
    await noteAct(tx, d, { kind: 'retention_run', by, data: counts })
    return counts
  })
}
