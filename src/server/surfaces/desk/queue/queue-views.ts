// Views that come back: those that every desk needs, one's own, and what colleagues share; each with how much is in it. And how
// the queue opens for a person.

import { randomBytes } from 'node:crypto'
import type { QueueWish } from '../../../../api/desk/me.ts'
import type { SavedView } from '../../../../api/desk/queue.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { sentence } from '../../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../../kernel/refusal.ts'
import { countFilters } from '../../../../queue/filter.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { readInOneTrip } from '../../../../store/demand/one-trip.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import { ownWork, withCovered } from '../../../work/covered.ts'
import { countAll, wantedOf } from './queue-counts.ts'
import type { Opened } from './queue-turns.ts'

type Wish = QueueWish & { readonly name: string }

/** In the order in which a desk opens them in the morning. */
const STANDING: readonly (Wish & { readonly id: string })[] = [
  { id: 'mine', name: 'Mine', view: 'open', text: '', filters: { owner: 'me' } },
  { id: 'due-today', name: 'Due today', view: 'open', text: '', filters: { due: 'today' } },
  { id: 'to-approve', name: 'To approve', view: 'open', text: '', filters: { step: 'sign' } },
  { id: 'secrecy-ending', name: 'Secrecy ending', view: 'open', text: '', filters: { secrecy: 'ending' } },
  {
    id: 'second-look',
    name: 'Filed as not a demand: second look',
    view: 'open',
    text: '',
    filters: { step: 'confirm_not_demand' },
  },
  { id: 'emergencies', name: 'Emergencies', view: 'open', text: '', filters: { emergency: 'yes' } },
]

/** Nobody finds a view among more; the counts of all are one reading. */
const MOST_OWN = 40
const MOST_LISTED = 80

type Row = { id: string; owner_id: string; shared: boolean; wish: Buffer }

const LIST = `select id, owner_id, shared, wish from duly.saved_view
  order by (owner_id <> $1), saved_at, id limit ${MOST_LISTED}`

export async function listViews(d: Opened, actor: Actor, zone = 'UTC'): Promise<SavedView[]> {
  const who = databaseActor(actor)
  const [rows] = await readInOneTrip<[Row]>(d.db, who, [{ text: LIST, values: [actor.id] }])
  const saved = rows.map(row => ({
    id: row.id,
    ...openField<Wish>(d.vault.directoryKey, [row.id, 1, 'wish'], row.wish),
    shared: row.shared,
    own: row.owner_id === actor.id,
  }))
  const standing = STANDING.map(one => ({ ...one, shared: true, own: false }))
  const all = [...standing, ...saved]
  // Words are not counted, nor a tenant's demands: that would be a search nobody made.
  const mine = await ownWork(d, actor)
  const counted = all.flatMap((one, i) =>
    one.text === '' && one.filters.customer === undefined
      ? [[`n${i}`, wantedOf(d, actor, { ...one, filters: withCovered(one.filters, mine), zone })] as const]
      : [],
  )
  const [[counts]] = await readInOneTrip<[Record<string, number>]>(d.db, who, [
    countAll(d, Object.fromEntries(counted)),
  ])
  return all.map((one, i) => ({ ...one, count: counts?.[`n${i}`] ?? null }))
}

/** `id` null: a new one, which becomes `made`; asked for again, it is there already. Only its owner changes a view. */
export async function saveView(
  d: Opened,
  actor: Actor,
  { id, shared, ...wish }: Wish & { readonly id: string | null; readonly shared: boolean },
  made: string = randomBytes(16).toString('hex'),
): Promise<{ id: string } | Refusal> {
  if (countFilters(wish.filters) === 0 && wish.text.trim() === '' && !wish.columns && !wish.sort)
    return refuse(
      'invalid_input',
      sentence('borders.nothing_save_no_filter_order'),
      sentence('borders.set_filter_order_columns_first'),
    )
  const at = id ?? made
  const sealed = sealField(d.vault.directoryKey, [at, 1, 'wish'], wish)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    if (id !== null) {
      const changed = await tx.query(
        'update duly.saved_view set shared = $2, wish = $3, saved_at = $4 where id = $1 and owner_id = $5 returning id',
        [at, shared, sealed, d.now(), actor.id],
      )
      return changed.length > 0 ? { id: at } : noView()
    }
    const [own] = await tx.query<{ n: number; there: boolean }>(
      'select count(*)::int as n, coalesce(bool_or(id = $2), false) as there from duly.saved_view where owner_id = $1',
      [actor.id, at],
    )
    if (own?.there) return { id: at }
    if ((own?.n ?? 0) >= MOST_OWN)
      return refuse(
        'invalid_input',
        sentence('borders.you_views_already', { x: MOST_OWN }),
        sentence('borders.forget_you_no_longer_use'),
      )
    await tx.query(
      `insert into duly.saved_view (id, owner_id, shared, wish, saved_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do nothing`,
      [at, actor.id, shared, sealed, d.now()],
    )
    return { id: at }
  })
}

/** Forgotten again, it is forgotten already; one that is there and somebody else's stays. */
export async function forgetView(d: Opened, actor: Actor, id: string): Promise<{ id: string } | Refusal> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await tx.query('delete from duly.saved_view where id = $1 and owner_id = $2', [id, actor.id])
    const there = await tx.query('select 1 from duly.saved_view where id = $1', [id])
    return there.length === 0 ? { id } : noView()
  })
}

export async function readDefault(d: Opened, actor: Actor): Promise<QueueWish | null> {
  const [[row]] = await readInOneTrip<[{ wish: Buffer }]>(d.db, databaseActor(actor), [
    { text: 'select wish from duly.queue_default where person_id = $1', values: [actor.id] },
  ])
  return row ? openField<QueueWish>(d.vault.directoryKey, [actor.id, 1, 'queue'], row.wish) : null
}

export async function keepDefault(d: Opened, actor: Actor, wish: QueueWish): Promise<void> {
  const sealed = sealField(d.vault.directoryKey, [actor.id, 1, 'queue'], wish)
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query(
      `insert into duly.queue_default (person_id, wish, saved_at) values ($1, $2, $3)
       on conflict (person_id) do update set wish = excluded.wish, saved_at = excluded.saved_at`,
      [actor.id, sealed, d.now()],
    ),
  )
}

export async function forgetDefault(d: Opened, actor: Actor): Promise<void> {
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('delete from duly.queue_default where person_id = $1', [actor.id]),
  )
}

function noView(): Refusal {
  return refuse(
    'not_found',
    sentence('borders.no_such_view_yours'),
    sentence('borders.only_owner_changes_forgets_view'),
  )
}
