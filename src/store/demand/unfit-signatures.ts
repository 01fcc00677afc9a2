// Signatures that may stand no more: whoever prepared or signed stands aside by now, or lost place, role or passkey. Whoever caused it may
// know of none of the demands, so the program looks, and the program revokes.
import { permits } from '../../domain/registry/who-may.ts'
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'

export type UnfitSignature = {
  readonly demand_id: string
  readonly digest: string
  readonly walled: boolean
}

/** Authorisations that could still be used, of one demand or of all. One whose package is out stays "authorised" and would be asked about for ever. */
export function unfitSignatures(db: Database, demandId: string | null): Promise<UnfitSignature[]> {
  return withTransaction(db, PROGRAM, tx =>
    tx.query<UnfitSignature>(UNFIT, [demandId, permits.prepare_authorisation.staff]),
  )
}

const UNFIT = `select x.demand_id, x.digest, x.walled from (
     select a.demand_id, encode(a.digest, 'hex') as digest,
       exists (select 1 from duly.wall w where w.demand_id = a.demand_id and (w.person_id = a.preparer
         or exists (select 1 from duly.approval p where p.digest = a.digest and p.approver = w.person_id))) as walled,
       exists (select 1 from duly.person o where o.id = a.preparer and (not o.active or not o.roles && $2::text[]))
         or exists (select 1 from duly.approval p join duly.person o on o.id = p.approver where p.digest = a.digest
           and (not o.active or not 'approver' = any(o.roles) or exists (select 1 from duly.credential c
             where c.owner_kind = 'staff' and c.owner_id = o.id and c.surface = 'approve' and c.revoked_at >= p.at))) as unfit
     from duly.authorisation a
     where a.status in ('prepared', 'authorised') and ($1::text is null or a.demand_id = $1)
       and not exists (select 1 from duly.event e where e.demand_id = a.demand_id and e.kind = 'Released'
         and e.version > (select max(p.version) from duly.event p where p.demand_id = a.demand_id and p.kind = 'AuthorisationPrepared'))) x
   where x.walled or x.unfit`
