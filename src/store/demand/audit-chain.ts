// The audit chain of one demand: each event's hash covers the one before, its clear columns and its ciphertext.
import { createHash } from 'node:crypto'

export type ChainedEvent = {
  readonly version: number
  readonly kind: string
  readonly matter: string | null
  readonly at: string
  readonly byKind: string
  readonly byId: string
  readonly data: Uint8Array
}

/** The head before the first event: bound to the stream, so that no chain can be moved to another demand. */
export function chainStart(demandId: string): Buffer {
  return createHash('sha256').update('duly/audit/v1\0').update(demandId).digest()
}

export function chainNext(previous: Uint8Array, event: ChainedEvent): Buffer {
  const clear = JSON.stringify([event.version, event.kind, event.matter, event.at, event.byKind, event.byId])
  return createHash('sha256').update(previous).update(clear).update('\0').update(event.data).digest()
}
