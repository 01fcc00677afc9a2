// A demand read again from the ground: keys, audit chain, events, and the state after each of them.

import type { DemandEvent } from '../../domain/registry/event.ts'
import { evolve } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Transaction } from '../database.ts'
import { chainStart } from '../demand/audit-chain.ts'
import { checkedNext, type EventRow, toEvent } from '../demand/stream.ts'
import { isOfEpochGone, unwrapKey } from '../keys/matter-keys.ts'
import type { Vault } from '../keys/vault.ts'
import type { Finder } from './finding.ts'

/** The keys that a check may use: the online ones, and with an offline identity those of every demand. */
export type CheckKeys = Pick<Vault, 'matterKeys' | 'directoryKey' | 'macKey' | 'searchKey'> & {
  /** Opens what is wrapped to the seal recipients; null without their identity. */
  readonly unwrapSealed: ((sealed: Uint8Array) => Promise<Uint8Array>) | null
}

export type Step = { readonly event: DemandEvent; readonly after: Demand }

export type ReadDemand = {
  readonly id: string
  readonly rows: readonly EventRow[]
  /** The head that the chain gives, up to where it holds. */
  readonly head: Buffer
  readonly keys: ReadonlyMap<string, Buffer>
  /** Each event with the state after it; null where a key is not at hand, or something before does not hold. */
  readonly steps: readonly Step[] | null
  /** Why not: a key is gone, which is no difference. */
  readonly unopened: boolean
}

export async function readDemand(
  tx: Transaction,
  using: CheckKeys,
  id: string,
  tell: Finder,
): Promise<ReadDemand> {
  const { keys, complete } = await readKeys(tx, using, id, tell)
  const rows = await tx.query<EventRow>(
    'select version, kind, matter_id, at, by_kind, by_id, data, hash from duly.event where demand_id = $1 order by version',
    [id],
  )
  const { head, holds } = followChain(id, rows, tell)
  const steps = complete && holds ? openSteps(id, rows, keys, tell) : null
  return { id, rows, head, keys, steps, unopened: !complete }
}

type KeyRow = { id: string; online: Buffer | null; sealed: Buffer; noted: boolean }

async function readKeys(tx: Transaction, using: CheckKeys, demandId: string, tell: Finder) {
  const rows = await tx.query<KeyRow>(
    `select id, online, sealed, exists (select 1 from duly.key_epoch e where e.label = duly.epoch_of(online)) as noted
     from duly.matter_key where demand_id = $1`,
    [demandId],
  )
  const keys = new Map<string, Buffer>()
  let complete = rows.length > 0
  if (!complete) tell('it has no key')
  for (const row of rows) {
    const key = await readKey(using, row, tell)
    if (key) keys.set(row.id, key)
    else complete = false
  }
  return { keys, complete }
}

/** Where both wrappings are at hand, both must hold the same key: the sealed one is what is left after closing. */
async function readKey(
  using: CheckKeys,
  { id, online, sealed, noted }: KeyRow,
  tell: Finder,
): Promise<Buffer | null> {
  const atHand = online && opened(() => unwrapKey(using, id, online))
  // Restored from before its epoch's end, and not recovered yet: as if erased online.
  const isGone = online && noted && isOfEpochGone(using, online)
  if (online && !atHand && !isGone) tell(`the online wrapping of the key ${id} does not open`)
  // Empty: erased for good, where a paper of national security stays outside.
  if (!using.unwrapSealed || sealed.length === 0) return atHand
  const kept = await using.unwrapSealed(sealed).catch(() => null)
  if (!kept) tell(`the sealed wrapping of the key ${id} does not open with this identity`)
  if (atHand && kept && !atHand.equals(kept)) tell(`the two wrappings of the key ${id} hold different keys`)
  return atHand ?? (kept && Buffer.from(kept))
}

function followChain(id: string, rows: readonly EventRow[], tell: Finder): { head: Buffer; holds: boolean } {
  let head = chainStart(id)
  for (const [i, row] of rows.entries()) {
    if (row.version !== i + 1) {
      tell(`event ${i + 1} is missing`)
      return { head, holds: false }
    }
    const next = opened(() => checkedNext(head, row))
    if (!next) {
      tell(`the audit chain breaks at event ${row.version} (${row.kind})`)
      return { head, holds: false }
    }
    head = next
  }
  return { head, holds: true }
}

function openSteps(
  id: string,
  rows: readonly EventRow[],
  keys: Map<string, Buffer>,
  tell: Finder,
): readonly Step[] | null {
  const steps: Step[] = []
  let state: Demand | null = null
  for (const row of rows) {
    const event = opened(() => toEvent(id, row, keys))
    if (!event) {
      tell(`the data of event ${row.version} (${row.kind}) do not open`)
      return null
    }
    const after: Demand | null = opened(() => evolve(id, state, event))
    if (!after) {
      tell(`event ${row.version} (${row.kind}) does not follow from the state before it`)
      return null
    }
    state = after
    steps.push({ event, after })
  }
  return steps
}

/** What a step gives, or null where it throws: here a failure is a finding about the data, not a fault of the program. */
export function opened<T>(step: () => T): T | null {
  try {
    return step()
  } catch {
    return null
  }
}
