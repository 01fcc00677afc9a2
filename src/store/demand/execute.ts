// route → execute → append: loads the stream, asks `decide`, and appends, in one transaction.

import pg from 'pg'
import type { Command } from '../../domain/registry/command.ts'
import { decide } from '../../domain/registry/decide.ts'
import type { NewEvent } from '../../domain/registry/event.ts'
import { isAsLookedAt } from '../../domain/registry/looked-at.ts'
import type { Demand } from '../../domain/registry/state.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, noSuchDemand, type Refusal, refuse } from '../../kernel/refusal.ts'
import type { Actor as DatabaseActor } from '../actor.ts'
import { type Transaction, withTransaction } from '../database.ts'
import { keyedHash } from '../keys/field.ts'
import { proofOf } from '../proof.ts'
import type { Store } from '../store.ts'
import { type Append, append, type BeginDemand, beginning, type OutgoingMail } from './append.ts'
import { contextFor, contextOf } from './decision-context.ts'
import { laneStatements } from './lanes.ts'
import { type Statement, writeInOneTrip } from './one-trip.ts'
import { KeyErased, loadStream, newStream, type Stream } from './stream.ts'

export type Wish = {
  /** null: a new demand. */
  readonly demandId: string | null
  /** For a new demand: the id and key under which its papers were stored before it exists. */
  readonly begin?: BeginDemand
  readonly command: Command
  /** The version that the actor looked at; a write on an older one is refused as changed meanwhile. */
  readonly expectedVersion?: number
  /** From the outside world, so that a repeated command has one effect. */
  readonly idempotencyKey?: string
  /**
   * What was asked for, where Duly makes the command out of it (a letter, a notice, an authorisation): made again it would
   * differ, so a repetition is told by what was asked. Without it by the command.
   */
  readonly asked?: unknown
  readonly mails?: readonly OutgoingMail[]
  /** For a new demand: until when the desk does not see it, unless a machine has looked at it before (held.ts). */
  readonly heldUntil?: string
}

export type Done = {
  readonly demandId: string
  readonly demand: Demand
  readonly events: readonly NewEvent[]
}

const TRIES = 5

/**
 * Decides and writes, or refuses and leaves nothing. A write that another was faster than is decided again on what is there
 * now; where the wish names a version, that refuses it unless what came between is nothing to decide by.
 */
export async function execute(store: Store, actor: Actor, wish: Wish): Promise<Done | Refusal> {
  for (let attempt = 1; ; attempt++) {
    const done = await executeOnce(store, actor, wish)
    if (done !== 'lost') return done
    if (attempt === TRIES) return changedMeanwhile()
  }
}

async function executeOnce(store: Store, actor: Actor, wish: Wish): Promise<Done | Refusal | 'lost'> {
  const { demandId } = wish
  try {
    if (demandId === null) return await begin(store, actor, wish)
    return await withTransaction(store.db, databaseActor(actor), tx =>
      inTransaction(store, actor, { ...wish, demandId }, tx),
    )
  } catch (error) {
    if (error instanceof Rollback) return error.refusal
    if (isRaceLost(error)) return 'lost'
    if (error instanceof KeyErased) return erased()
    throw error
  }
}

/**
 * What the same key did before; null where it did nothing. For acts that make papers before they write, and for writes
 * whose own precondition their first effect has removed. `execute` asks again by itself.
 */
export async function earlierEffect(
  store: Store,
  actor: Actor,
  wish: { readonly demandId: string | null; readonly idempotencyKey: string; readonly asked: unknown },
): Promise<Done | Refusal | null> {
  try {
    return await withTransaction(store.db, databaseActor(actor), async tx => {
      await actAs(tx, actor, wish.demandId, wish.idempotencyKey)
      const before = await earlier(store, tx, actor, { ...wish, key: wish.idempotencyKey })
      return before && repeat(store, tx, before)
    })
  } catch (error) {
    if (error instanceof Rollback) return error.refusal
    if (error instanceof KeyErased) return erased()
    throw error
  }
}

/** The same person as the database's row-level security is told, with what proves it where they brought something. */
export function databaseActor(actor: Actor): DatabaseActor {
  const proof = proofOf(actor)
  switch (actor.kind) {
    case 'staff':
      return { kind: 'staff', id: actor.id, roles: actor.roles, employment: actor.employment, proof }
    case 'tenant':
      return { kind: 'tenant', id: actor.id, tenant: actor.tenant, roles: [], proof }
    case 'officer':
      return { kind: 'officer', id: actor.id, authority: actor.authority, roles: [], proof }
    default:
      return { kind: 'system', id: actor.id, roles: [] }
  }
}

/** Leaves the transaction without a trace. */
class Rollback extends Error {
  refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * A new demand's id is fresh and random: there is nothing to load, and all of it is written in one trip. One in use fails at
 * the primary key; a key that was used before, at that of the receipts, and then the answer is what it did.
 */
async function begin(store: Store, actor: Actor, wish: Wish): Promise<Done | Refusal> {
  const id = wish.begin?.id ?? store.newId()
  const decided = decide(wish.command, null, contextOf(store, actor, []))
  if (isRefusal(decided)) return decided
  const input = appendOf(store, actor, wish, newStream(id), decided)
  const { demand, statements: written } = await beginning(store.vault, input)
  const statements: Statement[] = [...written, ...laneStatements(demand, decided)]
  await store.wake(collectInto(statements), id)
  try {
    await writeInOneTrip(store.db, { kind: 'system', id: actor.id, proof: proofOf(actor) }, statements)
  } catch (error) {
    const before = violates(error, 'command_receipt_pkey') && (await earlierEffect(store, actor, keyed(wish)))
    if (before) return before
    throw error
  }
  return { demandId: id, demand, events: decided }
}

/** For who asks something and needs no answer. */
function collectInto(statements: Statement[]): Pick<Transaction, 'query'> {
  return {
    query: async (text, values = []) => {
      statements.push({ text, values })
      return []
    },
  }
}

function keyed(wish: Wish) {
  return { demandId: wish.demandId, idempotencyKey: wish.idempotencyKey ?? '', asked: askedOf(wish) }
}

async function inTransaction(
  store: Store,
  actor: Actor,
  wish: Wish & { readonly demandId: string },
  tx: Transaction,
): Promise<Done | Refusal> {
  const { demandId: id, idempotencyKey: key } = wish
  await actAs(tx, actor, id, key)
  const before = key ? await earlier(store, tx, actor, { demandId: id, key, asked: askedOf(wish) }) : null
  if (before) return repeat(store, tx, before)
  const stream = await loadStream(tx, store.vault, id)
  if (wish.expectedVersion !== undefined && !isAsLookedAt(stream.events, wish.expectedVersion))
    throw new Rollback(changedMeanwhile())
  const decided = decide(
    wish.command,
    stream.demand,
    await contextFor(store, actor, { command: wish.command, demand: stream.demand }, tx),
  )
  if (isRefusal(decided)) throw new Rollback(decided)
  const demand = await write(store, actor, wish, tx, stream, decided)
  return { demandId: id, demand, events: decided }
}

/**
 * From here on the program writes for itself: what this actor may do is decided in `decide`. The lock makes a second,
 * simultaneous use of a key wait for the first; what that one wrote is looked for in a statement after it.
 */
async function actAs(tx: Transaction, actor: Actor, demandId: string | null, key?: string): Promise<void> {
  if (demandId !== null && !(await visible(tx, actor, demandId))) throw new Rollback(noSuchDemand())
  await tx.query(
    `select set_config('app.kind', 'system', true),
       case when $1::text is not null then pg_advisory_xact_lock(hashtextextended($1, 0)) end`,
    [key === undefined ? null : `${actor.kind}/${actor.id}/${key}`],
  )
}

function askedOf(wish: Wish): unknown {
  return wish.asked ?? wish.command
}

async function write(
  store: Store,
  actor: Actor,
  wish: Wish,
  tx: Transaction,
  stream: Stream,
  events: readonly NewEvent[],
): Promise<Demand> {
  if (events.length === 0 && stream.demand) return stream.demand
  const demand = await append(tx, store.vault, appendOf(store, actor, wish, stream, events))
  for (const { text, values } of laneStatements(demand, events)) await tx.query(text, values)
  await store.wake(tx, demand.id)
  return demand
}

function appendOf(
  store: Store,
  actor: Actor,
  wish: Wish,
  stream: Stream,
  events: readonly NewEvent[],
): Append {
  const { idempotencyKey: key } = wish
  return {
    stream,
    events,
    now: store.now(),
    by:
      actor.kind === 'staff'
        ? { kind: 'staff', id: actor.id, employment: actor.employment }
        : { kind: actor.kind, id: actor.id },
    policy: store.policy,
    packHash: store.packHash,
    mails: wish.mails ?? [],
    begin: wish.begin ?? null,
    heldUntil: wish.heldUntil ?? null,
    receipt: key
      ? { actorKind: actor.kind, actorId: actor.id, key, hash: hashOf(store, askedOf(wish)) }
      : null,
  }
}

/** Under the actor's own row-level security: a demand it may not know of does not exist for it. */
async function visible(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
  if (actor.kind === 'system' || actor.kind === 'gate') return true
  const sql =
    actor.kind === 'tenant'
      ? 'select 1 from duly.matter where demand_id = $1'
      : 'select 1 from duly.demand where id = $1'
  return (await tx.query(sql, [id])).length > 0
}

type ReceiptRow = { demand_id: string; version: number; command_hash: Buffer }

/** Asks for the receipt of what this actor did with this key. */
export function receiptOf(actor: Actor, key: string): Statement {
  return {
    text: `select demand_id, version, command_hash from duly.command_receipt
      where actor_kind = $1 and actor_id = $2 and idempotency_key = $3`,
    values: [actor.kind, actor.id, key],
  }
}

async function earlier(
  store: Store,
  tx: Transaction,
  actor: Actor,
  { demandId, key, asked }: { demandId: string | null; key: string; asked: unknown },
): Promise<ReceiptRow | null> {
  const { text, values } = receiptOf(actor, key)
  const [row] = await tx.query<ReceiptRow>(text, values)
  if (!row) return null
  const about = demandId === null || demandId === row.demand_id
  if (!about || !row.command_hash.equals(hashOf(store, asked))) {
    throw new Rollback(
      refuse(
        'invalid_input',
        sentence('borders.idempotency_key_used_another_command'),
        sentence('borders.send_new_key_new_command'),
      ),
    )
  }
  return row
}

async function repeat(store: Store, tx: Transaction, row: ReceiptRow): Promise<Done> {
  const stream = await loadStream(tx, store.vault, row.demand_id)
  if (!stream.demand) throw new Error('a remembered command has no demand')
  return { demandId: row.demand_id, demand: stream.demand, events: [] }
}

/** Keyed: a thief of the table cannot try out what somebody may have said. */
function hashOf(store: Store, asked: unknown): Buffer {
  return keyedHash(store.vault.macKey, 'command', JSON.stringify(asked))
}

function isRaceLost(error: unknown): boolean {
  return (error instanceof pg.DatabaseError && error.code === '40001') || violates(error, 'event_pkey')
}

function violates(error: unknown, constraint: string): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === constraint
}

function changedMeanwhile(): Refusal {
  return refuse(
    'changed_meanwhile',
    sentence('borders.somebody_changed_demand_while_you'),
    sentence('borders.reload_look_change_try_again'),
  )
}

/** After closing, the online keys go; what they sealed opens only with the offline seal identity. */
export function erased(): Refusal {
  return refuse(
    'wrong_stage',
    sentence('borders.demand_closed_keys_were_erased'),
    sentence('borders.only_offline_seal_identity_reopens'),
    'threats E7',
  )
}
