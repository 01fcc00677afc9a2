// What somebody prepared or signed who stands aside by now, or may not sign any more, leaves on their word no more: whatever raised the
// wall (a tie, a look-up, a chain or a merger), and whether their place, their role or a passkey ended. Once the package is out it is out.
import { permits } from '../../demand/actor.ts'
import { isRefusal } from '../../demand/refusal.ts'
import { execute } from '../../store/execute.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'

type Live = { demand_id: string; digest: string; walled: boolean }

/** Of one demand, or of all; whether anything was revoked. Doing it again changes nothing. */
export async function revokeAside(d: Deployment, demandId: string | null = null): Promise<boolean> {
  let revoked = false
  for (const { demand_id: id, digest, walled } of await revocableSignatures(d, demandId)) {
    const done = await execute(d.store, WORKER, {
      demandId: id,
      command: {
        type: 'revoke_authorisation',
        digest,
        reason: walled
          ? 'Somebody who prepared or signed it stands aside.'
          : 'Somebody who prepared or signed it may do so no more.',
      },
    })
    // Somebody wrote meanwhile: the next pass looks again.
    if (!isRefusal(done)) revoked = true
  }
  return revoked
}

/** Authorisations that could still be used. One whose package is out stays "authorised" and would be asked about for ever. */
export function revocableSignatures(d: Deployment, demandId: string | null): Promise<Live[]> {
  return asWorker(d, tx =>
    tx.query<Live>(
      `select x.demand_id, x.digest, x.walled from (
         select a.demand_id, encode(a.digest, 'hex') as digest,
           exists (select 1 from duly.wall w where w.demand_id = a.demand_id and (w.person_id = a.preparer
             or exists (select 1 from duly.approval p where p.digest = a.digest and p.approver = w.person_id))) as walled,
           exists (select 1 from duly.person o where o.id = a.preparer and (not o.active or not o.roles && $2::text[]))
             or exists (select 1 from duly.approval p join duly.person o on o.id = p.approver where p.digest = a.digest
               and (not o.active or not 'approver' = any(o.roles) or exists (select 1 from duly.credential c
                 where c.owner_kind = 'staff' and c.owner_id = o.id and c.surface = 'approve' and c.revoked_at >= p.at))) as unfit
         from duly.authorisation a
         where a.status in ('prepared', 'authorised') and ($1::text is null or a.demand_id = $1)
           and not exists (select 1 from duly.event e where e.demand_id = a.demand_id and e.kind = 'Released')) x
       where x.walled or x.unfit`,
      [demandId, permits.prepare_authorisation.staff],
    ),
  )
}
