// The law over HTTP on a real database: packs with their adoption, the matrix, a question without a demand.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { type Ground, seedDirectory, startGround } from '../../../test/ground.ts'
import type { Asked, Matrix, PackDetail, Packs } from '../../api/desk/law.ts'
import type { Actor } from '../../kernel/actor.ts'
import { allPacks } from '../../law/packs.node.ts'
import type { Deployment } from '../deployment.ts'
import { defaultSettings } from '../settings/settings.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { lawRoutes } from './law-routes.ts'

const facts = {
  received_on: '2026-09-15',
  requester: { country: 'US', body: 'district court' },
  instrument: 'us.warrant.2703',
  data_requested: ['content_stored'],
  provider: { kind: 'cloud', country: 'US' },
  customer: { kind: 'consumer', country: 'US' },
  purpose: 'criminal_investigation',
}

describe('the law over HTTP', () => {
  let ground: Ground
  let actor: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }
  let app: Hono<SignedInEnv>
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    const d = {
      db: ground.app,
      vault: ground.vault,
      packs: allPacks(),
      demo: false,
      jobs: { wakeAll: async () => {} },
      settings: defaultSettings('live'),
      now: () => '2026-11-25T12:00:00.000Z',
    }
    app = new Hono<SignedInEnv>()
    app.use('*', async (c, next) => {
      c.set('actor', actor)
      await next()
    })
    // Only what the law's routes use stands there.
    lawRoutes(app, d as unknown as Deployment, { name: 'desk', title: 'Desk' } as never)
  })
  after(() => ground.close())

  const get = async <T>(path: string): Promise<T> => (await app.request(path)).json() as Promise<T>
  const post = (path: string, body: object) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })

  test('packs come with their age and whether they are adopted; counsel adopts and withdraws', async () => {
    const first = await get<Packs>('/api/law/packs')
    const us = first.packs.find(pack => pack.id === 'us')
    assert.ok(us)
    assert.equal(us.adopted, null)
    assert.equal(us.tooOld, false)
    assert.equal(first.mayAdopt, true)
    assert.equal((await post('/api/law/packs/us/adopt', { hash: us.hash })).status, 200)
    const adopted = await get<PackDetail>('/api/law/packs/us')
    assert.equal(adopted.adopted?.by, 'carl')
    assert.equal(adopted.history.length, 1)
    assert.ok(adopted.list.some(one => one.id === 'us.warrant.2703' && one.cite.length > 3))
    const answer = (await (await post('/api/law/ask', { facts, live: false })).json()) as Asked
    assert.equal(answer.answer.outcome, 'sufficient')
    assert.equal(answer.adopted, true)
    assert.equal((await post('/api/law/packs/us/withdraw', { hash: us.hash })).status, 200)
    assert.equal((await get<PackDetail>('/api/law/packs/us')).adopted, null)
  })

  test('a live question asks for what is not known, and says that no pack is adopted', async () => {
    const { answer, adopted } = (await (await post('/api/law/ask', { facts })).json()) as Asked
    assert.equal(answer.outcome, 'needs_review')
    assert.equal(adopted, false)
    assert.ok(answer.missing.length > 0)
  })

  test('facts that cannot be read are refused with the place', async () => {
    const response = await post('/api/law/ask', { facts: { ...facts, received_on: '2026-02-30' } })
    assert.equal(response.status, 400)
    assert.match(await response.text(), /received_on/)
    assert.equal((await app.request('/api/law/matrix?on=soon')).status, 400)
    assert.equal((await app.request('/api/law/packs/zz')).status, 404)
  })

  test('the matrix is of its day and place', async () => {
    const { rows } = await get<Matrix>('/api/law/matrix?on=2018-06-22&jurisdiction=us')
    assert.ok(rows.every(row => row.pack === 'us'))
    const order = rows.find(row => row.instrument === 'us.order.2703d')
    assert.equal(order?.cells.location.says, 'no')
    const before = await get<Matrix>('/api/law/matrix?on=2018-06-21&jurisdiction=us')
    assert.equal(before.rows.find(row => row.instrument === 'us.order.2703d')?.cells.location.says, 'review')
  })

  test('who is no counsel reads and does not adopt', async () => {
    actor = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' }
    const { packs, mayAdopt } = await get<Packs>('/api/law/packs')
    assert.equal(mayAdopt, false)
    const response = await post('/api/law/packs/us/adopt', { hash: packs[0]?.hash ?? '' })
    assert.equal(response.status, 403)
    actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }
  })

  test('the description for machines names every route', async () => {
    const { openapi, paths } = await get<{ openapi: string; paths: object }>('/api/law/openapi.json')
    assert.equal(openapi, '3.1.0')
    assert.ok('/api/law/ask' in paths && '/api/law/packs/{id}/adopt' in paths)
  })
})
