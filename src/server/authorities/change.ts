// A change of an authority or its officers, asked for by one person and confirmed by another; retiring and suspending are done at once.
// Whatever waits has no effect: nothing but these files reads it.
import type { AuthorityAct } from '../../demand/authority-entry.ts'
import { refuseConfirming, takesTwo } from '../../demand/authority-entry.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { AT_WORK } from '../../store/at-work.ts'
import type { Transaction } from '../../store/database.ts'
import type { By } from '../admin/acts.ts'
import { changedMeanwhile } from '../admin/people.ts'
import type { Deployment } from '../deployment.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { type Change, doAtOnce, noteChange, noteSettled, openDetail, tellOf, writeChange } from './write.ts'

type Asker = By & { readonly id: string }
/** Any fixed number: two changes of the directory's authorities take turns. */
const LOCK = 4_384_761

/** Until the transaction ends. */
export async function lockAuthorities(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK])
}

/** `made`: the id of the change, of the request that asks for it; sent again it asks for nothing more. */
export async function askChange(
  d: Deployment,
  by: Asker,
  change: Change,
  made: string,
): Promise<{ id: string; waits: boolean } | Refusal> {
  return asWorker(d, async tx => {
    await lockAuthorities(tx)
    const done = { id: change.id, waits: takesTwo(change.act) }
    const [same] = await tx.query('select 1 from duly.authority_change where id = $1', [made])
    if (same) return done
    const no = await refuseNow(tx, change)
    if (no) return no
    if (!takesTwo(change.act)) {
      await stopWaiting(tx, d, by, change)
      await doAtOnce(tx, d, by, change, made)
      return done
    }
    const open = await tx.query(
      "select 1 from duly.authority_change where authority_id = $1 and coalesce(officer_id, '') = $2 and settled_at is null",
      [change.id, change.officerId ?? ''],
    )
    if (open.length > 0)
      return refuse(
        'already_done',
        'Another change of this entry waits already.',
        'Have it confirmed or stopped first.',
      )
    await noteChange(tx, d, by, change, { id: made })
    await tellOf(tx, d, by, change)
    return done
  })
}

/** What was asked for is over once its subject is: a change of whom nobody believes any more waits for nothing. */
async function stopWaiting(
  tx: Transaction,
  d: Deployment,
  by: Asker,
  { id, officerId }: Change,
): Promise<void> {
  const open = await tx.query<{ id: string }>(
    'select id from duly.authority_change where authority_id = $1 and settled_at is null and ($2::text is null or officer_id = $2)',
    [id, officerId],
  )
  for (const one of open) await noteSettled(tx, d, one.id, { by, outcome: 'stopped', against: null })
}

type Row = {
  authority_id: string
  officer_id: string | null
  act: AuthorityAct
  asked_by: string
  detail: Buffer
}
export type Settling = {
  readonly change: string
  readonly confirm: boolean
  /** What the second person looked at. */
  readonly against: string
}

export async function settleChange(
  d: Deployment,
  by: Asker,
  wish: Settling,
): Promise<{ id: string } | Refusal> {
  return asWorker(d, async tx => {
    await lockAuthorities(tx)
    const [row] = await tx.query<Row>(
      'select authority_id, officer_id, act, asked_by, detail from duly.authority_change where id = $1 and settled_at is null',
      [wish.change],
    )
    if (!row) return refuse('not_found', 'There is no such change to decide.', 'Reload the page.')
    const { act, authority_id: id, officer_id: officerId } = row
    const change = { act, id, officerId, ...openDetail(d, wish.change, row.detail) }
    const no = wish.confirm ? (refuseConfirming(row.asked_by, by.id) ?? (await refuseNow(tx, change))) : null
    if (no) return no
    if (wish.confirm) {
      await writeChange(tx, d, change)
      await wakeOf(tx, d, id)
    }
    const outcome = wish.confirm ? 'done' : 'stopped'
    await noteSettled(tx, d, wish.change, { by, outcome, against: wish.confirm ? wish.against : null })
    await tellOf(tx, d, by, change)
    // Officers who came with an authority that does not come wait for nothing.
    if (act === 'add' && !wish.confirm) await stopWaiting(tx, d, by, { ...change, officerId: null })
    return { id }
  })
}

/** What could not be sent to it may have an address now. */
async function wakeOf(tx: Transaction, d: Deployment, authority: string): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `select id from duly.demand where authority_id = $1 and ${AT_WORK}`,
    [authority],
  )
  for (const { id } of rows) await d.jobs.wake(tx, id)
}

/** Why this cannot become so as the directory stands, asked again when it is confirmed. */
async function refuseNow(tx: Transaction, { act, id, officerId }: Change): Promise<Refusal | null> {
  const [authority] = await tx.query<{ retired_at: Date | null }>(
    'select retired_at from duly.authority where id = $1 for update',
    [id],
  )
  if (act === 'add')
    return authority ? refuse('already_done', 'This entry is there already.', 'Reload the page.') : null
  if (!authority) return noAuthority()
  const isRetired = authority.retired_at !== null
  if (act === 'bring_back')
    return isRetired ? null : refuse('already_done', 'This authority is in use.', 'Reload the page.')
  if (isRetired) return retired()
  if (officerId === null || act === 'officer_add') return null
  const [officer] = await tx.query<{ active: boolean }>(
    'select active from duly.officer where id = $1 and authority_id = $2 for update',
    [officerId, id],
  )
  if (!officer) return noOfficer()
  return officer.active === (act !== 'officer_restore') ? null : changedMeanwhile()
}

export function noAuthority(): Refusal {
  return refuse('not_found', 'There is no such authority in the directory.', 'Choose one of the list.')
}

export function noOfficer(): Refusal {
  return refuse('not_found', 'There is no such officer of this authority.', 'Choose one of the list.')
}

export function retired(): Refusal {
  return refuse(
    'wrong_stage',
    'This authority was retired: nothing is believed of it any more.',
    'Have it brought back, or choose another.',
  )
}
