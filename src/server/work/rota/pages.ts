// Pages of the rota as the desk answers them, and who is on duty. What calls is src/server/worker/rota-pass.ts.

import { type Away, type OnDuty, onDuty, type Turn } from '../../../desk-work/rota.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { type Refusal, refuse } from '../../../kernel/refusal.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import type { Deployment } from '../../deployment.ts'
import { type KeptRota, readRota, rulesOf } from './settings.ts'

export async function dutyNow(tx: Transaction, rota: KeptRota, now: string): Promise<OnDuty> {
  return onDuty(rulesOf(rota), await readTurns(tx, now), await readAway(tx, now), now)
}

export async function readTurns(tx: Transaction, now: string): Promise<(Turn & { id: string })[]> {
  const rows = await tx.query<{ id: string; person_id: string; place: 1 | 2; from_at: Date; until_at: Date }>(
    'select id, person_id, place, from_at, until_at from duly.rota_turn where ended_at is null and until_at > $1 order by made_at, id',
    [now],
  )
  return rows.map(r => ({
    id: r.id,
    person: r.person_id,
    place: r.place,
    from: r.from_at.toISOString(),
    until: r.until_at.toISOString(),
  }))
}

async function readAway(tx: Transaction, now: string): Promise<Away[]> {
  const rows = await tx.query<{ person_id: string; cover_id: string; from_at: Date; until_at: Date }>(
    'select person_id, cover_id, from_at, until_at from duly.cover where ended_at is null and until_at > $1 order by from_at, id',
    [now],
  )
  return rows.map(r => ({
    person: r.person_id,
    cover: r.cover_id,
    from: r.from_at.toISOString(),
    until: r.until_at.toISOString(),
  }))
}

/** By whoever may know of it: the first word counts, and a second one changes nothing. */
export async function acknowledge(d: Deployment, actor: Actor, id: string): Promise<Refusal | null> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const known = await tx.query('select 1 from duly.page where id = $1', [id])
    if (known.length === 0)
      return refuse('not_found', sentence('borders.no_such_call_here'), sentence('borders.reload_page'))
    await tx.query(
      `update duly.page set acknowledged_at = $2, acknowledged_by = $3, next_at = null
       where id = $1 and acknowledged_at is null and ended_at is null`,
      [id, d.now(), actor.id],
    )
    return null
  })
}

/** A call about nothing, so that a rota is known to work before it is needed. `id`: asked for again, it is the same call. */
export async function startDrill(d: Deployment, actor: Actor, id: string): Promise<Refusal | null> {
  if (actor.kind !== 'staff')
    return refuse('not_allowed', sentence('borders.this_is_for_the_desk'), sentence('borders.sign_in_there'))
  return withTransaction(d.db, databaseActor(actor), async tx => {
    if (!(await readRota(tx, d)))
      return refuse(
        'wrong_stage',
        sentence('borders.no_rota_yet'),
        sentence('borders.counsel_administrator_makes'),
      )
    await tx.query(
      `insert into duly.page (id, cause, demand_id, about, opened_at, next_at) values ($1, 'drill', null, $1, $2, $2)
       on conflict (id) do nothing`,
      [id, d.now()],
    )
    return null
  })
}
