// The workers of one node: wake-ups, the gate's reports, clocks, post. Each pass is safe to repeat and to run on many nodes.

import { rederive } from '../../store/rederive.ts'
import { reindex } from '../../store/search/reindex.ts'
import { smtpTransport } from '../../wire/out-mail.ts'
import { sendStaffMail } from '../admin/staff-mail.ts'
import { forgetDeliveries, sendWebhooks } from '../admin/webhooks.ts'
import { forgetEnded } from '../auth/sessions.ts'
import type { Changes } from '../changes.ts'
import { sendDigests } from '../customer/digest.ts'
import { endAccessOfLeft } from '../customer/left.ts'
import type { Deployment } from '../deployment.ts'
import { forgetAttempts } from '../http/rate-limit.ts'
import { logChanges } from '../log-changes.ts'
import { sendOfficerMail } from '../officer-mail.ts'
import { runRetention } from '../retention/run.ts'
import { sendTenantMail } from '../tenant-mail.ts'
import { revokeAside } from '../work/aside.ts'
import { followTies } from '../work/implied.ts'
import { sendCalls } from '../work/rota/calls.ts'
import { runRota } from '../work/rota/pages.ts'
import { fireDueClocks } from './clocks.ts'
import { asWorker } from './demand-at-work.ts'
import { forgetDepartures, sendDepartures } from './departures.ts'
import { type Progress, takeGateReports } from './gate-reports.ts'
import { releaseLate } from './held.ts'
import { wakeUndelivered } from './letter-by-itself.ts'
import { nameWhereNobodyIs } from './nobody-named.ts'
import { sendPost } from './post.ts'
import { react, readFor } from './react.ts'
import { startReader } from './reader.ts'
import { recounting } from './recount.ts'
import { forgetToldPrograms, sendToPrograms } from './tell-programs.ts'

export type Workers = { stop(): Promise<void> }

export type WorkerHooks = {
  readonly onProgress: (p: Progress) => void
  readonly onError: (where: string, error: unknown) => void
  /** How many demands had clocks or views as an earlier version made them. */
  readonly onRederived?: (demands: number) => void
}

const REPORTS_MS = 200
const CLOCKS_MS = 500
const POST_MS = 500
const ROTA_MS = 2_000
const ASIDE_MS = 2_000
const PROGRAMS_MS = 1_000
const DIGEST_MS = 60_000
const TIDY_MS = 3_600_000

export async function startWorkers(d: Deployment, changes: Changes, hooks: WorkerHooks): Promise<Workers> {
  const transport = smtpTransport(d.provider.mail.smtp)
  const reader = startReader(
    id => readFor(d, changes, id),
    e => hooks.onError('reading', e),
  )
  await d.jobs.work(id =>
    react(d, changes, reader, id).catch(error => {
      hooks.onError('reaction', error)
      throw error
    }),
  )
  await wakeOpen(d)
  // After an upgrade: what came before the search is found too. Beside the other work, which does not wait for it.
  const stopping = new AbortController()
  const indexed = reindex({
    db: d.db,
    vault: d.vault,
    policy: d.store.policy,
    missingOnly: true,
    onProgress: () => {},
    signal: stopping.signal,
  }).catch(error => hooks.onError('indexing', error))
  // Clocks first known to this version are armed for demands from before it; how many is all that is said.
  const rederived = rederive({
    db: d.db,
    vault: d.vault,
    policy: d.store.policy,
    signal: stopping.signal,
  }).then(
    made => (made > 0 ? hooks.onRederived?.(made) : undefined),
    error => hooks.onError('clocks from before', error),
  )
  const refused = (code: string) => hooks.onError('gate report refused', new Error(code))
  const loops = [
    repeat(
      REPORTS_MS,
      () => takeGateReports(d, hooks.onProgress, refused),
      e => hooks.onError('gate reports', e),
    ),
    repeat(
      CLOCKS_MS,
      async () => {
        await fireDueClocks(d)
        await releaseLate(d)
      },
      e => hooks.onError('clocks', e),
    ),
    repeat(
      ROTA_MS,
      async () => {
        await runRota(d, changes)
        await sendCalls(d)
      },
      e => hooks.onError('rota', e),
    ),
    // A chain or a merger touches many demands and wakes none of them.
    repeat(
      ASIDE_MS,
      () => revokeAside(d),
      e => hooks.onError('standing aside', e),
    ),
    // Nor does it wake one when somebody goes or loses a role, from whatever page, table or program.
    repeat(
      ASIDE_MS,
      () => nameWhereNobodyIs(d),
      e => hooks.onError('named people', e),
    ),
    repeat(ASIDE_MS, recounting(d, stopping.signal), e => hooks.onError('clocks of changed policies', e)),
    repeat(
      DIGEST_MS,
      () => sendDigests(d),
      e => hooks.onError('digests', e),
    ),
    repeat(
      TIDY_MS,
      () => forget(d),
      e => hooks.onError('tidying', e),
    ),
    // Apart from the post: receivers are strangers, and a slow one must not keep a notice waiting.
    repeat(
      PROGRAMS_MS,
      () => sendToPrograms(d),
      e => hooks.onError('tenants’ webhooks', e),
    ),
    repeat(
      POST_MS,
      async () => {
        await sendDepartures(d, changes)
        await sendPost(d, transport)
        await sendTenantMail(d, transport)
        await sendOfficerMail(d, transport)
        await sendStaffMail(d, transport)
        await sendWebhooks(d)
      },
      e => hooks.onError('post', e),
    ),
  ]
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([reader.stop(), indexed, rederived, ...loops.map(stop => stop())])
      transport.close()
    },
  }
}

/** After a start: what may have been left half done by the process before is looked at again. */
async function wakeOpen(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    const rows = await tx.query<{ id: string }>(
      "select id from duly.demand where closed_at is null or step <> 'done'",
    )
    for (const { id } of rows) await d.jobs.wake(tx, id)
  })
}

/** Ended sessions, old attempts and the keys of long closed demands go; changed rules are logged; implied ties are looked at again. */
async function forget(d: Deployment): Promise<void> {
  await asWorker(d, async tx => {
    await forgetEnded(tx, d.now())
    await forgetToldPrograms(tx, d.now())
    await followTies(tx, d)
  })
  await wakeUndelivered(d)
  await forgetDeliveries(d)
  await forgetDepartures(d)
  await endAccessOfLeft(d)
  await logChanges(d)
  await runRetention(d, { kind: 'system', id: 'worker' })
  await forgetAttempts({ db: d.db, macKey: d.vault.macKey, now: d.now })
}

/** One pass after the other, with a pause; never two at once. Returns a function that ends it after the pass in hand. */
export function repeat(
  pauseMs: number,
  pass: () => Promise<unknown>,
  onError: (e: unknown) => void,
): () => Promise<void> {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const next = () => {
    if (stopped) return
    running = pass()
      .catch(onError)
      .then(() => {
        // Armed after the stop, the longest pause would keep the process for an hour.
        if (!stopped) timer = setTimeout(next, pauseMs)
      })
  }
  next()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await running
  }
}
