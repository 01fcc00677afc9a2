// The other administrators are written to when somebody is to be told of a tenant's demands, or its accounts are to be found by another
// key: one of them confirms or stops it.
import type { Transaction } from '../../store/database.ts'
import { newcomerLetter, sourceKeyLetter } from '../admin/letters.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import { readPeople } from '../admin/stored-people.ts'
import type { Deployment } from '../deployment.ts'
import type { By } from './changes.ts'
import { personBehind } from './waits.ts'

/** How many wait since now; one mail of each kind for a whole list. */
export async function tellAdministrators(
  tx: Transaction,
  d: Deployment,
  by: By,
  n: { readonly people: number; readonly keys: number },
): Promise<void> {
  if (n.people + n.keys === 0) return
  const asker = await personBehind(tx, by)
  const people = await readPeople(tx, d)
  const name = people.find(p => p.id === asker)?.name ?? asker
  for (const one of people) {
    if (!one.active || one.mail === null || one.id === asker || !one.roles.includes('administrator')) continue
    const to = one.mail
    if (n.people > 0)
      await queueStaffMail(tx, d, one.id, { to, ...newcomerLetter(d, one, { asker: name, n: n.people }) })
    if (n.keys > 0)
      await queueStaffMail(tx, d, one.id, { to, ...sourceKeyLetter(d, one, { asker: name, n: n.keys }) })
  }
}
