// A database in use comes through every migration with its rows, and ends as one that was made new.
import assert from 'node:assert/strict'
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, test } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../test/cluster.ts'
import { type Upgrade, type Urls, upgrade } from '../../test/upgrade.ts'
import { type Embedded, removeEmbedded, startEmbedded } from './cluster/embedded.ts'
import { OWN_MIGRATIONS } from './migrate.ts'

/** What is tried with a migration of its own comes after a few of Duly's: the first of them have every kind of change. */
const FEW = '0007'

describe('upgrading a database in use', { timeout: 500_000 }, () => {
  let dir: string
  let server: Embedded
  let migrations: string
  let count = 0

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-upgrade-'))
    await layCluster(dir)
    server = await startEmbedded({ dir, onLog: () => {} })
  })
  after(async () => {
    await removeEmbedded(dir)
    await rm(dir, { recursive: true, force: true })
  })
  beforeEach(async () => {
    migrations = await mkdtemp(join(dir, 'files-'))
    for (const file of await readdir(OWN_MIGRATIONS))
      if (file.endsWith('.sql') && file < FEW)
        await copyFile(join(OWN_MIGRATIONS, file), join(migrations, file))
  })

  async function emptyDatabase(): Promise<Urls> {
    const name = `upgrade${++count}`
    const client = new pg.Client({ connectionString: server.adminUrl })
    await client.connect()
    await client.query(`create database ${name} owner duly_owner template template0`)
    await client.end()
    return {
      owner: server.ownerUrl.replace('/duly?', `/${name}?`),
      admin: server.adminUrl.replace('/duly?', `/${name}?`),
    }
  }

  const upgraded = async (folder = migrations): Promise<Upgrade> =>
    upgrade(await emptyDatabase(), await emptyDatabase(), folder)

  /** A migration that comes after all of Duly's own, in number as well, so that it takes no rows of theirs. */
  async function next(sql: string): Promise<void> {
    await writeFile(join(migrations, '9000-next.sql'), sql)
  }

  test('Duly’s own migrations lose no row, leave no table untried, and end as in a new database', async () => {
    const at = await emptyDatabase()
    const done = await upgrade(at, await emptyDatabase(), OWN_MIGRATIONS)
    assert.deepEqual(done, { empty: [], lost: [], schema: [] })
    await stillWaits(at)
  })

  /** What waited for a second person before there was one table for it goes on waiting, and is refused to the same people. */
  async function stillWaits({ admin }: Urls): Promise<void> {
    const client = new pg.Client({ connectionString: admin })
    await client.connect()
    const { rows } = await client.query(
      `select id, subject, part, act, excluded, outcome, expires_at is not null as ends from duly.proposal
       where id = any($1) order by id`,
      [['ac', 'aw', 'cw', 'm', 'pc', 'rc', 'rec', 'sk']],
    )
    await client.end()
    assert.deepEqual(
      rows.map(r => [r.id, r.subject, r.part, r.act, r.excluded.join(), r.outcome, r.ends]),
      [
        ['ac', 'authority', '', 'add', 'root', 'done', false],
        ['aw', 'authority', 'o', 'officer_add', 'root', null, false],
        ['cw', 'contact', 'c', '', 'mara', null, false],
        ['m', 'merge', '', '', 'root', null, false],
        ['pc', 'policies', '', '', 'root', 'done', false],
        ['rc', 'retention_terms', '', '', 'root', 'done', false],
        ['rec', 'recovery', '', '', 'mara,ada', null, true],
        ['sk', 'source_key', 'source_key', '', 'mara', null, false],
      ],
    )
  }

  test('a migration that changes tables with rows in them goes through', async () => {
    await next(`alter table duly.demand add column priority integer not null default 3;
      alter table duly.demand no force row level security;
      update duly.demand set priority = 1 where step = 'sign';
      alter table duly.demand force row level security;`)
    assert.deepEqual(await upgraded(), { empty: [], lost: [], schema: [] })
  })

  test('a migration that would pass over every row in silence fails', async () => {
    await next(`update duly.demand set step = 'done' where step = 'sign';`)
    await assert.rejects(upgraded(), /next failed: .*row-level security/)
  })

  test('a migration that only an empty database bears is found out', async () => {
    await next('alter table duly.demand add column priority integer not null;')
    await assert.rejects(upgraded(), /next failed: column "priority" .* contains null values/)
  })

  test('rows taken away, a table without rows to try, and an outcome that depends on the rows are found out', async () => {
    await next(`create table duly.note (id text primary key);
      alter table duly.demand no force row level security;
      alter table duly.approval no force row level security;
      delete from duly.approval where approver = 'bo';
      do $$ begin if exists (select 1 from duly.demand) then create index odd on duly.demand (step); end if; end $$;
      alter table duly.demand force row level security;
      alter table duly.approval force row level security;`)
    const { empty, lost, schema } = await upgraded()
    assert.deepEqual(lost, ['approval: 1 of 2'])
    assert.deepEqual(empty, ['note'])
    assert.equal(schema.length, 1)
    assert.match(schema[0] ?? '', /^index CREATE INDEX odd/)
  })
})
