// The other administrators are written to when somebody is to be told of a tenant's demands: one of them confirms or stops it.
import type { Transaction } from '../../store/database.ts'
import { newcomerLetter } from '../admin/letters.ts'
import { readPeople } from '../admin/people.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import type { Deployment } from '../deployment.ts'
import type { By } from './changes.ts'
import { personBehind } from './waits.ts'

/** `n`: how many wait since now; one mail for a whole list. */
export async function tellAdministrators(tx: Transaction, d: Deployment, by: By, n: number): Promise<void> {
  if (n === 0) return
  const asker = await personBehind(tx, by)
  const people = await readPeople(tx, d)
  const name = people.find(p => p.id === asker)?.name ?? asker
  for (const one of people)
    if (one.active && one.mail !== null && one.id !== asker && one.roles.includes('administrator'))
      await queueStaffMail(tx, d, one.id, { to: one.mail, ...newcomerLetter(d, one, { asker: name, n }) })
}
