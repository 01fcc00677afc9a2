// Retention at the desk: the terms, what is due, what was erased, and counsel's holds.
import type { Hono } from 'hono'
import { z } from 'zod'
import { mayActOnDirectory } from '../../demand/actor.ts'
import { takesPasskey } from '../../demand/administration.ts'
import { isRefusal } from '../../demand/refusal.ts'
import { boundsOf } from '../../demand/retention-terms.ts'
import { type Counts, retentionKinds } from '../../store/retention.ts'
import type { SignedInEnv } from '../auth/signed-in.ts'
import type { Deployment } from '../deployment.ts'
import { readDirectory } from '../directory.ts'
import { idOfRequest } from '../http/once.ts'
import { answerRefusal } from '../http/problem.ts'
import type { Site } from '../http/site.ts'
import { malformed, take } from '../http/take.ts'
import { defaultSettings } from '../settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import type { RetentionPage } from './api.ts'
import { askTerms, byKind, currentTerms, listChanges, settleTerms, termsBody } from './change.ts'
import { liftHold, listHolds, placeHold } from './holds.ts'
import { retentionDue, runRetention } from './run.ts'

const hold = z.strictObject({
  reference: z.string().trim().min(1).max(40).nullable(),
  reason: z.string().trim().min(10).max(500),
})

export function retentionRoutes(app: Hono<SignedInEnv>, d: Deployment, site: Site): void {
  app.get('/api/retention', async c => {
    const actor = c.get('actor')
    const no = mayActOnDirectory(actor, 'read_retention')
    if (no) return answerRefusal(c, site, no)
    const { people } = await asWorker(d, tx => readDirectory(tx, d.vault))
    const name = (id: string) => people.get(id)?.name ?? 'Duly'
    const { counts, kept } = await retentionDue(d)
    const { terms, version } = await currentTerms(d)
    const usual = byKind(defaultSettings('live'))
    const page: RetentionPage = {
      kinds: retentionKinds.map(kind => ({
        kind,
        ...terms[kind],
        due: counts[kind],
        ...boundsOf(kind),
        usual: usual[kind].days,
      })),
      // That somebody is still to be told is not for an administrator to learn from a count.
      kept: mayActOnDirectory(actor, 'read_kept') === null ? kept : null,
      runs: await lastRuns(d, name),
      holds: await listHolds(d, actor, name),
      mayHold: mayActOnDirectory(actor, 'hold_retention') === null,
      mayRun: mayActOnDirectory(actor, 'run_retention') === null,
      version,
      changes: await listChanges(d, actor, name),
      mayChange: mayActOnDirectory(actor, 'change_retention') === null,
    }
    return c.json(page)
  })

  app.post('/api/retention/run', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'run_retention')
    if (no) return answerRefusal(c, site, no)
    return c.json({ counts: await runRetention(d, { kind: 'staff', id: c.get('actor').id }) })
  })

  app.post('/api/retention/terms', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'change_retention') ?? takesPasskey(c.get('session').via)
    if (no) return answerRefusal(c, site, no)
    const body = take(termsBody, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const done = await askTerms(d, c.get('actor').id, body.data, idOfRequest(c, d.vault.macKey))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
  })

  app.post('/api/retention/terms/:id', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'confirm_retention') ?? takesPasskey(c.get('session').via)
    if (no) return answerRefusal(c, site, no)
    const body = take(z.strictObject({ confirm: z.boolean() }), await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const done = await settleTerms(d, c.get('actor').id, { change: c.req.param('id'), ...body.data })
    return isRefusal(done) ? answerRefusal(c, site, done) : c.json(done)
  })

  app.post('/api/retention/holds', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'hold_retention')
    if (no) return answerRefusal(c, site, no)
    const body = take(hold, await c.req.json().catch(() => undefined))
    if (!body.success) return answerRefusal(c, site, malformed(body.error))
    const done = await placeHold(d, c.get('actor'), body.data, idOfRequest(c, d.vault.macKey))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.json({})
  })

  app.post('/api/retention/holds/:id/lift', async c => {
    const no = mayActOnDirectory(c.get('actor'), 'hold_retention')
    if (no) return answerRefusal(c, site, no)
    const done = await liftHold(d, c.get('actor'), c.req.param('id'))
    return isRefusal(done) ? answerRefusal(c, site, done) : c.json({})
  })
}

type Row = { at: Date; by_kind: string; by_id: string; counts: Partial<Counts> }

async function lastRuns(d: Deployment, name: (id: string) => string): Promise<RetentionPage['runs']> {
  const rows = await asWorker(d, tx =>
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
