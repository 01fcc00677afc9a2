// Sends what people sent a short while ago and did not take back. What it is now is looked at once more: another text than its sender
// saw does not leave, and who may send no more sends nothing.
import type { Actor, Employment, Role } from '../../kernel/actor.ts'
import { isRefusal, type Refusal } from '../../kernel/refusal.ts'
import { loadKeys } from '../../store/demand/stream.ts'
import {
  askedOf,
  type DepartureRow,
  type DepartureWish,
  leave,
  openWish,
  readyOf,
} from '../acts/departure.ts'
import { loadFor, repetition } from '../acts/load.ts'
import type { Changes } from '../changes.ts'
import { type Deployment, WORKER } from '../deployment.ts'
import { notify } from '../work/notify.ts'
import { asWorker } from './demand-at-work.ts'
import { each } from './each.ts'

/** After this long another worker takes up what one left unfinished; in milliseconds. */
const ABANDONED_MS = 60_000
const KEPT_MS = 24 * 3_600_000
const SHOWN_MS = 30 * KEPT_MS

/** What is due leaves; returns how many did. Doing it again changes nothing: each has the key of its request. */
export async function sendDepartures(d: Deployment, changes: Changes): Promise<number> {
  const due = await claim(d)
  let left = 0
  await each(due, async row => {
    const outcome = await sendOne(d, row)
    if (outcome === 'again') return again(d, row)
    if (outcome === 'left') left++
    await settle(d, row, outcome)
    changes.nudge({ demand: row.demand_id, people: null })
  })
  return left
}

/** Settled ones are kept while a request may come again, or until what was not sent is long known. */
export async function forgetDepartures(d: Deployment): Promise<void> {
  const before = (ms: number) => new Date(Date.parse(d.now()) - ms).toISOString()
  await asWorker(d, tx =>
    tx.query(
      `delete from duly.departure where (state in ('left', 'taken_back') and settled_at < $1)
         or (state = 'not_sent' and settled_at < $2)`,
      [before(KEPT_MS), before(SHOWN_MS)],
    ),
  )
}

async function claim(d: Deployment): Promise<DepartureRow[]> {
  const now = d.now()
  return asWorker(d, tx =>
    tx.query<DepartureRow>(
      `update duly.departure set state = 'leaving', tried_at = $1 where id in (
         select id from duly.departure where leaves_at <= $1 and (not second_look or looked_by is not null)
           and (state = 'waiting' or (state = 'leaving' and (tried_at is null or tried_at < $2)))
         order by leaves_at limit 20 for update skip locked)
       returning *`,
      [now, new Date(Date.parse(now) - ABANDONED_MS).toISOString()],
    ),
  )
}

type Outcome = 'left' | 'again' | Refusal

async function sendOne(d: Deployment, row: DepartureRow): Promise<Outcome> {
  const key = (await asWorker(d, tx => loadKeys(tx, d.vault, row.demand_id))).get(row.demand_id)
  if (!key) return gone
  const wish = openWish(key, row)
  const actor = await senderOf(d, row.person_id)
  if (!actor) return mayNoMore
  const before = await repetition(d, actor, { demandId: row.demand_id, key: wish.key }, askedOf(wish.sent))
  if (before) return isRefusal(before) ? before : 'left'
  // By the program: the grant under which it was written may have ended since.
  const at = await loadFor(d, WORKER, row.demand_id)
  if (isRefusal(at)) return at
  const no = at.demand.version === row.version ? null : await refuseOther(d, actor, wish, at)
  if (no) return no
  const { version } = at.demand
  const done = await leave(d, actor, row.demand_id, {
    sent: wish.sent,
    version,
    key: wish.key,
    at,
    lookedBy: row.looked_by,
  })
  if (isRefusal(done)) return done.code === 'changed_meanwhile' ? 'again' : done
  return 'left'
}

async function refuseOther(
  d: Deployment,
  actor: Actor,
  wish: DepartureWish,
  at: Exclude<Awaited<ReturnType<typeof loadFor>>, Refusal>,
): Promise<Refusal | null> {
  const ready = await readyOf(d, actor, at, wish.sent)
  if (isRefusal(ready)) return ready
  return ready.says === wish.says ? null : { ...mayNoMore, code: 'changed_meanwhile' }
}

/** As the directory has them now: who lost a role has lost it now. */
async function senderOf(d: Deployment, id: string): Promise<Actor | null> {
  const [row] = await asWorker(d, tx =>
    tx.query<{ roles: Role[]; employment: Employment }>(
      'select roles, employment from duly.person where id = $1 and active',
      [id],
    ),
  )
  return row ? { kind: 'staff', id, ...row } : null
}

/** Of what is not sent the code alone is kept. */
const gone: Refusal = { code: 'not_found', detail: '', next: '' }
const mayNoMore: Refusal = { code: 'not_allowed', detail: '', next: '' }

async function again(d: Deployment, { id, tried_at }: DepartureRow): Promise<void> {
  await asWorker(d, tx =>
    tx.query('update duly.departure set tried_at = null where id = $1 and tried_at = $2', [id, tried_at]),
  )
}

async function settle(d: Deployment, row: DepartureRow, outcome: 'left' | Refusal): Promise<void> {
  const [state, why] = outcome === 'left' ? (['left', null] as const) : (['not_sent', outcome.code] as const)
  await asWorker(d, async tx => {
    const mine = await tx.query(
      `update duly.departure set state = $2, why = $3, settled_at = $4
       where id = $1 and state = 'leaving' and tried_at = $5 returning 1`,
      [row.id, state, why, d.now(), row.tried_at],
    )
    // Taken up by another worker meanwhile, which says what became of it, once.
    if (state === 'not_sent' && mine.length > 0)
      await notify(tx, d, { person: row.person_id, kind: 'unsent', demandId: row.demand_id })
  })
}
