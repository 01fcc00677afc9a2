// Who is said to have left, and does not contradict, loses their access.

import { noteAct } from '../../../store/own-acts.ts'
import type { Deployment } from '../../deployment.ts'
import { later } from '../../sign-in/owner.ts'
import { removeAccess } from '../../surfaces/customer/contacts/left.ts'
import { lockDirectory } from '../../tenants/lock.ts'
import { asWorker } from '../demand-at-work.ts'

/** Without a word of theirs for so long their access ends. */
const CONTRADICT_DAYS = 7

/** Once an hour. */
export async function endAccessOfLeft(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    await lockDirectory(tx)
    const rows = await tx.query<{ id: string }>(
      'select id from duly.contact where active and left_at < $1 for update',
      [later(d.now(), -CONTRADICT_DAYS * 86_400)],
    )
    for (const { id } of rows) {
      await removeAccess(tx, d, id)
      await noteAct(tx, d, {
        kind: 'directory_changed',
        by: { kind: 'system', id: 'worker' },
        about: id,
        data: { left: true, accessEnded: true },
      })
    }
  })
}
