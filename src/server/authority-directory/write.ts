// What a change of an authority does to the directory: the one way there, for the desk and for the command line.
import type { AuthorityRecord, Ground, OfficerRecord } from '../../api/desk/authority-record.ts'
import type { AuthorityAct } from '../../directory/authority-entry.ts'
import type { Transaction } from '../../store/database.ts'
import type { Deployment } from '../deployment.ts'
import { addAuthority, addOfficer, sealAuthority, sealOfficer } from '../directory.ts'
import { endSessionsOf } from '../sign-in/sessions.ts'
import { endOtherKey } from './own-key.ts'

type D = Pick<Deployment, 'vault' | 'now'>

/** What is to be, and why: kept as ciphertext. */
export type Detail = {
  readonly authority?: AuthorityRecord
  readonly officer?: OfficerRecord
  readonly ground?: Ground
  readonly reason?: string
}
export type Change = Detail & {
  readonly act: AuthorityAct
  readonly id: string
  readonly officerId: string | null
}

/** Writes a change that was decided: by a second person, by whoever has the machine, or because it ends trust. */
export async function writeChange(tx: Transaction, d: D, change: Change): Promise<void> {
  const { id, officerId } = change
  switch (change.act) {
    case 'add':
      return addAuthority(tx, d.vault, { id, ...given(change.authority) }, d.now())
    case 'change': {
      const a = given(change.authority)
      await tx.query(
        'update duly.authority set country = $2, profile = $3, language = $4, verified_at = $5 where id = $1',
        [id, a.country, sealAuthority(d.vault, { id, ...a }), a.language, d.now()],
      )
      return
    }
    case 'retire':
      await tx.query('update duly.authority set retired_at = $2 where id = $1', [id, d.now()])
      for (const { id: officer } of await tx.query<{ id: string }>(
        'select id from duly.officer where authority_id = $1 and active',
        [id],
      ))
        await suspend(tx, d, officer)
      return
    case 'bring_back':
      await tx.query('update duly.authority set retired_at = null, verified_at = $2 where id = $1', [
        id,
        d.now(),
      ])
      return
    case 'officer_add':
      return addOfficer(tx, d.vault, id, { id: given(officerId), ...given(change.officer) })
    case 'officer_change':
      await endOtherKey(tx, d, given(officerId), given(change.officer).key)
      await tx.query('update duly.officer set profile = $2 where id = $1', [
        officerId,
        sealOfficer(d.vault, { id: given(officerId), ...given(change.officer) }),
      ])
      return
    case 'officer_suspend':
      return suspend(tx, d, given(officerId))
    case 'officer_restore':
      await tx.query('update duly.officer set active = true where id = $1', [officerId])
      return
  }
}

/** Sessions, links and passkeys end with it: whoever comes back enrols anew, by a link to the address of the directory. */
async function suspend(tx: Transaction, d: D, officer: string): Promise<void> {
  await tx.query('update duly.officer set active = false where id = $1', [officer])
  await endSessionsOf(tx, { kind: 'officer', id: officer })
  await tx.query("delete from duly.enrolment_link where owner_kind = 'officer' and owner_id = $1", [officer])
  await tx.query(
    "update duly.credential set revoked_at = $2 where owner_kind = 'officer' and owner_id = $1 and revoked_at is null",
    [officer, d.now()],
  )
}

function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a change holds what its act needs')
  return value
}
