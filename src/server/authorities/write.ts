// What a change of an authority does to the directory, and its note: the one way there, for the desk and for the command line.
import { randomBytes } from 'node:crypto'
import type { AuthorityAct } from '../../demand/authority-entry.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import { type By, noteAct } from '../admin/acts.ts'
import { endSessionsOf } from '../auth/sessions.ts'
import type { Deployment } from '../deployment.ts'
import { addAuthority, addOfficer, sealAuthority, sealOfficer } from '../directory.ts'
import type { AuthorityRecord, Ground, OfficerRecord } from './record.ts'

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

/** Notes that a change is asked for; it waits. */
export async function noteChange(
  tx: Transaction,
  d: D,
  by: By & { readonly id: string },
  change: Change,
  { id, batch = null }: { readonly id: string; readonly batch?: string | null },
): Promise<void> {
  const { act, id: authority, officerId, ...detail } = change
  await tx.query(
    `insert into duly.authority_change (id, authority_id, officer_id, act, asked_kind, asked_by, asked_at, detail, batch)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      id,
      authority,
      officerId,
      act,
      by.kind,
      by.id,
      d.now(),
      sealField(d.vault.directoryKey, [id, 1, 'change'], detail),
      batch,
    ],
  )
}

export type Settled = {
  readonly by: By & { readonly id: string }
  readonly outcome: 'done' | 'stopped'
  /** What the second person looked at. */
  readonly against: string | null
}

export async function noteSettled(tx: Transaction, d: D, id: string, settled: Settled): Promise<void> {
  const { by, outcome, against } = settled
  await tx.query(
    'update duly.authority_change set settled_by = $2, settled_at = $3, outcome = $4, second = $5 where id = $1',
    [
      id,
      by.id,
      d.now(),
      outcome,
      against === null ? null : sealField(d.vault.directoryKey, [id, 1, 'second'], { words: against }),
    ],
  )
}

/** At once and by one: whoever has the machine, or what ends trust. */
export async function doAtOnce(
  tx: Transaction,
  d: D,
  by: By & { readonly id: string },
  change: Change,
  id = randomBytes(16).toString('hex'),
): Promise<void> {
  await noteChange(tx, d, by, change, { id })
  await writeChange(tx, d, change)
  await noteSettled(tx, d, id, { by, outcome: 'done', against: null })
  await tellOf(tx, d, by, change)
}

/** For the audit view: what was done to which entry, without a word of it. */
export async function tellOf(
  tx: Transaction,
  d: D,
  by: By,
  { act, id, officerId }: Pick<Change, 'act' | 'id' | 'officerId'>,
): Promise<void> {
  await noteAct(tx, d, { kind: 'directory_changed', by, about: officerId ?? id, data: { act } })
}

export function openDetail(d: Pick<Deployment, 'vault'>, id: string, detail: Buffer): Detail {
  return openField<Detail>(d.vault.directoryKey, [id, 1, 'change'], detail)
}

export function openSecond(d: Pick<Deployment, 'vault'>, id: string, second: Buffer | null): string | null {
  return second === null
    ? null
    : openField<{ words: string }>(d.vault.directoryKey, [id, 1, 'second'], second).words
}

function given<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('a change holds what its act needs')
  return value
}
