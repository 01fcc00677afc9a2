// The queue as the database gives it under the reader's own row-level security: by due time, what is closed the latest first, or
// by receipt; fifty a page, keyset paged; all of a view, or what answers filters and words.

import type { Queue, QueueRow } from '../../../../api/desk/queue.ts'
import type { Step, Turn } from '../../../../domain/turn/step.ts'
import type { Actor } from '../../../../kernel/actor.ts'
import { asKept, sentence } from '../../../../kernel/message.ts'
import { countFilters, type Filters, type ListOrder, listOrder, type Sort } from '../../../../queue/filter.ts'
import type { Summary } from '../../../../queue/summary.ts'
import { AT_WORK } from '../../../../store/demand/at-work.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { readInOneTrip, type Statement, writeInOneTrip } from '../../../../store/demand/one-trip.ts'
import { openField } from '../../../../store/keys/field.ts'
import { unwrapKey } from '../../../../store/keys/matter-keys.ts'
import { columnOf, FIND, findArguments } from '../../../../store/search/find.ts'
import { openProposed } from '../../../../store/search/proposed.ts'
import { barredToken } from '../../../../store/search/row.ts'
import { withProposed } from '../../../../store/views/views.ts'
import { asksForMine, ownWork, withCovered } from '../../../work/covered.ts'
import { wantedOf } from './queue-counts.ts'
import { noteSearch } from './queue-noted.ts'
import { type Opened, turnsOf, type View } from './queue-turns.ts'

export type QueueQuery = {
  readonly view: View
  readonly text: string
  readonly cursor: string | null
  /** None: the whole view. */
  readonly filters?: Filters
  /** null: the list's own order. */
  readonly sort?: Sort | null
  /** In which it is today; UTC where nobody says. */
  readonly zone?: string
}

const PAGE = 50

type Row = {
  id: string
  reference: string
  version: number
  step: Step
  turn: Turn
  due_at: Date | null
  due_what: string | null
  due_proposed: boolean
  received_at: Date
  closed_at: Date | null
  owner_id: string | null
  barred: boolean
  summary: Buffer
  proposed: Buffer | null
  online: Buffer | null
}

/** Whoever asks for words leaves a note of it first; a further page is the same asking. */
export async function readQueue(d: Opened, actor: Actor, asked: QueueQuery): Promise<Queue> {
  const mine = asksForMine(asked.filters) ? await ownWork(d, actor) : []
  const q = { ...asked, filters: withCovered(asked.filters ?? {}, mine) }
  const words = wordsOf(q)
  const isSearch = words !== '' && actor.kind === 'staff'
  const page = pageOf(d, actor, q, isSearch)
  const noted = q.cursor === null && words !== '' ? noteSearch(d, actor, words) : null
  const who = databaseActor(actor)
  const found = noted
    ? (await writeInOneTrip<[object, Row]>(d.db, who, [noted, page]))[1]
    : (await (isSearch ? writeInOneTrip : readInOneTrip)<[Row]>(d.db, who, [page]))[0]
  const all = found.map(r => toRow(d, r))
  const rows = all.slice(0, PAGE)
  const last = rows.at(-1)
  return {
    rows,
    next: all.length > PAGE && last ? cursorOf(q, last) : null,
  }
}

/** What of an asking is noted: words, and whose demands were asked for by name. */
function wordsOf({ text, filters }: QueueQuery): string {
  const asked = filters?.customer === undefined ? '' : `customer:${filters.customer}`
  return [text.trim(), asked].filter(Boolean).join(' ')
}

type Order = { readonly rows: string; readonly time: string; readonly backwards: boolean }

/** Not coalesce: 0005-queue-order.sql. */
const DUE = "case when due_at is null then 'infinity'::timestamptz else due_at end"

/** Each view in its own order is a text of its own: the planner uses an index for its rows alone only where it knows the condition. */
const VIEWS: Readonly<Record<'open' | 'closed', Order>> = {
  open: { rows: AT_WORK, time: DUE, backwards: false },
  closed: { rows: `closed_at is not null and not (${AT_WORK})`, time: 'closed_at', backwards: true },
}

const COLUMNS = `d.id, d.reference, d.version, d.step, d.turn, d.due_at, d.due_what, d.due_proposed, d.received_at, d.closed_at, d.owner_id, d.summary, d.proposed`

/**
 * The page first, its keys after: a key's own policy is asked for the rows of the page and no others. So is whether the next step
 * waits for another person than the reader; `barred`: the parameter with that token. `listedTo`: that with whom it is noted on each that a
 * search listed it to, which its tenant is shown (decision 43).
 */
function withKeys(
  page: string,
  direction: 'asc' | 'desc',
  barred: string,
  listedTo: string | null = null,
): string {
  const noted = `, noted as (insert into duly.search_listed (demand_id, person_id, at)
      select shown.id, ${listedTo}, now()
      from (select id from page order by time ${direction}, id ${direction} limit ${PAGE}) shown on conflict do nothing)`
  return `with page as materialized (${page})${listedTo === null ? '' : noted}
    select page.*, k.online, (select count(*) from duly.search s where s.demand_id = page.id and s.facets @> array[${barred}::bigint]) > 0 as barred
    from page left join duly.matter_key k on k.id = page.id
    order by page.time ${direction}, page.id ${direction}`
}

function wholeView({ rows, time, backwards }: Order): string {
  const [after, order] = backwards ? (['<', 'desc'] as const) : (['>', 'asc'] as const)
  return withKeys(
    `select ${COLUMNS}, ${time} as time from duly.demand d
     where ${rows} and (${time}, id) ${after} ($1::timestamptz, $2) order by ${time} ${order}, id ${order} limit ${PAGE + 1}`,
    order,
    '$3',
  )
}

/**
 * A walk per turn, merged: each begins in the index where the page before ended. Without what another person has to finish: counted,
 * because what only asks whether there is a row may become a join with all of them.
 */
const MINE = withKeys(
  `select x.* from unnest($3::text[]) t cross join lateral (
     select ${COLUMNS}, ${DUE} as time from duly.demand d
     where turn = t and ${AT_WORK} and (${DUE}, id) > ($1::timestamptz, $2)
       and (select count(*) from duly.search s where s.demand_id = d.id and s.facets @> array[$4::bigint]) = 0
     order by ${DUE}, id limit ${PAGE + 1}) x
   order by x.time, x.id limit ${PAGE + 1}`,
  'asc',
  '$4',
)

/** The finder says which; the rows themselves come under the reader's own policy. */
const foundIn = (direction: 'asc' | 'desc', listedTo: string | null) =>
  withKeys(
    `select ${COLUMNS}, f.at as time from ${FIND} f join duly.demand d on d.id = f.demand_id`,
    direction,
    '$14',
    listedTo,
  )
const FOUND = { asc: foundIn('asc', null), desc: foundIn('desc', null) }
/** After the arguments of `FIND` and the token. */
const LISTED = { asc: foundIn('asc', '$15'), desc: foundIn('desc', '$15') }

/** `isSearch`: what it lists is noted, so it has to be let write. */
export function pageOf(
  d: Pick<Opened, 'vault' | 'now'>,
  actor: Actor,
  q: QueueQuery,
  isSearch = false,
): Statement {
  const after = parseCursor(q.cursor)
  const order = orderIn(q)
  if (countFilters(q.filters ?? {}) > 0 || q.text.trim() !== '')
    return foundPage(d, actor, q, { after, isSearch })
  // Nothing filed away falls due, and by receipt the finder has the index.
  if (order === 'latest' || order === 'oldest') return foundPage(d, actor, q, { after, isSearch })
  const { time, id } = after ?? { time: order === 'closed' ? 'infinity' : '-infinity', id: '' }
  const barred = barredToken(d.vault.searchKey, actor.id)
  if (q.view === 'mine') return { text: MINE, values: [time, id, turnsOf(actor), barred] }
  return { text: order === 'closed' ? WHOLE.closed : WHOLE.open, values: [time, id, barred] }
}

function orderIn({ view, filters, sort }: QueueQuery): ListOrder {
  return listOrder(view, filters ?? {}, sort ?? null)
}

const WHOLE = { open: wholeView(VIEWS.open), closed: wholeView(VIEWS.closed) }

function foundPage(
  d: Pick<Opened, 'vault' | 'now'>,
  actor: Actor,
  q: QueueQuery,
  { after, isSearch }: { after: Place | null; isSearch: boolean },
): Statement {
  const wanted = wantedOf(d, actor, { ...q, filters: q.filters ?? {} })
  const find = { ...wanted, after, now: d.now(), limit: PAGE + 1 }
  const { downwards } = columnOf(wanted.order)
  const values = [...findArguments(d.vault.searchKey, find), barredToken(d.vault.searchKey, actor.id)]
  const direction = downwards ? 'desc' : 'asc'
  return isSearch
    ? { text: LISTED[direction], values: [...values, actor.id] }
    : { text: FOUND[direction], values }
}

function toRow(d: Pick<Opened, 'vault'>, r: Row): QueueRow {
  const key = r.online ? unwrapKey(d.vault, r.id, r.online) : null
  return {
    id: r.id,
    reference: r.reference,
    version: r.version,
    step: r.step,
    turn: r.turn,
    dueAt: r.due_at?.toISOString() ?? null,
    dueWhat: r.due_proposed ? asKept(sentence('clocks.due_as_read')) : r.due_what,
    ...(r.due_proposed ? { dueProposed: true as const } : {}),
    receivedAt: r.received_at.toISOString(),
    closedAt: r.closed_at?.toISOString() ?? null,
    owner: r.owner_id,
    ...(r.barred ? { barred: true as const } : {}),
    summary: key ? summaryIn(key, r) : shredded(),
  }
}

function summaryIn(key: Uint8Array, r: Row): Summary {
  const summary: Summary = openField(key, [r.id, 1, 'summary'], r.summary)
  const isKnown = summary.instrument !== null || summary.country !== ''
  return isKnown || !r.proposed ? summary : withProposed(summary, openProposed(key, r.id, r.proposed))
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
    says: asKept(sentence('course.erased_retention_policy_says')),
    secrecyUntil: null,
  }
}

function cursorOf(q: QueueQuery, row: QueueRow): string {
  const order = orderIn(q)
  const time =
    order === 'closed' ? row.closedAt : order === 'due' ? (row.dueAt ?? 'infinity') : row.receivedAt
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
