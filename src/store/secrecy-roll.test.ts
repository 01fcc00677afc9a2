// A secrecy that outlives the half-years of a log: at each turn its obligation is discharged as continuing and made again, so that
// no slot tells how long it lasts (docs/threats.md E13.4).
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, gagged, NOW, readSecrecy } from '../../test/given.ts'
import { type Ground, seedDirectory, startGround, testPolicy, testStore } from '../../test/ground.ts'
import { act, travel } from '../../test/store-road.ts'
import type { Demand } from '../domain/registry/state.ts'
import type { Opening } from '../ledger/leaf.ts'
import { openDatabase, withTransaction } from './database.ts'
import { loadStream } from './demand/stream.ts'
import type { Documents } from './documents.ts'
import { fsckStore } from './fsck/fsck.ts'
import { openField } from './keys/field.ts'
import type { Store } from './store.ts'

const SYSTEM = { kind: 'system', id: 'worker', roles: [] } as const

describe('a secrecy that outlives the half-year', { timeout: 500_000 }, () => {
  let ground: Ground
  let store: Store
  const clock = { now: NOW }

  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    store = testStore(ground, clock)
  })
  after(() => ground.close())

  async function silent(until: string | null): Promise<Demand> {
    clock.now = NOW
    return travel(store, 'secondRead', {
      instead: {
        read: d => d.matters.map(m => [cast.mara, readSecrecy(m.id, { ...gagged, until })] as const),
      },
    })
  }

  /** Fires whatever is due at this time, as the workers do. */
  async function pass(d: Demand, time: string): Promise<void> {
    clock.now = time
    const due = await query<{ clock: string; due_at: Date }>(
      'select clock, due_at from duly.deadline where demand_id = $1 and fired_at is null and due_at <= $2 order by due_at',
      [d.id, time],
    )
    for (const { clock: name, due_at } of due)
      await act(store, cast.clock, d.id, { type: 'fire_clock', clock: name, dueAt: due_at.toISOString() })
  }

  /** What obligations and discharges say, in the order of the events. */
  async function owed(d: Demand): Promise<string[]> {
    const { keys } = await withTransaction(ground.app, SYSTEM, tx => loadStream(tx, ground.vault, d.id))
    const rows = await query<{ id: string; matter_id: string; opening: Buffer; due: string }>(
      'select id, matter_id, opening, due from duly.leaf where demand_id = $1 and class in (3, 4) order by version, class desc',
      [d.id],
    )
    const ids = new Set<string>()
    const said = rows.map(row => {
      const key = keys.get(row.matter_id) ?? assert.fail('the matter has a key')
      const { record } = openField<Opening>(key, [row.id, 1, 'opening'], row.opening)
      if (record.kind === 'obligation') {
        ids.add(record.obligation)
        return `due ${record.due}${record.continues ? ', continues' : ''}`
      }
      if (record.kind !== 'discharge') return assert.fail(record.kind)
      ids.add(record.obligation)
      return `${record.by} of ${record.due}`
    })
    assert.ok(ids.size <= 1, 'it is one obligation, under one id')
    return said
  }

  const query = <Row>(text: string, values: unknown[] = []) =>
    withTransaction(ground.app, SYSTEM, tx => tx.query<Row>(text, values))

  test('is rolled at each turn while it goes on, once, and never past its end', async () => {
    const d = await silent('2027-09-30')
    assert.deepEqual(await owed(d), ['due 2027h1'])
    await pass(d, '2026-12-31T23:59:59.999Z')
    assert.deepEqual(await owed(d), ['due 2027h1'])
    for (const time of ['2027-01-01T00:00:00.500Z', '2027-01-01T00:00:01.000Z', '2027-07-01T00:00:00.500Z'])
      await pass(d, time)
    assert.deepEqual(await owed(d), ['due 2027h1', 'continues of 2027h1', 'due 2027h2, continues'])
  })

  test('without an end is rolled for ever', async () => {
    const d = await silent(null)
    for (const time of ['2027-01-03T09:00:00.000Z', '2027-07-01T00:00:00.000Z']) await pass(d, time)
    assert.deepEqual((await owed(d)).slice(-2), ['continues of 2027h2', 'due 2028h1, continues'])
  })

  test('that ends with the next half-year’s last day is due when that day is over everywhere', async () => {
    const d = await silent('2027-06-30')
    await pass(d, '2027-01-01T00:00:00.000Z')
    assert.deepEqual((await owed(d)).at(-1), 'due 2027h2, continues')
    assert.deepEqual(await owed(await silent('2026-12-31')), ['due 2027h1'])
  })

  test('fsck makes the same leaves again from the events', async () => {
    // The papers of these demands are stored nowhere.
    const none = { has: async () => false, list: async function* () {} } as unknown as Documents
    const database = await openDatabase({ url: ground.embedded.backupUrl, role: 'backup' })
    try {
      const { differences } = await fsckStore({
        database,
        using: { ...ground.vault, unwrapSealed: null },
        documents: none,
        outbox: '/nowhere',
        policy: testPolicy,
        packHash: store.packHash,
        now: clock.now,
        onProgress: () => {},
      })
      const found = differences.filter(({ what }) => !/document|paper|copy/.test(what))
      assert.deepEqual(found, [])
    } finally {
      await database.close()
    }
  })
})
