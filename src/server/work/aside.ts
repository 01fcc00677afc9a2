// What somebody prepared or signed who stands aside by now leaves on their word no more, whatever raised the wall: a tie that was said,
// a look-up that shows whose account it is, a chain or a merger that was recorded. Once the package is out it is out.
import { isRefusal } from '../../demand/refusal.ts'
import { execute } from '../../store/execute.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'

type Live = { demand_id: string; digest: string }

/** Of one demand, or of all; whether anything was revoked. Doing it again changes nothing. */
export async function revokeAside(d: Deployment, demandId: string | null = null): Promise<boolean> {
  let revoked = false
  for (const { demand_id: id, digest } of await signedBehindWalls(d, demandId)) {
    const done = await execute(d.store, WORKER, {
      demandId: id,
      command: {
        type: 'revoke_authorisation',
        digest,
        reason: 'Somebody who prepared or signed it stands aside.',
      },
    })
    // Somebody wrote meanwhile: the next pass looks again.
    if (!isRefusal(done)) revoked = true
  }
  return revoked
}

/** Authorisations that could still be used. One whose package is out stays "authorised" and would be asked about for ever. */
export function signedBehindWalls(d: Deployment, demandId: string | null): Promise<Live[]> {
  return asWorker(d, tx =>
    tx.query<Live>(
      `select a.demand_id, encode(a.digest, 'hex') as digest from duly.authorisation a
       where a.status in ('prepared', 'authorised') and ($1::text is null or a.demand_id = $1)
         and not exists (select 1 from duly.event e where e.demand_id = a.demand_id and e.kind = 'Released')
         and exists (select 1 from duly.wall w where w.demand_id = a.demand_id and (w.person_id = a.preparer
           or exists (select 1 from duly.approval p where p.digest = a.digest and p.approver = w.person_id)))`,
      [demandId],
    ),
  )
}
