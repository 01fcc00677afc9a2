// Deadlines that pass while no worker runs: each acts once after the start, also where two nodes start at the same moment and
// start again. The real server on a simulated clock.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { demoProvider } from '../../src/cli/demo/cast.ts'
import type { EventKind } from '../../src/domain/registry/event.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { createChanges } from '../../src/server/changes.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import { foundDirectory } from '../../src/server/found.ts'
import { asWorker, loadAtWork } from '../../src/server/worker/demand-at-work.ts'
import { startWorkers } from '../../src/server/worker/run.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { layCluster } from '../cluster.ts'
import { gagged, NOW } from '../given.ts'
import { decidedDemand, seed } from './decided.ts'
import { until } from './desk-hand.ts'
import { type FarMail, openFarMail } from './far-mail.ts'

/** The day after the last day of the secrecy, in the afternoon. */
const FREE = '2026-12-01T15:00:00.000Z'

describe('deadlines that pass while Duly is down', { timeout: 300_000 }, () => {
  const clock = { now: NOW }
  let base: string
  let mail: FarMail
  let d: Deployment
  let demand: Demand

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-clocks-'))
    mail = await openFarMail()
    const path = join(base, 'data')
    await foundDirectory({ path, mode: 'demo', createdAt: NOW, provider: demoProvider(mail.port) })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {}, now: () => clock.now })
    await seed(d)
    demand = await decidedDemand(d, gagged)
  })
  after(async () => {
    await d?.close()
    await mail?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const events = async (kind: EventKind) =>
    ((await loadAtWork(d, demand.id))?.stream.events ?? []).filter(e => e.kind === kind)
  const notices = () =>
    mail.letters.filter(l => l.to === 'admin@acme.example' && /government demand/i.test(l.text))

  /** Two nodes from start to stop, around what is waited for. */
  async function run(done: () => Promise<unknown>): Promise<void> {
    const errors: unknown[] = []
    const hooks = { onProgress: () => {}, onError: (_: string, error: unknown) => void errors.push(error) }
    const nodes = await Promise.all([1, 2].map(() => startWorkers(d, createChanges(), hooks)))
    await done()
    await Promise.all(nodes.map(node => node.stop()))
  }

  test('while the secrecy is live nothing goes to the tenant', async () => {
    await run(() => until(async () => (await armed()).some(c => c.startsWith('secrecy:')), 'it is armed'))
    assert.deepEqual(await events('NoticeSent'), [])
    assert.deepEqual(notices(), [])
  })

  test('its end passes: after the start it ends once, and the notice goes out once by itself', async () => {
    clock.now = FREE
    await run(() => until(async () => notices().length > 0, 'the tenant is told'))
    await run(() => until(async () => (await events('NoticeDelivery')).length > 0, 'the delivery is noted'))
    assert.equal((await events('SecrecyEnded')).length, 1)
    assert.equal((await events('NoticeSent')).length, 1)
    assert.equal(new Set(notices().map(l => l.messageId)).size, 1)
  })

  test('the window to object passes: after the start it ends once', async () => {
    assert.ok((await armed()).some(c => c.startsWith('window:')))
    clock.now = new Date(Date.parse(FREE) + 3_600_000).toISOString()
    const ended = () => until(async () => (await events('WindowEnded')).length > 0, 'the window ends')
    await run(ended)
    await run(ended)
    assert.equal((await events('WindowEnded')).length, 1)
    assert.ok(!(await armed()).some(c => c.startsWith('window:')))
  })

  test('clocks that a version before did not write are there after the start, and act', async () => {
    clock.now = NOW
    demand = await decidedDemand(d, gagged)
    const missing = () =>
      asWorker(d, tx => tx.query('delete from duly.deadline where demand_id = $1', [demand.id]))
    await missing()
    await run(() => until(async () => (await armed()).some(c => c.startsWith('secrecy:')), 'it is armed'))
    await missing()
    clock.now = FREE
    await run(() => until(async () => (await events('NoticeSent')).length > 0, 'the tenant is told'))
  })

  async function armed(): Promise<string[]> {
    const rows = await asWorker(d, tx =>
      tx.query<{ clock: string }>(
        'select clock from duly.deadline where demand_id = $1 and fired_at is null',
        [demand.id],
      ),
    )
    return rows.map(r => r.clock)
  }
})
