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
import { asWorker } from '../worker/demand-at-work.ts'

export type RetentionTerm = { readonly kind: RetentionKind; readonly days: number; readonly basis: string }

/** The terms of the settings file. Content is never kept shorter than the keys are meant to be. */
export function termsOf({ settings }: Pick<Deployment, 'settings'>): RetentionTerm[] {
  return retentionKinds.map(kind => {
    const { days, basis } = settings.retention[kind]
    return { kind, basis, days: kind === 'content' ? settings.keepOnlineDays : days }
  })
}

function beforeOf(d: Deployment): Before {
  const at = (days: number) => new Date(Date.parse(d.now()) - days * 86_400_000).toISOString()
  return Object.fromEntries(termsOf(d).map(t => [t.kind, at(t.days)])) as Before
}

export type Due = { readonly counts: Counts; readonly kept: Readonly<Record<Keeper, number>> }

/** What the next run would erase, and what keeps the rest. Changes nothing. */
export async function retentionDue(d: Deployment): Promise<Due> {
  const before = beforeOf(d)
  return asWorker(d, async tx => ({
    counts: await countErasable(tx, before),
    kept: await countKept(tx, before.content),
  }))
}

export type RunBy = { readonly kind: 'staff' | 'system'; readonly id: string }

/** A run that erased nothing is not noted, unless a person asked for it. */
export async function runRetention(d: Deployment, by: RunBy): Promise<Counts> {
  return asWorker(d, async tx => {
    const counts = await eraseDue(tx, d.vault, beforeOf(d))
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
