// A clock that cannot be right stops what sends, ticks and fires, until a person confirms the date.
import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { layCluster } from '../../../test/cluster.ts'
import { provider } from '../../../test/server/provider.ts'
import { openFarMail } from '../../../test/system/far-mail.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { readClockRecords } from '../../store/installation/clock-record.ts'
import { queueStaffMail } from '../admin/staff-mail.ts'
import { createChanges } from '../changes.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { addPerson } from '../directory.ts'
import { foundDirectory, foundGate } from '../found.ts'
import { startLog } from '../log/running-log.ts'
import { startWitnessProcess } from '../part/witness-process.ts'
import { defaultSettings } from '../settings/settings.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { startWorkers } from '../worker/run.ts'
import { type Clocks, confirmDate, judgeClock } from './clock-guard.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

describe('what a clock is believed by', () => {
  const now = Date.parse('2026-11-25T12:00:00Z')
  const start = { now, expected: null, newest: now - HOUR, database: now, witness: now - HOUR }
  for (const [what, facts, why] of [
    ['a start after an hour', {}, null],
    ['a start after a long weekend', { newest: now - 71 * HOUR, witness: now - 71 * HOUR }, null],
    ['a start after four days', { newest: now - 73 * HOUR }, 'newest_record'],
    ['a start before what is on record', { newest: now + 73 * HOUR }, 'newest_record'],
    ['a database that shows another day', { database: now - 4 * DAY }, 'database'],
    ['a witness that is days ahead', { witness: now + 4 * DAY }, 'witness'],
    ['a new installation', { newest: null, witness: null, database: null }, null],
    ['nine minutes apart while running', { expected: now - 9 * 60_000 }, null],
    ['eleven minutes ahead while running', { expected: now - 11 * 60_000 }, 'jumped'],
    ['eleven minutes behind while running', { expected: now + 11 * 60_000 }, 'jumped'],
    ['a process that ran for a month', { expected: now, newest: now - 30 * DAY }, null],
  ] as const)
    test(`${what}: ${why ?? 'believed'}`, () => {
      assert.equal(judgeClock({ ...start, ...facts })?.why ?? null, why)
    })
})

describe('a clock that goes wrong under a running installation', { timeout: 500_000 }, () => {
  let base: string
  let d: Deployment
  const real = Date.now()
  // The machine's clock is off by `off`; monotonic time is not.
  let off = 0
  const wall = () => Date.now() + off
  const clocks: Clocks = { wall, monotonic: () => performance.now(), comparable: true, database: wall }
  const open = () =>
    openDeployment({
      path: join(base, 'data'),
      onLog: () => {},
      now: () => new Date(clocks.wall()).toISOString(),
      clocks,
    })
  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-clock-'))
    const path = join(base, 'data')
    await foundDirectory({
      path,
      mode: 'demo',
      createdAt: new Date(real).toISOString(),
      provider,
      settings: { ...defaultSettings('demo'), windowMinutes: 60 },
    })
    await layCluster(path)
    d = await open()
    await foundGate(d)
    await asWorker(d, tx =>
      addPerson(
        tx,
        d.vault,
        { id: 'carl', human: 'carl', name: 'Carl', mail: '', roles: ['counsel'], employment: 'employee' },
        d.now(),
      ),
    )
  })
  after(async () => {
    await d?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })
  const until = async (what: () => boolean | Promise<boolean>) => {
    for (const end = performance.now() + 60_000; !(await what()); ) {
      assert.ok(performance.now() < end, 'it came in time')
      await new Promise(resolve => setTimeout(resolve, 50))
    }
  }

  test('forty days ahead: no tick, no new log, no mail, until the date is confirmed', async () => {
    const far = await openFarMail()
    Object.assign(d, {
      provider: { ...d.provider, mail: { ...d.provider.mail, smtp: `smtp://127.0.0.1:${far.port}` } },
    })
    const witness = startWitnessProcess(d.dir, () => {})
    const log = await startLog(
      d,
      () => {},
      () => {},
    )
    const { origin } = log
    const passes: string[] = []
    const workers = await startWorkers(d, createChanges(), {
      onProgress: () => {},
      onError: where => passes.push(where),
    })
    try {
      const tick = () => log.sequencer.state().tick
      const first = tick()
      await until(() => tick() > first)
      // Across the end of the half-year, whichever day this runs on.
      off = 200 * DAY
      await until(() => d.clock.stopped() !== null)
      const [size, stood] = [log.sequencer.state().size, tick()]
      await asWorker(d, tx =>
        queueStaffMail(tx, d, 'carl', { to: 'carl@far.example', subject: 'x', text: 'x' }),
      )
      // More than one pace of each loop and of the log.
      const end = performance.now() + 3 * d.settings.log.seconds * 1000 + 2_000
      await until(() => performance.now() > end)
      assert.equal(far.letters.length, 0)
      assert.ok(tick() <= stood + 1 && log.sequencer.state().size <= size + 64, 'at most the tick in hand')
      assert.equal(log.origin, origin)
      const { witness: said } = await readClockRecords(d.db, d.dir.log)
      assert.ok(said !== null && Math.abs(said - Date.now()) < HOUR, 'the witness said when it last cosigned')
      const origins = await asWorker(d, tx =>
        tx.query<{ n: number }>('select count(*)::int as n from duly.log_state'),
      )
      assert.equal(origins[0]?.n, 1, 'no log of another half-year')
      // Set right again, it still waits for a person.
      off = 0
      assert.ok(d.clock.stopped())
      await confirmDate(d, clocks)
      await d.clock.look()
      assert.equal(d.clock.stopped(), null)
      const later = tick()
      await until(() => tick() > later && far.letters.length === 1)
    } finally {
      await workers.stop()
      await log.stop()
      await witness.stop()
      await far.close()
    }
  })

  test('a start forty days later is stopped, and one confirmation ends it; a start before what is on record too', async () => {
    await d.close()
    for (const shift of [40 * DAY, -40 * DAY]) {
      off = shift
      d = await open()
      assert.ok(d.clock.stopped(), `${shift / DAY} days`)
      await confirmDate(d, clocks)
      await d.clock.look()
      assert.equal(d.clock.stopped(), null)
      await d.close()
      off = shift + 20 * HOUR
      d = await open()
      assert.equal(d.clock.stopped(), null, 'a night later')
      await d.close()
      // What the next start is measured by is the date that was confirmed, whatever was recorded before by a wrong clock.
    }
    d = await open()
  })

  test('a date that was confirmed for another clock does not count here', async () => {
    const before = off
    off = before + 10 * DAY
    assert.ok(d.clock.stopped())
    await confirmDate(d, { ...clocks, wall: () => Date.now() })
    await d.clock.look()
    assert.ok(d.clock.stopped())
    off = before
  })
})
