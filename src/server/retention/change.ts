// Terms of retention changed at the desk: longer ones at once, shorter ones when a second person confirmed them. They stand in the
// settings file as before, each change with its leaf, and the next run goes by them.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Actor, mayActOnDirectory } from '../../demand/actor.ts'
import { type Refusal, refuse } from '../../demand/refusal.ts'
import { boundsOf, isShorter, refuseTerms, type Terms } from '../../demand/retention-terms.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import type { Transaction } from '../../store/database.ts'
import { openField, sealField } from '../../store/field.ts'
import { type Counts, countErasable, type RetentionKind, retentionKinds } from '../../store/retention.ts'
import { noteAct } from '../admin/acts.ts'
import { writeChanged } from '../admin/change-settings.ts'
import { line } from '../admin/input.ts'
import { changedMeanwhile } from '../admin/people.ts'
import type { Deployment } from '../deployment.ts'
import { type RunSettings, readSettings } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { RetentionChange } from './api.ts'
import { beforeOf, termsOf } from './run.ts'

export type KindTerms = Terms<RetentionKind>

const term = (kind: RetentionKind) => {
  const { min, max } = boundsOf(kind)
  return z.strictObject({ days: z.int().min(min).max(max), basis: line(300).min(3) })
}
export const termsBody = z.strictObject({
  /** Of the terms that were on the page. */
  version: z.string().regex(/^[0-9a-f]{64}$/),
  terms: z.strictObject({
    content: term('content'),
    search: term('search'),
    readings: term('readings'),
    drafts: term('drafts'),
    mails: term('mails'),
    access: term('access'),
    directory: term('directory'),
    sessions: term('sessions'),
  } satisfies Record<RetentionKind, unknown>),
  reason: line(300).min(10),
})
export type TermsWish = z.infer<typeof termsBody>

/** As they stand in the file, which a process of its own may have written. */
export async function currentTerms(d: Deployment): Promise<{ terms: KindTerms; version: string }> {
  const terms = byKind(await readSettings(d.dir.path))
  return { terms, version: digest(terms) }
}

export function byKind(settings: RunSettings): KindTerms {
  return Object.fromEntries(
    termsOf({ settings }).map(({ kind, days, basis }) => [kind, { days, basis }]),
  ) as unknown as KindTerms
}

/** `made`: of the request; sent again it asks for nothing more. */
export async function askTerms(
  d: Deployment,
  by: string,
  { version, terms, reason }: TermsWish,
  made: string,
): Promise<{ waits: boolean } | Refusal> {
  return asWorker(d, async tx => {
    const [same] = await tx.query<{ shorter: boolean }>(
      'select shorter from duly.retention_change where id = $1',
      [made],
    )
    if (same) return { waits: same.shorter }
    const now = await currentTerms(d)
    if (now.version !== version) return changedMeanwhile()
    if (digest(terms) === version)
      return refuse(
        'invalid_input',
        'Nothing is changed by these terms.',
        'Change a term or its basis first.',
      )
    const [open] = await tx.query('select 1 from duly.retention_change where settled_at is null for update')
    if (open)
      return refuse(
        'already_done',
        'A change of the terms waits already.',
        'Have it confirmed or stopped first.',
      )
    const waits = isShorter(now.terms, terms)
    await tx.query(
      'insert into duly.retention_change (id, asked_by, asked_at, terms, shorter, reason) values ($1, $2, $3, $4, $5, $6)',
      [
        made,
        by,
        d.now(),
        JSON.stringify({ before: now.terms, after: terms }),
        waits,
        sealField(d.vault.directoryKey, [made, 1, 'reason'], { words: reason }),
      ],
    )
    if (waits) await note(tx, d, by, 'asked')
    else await settle(tx, d, by, { id: made, terms })
    return { waits }
  })
}

type Row = {
  id: string
  asked_by: string
  asked_at: Date
  terms: { before: Partial<KindTerms>; after: Partial<KindTerms> }
  shorter: boolean
  reason: Buffer
  settled_by: string | null
  settled_at: Date | null
  outcome: 'done' | 'stopped' | null
}

export async function settleTerms(
  d: Deployment,
  by: string,
  { change, confirm }: { readonly change: string; readonly confirm: boolean },
): Promise<{ done: true } | Refusal> {
  return asWorker(d, async tx => {
    const [row] = await tx.query<Row>(
      'select * from duly.retention_change where id = $1 and settled_at is null for update',
      [change],
    )
    if (!row) return refuse('not_found', 'There is no such change to decide.', 'Reload the page.')
    const no = confirm ? refuseTerms(row.shorter, row.asked_by, by) : null
    if (no) return no
    const now = await currentTerms(d)
    // The file was written by hand meanwhile: what somebody asked for was asked of other terms.
    if (confirm && now.version !== digest(whole(now.terms, row.terms.before))) return changedMeanwhile()
    await settle(tx, d, by, { id: change, terms: confirm ? whole(now.terms, row.terms.after) : null })
    return { done: true }
  })
}

/** Asked for by a version that knew fewer kinds: of the others nothing was asked. */
function whole(now: KindTerms, asked: Partial<KindTerms>): KindTerms {
  return { ...now, ...asked }
}

/** `terms` null: stopped. */
async function settle(
  tx: Transaction,
  d: Deployment,
  by: string,
  { id, terms }: { readonly id: string; readonly terms: KindTerms | null },
): Promise<void> {
  await tx.query(
    'update duly.retention_change set settled_by = $2, settled_at = $3, outcome = $4 where id = $1',
    [id, by, d.now(), terms ? 'done' : 'stopped'],
  )
  await note(tx, d, by, terms ? 'changed' : 'stopped')
  if (terms)
    await writeChanged(tx, d, by, before => ({
      ...before,
      keepOnlineDays: terms.content.days,
      retention: terms,
    }))
}

async function note(tx: Transaction, d: Deployment, by: string, terms: string): Promise<void> {
  await noteAct(tx, d, { kind: 'retention_changed', by: { kind: 'staff', id: by }, data: { terms } })
}

/** The last changes, one that waits among them, as this reader sees them. */
export async function listChanges(
  d: Deployment,
  actor: Actor,
  name: (id: string) => string,
): Promise<RetentionChange[]> {
  return asWorker(d, async tx => {
    const rows = await tx.query<Row>(
      'select * from duly.retention_change order by asked_at desc, id limit 50',
    )
    const mayConfirm = mayActOnDirectory(actor, 'confirm_retention') === null
    // How much goes by terms that somebody chose would let an administrator find out demand by demand what is kept back.
    const mayCount = mayActOnDirectory(actor, 'read_kept') === null
    const lines: RetentionChange[] = []
    for (const r of rows) {
      const isOpen = r.outcome === null
      lines.push({
        id: r.id,
        askedBy: name(r.asked_by),
        askedAt: r.asked_at.toISOString(),
        reason: openField<{ words: string }>(d.vault.directoryKey, [r.id, 1, 'reason'], r.reason).words,
        changes: retentionKinds.flatMap(kind => {
          const [before, after] = [r.terms.before[kind], r.terms.after[kind]]
          return !before || !after || (before.days === after.days && before.basis === after.basis)
            ? []
            : [{ kind, before, after }]
        }),
        outcome: r.outcome,
        settledBy: r.settled_by && name(r.settled_by),
        settledAt: r.settled_at?.toISOString() ?? null,
        mayConfirm: isOpen && mayConfirm && refuseTerms(r.shorter, r.asked_by, actor.id) === null,
        mayStop: isOpen && mayConfirm,
        effect: isOpen && mayCount ? await effectOf(tx, d, r.terms) : null,
      })
    }
    return lines
  })
}

/** What the next run would erase more than it does now, by kind. Restricted demands are in no count. */
async function effectOf(tx: Transaction, d: Deployment, { before, after }: Row['terms']): Promise<Counts> {
  const { terms } = await currentTerms(d)
  const [now, then] = [
    await countErasable(tx, beforeOf(d, whole(terms, before))),
    await countErasable(tx, beforeOf(d, whole(terms, after))),
  ]
  return Object.fromEntries(
    retentionKinds.map(kind => [kind, Math.max(0, then[kind] - now[kind])]),
  ) as unknown as Counts
}

function digest(terms: KindTerms): string {
  return createHash('sha256').update(encodeJcs(terms)).digest('hex')
}
