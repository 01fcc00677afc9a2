// What waits for an approver's signature, read under that approver's own row-level security; each reading is recorded.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../demand/actor.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import type { Demand } from '../../demand/state.ts'
import { type Transaction, withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import { KeyErased, loadStream } from '../../store/stream.ts'
import type { Vault } from '../../store/vault.ts'
import { type AuthDeps, later, SYSTEM } from '../auth/owner.ts'
import { readOwner } from '../auth/profile.ts'
import type { PendingAuthorisation, PendingList, PendingRow } from './api.ts'
import { careOf, dueOf } from './care.ts'

export type ApproveDeps = Omit<AuthDeps, 'vault'> & {
  readonly vault: Vault
  /** IANA zone in which the page shows times. */
  readonly zone: string
}

/** A grant to read one authorisation, in seconds. */
const READ_SECONDS = 900
/** As the tenant reads it. */
const PURPOSE = 'approving what leaves'

type Live = Demand & { readonly authorisation: NonNullable<Demand['authorisation']> }

export async function listPending(deps: ApproveDeps, actor: Actor): Promise<PendingList> {
  const { demands, name } = await withTransaction(deps.db, databaseActor(actor), async tx => ({
    demands: await loadLive(tx, deps.vault),
    name: await nameOf(tx, deps, actor.id),
  }))
  const now = deps.now()
  const rows = (test: (d: Live) => boolean) => demands.filter(test).map(rowOf).sort(byDue)
  return {
    me: { id: actor.id, name },
    provider: deps.site.provider,
    demo: deps.site.demo,
    waiting: rows(d => maySign(d, actor.id, now)),
    signed: rows(d => hasSigned(d, actor.id) && !d.released),
  }
}

function maySign({ authorisation: a }: Live, approver: string, now: string): boolean {
  const signed = a.signatures.some(s => s.approver === approver)
  return a.status === 'prepared' && a.preparedBy !== approver && !signed && now < a.expiresAt
}

function hasSigned({ authorisation: a }: Live, approver: string): boolean {
  return a.signatures.some(s => s.approver === approver)
}

/** One authorisation for reading and signing; `not_found` for what is not live or not for this person to know of. */
export async function readPending(
  deps: ApproveDeps,
  actor: Actor,
  digest: string,
): Promise<PendingAuthorisation | Refusal> {
  const page = await withTransaction(deps.db, databaseActor(actor), async tx => {
    const id = await demandOf(tx, digest)
    const demand = id === null ? null : await loadOne(tx, deps.vault, id)
    return demand && demand.authorisation.digest === digest ? await describe(tx, deps, actor, demand) : null
  })
  if (!page) return stale()
  await recordRead(deps, actor, page.demandId)
  return page.view
}

/** The demand of a live authorisation, as this actor may know of it. */
export async function demandOf(tx: Transaction, digest: string): Promise<string | null> {
  const [row] = await tx.query<{ demand_id: string }>(
    `select demand_id from duly.authorisation
     where digest = decode($1, 'hex') and status in ('prepared', 'authorised')`,
    [digest],
  )
  return row?.demand_id ?? null
}

export function stale(): Refusal {
  return refuse(
    'authorisation_stale',
    'This authorisation is no longer the current one.',
    'Go back to the list and read the present one.',
  )
}

async function loadLive(tx: Transaction, vault: Vault): Promise<Live[]> {
  const rows = await tx.query<{ demand_id: string }>(
    `select demand_id from duly.authorisation where status in ('prepared', 'authorised')`,
  )
  const loaded: (Live | null)[] = []
  for (const row of rows) loaded.push(await loadOne(tx, vault, row.demand_id))
  return loaded.filter(d => d !== null)
}

/** Null where the keys are gone: a closed demand that is still listed must not hide the open ones. */
async function loadOne(tx: Transaction, vault: Vault, id: string): Promise<Live | null> {
  try {
    const { demand } = await loadStream(tx, vault, id)
    return demand?.authorisation ? (demand as Live) : null
  } catch (error) {
    if (error instanceof KeyErased) return null
    throw error
  }
}

function rowOf(d: Live): PendingRow {
  const { digest, status } = d.authorisation
  const authority = d.facts?.authorityName ?? ''
  return { digest, reference: d.reference, authority, dueAt: dueOf(d), status }
}

function byDue(a: PendingRow, b: PendingRow): number {
  return (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.reference.localeCompare(b.reference)
}

async function describe(
  tx: Transaction,
  deps: ApproveDeps,
  actor: Actor,
  d: Live,
): Promise<{ demandId: string; view: PendingAuthorisation }> {
  const a = d.authorisation
  const first = a.signatures.find(s => s.approver !== actor.id)
  const context = {
    authority: d.facts?.authorityName ?? '',
    country: d.facts?.country ?? '',
    paperReference: d.facts?.reference ?? null,
    preparedBy: await nameOf(tx, deps, a.preparedBy),
    signedBy: first ? await nameOf(tx, deps, first.approver) : null,
    dueAt: dueOf(d),
    zone: deps.zone,
    care: careOf(d, { now: deps.now(), earlierDemands: await countEarlier(tx, d) }),
    refused: d.lines
      .filter(l => l.decision !== 'comply' && l.decision !== 'narrow')
      .map(l => ({ category: l.category, reason: l.reason })),
  }
  const view = { digest: a.digest, canonical: a.canonical, signedByMe: hasSigned(d, actor.id), context }
  return { demandId: d.id, view }
}

async function countEarlier(tx: Transaction, d: Demand): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from duly.demand o join duly.demand mine on mine.id = $1
     where o.authority_id = mine.authority_id and o.id <> mine.id and o.received_at < mine.received_at`,
    [d.id],
  )
  return row?.n ?? 0
}

async function nameOf(tx: Transaction, deps: ApproveDeps, person: string): Promise<string> {
  const known = await readOwner(tx, deps.vault.directoryKey, { kind: 'staff', id: person })
  return known?.name ?? 'somebody who has left'
}

/** Promise 6: every staff read is tied to a demand and a purpose. One grant covers the reading of one sitting. */
async function recordRead(deps: ApproveDeps, actor: Actor, demandId: string): Promise<void> {
  const now = deps.now()
  await withTransaction(deps.db, SYSTEM, tx =>
    tx.query(
      `insert into duly.access (id, demand_id, person_id, purpose, what, at, expires_at)
       select $1, $2, $3, $6, 'the authorisation and its scope', $4, $5 where not exists (
         select 1 from duly.access where demand_id = $2 and person_id = $3 and purpose = $6 and expires_at > $4)`,
      [randomBytes(16).toString('hex'), demandId, actor.id, now, later(now, READ_SECONDS), PURPOSE],
    ),
  )
}
