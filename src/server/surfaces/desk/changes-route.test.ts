// Live updates end with the session of who hears them: signed out, no longer here, or nobody at the window.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { cast, NOW } from '../../../../test/given.ts'
import { LaneGround } from '../../../../test/server/desk/lanes.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { createChanges } from '../../changes.ts'
import type { Stopped } from '../../process/stopped.ts'
import { endOwnSessions, readOwnSessions, tellStreams } from '../../sign-in/own-sessions.ts'
import { later } from '../../sign-in/owner.ts'
import { endSessionsOf } from '../../sign-in/sessions.ts'
import type { SignedInEnv } from '../../sign-in/signed-in.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { AUTHORISED, type ChangesOptions, changesRoute } from './changes-route.ts'

const NEVER_MS = 2 ** 30

describe('live updates and the session', { timeout: 500_000 }, () => {
  let g: LaneGround
  let id: string
  before(async () => {
    g = await LaneGround.open()
    id = await g.as(cast.ines).receive('SUBPOENA No. 1')
  })
  after(() => g?.close())

  const ends: readonly (readonly [string, Actor, (who: string) => unknown])[] = [
    ['who signed out', cast.carl, id => asWorker(g.d, tx => endSessionsOf(tx, { kind: 'staff', id }))],
    [
      'who may no longer work here',
      cast.mara,
      id => asWorker(g.d, tx => tx.query('update duly.person set active = false where id = $1', [id])),
    ],
    ['whose window nobody uses', cast.ada, () => g.moveTo(later(NOW, 3_600))],
  ]
  for (const [name, actor, end] of ends)
    for (const [when, aliveMs] of [
      ['at the next change', NEVER_MS],
      ['when nothing changes', 10],
    ] as const)
      test(`${name} hears nothing more, ${when}`, { timeout: 20_000 }, async t => {
        g.moveTo(NOW)
        await asWorker(g.d, tx => tx.query('update duly.person set active = true'))
        const { changes, heard } = await listening(actor, aliveMs, t.signal)
        await heard(/event: alive/)
        changes.tell({ id, version: 7 })
        await heard(/"version":7/)
        await end(actor.id)
        if (aliveMs === NEVER_MS) {
          changes.tell({ id, version: 8 })
          changes.nudge({ demand: id, people: null })
        }
        // Red by what it heard, or because its stream never ends.
        assert.doesNotMatch(await heard(/"version":8|event: work/), /"version":8|event: work/)
      })

  test('a session that its owner ends from another one hears nothing more, at once', async t => {
    g.moveTo(NOW)
    await asWorker(g.d, tx => tx.query('update duly.person set active = true'))
    const { changes, heard, session } = await listening(cast.carl, NEVER_MS, t.signal)
    await heard(/event: alive/)
    const here = await g.session()
    const [ended] = (await readOwnSessions(g.d, session)).filter(one => one.own)
    assert.equal(
      await endOwnSessions({ ...g.d, sessionsEnded: tellStreams(changes) }, here, ended?.name ?? ''),
      'ended',
    )
    // Red because its stream never ends.
    assert.doesNotMatch(await heard(/event: work/), /event: work/)
  })

  test('where approvals are signed nothing is heard of what nobody prepared, nor by who signs no more', async t => {
    g.moveTo(NOW)
    await asWorker(g.d, tx => tx.query('update duly.person set active = true'))
    let signs = true
    const options = { hears: () => signs, about: AUTHORISED } as const
    const { changes, heard } = await listening(cast.ada, NEVER_MS, t.signal, options)
    await heard(/event: alive/)
    // Another demand, which is never prepared: what is told of it may be looked up at any time.
    changes.tell({ id: await g.as(cast.ines).receive('SUBPOENA No. 2'), version: 7 })
    await asWorker(g.d, tx =>
      tx.query(
        "insert into duly.authorisation (digest, demand_id, preparer, status, expires_at) values (decode(repeat('00', 32), 'hex'), $1, 'mara', 'prepared', now())",
        [id],
      ),
    )
    changes.tell({ id, version: 8 })
    assert.doesNotMatch(await heard(/"version":8/), /"version":7/)
    signs = false
    changes.tell({ id, version: 9 })
    assert.doesNotMatch(await heard(/"version":9/), /"version":9/)
  })

  test('who hears that the stream lives hears what the installation does not do', async t => {
    g.moveTo(NOW)
    await asWorker(g.d, tx => tx.query('update duly.person set active = true'))
    let stopped: readonly Stopped[] = ['disk', 'clock']
    const { heard } = await listening(cast.carl, 10, t.signal, { stopped: async () => stopped })
    await heard(/event: alive\ndata: disk clock\n/)
    stopped = []
    await heard(/event: alive\ndata: ?\n/)
  })

  /** A window of somebody, and what it heard: until words came, or until its stream ended. */
  async function listening(actor: Actor, aliveMs: number, signal: AbortSignal, options: ChangesOptions = {}) {
    const changes = createChanges()
    const session = await g.as(actor).session()
    const app = new Hono<SignedInEnv>()
    app.use('*', async (c, next) => {
      c.set('actor', actor)
      c.set('session', session)
      await next()
    })
    changesRoute(app, g.d, changes, { aliveMs, ...options })
    const answer = await app.request('/api/changes')
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    assert.ok(reader)
    signal.addEventListener('abort', () => void reader.cancel())
    let all = ''
    const heard = async (words: RegExp): Promise<string> => {
      while (!words.test(all)) {
        const part = await reader.read()
        if (part.done) break
        all += part.value
      }
      return all
    }
    return { changes, heard, session }
  }
})
