// The search rows made again from what they are derived from: events, readings, and for who was erased the clear columns.

import { knownFacts } from '../../domain/arrival/imported.ts'
import type { Policy } from '../../domain/registry/context.ts'
import { type ClearColumns, clearTraits } from '../../queue/traits.ts'
import { type Database, type Transaction, withTransaction } from '../database.ts'
import { KeyErased, loadStream, type Stream } from '../demand/stream.ts'
import { openField } from '../keys/field.ts'
import type { Vault } from '../keys/vault.ts'
import { type ReadText, textOf } from './paper-text.ts'
import { readProposed } from './proposed.ts'
import { FORM, noteOwner, notePaperWords, noteProposed, noteSearchRow } from './row.ts'
import { tokenArray, tokensOf } from './tokens.ts'

const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const
const BATCH = 200

type Reindex = {
  readonly db: Database
  readonly vault: Vault
  readonly policy: Policy
  /** Only those whose row says nothing yet or is as an earlier version made it: after an upgrade. */
  readonly missingOnly: boolean
  readonly onProgress: (done: number, total: number) => void
  readonly signal?: AbortSignal
}

/** One transaction per demand, so that nothing waits for it. Returns how many rows were made. */
export async function reindex(r: Reindex): Promise<number> {
  const which = r.missingOnly
    ? `where not exists (select 1 from duly.search s where s.demand_id = d.id and s.facets <> '{}' and s.form = ${FORM})`
    : 'where true'
  const total = await withTransaction(r.db, SYSTEM, async tx => {
    const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from duly.demand d ${which}`)
    return row?.n ?? 0
  })
  let done = 0
  for (let after = ''; ; ) {
    const ids = await withTransaction(r.db, SYSTEM, tx =>
      tx.query<{ id: string }>(
        `select d.id from duly.demand d ${which} and d.id > $1 order by d.id limit ${BATCH}`,
        [after],
      ),
    )
    for (const { id } of ids) {
      if (r.signal?.aborted) return done
      await withTransaction(r.db, SYSTEM, tx => reindexOne(tx, r, id))
      done += 1
      r.onProgress(done, Math.max(total, done))
    }
    if (ids.length < BATCH) return done
    after = ids.at(-1)?.id ?? ''
  }
}

async function reindexOne(tx: Transaction, { vault, policy }: Reindex, id: string): Promise<void> {
  // Nobody writes this demand meanwhile.
  const [demand] = await tx.query<{ owner_id: string | null }>(
    'select owner_id from duly.demand where id = $1 for update',
    [id],
  )
  const owner = noteOwner(vault.searchKey, id, demand?.owner_id ?? null)
  const stream = await loadStream(tx, vault, id).catch(error => {
    if (error instanceof KeyErased) return null
    throw error
  })
  const last = stream?.events.at(-1)
  if (!stream?.demand || !last) return forgetWords(tx, vault, [id])
  const row = noteSearchRow(vault.searchKey, stream.demand, last.at, policy)
  await tx.query(row.text, row.values)
  await tx.query(owner.text, owner.values)
  const words = notePaperWords(vault.searchKey, id, await readText(tx, stream))
  await tx.query(words.text, words.values)
  const key = stream.keys.get(id)
  const read = key && !knownFacts(stream.demand) ? await readProposed(tx, key, id) : null
  if (!read) return
  const proposed = noteProposed(vault.searchKey, id, read)
  await tx.query(proposed.text, proposed.values)
}

async function readText(tx: Transaction, stream: Stream): Promise<string> {
  const rows = await tx.query<{ document_name: string; reading: Buffer }>(
    'select document_name, reading from duly.reading where demand_id = $1 order by at, document_name',
    [stream.id],
  )
  const key = stream.keys.get(stream.id)
  if (!key) return ''
  return rows
    .map(r => openField<{ reading?: ReadText }>(key, [stream.id, r.document_name, 'reading'], r.reading))
    .map(stored => (stored.reading ? textOf(stored.reading) : ''))
    .join('\n')
}

type Row = {
  id: string
  step: string
  turn: string
  received_at: Date
  closed_at: Date | null
  authority_id: string | null
  outcome: string | null
}

/** What was found under a key that is gone goes too; what clear columns say stays. */
export async function forgetWords(
  tx: Transaction,
  vault: Pick<Vault, 'searchKey'>,
  ids: readonly string[],
): Promise<void> {
  const rows = await tx.query<Row>(
    `select d.id, d.step, d.turn, d.received_at, d.closed_at, d.authority_id, c.outcome
     from duly.demand d left join duly.counted c on c.demand_id = d.id where d.id = any($1)`,
    [ids],
  )
  for (const row of rows) {
    const facets = tokenArray(tokensOf(vault.searchKey, 'trait', clearTraits(columnsOf(row))))
    await tx.query(
      `update duly.search set facets = $2::bigint[], said = '{}', paper = '{}', proposed = '{}', form = ${FORM} where demand_id = $1`,
      [row.id, facets],
    )
  }
}

function columnsOf(row: Row): ClearColumns {
  return {
    step: row.step,
    turn: row.turn,
    receivedAt: row.received_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    authority: row.authority_id,
    outcome: row.outcome,
  }
}
