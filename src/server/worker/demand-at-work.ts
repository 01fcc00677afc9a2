// A demand as the workers see it: its stream, its leaves with their openings, the gate orders that already exist.
import type { DemandEvent } from '../../domain/registry/event.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { LogRecord } from '../../ledger/record.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { type LeafAtWork, loadLeaves } from '../../store/demand/stored-leaves.ts'
import { KeyErased, loadStream, type Stream } from '../../store/demand/stream.ts'
import type { Deployment } from '../deployment.ts'

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

/** The newest leaf of a kind, for a matter where one is named. */
export function leafOf(
  work: { leaves: readonly LeafAtWork[] },
  kind: LogRecord['kind'],
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
