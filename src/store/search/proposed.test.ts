import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../test/given.ts'
import { type Ground, seedDirectory, startGround, testStore } from '../../../test/ground.ts'
import { facts } from '../../../test/papers/papers.ts'
import { act, travel } from '../../../test/store-road.ts'
import type { Proposed } from '../../queue/traits.ts'
import type { Actor } from '../actor.ts'
import { type Transaction, withTransaction } from '../database.ts'
import { loadStream } from '../demand/stream.ts'
import { keepProposed } from './proposed.ts'

const SYSTEM: Actor = { kind: 'system', id: 'worker', roles: [] }
const DUE = '2020-01-02T08:00:00.000Z'
const read: Proposed = {
  authority: '',
  country: 'US',
  instrument: 'us.subpoena.grand_jury',
  reference: '',
  categories: ['subscriber'],
  dueAt: DUE,
}

describe('a due time that was read', { timeout: 500_000 }, () => {
  let ground: Ground
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
  })
  after(() => ground.close())

  const asSystem = <T>(work: (tx: Transaction) => Promise<T>) => withTransaction(ground.app, SYSTEM, work)

  async function keep(id: string, atVersion?: number): Promise<boolean> {
    return asSystem(async tx => {
      const stream = await loadStream(tx, ground.vault, id)
      const demand = stream?.keys.get(id)
      assert.ok(demand && stream?.demand)
      const version = atVersion ?? stream.demand.version
      return keepProposed(tx, { search: ground.vault.searchKey, demand }, { id, version }, read)
    })
  }

  async function due(id: string) {
    const [row] = await asSystem(tx =>
      tx.query<{ due_at: Date | null; due_proposed: boolean; listed: Date | null; own: Date | null }>(
        `select d.due_at, d.due_proposed, nullif(s.at, 'infinity') as listed, d.own_due_at as own from duly.demand d
         join duly.search s on s.demand_id = d.id where d.id = $1`,
        [id],
      ),
    )
    return row
  }

  test('counts, sorts and is marked until a person confirms the facts', async () => {
    const store = testStore(ground, { now: NOW })
    const { id } = await travel(store, 'received')
    assert.equal(await keep(id), true)
    const proposed = await due(id)
    assert.equal(proposed?.due_at?.toISOString(), DUE)
    assert.deepEqual([proposed?.due_proposed, proposed?.listed], [true, proposed?.due_at])
    await act(store, cast.mara, id, { type: 'send_message', text: 'We are at it.' })
    assert.deepEqual(await due(id), proposed, 'another event leaves it')
    await act(store, cast.ines, id, {
      type: 'confirm_facts',
      facts: facts(['bert@stad.example']),
      changed: [],
    })
    const confirmed = await due(id)
    assert.equal(confirmed?.due_proposed, false)
    assert.deepEqual(confirmed?.due_at, confirmed?.own, 'what the events give')
    assert.deepEqual(confirmed?.listed, confirmed?.due_at)
    assert.notDeepEqual(confirmed?.due_at, proposed?.due_at)
  })

  test('is not kept where somebody wrote while the paper was read', async () => {
    const { id, version } = await travel(testStore(ground, { now: NOW }), 'confirmed')
    assert.equal(await keep(id, version - 1), false)
    assert.equal((await due(id))?.due_proposed, false)
  })
})
