// The log's store in PostgreSQL: pending leaves stand where `append` wrote them, committed ones beside the state that a
// compare-and-swap moves on.
import { CLASS_BYTE, type LeafClass } from '../ledger/record.ts'
import type { Actor } from '../store/actor.ts'
import { CommitUnknown, type Database, type Transaction, withTransaction } from '../store/database.ts'
import {
  type Due,
  type LogState,
  type LogStore,
  LostRaceError,
  type PendingLeaf,
  type SequencedLeaf,
  type TickResult,
} from './log-store.ts'

const SEQUENCER: Actor = { kind: 'system', id: 'sequencer', roles: [] }

export type PostgresLogOptions = {
  readonly db: Database
  readonly origin: string
  /** Told inside the transaction which demands have leaves that are now public. */
  readonly onPublished: (tx: Transaction, demandIds: readonly string[]) => Promise<void>
  readonly now: () => string
}

export function postgresLogStore(options: PostgresLogOptions): LogStore {
  const { db, origin } = options
  return {
    state: () => withTransaction(db, SEQUENCER, tx => readState(tx, origin)),
    takePending: (cls, limit, due) => withTransaction(db, SEQUENCER, tx => takePending(tx, cls, limit, due)),
    commitTick: (expected, tick) => commitTick(db, origin, expected, tick),
    staged: (from, limit) => withTransaction(db, SEQUENCER, tx => staged(tx, origin, from, limit)),
    published: checkpoint => withTransaction(db, SEQUENCER, tx => markPublished(tx, options, checkpoint)),
  }
}

/** The log that is open for new leaves, if any: after a restore this may be a successor of the half-year's first. */
export async function liveOrigin(db: Database): Promise<string | null> {
  const rows = await withTransaction(db, SEQUENCER, tx =>
    tx.query<{ origin: string }>('select origin from duly.log_state where live', []),
  )
  return rows[0]?.origin ?? null
}

async function readState(tx: Transaction, origin: string): Promise<LogState | null> {
  const rows = await tx.query<{ size: number; tick: number; root: string; last_tick_at: Date }>(
    'select size, tick, root, last_tick_at from duly.log_state where origin = $1',
    [origin],
  )
  const row = rows[0]
  return row
    ? { size: row.size, tick: row.tick, root: row.root, lastTickAt: row.last_tick_at.toISOString() }
    : null
}

async function takePending(
  tx: Transaction,
  cls: LeafClass,
  limit: number,
  due: Due | null,
): Promise<PendingLeaf[]> {
  const rows = await tx.query<{ id: string; bytes: Buffer }>(
    `select id, bytes from duly.leaf where class = $1 and index is null
       and ($2::text is null or due > $2) and ($3::text is null or due <= $3)
     order by created_at, id limit $4`,
    [CLASS_BYTE[cls], due?.after ?? null, due?.upTo ?? null, limit],
  )
  return rows.map(r => ({ id: r.id, class: cls, leaf: new Uint8Array(r.bytes) }))
}

async function commitTick(db: Database, origin: string, expected: number, tick: TickResult): Promise<void> {
  try {
    await withTransaction(db, SEQUENCER, async tx => {
      await swapState(tx, origin, expected, tick)
      await insertLeaves(tx, origin, tick)
      await markSequenced(tx, origin, tick)
    })
  } catch (error) {
    if (error instanceof CommitUnknown) throw error
    if (isUniqueViolation(error)) throw new LostRaceError()
    throw error
  }
}

/**
 * With its first leaf a log takes the place of the one before, in the same transaction: there is never none and never two.
 * What the one before had ordered and never made public waits again: it will be public in this log or nowhere. (After a
 * half-year there is nothing of that kind; a log that was given up may have some.)
 */
async function takePlace(tx: Transaction, origin: string): Promise<void> {
  await tx.query('update duly.log_state set live = false where live and origin <> $1', [origin])
  await tx.query(
    `update duly.leaf set origin = null, index = null, tick = null
     where index is not null and published_at is null and origin <> $1`,
    [origin],
  )
}

async function swapState(tx: Transaction, origin: string, expected: number, tick: TickResult): Promise<void> {
  const values = [origin, tick.size, tick.tick, tick.root, tick.at]
  if (expected === 0) await takePlace(tx, origin)
  const changed =
    expected === 0
      ? await countOf(
          tx,
          'insert into duly.log_state (origin, size, tick, root, last_tick_at, live) values ($1, $2, $3, $4, $5, true)',
          values,
        )
      : await countOf(
          tx,
          'update duly.log_state set size = $2, tick = $3, root = $4, last_tick_at = $5 where origin = $1 and size = $6',
          [...values, expected],
        )
  if (changed !== 1) throw new LostRaceError()
}

async function insertLeaves(tx: Transaction, origin: string, tick: TickResult): Promise<void> {
  if (tick.wrappedTickKey) {
    await tx.query(
      'insert into duly.log_tick (origin, tick, from_index, dummy_key, at) values ($1, $2, $3, $4, $5)',
      [origin, tick.tick, tick.fromIndex, Buffer.from(tick.wrappedTickKey).toString('base64'), tick.at],
    )
  }
  await tx.query(
    'insert into duly.log_leaf (origin, index, bytes) select $1, i, b from unnest($2::bigint[], $3::bytea[]) as t(i, b)',
    [origin, tick.leaves.map(l => l.index), tick.leaves.map(l => Buffer.from(l.leaf))],
  )
}

async function markSequenced(tx: Transaction, origin: string, tick: TickResult): Promise<void> {
  const own = tick.leaves.filter((l): l is SequencedLeaf & { id: string } => l.id !== null)
  if (own.length === 0) return
  const marked = await countOf(
    tx,
    `update duly.leaf l set origin = $1, tick = $2, index = t.i from unnest($3::text[], $4::bigint[]) as t(id, i)
     where l.id = t.id and l.index is null`,
    [origin, tick.tick, own.map(l => l.id), own.map(l => l.index)],
  )
  if (marked !== own.length) throw new LostRaceError('a leaf of this tick was sequenced already')
}

async function staged(tx: Transaction, origin: string, from: number, limit?: number): Promise<Uint8Array[]> {
  const rows = await tx.query<{ bytes: Buffer }>(
    'select bytes from duly.log_leaf where origin = $1 and index >= $2 order by index limit $3',
    [origin, from, limit ?? null],
  )
  return rows.map(r => new Uint8Array(r.bytes))
}

async function markPublished(
  tx: Transaction,
  options: PostgresLogOptions,
  checkpoint: { size: number; text: string },
): Promise<void> {
  const { origin } = options
  const rows = await tx.query<{ demand_id: string | null }>(
    'update duly.leaf set published_at = $3 where origin = $1 and index < $2 and published_at is null returning demand_id',
    [origin, checkpoint.size, options.now()],
  )
  if (rows.length === 0) return
  await tx.query(
    'insert into duly.log_checkpoint (origin, size, text) values ($1, $2, $3) on conflict do nothing',
    [origin, checkpoint.size, checkpoint.text],
  )
  const demands = new Set(rows.flatMap(r => (r.demand_id ? [r.demand_id] : [])))
  if (demands.size > 0) await options.onPublished(tx, [...demands])
}

/** Rows that a statement touched; its text ends without `returning`. */
async function countOf(tx: Transaction, text: string, values: readonly unknown[]): Promise<number> {
  return (await tx.query(`${text} returning 1`, values)).length
}

function isUniqueViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '23505'
}
