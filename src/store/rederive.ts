// After an upgrade: what the tables hold beside the events of demands that are not done is compared with what this version makes of
// them, as `fsck` compares it, and made anew where it differs. Otherwise a clock that an earlier version did not know would be
// missing until the next event, and for a late notice that may never come. Doing it again changes nothing.

import type { Policy } from '../domain/registry/context.ts'
import type { DemandEvent } from '../domain/registry/event.ts'
import type { Demand } from '../domain/registry/state.ts'
import { deadlines } from '../domain/turn/deadline.ts'
import { asKept } from '../kernel/message.ts'
import { viewOf } from '../queue/traits.ts'
import { type Database, type Transaction, withTransaction } from './database.ts'
import { checkKeptOut, writeKeptOut } from './demand/kept-out.ts'
import { writeMarks } from './demand/marks.ts'
import { demandColumns, matterViews } from './demand/projections.ts'
import { KeyErased, loadStream, type Stream } from './demand/stream.ts'
import { checkDeadlines, checkDemandRow, checkMatters } from './fsck/check-projections.ts'
import { checkMarks } from './fsck/check-work.ts'
import { sealField } from './keys/field.ts'
import type { Vault } from './keys/vault.ts'
import { noteSearchRow } from './search/row.ts'

const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const
const BATCH = 200

/**
 * What is done is not opened, but where a tenant was never told or not reached: an earlier version may have taken that for done;
 * where a contact is not to be told, from whom an earlier version did not keep what others are shown; where a tenant's answer was
 * read, of which an earlier version did not tell it; and where a notice left after the end, which may be for the post and not posted yet.
 */
const WATCHED = `(closed_at is null or step <> 'done'
  or exists (select 1 from duly.event e where e.demand_id = duly.demand.id and e.kind in ('ContactSkipped', 'NoticeEscalated', 'AnswerNoted'))
  or exists (select 1 from duly.event n join duly.event c on c.demand_id = n.demand_id and c.version < n.version and c.kind = 'Closed'
    where n.demand_id = duly.demand.id and n.kind = 'NoticeSent')
  or exists (select 1 from duly.matter m where m.demand_id = duly.demand.id and m.visible_at is null))`

export type Rederive = {
  readonly db: Database
  readonly vault: Vault
  readonly policy: Policy
  readonly signal?: AbortSignal
}

type Opened = { stream: Stream; demand: Demand; events: readonly DemandEvent[]; at: string }

/**
 * Raised by one with a change of what a view, of a tenant or an officer, makes of events that were there before: then every demand is
 * looked at once, also what is done, because it is still read. After that a start opens only what is watched.
 */
export const VIEWS = 4

/** One demand after the other, each locked only where something differs. Returns how many were made anew. */
export async function rederive(r: Rederive): Promise<number> {
  const watched = await walk(r, WATCHED)
  if ((await viewsMade(r.db)) >= VIEWS) return watched
  const rest = await walk(r, `not ${WATCHED}`)
  if (!r.signal?.aborted) await noteViewsMade(r.db)
  return watched + rest
}

async function viewsMade(db: Database): Promise<number> {
  const sql = 'select version from duly.views_made'
  const [row] = await withTransaction(db, SYSTEM, tx => tx.query<{ version: number }>(sql, []))
  return row?.version ?? 0
}

/** Only after a whole walk: one that was stopped begins anew. */
async function noteViewsMade(db: Database): Promise<void> {
  await withTransaction(db, SYSTEM, tx =>
    tx.query(
      `insert into duly.views_made (version, at) values ($1, now())
       on conflict (one) do update set version = excluded.version, at = excluded.at where views_made.version < excluded.version`,
      [VIEWS],
    ),
  )
}

async function walk(r: Rederive, which: string): Promise<number> {
  let made = 0
  for (let after = ''; ; ) {
    const ids = await withTransaction(r.db, SYSTEM, tx =>
      tx.query<{ id: string }>(
        `select id from duly.demand where ${which} and id > $1 order by id limit ${BATCH}`,
        [after],
      ),
    )
    for (const { id } of ids) {
      if (r.signal?.aborted) return made
      if (await rederiveOne(r, id)) made += 1
    }
    if (ids.length < BATCH) return made
    after = ids.at(-1)?.id ?? ''
  }
}

async function rederiveOne(r: Rederive, id: string): Promise<boolean> {
  const differs = await withTransaction(r.db, SYSTEM, async tx => {
    const opened = await open(tx, r.vault, id)
    return opened !== null && (await isOther(tx, r, opened))
  })
  if (!differs) return false
  return withTransaction(r.db, SYSTEM, async tx => {
    // Nobody writes this demand meanwhile; and what was read before may have been written since.
    await tx.query('select 1 from duly.demand where id = $1 for update', [id])
    const opened = await open(tx, r.vault, id)
    if (!opened || !(await isOther(tx, r, opened))) return false
    await write(tx, r, opened)
    return true
  })
}

/** Null where its keys were erased: then nothing is left to do for it. */
async function open(tx: Transaction, vault: Vault, id: string): Promise<Opened | null> {
  const stream = await loadStream(tx, vault, id).catch(error => {
    if (error instanceof KeyErased) return null
    throw error
  })
  const last = stream?.events.at(-1)
  return stream?.demand && last ? { stream, demand: stream.demand, events: stream.events, at: last.at } : null
}

async function isOther(tx: Transaction, { policy, vault }: Rederive, opened: Opened): Promise<boolean> {
  let found = 0
  const given = { tx, policy, read: opened.stream, ...opened, tell: () => void found++ }
  await checkDemandRow(given)
  await checkMatters(given)
  await checkDeadlines(given)
  await checkKeptOut(tx, opened.demand, given.tell)
  // An earlier version had none of what was brought in, until somebody confirmed it.
  if (opened.demand.imported) await checkMarks(tx, vault, opened.demand, opened.events, given.tell)
  return found > 0 || (await isInOtherList(given))
}

async function isInOtherList({
  tx,
  policy,
  demand,
  at,
}: Opened & Pick<Rederive, 'policy'> & { tx: Transaction }) {
  const [row] = await tx.query<{ view: string }>('select view from duly.search where demand_id = $1', [
    demand.id,
  ])
  return row !== undefined && row.view !== viewOf(demandColumns(demand, at, policy))
}

async function write(tx: Transaction, { vault, policy }: Rederive, opened: Opened): Promise<void> {
  const { stream, demand, events, at } = opened
  const key = stream.keys.get(demand.id)
  if (!key) return
  const { summary, officer, step, turn, dueAt, dueWhat } = demandColumns(demand, at, policy)
  const seal = (name: string, value: unknown) => sealField(key, [demand.id, 1, name], value)
  await tx.query(
    `update duly.demand set step = $2, turn = $3, due_at = $4, due_what = $5, summary = $6, officer_view = $7 where id = $1`,
    [demand.id, step, turn, dueAt, dueWhat, seal('summary', summary), officer && seal('officer', officer)],
  )
  await writeDeadlines(tx, demand, policy)
  await writeKeptOut(tx, demand)
  if (demand.imported) await writeMarks(tx, vault, demand)
  for (const { matter, view } of matterViews(demand, events)) {
    const own = stream.keys.get(matter)
    if (own)
      await tx.query('update duly.matter set view = $2 where id = $1', [
        matter,
        sealField(own, [matter, 1, 'view'], view),
      ])
  }
  const found = noteSearchRow(vault.searchKey, demand, at, policy)
  await tx.query(found.text, found.values)
}

/** As `duly.append` writes them: a clock that acted at this very time stays as it is. */
async function writeDeadlines(tx: Transaction, demand: Demand, policy: Policy): Promise<void> {
  const armed = deadlines(demand, policy)
  await tx.query('delete from duly.deadline where demand_id = $1 and fired_at is null and clock <> all($2)', [
    demand.id,
    armed.map(c => c.clock),
  ])
  for (const { clock, dueAt, what } of armed)
    await tx.query(
      `insert into duly.deadline (demand_id, clock, due_at, what) values ($1, $2, $3, $4)
       on conflict (demand_id, clock) do update set due_at = excluded.due_at, what = excluded.what,
         fired_at = case when duly.deadline.due_at = excluded.due_at then duly.deadline.fired_at else null end`,
      [demand.id, clock, dueAt, asKept(what)],
    )
}
