// The queue's part of the mock desk: the real traits and filters over the streams in memory; saved views in a list.
import { askedOf, readFilters } from '../../src/demand/queue-filter.ts'
import { refuse } from '../../src/demand/refusal.ts'
import type { Demand } from '../../src/demand/state.ts'
import { clearTraits, sealedTraits } from '../../src/demand/traits.ts'
import type { LoadRow, QueueCounts, QueueRow, SavedView } from '../../src/server/desk/api.ts'
import { askedWords, prefixesOf, wordsIn } from '../../src/store/search/words.ts'

export type MockRow = { readonly row: QueueRow; readonly demand: Demand }

const views: SavedView[] = []
const standing = [
  { id: 'mine', name: 'Mine', filters: { owner: 'me' } },
  { id: 'due-today', name: 'Due today', filters: { due: 'today' } },
  { id: 'to-approve', name: 'To approve', filters: { step: 'sign' } },
  { id: 'secrecy-ending', name: 'Secrecy ending', filters: { secrecy: 'ending' } },
  { id: 'emergencies', name: 'Emergencies', filters: { emergency: 'yes' } },
]

/** Whether a row answers the filters and words of an address. */
export function answersQuery(
  { row, demand }: MockRow,
  query: URLSearchParams,
  now: string,
  me: string,
): boolean {
  const { groups, due } = askedOf(readFilters(Object.fromEntries(query)), now, me)
  const outcome = demand.closed?.outcome ?? null
  const authority = demand.authentication?.authority ?? null
  const traits = new Set([...clearTraits({ ...row, outcome, authority }), ...sealedTraits(demand)])
  const isDue =
    !due ||
    (row.dueAt !== null && (!due.before || row.dueAt < due.before) && (!due.from || row.dueAt >= due.from))
  const words = wordsIn(
    `${row.reference} ${row.summary.authority} ${row.summary.subject} ${JSON.stringify(demand.facts)}`,
  )
  const known = new Set([...words, ...prefixesOf(words)])
  return (
    isDue &&
    groups.every(g => g.some(t => traits.has(t))) &&
    askedWords(query.get('text') ?? '').every(w => known.has(w))
  )
}

/** /api/queue/…; null: the queue itself. */
export function answerQueue(
  method: string,
  what: string | undefined,
  id: string | undefined,
  open: readonly QueueRow[],
  isMine: (row: QueueRow) => boolean,
  body: unknown,
): object | null {
  switch (what) {
    case 'counts':
      return {
        open: open.length,
        mine: open.filter(isMine).length,
        dueToday: 2,
        toApprove: open.filter(r => r.step === 'sign').length,
      } satisfies QueueCounts
    case 'choices':
      return {
        authorities: [{ id: 'auth-marlow', name: 'Marlow County District Attorney' }],
        people: [
          { id: 'jonas', name: 'Jonas Weidlich' },
          { id: 'mara', name: 'Mara Lindqvist' },
        ],
      }
    case 'workload':
      return { byTurn: loads(open), byPerson: [{ ...loads(open)[0], who: 'mara', name: 'Mara Lindqvist' }] }
    case 'views':
      return method === 'GET' ? list() : save(id, body)
    default:
      return null
  }
}

function list(): SavedView[] {
  const every = standing.map((s, i) => ({
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
    if (at < 0) return refuse('not_found', 'There is no such view of yours.', 'Only its owner changes it.')
    views.splice(at, 1)
    return { id }
  }
  const saved = { ...(body as SavedView), id: `view${views.length}`, own: true, count: 1 }
  views.push(saved)
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
