// The figures as the database counts them under the reader's own row-level security.

import {
  type DueClass,
  type Figures,
  type RedirectFate,
  redirectFates,
  type Sender,
} from '../../api/desk/figures.ts'
import type { Actor } from '../../kernel/actor.ts'
import { dayIn, startOfDay } from '../../kernel/zone.ts'
import { dayAfter } from '../../queue/filter.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { readInOneTrip, type Statement } from '../../store/demand/one-trip.ts'
import type { Ground, Outcome } from '../../vocabulary/closed-lists.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { emergencyFigures } from '../surfaces/desk/emergency-figures.ts'

type Reading = Pick<Deployment, 'db' | 'vault' | 'now'>
type SenderRow = { id: string; received: number; closed: number; refused: number }

const DUE: readonly DueClass[] = ['overdue', 'today', 'tomorrow', 'within_7_days', 'later', 'no_clock']
const MOST_SENDERS = 20
const SOON_DAYS = 14
const DAY = 86_400_000

/** `months`: how many, the running one among them. Of one country or authority: what its verified senders sent. */
export type FiguresAsked = {
  readonly months: number
  readonly country?: string | undefined
  readonly authority?: string | undefined
  /** In which it is today (IANA); UTC where nobody says. */
  readonly zone?: string | undefined
}

export async function readFigures(d: Reading, actor: Actor, asked: FiguresAsked): Promise<Figures> {
  const { months } = asked
  const now = d.now()
  const directory = await withTransaction(d.db, databaseActor(actor), tx => readDirectory(tx, d.vault))
  const from = sendersIn(directory.authorities, asked)
  const names = monthsUntil(now, months)
  const since = `${names[0]}-01T00:00:00.000Z`
  const half = `${names[Math.floor(months / 2)]}-01T00:00:00.000Z`
  const [inflow, due, outcomes, answer, grounds, redirects, secrecy, [soon], senders, challenges] =
    await readInOneTrip<
      [
        Figures['inflow'][number],
        { due: DueClass; demands: number },
        { month: string; outcome: Outcome; demands: number },
        Figures['answer'][number],
        { ground: Ground; now: number; before: number },
        { fate: RedirectFate; matters: number },
        Figures['secrecy'][number],
        { matters: number },
        SenderRow,
        Figures['challenges'][number],
      ]
    >(d.db, databaseActor(actor), [
      inflowOf(since, names, from),
      dueOf(now, from, asked.zone),
      outcomesOf(since, from),
      answerOf(since, names, from),
      groundsOf(since, half, from),
      redirectsOf(since, from),
      secrecyOf(now, from),
      secrecySoonOf(now, from),
      sendersOf(since, from),
      challengesOf(since, from),
    ])
  const { authorities, countries } = named(directory.authorities, senders)
  const { rows: emergencies } = await emergencyFigures(d, actor)
  const byClass = new Map(due.map(row => [row.due, row.demands]))
  return {
    asOf: now,
    months: names,
    inflow,
    due: DUE.map(name => ({ due: name, demands: byClass.get(name) ?? 0 })),
    outcomes,
    answer,
    grounds,
    redirects: redirectFates.map(fate => ({
      fate,
      matters: redirects.find(r => r.fate === fate)?.matters ?? 0,
    })),
    challenges,
    secrecy,
    secrecySoon: soon?.matters ?? 0,
    emergencies: emergencies.filter(row => from === null || from.includes(row.authority ?? '')),
    authorities,
    countries,
  }
}

/** `YYYY-MM` of the last `count` months, the one of `now` last. */
export function monthsUntil(now: string, count: number): string[] {
  const [year, month] = [Number(now.slice(0, 4)), Number(now.slice(5, 7))]
  return Array.from({ length: count }, (_, i) =>
    new Date(Date.UTC(year, month - count + i, 1)).toISOString().slice(0, 7),
  )
}

type Known = ReadonlyMap<string, { readonly name: string; readonly country: string }>
/** Ids of authorities; null: from whomever, also from those that nobody has verified yet. */
type From = readonly string[] | null

function sendersIn(known: Known, { country, authority }: FiguresAsked): From {
  if (country === undefined && authority === undefined) return null
  return [...known].flatMap(([id, a]) =>
    (authority ?? id) === id && (country ?? a.country) === a.country ? [id] : [],
  )
}

/** `parameter` holds the ids of `From`. */
const SENT_BY = (parameter: string, column = 'd.authority_id') =>
  `(${parameter}::text[] is null or ${column} = any(${parameter}))`
/** The same for what hangs on a demand. */
const OF_SENT_BY = (parameter: string, column: string) =>
  `(${parameter}::text[] is null or exists (select 1 from duly.demand d where d.id = ${column} and d.authority_id = any(${parameter})))`

const MONTH = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM')`
/** What was filed as no demand is none. */
const DEMANDS = (parameter: string) =>
  `duly.demand d where not (d.step = 'done' and d.closed_at is null) and ${SENT_BY(parameter)}`

function inflowOf(since: string, months: readonly string[], from: From): Statement {
  return {
    text: `with d as materialized (select d.received_at, d.closed_at from ${DEMANDS('$3')}),
        got as (select ${MONTH('received_at')} as month, count(*)::int as n from d where received_at >= $1 group by 1),
        shut as (select ${MONTH('closed_at')} as month, count(*)::int as n from d where closed_at >= $1 group by 1),
        base as (select count(*)::int as n from d where received_at < $1 and (closed_at is null or closed_at >= $1))
      select m.month, coalesce(got.n, 0) as received, coalesce(shut.n, 0) as closed,
        ((select n from base) + sum(coalesce(got.n, 0) - coalesce(shut.n, 0)) over (order by m.month))::int as open
      from unnest($2::text[]) as m (month) left join got using (month) left join shut using (month) order by m.month`,
    values: [since, months, from],
  }
}

/** Today and its neighbours are the reader's days. */
function dueOf(now: string, from: From, zone = 'UTC'): Statement {
  const days = [1, 2, 7].map(n => startOfDay(zone, dayAfter(dayIn(zone, Date.parse(now)), n)))
  return {
    text: `select case when due_at is null then 'no_clock' when due_at < $1 then 'overdue' when due_at < $2 then 'today'
        when due_at < $3 then 'tomorrow' when due_at < $4 then 'within_7_days' else 'later' end as due, count(*)::int as demands
      from duly.demand d where closed_at is null and step <> 'done' and ${SENT_BY('$5')} group by 1`,
    values: [now, ...days, from],
  }
}

function outcomesOf(since: string, from: From): Statement {
  return {
    text: `select ${MONTH('closed_at')} as month, outcome, count(*)::int as demands
      from duly.counted c where closed_at >= $1 and ${OF_SENT_BY('$2', 'c.demand_id')} group by 1, 2 order by 1, 2`,
    values: [since, from],
  }
}

function answerOf(since: string, months: readonly string[], from: From): Statement {
  const days = `extract(epoch from closed_at - received_at) / 86400`
  return {
    text: `with shut as (
        select ${MONTH('closed_at')} as month, count(*)::int as closed,
          percentile_cont(0.5) within group (order by ${days})::float8 as median,
          percentile_cont(0.9) within group (order by ${days})::float8 as slowest10
        from duly.demand d where closed_at >= $1 and ${SENT_BY('$3')} group by 1)
      select m.month, coalesce(closed, 0) as closed, median, slowest10
      from unnest($2::text[]) as m (month) left join shut using (month) order by m.month`,
    values: [since, months, from],
  }
}

function groundsOf(since: string, half: string, from: From): Statement {
  return {
    text: `select ground, coalesce(sum(lines) filter (where at >= $2), 0)::int as now,
        coalesce(sum(lines) filter (where at < $2), 0)::int as before
      from duly.decided c where decision = 'reject' and at >= $1 and ${OF_SENT_BY('$3', 'c.demand_id')}
      group by 1 order by 2 desc, 3 desc, 1`,
    values: [since, half, from],
  }
}

/** One of its matters each: an agency can be sent to one customer and not to another. */
function redirectsOf(since: string, from: From): Statement {
  return {
    text: `select case when l.redirect_outcome is not null then l.redirect_outcome when not l.redirected then 'excepted'
          when d.closed_at is not null then 'unanswered' else 'open' end as fate, count(*)::int as matters
      from duly.lifecycle l join duly.demand d on d.id = l.demand_id
      where (l.redirected or l.excepted is not null) and d.received_at >= $1 and ${SENT_BY('$2')} group by 1`,
    values: [since, from],
  }
}

/** What a tenant filed itself lies under its matter, what the provider filed under the demand. Events are read by nobody without a grant. */
function challengesOf(since: string, from: From): Statement {
  return {
    text: `select ${MONTH('f.at')} as month, count(*) filter (where f.ours)::int as ours, count(*) filter (where not f.ours)::int as tenants
      from duly.challenges_filed($1) f join duly.demand d on d.id = f.demand where ${SENT_BY('$2')} group by 1 order by 1`,
    values: [since, from],
  }
}

/** By their clocks: a secrecy without a known end has none. */
function secrecyOf(now: string, from: From): Statement {
  return {
    text: `select to_char(date_trunc('week', least(due_at, $1::timestamptz + interval '26 weeks') at time zone 'UTC'), 'YYYY-MM-DD') as week,
        count(*)::int as matters
      from duly.deadline t where clock like 'secrecy:%' and fired_at is null and ${OF_SENT_BY('$2', 't.demand_id')}
      group by 1 order by 1`,
    values: [now, from],
  }
}

/** Counted by itself: a week of the picture may end after the fourteen days. */
function secrecySoonOf(now: string, from: From): Statement {
  return {
    text: `select count(*)::int as matters from duly.deadline t
      where clock like 'secrecy:%' and fired_at is null and due_at <= $1 and ${OF_SENT_BY('$2', 't.demand_id')}`,
    values: [new Date(Date.parse(now) + SOON_DAYS * DAY).toISOString(), from],
  }
}

function sendersOf(since: string, from: From): Statement {
  return {
    text: `select d.authority_id as id, count(*) filter (where d.received_at >= $1)::int as received,
        count(*) filter (where d.closed_at >= $1)::int as closed,
        count(*) filter (where d.closed_at >= $1 and c.outcome = 'rejected')::int as refused
      from duly.demand d left join duly.counted c on c.demand_id = d.id
      where d.authority_id is not null and (d.received_at >= $1 or d.closed_at >= $1) and ${SENT_BY('$2')}
      group by 1`,
    values: [since, from],
  }
}

function named(known: Known, rows: readonly SenderRow[]) {
  const senders = rows
    .map((row): Sender => {
      const authority = known.get(row.id)
      return { ...row, name: authority?.name ?? row.id, country: authority?.country ?? '' }
    })
    .toSorted((a, b) => b.received - a.received || a.name.localeCompare(b.name))
  const countries = [...Map.groupBy(senders, s => s.country)].map(([country, of]) => ({
    country,
    received: sum(of, 'received'),
    closed: sum(of, 'closed'),
    refused: sum(of, 'refused'),
  }))
  return {
    authorities: senders.slice(0, MOST_SENDERS),
    countries: countries
      .toSorted((a, b) => b.received - a.received || a.country.localeCompare(b.country))
      .slice(0, MOST_SENDERS),
  }
}

function sum(of: readonly Sender[], what: 'received' | 'closed' | 'refused'): number {
  return of.reduce((n, s) => n + s[what], 0)
}
