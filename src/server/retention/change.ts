// Terms of retention changed at the desk: longer ones at once, shorter ones when a second person confirmed them. They stand in the
// settings file as before, each change with its leaf, and the next run goes by them.

import { createHash } from 'node:crypto'
import type { RetentionChange, TermsWish } from '../../api/desk/retention.ts'
import { type Counts, type RetentionKind, retentionKinds } from '../../directory/retention-kinds.ts'
import { isShorter, shorterTerms, type Terms } from '../../directory/retention-terms.ts'
import { mayActOnDirectory } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { sentence } from '../../kernel/message.ts'
import { isRefusal, type Refusal, refuse } from '../../kernel/refusal.ts'
import { encodeJcs } from '../../ledger/jcs.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import { noteAct } from '../../store/own-acts.ts'
import { erasableNow } from '../../store/retention.ts'
import { changedMeanwhile } from '../admin/people.ts'
import { oneAtATime, writeChanged } from '../admin/settings-write.ts'
import type { Deployment } from '../deployment.ts'
import { ask } from '../proposals/proposal.ts'
import { readProposals, shownTo } from '../proposals/read.ts'
import type { Subject } from '../proposals/subject.ts'
import { type RunSettings, readSettings } from '../settings/settings.ts'
import { beforeOf, termsOf } from './due.ts'

export type KindTerms = Terms<RetentionKind>

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
  const done = await ask(d, retentionTerms, { kind: 'staff', id: by }, made, async () => {
    const now = await currentTerms(d)
    if (now.version !== version) return changedMeanwhile()
    if (digest(terms) === version) return nothingChanged()
    const change = { before: now.terms, after: terms }
    return { takesTwo: isShorter(now.terms, terms), change, detail: { words: reason } }
  })
  if (isRefusal(done)) return done
  return { waits: (done?.excluded ?? []).length > 0 }
}

function nothingChanged(): Refusal {
  return refuse(
    'invalid_input',
    sentence('directory.nothing_changed_these_terms'),
    sentence('directory.change_term_basis_first'),
  )
}

type Change = { readonly before: Partial<KindTerms>; readonly after: Partial<KindTerms> }
type Reason = { readonly words: string }

export const retentionTerms: Subject<Change, Reason> = {
  subject: 'retention_terms',
  rule: shorterTerms,
  sealedAs: 'reason',
  waiting: {
    refuses: 'any',
    with: refuse(
      'already_done',
      sentence('directory.change_terms_waits_already'),
      sentence('directory.confirmed_stopped_first'),
    ),
  },
  lock: oneAtATime,
  // The file was written by hand meanwhile: what somebody asked for was asked of other terms.
  refuseNow: async (_, d, { change }) => {
    const now = await currentTerms(d)
    return now.version === digest(whole(now.terms, change.before)) ? null : changedMeanwhile()
  },
  apply: async (tx, d, { change }, by) => {
    const terms = whole((await currentTerms(d)).terms, change.after)
    await writeChanged(tx, d, by.id, before => ({
      ...before,
      keepOnlineDays: terms.content.days,
      retention: terms,
    }))
    return null
  },
  note: async (tx, d, { outcome }, by) => {
    const terms = outcome === null ? 'asked' : outcome === 'done' ? 'changed' : 'stopped'
    await noteAct(tx, d, { kind: 'retention_changed', by, data: { terms } })
  },
  tell: async () => {},
}

/** Asked for by a version that knew fewer kinds: of the others nothing was asked. */
function whole(now: KindTerms, asked: Partial<KindTerms>): KindTerms {
  return { ...now, ...asked }
}

const SHOWN = 50

/** The last changes, one that waits among them, as this reader sees them. */
export async function listChanges(
  d: Deployment,
  actor: Actor,
  name: (id: string) => string,
): Promise<RetentionChange[]> {
  return withTransaction(d.db, databaseActor(actor), async tx => {
    const mayConfirm = mayActOnDirectory(actor, 'confirm_retention') === null
    // How much goes by terms that somebody chose would let an administrator find out demand by demand what is kept back.
    const mayCount = mayActOnDirectory(actor, 'read_kept') === null
    const lines: RetentionChange[] = []
    for (const p of await readProposals(tx, d, [retentionTerms], { limit: SHOWN }))
      lines.push({
        ...shownTo(d, retentionTerms, p, { actor, mayConfirm, name }),
        reason: p.detail.words,
        changes: linesOf(p.change),
        effect: p.outcome === null && mayCount ? await effectOf(d, p.change) : null,
      })
    return lines
  })
}

function linesOf(change: Change): RetentionChange['changes'] {
  return retentionKinds.flatMap(kind => {
    const [before, after] = [change.before[kind], change.after[kind]]
    return !before || !after || (before.days === after.days && before.basis === after.basis)
      ? []
      : [{ kind, before, after }]
  })
}

/** What the next run would erase more than it does now, by kind. Restricted demands are in no count. */
async function effectOf(d: Deployment, { before, after }: Change): Promise<Counts> {
  const { terms } = await currentTerms(d)
  const [now, then] = [
    await erasableNow(d.db, beforeOf(d, whole(terms, before)), { wished: true }),
    await erasableNow(d.db, beforeOf(d, whole(terms, after)), { wished: true }),
  ]
  return Object.fromEntries(
    retentionKinds.map(kind => [kind, Math.max(0, then[kind] - now[kind])]),
  ) as unknown as Counts
}

function digest(terms: KindTerms): string {
  return createHash('sha256').update(encodeJcs(terms)).digest('hex')
}
