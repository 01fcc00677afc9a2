// Databases as they were made under texts of migrations that were edited later: each comes to the schema of a new one, with its
// rows. The texts are files of the repository, so that no history is needed to try them.
import assert from 'node:assert/strict'
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { layCluster } from '../../test/cluster.ts'
import { catalogue, type Urls } from '../../test/upgrade.ts'
import { type Embedded, removeEmbedded, startEmbedded } from './cluster/embedded.ts'
import { EARLIER_TEXTS } from './earlier-texts.ts'
import { migrate, OWN_MIGRATIONS } from './migrate.ts'
import { Refused } from './refused.ts'

const FIXTURES = join(import.meta.dirname, '../../test/earlier-migrations')
const ROWS = join(import.meta.dirname, '../../test/migrations/0001.sql')
/** The moment of a version of Duly, and the migrations that it had: `name`, or `name@hash` where its text was edited later. */
const SETS = JSON.parse(await readFile(join(FIXTURES, 'sets.json'), 'utf8')) as Record<string, string[]>

describe('upgrading what an earlier text of a migration made', { timeout: 600_000 }, () => {
  let dir: string
  let server: Embedded
  let fresh: string[]
  let count = 0

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-earlier-'))
    await layCluster(dir)
    server = await startEmbedded({ dir, onLog: () => {} })
    const made = await emptyDatabase()
    await migrate({ ownerUrl: made.owner })
    fresh = await catalogue(made.admin)
  })
  after(async () => {
    await removeEmbedded(dir)
    await rm(dir, { recursive: true, force: true })
  })

  async function emptyDatabase(): Promise<Urls> {
    const name = `earlier${++count}`
    await run(server.adminUrl, `create database ${name} owner duly_owner template template0`)
    const named = (url: string) => url.replace('/duly?', `/${name}?`)
    return { owner: named(server.ownerUrl), admin: named(server.adminUrl) }
  }

  /** A database as the version of that moment made it, in use since its first table. */
  async function databaseOf(names: readonly string[]): Promise<Urls> {
    const at = await emptyDatabase()
    const directory = join(dir, `texts-${count}`)
    await mkdir(directory)
    for (const name of names) {
      const from = name.includes('@') ? FIXTURES : OWN_MIGRATIONS
      await copyFile(join(from, `${name}.sql`), join(directory, `${name.split('@')[0]}.sql`))
    }
    await migrate({ ownerUrl: at.owner, directory, upTo: 1 })
    await run(at.admin, await readFile(ROWS, 'utf8'))
    await migrate({ ownerUrl: at.owner, directory })
    return at
  }

  for (const [moment, names] of Object.entries(SETS)) {
    const edited = names.filter(name => name.includes('@')).join(', ')
    test(`${moment}: ${edited}`, async () => {
      const at = await databaseOf(names)
      await migrate({ ownerUrl: at.owner })
      const upgraded = await catalogue(at.admin)
      assert.deepEqual(
        {
          more: upgraded.filter(line => !fresh.includes(line)),
          less: fresh.filter(line => !upgraded.includes(line)),
        },
        { more: [], less: [] },
      )
      const [rows] = await run<{ demands: number; found: number; events: number }>(
        at.admin,
        `select (select count(*)::int from duly.demand) as demands, (select count(*)::int from duly.search) as found,
                (select count(*)::int from duly.event) as events`,
      )
      assert.deepEqual(rows, { demands: 2, found: 2, events: 3 })
      assert.deepEqual(await migrate({ ownerUrl: at.owner }), [], 'and once')
    })
  }

  test('a repair that is broken off leaves the database as it was, and is made by the next try', async () => {
    const at = await databaseOf(SETS['2026-11-26T22:02:22Z'] ?? [])
    // The repair adds this constraint again, after it has dropped another.
    await run(
      at.admin,
      `alter table duly.contact_wait rename constraint contact_wait_what_check to elsewhere`,
    )
    await assert.rejects(migrate({ ownerUrl: at.owner }), /repair of 0050-contacts-by-two failed/)
    await run(
      at.admin,
      `alter table duly.contact_wait rename constraint elsewhere to contact_wait_what_check`,
    )
    assert.ok((await migrate({ ownerUrl: at.owner })).includes('0050-contacts-by-two'))
  })

  test('what could hold no demand is refused with the way, and nothing changes', async () => {
    const at = await databaseOf(['0001-ground'])
    await run(
      at.admin,
      `update duly.migration set sha256 = '${EARLIER_TEXTS['0001-ground']?.texts.at(-1)}' where number = 1`,
    )
    const before = await catalogue(at.admin)
    await assert.rejects(
      migrate({ ownerUrl: at.owner }),
      (error: unknown) => error instanceof Refused && /Make a new installation/.test(error.refusal.next),
    )
    assert.deepEqual(await catalogue(at.admin), before)
  })
})

async function run<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}
