// The work beside one demand, and one person's own: read under that person's row-level security.

import type { DemandWork, MyWork, Notifications, OfferView } from '../../api/desk/work.ts'
import { ownerRoles } from '../../desk-work/assign.ts'
import type { NotificationKind } from '../../desk-work/notification-kinds.ts'
import { grantNeeded } from '../../domain/turn/access.ts'
import type { Actor, Role } from '../../kernel/actor.ts'
import { isRefusal, noSuchDemand, type Refusal } from '../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { AT_WORK } from '../../store/demand/at-work.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { loadKeys } from '../../store/demand/stream.ts'
import { openField } from '../../store/keys/field.ts'
import { unwrapKey } from '../../store/keys/matter-keys.ts'
import type { Deployment } from '../deployment.ts'
import { personProfile } from '../directory.ts'
import { noteRead } from '../surfaces/desk/access.ts'
import { readComments, readTasks, toTask } from './comments.ts'
import { whoseWork } from './owner.ts'
import { readRelated } from './related.ts'

/** What colleagues say of a demand tells of its tenants, so reading it is noted as reading the demand is. */
export async function readWork(d: Deployment, actor: Actor, id: string): Promise<DemandWork | Refusal> {
  const work = await workUnderGrant(d, actor, id)
  if (!isRefusal(work)) await noteRead(d, actor, id, 'demand')
  return work
}

async function workUnderGrant(d: Deployment, actor: Actor, id: string): Promise<DemandWork | Refusal> {
  const people = await peopleFor(d, actor, id)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const [demand] = await tx.query<{ owner_id: string | null; open: boolean }>(
      `select owner_id, exists (select 1 from duly.access a where a.demand_id = d.id and a.person_id = $2
         and a.expires_at > now()) as open from duly.demand d where id = $1`,
      [id, actor.id],
    )
    if (!demand) return noSuchDemand()
    if (!demand.open) return grantNeeded()
    const key = (await loadKeys(tx, d.vault, id)).get(id)
    const mine = await whoseWork(tx, actor.id, d.now())
    return {
      owner: demand.owner_id,
      offer: await readOffer(tx, id, key),
      people: people.here,
      names: people.names,
      comments: key ? await readComments(tx, d, actor, id, key) : [],
      tasks: key ? await readTasks(tx, id, key) : [],
      related: await readRelated(tx, id),
      covers: demand.owner_id !== null && demand.owner_id !== actor.id && mine.includes(demand.owner_id),
    }
  })
}

type PersonRow = {
  id: string
  roles: Role[]
  profile: Buffer
  here: boolean
  away_until: Date | null
}

/** Who works here. How much each has is counted under the reader's own row-level security. */
async function peopleFor(d: Deployment, actor: Actor, id: string) {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<PersonRow>(
      `select id, roles, profile, id in (select duly.colleagues_on($1)) as here,
         (select max(until_at) from duly.cover c where c.person_id = p.id and c.ended_at is null
            and c.from_at <= $2 and c.until_at > $2) as away_until
       from duly.person p order by id`,
      [id, d.now()],
    ),
  )
  const counts = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ owner_id: string; open: number }>(
      `select owner_id, count(*)::int as open from duly.demand where ${AT_WORK} and owner_id is not null group by owner_id`,
      [],
    ),
  )
  const open = new Map(counts.map(c => [c.owner_id, c.open]))
  const name = (r: PersonRow) =>
    personProfile.parse(openField(d.vault.directoryKey, [r.id, 1, 'profile'], r.profile)).name
  return {
    names: Object.fromEntries(rows.map(r => [r.id, name(r)])),
    here: rows
      .filter(r => r.here)
      .map(r => ({
        id: r.id,
        name: name(r),
        roles: r.roles,
        mayOwn: r.roles.some(role => ownerRoles.includes(role)),
        open: open.get(r.id) ?? 0,
        awayUntil: r.away_until?.toISOString() ?? null,
      })),
  }
}

type OfferRow = { id: string; from_id: string; to_id: string; at: Date; note: Buffer | null }

async function readOffer(tx: Transaction, id: string, key: Buffer | undefined): Promise<OfferView | null> {
  const [row] = await tx.query<OfferRow>(
    "select id, from_id, to_id, at, note from duly.assignment where demand_id = $1 and kind = 'offered' and outcome is null",
    [id],
  )
  return row ? toOffer(row, key) : null
}

function toOffer(row: OfferRow, key: Buffer | undefined): OfferView {
  return {
    from: row.from_id,
    to: row.to_id,
    at: row.at.toISOString(),
    note: row.note && key ? openField<string>(key, [row.id, 1, 'note'], row.note) : '',
  }
}

type Keyed = { demand_id: string; reference: string; online: Buffer | null }

/** What waits for this person beside the steps of the queue. Under a cover also that of whom they cover. */
export async function readMyWork(d: Deployment, actor: Actor): Promise<MyWork> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const offers = await tx.query<OfferRow & Keyed>(
      `select a.id, a.from_id, a.to_id, a.at, a.note, a.demand_id, d.reference, k.online from duly.assignment a
       join duly.demand d on d.id = a.demand_id left join duly.matter_key k on k.id = d.id
       where a.to_id = $1 and a.kind = 'offered' and a.outcome is null order by a.at, a.id`,
      [actor.id],
    )
    const tasks = await tx.query<Parameters<typeof toTask>[0] & Keyed>(
      `select t.*, d.reference, k.online from duly.task t join duly.demand d on d.id = t.demand_id
       join duly.matter_key k on k.id = d.id
       where t.assignee_id in (select duly.whose_work($1, $2)) and t.done_at is null and k.online is not null
       order by t.due_at nulls last, t.at, t.id limit 200`,
      [actor.id, d.now()],
    )
    const covering = await tx.query<{ id: string; person_id: string; from_at: Date; until_at: Date }>(
      `select id, person_id, from_at, until_at from duly.cover
       where cover_id = $1 and ended_at is null and from_at <= $2 and until_at > $2 order by until_at`,
      [actor.id, d.now()],
    )
    const keyOf = (r: Keyed) => (r.online ? unwrapKey(d.vault, r.demand_id, r.online) : undefined)
    return {
      offers: offers.map(o => ({ ...toOffer(o, keyOf(o)), id: o.demand_id, reference: o.reference })),
      tasks: tasks.flatMap(t => {
        const key = keyOf(t)
        return key ? [{ ...toTask(t, key), demand: t.demand_id, reference: t.reference }] : []
      }),
      covering: covering.map(c => ({
        id: c.id,
        person: c.person_id,
        cover: actor.id,
        from: c.from_at.toISOString(),
        until: c.until_at.toISOString(),
      })),
    }
  })
}

type NotificationRow = {
  id: string
  kind: NotificationKind
  demand_id: string | null
  reference: string | null
  at: Date
  read_at: Date | null
}

export async function readNotifications(d: Deployment, actor: Actor): Promise<Notifications> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const rows = await tx.query<NotificationRow>(
      `select n.id, n.kind, n.demand_id, d.reference, n.at, n.read_at from duly.notification n
       left join duly.demand d on d.id = n.demand_id where n.person_id = $1 order by n.at desc, n.id limit 50`,
      [actor.id],
    )
    return {
      unread: rows.filter(r => !r.read_at).length,
      items: rows.map(r => ({
        id: r.id,
        kind: r.kind,
        demand: r.demand_id && r.reference ? { id: r.demand_id, reference: r.reference } : null,
        at: r.at.toISOString(),
        read: r.read_at !== null,
      })),
    }
  })
}

export async function markAllRead(d: Deployment, actor: Actor): Promise<void> {
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('update duly.notification set read_at = $2 where person_id = $1 and read_at is null', [
      actor.id,
      d.now(),
    ]),
  )
}
