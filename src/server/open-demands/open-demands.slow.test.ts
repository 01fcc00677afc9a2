// Ten thousand lines on the first day, with what the process may take of memory held down.
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { openPortals } from '../../../test/server/portal/portals.ts'
import type { Actor } from '../../kernel/actor.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { asWorker } from '../worker/demand-at-work.ts'
import { importOpenDemands } from './take-in.ts'

const LINES = 10_000
const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }

function* table(): Generator<string> {
  yield 'reference,authority,country,received,due,tenant,identifiers,categories,secrecy,secrecy_until,secrecy_source,status,outcome,note\n'
  for (let n = 1; n <= LINES; n++) {
    const secret = n % 3 === 0 ? 'court_order,2099-01-01,order,answered,complied' : ',,,open,'
    yield `OLD-${n},County ${n % 40},US,2026-10-01,2099-01-01,${n % 2 ? 'acme' : 'stad'},u${n}@acme.example,subscriber,${secret},${'words '.repeat(40)}\n`
  }
}

test('ten thousand open demands come in, once, without the table in memory', {
  timeout: 1_200_000,
}, async () => {
  const portals = await openPortals()
  try {
    const open = () => Readable.from(table())
    const before = process.memoryUsage().rss
    let most = before
    const onProgress = () => {
      most = Math.max(most, process.memoryUsage().rss)
    }
    const done = await importOpenDemands(portals.d, carl, { open, system: 'Sheet', dry: false, onProgress })
    assert.ok(!isRefusal(done))
    assert.deepEqual([done.taken, done.refusedLines], [LINES, 0])
    assert.ok(most - before < 400 * 2 ** 20, `${Math.round((most - before) / 2 ** 20)} MB more`)
    const again = await importOpenDemands(portals.d, carl, { open, system: 'Sheet', dry: false })
    assert.ok(!isRefusal(again))
    assert.deepEqual([again.known, again.taken], [LINES, 0])
    const [row] = await asWorker(portals.d, tx =>
      tx.query<{ n: number; armed: number }>(
        `select count(*)::int as n, (select count(*)::int from duly.secrecy where ended_at is null) as armed from duly.demand`,
        [],
      ),
    )
    assert.deepEqual(row, { n: LINES, armed: Math.floor(LINES / 3) })
  } finally {
    await portals.close()
  }
})
