// The turn of the half-year under a running server: the old log ends whole, the new one names its last checkpoint and takes
// what waits, readers and the gate's keeper knew its key before, and a crash in the middle changes nothing.

import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { demoProvider } from '../../src/cli/demo/cast.ts'
import { readPin } from '../../src/gate/context.ts'
import { utf8 } from '../../src/ledger/bytes.ts'
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts'
import { parseVkey } from '../../src/ledger/note.ts'
import { parseTrust, type Trust } from '../../src/ledger/trust.ts'
import { verifyLog } from '../../src/ledger/verify-log.ts'
import { viewFiles } from '../../src/log/files.ts'
import { sha256Node } from '../../src/log/sha256.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import { foundDirectory, foundGate } from '../../src/server/found.ts'
import type { RunningLog } from '../../src/server/log/log-run.ts'
import { startLog } from '../../src/server/log/running-log.ts'
import { trustOf } from '../../src/server/log/trust.ts'
import type { KeptProcess } from '../../src/server/part/child-process.ts'
import { startWitnessProcess } from '../../src/server/part/witness-process.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { asWorker } from '../../src/server/worker/demand-at-work.ts'
import { logChanges } from '../../src/server/worker/upkeep/log-changes.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { layCluster } from '../cluster.ts'

const OLD = 'public.localhost/log/2026h2'
const NEW = 'public.localhost/log/2027h1'
const AFTER = 'public.localhost/log/2027h2'

describe('the turn of the half-year', { timeout: 300_000 }, () => {
  let base: string
  let d: Deployment
  let witness: KeptProcess
  let log: RunningLog
  /** Simulated: runs at the machine's pace from wherever it was set. */
  let set = { to: Date.parse('2026-12-31T23:59:30.000Z'), at: Date.now() }
  const now = () => new Date(set.to + Date.now() - set.at).toISOString()
  const setClock = (to: string) => {
    set = { to: Date.parse(to), at: Date.now() }
  }
  const start = () =>
    startLog(
      d,
      () => {},
      () => {},
    )

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-turn-'))
    const path = join(base, 'data')
    const settings = defaultSettings('demo')
    await foundDirectory({
      path,
      mode: 'demo',
      createdAt: now(),
      provider: demoProvider(25),
      // Two places for events each other second: the four that are written before midnight cannot all be in.
      settings: {
        ...settings,
        log: { ...settings.log, slowEvery: 2, slots: { ...settings.log.slots, E: 2 } },
      },
    })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {}, now })
    await foundGate(d)
    witness = startWitnessProcess(d.dir, () => {})
    log = await start()
  })

  after(async () => {
    await log?.stop()
    await witness?.stop()
    await d?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  test('the key of the half-year to come is known to the gate and to readers before it signs', async () => {
    const pinned = (await readPin(d.dir.gate)).log.map(key => parseVkey(key).name)
    assert.deepEqual(pinned, [OLD, NEW])
    const trust = parseTrust(await readFile(join(d.dir.path, 'trust.json')))
    assert.deepEqual(namesIn(trust), [OLD, NEW])
  })

  test('a log that ends takes no more leaves; what waits goes into the next one', async () => {
    await until(() => log.sequencer.state().tick >= 2)
    setClock('2026-12-31T23:59:58.500Z')
    await logChanges(d)
    await until(() => log.origin === NEW)
    await until(() => log.sequencer.state().tick >= 2)
    const [old, next] = [verified(OLD, await trustOf(d)), verified(NEW, await trustOf(d))]
    assert.equal(next.opened.half, '2027h1')
    const named = parseCheckpoint(utf8(next.opened.previousLog ?? ''))
    assert.equal(named.origin, OLD)
    assert.equal(named.size, old.checkpoint.size, 'the last checkpoint is the last')
    const rows = await states()
    assert.equal(rows.find(r => r.origin === OLD)?.size, named.size, 'all that was ordered is public')
    assert.deepEqual(
      rows.filter(r => r.live).map(r => r.origin),
      [NEW],
    )
    await until(async () => (await waiting()) === 0)
    assert.ok((await leavesOfBefore(NEW)) > 0, 'leaves that waited stand in the new log')
  })

  test('then the key after that is known, and the gate’s keeper has half a year to pin it', async () => {
    assert.deepEqual(namesIn(parseTrust(await readFile(join(d.dir.path, 'trust.json')))), [OLD, NEW, AFTER])
  })

  test('a clock that is set back opens no old log again', async () => {
    const { tick } = log.sequencer.state()
    setClock('2026-12-31T23:59:00.000Z')
    await delay(1500)
    assert.equal(log.origin, NEW)
    assert.equal(log.sequencer.state().tick, tick, 'and makes no tick')
    await log.stop()
    log = await start()
    assert.equal(log.origin, NEW)
    setClock('2027-01-01T00:10:00.000Z')
    await until(() => log.sequencer.state().tick > tick)
  })

  test('a server that was down over the turn first makes the old log whole', async () => {
    await log.stop()
    const { size } = log.sequencer.state()
    setClock('2027-07-02T08:00:00.000Z')
    log = await start()
    await until(() => log.origin === AFTER && log.sequencer.state().tick >= 1)
    const trust = await trustOf(d)
    const named = parseCheckpoint(utf8(verified(AFTER, trust).opened.previousLog ?? ''))
    assert.deepEqual([named.origin, named.size], [NEW, size])
  })

  function verified(origin: string, trust: Trust) {
    const folder = viewFiles(join(d.dir.log, origin.slice(origin.lastIndexOf('/') + 1)))
    return verifyLog({ files: folder.list(), read: folder.read }, trust, {
      folder: 'running',
      hash: sha256Node,
    })
  }

  async function states() {
    return asWorker(d, tx =>
      tx.query<{ origin: string; size: number; live: boolean }>(
        'select origin, size, live from duly.log_state order by origin',
        [],
      ),
    )
  }

  async function waiting(): Promise<number> {
    return count('select count(*)::int as n from duly.leaf where published_at is null', [])
  }

  function leavesOfBefore(origin: string): Promise<number> {
    const sql = 'select count(*)::int as n from duly.leaf where origin = $1 and created_at < $2'
    return count(sql, [origin, '2027-01-01T00:00:00.000Z'])
  }

  async function count(sql: string, values: unknown[]): Promise<number> {
    const rows = await asWorker(d, tx => tx.query<{ n: number }>(sql, values))
    return rows[0]?.n ?? 0
  }
})

function namesIn(trust: Trust): string[] {
  return trust.log.map(key => parseVkey(key).name)
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 30_000; !(await holds()); await delay(50))
    if (performance.now() > end) throw new Error('did not come about in time')
}
