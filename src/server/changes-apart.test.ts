// What one process tells its listeners reaches those of another, once, and nobody who listens at the database can read it.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import pg from 'pg'
import { type Ground, startGround } from '../../test/ground.ts'
import { type Changes, createChanges } from './changes.ts'
import { shareChanges } from './changes-apart.ts'
import type { Deployment } from './deployment.ts'

describe('live updates between processes', { timeout: 500_000 }, () => {
  let ground: Ground
  let stops: (() => Promise<void>)[] = []
  const errors: unknown[] = []

  before(async () => {
    ground = await startGround()
  })
  after(async () => {
    for (const stop of stops) await stop()
    stops = []
    await ground.close()
  })

  async function node(): Promise<{ changes: Changes; heard: unknown[]; next(): Promise<void> }> {
    const changes = createChanges()
    const heard: unknown[] = []
    let wake = () => {}
    const take = (told: unknown) => {
      heard.push(told)
      wake()
    }
    changes.subscribe(take)
    changes.onNudge(take)
    const d = {
      db: ground.app,
      vault: ground.vault,
      databaseUrls: { own: ground.embedded.systemUrl },
    } as unknown as Deployment
    const shared = await shareChanges(d, changes, error => errors.push(error))
    stops.push(shared.stop)
    return {
      changes,
      heard,
      next: () =>
        new Promise(resolve => {
          wake = resolve
        }),
    }
  }

  test('a change and a nudge reach the listeners of every process once, and never come back', async () => {
    const [web, other, worker] = [await node(), await node(), await node()]
    const both = Promise.all([web.next(), other.next()])
    worker.changes.tell({ id: 'demand-7', version: 3 })
    await both
    const back = Promise.all([worker.next(), other.next()])
    web.changes.nudge({ demand: 'demand-7', people: null })
    await back
    const told = [
      { id: 'demand-7', version: 3 },
      { demand: 'demand-7', people: null },
    ]
    for (const { heard } of [web, other, worker]) assert.deepEqual(heard, told)
    assert.deepEqual(errors, [])
  })

  test('who listens at the database reads no demand, and what a stranger says there is told to nobody', async () => {
    const [web, worker] = [await node(), await node()]
    const thief = new pg.Client({ connectionString: ground.embedded.appUrl })
    await thief.connect()
    await thief.query('listen duly_changes')
    const overheard = new Promise<string>(resolve =>
      thief.once('notification', ({ payload }) => resolve(payload ?? '')),
    )
    const heard = web.next()
    worker.changes.tell({ id: 'demand-secret', version: 1 })
    await heard
    const payload = await overheard
    assert.ok(!payload.includes('demand-secret'))
    assert.ok(!Buffer.from(payload.split(' ')[1] ?? '', 'base64').includes('demand-secret'))
    const before = web.heard.length
    const next = web.next()
    await thief.query(`select pg_notify('duly_changes', 'stranger ${payload.split(' ')[1]}')`)
    await thief.query(`select pg_notify('duly_changes', 'nonsense')`)
    worker.changes.tell({ id: 'demand-after', version: 1 })
    await next
    assert.equal(web.heard.length, before + 1)
    assert.ok(errors.length >= 2)
    await thief.end()
  })
})
