// Matters whose epoch's key is gone, because a backup older than its end was restored or the folder of keys was lost: opened with the
// seal identity, once, and wrapped into the epoch of today.
import { type Database, withTransaction } from '../database.ts'
import type { MatterKeys } from './matter-key-source.ts'
import { unwrapKey, wrapKey } from './matter-keys.ts'

export type Recovery = {
  readonly db: Database
  readonly matterKeys: MatterKeys
  /** Throws where the identity is not one that the key was sealed to. */
  readonly unwrapSealed: (sealed: Uint8Array) => Uint8Array | Promise<Uint8Array>
  readonly onProgress: (done: number, total: number) => void
}

export type Recovered = { readonly recovered: number; readonly unopened: readonly string[] }

const BATCH = 200
const SYSTEM = { kind: 'system', id: 'recovery', roles: [] } as const
/** What was erased before the backup has neither; it stays erased. */
const WANTED = 'coalesce(online, set_aside) is not null'

type Row = { id: string; online: Buffer | null; sealed: Buffer }

/** Brings back every matter that no epoch's key opens. Safe to repeat; what the identity does not open is named and left. */
export async function recoverKeys(r: Recovery): Promise<Recovered> {
  const unopened: string[] = []
  let recovered = 0
  let done = 0
  const total = await count(r.db)
  for (let after = ''; ; ) {
    const rows = await withTransaction(r.db, SYSTEM, tx =>
      tx.query<Row>(
        `select id, online, sealed from duly.matter_key where id > $1 and ${WANTED} order by id limit ${BATCH}`,
        [after],
      ),
    )
    const last = rows.at(-1)
    if (!last) return { recovered, unopened }
    for (const row of rows.filter(one => !opens(r, one))) {
      const online = await again(r, row)
      if (online) recovered += await put(r.db, row, online)
      else unopened.push(row.id)
    }
    after = last.id
    done += rows.length
    r.onProgress(done, total)
  }
}

async function count(db: Database): Promise<number> {
  const [row] = await withTransaction(db, SYSTEM, tx =>
    tx.query<{ n: number }>(`select count(*)::int as n from duly.matter_key where $1 and ${WANTED}`, [true]),
  )
  return row?.n ?? 0
}

function opens(r: Recovery, { id, online }: Row): boolean {
  if (!online) return false
  try {
    return unwrapKey(r, id, online).length === 32
  } catch {
    return false
  }
}

async function again(r: Recovery, { id, sealed }: Row): Promise<Buffer | null> {
  // Empty: erased for good, where a paper of national security stays outside.
  if (sealed.length === 0) return null
  try {
    return wrapKey(r.matterKeys.current(), id, await r.unwrapSealed(sealed))
  } catch {
    return null
  }
}

/** Only what is still as it was read: a retention that erased it meanwhile wins. */
async function put(db: Database, { id, online: old }: Row, online: Buffer): Promise<number> {
  const rows = await withTransaction(db, SYSTEM, tx =>
    tx.query(
      `update duly.matter_key set online = $2, set_aside = null
       where id = $1 and online is not distinct from $3 and ${WANTED} returning id`,
      [id, online, old],
    ),
  )
  return rows.length
}
