// A demand as the workers see it: its stream, its leaves with their openings, the gate orders that already exist.
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Opening } from '../../ledger/leaf.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { KeyErased, loadStream, type Stream } from '../../store/demand/stream.ts'
import { openField } from '../../store/keys/field.ts'
import type { Deployment } from '../deployment.ts'

export type LeafAtWork = {
  readonly id: string
  readonly class: number
  readonly version: number
  readonly matter: string | null
  readonly bytes: Uint8Array
  readonly opening: Opening
  readonly origin: string | null
  readonly index: number | null
  readonly tick: number | null
  readonly publishedAt: string | null
  /** The first public checkpoint that includes it; null until then. */
  readonly checkpoint: string | null
  readonly createdAt: string
}

export type AtWork = {
  readonly demand: Demand
  readonly stream: Stream
  readonly leaves: readonly LeafAtWork[]
  /** kind/subject of the gate orders that stand. */
  readonly orders: ReadonlySet<string>
}

export const WORKER_ACTOR = { kind: 'system', id: 'worker', roles: [] } as const

export function asWorker<T>(d: Pick<Deployment, 'db'>, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return withTransaction(d.db, WORKER_ACTOR, work)
}

/** null where there is no such demand, or its keys were erased: then nothing is left to do for it. */
export async function loadAtWork(d: Deployment, demandId: string): Promise<AtWork | null> {
  return asWorker(d, async tx => {
    const stream = await loadStream(tx, d.vault, demandId).catch(error => {
      if (error instanceof KeyErased) return null
      throw error
    })
    if (!stream?.demand) return null
    const orders = await tx.query<{ kind: string; subject: string }>(
      'select kind, subject from duly.gate_order where demand_id = $1',
      [demandId],
    )
    return {
      demand: stream.demand,
      stream,
      leaves: await loadLeaves(tx, stream),
      orders: new Set(orders.map(o => `${o.kind}/${o.subject}`)),
    }
  })
}

type LeafRow = {
  id: string
  class: number
  version: number
  matter_id: string | null
  bytes: Buffer
  opening: Buffer
  origin: string | null
  index: number | null
  tick: number | null
  published_at: Date | null
  checkpoint: string | null
  created_at: Date
}

const LEAVES = `select l.id, l.class, l.version, l.matter_id, l.bytes, l.opening, l.origin, l.index, l.tick, l.published_at, l.created_at,
    (select c.text from duly.log_checkpoint c where c.origin = l.origin and c.size > l.index
     and l.published_at is not null order by c.size limit 1) as checkpoint
  from duly.leaf l where l.demand_id = $1`

export async function loadLeaves(
  tx: Transaction,
  stream: Pick<Stream, 'id' | 'keys'>,
): Promise<LeafAtWork[]> {
  const rows = await tx.query<LeafRow>(`${LEAVES} order by l.version, l.class, l.id`, [stream.id])
  return opened(rows, stream)
}

/** Those of one matter and of the demand as a whole: what others' matters wrote is not even read. */
export async function loadOwnLeaves(
  tx: Transaction,
  stream: Pick<Stream, 'id' | 'keys'>,
  matter: string,
): Promise<LeafAtWork[]> {
  const rows = await tx.query<LeafRow>(
    `${LEAVES} and (l.matter_id = $2 or l.matter_id is null) order by l.version, l.class, l.id`,
    [stream.id, matter],
  )
  return opened(rows, stream)
}

function opened(rows: readonly LeafRow[], { id, keys }: Pick<Stream, 'id' | 'keys'>): LeafAtWork[] {
  return rows.flatMap(row => {
    const key = keys.get(row.matter_id ?? id)
    return key ? [toLeaf(row, key)] : []
  })
}

function toLeaf(row: LeafRow, key: Buffer): LeafAtWork {
  return {
    id: row.id,
    class: row.class,
    version: row.version,
    matter: row.matter_id,
    bytes: new Uint8Array(row.bytes),
    opening: openField<Opening>(key, [row.id, 1, 'opening'], row.opening),
    origin: row.origin,
    index: row.index,
    tick: row.tick,
    publishedAt: row.published_at?.toISOString() ?? null,
    checkpoint: row.checkpoint,
    createdAt: row.created_at.toISOString(),
  }
}

/** The newest leaf of a kind, for a matter where one is named. */
export function leafOf(
  work: { leaves: readonly LeafAtWork[] },
  kind: Opening['record']['kind'],
  matter?: string,
): LeafAtWork | undefined {
  return work.leaves.findLast(
    l => l.opening.record.kind === kind && (matter === undefined || l.matter === matter),
  )
}

export function lastEvent<K extends DemandEvent['kind']>(
  work: AtWork,
  kind: K,
): Extract<DemandEvent, { kind: K }> | undefined {
  return work.stream.events.findLast((e): e is Extract<DemandEvent, { kind: K }> => e.kind === kind)
}
