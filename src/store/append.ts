// The one write: events, audit chain, leaves, projections, clocks and outgoing mail of one demand, in the caller's
// transaction, as one call of duly.append. Nothing else writes a demand.
import { randomBytes } from 'node:crypto'
import { deadlines } from '../demand/deadline.ts'
import type { Policy } from '../demand/decide.ts'
import type { DemandEvent, NewEvent } from '../demand/event.ts'
import { nextStep } from '../demand/next.ts'
import { type Demand, evolve } from '../demand/state.ts'
import { halfYearOf } from '../ledger/half-year.ts'
import { chainNext } from './audit-chain.ts'
import type { Transaction } from './database.ts'
import { keyedHash, openField, sealBytes, sealField } from './field.ts'
import { leafHashHex, leavesOf, type NewLeaf } from './leaves.ts'
import { newKey, type WrappedKey } from './matter-keys.ts'
import type { Stream } from './stream.ts'
import type { Vault } from './vault.ts'
import { officerView, summaryOf, tenantView } from './views.ts'

export type OutgoingMail = {
  readonly letterId: string
  readonly matter: string | null
  readonly message: Uint8Array
}

/** A new demand's id and key, made before its papers were stored. */
export type BeginDemand = { readonly id: string; readonly key: Buffer; readonly wrapped: WrappedKey }

export type Append = {
  readonly stream: Stream
  readonly events: readonly NewEvent[]
  readonly now: string
  readonly by: { readonly kind: string; readonly id: string; readonly employment?: string }
  readonly policy: Policy
  readonly packHash: (pack: string) => string
  readonly mails: readonly OutgoingMail[]
  readonly begin: BeginDemand | null
}

/** Writes and returns the new state. Throws SQLSTATE 40001 where somebody else wrote first. */
export async function append(tx: Transaction, vault: Vault, input: Append): Promise<Demand> {
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
  const history = await leafHistory(tx, input.stream.id)
  const leaves: NewLeaf[] = []
  let state = input.stream.demand
  for (const event of events) {
    state = evolve(input.stream.id, state, event)
    leaves.push(...leavesFor(event, state, keys, history, leaves, input))
  }
  if (!state) throw new Error('append without events')
  await tx.query('select duly.append($1)', [
    JSON.stringify(payload(vault, input, state, events, leaves, keys, wrapped)),
  ])
  return state
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

type History = {
  byMatter: Map<string, string[]>
  obligations: Map<string, { secrecyId: string; due: string }>
}

/** What each matter's leaves already say: their hashes, which a new record follows, and the obligation that is still open. */
async function leafHistory(tx: Transaction, demandId: string): Promise<History> {
  const rows = await tx.query<{
    id: string
    matter_id: string | null
    class: number
    due: string | null
    bytes: Buffer
    kind: string
  }>(
    `select l.id, l.matter_id, l.class, l.due, l.bytes, e.kind from duly.leaf l
     join duly.event e on e.demand_id = l.demand_id and e.version = l.version
     where l.demand_id = $1 and l.class in (2, 3) order by l.version, l.class, l.id`,
    [demandId],
  )
  const history: History = { byMatter: new Map(), obligations: new Map() }
  for (const row of rows) {
    const matter = row.matter_id ?? ''
    if (row.class === 2)
      history.byMatter.set(matter, [...(history.byMatter.get(matter) ?? []), leafHashHex(row.bytes)])
    if (row.class === 2 && row.kind === 'SecrecyBegun')
      history.obligations.set(matter, { secrecyId: row.id, due: '' })
    const open = history.obligations.get(matter)
    if (row.class === 3 && row.due && open) history.obligations.set(matter, { ...open, due: row.due })
  }
  return history
}

function leavesFor(
  event: DemandEvent,
  demand: Demand,
  keys: Map<string, Buffer>,
  history: History,
  made: readonly NewLeaf[],
  input: Append,
): NewLeaf[] {
  const ofDemand = history.byMatter.get('') ?? []
  return leavesOf({
    event,
    demand,
    newLeafId: () => randomBytes(16).toString('hex'),
    keyOf: matter => requireKey(keys, matter ?? input.stream.id),
    previous: matter => {
      const own = made.filter(l => l.matter === matter && l.class === 2).map(l => leafHashHex(l.bytes))
      const before =
        matter === null ? ofDemand : [...ofDemand.slice(0, 1), ...(history.byMatter.get(matter) ?? [])]
      return [...before, ...own]
    },
    obligation: matter => history.obligations.get(matter) ?? null,
    packHash: input.packHash,
  })
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
    deadlines: deadlines(d, input.policy),
    ...secrecyRows(events),
    ...authorisationRows(events, d, input),
    papers: events.flatMap(e => paperRows(vault, e)),
    letters: letterRows(vault, events),
    mails: mailRows(input, key),
    counted: events.flatMap(e =>
      e.kind === 'Closed'
        ? [
            {
              half: halfYearOf(e.at),
              country: e.data.country,
              process: e.data.process,
              outcome: e.data.outcome,
              accounts: e.data.accounts,
              closedAt: e.at,
            },
          ]
        : [],
    ),
  }
}

/** Each paper by its keyed hash, and a received message by its keyed id, so that either is recognised when it comes again. */
function paperRows(vault: Vault, e: DemandEvent): { mac: string; name: string }[] {
  if (e.kind !== 'DemandReceived' && e.kind !== 'ReplyFiled') return []
  const papers = e.data.documents.map(doc => ({ mac: b64(paperMac(vault, doc.sha256)), name: doc.name }))
  const id = e.kind === 'DemandReceived' ? e.data.messageId : null
  return id ? [...papers, { mac: b64(messageMac(vault, id)), name: 'message' }] : papers
}

export function paperMac(vault: Vault, sha256: string): Buffer {
  return keyedHash(vault.macKey, 'paper', sha256)
}

export function messageMac(vault: Vault, messageId: string): Buffer {
  return keyedHash(vault.macKey, 'message', messageId)
}

function demandRow(d: Demand, input: Append, key: Buffer, head: Buffer) {
  const next = nextStep(d, input.now)
  const due = [...deadlines(d, input.policy)].sort((a, b) => a.dueAt.localeCompare(b.dueAt))[0]
  return {
    id: d.id,
    reference: d.reference,
    version: d.version,
    step: next.step,
    turn: next.turn,
    dueAt: due?.dueAt ?? null,
    dueWhat: due?.what ?? null,
    authority: d.authentication?.authority ?? null,
    restricted: false,
    receivedAt: d.received.receivedAt,
    closedAt: d.closed?.at ?? null,
    summary: b64(sealField(key, [d.id, 1, 'summary'], summaryOf(d, input.now))),
    officerView: d.authentication ? b64(sealField(key, [d.id, 1, 'officer'], officerView(d))) : null,
    auditHead: b64(head),
  }
}

/** A matter becomes visible to its tenant by its notice; from then on its view follows every change. */
function viewRows(d: Demand, events: readonly DemandEvent[], keys: Map<string, Buffer>, input: Append) {
  const noticed = new Set(events.flatMap(e => (e.kind === 'NoticeSent' ? [e.matter] : [])))
  const releasedNow = events.some(e => e.kind === 'Released')
  const releasedAt = d.released
    ? releasedNow
      ? input.now
      : (releasedBefore(input.stream) ?? input.now)
    : null
  return d.matters
    .filter(m => m.notice && keys.has(m.id))
    .map(m => ({
      id: m.id,
      visibleAt: noticed.has(m.id) ? input.now : null,
      view: b64(sealField(requireKey(keys, m.id), [m.id, 1, 'view'], tenantView(d, m, releasedAt))),
    }))
}

function releasedBefore(stream: Stream): string | null {
  return stream.events.find(e => e.kind === 'Released')?.at ?? null
}

function secrecyRows(events: readonly DemandEvent[]) {
  return {
    secrecyBegun: events.flatMap(e =>
      e.kind === 'SecrecyBegun' ? [{ matter: e.matter, begunAt: e.at, until: e.data.secrecy.until }] : [],
    ),
    secrecyEnded: events.flatMap(e =>
      e.kind === 'SecrecyEnded' ? [{ matter: e.matter, endedAt: e.data.endedAt }] : [],
    ),
  }
}

function authorisationRows(events: readonly DemandEvent[], d: Demand, input: Append) {
  const preparer = d.authorisation?.preparedBy ?? ''
  return {
    prepared: events.flatMap(e =>
      e.kind === 'AuthorisationPrepared'
        ? [{ digest: e.data.digest, preparer: e.by.id, expiresAt: e.data.expiresAt }]
        : [],
    ),
    approvals: events.flatMap(e =>
      e.kind === 'AuthorisationSigned'
        ? [
            {
              digest: e.data.digest,
              approver: e.data.approver,
              preparer,
              employment: input.by.employment ?? 'none',
              at: e.at,
            },
          ]
        : [],
    ),
    statuses: events.flatMap(e => {
      if (e.kind === 'Authorised') return [{ digest: e.data.digest, status: 'authorised' }]
      if (e.kind === 'AuthorisationRevoked') return [{ digest: e.data.digest, status: 'revoked' }]
      return e.kind === 'AuthorisationExpired' ? [{ digest: e.data.digest, status: 'expired' }] : []
    }),
  }
}

function letterRows(vault: Vault, events: readonly DemandEvent[]) {
  return events.flatMap(e => {
    const letter = e.kind === 'LetterSent' || e.kind === 'NoticeSent' ? e.data.letter : null
    return letter ? [{ mac: b64(messageMac(vault, letter.messageId)), matter: e.matter }] : []
  })
}

function mailRows(input: Append, key: (matter: string | null) => Buffer) {
  return input.mails.map(m => {
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
