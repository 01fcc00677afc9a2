// Retention at the desk: the terms, what is due, what was erased, and counsel's holds.

import type { Context, Hono } from 'hono'
import { type RetentionPage, retentionApi } from '../../api/desk/retention.ts'
import { takesPasskey } from '../../directory/administration.ts'
import { type Counts, retentionKinds } from '../../directory/retention-kinds.ts'
import { boundsOf } from '../../directory/retention-terms.ts'
import { type actsOnDirectory, mayActOnDirectory } from '../../domain/registry/who-may.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { withTransaction } from '../../store/database.ts'
import { databaseActor } from '../../store/demand/execute.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { idOfRequest } from '../http/once.ts'
import { serving } from '../http/serve-route.ts'
import type { Site } from '../http/site.ts'
import { decided, settle } from '../proposals/proposal.ts'
import { defaultSettings } from '../settings/settings.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { askedRun, askRun } from './ask.ts'
import { askTerms, byKind, currentTerms, listChanges, retentionTerms } from './change.ts'
import { retentionDue } from './due.ts'
import { liftHold, listHolds, placeHold } from './holds.ts'

type C = Context<SignedInEnv>

export function retentionRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  const serve = serving(app, site, retentionApi)
  const may = (act: keyof typeof actsOnDirectory) => (c: C) => mayActOnDirectory(c.get('actor'), act)
  const mayInPerson = (act: keyof typeof actsOnDirectory) => (c: C) =>
    may(act)(c) ?? takesPasskey(c.get('session').via)
  const staff = (c: C) => ({ kind: 'staff', id: c.get('actor').id }) as const
  const readPage = async (c: C): Promise<RetentionPage> => {
    const actor = c.get('actor')
    const { people } = await withTransaction(d.db, databaseActor(actor), tx => readDirectory(tx, d.vault))
    const name = (id: string) => people.get(id)?.name ?? 'Duly'
    const { counts, kept } = await retentionDue(d)
    const { terms, version } = await currentTerms(d)
    const usual = byKind(defaultSettings('live'))
    return {
      kinds: retentionKinds.map(kind => ({
        kind,
        ...terms[kind],
        due: counts[kind],
        ...boundsOf(kind),
        usual: usual[kind].days,
      })),
      // That somebody is still to be told is not for an administrator to learn from a count.
      kept: mayActOnDirectory(actor, 'read_kept') === null ? kept : null,
      asked: await askedRun(d, actor, name),
      runs: await lastRuns(d, actor, name),
      holds: await listHolds(d, actor, name),
      mayHold: mayActOnDirectory(actor, 'hold_retention') === null,
      mayRun: mayActOnDirectory(actor, 'run_retention') === null,
      version,
      changes: await listChanges(d, actor, name),
      mayChange: mayActOnDirectory(actor, 'change_retention') === null,
    }
  }
  serve('GET /api/retention', readPage, may('read_retention'))
  serve(
    'POST /api/retention/run',
    c => askRun(d, c.get('actor'), idOfRequest(c, d.vault.macKey)),
    may('run_retention'),
  )
  serve(
    'POST /api/retention/terms',
    (c, { body }) => askTerms(d, c.get('actor').id, body, idOfRequest(c, d.vault.macKey)),
    mayInPerson('change_retention'),
  )
  serve(
    'POST /api/retention/terms/:id',
    async (c, { params, body }) =>
      decided(await settle(d, [retentionTerms], staff(c), { change: params.id, ...body })),
    mayInPerson('confirm_retention'),
  )
  serve(
    'POST /api/retention/holds',
    async (c, { body }) => {
      const done = await placeHold(d, c.get('actor'), body, idOfRequest(c, d.vault.macKey))
      return isRefusal(done) ? done : {}
    },
    may('hold_retention'),
  )
  serve(
    'POST /api/retention/holds/:id/lift',
    async (c, { params }) => {
      const done = await liftHold(d, c.get('actor'), params.id)
      return isRefusal(done) ? done : {}
    },
    may('hold_retention'),
  )
}

type Row = { at: Date; by_kind: string; by_id: string; counts: Partial<Counts> }

async function lastRuns(
  d: Deployment,
  actor: Actor,
  name: (id: string) => string,
): Promise<RetentionPage['runs']> {
  const rows = await withTransaction(d.db, databaseActor(actor), tx =>
    tx.query<Row>(
      'select at, by_kind, by_id, counts from duly.retention_run order by at desc, id limit 50',
      [],
    ),
  )
  return rows.map(r => ({
    at: r.at.toISOString(),
    who: r.by_kind === 'staff' ? name(r.by_id) : r.by_id === 'cli' ? 'Command line' : 'Duly',
    counts: r.counts,
  }))
}
