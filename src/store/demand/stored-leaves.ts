// Leaves as they are stored, opened with the keys that the reader has: of a demand, of one matter, or those that its agency may check.
import type { Opening } from '../../ledger/leaf.ts'
import { CLASS_BYTE } from '../../ledger/record.ts'
import type { Transaction } from '../database.ts'
import { openField } from '../keys/field.ts'
import type { Stream } from './stream.ts'

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

/** Of class P and of the demand as a whole: what was authorised and went out. Under the officer's own row-level security there are no others. */
export async function loadReleases(
  tx: Transaction,
  stream: Pick<Stream, 'id' | 'keys'>,
): Promise<LeafAtWork[]> {
  const rows = await tx.query<LeafRow>(
    `${LEAVES} and l.matter_id is null and l.class = ${CLASS_BYTE.P} order by l.version, l.id`,
    [stream.id],
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
