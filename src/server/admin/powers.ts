// Who is given a role by which two people look at each other's work, the others of these roles hear of by mail: one administrator
// who makes a second person of their own is seen before that person confirms anything.

import type { Role } from '../../kernel/actor.ts'
import type { Transaction } from '../../store/database.ts'
import type { By } from '../../store/own-acts.ts'
import type { Deployment } from '../deployment.ts'
import { powersLetter } from './letters.ts'
import { queueStaffMail } from './staff-mail.ts'
import type { StoredPerson } from './stored-people.ts'

/** Those who confirm what another has asked for. */
const LOOKING: readonly Role[] = ['administrator', 'approver', 'counsel']

type Gained = {
  readonly person: { readonly id: string; readonly name: string; readonly roles: readonly Role[] }
  /** As they were; none of somebody new, or let in again. */
  readonly before: readonly Role[]
}

/** In the change's own transaction. `people`: all of the desk, as they stand in it. */
export async function tellOfPowers(
  tx: Transaction,
  d: Pick<Deployment, 'provider' | 'now' | 'vault'>,
  by: By,
  people: readonly StoredPerson[],
  { person, before }: Gained,
): Promise<void> {
  const roles = LOOKING.filter(role => person.roles.includes(role) && !before.includes(role))
  if (roles.length === 0) return
  const asker = people.find(p => p.id === by.id)?.name ?? d.provider.name
  for (const one of people) {
    if (!one.active || one.mail === null || one.id === by.id || one.id === person.id) continue
    if (!one.roles.includes('administrator')) continue
    const letter = powersLetter(d, one, { asker, person: person.name, roles })
    await queueStaffMail(tx, d, one.id, { to: one.mail, ...letter })
  }
}
