// Fourteen days before an order ends, its agency is told so: once for each end, also of a renewal, and never what would not be true.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { demoProvider } from '../../src/cli/demo/cast.ts'
import type { Demand } from '../../src/domain/registry/state.ts'
import { lineKey } from '../../src/domain/registry/state.ts'
import { deadlines } from '../../src/domain/turn/deadline.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import { foundDirectory } from '../../src/server/found.ts'
import { loadAtWork } from '../../src/server/worker/demand-at-work.ts'
import { tellTenants } from '../../src/server/worker/telling/tell-tenants.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { layCluster } from '../cluster.ts'
import { cast, gagged, NOW, readSecrecy } from '../given.ts'
import { act } from '../store-road.ts'
import { decidedDemand, seed } from './decided.ts'
import { type FarMail, openFarMail } from './far-mail.ts'

describe('the warning before an order ends', { timeout: 300_000 }, () => {
  const clock = { now: NOW }
  let base: string
  let mail: FarMail
  let d: Deployment
  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-warning-'))
    mail = await openFarMail()
    const path = join(base, 'data')
    await foundDirectory({ path, mode: 'demo', createdAt: NOW, provider: demoProvider(mail.port) })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {}, now: () => clock.now })
    await seed(d)
  })
  after(async () => {
    await d?.close()
    await mail?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const atWork = async (id: string) => {
    const work = await loadAtWork(d, id)
    assert.ok(work)
    return work
  }
  /** What the agency was written since, after the workers looked. */
  const letters = async ({ id }: Demand) => {
    await tellTenants(d, await atWork(id))
    return (await atWork(id)).demand.letters.filter(l => l.kind === 'secrecy_ending').map(l => l.subject)
  }
  const warn = async ({ id }: Demand) => {
    const { demand } = await atWork(id)
    const armed = deadlines(demand, d.settings).find(c => c.clock.startsWith('secrecy_warning:'))
    assert.ok(armed)
    clock.now = armed.dueAt
    await act(d.store, cast.clock, id, { type: 'fire_clock', clock: armed.clock, dueAt: armed.dueAt })
    return armed.dueAt.slice(0, 10)
  }

  test('goes once for each end, and a renewal has its own in its own time', async () => {
    clock.now = NOW
    const demand = await decidedDemand(d, { ...gagged, until: '2026-12-31' })
    const [m] = demand.matters
    assert.deepEqual(await letters(demand), [])
    assert.equal(await warn(demand), '2026-12-18')
    assert.equal((await letters(demand)).length, 1)
    assert.match((await letters(demand))[0] ?? '', /2026-12-31/)
    const order = (await atWork(demand.id)).demand.matters[0]?.orders[0]?.id ?? ''
    const renewal = { ...readSecrecy(m?.id ?? '', { ...gagged, until: '2027-12-31' }), replaces: order }
    await act(d.store, cast.mara, demand.id, renewal as ReturnType<typeof readSecrecy>)
    await act(d.store, cast.carl, demand.id, { type: 'confirm_secrecy', matter: m?.id ?? '' })
    assert.equal((await letters(demand)).length, 1, 'a year before its end nobody is warned of it')
    assert.equal(await warn(demand), '2027-12-18')
    const both = await letters(demand)
    assert.equal(both.length, 2)
    assert.match(both[1] ?? '', /2027-12-31/)
    assert.equal((await letters(demand)).length, 2)
  })

  test('goes for an order of a part too, and at once where less than fourteen days are left', async () => {
    for (const [order, on] of [
      [{ ...gagged, until: '2026-12-31', covers: ['agency'] }, '2026-12-18'],
      [gagged, NOW.slice(0, 10)],
    ] as const) {
      clock.now = NOW
      const demand = await decidedDemand(d, order)
      assert.equal(await warn(demand), on)
      assert.match((await letters(demand)).join(' '), new RegExp(order.until ?? 'no end'))
      assert.equal((await letters(demand)).length, 1)
    }
  })

  test('is not said where the authority tells, or the law itself forbids until a later day: then we do not tell by ourselves', async () => {
    for (const notice of [
      { value: 'authority_notifies', until: null },
      { value: 'prohibited', until: '2027-06-30' },
    ]) {
      clock.now = NOW
      const demand = await decidedDemand(d, { ...gagged, until: '2026-12-31' })
      await warn(demand)
      const work = await atWork(demand.id)
      const { assessment } = work.demand
      const answer = Object.fromEntries((assessment?.lines ?? []).map(l => [lineKey(l), { notice }]))
      await tellTenants(d, {
        ...work,
        demand: { ...work.demand, assessment: { ...assessment, answer } as never },
      })
      const sent = (await atWork(demand.id)).demand.letters.filter(l => l.kind === 'secrecy_ending')
      assert.deepEqual(sent, [], notice.value)
      assert.equal((await letters(demand)).length, 1, 'and is where neither does')
    }
  })
})
