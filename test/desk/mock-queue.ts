// The queue's part of the mock desk: the real traits and filters over the streams in memory; saved views in a list.

import type { Me, QueueWish } from '../../src/api/desk/me.ts'
import type { LoadRow, Queue, QueueCounts, QueueRow, SavedView } from '../../src/api/desk/queue.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { barredFrom } from '../../src/domain/turn/barred.ts'
import { deadlines } from '../../src/domain/turn/deadline.ts'
import { nextStep } from '../../src/domain/turn/next.ts'
import { asKept, sentence } from '../../src/kernel/message.ts'
import { refuse } from '../../src/kernel/refusal.ts'
import { askedOf, type Bounds, listOrder, readFilters, sorts } from '../../src/queue/filter.ts'
import { clearTraits, sealedTraits, viewOf } from '../../src/queue/traits.ts'
import { askedWords, prefixesOf, wordsIn } from '../../src/store/search/search-words.ts'
import { summaryOf } from '../../src/store/views/views.ts'
import type { Stream } from './road.ts'

type MockRow = { readonly row: QueueRow; readonly demand: Demand }

export const policy = {
  windowMinutes: 2880,
  authorisationMinutes: 14_400,
  downloadDays: 14,
  adoptedPermitted: [],
}

const views: SavedView[] = []
const everyDesk = [
  { id: 'mine', name: 'Mine', filters: { owner: 'me' } },
  { id: 'due-today', name: 'Due today', filters: { due: 'today' } },
  { id: 'to-approve', name: 'To approve', filters: { step: 'sign' } },
  { id: 'secrecy-ending', name: 'Prohibition ending', filters: { secrecy: 'ending' } },
  { id: 'second-look', name: 'Filed as not a demand: second look', filters: { step: 'confirm_not_demand' } },
  { id: 'emergencies', name: 'Emergencies', filters: { emergency: 'yes' } },
]

export type Asked = {
  readonly method: string
  readonly what: string | undefined
  readonly id: string | undefined
  readonly query: URLSearchParams
  readonly body: unknown
}
type Reader = { readonly me: Pick<Me, 'id' | 'roles'>; readonly now: string }

/** /api/queue and what lies below it, over these demands. */
export function answerQueue(asked: Asked, streams: readonly Stream[], { me, now }: Reader): object {
  const mine = (r: QueueRow) => me.roles.some(role => role === r.turn)
  const all = streams.map(stream => ({ row: rowOf(stream, now, me.id), demand: stream.state! }))
  const inView = (view: string) => all.filter(r => viewOf(r.row) === view)
  const open = inView('open')
  const views: Readonly<Record<string, readonly MockRow[]>> = {
    open,
    mine: open.filter(r => mine(r.row) && !barredFrom(r.demand, r.row.step).includes(me.id)),
    closed: inView('closed'),
    not_demand: inView('not_demand'),
  }
  const openRows = open.map(r => r.row)
  return besideQueue(asked, openRows, mine, { me, now }) ?? queue(asked.query, views, { me, now })
}

function queue(
  query: URLSearchParams,
  views: Readonly<Record<string, readonly MockRow[]>>,
  { me, now }: Reader,
): Queue {
  const rows = (views[query.get('view') ?? 'open'] ?? [])
    .filter(r => answersQuery(r, query, now, me.id))
    .map(r => r.row)
    .sort(standing(query))
  const from = Number(query.get('cursor') ?? 0)
  return {
    rows: rows.slice(from, from + 50),
    next: rows.length > from + 50 ? String(from + 50) : null,
  }
}

/** By what the rows of an address stand. */
function standing(query: URLSearchParams): (a: QueueRow, b: QueueRow) => number {
  const sort = sorts.find(s => s === query.get('sort')) ?? null
  const order = listOrder(query.get('view') ?? 'open', readFilters(Object.fromEntries(query)), sort)
  const time = (r: QueueRow) =>
    order === 'due' ? (r.dueAt ?? '9') : order === 'closed' ? (r.closedAt ?? '') : r.receivedAt
  const upwards = order === 'due' || order === 'oldest' ? 1 : -1
  return (a, b) => upwards * (time(a).localeCompare(time(b)) || a.id.localeCompare(b.id))
}

const defaults = new Map<string, QueueWish>()
export function queueDefault(me: string): QueueWish | null {
  return defaults.get(me) ?? null
}

/** Whether a row answers the filters and words of an address. */
function answersQuery({ row, demand }: MockRow, query: URLSearchParams, now: string, me: string): boolean {
  const { groups, due, received } = askedOf(readFilters(Object.fromEntries(query)), now, me)
  const outcome = demand.closed?.outcome ?? null
  const authority = demand.authentication?.authority ?? null
  const traits = new Set([...clearTraits({ ...row, outcome, authority }), ...sealedTraits(demand, row.step)])
  const words = wordsIn(
    `${row.reference} ${row.summary.authority} ${row.summary.subject} ${JSON.stringify(demand.facts)}`,
  )
  const known = new Set([...words, ...prefixesOf(words)])
  return (
    isWithin(row.dueAt, due) &&
    isWithin(row.receivedAt, received) &&
    groups.every(g => g.some(t => traits.has(t))) &&
    askedWords(query.get('text') ?? '').every(w => known.has(w))
  )
}

function isWithin(time: string | null, bounds: Bounds | null): boolean {
  if (!bounds) return true
  const { from, before } = bounds
  return time !== null && (!before || time < before) && (!from || time >= from)
}

function dueWithin(rows: readonly QueueRow[], due: string, now: string): number {
  return rows.filter(r => isWithin(r.dueAt, askedOf({ due }, now, '').due)).length
}

function besideQueue(
  { method, what, id, body }: Asked,
  open: readonly QueueRow[],
  isMine: (row: QueueRow) => boolean,
  { me: { id: me }, now }: Reader,
): object | null {
  switch (what) {
    case 'counts':
      return {
        open: open.length,
        mine: open.filter(isMine).length,
        overdue: dueWithin(open, 'overdue', now),
        dueToday: dueWithin(open, 'rest_of_today', now),
        toApprove: open.filter(r => r.step === 'sign').length,
      } satisfies QueueCounts
    case 'choices':
      return {
        authorities: [{ id: 'auth-marlow', name: 'Marlow County District Attorney' }],
        people: [
          { id: 'jonas', name: 'Jonas Abara' },
          { id: 'mara', name: 'Mara Lindqvist' },
        ],
      }
    case 'workload':
      return { byTurn: loads(open), byPerson: [{ ...loads(open)[0], who: 'mara', name: 'Mara Lindqvist' }] }
    case 'views':
      return method === 'GET' ? list() : save(id, body)
    case 'default':
      if (id === 'forget') defaults.delete(me)
      else defaults.set(me, body as QueueWish)
      return {}
    default:
      return null
  }
}

function list(): SavedView[] {
  const every = everyDesk.map((s, i) => ({
    ...s,
    shared: true,
    own: false,
    view: 'open' as const,
    text: '',
    count: i,
  }))
  return [...every, ...views]
}

function save(id: string | undefined, body: unknown): object {
  if (id !== undefined && id !== '') {
    const at = views.findIndex(v => v.id === id)
    if (at < 0)
      return refuse(
        'not_found',
        sentence('borders.no_such_view_yours'),
        sentence('borders.only_owner_changes_forgets_view'),
      )
    views.splice(at, 1)
    return { id }
  }
  const wish = body as SavedView
  const saved = { ...wish, id: wish.id ?? `view${views.length}`, own: true, count: 1 }
  const at = views.findIndex(v => v.id === saved.id)
  if (at < 0) views.push(saved)
  else views[at] = saved
  return { id: saved.id }
}

function loads(open: readonly QueueRow[]): LoadRow[] {
  return [...Map.groupBy(open, r => r.turn)].map(([who, rows]) => ({
    who,
    open: rows.length,
    overdue: 0,
    today: Math.min(1, rows.length),
    week: rows.length,
    nextDue:
      rows
        .map(r => r.dueAt)
        .filter(due => due !== null)
        .toSorted()[0] ?? null,
  }))
}

function rowOf(stream: Stream, now: string, reader: string): QueueRow {
  const d = stream.state!
  const next = nextStep(d, now)
  const due = [...deadlines(d, policy)].sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0]
  return {
    id: stream.id,
    reference: stream.reference,
    version: d.version,
    step: next.step,
    turn: next.turn,
    dueAt: due?.dueAt ?? null,
    dueWhat: due ? asKept(due.what) : null,
    receivedAt: d.received.receivedAt,
    closedAt: d.closed?.at ?? null,
    owner: ['mara', 'jonas', null][stream.id.length % 3] ?? null,
    ...(barredFrom(d, next.step).includes(reader) ? { barred: true as const } : {}),
    summary: summaryOf(d, now),
  }
}
