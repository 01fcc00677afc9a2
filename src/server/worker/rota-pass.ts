// The pass of the rota: somebody is called until somebody answers. What calls is found in the tables of demands and clocks; a page is one
// row per cause, its steps are taken under its lock, and what a step sends is written with it: once in effect, whatever dies in between.

import { calledBy, type OnDuty, type PageCause, stepDueAt } from '../../desk-work/rota.ts'
import type { Step } from '../../domain/turn/step.ts'
import type { Transaction } from '../../store/database.ts'
import { atWork } from '../../store/demand/at-work.ts'
import type { Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { makeCalls } from '../work/rota/calls.ts'
import { dutyNow } from '../work/rota/pages.ts'
import { type KeptRota, readRota, rulesOf } from '../work/rota/settings.ts'
import { asWorker } from './demand-at-work.ts'
import { each } from './each.ts'

/** One pass: opens what calls now (again, from where it stopped, if who had it is gone), ends what no longer does, takes the steps that are due. Returns how many people were called. */
export async function runRota(d: Deployment, changes?: Changes): Promise<number> {
  const kept = await asWorker(d, tx => readRota(tx, d))
  if (!kept) return 0
  await asWorker(d, tx => openPages(tx, d, kept.rota))
  await asWorker(d, tx => endPages(tx, d.now()))
  const due = await asWorker(d, tx =>
    tx.query<{ id: string }>(
      'select id from duly.page where next_at <= $1 and acknowledged_at is null and ended_at is null order by next_at limit 50',
      [d.now()],
    ),
  )
  let called = 0
  await each(due, async ({ id }) => {
    const people = await asWorker(d, tx => takeStep(tx, d, kept.rota, id))
    called += people.length
    if (people.length > 0) changes?.nudge({ demand: null, people })
  })
  return called
}

/** What must act by itself and needs nobody is left out: the next half-year, a download, a window that just ends. */
const WATCHED =
  "split_part(t.clock, ':', 1) = any(array['notice', 'challenge', 'filing', 'hearing', 'appeal', 'last_day', 'stay_ends', 'consent', 'extension', 'redirect', 'preservation', 'keeping', 'objection', 'answer', 'late', 'not_demand', 'secrecy', 'secrecy_warning', 'motion', 'motion_counsel', 'motion_second', 'follow_up', 'imported_hold'])"

/** What somebody has to look at also after closing: an order that ends, and a late notice that did not leave. */
const AFTER_CLOSE =
  "split_part(t.clock, ':', 1) = any(array['notice', 'secrecy_warning', 'secrecy', 'motion', 'motion_counsel', 'motion_second', 'late', 'hearing', 'appeal', 'last_day'])"

const beforeDecided: readonly Step[] = [
  'confirm_facts',
  'record_danger',
  'authenticate',
  'callback',
  'confirm_emergency',
  'lookup',
  'assess',
  'determine',
]
const telling: readonly Step[] = ['read_secrecy', 'confirm_secrecy', 'notify', 'post_notice']
const looking: readonly Step[] = ['check_docket', 'secrecy_extension']

/** By the kind of a clock that has acted: the next steps at which what it was about is still owed. */
const owedAt: Readonly<Record<string, readonly Step[]>> = {
  emergency: beforeDecided,
  notice: telling,
  late: telling,
  challenge: ['decide_production'],
  filing: ['challenge'],
  hearing: ['challenge'],
  appeal: ['challenge'],
  last_day: ['challenge'],
  stay_ends: ['challenge'],
  redirect: ['determine', 'redirect_answer'],
  preservation: ['preserve'],
  objection: ['decide_objection'],
  answer: ['note_answer'],
  not_demand: ['confirm_not_demand'],
  secrecy_warning: ['check_docket'],
  motion: looking,
  motion_counsel: looking,
}
const OWED = Object.entries(owedAt)
  .flatMap(([kind, steps]) => steps.map(step => `('${kind}', '${step}')`))
  .join(', ')

/**
 * It has not acted; or it did within the last week and waits for somebody of the desk, as after a time without a process. What has
 * acted stays in the table when it was done since, so the step says whether anything is still owed; of what another system kept from
 * deletion no step says it. $1: now.
 */
const UNMET = `(t.fired_at is null or (t.due_at > $1::timestamptz - interval '7 days' and (
  t.clock like 'imported_hold:%' or (d.turn = any(array['intake', 'analyst', 'counsel', 'approver', 'custodian']) and (
    (t.clock = 'production:order' and d.step <> all(array['late_release', 'download', 'follow_up', 'close', 'done']))
    or (split_part(t.clock, ':', 1), d.step) in (${OWED}))))))`

/**
 * Somebody has the demand who is there: its owner, or who covers for them, still employed, allowed to know of it and not away.
 * $1: now.
 */
const ATTENDED = `exists (
  select 1 from duly.person p where p.active and duly.may_know(p.id, d.id)
    and d.owner_id in (select duly.whose_work(p.id, $1::timestamptz))
    and not exists (select 1 from duly.cover a where a.person_id = p.id and a.ended_at is null
      and a.from_at <= $1::timestamptz and $1::timestamptz < a.until_at))`

async function openPages(tx: Transaction, d: Deployment, rota: KeptRota): Promise<void> {
  const { causes } = rota
  const now = d.now()
  const within = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString()
  const open = (cause: PageCause, where: string, until: string) =>
    tx.query(
      `insert into duly.page (id, cause, demand_id, about, opened_at, next_at)
       select replace(gen_random_uuid()::text, '-', ''), '${cause}', x.demand_id, x.about, $1, $1
       from (select distinct t.demand_id, ${cause === 'emergency' ? "''" : 't.due_at::text'} as about
             from duly.deadline t join duly.demand d on d.id = t.demand_id
             where ${UNMET} and (d.closed_at is null or ${AFTER_CLOSE}) and t.due_at <= $2 and ${where}) x
       on conflict (cause, demand_id, about) do update set ended_at = null, opened_at = $1, next_at = $1
         where page.ended_at is not null and page.acknowledged_at is null`,
      [now, until],
    )
  if (causes.emergency) await open('emergency', "t.clock = 'emergency:answer'", 'infinity')
  if (causes.eightHours)
    await open(
      'eight_hours',
      "t.clock = 'production:order' and t.due_at - d.received_at <= interval '8 hours'",
      within(8),
    )
  if (causes.dueHours !== null)
    await open('due_unowned', `t.clock = 'production:order' and not ${ATTENDED}`, within(causes.dueHours))
  if (causes.clockHours !== null)
    await open(
      'clock_unowned',
      `${WATCHED} and (t.due_at > $1 or t.fired_at is not null) and not ${ATTENDED}`,
      within(causes.clockHours),
    )
}

const STILL_DUE = `exists (select 1 from duly.deadline t where t.demand_id = d.id and t.due_at::text = p.about and ${AFTER_CLOSE}
  and (t.fired_at is null or (${atWork('d.')})))`

/** Closed and waiting for nobody, or somebody has it who was missing: nobody need come any more. */
async function endPages(tx: Transaction, now: string): Promise<void> {
  await tx.query(
    `update duly.page p set ended_at = $1, next_at = null from duly.demand d
     where d.id = p.demand_id and p.acknowledged_at is null and p.ended_at is null
       and ((d.closed_at is not null and not (p.cause = 'clock_unowned' and ${STILL_DUE}))
         or (p.cause in ('due_unowned', 'clock_unowned') and ${ATTENDED}))`,
    [now],
  )
}

type PageRow = {
  cause: PageCause
  demand_id: string | null
  opened_at: Date
  steps: number
  restricted: boolean | null
  secret: boolean
}

async function takeStep(tx: Transaction, d: Deployment, rota: KeptRota, id: string): Promise<string[]> {
  const now = d.now()
  // Whoever comes second finds it taken, and goes on.
  const [page] = await tx.query<PageRow>(
    `select p.cause, p.demand_id, p.opened_at, p.steps, d.restricted,
       exists (select 1 from duly.matter m join duly.secrecy s on s.matter_id = m.id
               where m.demand_id = p.demand_id and s.ended_at is null) as secret
     from duly.page p left join duly.demand d on d.id = p.demand_id
     where p.id = $1 and p.next_at <= $2 and p.acknowledged_at is null and p.ended_at is null
     for update of p skip locked`,
    [id, now],
  )
  if (!page) return []
  const rules = rulesOf(rota)
  const duty = await dutyNow(tx, rota, now)
  const able = await whoMayKnow(tx, page.demand_id, duty, rota.people)
  const people = calledBy(rules, page.steps, duty, p => able.has(p))
  const restricted = page.restricted ?? false
  await tx.query(
    'insert into duly.page_told (page_id, step, person_id, at) select $1, $2, x, $3 from unnest($4::text[]) x',
    [id, page.steps + 1, now, people],
  )
  // After a night without a process the steps follow each other from now on, not all at once.
  const openedAt = page.opened_at.toISOString()
  const planned = stepDueAt(rules, openedAt, page.steps + 1)
  const next = planned > now ? planned : new Date(Date.parse(now) + 60_000).toISOString()
  await tx.query('update duly.page set steps = steps + 1, next_at = $2 where id = $1', [id, next])
  await makeCalls(tx, d, rota, {
    page: id,
    cause: page.cause,
    demandId: page.demand_id,
    who: (rules.steps[page.steps] ?? rules.steps.at(-1))?.who ?? 'everybody',
    step: page.steps + 1,
    people,
    quiet: restricted || page.secret,
    restricted,
  })
  return people
}

async function whoMayKnow(
  tx: Transaction,
  demandId: string | null,
  duty: OnDuty,
  people: readonly string[],
): Promise<Set<string>> {
  const all = [...people, duty.first, duty.second].filter(p => p !== null)
  const rows = await tx.query<{ id: string }>(
    'select id from duly.person where id = any($1) and active and ($2::text is null or duly.may_know(id, $2))',
    [all, demandId],
  )
  return new Set(rows.map(r => r.id))
}
