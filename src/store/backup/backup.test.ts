import assert from 'node:assert/strict'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../../test/cluster.ts'
import { type Embedded, removeEmbedded, startEmbedded } from '../cluster/embedded.ts'
import { copyIn, copyOut } from '../copy.ts'
import { createDataDir, type DataDir, openDataDir } from '../data-dir.ts'
import { openDocuments, readDocument } from '../documents.ts'
import { openKeystore } from '../keys/keystore.ts'
import { migrate } from '../migrate.ts'
import { Refused } from '../refused.ts'
import { createBackup } from './backup.ts'
import { type BackupManifest, MANIFEST_FILE } from './backup-manifest.ts'
import { openFolderBackup } from './backup-source.ts'
import { openFolderDestination } from './folder-destination.ts'
import { restoreBackup } from './restore.ts'

const quiet = () => {}
const seal = { generateIdentity: () => 'AGE-SECRET-KEY-1TEST', recipientOf: () => 'age1test' }
const PAPER = 'a paper that must not be lost'

function refusedWith(code: string): (error: unknown) => boolean {
  return error => error instanceof Refused && error.refusal.code === code
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

describe('a backup', { timeout: 500_000 }, () => {
  let base: string
  let dataDir: DataDir
  let server: Embedded
  let paper: string

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-backup-'))
    await chmod(base, 0o755)
    dataDir = await createDataDir(join(base, 'data'), { mode: 'live', createdAt: '2026-11-25T12:00:00Z' })
    await layCluster(dataDir.path)
    server = await startEmbedded({ dir: dataDir.path, onLog: quiet })
    const admin = await connect(server.adminUrl)
    await admin.query(
      `insert into duly.tenant (id, kind, country, source_mac, profile)
       select 't' || n, 'enterprise', 'DE', int4send(n), '\\x0a5c09' from generate_series(1, 5000) n`,
    )
    await admin.query(
      `insert into duly.contact (id, tenant_id, language, profile) values ('c', 't1', E'a\\tb\\nc\\\\', '')`,
    )
    await admin.end()
    const documents = await openDocuments(
      dataDir.documents,
      (await keystore(dataDir)).derive('document-names'),
    )
    paper = (await documents.put([Buffer.from(PAPER)], Buffer.alloc(32, 7))).name
    await writeFile(join(dataDir.log, 'checkpoint'), 'the last checkpoint')
    await writeFile(join(dataDir.path, 'provider.json'), '{"name":"Example"}')
    await mkdir(join(dataDir.path, 'later-folder'))
    await writeFile(join(dataDir.path, 'later-folder', 'kept'), 'also')
    await mkdir(join(dataDir.gate, 'shred'))
    await writeFile(join(dataDir.gate, 'shred', 'hold-key'), 'must be destroyable')
    await writeFile(join(dataDir.gate, 'pins.json'), '{}')
  })

  after(async () => {
    for (const name of await readdir(base)) await removeEmbedded(join(base, name))
    await rm(base, { recursive: true, force: true })
  })

  const keystore = (dir: DataDir) => openKeystore({ keys: dir.keys, mode: dir.settings.mode, seal })

  async function backUp(name: string, withKeys: boolean): Promise<BackupManifest> {
    const to = await openFolderDestination(join(base, name))
    const now = '2026-11-25T13:00:00Z'
    return createBackup({
      dataDir,
      backupUrl: server.backupUrl,
      to,
      withKeys,
      version: '0.1.0',
      now,
      onProgress: quiet,
    })
  }

  const restore = async (from: string, to: string, keys?: string) =>
    restoreBackup({
      source: await openFolderBackup(join(base, from)),
      to: join(base, to),
      ...(keys === undefined ? {} : { keys }),
      onProgress: quiet,
      onLog: quiet,
    })

  test('restored into an empty directory gives every row, paper and log file back', async () => {
    await backUp('full', true)
    const { dataDir: restored } = await restore('full', 'restored')
    // Its database was never bound (bind.ts): it is at its next start.
    const { installation: _, ...settings } = dataDir.settings
    assert.deepEqual((await openDataDir(join(base, 'restored'))).settings, settings)
    assert.equal(await readFile(join(restored.log, 'checkpoint'), 'utf8'), 'the last checkpoint')
    const documents = await openDocuments(
      restored.documents,
      (await keystore(restored)).derive('document-names'),
    )
    assert.equal(String(await readDocument(documents, paper, Buffer.alloc(32, 7))), PAPER)
    const again = await startEmbedded({ dir: restored.path, onLog: quiet })
    assert.deepEqual(await contents(again.adminUrl), await contents(server.adminUrl))
    await migrate({ ownerUrl: again.ownerUrl })
    await again.stop()
  })

  test('leaves keys out unless asked, and what the gate must be able to shred always', async () => {
    const without = await backUp('without', false)
    const paths = without.files.map(file => file.path)
    assert.equal(
      paths.some(path => /^(keys|gate|witness)\//.test(path)),
      false,
    )
    const withKeys = (await backUp('with', true)).files.map(file => file.path)
    assert.ok(withKeys.includes('keys/online.key') && withKeys.includes('gate/pins.json'))
    assert.equal(
      withKeys.some(path => path.includes('shred')),
      false,
    )
  })

  test('without keys is restored with the keys that it was made under, and no others', async () => {
    await assert.rejects(restore('without', 'keyless'), refusedWith('keys_missing'))
    const wrong = join(base, 'wrong-keys')
    await mkdir(wrong)
    await writeFile(join(wrong, 'online.key'), Buffer.alloc(32))
    await assert.rejects(restore('without', 'keyless', wrong), refusedWith('keys_missing'))
    await restore('without', 'keyless', dataDir.keys)
    assert.equal((await stat(join(base, 'keyless', 'keys', 'online.key'))).mode & 0o777, 0o600)
  })

  test('is not written into, and not restored into, a directory in use', async () => {
    await assert.rejects(backUp('full', true), refusedWith('not_empty'))
    await assert.rejects(restore('full', 'data'), refusedWith('not_empty'))
  })

  test('with a changed, missing or unlisted file, or broken off, restores nothing', async () => {
    await backUp('sound', true)
    const edit = (file: string, change: (text: string) => string) => async (dir: string) => {
      const text = await readFile(join(dir, file), 'latin1')
      await writeFile(join(dir, file), change(text), 'latin1')
    }
    const flip = (text: string) => String.fromCharCode(text.charCodeAt(0) ^ 1) + text.slice(1)
    const damages = [
      edit('log/checkpoint', flip),
      edit('database/tenant.copy', flip),
      edit('database/tenant.copy', text => `${text}t9\tenterprise\tDE\t\\x00\t\\x00\n`),
      edit(MANIFEST_FILE, text => text.replaceAll('database/tenant.copy', '../outside')),
      edit(MANIFEST_FILE, text => text.replace('"database/tenant.copy"', '"database/other.copy"')),
      edit(MANIFEST_FILE, text => text.slice(0, -20)),
      (dir: string) => rm(join(dir, 'duly.json')),
      (dir: string) => rm(join(dir, MANIFEST_FILE)),
    ]
    for (const damage of damages) {
      await cp(join(base, 'sound'), join(base, 'damaged'), { recursive: true })
      await damage(join(base, 'damaged'))
      await assert.rejects(restore('damaged', 'never'), refusedWith('bad_backup'), String(damage))
      await assert.rejects(stat(join(base, 'never')), { code: 'ENOENT' })
      await rm(join(base, 'damaged'), { recursive: true })
    }
  })

  test('of a newer Duly is refused before anything is restored', async () => {
    const manifestFile = join(base, 'with', MANIFEST_FILE)
    const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as BackupManifest
    const number = Math.max(...manifest.migrations.map(m => m.number)) + 1
    manifest.migrations.push({ number, name: '9999-later', sha256: '00' })
    await writeFile(manifestFile, JSON.stringify(manifest))
    await assert.rejects(restore('with', 'never'), refusedWith('newer_database'))
  })

  test('shows one moment, whatever is written while it is made', async () => {
    const client = await connect(server.backupUrl)
    await client.query('begin isolation level repeatable read read only')
    await client.query('select 1')
    const admin = await connect(server.adminUrl)
    await admin.query(
      `insert into duly.contact (id, tenant_id, language, profile) values ('late', 't1', 'de', '')`,
    )
    const rows = Buffer.concat(await Array.fromAsync(copyOut(client, 'copy duly.contact to stdout')))
    assert.equal(String(rows).includes('late'), false)
    await admin.query(`delete from duly.contact where id = 'late'`)
    await admin.end()
    await client.end()
  })

  test('is made by a role that cannot write', async () => {
    const client = await connect(server.backupUrl)
    await assert.rejects(client.query(`delete from duly.contact`), { code: /25006|42501/ })
    await client.query('set default_transaction_read_only = off')
    await assert.rejects(client.query(`delete from duly.contact`), { code: '42501' })
    await client.end()
  })

  test('copies in nothing of a source that failed, and the connection works on', async () => {
    const admin = await connect(server.adminUrl)
    await admin.query('create temp table t (n int)')
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('1\n')
      throw new Error('the disk broke')
    }
    await assert.rejects(copyIn(admin, 'copy t from stdin', failing()), /the disk broke/)
    async function* malformed(): AsyncGenerator<Buffer> {
      yield Buffer.from('x\n')
    }
    await assert.rejects(copyIn(admin, 'copy t from stdin', malformed()), { code: '22P02' })
    assert.deepEqual((await admin.query('select count(*)::int as n from t')).rows, [{ n: 0 }])
    await admin.end()
  })
})

async function contents(url: string): Promise<unknown> {
  const client = await connect(url)
  try {
    const read = (sql: string) => client.query(sql).then(result => result.rows)
    return [
      await read('select * from duly.tenant order by id'),
      await read('select * from duly.contact order by id'),
    ]
  } finally {
    await client.end()
  }
}
