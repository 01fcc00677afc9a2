// What a tenant's person sees of the demands: read under the database's row-level security for this tenant, and shown from the
// tenant's view alone. A matter without a notice does not exist here.
import type { Actor } from '../../demand/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { readDocument } from '../../store/documents.ts'
import { databaseActor } from '../../store/execute.ts'
import { openField } from '../../store/field.ts'
import { unwrapKey } from '../../store/matter-keys.ts'
import type { TenantView } from '../../store/views.ts'
import type { Deployment } from '../deployment.ts'
import { type Standing, standingOf } from './words.ts'

export type VisibleMatter = {
  readonly id: string
  readonly demandId: string
  readonly key: Buffer
  readonly view: TenantView
}

type Row = { id: string; demand_id: string; view: Buffer; online: Buffer }

const VISIBLE = `select m.id, m.demand_id, m.view, k.online from duly.matter m join duly.matter_key k on k.id = m.id
  where m.view is not null and k.online is not null`

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
    tx.query<Row>(
      `${VISIBLE} and ($1::text is null or (m.visible_at, m.id) <
         (select x.visible_at, x.id from duly.matter x where x.id = $1))
       order by m.visible_at desc, m.id desc limit $2`,
      [after, size + 1],
    ),
  )
  const shown = rows.slice(0, size)
  return {
    matters: shown.map(row => open(d, row)),
    more: rows.length > size ? (shown.at(-1)?.id ?? null) : null,
  }
}

const COUNTED = 1_000

/** How many of this tenant's demands stand where; `more`: there are further ones that were not counted. */
export async function countMatters(
  d: Deployment,
  actor: Actor,
  now: string,
): Promise<{ counts: Readonly<Record<Standing, number>>; more: boolean }> {
  const { matters, more } = await readMatters(d, actor, null, COUNTED)
  const counts = { waits: 0, with_us: 0, went_out: 0, nothing_left: 0 }
  for (const m of matters) counts[standingOf(m.view, now)]++
  return { counts, more: more !== null }
}

/** null for what does not exist, is not this tenant's, or may not be known: the three look the same. */
export async function findMatter(d: Deployment, actor: Actor, id: string): Promise<VisibleMatter | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(`${VISIBLE} and m.id = $1`, [id]),
  )
  return row ? open(d, row) : null
}

function open(d: Deployment, row: Row): VisibleMatter {
  const key = unwrapKey(d.vault, row.id, row.online)
  const view = openField<TenantView>(key, [row.id, 1, 'view'], row.view)
  return { id: row.id, demandId: row.demand_id, key, view }
}

/** The copy as it went out with the notice; null before one. */
export async function readCopy(d: Deployment, matter: VisibleMatter): Promise<Buffer | null> {
  const name = matter.view.notice?.copyDocument
  return name === undefined ? null : readDocument(d.documents, name, matter.key)
}
