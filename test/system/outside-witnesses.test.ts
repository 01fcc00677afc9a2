// Witnesses of others beside the own one: each a process, asked over HTTP. The set changes while the log goes on, and what was
// believed before the change is believed after it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { trustFor } from '../../src/cli/log-trust.ts'
import { parseTrust, type Trust, verifyCheckpoint } from '../../src/ledger/trust.ts'
import { viewFiles } from '../../src/log/files.ts'
import { readHealth } from '../../src/server/admin/health.ts'
import { type Deployment, openDeployment } from '../../src/server/deployment.ts'
import { foundDirectory, foundGate } from '../../src/server/found.ts'
import type { RunningLog } from '../../src/server/log/log-run.ts'
import { startLog } from '../../src/server/log/running-log.ts'
import type { KeptProcess } from '../../src/server/part/child-process.ts'
import { startWitnessProcess } from '../../src/server/part/witness-process.ts'
import { checksOf, figuresOf } from '../../src/server/process/health.ts'
import { newProvider } from '../../src/server/provider.ts'
import { defaultSettings } from '../../src/server/settings/settings.ts'
import { openWitnessKey, type WitnessPlace } from '../../src/server/witness/witness.ts'
import { removeEmbedded } from '../../src/store/cluster/embedded.ts'
import { writeWitnesses } from '../../src/store/installation/witness-settings.ts'
import { layCluster } from '../cluster.ts'
import { freePort } from '../free-port.ts'

const root = { kind: 'staff', id: 'root', roles: ['administrator'], employment: 'employee' } as const

describe('witnesses of others', { timeout: 500_000 }, () => {
  let base: string
  let d: Deployment
  let log: RunningLog | undefined
  const said: string[] = []
  const waiting: boolean[] = []
  const running = new Map<string, KeptProcess>()

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-outside-'))
    const path = join(base, 'data')
    const settings = defaultSettings('demo')
    const createdAt = new Date().toISOString()
    await foundDirectory({ path, mode: 'demo', createdAt, provider: newProvider(), settings })
    await layCluster(path)
    d = await openDeployment({ path, onLog: () => {} })
    await foundGate(d)
    running.set(
      'own',
      startWitnessProcess(d.dir, () => {}),
    )
  })
  after(async () => {
    await log?.stop()
    for (const witness of running.values()) await witness.stop()
    await d?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const start = async () => {
    log = await startLog(
      d,
      report => waiting.push(!report.published),
      line => said.push(line),
    )
    return log
  }
  const stop = async () => {
    await log?.stop()
    log = undefined
  }
  /** As an operator does: the settings change, and the part that orders the log is started again. */
  const restart = async (outside: readonly Outside[]) => {
    await stop()
    const named = outside.map(({ key, address }) => ({ key, address }))
    await writeWitnesses(d.dir.path, named.length > 0 ? { outside: named } : null)
    await d.close()
    d = await openDeployment({ path: join(base, 'data'), onLog: () => {} })
    return start()
  }
  const checkpoint = (): Uint8Array => {
    const files = viewFiles(d.dir.log)
    const file = files.list().find(path => path.endsWith('checkpoint'))
    return (file && files.read(file)) || new Uint8Array()
  }
  const trust = (): Trust => parseTrust(new Uint8Array(readFileSync(join(d.dir.path, 'trust.json'))))
  const witnessed = () => verifyCheckpoint(checkpoint(), trust()).witnessed.length

  type Outside = { key: string; address: string; start: () => void; stop: () => Promise<void> }
  const outside = async (name: string): Promise<Outside> => {
    const hosts = { ...d.dir.settings.hosts, public: name }
    const place: WitnessPlace = {
      path: d.dir.path,
      settings: { ...d.dir.settings, hosts },
      witness: join(base, name),
    }
    await mkdir(place.witness, { mode: 0o700 })
    const url = `http://127.0.0.1:${await freePort()}`
    return {
      key: await openWitnessKey(place),
      address: url,
      start: () =>
        running.set(
          name,
          startWitnessProcess(place, () => {}, { url }),
        ),
      stop: async () => running.get(name)?.stop(),
    }
  }

  test('named, they cosign; one away is no loss; two away all waits, is flagged, and goes on by itself', async () => {
    const first = await start()
    await until(() => first.sequencer.published() > 5)
    const alone = { bytes: checkpoint(), trust: trust() }
    assert.equal(alone.trust.v, 1)
    const [a, b] = [await outside('a.example'), await outside('b.example')]
    a.start()
    b.start()

    let now = await restart([a, b])
    await until(() => witnessed() === 3)
    assert.equal(trust().v, 3)
    assert.deepEqual([trust().witnesses.quorum, trust().witnesses.selfWitnessed], [2, false])
    const three = checkpoint()
    // Who holds the trust file of before believes nothing new, and who holds the new one all that was.
    assert.throws(() => verifyCheckpoint(three, alone.trust), { code: 'signature_lines' })
    const before = verifyCheckpoint(alone.bytes, trust())
    assert.deepEqual([before.quorum, before.selfWitnessed], [1, true])

    const here = () => ({ witness: running.get('own') ?? null, log: now, workers: null, gate: null })
    const figure = (name: string) =>
      figuresOf(d, here())
        .find(each => each.name === name)
        ?.read()
    const page = async () =>
      (await readHealth(d, root, checksOf(d, here()), 'en')).lines.find(l => l.name === 'witnesses')
    assert.equal((await page())?.status, 'ok')

    await a.stop()
    await until(() => figure('duly_witnesses_missing') === 1)
    await until(() => witnessed() === 2)
    const { size } = now.sequencer.state()
    await until(() => now.sequencer.published() > size)
    assert.equal((await page())?.status, 'warn')
    assert.match((await page())?.detail ?? '', /^witness\.a\.example did not cosign/)
    assert.equal(await checksOf(d, here()).log?.(), null, 'the log itself is well')
    assert.match(said.join('\n'), /the witness witness\.a\.example does not cosign: it cannot be reached/)

    await b.stop()
    await until(() => now.isWaiting())
    assert.match(
      (await checksOf(d, here()).log?.()) ?? '',
      /waits to be published, for witness\.a\.example, witness\.b\.example$/,
    )
    assert.equal(figure('duly_log_waits'), 1)
    const held = now.sequencer.published()
    await until(() => now.sequencer.state().size > held + 4)
    assert.equal(now.sequencer.published(), held, 'nothing is public below the quorum')
    const shown = await d.db.pool.query(
      'select 1 from duly.leaf where published_at is not null and index >= $1',
      [held],
    )
    assert.equal(shown.rowCount, 0)

    a.start()
    await until(() => !now.isWaiting() && now.sequencer.published() > held)
    b.start()
    await until(() => witnessed() === 3)
    assert.match(said.join('\n'), /the witness witness\.a\.example cosigns again/)

    // One is taken out: its cosignatures of before go on to hold, and nothing waits for it.
    const last = checkpoint()
    now = await restart([a])
    await b.stop()
    await until(() => trust().witnesses.keys.length === 2 && witnessed() === 2)
    verifyCheckpoint(last, trust())
    verifyCheckpoint(alone.bytes, trust())
    now = await restart([])
    await until(() => trust().witnesses.keys.length === 1 && witnessed() === 1)
    for (const bytes of [alone.bytes, three, last]) verifyCheckpoint(bytes, trust())
    assert.equal(trust().witnesses.past?.length, 3)
    const fsck = trustFor(d.dir, now.origin).trust
    assert.ok(fsck)
    for (const bytes of [alone.bytes, three, last, checkpoint()]) verifyCheckpoint(bytes, fsck)
  })
})

async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 60_000; ; await delay(20)) {
    if (attempt(holds)) return
    if (performance.now() > end) throw new Error(`did not come about in time: ${holds}`)
  }
}

/** Between two writes the trust file and the checkpoint may not fit. */
function attempt(holds: () => boolean): boolean {
  try {
    return holds()
  } catch {
    return false
  }
}
