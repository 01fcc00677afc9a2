// The queue's cursor comes back from outside: only what was given out is taken, and from there each row comes once.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../../../test/given.ts'
import { asThief, type Ground, seedDirectory, startGround } from '../../../../../test/ground.ts'
import { withTransaction } from '../../../../store/database.ts'
import { databaseActor } from '../../../../store/demand/execute.ts'
import { pageOf, readCursor, readQueue } from './queue.ts'
import type { View } from './queue-turns.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a cursor that was given out names where the page ended', () => {
  const place = ['2026-12-01T00:00:00.000Z', 'ab'.repeat(16)]
  assert.deepEqual(readCursor(encode(place)), { time: place[0], id: place[1] })
  assert.deepEqual(readCursor(encode(['infinity', 'x'])), { time: 'infinity', id: 'x' })
})

test('any other text is no cursor, and no fault either', () => {
  const others = [
    '',
    '%%%',
    encode({}),
    encode(['tomorrow', 'x']),
    encode(['infinity']),
    encode(['infinity', 7]),
  ]
  for (const text of others) assert.equal(readCursor(text), null, text)
})

describe('the pages of the queue', { timeout: 500_000 }, () => {
  let ground: Ground
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    const thief = await asThief(ground)
    await thief.query(FILL)
    await thief.query(FOUND)
    await thief.query('analyze duly.demand, duly.search')
    await thief.end()
  })
  after(() => ground.close())

  /**
   * Of every three one is closed, and of these each tenth waits for a person; of every four one falls due never, the others two at
   * the same moment.
   */
  const FILL = `insert into duly.demand (id, reference, version, step, turn, due_at, received_at, closed_at, summary, audit_head)
    select md5(n::text), n, 1, case when n % 3 > 0 then 'assess' when n % 30 = 0 then 'check_docket' else 'notify' end,
           case when n % 3 > 0 or n % 30 = 0 then 'analyst' else 'clock' end,
           case when n % 4 > 0 then timestamptz '2026-12-01' + (n / 2) * interval '1 minute' end, '2026-11-01',
           case when n % 3 = 0 then timestamptz '2026-11-02' + (n / 2) * interval '1 minute' end, '', ''
    from generate_series(1, 600) n`

  const FOUND = `insert into duly.search (demand_id, restricted, view, at, received_at, facets, said)
    select id, restricted, case when closed_at is null then 'open' else 'closed' end, coalesce(due_at, 'infinity'), received_at, '{1}', '{}'
    from duly.demand`

  async function walk(view: View) {
    const rows = []
    for (let cursor: string | null = null, page = 0; page === 0 || cursor !== null; page += 1) {
      const d = { db: ground.app, vault: ground.vault, now: () => NOW }
      const queue = await readQueue(d, cast.mara, { view, text: '', cursor })
      assert.ok(queue.rows.length === 50 || queue.next === null)
      rows.push(...queue.rows)
      cursor = queue.next
    }
    return rows
  }

  test('give each demand at work once, by its due time, and those that are never due at the end', async () => {
    const rows = await walk('open')
    assert.equal(new Set(rows.map(r => r.id)).size, 420)
    const order = rows.map(r => `${r.dueAt ?? 'infinity'} ${r.id}`)
    assert.deepEqual(order, order.toSorted())
  })

  test('give each closed demand once, the latest first', async () => {
    const rows = await walk('closed')
    assert.equal(new Set(rows.map(r => r.id)).size, 180)
    const order = rows.map(r => `${r.closedAt} ${r.id}`)
    assert.deepEqual(order, order.toSorted().reverse())
  })

  test('begin in the index where the one before ended, under row-level security too', async () => {
    for (const view of ['open', 'mine', 'closed'] as const) {
      const cursor = encode(['2026-12-01T00:00:00.000Z', 'x'])
      const d = { vault: ground.vault, now: () => NOW }
      const { text, values } = pageOf(d, cast.mara, { view, text: '', cursor })
      const plan = await withTransaction(ground.app, databaseActor(cast.mara), async ({ client }) => {
        await client.query('set local enable_seqscan = off')
        await client.query('set local enable_bitmapscan = off')
        return (await client.query(`explain ${text}`, [...values])).rows.map(r => String(r['QUERY PLAN']))
      })
      assert.ok(
        plan.some(line => /Index Cond: .*ROW\(/.test(line)),
        `${view}:\n${plan.join('\n')}`,
      )
    }
  })

  test('of what only another person may finish each row is asked by its key, never all rows of the search', async () => {
    const { text, values } = pageOf({ vault: ground.vault, now: () => NOW }, cast.mara, {
      view: 'mine',
      text: '',
      cursor: null,
    })
    const plan = await withTransaction(ground.app, databaseActor(cast.mara), async ({ client }) =>
      (await client.query(`explain ${text}`, [...values])).rows.map(r => String(r['QUERY PLAN'])),
    )
    const lines = plan.join('\n')
    assert.match(lines, /Index Scan using search_pkey on search/, lines)
    assert.doesNotMatch(lines, /Anti Join/, lines)
  })
})
