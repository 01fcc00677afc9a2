// What waits for an approver's signature, read under that approver's own row-level security and a grant; each reading is noted.

import type { PendingAuthorisation, PendingList, PendingRow } from '../../../api/approve/pending.ts'
import { mustStandAside } from '../../../desk-work/ties.ts'
import type { Demand } from '../../../domain/registry/state.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { sentence } from '../../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../../kernel/refusal.ts'
import type { Pack } from '../../../law/pack-format/pack.ts'
import { parseAuthorisation } from '../../../seal/authorisation/authorisation.ts'
import { peculiaritiesOf } from '../../../seal/unusual.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { KeyErased, loadStream } from '../../../store/demand/stream.ts'
import type { Documents } from '../../../store/documents.ts'
import type { Vault } from '../../../store/keys/vault.ts'
import { WIDE_PERIOD_DAYS } from '../../../vocabulary/closed-lists.ts'
import { frameWords } from '../../../words/faces/frame.ts'
import type { Said } from '../../../words/faces/law.ts'
import type { Language } from '../../../words/languages.ts'
import { type AuthDeps, SYSTEM } from '../../sign-in/owner.ts'
import { readOwner } from '../../sign-in/profile.ts'
import { noteRead, takeGrant } from '../desk/access.ts'
import { lawIn, lawNote, packOf } from '../portal/law-text.ts'
import { type CareFacts, careIn, careOf, careTitles, dueOf } from './care.ts'
import { decidedParts, instrumentSaying, keptBackParts, signedPapers, unchallenged } from './decided.ts'
import { bySigner } from './order.ts'

export type ApproveDeps = Omit<AuthDeps, 'vault'> & {
  readonly vault: Vault
  readonly documents: Documents
  readonly packs: readonly Pack[]
}

/** A grant to read one authorisation. */
const READ_MINUTES = 15

type Live = Demand & { readonly authorisation: NonNullable<Demand['authorisation']> }

export async function listPending(deps: ApproveDeps, actor: Actor, language: Language): Promise<PendingList> {
  const { ids, name } = await withTransaction(deps.db, databaseActor(actor), async tx => ({
    ids: await liveDemands(tx),
    name: await nameOf(tx, { deps, language }, actor.id),
  }))
  // The list says what waits, not about whom; so the program reads it, and the person without a grant nothing more.
  const demands = await withTransaction(deps.db, SYSTEM, async tx => {
    const live = await loadLive(tx, deps.vault, ids)
    const earlier = await countEarlier(tx, ids)
    return live.map(d => ({ d, earlierDemands: earlier.get(d.id) ?? 0 }))
  })
  const now = deps.now()
  const rows = (test: (d: Live) => boolean) =>
    demands
      .filter(({ d }) => test(d))
      .map(({ d, earlierDemands }) => rowOf(d, { now, earlierDemands }))
      .sort(bySigner)
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

/** One authorisation for reading and signing; `not_found` for what is not live or not for this person to know of. What Duly and the
 * law say is said in `language`; the bytes that are signed have none. */
export async function readPending(
  deps: ApproveDeps,
  actor: Actor,
  { digest, language }: { readonly digest: string; readonly language: Language },
): Promise<PendingAuthorisation | Refusal> {
  const id = await withTransaction(deps.db, databaseActor(actor), tx => demandOf(tx, digest))
  if (id === null) return refuseUnknown(deps, actor, digest)
  // Opening it says what for: this page has one purpose.
  const wish = { demandId: id, purpose: 'approve', words: '', minutes: READ_MINUTES } as const
  const prepared = await preparedAt(deps, id)
  const grant = await takeGrant(deps, actor, wish, prepared)
  if (isRefusal(grant)) return grant
  const view = await withTransaction(deps.db, databaseActor(actor), async tx => {
    const demand = await loadOne(tx, deps.vault, id)
    return demand && demand.authorisation.digest === digest
      ? await describe(tx, { deps, language }, actor, demand)
      : null
  })
  if (!view) return stale()
  await noteRead(deps, actor, id, 'authorisation', prepared)
  return view
}

/** The version at which its last authorisation was prepared. */
async function preparedAt(deps: ApproveDeps, demandId: string): Promise<number> {
  const [row] = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query<{ version: number | null }>(
      "select max(version) as version from duly.event where demand_id = $1 and kind = 'AuthorisationPrepared'",
      [demandId],
    ),
  )
  return row?.version ?? 0
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

/** In a list each member was opened by who signs it (docs/threats.md E13.15), since it was prepared. */
export async function refuseUnread(deps: ApproveDeps, actor: Actor, digest: string): Promise<Refusal | null> {
  const [row] = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query<{ read: boolean }>(
      `select exists (
         select 1 from duly.access x join duly.access_read r on r.access_id = x.id and r.what = 'authorisation'
         where x.demand_id = a.demand_id and x.person_id = $2 and r.version >= (
           select max(e.version) from duly.event e where e.demand_id = a.demand_id and e.kind = 'AuthorisationPrepared')
       ) as read
       from duly.authorisation a where a.digest = decode($1, 'hex')`,
      [digest, actor.id],
    ),
  )
  if (row?.read !== false) return null
  return refuse(
    'authorisation_stale',
    sentence('borders.you_not_opened_authorisation'),
    sentence('borders.open_read_end_sign'),
    'threats E13.15',
  )
}

/** For who has no such authorisation: whether a tie is why. To anybody who could not have read its digest it is stale. */
export async function refuseUnknown(deps: ApproveDeps, actor: Actor, digest: string): Promise<Refusal> {
  const rows = await withTransaction(deps.db, SYSTEM, tx =>
    tx.query(
      `select 1 from duly.authorisation a join duly.wall w on w.demand_id = a.demand_id and w.person_id = $2
       where a.digest = decode($1, 'hex') and a.status in ('prepared', 'authorised')`,
      [digest, actor.id],
    ),
  )
  return rows.length > 0 ? mustStandAside() : stale()
}

export function stale(): Refusal {
  return refuse(
    'authorisation_stale',
    sentence('borders.authorisation_no_longer_current'),
    sentence('borders.go_back_list_read_present'),
  )
}

async function liveDemands(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ demand_id: string }>(
    `select demand_id from duly.authorisation where status in ('prepared', 'authorised')`,
  )
  return rows.map(row => row.demand_id)
}

async function loadLive(tx: Transaction, vault: Vault, ids: readonly string[]): Promise<Live[]> {
  const loaded: (Live | null)[] = []
  for (const id of ids) loaded.push(await loadOne(tx, vault, id))
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

function rowOf(d: Live, facts: CareFacts): PendingRow {
  const { digest, status, canonical } = d.authorisation
  const authority = d.facts?.authorityName ?? ''
  const peculiar = peculiaritiesOf(
    parseAuthorisation(Buffer.from(canonical, 'utf8')),
    facts.now,
    WIDE_PERIOD_DAYS,
  )
  const care = careTitles(careOf(d, facts))
  return { digest, reference: d.reference, authority, dueAt: dueOf(d), status, peculiar, care }
}

/** For whom something is read. */
type To = { readonly deps: ApproveDeps; readonly language: Language }

async function describe(tx: Transaction, to: To, actor: Actor, d: Live): Promise<PendingAuthorisation> {
  const a = d.authorisation
  const first = a.signatures.find(s => s.approver !== actor.id)
  const earlierDemands = (await countEarlier(tx, [d.id])).get(d.id) ?? 0
  const named = await namesOfDeciders(tx, to, d)
  const words = lawIn(to.deps.packs, to.language)
  const stood: Said[] = []
  const law = (reason: string, instrument: string) => {
    const said = words.said(reason, packOf(instrument))
    stood.push(said)
    return said
  }
  const decided = decidedParts(d, named, law)
  const keptBack = keptBackParts(d, named, law)
  const context = {
    authority: d.facts?.authorityName ?? '',
    country: d.facts?.country ?? '',
    paperReference: d.facts?.reference ?? null,
    preparedBy: await nameOf(tx, to, a.preparedBy),
    signedBy: first ? await nameOf(tx, to, first.approver) : null,
    dueAt: dueOf(d),
    care: careIn(careOf(d, { now: to.deps.now(), earlierDemands, nameOf: named }), words, text =>
      packOf(instrumentSaying(d, text)),
    ),
    decided,
    notChallenged: unchallenged(d, named),
    papers: signedPapers(d, parseAuthorisation(Buffer.from(a.canonical, 'utf8')).papers),
    keptBack,
    lawNote: lawNote(stood, to.language),
  }
  return { digest: a.digest, canonical: a.canonical, signedByMe: hasSigned(d, actor.id), context }
}

async function namesOfDeciders(tx: Transaction, to: To, d: Demand) {
  const deciders = [
    ...d.lines.map(l => l.by),
    ...d.matters.flatMap(m => [m.notChallenged?.by ?? [], m.parties.flatMap(p => p.again?.by ?? [])].flat()),
  ]
  const names = new Map<string, string>()
  for (const person of new Set(deciders)) names.set(person, await nameOf(tx, to, person))
  return (person: string) => names.get(person) ?? ''
}

/** How many demands of the same authority came before each of these. */
async function countEarlier(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ id: string; n: number }>(
    `select mine.id, count(o.id)::int as n from duly.demand mine
     left join duly.demand o on o.authority_id = mine.authority_id and o.id <> mine.id
       and o.received_at < mine.received_at
     where mine.id = any($1) group by mine.id`,
    [ids],
  )
  return new Map(rows.map(row => [row.id, row.n]))
}

async function nameOf(tx: Transaction, { deps, language }: To, person: string): Promise<string> {
  const known = await readOwner(tx, deps.vault.directoryKey, { kind: 'staff', id: person })
  return known?.name ?? frameWords(language)('left')
}
