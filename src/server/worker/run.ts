// The workers of one node: wake-ups, the gate's reports, clocks, post. Each pass is safe to repeat and to run on many nodes.

import { rederive } from '../../store/rederive.ts'
import { reindex } from '../../store/search/reindex.ts'
import { smtpTransport } from '../../wire/mail/out-mail.ts'
import { outgoingStaffMail } from '../admin/staff-mail.ts'
import { outgoingWebhooks } from '../admin/webhooks.ts'
import type { Changes } from '../changes.ts'
import type { Deployment } from '../deployment.ts'
import { forgetAttempts } from '../http/rate-limit.ts'
import { outgoingOfficerMail } from '../mail/officer-mail.ts'
import { outgoingTenantMail } from '../mail/tenant-mail.ts'
import { repeat } from '../repeat.ts'
import { forgetEnded } from '../sign-in/sessions.ts'
import { revokeAside } from '../work/aside.ts'
import { followTies } from '../work/implied.ts'
import { outgoingCalls } from '../work/rota/calls.ts'
import { fireDueClocks } from './clocks.ts'
import { asWorker } from './demand-at-work.ts'
import { forgetDepartures, sendDepartures } from './departures.ts'
import { type Outgoing, openDispatch } from './dispatch.ts'
import { endEpoch } from './end-epoch.ts'
import { type Progress, takeGateReports } from './gate-reports.ts'
import { releaseLate } from './held.ts'
import { wakeUndelivered } from './letter-by-itself.ts'
import { nameWhereNobodyIs } from './nobody-named.ts'
import { logPinChanges } from './pin-changes.ts'
import { outgoingPost } from './post.ts'
import { react } from './react.ts'
import { recounting } from './recount.ts'
import { runAsked, runRetention } from './retention-run.ts'
import { runRota } from './rota-pass.ts'
import { sendDigests } from './telling/digests.ts'
import { forgetToldPrograms, outgoingToPrograms } from './telling/tell-programs.ts'
import { forgetDeliveries } from './telling/tell-webhooks.ts'
import { tellAudit } from './upkeep/audit-stream.ts'
import { endAccessOfLeft } from './upkeep/left-contacts.ts'
import { logChanges } from './upkeep/log-changes.ts'

export type Workers = { stop(): Promise<void> }

export type WorkerHooks = {
  readonly onProgress: (p: Progress) => void
  readonly onError: (where: string, error: unknown) => void
  /** How many demands had clocks or views as an earlier version made them. */
  readonly onRederived?: (demands: number) => void
}

const REPORTS_MS = 200
const PIN_CHANGES_MS = 2_000
const CLOCKS_MS = 500
const POST_MS = 500
const ROTA_MS = 2_000
const ASIDE_MS = 2_000
const ASKED_MS = 2_000
const DIGEST_MS = 60_000
const STOP_MS = 5_000
const AUDIT_MS = 5_000
const TIDY_MS = 3_600_000

export async function startWorkers(d: Deployment, changes: Changes, hooks: WorkerHooks): Promise<Workers> {
  const transport = smtpTransport(d.provider.mail.smtp, d.network.outgoingMail.tls)
  await d.jobs.work(async id => {
    // What it would do by itself waits; papers are read all the same. Each open demand is woken again afterwards.
    if (d.clock.stopped()) return d.jobs.read(id)
    await react(d, changes, id).catch(error => {
      hooks.onError('reaction', error)
      throw error
    })
  })
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
  const open = <Row>(kind: Outgoing<Row>) => openDispatch(d, kind, e => hooks.onError(kind.table, e))
  const post = [
    open(outgoingPost(d, transport)),
    open(outgoingTenantMail(d, transport)),
    open(outgoingOfficerMail(d, transport)),
    open(outgoingStaffMail(d, transport)),
    open(outgoingWebhooks(d)),
    open(outgoingToPrograms(d)),
  ]
  const calls = open(outgoingCalls(d))
  const refused = (code: string) => hooks.onError('gate report refused', new Error(code))
  let waited = false
  // What sends or acts by the time of day waits where the clock is not believed.
  const believing: typeof repeat = (pauseMs, pass, onError) =>
    repeat(
      pauseMs,
      async () => {
        if (d.clock.stopped()) waited = true
        else await pass()
      },
      onError,
    )
  const loops = [
    repeat(
      PIN_CHANGES_MS,
      () => logPinChanges(d),
      e => hooks.onError('changes of the gate’s pin', e),
    ),
    repeat(
      REPORTS_MS,
      () => takeGateReports(d, hooks.onProgress, refused),
      e => hooks.onError('gate reports', e),
    ),
    believing(
      CLOCKS_MS,
      async () => {
        if (waited) await wakeOpen(d)
        waited = false
        await fireDueClocks(d)
        await releaseLate(d)
      },
      e => hooks.onError('clocks', e),
    ),
    believing(
      ROTA_MS,
      async () => {
        await runRota(d, changes)
        await calls.pass()
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
    believing(
      ASKED_MS,
      () => runAsked(d),
      e => hooks.onError('retention', e),
    ),
    believing(
      DIGEST_MS,
      () => sendDigests(d),
      e => hooks.onError('digests', e),
    ),
    believing(
      TIDY_MS,
      () => forget(d),
      e => hooks.onError('tidying', e),
    ),
    repeat(
      AUDIT_MS,
      () => tellAudit(d),
      e => hooks.onError('audit stream', e),
    ),
    believing(
      POST_MS,
      async () => {
        await sendDepartures(d, changes)
        for (const kind of post) await kind.pass()
      },
      e => hooks.onError('post', e),
    ),
  ]
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all([indexed, rederived, ...loops.map(stop => stop())])
      // What hangs is ended, and its outcome recorded as not known.
      const hanging = setTimeout(transport.close, STOP_MS)
      await Promise.all([calls, ...post].map(kind => kind.stop()))
      clearTimeout(hanging)
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
  // After what is over its term went: it is not wrapped again for another month.
  await endEpoch(d)
  await forgetAttempts({ db: d.db, macKey: d.vault.macKey, now: d.now })
}
