// The rows by which audit chains are computed again. Whoever audits may know of a demand and have no grant to read it: the program reads
// the sealed rows, and what comes of them is a head and where the chain breaks.
import { PROGRAM } from '../actor.ts'
import { type Database, withTransaction } from '../database.ts'
import type { EventRow } from './stream.ts'

type Head = { readonly id: string; readonly version: number }
export type Committed = {
  readonly created_at: Date
  readonly published_at: Date | null
  readonly origin: string | null
}
export type ChainRows = {
  readonly events: ReadonlyMap<string, readonly EventRow[]>
  /** When heads were last committed, and whether that leaf is public; not how many. */
  readonly committed: Committed | null
}

/** Of demands that the caller has found under somebody's own row-level security. */
export function chainRows(db: Database, heads: readonly Head[]): Promise<ChainRows> {
  return withTransaction(db, PROGRAM, async tx => {
    const events = new Map<string, readonly EventRow[]>()
    for (const { id, version } of heads)
      events.set(
        id,
        await tx.query<EventRow>(
          `select version, kind, matter_id, at, by_kind, by_id, data, hash from duly.event
           where demand_id = $1 and version <= $2 order by version`,
          [id, version],
        ),
      )
    const [committed] = await tx.query<Committed>(
      `select created_at, published_at, origin from duly.leaf where system_kind = 'audit_heads'
       order by created_at desc limit 1`,
    )
    return { events, committed: committed ?? null }
  })
}
