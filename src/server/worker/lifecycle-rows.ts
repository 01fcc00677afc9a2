// What the dashboards count of each matter, written anew after every change: derived, so that doing it again changes nothing.
import type { Demand, Matter } from '../../domain/registry/state.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from './demand-at-work.ts'

export async function writeLifecycle(d: Deployment, demand: Demand): Promise<void> {
  if (demand.matters.length === 0) return
  const rows = demand.matters.map(m => ({
    matter: m.id,
    demand: demand.id,
    // Asked by a letter that has left; of named people in person, which only the answer shows.
    redirected: m.redirectAskedAt !== null || m.redirectAnswer !== null,
    outcome: m.redirectAnswer?.outcome ?? null,
    excepted: m.redirectException?.ground ?? null,
    determined: m.determinedAt,
    told: m.notice?.sentAt ?? null,
    late: m.notice?.late ?? false,
    proof: proofOf(m),
  }))
  await asWorker(d, tx =>
    tx.query(
      `insert into duly.lifecycle (matter_id, demand_id, redirected, redirect_outcome, excepted, determined_at, told_at, late, proof)
       select x->>'matter', x->>'demand', (x->>'redirected')::boolean, x->>'outcome', x->>'excepted',
              (x->>'determined')::timestamptz, (x->>'told')::timestamptz, (x->>'late')::boolean, x->>'proof'
       from jsonb_array_elements($1::jsonb) x
       on conflict (matter_id) do update set redirected = excluded.redirected, redirect_outcome = excluded.redirect_outcome,
         excepted = excluded.excepted, determined_at = excluded.determined_at,
         -- The first notice is the one that counts: what is told later is the rest.
         told_at = coalesce(duly.lifecycle.told_at, excluded.told_at),
         late = case when duly.lifecycle.told_at is null then excluded.late else duly.lifecycle.late end,
         proof = excluded.proof`,
      [JSON.stringify(rows)],
    ),
  )
}

/** The strongest proof that the tenant was told. */
export function proofOf({ notice, answer, earlier }: Matter): string {
  if (!notice) return 'none'
  if (answer || earlier.some(e => e.answer)) return 'answered'
  if (notice.readAt) return 'read'
  if (notice.tries.some(t => t.delivery === 'delivered')) return 'delivered'
  if (notice.posted) return 'posted'
  return notice.tries.some(t => t.delivery === 'accepted') ? 'accepted' : 'none'
}
