// Reading one demand's stream: rows to events, events to state. The audit chain is checked on every load.
import type { DemandEvent, EventKind } from '../../domain/registry/event.ts'
import { fold } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { openField } from '../keys/field.ts'
import { unwrapKey } from '../keys/matter-keys.ts'
import type { Vault } from '../keys/vault.ts'
import { chainNext, chainStart } from './audit-chain.ts'

export type Stream = {
  readonly id: string
  readonly version: number
  readonly demand: Demand | null
  readonly events: readonly DemandEvent[]
  readonly auditHead: Buffer
  /** Keys by id: the demand's own and its matters'. Erased keys are missing. */
  readonly keys: Map<string, Buffer>
}

/** Events and the head that the demand's row names, in one statement: of one moment, whoever writes meanwhile. */
const EVENTS = `select e.version, e.kind, e.matter_id, e.at, e.by_kind, e.by_id, e.data, e.hash, d.version as last, d.audit_head
  from duly.event e join duly.demand d on d.id = e.demand_id where e.demand_id = $1 order by e.version`

type Stored = { last: number; audit_head: Buffer }

export class KeyErased extends Error {
  override name = 'KeyErased'
}

export type EventRow = Stored & {
  version: number
  kind: EventKind
  matter_id: string | null
  at: Date
  by_kind: string
  by_id: string
  data: Buffer
  hash: Buffer
}

/** A demand before its first event. */
export function newStream(id: string): Stream {
  return { id, version: 0, demand: null, events: [], auditHead: chainStart(id), keys: new Map() }
}

export async function loadStream(tx: Transaction, vault: Vault, id: string): Promise<Stream> {
  const keys = await loadKeys(tx, vault, id)
  const rows = await tx.query<EventRow>(EVENTS, [id])
  let head = chainStart(id)
  const events = rows.map(row => {
    head = checkedNext(head, row)
    return toEvent(id, row, keys)
  })
  const last = rows.at(-1)
  if (last && !last.audit_head.equals(head))
    throw new Error(`the audit chain ends at version ${last.version} of ${last.last}`)
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
  const next = headAfter(head, row)
  if (!next.equals(row.hash)) throw new Error(`the audit chain breaks at version ${row.version}`)
  return next
}

/** The head that this row makes out of the one before it, whatever hash stands beside it. */
export function headAfter(head: Buffer, row: EventRow): Buffer {
  return chainNext(head, {
    version: row.version,
    kind: row.kind,
    matter: row.matter_id,
    at: row.at.toISOString(),
    byKind: row.by_kind,
    byId: row.by_id,
    data: row.data,
  })
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
