// What a tenant's person sees of the demands: read under the database's row-level security for this tenant, and shown from the
// tenant's view alone. A matter without a notice does not exist here.
import type { Actor } from '../../../kernel/actor.ts'
import { type Transaction, withTransaction } from '../../../store/database.ts'
import { databaseActor } from '../../../store/demand/execute.ts'
import { readDocument } from '../../../store/documents.ts'
import { openField } from '../../../store/keys/field.ts'
import { unwrapKey } from '../../../store/keys/matter-keys.ts'
import { asReadBy } from '../../../store/views/party-view.ts'
import type { TenantView } from '../../../store/views/tenant-view.ts'
import type { Deployment } from '../../deployment.ts'
import { type Standing, standingOf } from './demand-sentences.ts'

export type VisibleMatter = {
  readonly id: string
  readonly demandId: string
  readonly key: Buffer
  readonly view: TenantView
}

type Row = { id: string; demand_id: string; view: Buffer; online: Buffer }

/** One by one through their primary keys: a plan that read the whole table would take longer for what is sealed in it. */
const ONE = `select m.id, m.demand_id, m.view, k.online
  from duly.told_matter($1) t
  cross join lateral (select id, demand_id, view from duly.matter where id = t.matter_id and view is not null offset 0) m
  cross join lateral (select online from duly.matter_key where id = m.id and online is not null offset 0) k`
const TOLD = `select m.id, m.demand_id, m.view, k.online
  from duly.told_matters($1, $2, $3) t
  cross join lateral (select id, demand_id, view from duly.matter where id = t.matter_id offset 0) m
  cross join lateral (select online from duly.matter_key where id = m.id offset 0) k
  order by t.told_at desc, t.matter_id desc`

/**
 * Newest notice first, a page at a time: those told before the matter `after`. A matter whose key was erased is no longer shown.
 * `more`: the id to go on from; null at the end.
 */
export async function readMatters(
  d: Deployment,
  actor: Actor,
  after: string | null,
  size = 25,
): Promise<{ matters: VisibleMatter[]; more: string | null }> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(TOLD, [actor.kind === 'tenant' ? actor.tenant : '', after, size + 1]),
  )
  const shown = rows.slice(0, size)
  return {
    matters: shown.map(row => open(d, actor, row)),
    more: rows.length > size ? (shown.at(-1)?.id ?? null) : null,
  }
}

const COUNTED = 1_000

export type Counted = {
  readonly counts: Readonly<Record<Standing, number>>
  /** There are further ones that were not counted. */
  readonly more: boolean
  /** Those that wait for an answer, the one whose time ends first before the others. */
  readonly waiting: readonly VisibleMatter[]
  /** When a notice last went out; null before the first. */
  readonly lastNoticeAt: string | null
}

/** How many of this tenant's demands stand where, and which wait for it. */
export async function countMatters(d: Deployment, actor: Actor, now: string): Promise<Counted> {
  const { matters, more } = await readMatters(d, actor, null, COUNTED)
  const counts = { waits: 0, with_us: 0, went_out: 0, nothing_left: 0 }
  for (const m of matters) counts[standingOf(m.view, now)]++
  const endOf = ({ view }: VisibleMatter) => view.notice?.windowEndsAt ?? ''
  const waiting = matters
    .filter(m => standingOf(m.view, now) === 'waits')
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)))
  const notices = matters.map(({ view: { notice } }) => notice?.further?.at ?? notice?.sentAt ?? '')
  return { counts, more: more !== null, waiting, lastNoticeAt: notices.toSorted().at(-1) || null }
}

/** null for what does not exist, is not this tenant's, or may not be known: the three look the same. */
export async function findMatter(d: Deployment, actor: Actor, id: string): Promise<VisibleMatter | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx => tx.query<Row>(ONE, [id]))
  return row ? open(d, actor, row) : null
}

function open(d: Deployment, actor: Actor, row: Row): VisibleMatter {
  const key = unwrapKey(d.vault, row.id, row.online)
  const view = openField<TenantView>(key, [row.id, 1, 'view'], row.view)
  return { id: row.id, demandId: row.demand_id, key, view: asReadBy(view, actor) }
}

/** The copy as it went out with the notice; null before one. */
export async function readCopy(d: Deployment, matter: VisibleMatter): Promise<Buffer | null> {
  const name = matter.view.notice?.copyDocument
  return name === undefined ? null : readDocument(d.documents, name, matter.key)
}

type Told = {
  readonly tenant: string
  /** Also those that are closed: from who is kept out is kept for good. */
  readonly closed?: boolean
  /** Without what is kept from this contact. */
  readonly shownTo?: string
}

/** The workers look again at each demand that this tenant was told of; for what changes towards it and not in the demand. */
export async function wakeTold(tx: Transaction, { tenant, closed, shownTo }: Told): Promise<void> {
  await tx.query('select duly.wake_told($1, $2, $3)', [tenant, closed ?? false, shownTo ?? null])
}
