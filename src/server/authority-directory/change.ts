// A change of an authority or its officers, asked for by one person and confirmed by another; retiring and suspending are done at once.
// Whatever waits has no effect: nothing but these files reads it.

import { randomBytes } from 'node:crypto'
import type { AuthorityAct } from '../../directory/authority-entry.ts'
import { authorityChange, takesTwo } from '../../directory/authority-entry.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Transaction } from '../../store/database.ts'
import { AT_WORK } from '../../store/demand/at-work.ts'
import { noteAct } from '../../store/own-acts.ts'
import { listProposals } from '../../store/proposals.ts'
import { changedMeanwhile } from '../admin/people.ts'
import type { Deployment } from '../deployment.ts'
import { ask, drop, propose, type Wish } from '../proposals/proposal.ts'
import type { Asker, Proposal, Settler, Subject } from '../proposals/subject.ts'
import { type Change, type Detail, writeChange } from './write.ts'

/** Any fixed number: two changes of the directory's authorities take turns. */
const LOCK = 4_384_761

/** Until the transaction ends. */
export async function lockAuthorities(tx: Transaction): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1)', [LOCK])
}

export const authorityChanges: Subject<null, Detail> = {
  subject: 'authority',
  rule: authorityChange,
  sealedAs: 'change',
  waiting: {
    refuses: 'another',
    with: refuse(
      'already_done',
      sentence('directory.another_change_entry_waits_already'),
      sentence('directory.confirmed_stopped_first'),
    ),
  },
  lock: lockAuthorities,
  refuseNow: (tx, _, p) => refuseNow(tx, changeOf(p)),
  apply: async (tx, d, p, by) => {
    // What was asked for is over once its subject is: a change of whom nobody believes any more waits for nothing.
    if (!takesTwo(p.act as AuthorityAct)) await stopWaiting(tx, d, by, changeOf(p))
    await writeChange(tx, d, changeOf(p))
    if (p.excluded.length > 0) await wakeOf(tx, d, p.about)
    return null
  },
  // Officers who came with an authority that does not come wait for nothing.
  dropped: async (tx, d, p, by) =>
    p.act === 'add' ? stopWaiting(tx, d, by, { id: p.about, officerId: null }) : undefined,
  // What was done to which entry, without a word of it.
  note: (tx, d, { about, part, act }, by) =>
    noteAct(tx, d, { kind: 'directory_changed', by, about: part || about, data: { act } }),
  tell: async () => {},
}

function changeOf({ act, about, part, detail }: Proposal<null, Detail>): Change {
  return { ...detail, act: act as AuthorityAct, id: about, officerId: part || null }
}

/** Whoever has the machine is one person, and enough. */
function wishOf({ act, id, officerId, ...detail }: Change, by: Asker): Wish<null, Detail> {
  const waits = takesTwo(act) && by.kind !== 'system'
  return { about: id, part: officerId ?? '', act, takesTwo: waits, change: null, detail }
}

/** `made`: the id of the change, of the request that asks for it; sent again it asks for nothing more. */
export async function askChange(
  d: Deployment,
  by: Asker,
  change: Change,
  made: string,
): Promise<{ id: string; waits: boolean } | Refusal> {
  const plan = async (tx: Transaction) => (await refuseNow(tx, change)) ?? wishOf(change, by)
  const done = await ask(d, authorityChanges, by, made, plan)
  return isRefusal(done) ? done : { id: change.id, waits: takesTwo(change.act) }
}

/** In a transaction that has the lock; `batch`: the table that it comes by. */
export async function enterChange(
  tx: Transaction,
  d: Deployment,
  by: Asker,
  change: Change,
  {
    id = randomBytes(16).toString('hex'),
    batch = null,
  }: { readonly id?: string; readonly batch?: string | null } = {},
): Promise<void> {
  const done = await propose(tx, d, authorityChanges, by, id, { ...wishOf(change, by), batch })
  if (isRefusal(done)) throw new Error(`a change of the directory was refused: ${done.detail}`)
}

async function stopWaiting(
  tx: Transaction,
  d: Deployment,
  by: Settler,
  { id, officerId }: Pick<Change, 'id' | 'officerId'>,
): Promise<void> {
  for (const open of await listProposals(tx, { subjects: ['authority'], about: id, only: 'waiting' }))
    if (officerId === null || open.part === officerId) await drop(tx, d, by, open.id)
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
    return authority
      ? refuse('already_done', sentence('directory.entry_already'), sentence('borders.reload_page'))
      : null
  if (!authority) return noAuthority()
  const isRetired = authority.retired_at !== null
  if (act === 'bring_back')
    return isRetired
      ? null
      : refuse('already_done', sentence('directory.authority_use'), sentence('borders.reload_page'))
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
  return refuse('not_found', sentence('who.no_such_authority_directory'), sentence('borders.choose_list'))
}

export function noOfficer(): Refusal {
  return refuse('not_found', sentence('directory.no_such_officer_authority'), sentence('borders.choose_list'))
}

export function retired(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('directory.authority_retired_nothing_believed_any'),
    sentence('directory.brought_back_choose_another'),
  )
}
