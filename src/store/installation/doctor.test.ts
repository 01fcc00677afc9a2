import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { type DatabaseServer, startDatabase } from '../cluster/database-server.ts'
import { removeEmbedded } from '../cluster/embedded.ts'
import { createDataDir, type DataDir } from '../data-dir.ts'
import { SEAL_IDENTITY_FILE } from '../keys/keystore.ts'
import { migrate } from '../migrate.ts'
import {
  type Check,
  checkClock,
  checkDisk,
  checkMigrations,
  checkMinor,
  checkPostgres,
  checkRoles,
  checkRowSecurity,
  checkSealIdentity,
  checkSecretFiles,
} from './doctor.ts'

describe('the doctor', { timeout: 500_000 }, () => {
  let base: string
  let dataDir: DataDir
  let server: DatabaseServer

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-doctor-'))
    await chmod(base, 0o755)
    dataDir = await createDataDir(join(base, 'data'), { mode: 'live', createdAt: '2026-11-25T12:00:00Z' })
    server = await startDatabase({ dir: dataDir.path, environment: {}, onLog: () => {} })
    await migrate({ ownerUrl: server.ownerUrl })
  })

  after(async () => {
    await removeEmbedded(dataDir.path)
    await rm(base, { recursive: true, force: true })
  })

  async function asAdmin(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: server.embedded?.adminUrl })
    await client.connect()
    await client.query(sql)
    await client.end()
  }

  /** Sound before, ill with the change, sound again without it. */
  async function finds(
    check: () => Promise<Check>,
    ill: () => Promise<void>,
    well: () => Promise<void>,
  ): Promise<Check> {
    assert.equal((await check()).status, 'ok')
    await ill()
    const found = await check()
    await well()
    assert.equal((await check()).status, 'ok')
    assert.notEqual(found.status, 'ok')
    assert.ok(found.next)
    return found
  }

  test('finds a table whose row-level security was loosened', async () => {
    const found = await finds(
      () => checkRowSecurity(server),
      () => asAdmin('alter table duly.event no force row level security'),
      () => asAdmin('alter table duly.event force row level security'),
    )
    assert.deepEqual([found.status, /event/.test(found.detail)], ['fail', true])
  })

  test('finds a role that was put above row-level security', async () => {
    for (const right of ['superuser', 'bypassrls']) {
      const found = await finds(
        () => checkRoles(server),
        () => asAdmin(`alter role duly_app ${right}`),
        () => asAdmin(`alter role duly_app no${right}`),
      )
      assert.equal(found.status, 'fail')
    }
  })

  test('finds two processes that share a role', async () => {
    const shared = await checkRoles({ ...server, gateUrl: server.appUrl })
    assert.equal(shared.status, 'fail')
  })

  test('finds a clock that is behind what has already been', async () => {
    const created = Date.parse(dataDir.settings.createdAt)
    assert.equal((await checkClock(server, dataDir, new Date(created - 1))).status, 'fail')
    assert.equal((await checkClock(server, dataDir, new Date(Date.now() + 60_000))).status, 'warn')
    assert.equal((await checkClock(server, dataDir, new Date())).status, Date.now() > created ? 'ok' : 'fail')
  })

  test('finds a secret that others may read', async () => {
    const secret = join(dataDir.gate, 'gate.key')
    await writeFile(secret, 'x', { mode: 0o600 })
    const found = await finds(
      () => checkSecretFiles(dataDir),
      () => chmod(secret, 0o644),
      () => chmod(secret, 0o600),
    )
    assert.match(found.detail, /gate\/gate\.key/)
  })

  test('finds the offline identity online, which in a demo is as it should be', async () => {
    const identity = join(dataDir.keys, SEAL_IDENTITY_FILE)
    await finds(
      async () => checkSealIdentity(dataDir),
      () => writeFile(identity, 'x'),
      () => rm(identity),
    )
    await writeFile(identity, 'x')
    assert.equal(
      checkSealIdentity({ ...dataDir, settings: { ...dataDir.settings, mode: 'demo' } }).status,
      'ok',
    )
  })

  test('finds a changed or unknown change of the tables', async () => {
    await finds(
      () => checkMigrations(server),
      () => asAdmin(`insert into duly.migration values (9999, '9999-x', 'x')`),
      () => asAdmin(`delete from duly.migration where number = 9999`),
    )
  })

  test('finds a server that is behind its minor releases', () => {
    assert.equal(checkMinor('18.4', true).status, 'warn')
    assert.equal(checkMinor('18.6', true).status, 'ok')
    assert.equal(checkMinor('17.12 (Debian 17.12-1)', false).status, 'ok')
    assert.equal(checkMinor('19.0', false).status, 'warn')
  })

  test('finds the embedded server durable, and the disk not full', async () => {
    const checks = [...(await checkPostgres(server)), await checkDisk(dataDir)]
    assert.deepEqual(
      checks.filter(check => check.status === 'fail'),
      [],
    )
  })
})
