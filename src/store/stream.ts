// Reading one demand's stream: rows to events, events to state. The audit chain is checked on every load.
import type { DemandEvent, EventKind } from '../demand/event.ts'
import { type Demand, fold } from '../demand/state.ts'
import { chainNext, chainStart } from './audit-chain.ts'
import type { Transaction } from './database.ts'
import { openField } from './field.ts'
import { unwrapKey } from './matter-keys.ts'
import type { Vault } from './vault.ts'

export type Stream = {
  readonly id: string
  readonly version: number
  readonly demand: Demand | null
  readonly events: readonly DemandEvent[]
  readonly auditHead: Buffer
  /** Keys by id: the demand's own and its matters'. Erased keys are missing. */
  readonly keys: Map<string, Buffer>
}

export class KeyErased extends Error {
  override name = 'KeyErased'
}

export type EventRow = {
  version: number
  kind: EventKind
  matter_id: string | null
  at: Date
  by_kind: string
  by_id: string
  data: Buffer
  hash: Buffer
}

export async function loadStream(tx: Transaction, vault: Vault, id: string): Promise<Stream> {
  const keys = await loadKeys(tx, vault, id)
  const rows = await tx.query<EventRow>(
    'select version, kind, matter_id, at, by_kind, by_id, data, hash from duly.event where demand_id = $1 order by version',
    [id],
  )
  let head = chainStart(id)
  const events = rows.map(row => {
    head = checkedNext(head, row)
    return toEvent(id, row, keys)
  })
  return { id, version: events.length, demand: fold(id, events), events, auditHead: head, keys }
}

export async function loadKeys(tx: Transaction, vault: Vault, id: string): Promise<Map<string, Buffer>> {
  const rows = await tx.query<{ id: string; online: Buffer | null }>(
    'select id, online from duly.matter_key where demand_id = $1',
    [id],
  )
  return new Map(rows.flatMap(r => (r.online ? [[r.id, unwrapKey(vault, r.id, r.online)] as const] : [])))
}

/** The head after this row. Throws where the row is not what its hash covers. */
export function checkedNext(head: Buffer, row: EventRow): Buffer {
  const next = chainNext(head, {
    version: row.version,
    kind: row.kind,
    matter: row.matter_id,
    at: row.at.toISOString(),
    byKind: row.by_kind,
    byId: row.by_id,
    data: row.data,
  })
  if (!next.equals(row.hash)) throw new Error(`the audit chain breaks at version ${row.version}`)
  return next
}

/** Throws KeyErased, or where the ciphertext was changed or moved. */
export function toEvent(id: string, row: EventRow, keys: Map<string, Buffer>): DemandEvent {
  const key = keys.get(row.matter_id ?? id)
  if (!key) throw new KeyErased('the key of this event is not at hand')
  const data = openField(key, [id, row.version, 'event'], row.data)
  const stored = {
    kind: row.kind,
    matter: row.matter_id,
    data,
    version: row.version,
    at: row.at.toISOString(),
    by: { kind: row.by_kind, id: row.by_id },
  }
  // The kind decides the data's type; both were written together by `append`.
  return stored as DemandEvent
}
