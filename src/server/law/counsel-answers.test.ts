// Counsel's answers over HTTP on a real database: given once, renewed, withdrawn, by employed counsel alone, and never over a pack.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Hono } from 'hono'
import { type Ground, seedDirectory, startGround } from '../../../test/ground.ts'
import type { CounselAnswers } from '../../api/desk/counsel-answers.ts'
import type { Asked } from '../../api/desk/law.ts'
import type { Actor } from '../../kernel/actor.ts'
import { questionsOf } from '../../law/counsel/counsel-answer.ts'
import { casesOf } from '../../law/pack-format/case-files.node.ts'
import { allPacks } from '../../law/packs.node.ts'
import type { Deployment } from '../deployment.ts'
import { defaultSettings } from '../settings/settings.ts'
import type { SignedInEnv } from '../sign-in/signed-in.ts'
import { lawRoutes } from './law-routes.ts'

const packs = allPacks()
const papers = packs.flatMap(pack => pack.instruments)
const leftOpen = new Set(papers.filter(one => questionsOf(one).includes('notice')).map(one => one.id))
const found = packs
  .flatMap(pack => casesOf(pack.id))
  .find(({ facts }) => leftOpen.has(facts.instrument) && !facts.gag)

describe("counsel's answers over HTTP", () => {
  const carl: Actor = { kind: 'staff', id: 'carl', roles: ['counsel'], employment: 'employee' }
  let ground: Ground
  let actor: Actor = carl
  let today = '2026-11-25'
  let app: Hono<SignedInEnv>
  before(async () => {
    ground = await startGround()
    await seedDirectory(ground)
    const d = {
      db: ground.app,
      vault: ground.vault,
      packs,
      demo: false,
      jobs: { wakeAll: async () => {} },
      settings: defaultSettings('live'),
      now: () => `${today}T12:00:00.000Z`,
    }
    app = new Hono<SignedInEnv>()
    app.use('*', async (c, next) => {
      c.set('actor', actor)
      await next()
    })
    lawRoutes(app, d as unknown as Deployment, { name: 'desk', title: 'Desk' } as never)
  })
  after(() => ground.close())

  const read = async () => (await (await app.request('/api/law/answers')).json()) as CounselAnswers
  const post = (path: string, body: object) =>
    app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const wish = {
    instrument: found?.facts.instrument ?? '',
    question: 'notice',
    value: 'permitted_now',
    reason: 'The statute is silent, and a circular of 2024 says so.',
    source: 'Memorandum 12',
    expires: '2027-06-30',
  }
  const ask = async () => {
    const { gag: _, evaluated_on: __, ...facts } = { ...found?.facts } as Record<string, unknown>
    const asked = await post('/api/law/ask', { facts, live: false, asOf: today })
    return ((await asked.json()) as Asked).answer
  }

  test('every question that a pack leaves open is asked, and an answer serves from then on with whose it is', async () => {
    const open = papers.flatMap(questionsOf).length
    assert.equal((await read()).open.length, open)
    assert.deepEqual((await ask()).askCounsel?.[0], { question: 'notice', expired: null })
    assert.equal((await post('/api/law/answers', wish)).status, 200)
    const { open: left, answers } = await read()
    assert.equal(left.length, open - 1)
    assert.equal(answers[0]?.state, 'serves')
    assert.equal(answers[0]?.by, 'carl')
    const { notice } = await ask()
    assert.equal(notice.value, 'permitted_now')
    assert.equal(notice.counsel?.source, 'Memorandum 12')
  })

  test('after its last day it is asked again, and a renewal ends the answer before it', async () => {
    today = '2027-07-01'
    const expired = (await read()).open.find(one => one.instrument === wish.instrument)
    assert.equal(expired?.expired, '2027-06-30')
    assert.equal((await ask()).notice.value, 'needs_review')
    const renewed = await post('/api/law/answers', { ...wish, value: 'prohibited', expires: '2028-06-30' })
    assert.equal(renewed.status, 200)
    const states = (await read()).answers.map(one => one.state)
    assert.deepEqual(states, ['serves', 'withdrawn'])
    assert.equal((await ask()).notice.value, 'prohibited')
  })

  test('a withdrawal opens the question again', async () => {
    const id = (await read()).answers[0]?.id ?? ''
    assert.equal((await post('/api/law/answers/withdraw', { id })).status, 200)
    assert.equal((await post('/api/law/answers/withdraw', { id })).status, 404)
    assert.equal((await ask()).notice.value, 'needs_review')
  })

  test('nobody answers over a pack, for a paper that no pack knows, for the past or for ever', async () => {
    const decided = papers.find(one => !questionsOf(one).includes('notice'))?.id
    const status = async (part: object) => (await post('/api/law/answers', { ...wish, ...part })).status
    assert.equal(await status({ instrument: decided, expires: '2028-01-01' }), 400)
    assert.equal(await status({ instrument: 'us.none', expires: '2028-01-01' }), 404)
    assert.equal(await status({ expires: '2027-06-30' }), 400)
    assert.equal(await status({ expires: '2030-01-01' }), 400)
    assert.equal(await status({ value: 'exact', expires: '2028-01-01' }), 400)
    assert.equal(await status({ reason: 'short', expires: '2028-01-01' }), 400)
  })

  test('only employed counsel answers; the database refuses others too', async () => {
    actor = { kind: 'staff', id: 'mara', roles: ['analyst'], employment: 'employee' }
    assert.equal((await read()).mayAnswer, false)
    assert.equal((await post('/api/law/answers', { ...wish, expires: '2028-01-01' })).status, 403)
    assert.equal((await post('/api/law/answers/withdraw', { id: 'a'.repeat(32) })).status, 403)
    actor = carl
  })
})
