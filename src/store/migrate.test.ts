import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import pg from 'pg'
import { type Embedded, removeEmbedded, startEmbedded } from './cluster/embedded.ts'
import { migrate } from './migrate.ts'
import { Refused } from './refused.ts'

const FIRST = 'create schema duly; create table duly.one (n int);'
const SECOND = 'alter table duly.one add column m int;'

describe('migrating', { timeout: 500_000 }, () => {
  let dir: string
  let server: Embedded
  let directory: string
  let ownerUrl: string
  let count = 0

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-migrate-'))
    server = await startEmbedded({ dir, onLog: () => {} })
  })

  after(async () => {
    await removeEmbedded(dir)
    await rm(dir, { recursive: true, force: true })
  })

  beforeEach(async () => {
    count += 1
    const database = `empty${count}`
    await run(server.adminUrl, `create database ${database} owner duly_owner template template0`)
    ownerUrl = server.ownerUrl.replace('/duly?', `/${database}?`)
    directory = await mkdtemp(join(dir, 'files-'))
    await put('0001-first.sql', FIRST)
  })

  const put = (name: string, sql: string) => writeFile(join(directory, name), sql)

  function refused(code: string): Promise<void> {
    const isIt = (error: unknown) => error instanceof Refused && error.refusal.code === code
    return assert.rejects(migrate({ ownerUrl, directory }), isIt)
  }

  test('applies every file once, in order', async () => {
    await put('0002-second.sql', SECOND)
    assert.deepEqual(await migrate({ ownerUrl, directory }), ['0001-first', '0002-second'])
    assert.deepEqual(await migrate({ ownerUrl, directory }), [])
  })

  test('goes on from the previous version', async () => {
    await migrate({ ownerUrl, directory })
    await put('0002-second.sql', SECOND)
    assert.deepEqual(await migrate({ ownerUrl, directory }), ['0002-second'])
  })

  test('refuses a file that changed after it was applied', async () => {
    await migrate({ ownerUrl, directory })
    await put('0001-first.sql', `${FIRST} -- a harmless word`)
    await refused('changed_migration')
  })

  test('leaves a database alone that is newer than the program', async () => {
    await put('0002-second.sql', SECOND)
    await migrate({ ownerUrl, directory })
    await rm(join(directory, '0002-second.sql'))
    await refused('newer_database')
  })

  test('leaves nothing of a file that failed in its middle', async () => {
    await put('0002-broken.sql', 'create table duly.half (n int); select 1 / 0;')
    await assert.rejects(migrate({ ownerUrl, directory }), /0002-broken failed: division by zero/)
    assert.deepEqual(
      await run(ownerUrl, `select to_regclass('duly.half') as half, count(*)::int from duly.migration`),
      [{ half: null, count: 1 }],
    )
  })

  test('leaves nothing of a file that could not be recorded', async () => {
    await put(
      '0002-greedy.sql',
      `create table duly.half (n int); insert into duly.migration values (2, 'x', 'x');`,
    )
    await assert.rejects(migrate({ ownerUrl, directory }), /0002-greedy failed/)
    assert.deepEqual(await run(ownerUrl, `select to_regclass('duly.half') as half`), [{ half: null }])
  })

  test('by two processes at once applies each file once', async () => {
    await put('0002-second.sql', SECOND)
    const both = await Promise.all([migrate({ ownerUrl, directory }), migrate({ ownerUrl, directory })])
    assert.deepEqual(both.map(names => names.length).sort(), [0, 2])
  })

  test('two files of one number are a mistake in the program', async () => {
    await put('0001-other.sql', SECOND)
    await assert.rejects(migrate({ ownerUrl, directory }), { code: 'ERR_ASSERTION' })
  })

  test("Duly's own files apply to an empty database, and every table with a policy forces it", async () => {
    await migrate({ ownerUrl })
    const open = await run(
      ownerUrl,
      `select relname from pg_class where relnamespace = 'duly'::regnamespace and relkind = 'r'
       and not (relrowsecurity and relforcerowsecurity) and relname <> 'migration'`,
    )
    assert.deepEqual(open, [])
  })
})

async function run(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
