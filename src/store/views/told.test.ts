// What a tenant's pages are made of (`duly.told_matters`, migration 0026): exactly what the policy of duly.matter shows it, read
// without meeting a sealed row.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type pg from 'pg'
import { cast, gagged, NOW, readSecrecy } from '../../../test/given.ts'
import { asThief, type Ground, seedDirectory, startGround, testStore } from '../../../test/ground.ts'
import { travel } from '../../../test/store-road.ts'
import type { Actor } from '../actor.ts'
import { withTransaction } from '../database.ts'

const SYSTEM: Actor = { kind: 'system', id: 'worker', roles: [] }
const kept: Actor = { kind: 'tenant', id: 'stad-subject', tenant: 'stad', roles: [] }
const tenant = (id: string): Actor => ({ kind: 'tenant', id: `${id}-admin`, tenant: id, roles: [] })
const mara: Actor = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' }

describe('the matters that a tenant is shown', { timeout: 500_000 }, () => {
  let ground: Ground
  let thief: pg.Client

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    thief = await asThief(ground)
    const store = testStore(ground, { now: NOW })
    const accounts = { 'anna@acme.example': 'acme', 'bert@stad.example': 'stad' }
    for (let n = 0; n < 4; n++) await travel(store, 'closed', { accounts })
    await travel(store, 'secondRead', {
      instead: { read: d => d.matters.map(m => [cast.mara, readSecrecy(m.id, gagged)] as const) },
    })
    // Read by a party of the chain; passed on to a successor before and after its notice; without its key.
    const ids = (
      await thief.query<{ id: string }>(
        "select id from duly.matter where tenant_id = 'acme' and visible_at is not null order by id",
      )
    ).rows
    const [first, second, third] = ids.map(row => row.id)
    const change = (sql: string, id: string | undefined) => thief.query(`${sql} where id = $1`, [id])
    await change(
      "update duly.matter set readers = '{stad}', visible_at = visible_at + interval '1 hour'",
      first,
    )
    await change(
      "update duly.matter set readers = '{third}', passed_at = visible_at - interval '1 day'",
      second,
    )
    await change('update duly.matter_key set online = null', third)
  })
  after(async () => {
    await thief?.end()
    await ground?.close()
  })

  const query = <Row>(actor: Actor, text: string, values: readonly unknown[] = []) =>
    withTransaction(ground.app, actor, tx => tx.query<Row>(text, values))
  const told = async (actor: Actor, whose: string, after: string | null = null, wanted = 100) =>
    (
      await query<{ id: string }>(actor, 'select matter_id as id from duly.told_matters($1, $2, $3)', [
        whose,
        after,
        wanted,
      ])
    ).map(row => row.id)
  const shown = async (whose: string, actor: Actor = tenant(whose)) =>
    (
      await query<{ id: string }>(
        actor,
        `select m.id from duly.matter m join duly.matter_key k on k.id = m.id
         where m.view is not null and k.online is not null order by m.visible_at desc, m.id desc`,
      )
    ).map(row => row.id)

  test('are those of the policy, in order, and the workers get the same', async () => {
    for (const who of ['acme', 'stad', 'third', 'nobody']) {
      assert.deepEqual(await told(tenant(who), who), await shown(who), who)
      assert.deepEqual(await told(SYSTEM, who), await shown(who), who)
    }
    assert.deepEqual(
      await Promise.all(['acme', 'stad', 'third'].map(async who => (await shown(who)).length)),
      [2, 5, 1],
    )
  })

  test('come a page at a time, each once', async () => {
    const all = await shown('stad')
    const pages: string[] = []
    for (let after: string | null = null; ; after = pages.at(-1) ?? null) {
      const page: string[] = await told(tenant('stad'), 'stad', after, 2)
      if (page.length === 0) break
      pages.push(...page)
    }
    assert.deepEqual(pages, all)
  })

  test('are without those that are kept from the contact who asks, also behind one of them, and nobody else misses any', async () => {
    const [first, second, third, ...rest] = await shown('stad')
    assert.ok(first && second && third)
    await thief.query("insert into duly.kept_out select 'stad-subject', unnest($1::text[])", [[first, third]])
    assert.deepEqual(await shown('stad', kept), [second, ...rest])
    assert.deepEqual(await told(kept, 'stad'), [second, ...rest])
    assert.deepEqual(await told(kept, 'stad', null, 1), [second])
    assert.deepEqual(await told(kept, 'stad', second, 1), rest.slice(0, 1))
    for (const id of [first, third]) assert.deepEqual(await told(kept, 'stad', id), [])
    assert.deepEqual(await told(tenant('stad'), 'stad'), [first, second, third, ...rest])
    assert.deepEqual(await told(SYSTEM, 'stad'), [first, second, third, ...rest])
    await thief.query('delete from duly.kept_out')
  })

  test('are given to nobody else, and behind a matter that is not shown there is nothing', async () => {
    assert.deepEqual(await told(tenant('stad'), 'acme'), [])
    assert.deepEqual(await told(mara, 'acme'), [])
    const sealed = await thief.query<{ id: string }>('select id from duly.matter where visible_at is null')
    assert.ok(sealed.rows.length > 0)
    for (const { id } of sealed.rows) assert.deepEqual(await told(tenant('acme'), 'acme', id), [])
  })

  test('are found by three indexes that hold no sealed matter', async () => {
    const plans = await thief.query<{ def: string }>(
      "select indexdef as def from pg_indexes where schemaname = 'duly' and indexname like 'matter\\_told%'",
    )
    assert.equal(plans.rows.length, 3)
    for (const { def } of plans.rows) assert.match(def, /WHERE \(visible_at IS NOT NULL\)$/)
    await thief.query('set session_replication_role = replica')
    await thief.query(
      `insert into duly.matter (id, demand_id, tenant_id, opened_at)
       select 'sealed-' || n, 'none-' || n, 'acme', now() from generate_series(1, 3000) n`,
    )
    await thief.query('set session_replication_role = origin')
    const read = async () => {
      const [row] = (
        await thief.query<{ n: string }>(
          "select (seq_tup_read + idx_tup_fetch) as n from pg_stat_xact_user_tables where relid = 'duly.matter'::regclass",
        )
      ).rows
      return Number(row?.n ?? 0)
    }
    await thief.query(
      "begin; select set_config('app.kind', 'tenant', true), set_config('app.tenant', 'acme', true)",
    )
    await thief.query("select * from duly.told_matters('acme', null, 100)")
    const rows = await read()
    await thief.query('rollback')
    assert.ok(rows < 50, `${rows} rows of matters were read for two`)
  })
})
