// Restoring: into a directory, into a database by URL, and on trial.
import assert from 'node:assert/strict'
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import {
  type BackedUp,
  call,
  check,
  environmentOf,
  openBackedUp,
  refusal,
} from '../../../test/cli/backups.ts'
import type { Portals } from '../../../test/server/portal/portals.ts'
import { lastDrill } from '../../store/backup/last-backup.ts'
import { beginRestore } from '../../store/backup/restore-target.ts'
import { migrate } from '../../store/migrate.ts'
import { run as restore } from './restore.ts'

describe('restoring an installation at work', { timeout: 400_000 }, () => {
  let made: BackedUp
  let portals: Portals
  let base: string
  let repository: string
  let full: string
  let incremental: string
  let data: () => string

  before(async () => {
    made = await openBackedUp()
    ;({ portals, base, repository, full, incremental, data } = made)
  })
  after(() => made?.close())

  test('the full one and the incremental one restore to what was there at their time, and fsck finds nothing', async () => {
    for (const [id, demands] of [
      [full, 1],
      [incremental, 2],
    ] as const) {
      const to = join(base, `restored-${id}`)
      const { told } = await made.restoring(to, ['--at', id])
      assert.deepEqual(told.missing, ['gate', 'witness'])
      const found = await check(to)
      assert.deepEqual(found.differences, [])
      assert.equal(found.store.demands, demands)
      assert.match(found.lacking.join(), /witness\/ holds no key.*trust\.json/)
    }
  })

  test('restored without its log’s key and its trust file, fsck says what to put back', async () => {
    const to = join(base, `restored-${full}`)
    await rm(join(to, 'trust.json'))
    const found = await check(to)
    assert.equal(found.holds, false)
    assert.match(found.differences.map(({ what }) => what).join(), /put back its newest copy/)
  })

  test('by URL into an empty database, with fsck clean; what is there is left as it is', async () => {
    const urls = await made.elsewhere()
    await made.restoring(join(base, 'by-url'), ['--into', urls.owner])
    const found = await check(join(base, 'by-url'), environmentOf(urls))
    assert.deepEqual(found.differences, [])
    assert.equal(found.store.demands, 2)
    // Every policy, trigger and reference is back in its place.
    const owner = new pg.Client({ connectionString: urls.owner })
    await owner.connect()
    const { rows } = await owner.query(
      `select (select count(*)::int from pg_class where relnamespace = 'duly'::regnamespace and relkind = 'r' and relforcerowsecurity) as forced,
              (select count(*)::int from pg_constraint where connamespace = 'duly'::regnamespace and contype = 'f' and convalidated) as refs,
              (select count(*)::int from pg_trigger join pg_class c on c.oid = tgrelid
               where c.relnamespace = 'duly'::regnamespace and not tgisinternal and tgenabled = 'O') as triggers`,
    )
    const { embedded } = portals.d
    const own = new pg.Client({ connectionString: embedded?.ownerUrl })
    await own.connect()
    // Those of grants are off in a cluster that was laid for a test.
    const { rows: expected } = await own.query(
      `select (select count(*)::int from pg_class where relnamespace = 'duly'::regnamespace and relkind = 'r' and relforcerowsecurity) as forced,
              (select count(*)::int from pg_constraint where connamespace = 'duly'::regnamespace and contype = 'f' and convalidated) as refs,
              (select count(*)::int from pg_trigger join pg_class c on c.oid = tgrelid
               where c.relnamespace = 'duly'::regnamespace and not tgisinternal) as triggers`,
    )
    assert.deepEqual(rows, expected)
    await Promise.all([owner.end(), own.end()])
    assert.equal(
      (await refusal(made.restoring(join(base, 'never'), ['--into', urls.owner]))).code,
      'not_empty',
    )
    await assert.rejects(stat(join(base, 'never')), { code: 'ENOENT' })
    assert.equal((await check(join(base, 'by-url'), environmentOf(urls))).store.demands, 2)
  })

  test('a restore by URL that was broken off is opened by nothing, and the next one begins from nothing', async () => {
    const urls = await made.elsewhere()
    await beginRestore(urls.owner)
    await migrate({ ownerUrl: urls.owner, upTo: 5, restoring: true })
    assert.match((await refusal(migrate({ ownerUrl: urls.owner }))).detail, /broken off/)
    assert.match(
      (await refusal(check(join(base, 'by-url'), environmentOf(urls)))).detail,
      /broken off|holds no installation/,
    )
    await made.restoring(join(base, 'by-url-again'), ['--into', urls.owner])
    assert.deepEqual((await check(join(base, 'by-url-again'), environmentOf(urls))).differences, [])
  })

  test('a role above row-level security is refused before anything is made', async () => {
    const urls = await made.elsewhere()
    const told = await refusal(made.restoring(join(base, 'never'), ['--into', urls.admin]))
    assert.match(told.detail, /above row-level security/)
  })

  test('a drill restores, checks, says so, and leaves nothing, in a directory and by URL', async () => {
    const drill = (...more: string[]) =>
      call(restore, data(), ['--drill', '--from', repository, '--identity', join(base, 'identity'), ...more])
    const before = (await readdir(tmpdir())).filter(name => name.startsWith('duly-drill-'))
    assert.deepEqual((await drill()).told.good, true)
    assert.equal((await lastDrill(data())).good?.good, true)
    const urls = await made.elsewhere()
    assert.equal((await drill('--into', urls.owner)).status, 0)
    // The database is empty again: another restore takes it.
    await beginRestore(urls.owner)
    const after = (await readdir(tmpdir())).filter(name => name.startsWith('duly-drill-'))
    assert.deepEqual(after, before)
  })

  test('a drill of a backup in which a row was changed ends with 1, and the last good one stays on record', async () => {
    const thief = new pg.Client({ connectionString: portals.d.embedded?.adminUrl })
    await thief.connect()
    await thief.query('set session_replication_role = replica')
    await thief.query(`update duly.demand set turn = 'nobody'`)
    await made.backUp()
    await thief.query(`update duly.demand set turn = 'counsel'`)
    await thief.end()
    const good = (await lastDrill(data())).good
    const bad = await call(restore, data(), [
      '--drill',
      '--from',
      repository,
      '--identity',
      join(base, 'identity'),
    ])
    assert.equal(bad.status, 1)
    const { good: still, last } = await lastDrill(data())
    assert.deepEqual(still, good)
    assert.equal(last?.good, false)
  })
})
