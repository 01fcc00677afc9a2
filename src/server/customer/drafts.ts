// What a tenant has written and not sent: one draft per matter and organisation, kept until it is sent or thrown away, so that a session that
// ends loses nothing. Written and read under the tenant's own row-level security; nobody of ours is shown it.

import type { Actor } from '../../demand/actor.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/execute.ts'
import { openField, sealField } from '../../store/field.ts'
import type { Deployment } from '../deployment.ts'
import type { VisibleMatter } from './matters.ts'

export type Draft = { readonly answer: string; readonly text: string }
export type SavedDraft = Draft & { readonly savedAt: string }

export async function readDraft(d: Deployment, actor: Actor, m: VisibleMatter): Promise<SavedDraft | null> {
  const [row] = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<{ draft: Buffer; saved_at: Date }>(
      'select draft, saved_at from duly.answer_draft where matter_id = $1 and tenant_id = $2',
      [m.id, tenantOf(actor)],
    ),
  )
  if (!row) return null
  return { ...openField<Draft>(m.key, [m.id, 1, 'draft'], row.draft), savedAt: row.saved_at.toISOString() }
}

/** The last one written stays. An empty one is none. */
export async function saveDraft(
  d: Deployment,
  actor: Actor,
  m: VisibleMatter,
  draft: Draft,
): Promise<string> {
  if (draft.answer === '' && draft.text.trim() === '') await dropDraft(d, actor, m)
  else
    await withTransaction(d.db, databaseActor(actor), tx =>
      tx.query(
        `insert into duly.answer_draft (matter_id, draft, saved_by, saved_at, tenant_id) values ($1, $2, $3, $4, $5)
         on conflict (matter_id, tenant_id) do update set draft = excluded.draft, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
        [m.id, sealField(m.key, [m.id, 1, 'draft'], draft), actor.id, d.now(), tenantOf(actor)],
      ),
    )
  return d.now()
}

export async function dropDraft(d: Deployment, actor: Actor, m: VisibleMatter): Promise<void> {
  await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query('delete from duly.answer_draft where matter_id = $1 and tenant_id = $2', [
      m.id,
      tenantOf(actor),
    ]),
  )
}

function tenantOf(actor: Actor): string {
  return actor.kind === 'tenant' ? actor.tenant : ''
}
