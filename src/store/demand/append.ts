// The one write: events, audit chain, leaves, projections, clocks, outgoing mail and the receipt of the command, of one demand,
// as one call of duly.append. Nothing else writes a demand.

import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import type { Policy } from '../../domain/registry/context.ts'
import type { DemandEvent, NewEvent } from '../../domain/registry/event.ts'
import { evolve } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { isSilent } from '../../domain/secrecy/late-order.ts'
import { isToAllowed } from '../../domain/secrecy/one-person-told-state.ts'
import { deadlines } from '../../domain/turn/deadline.ts'
import { asKept } from '../../kernel/message.ts'
import { readerStatements } from '../backup/chain-readers.ts'
import type { Transaction } from '../database.ts'
import { openField, sealBytes, sealField } from '../keys/field.ts'
import { newKey, type WrappedKey } from '../keys/matter-keys.ts'
import type { Vault } from '../keys/vault.ts'
import { noteNobody, noteSearchRow } from '../search/row.ts'
import { chainNext } from './audit-chain.ts'
import { countedStatements } from './counted-lines.ts'
import { keptOutStatements } from './kept-out.ts'
import { restriction } from './lanes.ts'
import { followHistory, historyOf, type LeafHistory, readLeafHistory } from './leaf-history.ts'
import { leavesOf, type NewLeaf } from './leaves.ts'
import { changesMarks, writeMarks } from './marks.ts'
import type { Statement } from './one-trip.ts'
import {
  authorisationRows,
  countedRows,
  decidedRows,
  demandColumns,
  letterRows,
  matterViews,
  paperRows,
  secrecyRows,
} from './projections.ts'
import type { Stream } from './stream.ts'

export type OutgoingMail = {
  readonly letterId: string
  readonly matter: string | null
  readonly message: Uint8Array
}

/** A new demand's id and key, made before its papers were stored. */
export type BeginDemand = { readonly id: string; readonly key: Buffer; readonly wrapped: WrappedKey }

/** That this actor's key had this effect. A second one with the same key violates command_receipt_pkey. */
export type Receipt = {
  readonly actorKind: string
  readonly actorId: string
  readonly key: string
  readonly hash: Buffer
}

export type Append = {
  readonly stream: Stream
  readonly events: readonly NewEvent[]
  readonly now: string
  readonly by: { readonly kind: string; readonly id: string; readonly employment?: string }
  readonly policy: Policy
  readonly packHash: (pack: string) => string
  readonly mails: readonly OutgoingMail[]
  readonly begin: BeginDemand | null
  readonly receipt: Receipt | null
  /** Until when the desk does not see a new demand that no machine has looked at; null: it sees it at once. */
  readonly heldUntil?: string | null
}

export type Appending = { readonly demand: Demand; readonly statements: readonly Statement[] }

/** Writes and returns the new state. Throws SQLSTATE 40001 where somebody else wrote first. */
export async function append(tx: Transaction, vault: Vault, input: Append): Promise<Demand> {
  const { demand, statements } = await appending(vault, input, await readLeafHistory(tx, input.stream.id))
  for (const { text, values } of statements) await tx.query(text, values)
  if (input.events.some(e => changesMarks.has(e.kind))) await writeMarks(tx, vault, demand)
  if (input.events.some(e => changesMarks.has(e.kind) || e.kind === 'AuthorityAuthenticated')) {
    const { text, values } = noteNobody(vault.searchKey, demand.id)
    await tx.query(text, values)
  }
  return demand
}

/** The write of a demand that is not there yet: nothing of it depends on what the database holds. */
export async function beginning(vault: Vault, input: Append): Promise<Appending> {
  const { demand, statements } = await appending(vault, input, historyOf([]))
  if (!input.events.some(e => changesMarks.has(e.kind))) return { demand, statements }
  // It begins with its matters (an import): walls and related demands hold from its first moment.
  const marks: Statement[] = []
  const collect = async (text: string, values: readonly unknown[] = []) => {
    marks.push({ text, values })
    return []
  }
  await writeMarks({ query: collect }, vault, demand)
  return { demand, statements: [...statements, ...marks] }
}

async function appending(vault: Vault, input: Append, history: LeafHistory): Promise<Appending> {
  const keys = new Map(input.stream.keys)
  const wrapped = await makeKeys(vault, input, keys)
  const events = input.events.map(
    (e, i): DemandEvent => ({
      ...e,
      version: input.stream.version + i + 1,
      at: input.now,
      by: { kind: input.by.kind, id: input.by.id },
    }),
  )
  const leaves: NewLeaf[] = []
  let state = input.stream.demand
  for (const event of events) {
    state = evolve(input.stream.id, state, event)
    leaves.push(
      ...leavesOf({
        event,
        demand: state,
        newLeafId: () => randomBytes(16).toString('hex'),
        keyOf: matter => requireKey(keys, matter ?? input.stream.id),
        ...followHistory(history, leaves),
        packHash: input.packHash,
      }),
    )
  }
  if (!state) throw new Error('append without events')
  const values = [JSON.stringify(filled(payload(vault, input, state, events, leaves, keys, wrapped)))]
  const found = noteSearchRow(vault.searchKey, state, input.now, input.policy)
  const append = { text: 'select duly.append($1)', values }
  // Before what it is found by: words of what only named people may know of are written for no moment.
  const before = [
    ...restriction(state, input),
    ...keptOutStatements(state, input.events),
    ...readerStatements(input.events),
    ...confirmation(state, input.events),
    ...countedStatements(state, requireKey(keys, state.id), input.events, input.now),
  ]
  return { demand: state, statements: [append, ...before, found] }
}

async function makeKeys(vault: Vault, input: Append, keys: Map<string, Buffer>): Promise<WrappedKey[]> {
  const wanted = input.events.flatMap(e => {
    if (e.kind === 'DemandReceived') return [input.stream.id]
    return e.kind === 'AccountsMatched' ? e.data.matters.map(m => m.id) : []
  })
  const begun = input.begin
  const make = async (id: string) => (begun?.id === id ? begun : { id, ...(await newKey(vault, id)) })
  const made = await Promise.all(wanted.map(make))
  for (const { id, key } of made) keys.set(id, key)
  return made.map(m => m.wrapped)
}

function requireKey(keys: Map<string, Buffer>, id: string): Buffer {
  const key = keys.get(id)
  if (!key) throw new Error('the key that this write needs is not at hand')
  return key
}

function payload(
  vault: Vault,
  input: Append,
  d: Demand,
  events: readonly DemandEvent[],
  leaves: readonly NewLeaf[],
  keys: Map<string, Buffer>,
  wrapped: readonly WrappedKey[],
) {
  const key = (matter: string | null) => requireKey(keys, matter ?? d.id)
  let head: Buffer = input.stream.auditHead
  const rows = events.map(e => {
    const data = sealField(key(e.matter), [d.id, e.version, 'event'], e.data)
    head = chainNext(head, {
      version: e.version,
      kind: e.kind,
      matter: e.matter,
      at: e.at,
      byKind: e.by.kind,
      byId: e.by.id,
      data,
    })
    return {
      version: e.version,
      kind: e.kind,
      matter: e.matter,
      at: e.at,
      byKind: e.by.kind,
      byId: e.by.id,
      data: b64(data),
      hash: b64(head),
    }
  })
  return {
    expected: input.stream.version,
    demand: demandRow(d, input, key(null), head),
    receipt: input.receipt && receiptRow(input.receipt, input.now),
    keys: wrapped.map(w => ({ id: w.id, online: b64(w.online), sealed: b64(w.sealed) })),
    matters: events.flatMap(e =>
      e.kind === 'AccountsMatched'
        ? e.data.matters.map(m => ({ id: m.id, tenant: m.tenant, openedAt: e.at }))
        : [],
    ),
    events: rows,
    leaves: leaves.map(l => ({
      id: l.id,
      class: l.class,
      due: l.due,
      bytes: b64(l.bytes),
      version: l.version,
      matter: l.matter,
      at: input.now,
      opening: b64(sealField(key(l.matter), [l.id, 1, 'opening'], l.opening)),
    })),
    views: viewRows(d, events, keys, input),
    deadlines: deadlines(d, input.policy).map(one => ({ ...one, what: asKept(one.what) })),
    ...secrecyRows(events),
    ...authorisationRows(events, d, input.by.employment ?? 'none'),
    papers: events.flatMap(e => paperRows(vault, e)).map(({ mac, name }) => ({ mac: b64(mac), name })),
    letters: letterRows(vault, events).map(({ mac, matter }) => ({ mac: b64(mac), matter })),
    mails: mailRows(input, d, key),
    counted: countedRows(events),
    decided: decidedRows(events),
  }
}

function receiptRow({ hash, ...receipt }: Receipt, now: string) {
  return { ...receipt, hash: b64(hash), at: now }
}

/** What is not there is not said: each list costs the database a statement. */
function filled(parts: Readonly<Record<string, unknown>>) {
  const isThere = (part: unknown) => part !== null && !(Array.isArray(part) && part.length === 0)
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => isThere(part)))
}

function demandRow(d: Demand, input: Append, key: Buffer, head: Buffer) {
  const { summary, officer, ...columns } = demandColumns(d, input.now, input.policy)
  return {
    id: d.id,
    ...columns,
    summary: b64(sealField(key, [d.id, 1, 'summary'], summary)),
    officerView: officer && b64(sealField(key, [d.id, 1, 'officer'], officer)),
    auditHead: b64(head),
  }
}

/** A matter becomes visible to its tenant by its notice; from then on its view follows every change. */
function viewRows(d: Demand, events: readonly DemandEvent[], keys: Map<string, Buffer>, input: Append) {
  const noticed = new Set(events.flatMap(e => (e.kind === 'NoticeSent' ? [e.matter] : [])))
  return matterViews(d, [...input.stream.events, ...events])
    .filter(({ matter }) => keys.has(matter))
    .map(({ matter, view }) => ({
      id: matter,
      visibleAt: noticed.has(matter) ? input.now : null,
      view: b64(sealField(requireKey(keys, matter), [matter, 1, 'view'], view)),
    }))
}

/**
 * The one place where mail of a demand begins to wait. What is for a tenant leaves only with or after its notice, with a reading
 * that a second person confirmed, and under no live secrecy, but to the one contact whom the authority allows to be told under it; the
 * table asks it again (0045-told-alone.sql).
 */
function mailRows(input: Append, d: Demand, key: (matter: string | null) => Buffer) {
  return input.mails.map(m => {
    const matter = d.matters.find(x => x.id === m.matter)
    const alone = matter !== undefined && isToAllowed(matter, m.letterId)
    const told = matter?.notice && matter.readingConfirmedBy && !isSilent(matter)
    assert(m.matter === null || told || alone, 'no mail to a tenant before two people have read for secrecy')
    const id = randomBytes(16).toString('hex')
    return {
      id,
      matter: m.matter,
      letter: m.letterId,
      message: b64(sealBytes(key(m.matter), [id, 1, 'mail'], m.message)),
      nextAt: input.now,
    }
  })
}

/** A queue row's summary as the desk reads it. */
export function openSummary<T>(key: Buffer, demandId: string, sealed: Buffer): T {
  return openField<T>(key, [demandId, 1, 'summary'], sealed)
}

function b64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

/** What the reader read to be due counts until a person has confirmed the facts or filed the demand away. */
function confirmation(state: Demand, events: readonly NewEvent[]): Statement[] {
  const ends = events.some(e => e.kind === 'FactsConfirmed' || e.kind === 'FiledAsNotDemand')
  if (!ends) return []
  const text = 'update duly.demand set proposed_due_at = null where id = $1 and proposed_due_at is not null'
  return [{ text, values: [state.id] }]
}
