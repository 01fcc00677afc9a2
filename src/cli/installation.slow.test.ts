// A directory and its database know each other: no command acts on one without the other, or on another's in its place.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../test/cluster.ts'
import { provider } from '../../test/server/provider.ts'
import { bareEnvironment } from '../../test/system/bare.ts'
import { type Deployment, openDeployment } from '../server/deployment.ts'
import { foundDirectory, foundGate } from '../server/found.ts'
import { startLog } from '../server/log/running-log.ts'
import { startWitnessProcess } from '../server/part/witness-process.ts'
import { type Embedded, removeEmbedded, startEmbedded } from '../store/cluster/embedded.ts'
import { logins, loginVariable } from '../store/cluster/logins.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
type Ended = { status: number | null; out: string; err: string }

describe('an installation that knows its database', { timeout: 300_000 }, () => {
  let base: string
  const servers: Embedded[] = []
  const path = (name: string) => join(base, name)
  const urlsOf = (e: Embedded) => ({
    DULY_OWNER_URL: e.ownerUrl,
    DULY_APP_URL: e.appUrl,
    DULY_SYSTEM_URL: e.systemUrl,
    DULY_GATE_URL: e.gateUrl,
    DULY_BACKUP_URL: e.backupUrl,
    ...Object.fromEntries(logins.map(login => [loginVariable(login), e.loginUrls[login]])),
  })
  const server = async (name: string) => {
    await mkdir(path(name), { recursive: true })
    await layCluster(path(name))
    const e = await startEmbedded({ dir: path(name), onLog: () => {} })
    servers.push(e)
    return e
  }

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-control-'))
    await chmod(base, 0o755)
  })
  after(async () => {
    for (const e of servers) await e.stop()
    for (const name of await readdir(base)) await removeEmbedded(path(name)).catch(() => {})
    await rm(base, { recursive: true, force: true })
  })

  const duly = (name: string, args: string[], environment: Record<string, string> = {}) =>
    new Promise<Ended>(resolve => {
      const child = spawn(process.execPath, [MAIN, ...args, '--data', path(name)], {
        env: bareEnvironment({ ...environment, DULY_LOG_LEVEL: 'silent' }),
      })
      const ended: Ended = { status: null, out: '', err: '' }
      child.stdout.on('data', text => {
        ended.out += text
      })
      child.stderr.on('data', text => {
        ended.err += text
        // A part that started all the same is stopped, and seen by what it said.
        if (/duly \w+ runs/.test(ended.err)) child.kill('SIGTERM')
      })
      child.on('close', status => resolve({ ...ended, status }))
    })
  const refusedIn = (ended: Ended, words: RegExp) => {
    assert.equal(ended.status, 1, `${ended.out}${ended.err}`)
    assert.match(ended.err, words)
    assert.doesNotMatch(ended.err, /fault in Duly|\n {4}at /, 'one sentence and the next step, no stack')
  }
  const found = async (name: string, environment: Record<string, string>) => {
    await foundDirectory({ path: path(name), mode: 'demo', createdAt: new Date().toISOString(), provider })
    const d = await openDeployment({ path: path(name), onLog: () => {}, environment })
    await foundGate(d)
    return d
  }
  const ticked = async (d: Deployment) => {
    const witness = startWitnessProcess(d.dir, () => {})
    const tick = Promise.withResolvers<void>()
    const log = await startLog(
      d,
      () => tick.resolve(),
      () => {},
    )
    await tick.promise
    await log.stop()
    await witness.stop()
  }

  test('without the environment that names its database, nothing acts, and nothing is changed', async () => {
    const far = await server('far')
    const d = await found('by-url', urlsOf(far))
    await ticked(d)
    await d.close()
    const before = await readFile(join(path('by-url'), 'trust.json'), 'utf8')
    for (const args of [
      ['backup', '--out', path('lost-backup')],
      ['fsck'],
      ['serve', '--only', 'sequencer'],
      ['serve', '--only', 'worker'],
      ['directory', 'list'],
      ['init'],
    ])
      refusedIn(await duly('by-url', args), args[0] === 'init' ? /already/ : /environment names none/)
    assert.equal(await readFile(join(path('by-url'), 'trust.json'), 'utf8'), before)
    assert.ok(!existsSync(join(path('by-url'), 'pg')), 'no database was made in its place')
    assert.ok(!existsSync(path('lost-backup')))
    const whole = await duly('by-url', ['fsck'], urlsOf(far))
    assert.equal(whole.status, 0, whole.err + whole.out)
  })

  test('without a record (an earlier version), a directory with a log and without a database is not given a new one', async () => {
    const file = join(path('by-url'), 'duly.json')
    const kept = await readFile(file, 'utf8')
    const { installation: _, ...earlier } = JSON.parse(kept)
    await writeFile(file, JSON.stringify(earlier))
    refusedIn(await duly('by-url', ['serve', '--only', 'sequencer']), /no database is in it/)
    refusedIn(await duly('by-url', ['backup', '--out', path('lost-backup')]), /no database is in it/)
    await writeFile(file, kept)
  })

  test('another installation’s database, an empty one, or its own beside one that is named, is refused by name', async () => {
    const other = await server('other')
    const empty = await server('empty')
    const d = await found('second', urlsOf(other))
    await d.close()
    refusedIn(await duly('by-url', ['fsck'], urlsOf(other)), /belongs to installation/)
    refusedIn(await duly('by-url', ['backup', '--out', path('x')], urlsOf(other)), /belongs to installation/)
    refusedIn(await duly('by-url', ['serve', '--only', 'worker'], urlsOf(empty)), /holds no installation/)
    // One role's URL that points elsewhere is enough.
    const mixed = { ...urlsOf(servers[0] as Embedded), DULY_BACKUP_URL: other.backupUrl }
    refusedIn(await duly('by-url', ['backup', '--out', path('x')], mixed), /belongs to installation/)
    const own = await found('embedded', {})
    await own.close()
    refusedIn(await duly('embedded', ['fsck'], urlsOf(other)), /its own, in this directory/)
    // A new directory is not bound to a database that another fills.
    await foundDirectory({ path: path('third'), mode: 'demo', createdAt: new Date().toISOString(), provider })
    await assert.rejects(
      openDeployment({ path: path('third'), onLog: () => {}, environment: urlsOf(other) }),
      /do not open|another/,
    )
  })

  test('a database that is gone is not made anew, and keys that are gone are not drawn anew', async () => {
    await rename(join(path('embedded'), 'pg'), join(path('embedded'), 'aside'))
    refusedIn(await duly('embedded', ['serve', '--only', 'worker']), /is its own, and is missing/)
    await rename(join(path('embedded'), 'aside'), join(path('embedded'), 'pg'))
    await rename(join(path('embedded'), 'keys/online.key'), join(path('embedded'), 'online.key'))
    refusedIn(await duly('embedded', ['serve', '--only', 'worker']), /keys are missing/)
    assert.ok(!existsSync(join(path('embedded'), 'keys/online.key')))
    await rename(join(path('embedded'), 'online.key'), join(path('embedded'), 'keys/online.key'))
    // Settings that are gone do not make it a new one either.
    await rename(join(path('embedded'), 'duly.json'), join(path('embedded'), 'trust.json'))
    refusedIn(await duly('embedded', ['serve']), /holds (?:something else|part of an installation)/)
    await rename(join(path('embedded'), 'trust.json'), join(path('embedded'), 'duly.json'))
  })

  test('init makes one where nothing is, once; what was begun it finishes, and nothing else does', async () => {
    const made = await duly('new', ['init'])
    assert.equal(made.status, 0, made.err)
    assert.match(made.out, /is installation [0-9a-f]{32}/)
    refusedIn(await duly('new', ['init']), /is an installation already/)
    await mkdir(path('foreign'))
    await writeFile(join(path('foreign'), 'thesis.txt'), '')
    refusedIn(await duly('foreign', ['init']), /holds something else/)
    await foundDirectory({ path: path('half'), mode: 'live', createdAt: new Date().toISOString(), provider })
    refusedIn(await duly('half', ['serve']), /begun and not finished.*\n.*duly init/)
    assert.equal((await duly('half', ['init'])).status, 0)
  })

  test('a directory from before there were records gets one at its next start, where its keys open its database', async () => {
    const file = join(path('embedded'), 'duly.json')
    const strip = async () => {
      const { installation: _, ...earlier } = JSON.parse(await readFile(file, 'utf8'))
      await writeFile(file, JSON.stringify(earlier))
    }
    const d = await openDeployment({ path: path('embedded'), onLog: () => {}, environment: {} })
    const admin = new pg.Client({ connectionString: d.embedded?.adminUrl })
    await admin.connect()
    await admin.query('delete from duly.installation')
    await admin.end()
    await d.close()
    await strip()
    const again = await openDeployment({ path: path('embedded'), onLog: () => {}, environment: {} })
    const { installation } = JSON.parse(readFileSync(file, 'utf8'))
    assert.deepEqual(installation, { id: again.control.id, database: { kind: 'embedded' } })
    await again.close()
  })
})
