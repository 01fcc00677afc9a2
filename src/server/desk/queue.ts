// The queue as the database gives it under the reader's own row-level security: by due time, what is closed the latest first,
// fifty a page, keyset paged.
import type { Actor } from '../../demand/actor.ts'
import type { Step, Turn } from '../../demand/next.ts'
import { databaseActor } from '../../store/execute.ts'
import { openField } from '../../store/field.ts'
import { unwrapKey } from '../../store/matter-keys.ts'
import { readInOneTrip, type Statement } from '../../store/one-trip.ts'
import type { Summary } from '../../store/views.ts'
import type { Deployment } from '../deployment.ts'
import type { Queue, QueueRow } from './api.ts'

export type View = 'open' | 'mine' | 'closed' | 'not_demand'
export type QueueQuery = { readonly view: View; readonly text: string; readonly cursor: string | null }

const PAGE = 50
/** Text filters look at this many rows at most: names are ciphertext and are opened one by one. */
const LOOK_AT = 2000

type Row = {
  id: string
  reference: string
  version: number
  step: Step
  turn: Turn
  due_at: Date | null
  due_what: string | null
  received_at: Date
  closed_at: Date | null
  summary: Buffer
  online: Buffer | null
}

type Opened = Pick<Deployment, 'db' | 'vault' | 'now'>

export async function readQueue(d: Opened, actor: Actor, q: QueueQuery): Promise<Queue> {
  const [found, [counted]] = await readInOneTrip<[Row, Queue['counts']]>(d.db, databaseActor(actor), [
    pageOf(actor, q),
    countsOf(actor, d.now()),
  ])
  const matching = found.map(r => toRow(d, r)).filter(r => matches(r, q.text))
  const rows = matching.slice(0, PAGE)
  const last = rows.at(-1)
  return {
    rows,
    next: matching.length > PAGE && last ? cursorOf(q.view, last) : null,
    counts: counted ?? { open: 0, mine: 0, dueToday: 0, toApprove: 0 },
  }
}

type Order = { readonly rows: string; readonly time: string; readonly backwards: boolean }

/** Not coalesce: 0004-queue-order.sql. */
const DUE = "case when due_at is null then 'infinity'::timestamptz else due_at end"

/** Each view is a text of its own: the planner uses an index for its rows alone only where it knows the condition. */
const VIEWS: Readonly<Record<View, Order>> = {
  open: { rows: "closed_at is null and step <> 'done'", time: DUE, backwards: false },
  mine: { rows: 'closed_at is null and turn = any($1)', time: DUE, backwards: false },
  closed: { rows: 'closed_at is not null', time: 'closed_at', backwards: true },
  not_demand: { rows: "closed_at is null and step = 'done'", time: DUE, backwards: false },
}

/** The page first, its keys after: a key's own policy is asked for the rows of the page and no others. */
function pageSql({ rows, time, backwards }: Order, limit: number): string {
  const [after, order] = backwards ? ['<', 'desc'] : ['>', 'asc']
  return `with page as materialized (
      select id, reference, version, step, turn, due_at, due_what, received_at, closed_at, summary, ${time} as time
      from duly.demand
      where ${rows} and ($1::text[] is not null) and (${time}, id) ${after} ($2::timestamptz, $3)
      order by ${time} ${order}, id ${order} limit ${limit})
    select page.*, k.online from page left join duly.matter_key k on k.id = page.id
    order by page.time ${order}, page.id ${order}`
}

export function pageOf(actor: Actor, q: QueueQuery): Statement {
  const view = VIEWS[q.view]
  const { time, id } = parseCursor(q.cursor) ?? { time: view.backwards ? 'infinity' : '-infinity', id: '' }
  const text = pageSql(view, q.text === '' ? PAGE + 1 : LOOK_AT)
  return { text, values: [turnsOf(actor), time, id] }
}

/** A person's own turn: the steps of her roles. */
function turnsOf(actor: Actor): string[] {
  return actor.kind === 'staff' ? [...actor.roles] : []
}

function countsOf(actor: Actor, now: string): Statement {
  return {
    text: `select count(*) filter (where step <> 'done') as open, count(*) filter (where turn = any($1)) as mine,
        count(*) filter (where due_at <= $2) as "dueToday", count(*) filter (where step = 'sign') as "toApprove"
      from duly.demand where closed_at is null`,
    values: [turnsOf(actor), `${now.slice(0, 10)}T23:59:59.999Z`],
  }
}

function toRow(d: Opened, r: Row): QueueRow {
  const key = r.online ? unwrapKey(d.vault, r.id, r.online) : null
  const summary: Summary = key ? openField(key, [r.id, 1, 'summary'], r.summary) : shredded()
  return {
    id: r.id,
    reference: r.reference,
    version: r.version,
    step: r.step,
    turn: r.turn,
    dueAt: r.due_at?.toISOString() ?? null,
    dueWhat: r.due_what,
    receivedAt: r.received_at.toISOString(),
    closedAt: r.closed_at?.toISOString() ?? null,
    summary,
  }
}

/** A demand whose key was erased keeps its place and says nothing else. */
function shredded(): Summary {
  return {
    subject: null,
    authority: '',
    country: '',
    authenticated: false,
    instrument: null,
    categories: [],
    tenants: 0,
    says: 'Erased as the retention policy says.',
    secrecyUntil: null,
  }
}

function matches(row: QueueRow, text: string): boolean {
  if (text === '') return true
  const s = row.summary
  const hay = [
    row.reference,
    s.authority,
    s.country,
    s.subject ?? '',
    s.instrument ?? '',
    s.categories.join(' '),
  ]
    .join(' ')
    .toLowerCase()
  return text
    .toLowerCase()
    .split(/\s+/)
    .every(word => hay.includes(word))
}

function cursorOf(view: View, row: QueueRow): string {
  const time = view === 'closed' ? row.closedAt : (row.dueAt ?? 'infinity')
  return Buffer.from(JSON.stringify([time, row.id])).toString('base64url')
}

function parseCursor(cursor: string | null): Place | null {
  if (cursor === null) return null
  const place = readCursor(cursor)
  if (!place) throw new Error('the border lets only cursors through that were given out')
  return place
}

export type Place = { readonly time: string; readonly id: string }

/** Where a page ended, from the text that was given out with it; null for any other text. */
export function readCursor(cursor: string): Place | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed.length !== 2) return null
    const [time, id] = parsed
    const isTime = time === 'infinity' || (typeof time === 'string' && !Number.isNaN(Date.parse(time)))
    return isTime && typeof id === 'string' ? { time: String(time), id } : null
  } catch {
    return null
  }
}
