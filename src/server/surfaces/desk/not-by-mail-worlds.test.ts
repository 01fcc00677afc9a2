// Two worlds: a paper of national security came by mail, or none did. Whoever does not receive such papers, whatever else she may do,
// gets the same bytes after as many statements, at each moment of its way.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, NOW } from '../../../../test/given.ts'
import { statements } from '../../../../test/server/customer/worlds.ts'
import { LaneGround, listing, paths, steady } from '../../../../test/server/desk/lanes.ts'
import type { Queue } from '../../../api/desk/queue.ts'
import { type Actor, roles } from '../../../kernel/actor.ts'
import { isRefusal } from '../../../kernel/refusal.ts'
import { listReceivers } from '../../admin/by-hand.ts'
import { createChanges } from '../../changes.ts'
import { receiveArrival } from '../../papers/intake.ts'
import { asWorker } from '../../worker/demand-at-work.ts'
import { react } from '../../worker/react.ts'
import { readFor } from '../../worker/reading.ts'

const vera: Actor = { kind: 'staff', id: 'vera', roles: [...roles], employment: 'employee' }
const MAIL = [
  'From: An agent <agent@bureau.example>',
  'To: legal@quillfern.example',
  'Subject: Enclosed',
  'Message-ID: <worlds@bureau.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'National Security Letter of the Federal Bureau of Investigation about quagmire@acme.example',
].join('\r\n')

describe('a paper of national security that came by mail, and none', { timeout: 500_000 }, () => {
  let g: LaneGround
  let ordinary = ''
  let nothing: Record<string, unknown> = {}
  const silent = createChanges()
  const work = (id: string) => react(g.d, silent, id)

  before(async () => {
    g = await LaneGround.open()
    ordinary = await g.receive('Produce the records of anna@acme.example.')
    await work(ordinary)
    await readFor(g.d, silent, ordinary)
    await g.grant(ordinary, vera)
    assert.deepEqual(
      await listReceivers(
        g.d,
        { kind: 'staff', id: 'ada', roles: ['administrator'], employment: 'employee' },
        ['carl', 'mara'],
      ),
      { done: true },
    )
    nothing = await world()
  })
  after(() => g?.close())

  /** Each answer, and how many statements it took; the second time, when what is read once is read. */
  async function world(hidden = '0'.repeat(32)): Promise<Record<string, unknown>> {
    g.as(vera)
    const seen: Record<string, unknown> = {}
    const asked = [
      ...paths(ordinary),
      ...listing,
      '/api/queue?text=quagmire',
      '/api/queue?view=open&text=enclosed',
    ]
    for (const path of [...asked, `/api/demands/${hidden}`]) {
      await g.get(path)
      let answer = ''
      const ask = async () => {
        const { status, text } = await g.get(path)
        answer = `${status} ${steady(text)}`
      }
      // What wakes the workers asks the database now and then, beside this.
      const made = Math.min(await statements(ask), await statements(ask), await statements(ask))
      seen[path.replace(hidden, '{hidden}')] = [answer, made]
    }
    const take = { key: crypto.randomUUID(), reference: 'D-NONE' }
    seen.taking = (await g.post(`/api/demands/${hidden}/take-out`, take)).text.replaceAll(hidden, '{hidden}')
    const say = { key: crypto.randomUUID(), version: 1, outcome: 'none' }
    seen.saying = (await g.post(`/api/demands/${hidden}/settle-lane`, say)).text.replaceAll(
      hidden,
      '{hidden}',
    )
    return seen
  }

  async function mailed(): Promise<string> {
    const done = await receiveArrival(
      g.d,
      { kind: 'system', id: 'mail' },
      {
        channel: 'mail',
        bytes: Buffer.from(MAIL.replace('worlds', crypto.randomUUID())),
        fileName: 'message.eml',
        service: { servedAt: NOW, servedManner: 'mail', servedUncertain: false, entityServed: 'Q Inc.' },
        receivedAt: NOW,
        sender: { authenticated: true, summary: '' },
        heldUntil: '2099-01-01T00:00:00.000Z',
      },
    )
    assert.ok(!isRefusal(done))
    return done.demandId
  }

  test('before it is read, when the reader took it out, when those named keep it, and when they have it erased', async () => {
    for (const outcome of ['here', 'outside'] as const) {
      const id = await mailed()
      assert.deepEqual(await world(id), nothing, 'held')
      await work(id)
      assert.deepEqual(await world(id), nothing, 'acknowledged')
      await readFor(g.d, silent, id)
      await work(id)
      assert.deepEqual(await world(id), nothing, 'taken')
      const { rows } = (await g.as(cast.carl).get('/api/queue?view=open')).body as Queue
      assert.ok(
        rows.some(row => row.id === id),
        'and it is there',
      )
      await g.grant(id, cast.carl)
      await g.step(id, 'settle-lane', { outcome, paperKept: 'safe 7' }).catch(error => {
        // Of what was erased there is no version to be told.
        if (outcome === 'here') throw error
      })
      await work(id)
      assert.deepEqual(await world(id), nothing, outcome)
    }
  })

  test('who listens hears nothing of it', async () => {
    const id = await mailed()
    const way = async () => {
      await react(g.d, g.changes, id)
      await readFor(g.d, g.changes, id)
      await react(g.d, g.changes, id)
    }
    g.as(vera)
    const quiet = await g.heard(() => {})
    assert.equal(await g.heard(way), quiet)
    const held = await asWorker(g.d, tx => tx.query('select 1 from duly.held where demand_id = $1', [id]))
    assert.deepEqual(held, [], 'it went its way')
  })
})
