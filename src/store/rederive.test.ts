// Demands from before an upgrade: rows that an earlier version did not write are there after the start, and nothing else moves.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, copy, gagged, NOW, readSecrecy } from '../../test/given.ts'
import { asThief, type Ground, seedDirectory, startGround, testPolicy, testStore } from '../../test/ground.ts'
import { confirmLifted } from '../../test/lifting.ts'
import { act, travel } from '../../test/store-road.ts'
import type { Demand } from '../domain/registry/state.ts'
import { withTransaction } from './database.ts'
import { rederive, VIEWS } from './rederive.ts'
import type { Store } from './store.ts'

const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const

describe('a demand from before an upgrade', { timeout: 500_000 }, () => {
  let ground: Ground
  let store: Store
  let demand: Demand
  let closed: Demand

  const query = <Row>(text: string, values: unknown[] = []) =>
    withTransaction(ground.app, SYSTEM, tx => tx.query<Row>(text, values))
  const again = () => rederive({ db: ground.app, vault: ground.vault, policy: testPolicy })
  const rows = () =>
    query<object>(
      `select d.step, d.turn, d.due_at, d.due_what, t.clock, t.due_at as clock_at, t.fired_at from duly.demand d
       left join duly.deadline t on t.demand_id = d.id where d.id = $1 order by t.clock`,
      [demand.id],
    )

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    store = testStore(ground, { now: NOW })
    const secret = {
      read: (d: Demand) => d.matters.map(m => [cast.mara, readSecrecy(m.id, gagged)] as const),
    }
    demand = await travel(store, 'secondRead', { instead: secret })
    const [m] = demand.matters
    await act(store, cast.carl, demand.id, {
      type: 'end_secrecy',
      note: 'Order of the court.',
      document: copy,
      matter: m?.id ?? '',
      why: 'lifted',
    })
    await act(store, cast.ada, demand.id, confirmLifted({ matter: m?.id ?? '' }))
    closed = await travel(store, 'closed')
  })
  after(() => ground.close())

  test('nothing is written where every row is as this version makes it', async () => {
    const before = await rows()
    assert.ok(before.some(row => /^late:/.test((row as { clock: string }).clock)))
    assert.equal(await again(), 0)
    assert.deepEqual(await rows(), before)
  })

  test('a clock that was not known is armed, one that is none any more goes, and one that acted stays', async () => {
    await query('update duly.deadline set fired_at = $2 where demand_id = $1 and clock like $3', [
      demand.id,
      NOW,
      'production:%',
    ])
    const before = await rows()
    await query("delete from duly.deadline where demand_id = $1 and clock like 'late:%'", [demand.id])
    await query(
      "insert into duly.deadline (demand_id, clock, due_at, what) values ($1, 'gone:1', $2, 'a clock of before')",
      [demand.id, NOW],
    )
    await query("update duly.demand set step = 'close', due_at = null, due_what = null where id = $1", [
      demand.id,
    ])
    assert.notDeepEqual(await rows(), before)
    assert.equal(await again(), 1)
    assert.deepEqual(await rows(), before)
    assert.equal(await again(), 0)
  })

  test('a view that an earlier version made otherwise is made anew, and a demand that is done is not opened', async () => {
    const told = await travel(store, 'notified')
    const [m] = told.matters
    const view = () => query<{ view: Buffer }>('select view from duly.matter where id = $1', [m?.id])
    const [other] = await query<{ view: Buffer }>('select view from duly.matter where demand_id = $1', [
      closed.id,
    ])
    await query('update duly.matter set view = $2 where id = $1', [m?.id, other?.view])
    await query("update duly.demand set due_what = 'as it was' where id = $1", [closed.id])
    assert.equal(await again(), 1)
    assert.notDeepEqual((await view())[0]?.view, other?.view)
    const [done] = await query<{ due_what: string }>('select due_what from duly.demand where id = $1', [
      closed.id,
    ])
    assert.equal(done?.due_what, 'as it was')
    assert.equal(await again(), 0)
  })

  test('where this version makes views otherwise, also what is done is looked at, once', async () => {
    const shown = async () => {
      const [row] = await query<{ officer_view: Buffer; due_what: string | null }>(
        'select officer_view, due_what from duly.demand where id = $1',
        [closed.id],
      )
      return row
    }
    const before = await shown()
    // As an earlier version left them.
    await query(
      'update duly.demand set officer_view = (select summary from duly.demand where id = $1) where id = $1',
      [closed.id],
    )
    assert.equal(await again(), 0, 'what is done is not opened at every start')
    const thief = await asThief(ground)
    await thief.query('delete from duly.views_made').finally(() => thief.end())
    assert.equal(await again(), 1)
    const after = await shown()
    assert.notEqual(after?.due_what, 'as it was')
    assert.ok(before && after && !after.officer_view.equals(before.officer_view))
    assert.equal(await again(), 0)
    const [made] = await query<{ version: number }>('select version from duly.views_made')
    assert.equal(made?.version, VIEWS)
  })

  test('from a contact who was not to be told, what an earlier version showed is kept, also of a demand that is done', async () => {
    const [m] = closed.matters
    const kept = () =>
      query<object>('select contact_id, matter_id from duly.kept_out where matter_id = $1', [m?.id])
    await act(store, cast.mara, closed.id, {
      type: 'skip_contact',
      matter: m?.id ?? '',
      contact: 'acme-subject',
      why: 'is_subject',
      note: 'Named in the paper.',
    })
    const made = await kept()
    assert.deepEqual(made, [{ contact_id: 'acme-subject', matter_id: m?.id }])
    await query('delete from duly.kept_out')
    assert.equal(await again(), 1)
    assert.deepEqual(await kept(), made)
    await query("insert into duly.kept_out values ('acme-admin', $1)", [m?.id])
    assert.equal(await again(), 1)
    assert.deepEqual(await kept(), made)
    assert.equal(await again(), 0)
  })

  test('a demand that an earlier version found in another list is found in its own', async () => {
    await query("update duly.search set view = 'closed', facets = '{}' where demand_id = $1", [demand.id])
    assert.equal(await again(), 1)
    const [row] = await query<{ view: string; n: number }>(
      'select view, cardinality(facets) as n from duly.search where demand_id = $1',
      [demand.id],
    )
    assert.equal(row?.view, 'open')
    assert.ok((row?.n ?? 0) > 0)
    assert.equal(await again(), 0)
  })
})
