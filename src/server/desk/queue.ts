// The queue as the database gives it under the reader's own row-level security: by due time, fifty a page, keyset paged.
import type { Actor } from '../../demand/actor.ts'
import type { Step, Turn } from '../../demand/next.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import { openField } from '../../store/field.ts'
import { unwrapKey } from '../../store/matter-keys.ts'
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

export async function readQueue(d: Deployment, actor: Actor, q: QueueQuery): Promise<Queue> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const limit = q.text === '' ? PAGE + 1 : LOOK_AT
    const found = (await selectRows(tx, actor, q, limit))
      .map(r => toRow(d, r))
      .filter(r => matches(r, q.text))
    const rows = found.slice(0, PAGE)
    const last = rows.at(-1)
    return {
      rows,
      next: found.length > PAGE && last ? cursorOf(last) : null,
      counts: await counts(tx, actor, d.now()),
    }
  })
}

/** Each view is a text of its own: the planner uses an index for its rows alone only where it knows the condition. */
const VIEWS: Readonly<Record<View, string>> = {
  open: "closed_at is null and step <> 'done'",
  mine: 'closed_at is null and turn = any($1)',
  closed: 'closed_at is not null',
  not_demand: "closed_at is null and step = 'done'",
}

/** The page first, its keys after: a key's own policy is asked for the rows of the page and no others. */
function pageSql(view: View): string {
  return `with page as materialized (
      select id, reference, version, step, turn, due_at, due_what, received_at, closed_at, summary,
             coalesce(due_at, 'infinity'::timestamptz) as place
      from duly.demand
      where ${VIEWS[view]} and ($1::text[] is not null)
        and (coalesce(due_at, 'infinity'::timestamptz), id) > ($2::timestamptz, $3)
      order by coalesce(due_at, 'infinity'::timestamptz), id limit $4)
    select page.*, k.online from page left join duly.matter_key k on k.id = page.id order by page.place, page.id`
}

async function selectRows(tx: Transaction, actor: Actor, q: QueueQuery, limit: number): Promise<Row[]> {
  const after = parseCursor(q.cursor) ?? { dueAt: '-infinity', id: '' }
  return tx.query<Row>(pageSql(q.view), [turnsOf(actor), after.dueAt, after.id, limit])
}

/** A person's own turn: the steps of her roles. */
function turnsOf(actor: Actor): string[] {
  return actor.kind === 'staff' ? [...actor.roles] : []
}

async function counts(tx: Transaction, actor: Actor, now: string): Promise<Queue['counts']> {
  const endOfDay = `${now.slice(0, 10)}T23:59:59.999Z`
  const rows = await tx.query<{ open: number; mine: number; due_today: number; to_approve: number }>(
    `select count(*) filter (where step <> 'done') as open, count(*) filter (where turn = any($1)) as mine,
            count(*) filter (where due_at <= $2) as due_today, count(*) filter (where step = 'sign') as to_approve
     from duly.demand where closed_at is null`,
    [turnsOf(actor), endOfDay],
  )
  const r = rows[0]
  return {
    open: Number(r?.open ?? 0),
    mine: Number(r?.mine ?? 0),
    dueToday: Number(r?.due_today ?? 0),
    toApprove: Number(r?.to_approve ?? 0),
  }
}

function toRow(d: Deployment, r: Row): QueueRow {
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

function cursorOf(row: QueueRow): string {
  return Buffer.from(JSON.stringify([row.dueAt ?? 'infinity', row.id])).toString('base64url')
}

function parseCursor(cursor: string | null): { dueAt: string; id: string } | null {
  if (cursor === null) return null
  const place = readCursor(cursor)
  if (!place) throw new Error('the border lets only cursors through that were given out')
  return place
}

/** Where a page ended, from the text that was given out with it; null for any other text. */
export function readCursor(cursor: string): { dueAt: string; id: string } | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed) || parsed.length !== 2) return null
    const [dueAt, id] = parsed
    const isTime = dueAt === 'infinity' || (typeof dueAt === 'string' && !Number.isNaN(Date.parse(dueAt)))
    return isTime && typeof id === 'string' ? { dueAt: String(dueAt), id } : null
  } catch {
    return null
  }
}
