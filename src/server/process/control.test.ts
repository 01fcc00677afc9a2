// One sequencer by lease: a second one refuses before it writes anything, and takes over only from one that is gone.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { LeaseLost } from '../../store/installation/control.ts'
import { Refused } from '../../store/refused.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { foundGate } from '../found.ts'
import { startLog } from '../log/running-log.ts'
import { startWitnessProcess } from '../part/witness-process.ts'
import { asWorker } from '../worker/demand-at-work.ts'

describe('parts of an installation', { timeout: 500_000 }, () => {
  let g: LaneGround
  let second: Deployment
  before(async () => {
    g = await LaneGround.open()
    second = await openDeployment({ path: g.d.dir.path, onLog: () => {}, now: g.d.now })
  })
  after(async () => {
    await second?.close()
    await g?.close()
  })
  const setLease = (part: string, sql: string) =>
    asWorker(g.d, tx => tx.query(`update duly.part set ${sql} where part = $1`, [part]))
  const start = (d: Deployment) =>
    startLog(
      d,
      () => {},
      () => {},
    )

  test('both processes are of one installation', () => {
    assert.equal(g.d.control.id, second.control.id)
  })

  test('a second sequencer refuses, and neither log nor trust.json changes', async () => {
    await foundGate(g.d)
    const witness = startWitnessProcess(g.d.dir, () => {})
    const log = await start(g.d)
    const trust = join(g.d.dir.path, 'trust.json')
    assert.ok(existsSync(trust))
    const before = readFileSync(trust, 'utf8')
    await assert.rejects(
      start(second),
      (e: unknown) => e instanceof Refused && /Another sequencer runs/.test(e.message),
    )
    assert.equal(readFileSync(trust, 'utf8'), before)
    await log.stop()
    const next = await start(second)
    await next.stop()
    await witness.stop()
  })

  test('one that is gone is followed at once on its own machine, and after its lease from another', async () => {
    const gone = await g.d.control.hold('test')
    await setLease('test', "process = '1-1'")
    const after = await second.control.hold('test')
    await after.release()
    await gone.release()
    const far = await g.d.control.hold('far')
    await setLease('far', "host = 'elsewhere', lease_until = clock_timestamp() + interval '1 second'")
    const begun = performance.now()
    await (await second.control.hold('far')).release()
    assert.ok(performance.now() - begun > 500, 'not before its lease ended')
    await far.release()
  })

  test('who was taken over learns of it', async () => {
    const lease = await g.d.control.hold('slow')
    assert.ok(lease.isHeld())
    await setLease('slow', "lease_until = clock_timestamp() - interval '1 second'")
    const other = await second.control.hold('slow')
    await assert.rejects(lease.lost, LeaseLost)
    await other.release()
  })

  test('what beats is seen, by each process', async () => {
    await g.d.control.beat('web', { requests: 3 })
    await second.control.beat('web', { requests: 4 })
    const seen = (await second.control.readParts()).filter(p => p.part === 'web')
    assert.deepEqual(seen.map(p => p.state.requests).toSorted(), [3, 4])
    assert.ok(seen.every(p => p.age < 30 && p.leased === null))
    await g.d.control.leave('web')
    assert.equal((await second.control.readParts()).filter(p => p.part === 'web').length, 1)
  })
})
