// Who has a demand: assigning many at once, handing over, cover. Decided by src/desk-work/assign.ts; written beside the stream.

import {
  type Candidate,
  mayAssign,
  mayCover,
  mayOffer,
  maySettle,
  type OwnerState,
  type Settling,
} from '../../desk-work/assign.ts'
import type { Actor, Role } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import { asProgram, type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { loadKeys } from '../../store/demand/stream.ts'
import { sealField } from '../../store/keys/field.ts'
import { noteOwner } from '../../store/search/row.ts'
import type { Deployment } from '../deployment.ts'
import { newId, notify } from './notify.ts'

export type Assigned = {
  readonly assigned: readonly string[]
  readonly refused: readonly { readonly id: string; readonly refusal: Refusal }[]
}

/** Each for itself: one that is refused leaves the others. `person` null: nobody has them any more. */
export async function assignMany(
  d: Deployment,
  actor: Actor,
  wish: { readonly ids: readonly string[]; readonly person: string | null; readonly note: string },
): Promise<Assigned> {
  const assigned: string[] = []
  const refused: { id: string; refusal: Refusal }[] = []
  for (const id of new Set(wish.ids)) {
    const no = await assignOne(d, actor, id, wish)
    if (no) refused.push({ id, refusal: no })
    else assigned.push(id)
  }
  return { assigned, refused }
}

function assignOne(
  d: Deployment,
  actor: Actor,
  id: string,
  { person, note }: { readonly person: string | null; readonly note: string },
): Promise<Refusal | null> {
  return onDemand(d, actor, id, async (tx, state) => {
    const no = mayAssign(actor, person === null ? null : await candidate(tx, person, id), state)
    if (no || person === state.owner) return no
    await setOwner(tx, d, { id, from: state.owner, to: person, by: actor.id, note })
    if (person && person !== actor.id) await notify(tx, d, { person, kind: 'assigned', demandId: id })
    return null
  })
}

export function offer(
  d: Deployment,
  actor: Actor,
  id: string,
  { to, note }: { readonly to: string; readonly note: string },
): Promise<Refusal | null> {
  return onDemand(d, actor, id, async (tx, state) => {
    const covered = await whoseWork(tx, actor.id, d.now())
    const no = mayOffer(actor, await candidate(tx, to, id), { ...state, note, covered })
    if (no) return no
    const assignment = newId()
    await tx.query(
      `insert into duly.assignment (id, demand_id, n, kind, from_id, to_id, by_id, at, note)
       values ($1, $2, $3, 'offered', $4, $5, $6, $7, $8)`,
      [
        assignment,
        id,
        await nextNumber(tx, id),
        state.owner,
        to,
        actor.id,
        d.now(),
        await sealedNote(tx, d, id, assignment, note),
      ],
    )
    await notify(tx, d, { person: to, kind: 'offered', demandId: id })
    return null
  })
}

export function settleOffer(
  d: Deployment,
  actor: Actor,
  id: string,
  outcome: Settling,
): Promise<Refusal | null> {
  return onDemand(d, actor, id, async (tx, state) => {
    const no = maySettle(actor, outcome, state, await candidate(tx, actor.id, id))
    if (no || !state.offer) return no
    await tx.query(
      `update duly.assignment set settled_at = $2, settled_by = $3, outcome = $4
       where demand_id = $1 and kind = 'offered' and outcome is null`,
      [id, d.now(), actor.id, outcome],
    )
    if (outcome === 'taken')
      await setOwner(tx, d, { id, from: state.owner, to: actor.id, by: actor.id, note: '' })
    if (outcome !== 'withdrawn')
      await notify(tx, d, { person: state.offer.from, kind: outcome, demandId: id })
    return null
  })
}

type State = OwnerState & { readonly offeredBy: string | null }

/** Under the actor's own row-level security first: what they may not know of is not there to be assigned. */
async function onDemand(
  d: Deployment,
  actor: Actor,
  id: string,
  work: (tx: Transaction, state: State) => Promise<Refusal | null>,
): Promise<Refusal | null> {
  return withTransaction(asProgram(d.db), databaseActor(actor), async tx => {
    const known = await tx.query('select 1 from duly.demand where id = $1', [id])
    if (known.length === 0) return noSuchDemand()
    await tx.query("select set_config('app.kind', 'system', true)")
    const [row] = await tx.query<{ owner_id: string | null; done: boolean }>(
      "select owner_id, closed_at is not null and step = 'done' as done from duly.demand where id = $1 for update",
      [id],
    )
    const [open] = await tx.query<{ from_id: string; to_id: string; by_id: string }>(
      "select from_id, to_id, by_id from duly.assignment where demand_id = $1 and kind = 'offered' and outcome is null",
      [id],
    )
    return work(tx, {
      owner: row?.owner_id ?? null,
      closed: row?.done ?? false,
      offer: open ? { from: open.from_id, to: open.to_id } : null,
      offeredBy: open?.by_id ?? null,
    })
  })
}

type Change = {
  readonly id: string
  readonly from: string | null
  readonly to: string | null
  readonly by: string
  readonly note: string
}

/** An offer that is open falls with the owner who made it. Whoever was called because nobody had it need not come. */
async function setOwner(tx: Transaction, d: Deployment, c: Change): Promise<void> {
  const assignment = newId()
  const note = c.note.trim() === '' ? null : await sealedNote(tx, d, c.id, assignment, c.note)
  await tx.query(
    `update duly.assignment set settled_at = $2, settled_by = $3, outcome = 'withdrawn'
     where demand_id = $1 and kind = 'offered' and outcome is null`,
    [c.id, d.now(), c.by],
  )
  await tx.query(
    `insert into duly.assignment (id, demand_id, n, kind, from_id, to_id, by_id, at, note)
     values ($1, $2, $3, 'assigned', $4, $5, $6, $7, $8)`,
    [assignment, c.id, await nextNumber(tx, c.id), c.from, c.to, c.by, d.now(), note],
  )
  await tx.query('update duly.demand set owner_id = $2 where id = $1', [c.id, c.to])
  const found = noteOwner(d.vault.searchKey, c.id, c.to)
  await tx.query(found.text, found.values)
}

async function nextNumber(tx: Transaction, demandId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select 1 + coalesce(max(n), 0)::int as n from duly.assignment where demand_id = $1',
    [demandId],
  )
  return row?.n ?? 1
}

async function sealedNote(
  tx: Transaction,
  d: Deployment,
  demandId: string,
  assignment: string,
  note: string,
): Promise<Buffer | null> {
  const key = (await loadKeys(tx, d.vault, demandId)).get(demandId)
  return key ? sealField(key, [assignment, 1, 'note'], note.trim()) : null
}

/** Asked by the program: whether somebody may know of it is not for who assigns to find out. */
export async function candidate(tx: Transaction, person: string, demandId: string): Promise<Candidate> {
  const [row] = await tx.query<{ roles: Role[]; active: boolean; may_know: boolean }>(
    'select roles, active, duly.may_know(id, $2) as may_know from duly.person where id = $1',
    [person, demandId],
  )
  return {
    id: person,
    roles: row?.roles ?? [],
    active: row?.active ?? false,
    mayKnow: row?.may_know ?? false,
  }
}

export async function whoseWork(tx: Transaction, person: string, now: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>('select duly.whose_work($1, $2) as id', [person, now])
  return rows.map(r => r.id)
}

export type CoverWish = {
  readonly person: string
  readonly cover: string
  readonly from: string
  readonly until: string
}

export async function addCover(
  d: Deployment,
  actor: Actor,
  wish: CoverWish,
  id = newId(),
): Promise<Refusal | null> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const [to] = await tx.query<{ roles: Role[]; active: boolean }>(
      'select roles, active from duly.person where id = $1',
      [wish.cover],
    )
    const [away] = await tx.query('select 1 from duly.person where id = $1', [wish.person])
    const no = away
      ? mayCover(actor, wish, d.now(), to ?? { roles: [], active: false })
      : refuse('not_found', sentence('borders.no_such_person_here'), sentence('borders.choose_from_list'))
    if (isRefusal(no)) return no
    await tx.query(
      `insert into duly.cover (id, person_id, cover_id, from_at, until_at, made_by, made_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict (id) do nothing`,
      [id, wish.person, wish.cover, wish.from, wish.until, actor.id, d.now()],
    )
    return null
  })
}

/** Back earlier than planned. */
export async function endCover(d: Deployment, actor: Actor, id: string): Promise<Refusal | null> {
  const leads = actor.kind === 'staff' && actor.roles.some(r => r === 'counsel' || r === 'administrator')
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      `update duly.cover set ended_at = $2 where id = $1 and ended_at is null and ($4 or person_id = $3 or cover_id = $3)
       returning 1`,
      [id, d.now(), actor.id, leads],
    ),
  )
  return rows.length > 0
    ? null
    : refuse('not_found', sentence('borders.no_such_absence_here'), sentence('borders.reload_page'))
}
