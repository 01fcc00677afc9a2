// What a tenant has written and not sent: one draft per matter and organisation, kept until it is sent or thrown away, so that a session that
// ends loses nothing. Two people of one organisation write at the same one: who keeps theirs over a text that their page did not show is
// shown that text first. Written and read under the tenant's own row-level security; nobody of ours is shown it.
import { createHash } from 'node:crypto'
import type { Actor } from '../../../../kernel/actor.ts'
import { type Transaction, withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { openField, sealField } from '../../../../store/keys/field.ts'
import type { Deployment } from '../../../deployment.ts'
import type { VisibleMatter } from '../matters.ts'

export type Draft = { readonly answer: string; readonly text: string }
export type SavedDraft = Draft & {
  readonly savedAt: string
  /** The contact who kept it. */
  readonly by: string
  /** Of what stands in it: a page that says this has shown it. */
  readonly mark: string
}

/** What a page says with what it keeps. `tab`: drawn for each page that is opened: whose own last text this is, it may always go on. */
export type Seen = { readonly mark?: string | undefined; readonly tab?: string | undefined }
export type Kept = { readonly savedAt: string; readonly mark: string } | { readonly other: SavedDraft }

/** The mark of no draft. */
export const NO_DRAFT = ''

type Stored = Draft & { readonly tab?: string }
type Row = { draft: Buffer; saved_by: string; saved_at: Date }

export function readDraft(d: Deployment, actor: Actor, m: VisibleMatter): Promise<SavedDraft | null> {
  return withTransaction(d.db, databaseActor(actor), tx => draftIn(tx, m, tenantOf(actor)))
}

/** Of this organisation alone, whatever the database would let be read. */
export async function draftIn(
  tx: Pick<Transaction, 'query'>,
  m: Pick<VisibleMatter, 'id' | 'key'>,
  tenant: string,
): Promise<(SavedDraft & { readonly tab?: string }) | null> {
  const [row] = await tx.query<Row>(
    'select draft, saved_by, saved_at from duly.answer_draft where matter_id = $1 and tenant_id = $2',
    [m.id, tenant],
  )
  if (!row) return null
  const stored = openField<Stored>(m.key, [m.id, 1, 'draft'], row.draft)
  return { ...stored, savedAt: row.saved_at.toISOString(), by: row.saved_by, mark: markOf(stored) }
}

/** Kept, or what somebody else has kept meanwhile, which stays. An empty one is none. */
export async function saveDraft(
  d: Deployment,
  actor: Actor,
  m: VisibleMatter,
  draft: Draft,
  seen: Seen,
): Promise<Kept> {
  const tenant = tenantOf(actor)
  return withTransaction(d.db, databaseActor(actor), async tx => {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`draft/${m.id}/${tenant}`])
    const there = await draftIn(tx, m, tenant)
    const mark = markOf(draft)
    const other = otherThan(there, actor, draft, seen)
    if (other) return { other }
    if (mark === NO_DRAFT) await dropIn(tx, m, tenant)
    else
      await tx.query(
        `insert into duly.answer_draft (matter_id, draft, saved_by, saved_at, tenant_id) values ($1, $2, $3, $4, $5)
         on conflict (matter_id, tenant_id) do update set draft = excluded.draft, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
        [m.id, sealField(m.key, [m.id, 1, 'draft'], stored(draft, seen)), actor.id, d.now(), tenant],
      )
    return { savedAt: d.now(), mark }
  })
}

/** What was kept meanwhile and this page did not show; null where nothing was. */
export function otherThan(
  there: SavedDraft | null,
  actor: Actor,
  draft: Draft,
  seen: Seen,
): SavedDraft | null {
  return there && there.mark !== markOf(draft) && !isSeen(there, actor, seen) ? there : null
}

/** After the answer was sent: what somebody else is writing, and the page did not show, stays. */
export async function dropDraft(d: Deployment, actor: Actor, m: VisibleMatter, seen: Seen): Promise<void> {
  const tenant = tenantOf(actor)
  await withTransaction(d.db, databaseActor(actor), async tx => {
    const there = await draftIn(tx, m, tenant)
    if (there && (there.by === actor.id || isSeen(there, actor, seen))) await dropIn(tx, m, tenant)
  })
}

/** A form that says nothing of it, as one made by hand, has seen what its own writer kept. */
function isSeen(there: SavedDraft & { readonly tab?: string }, actor: Actor, { mark, tab }: Seen): boolean {
  if (tab !== undefined && tab !== '' && there.tab === tab) return true
  return mark === undefined ? there.by === actor.id : mark === there.mark
}

function stored({ answer, text }: Draft, { tab }: Seen): Stored {
  return { answer, text, ...(tab ? { tab } : {}) }
}

function markOf({ answer, text }: Draft): string {
  if (answer === '' && text.trim() === '') return NO_DRAFT
  return createHash('sha256')
    .update(JSON.stringify([answer, text]))
    .digest('hex')
    .slice(0, 32)
}

async function dropIn(tx: Transaction, m: Pick<VisibleMatter, 'id'>, tenant: string): Promise<void> {
  await tx.query('delete from duly.answer_draft where matter_id = $1 and tenant_id = $2', [m.id, tenant])
}

function tenantOf(actor: Actor): string {
  return actor.kind === 'tenant' ? actor.tenant : ''
}
