// How the work stands, for operators: counts and ages of what is not restricted, so that no figure tells of a matter that may not
// be known. Read by the workers' process, at most once in a quarter of a minute.
import { existsSync, readFileSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import type { Transaction } from '../../../store/database.ts'
import { type Family, gauge } from '../../../store/installation/figures.ts'
import type { Deployment } from '../../deployment.ts'
import { asWorker } from '../demand-at-work.ts'

const KEPT_MS = 15_000

export function workFigures(d: Deployment): () => Promise<readonly Family[]> {
  let kept: { readonly at: number; readonly families: Promise<readonly Family[]> } | undefined
  return () => {
    if (!kept || performance.now() - kept.at > KEPT_MS) kept = { at: performance.now(), families: read(d) }
    return kept.families
  }
}

async function read(d: Deployment): Promise<readonly Family[]> {
  const stored = await asWorker(d, async tx => [
    ...(await queue(tx, d.now())),
    ...(await mails(tx, d.now())),
    ...(await waits(tx, d.now())),
  ])
  return [...stored, ...backup(d.dir.path), ...disk(d)]
}

async function queue(tx: Transaction, now: string): Promise<Family[]> {
  const steps = await tx.query<{ step: string; n: number; overdue: number }>(
    `select step, count(*)::int as n, count(*) filter (where due_at < $1)::int as overdue
     from duly.demand where closed_at is null and step <> 'done' and not restricted group by step order by step`,
    [now],
  )
  const [notice] = await tx.query<{ due: number }>(
    `select count(*)::int as due from duly.deadline l join duly.demand d on d.id = l.demand_id
     where not d.restricted and l.fired_at is null and l.clock like 'notice%' and l.due_at < $1::timestamptz + interval '1 day'`,
    [now],
  )
  const bySteps = (of: (row: (typeof steps)[number]) => number) =>
    steps.map(row => ({ value: of(row), labels: { step: row.step } }))
  return [
    {
      name: 'duly_queue_demands',
      help: 'Open demands by the step that is next.',
      type: 'gauge',
      values: bySteps(row => row.n),
    },
    {
      name: 'duly_queue_overdue_demands',
      help: 'Open demands whose next step is past its time, by that step.',
      type: 'gauge',
      values: bySteps(row => row.overdue),
    },
    gauge('duly_notices_due', 'Notices whose time comes within a day, or has passed.', notice?.due ?? 0),
  ]
}

async function mails(tx: Transaction, now: string): Promise<Family[]> {
  const [row] = await tx.query<{ waiting: number; retrying: number; failed: number; oldest: number }>(
    `select count(*) filter (where state = 'waiting')::int as waiting,
       count(*) filter (where state = 'waiting' and attempts > 0)::int as retrying,
       count(*) filter (where state = 'failed')::int as failed,
       coalesce(extract(epoch from $1::timestamptz - min(next_at) filter (where state = 'waiting')), 0)::float8 as oldest
     from (
       select m.state, m.attempts, m.next_at from duly.outgoing_mail m join duly.demand x on x.id = m.demand_id
         where not x.restricted and m.state <> 'sent'
       union all select state, attempts, next_at from duly.tenant_mail where state <> 'sent'
       union all select state, attempts, next_at from duly.officer_mail where state <> 'sent'
       union all select state, attempts, next_at from duly.staff_mail where state <> 'sent'
     ) every_mail`,
    [now],
  )
  const { waiting = 0, retrying = 0, failed = 0, oldest = 0 } = row ?? {}
  return [
    {
      name: 'duly_mails',
      help: 'Outgoing mails that were not sent yet (waiting, of them retrying) or failed for good.',
      type: 'gauge',
      values: [
        { value: waiting, labels: { state: 'waiting' } },
        { value: retrying, labels: { state: 'retrying' } },
        { value: failed, labels: { state: 'failed' } },
      ],
    },
    gauge(
      'duly_mail_late_seconds',
      'How long the mail that should go first is past its time.',
      Math.max(0, oldest),
    ),
  ]
}

async function waits(tx: Transaction, now: string): Promise<Family[]> {
  const age = (column: string) =>
    `greatest(0, coalesce(extract(epoch from $1::timestamptz - min(${column})), 0))::float8`
  const [clock] = await tx.query<{ late: number }>(
    `select ${age('l.due_at')} as late from duly.deadline l join duly.demand d on d.id = l.demand_id
     where not d.restricted and l.fired_at is null and l.due_at <= $1`,
    [now],
  )
  const [paper] = await tx.query<{ n: number; oldest: number }>(
    `select count(*)::int as n, ${age('received_at')} as oldest from duly.demand d
     where not restricted and closed_at is null and step <> 'done'
       and not exists (select 1 from duly.reading r where r.demand_id = d.id)`,
    [now],
  )
  const gate = await tx.query<{ kind: string; n: number; oldest: number }>(
    `select o.kind, count(*)::int as n, ${age('o.created_at')} as oldest from duly.gate_order o
       join duly.demand d on d.id = o.demand_id
     where not d.restricted and not exists (
       select 1 from duly.gate_report r where r.order_id = o.id and r.kind <> 'progress')
     group by o.kind order by o.kind`,
    [now],
  )
  const [wake] = await tx.query<{ n: number; oldest: number }>(
    `select count(*)::int as n, greatest(0, coalesce(extract(epoch from now() - min(start_after)), 0))::float8 as oldest
     from jobs.job j where state in ('created', 'retry') and start_after <= now()
       and not exists (select 1 from duly.demand x where x.id = j.data->>'demandId' and x.restricted)`,
  )
  const byKind = (of: (row: (typeof gate)[number]) => number) =>
    gate.map(row => ({ value: of(row), labels: { kind: row.kind } }))
  return [
    gauge(
      'duly_clock_late_seconds',
      'How long the oldest clock that has not acted is past its time.',
      clock?.late ?? 0,
    ),
    gauge('duly_papers_unread', 'Open demands whose papers no machine has read yet.', paper?.n ?? 0),
    gauge('duly_paper_unread_age_seconds', 'Age of the oldest of them.', paper?.oldest ?? 0),
    {
      name: 'duly_gate_open_orders',
      help: 'Orders to the gate without an outcome yet.',
      type: 'gauge',
      values: byKind(row => row.n),
    },
    {
      name: 'duly_gate_open_order_age_seconds',
      help: 'Age of the oldest of them.',
      type: 'gauge',
      values: byKind(row => row.oldest),
    },
    gauge('duly_wakeups_waiting', 'Jobs that could run and wait for a worker or reader.', wake?.n ?? 0),
    gauge('duly_wakeup_age_seconds', 'How long the oldest of them waits.', wake?.oldest ?? 0),
  ]
}

/** As `duly backup` leaves it; 0 where none was made. */
function backup(dataDir: string): Family[] {
  const file = join(dataDir, 'last-backup.json')
  const at = existsSync(file) ? Date.parse((JSON.parse(readFileSync(file, 'utf8')) as { at: string }).at) : 0
  return [
    gauge(
      'duly_backup_last_timestamp_seconds',
      'When the last backup was made, in seconds since 1970; 0: never.',
      at / 1000,
    ),
  ]
}

function disk({ dir }: Deployment): Family[] {
  const folders = { data: dir.path, documents: dir.documents, log: dir.log } as const
  const values = (of: (s: { bavail: number; blocks: number; bsize: number }) => number) =>
    Object.entries(folders).map(([folder, path]) => ({ value: of(statfsSync(path)), labels: { folder } }))
  return [
    {
      name: 'duly_disk_free_bytes',
      help: 'Room that is left where the folder lies.',
      type: 'gauge',
      values: values(s => s.bavail * s.bsize),
    },
    {
      name: 'duly_disk_size_bytes',
      help: 'Size of the disk where the folder lies.',
      type: 'gauge',
      values: values(s => s.blocks * s.bsize),
    },
  ]
}
