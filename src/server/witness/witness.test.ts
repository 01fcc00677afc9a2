// The witness in a process of its own, beside the log that asks it: a death costs a tick and is seen, and it may run where nothing
// else of Duly is.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { layCluster } from '../../../test/cluster.ts'
import { parseCheckpoint } from '../../ledger/checkpoint.ts'
import { viewFiles } from '../../log/files.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { writeDurably } from '../../store/durable.ts'
import { type Deployment, openDeployment } from '../deployment.ts'
import { foundDirectory, foundGate } from '../found.ts'
import type { RunningLog } from '../log/log-run.ts'
import { startLog, type TickWatcher } from '../log/running-log.ts'
import { startWitnessProcess } from '../part/witness-process.ts'
import { checksOf, figuresOf, type Here } from '../process/health.ts'
import { newProvider } from '../provider.ts'
import { defaultSettings } from '../settings/settings.ts'
import { openWitnessKey, witnessAddress } from './witness.ts'

type Report = Parameters<TickWatcher>[0]

const MAIN = join(import.meta.dirname, '../../cli/main.ts')

describe('the witness beside the log', { timeout: 500_000 }, () => {
  let base: string
  let d: Deployment
  const reports: Report[] = []

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-beside-'))
    const settings = defaultSettings('demo')
    await foundDirectory({
      path: join(base, 'data'),
      mode: 'demo',
      createdAt: new Date().toISOString(),
      provider: newProvider(),
      settings,
    })
    await layCluster(join(base, 'data'))
    d = await openDeployment({ path: join(base, 'data'), onLog: () => {} })
    await foundGate(d)
  })
  after(async () => {
    await d?.close()
    await removeEmbedded(join(base, 'data'))
    await rm(base, { recursive: true, force: true })
  })

  const start = () =>
    startLog(
      d,
      report => reports.push(report),
      () => {},
    )
  const published = () => {
    const [folder = ''] = viewFiles(d.dir.log)
      .list()
      .filter(path => path.endsWith('checkpoint'))
    const bytes = viewFiles(d.dir.log).read(folder)
    return bytes ? parseCheckpoint(bytes).size : 0
  }
  const health = async (here: Here) => {
    const checks = checksOf(d, here)
    return [await checks.log?.(), await checks.witness?.()]
  }

  test('its death costs a tick or two, is seen, and is made good by itself', async () => {
    const said: string[] = []
    const witness = startWitnessProcess(d.dir, line => said.push(line))
    const log = await start()
    const here: Here = { witness, log, workers: null, gate: null }
    try {
      await until(() => published() > 5)
      assert.deepEqual(await health(here), [null, null])
      process.kill(witness.pid() ?? 0, 'SIGKILL')
      await until(() => !witness.isRunning())
      assert.match((await health(here))[1] ?? '', /not running/)
      await until(() => log.isWaiting())
      assert.match((await health(here))[0] ?? '', /waits to be published/)
      assert.match(
        reports.at(-1)?.missing.join() ?? '',
        /^witness\.public\.localhost: it cannot be reached \(E/,
      )
      const [unpublished] = figuresOf(d, here)
      assert.ok((unpublished?.read() ?? 0) > 0)
      const { size } = log.sequencer.state()
      // The file is there a moment before the tick is told of.
      await until(() => published() > size && !log.isWaiting())
      assert.deepEqual(await health(here), [null, null])
      assert.equal(witness.starts(), 2)
      assert.match(said.join('\n'), /listens\nwitness: ended with a signal\nwitness .* listens/)
    } finally {
      await log.stop()
      await witness.stop()
    }
  })

  test('alone, in a directory with its folder, the settings and the trust file, it witnesses for a log elsewhere', async () => {
    const away = join(base, 'away')
    const key = await openWitnessKey(d.dir)
    await mkdir(away, { mode: 0o700 })
    await rename(d.dir.witness, join(away, 'witness'))
    await copyFile(join(d.dir.path, 'trust.json'), join(away, 'trust.json'))
    const { path } = d.dir
    const named = { ...d.dir.settings, witness: { key, address: `unix:${join(base, 'w.sock')}` } }
    for (const place of [path, away])
      await writeDurably(join(place, 'duly.json'), JSON.stringify(named), 0o600)
    await d.close()
    d = await openDeployment({ path, onLog: () => {} })
    const child = spawn(process.execPath, [MAIN, 'serve', '--only', 'witness', '--data', away])
    let log: RunningLog | undefined
    try {
      const before = published()
      log = await start()
      await until(() => published() > before + 4)
      assert.deepEqual(await readdir(d.dir.witness), [], 'no second witness came to be')
      assert.deepEqual((await readdir(away)).sort(), ['duly.json', 'run', 'trust.json', 'witness'])
    } finally {
      await log?.stop()
      await ended(child)
    }
  })

  test('a directory too deep for a socket has it elsewhere, where no other user comes', async () => {
    const deep = join(base, 'd'.repeat(120))
    const place = { ...d.dir, settings: { ...d.dir.settings }, path: deep, witness: join(deep, 'witness') }
    delete place.settings.witness
    const address = witnessAddress(place)
    assert.deepEqual(witnessAddress(place), address)
    assert.ok('socketPath' in address && address.socketPath.length < 104)
    await rm(join(address.socketPath, '..'), { recursive: true })
  })
})

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 30_000; !holds(); await delay(20))
    if (performance.now() > end) throw new Error('did not come about in time')
}
