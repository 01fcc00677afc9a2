// Forward secrecy by deletion (security.md E7, E13.7): some time after closing, the online copies of a demand's keys go. What
// they sealed then opens only with an offline seal identity; a later intruder on this machine reads none of it. The words by
// which it was found go with them.
import type { Transaction } from './database.ts'
import { forgetWords } from './search/reindex.ts'
import type { Vault } from './vault.ts'

/** Erases the keys of demands closed before `before` (RFC 3339) that owe nobody anything any more. Returns how many demands. */
export async function eraseOnlineKeys(
  tx: Transaction,
  vault: Pick<Vault, 'searchKey'>,
  before: string,
): Promise<number> {
  const rows = await tx.query<{ demand_id: string }>(
    `update duly.matter_key k set online = null
     from duly.demand d
     where d.id = k.demand_id and k.online is not null and d.closed_at < $1 and d.step = 'done'
       and not exists (select 1 from duly.matter m join duly.secrecy s on s.matter_id = m.id
                       where m.demand_id = d.id and s.ended_at is null)
       and not exists (select 1 from duly.outgoing_mail o where o.demand_id = d.id and o.state = 'waiting')
     returning k.demand_id`,
    [before],
  )
  const erased = [...new Set(rows.map(r => r.demand_id))]
  await forgetWords(tx, vault, erased)
  return erased.length
}
