// What is over its term and would go at the next run, and what keeps the rest.
import {
  type Counts,
  type Keeper,
  type RetentionKind,
  retentionKinds,
} from '../../directory/retention-kinds.ts'
import { type Before, erasableNow, keptNow } from '../../store/retention.ts'
import type { Deployment } from '../deployment.ts'
import { readSettings } from '../settings/settings.ts'

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
export async function beforeNow(d: Deployment): Promise<Before> {
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
  return { counts: await erasableNow(d.db, before), kept: await keptNow(d.db, before.content) }
}
