// The gate's two boxes in the database: orders in, reports out, and the status that forbids. Its role may read orders and
// statuses and write reports, nothing else; both boxes hold ciphertext only.

import { randomBytes } from 'node:crypto'
import type { Actor } from '../store/actor.ts'
import { type Database, withTransaction } from '../store/database.ts'
import type { OrderKind } from './checks/order.ts'
import type { DeskStatus } from './checks/verify.ts'
import type { PinChange } from './pin/change.ts'

export const reportKinds = [
  'progress',
  'matched',
  'held',
  'hold_ended',
  'collected',
  'sealed',
  'released',
  'refused',
] as const
export type ReportKind = (typeof reportKinds)[number]

/** An order as it lies in the box: what its columns claim, and the ciphertext. */
export type OrderRow = { id: string; kind: OrderKind; subject: string; payload: Uint8Array }

export type Boxes = {
  /** Ids of the orders of these kinds that have no final report, oldest first. */
  pending(kinds: readonly OrderKind[]): Promise<string[]>
  /** Null where it has gone, or has been reported on since. */
  take(id: string): Promise<OrderRow | null>
  /** Status of the authorisation with this digest (hex); null where the desk has none. */
  statusOf(digest: string): Promise<DeskStatus>
  /**
   * Files a report. A second final report of the same kind for an order changes nothing; nor does one on an order that is not there,
   * as where an older database was restored: a hold ends all the same.
   */
  report(order: string, kind: ReportKind, payload: Uint8Array, at: Date): Promise<void>
  /** The changes of the pin that the server was told of. */
  toldChanges(): Promise<Pick<PinChange, 'sequence' | 'after'>[]>
  /** Tells of a change of the pin; a second time changes nothing. */
  tellChange(change: PinChange, payload: Uint8Array, at: Date): Promise<void>
}

export function boxesIn(database: Database, gateName: string): Boxes {
  const actor: Actor = { kind: 'gate', id: gateName }
  const ask = <Row>(text: string, values: readonly unknown[]): Promise<Row[]> =>
    withTransaction(database, actor, tx => tx.query<Row>(text, values))
  return {
    pending: async kinds => (await ask<{ id: string }>(PENDING, [kinds])).map(row => row.id),
    take: async id => (await ask<OrderRow>(TAKE, [id]))[0] ?? null,
    statusOf: async digest => {
      const rows = await ask<{ status: DeskStatus }>(STATUS, [Buffer.from(digest, 'hex')])
      return rows[0]?.status ?? null
    },
    report: async (order, kind, payload, at) => {
      const id = randomBytes(16).toString('hex')
      await ask(REPORT, [id, order, kind, Buffer.from(payload), at])
    },
    toldChanges: () => ask('select sequence, after from duly.gate_pin_change', []),
    tellChange: async ({ sequence, before, after }, payload, at) => {
      await ask(TELL_CHANGE, [sequence, before, after, Buffer.from(payload), at])
    },
  }
}

const UNREPORTED = `not exists
  (select from duly.gate_report r where r.order_id = o.id and r.kind <> 'progress')`

const PENDING = `select o.id from duly.gate_order o where o.kind = any($1) and ${UNREPORTED}
  order by o.created_at, o.id`

const TAKE = `select o.id, o.kind, o.subject, o.payload from duly.gate_order o where o.id = $1 and ${UNREPORTED}`

const STATUS = 'select status from duly.authorisation where digest = $1'

const REPORT = `insert into duly.gate_report (id, order_id, kind, payload, at)
  select $1, o.id, $3, $4, $5 from duly.gate_order o where o.id = $2
  on conflict (order_id, kind) where kind <> 'progress' do nothing`

const TELL_CHANGE = `insert into duly.gate_pin_change (sequence, before, after, payload, told_at)
  values ($1, $2, $3, $4, $5) on conflict (sequence, after) do nothing`
