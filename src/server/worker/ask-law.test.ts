import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { callback, cast, pass, recordLookup, requestLookup } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { act } from '../../../test/store-road.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { createChanges } from '../changes.ts'
import { adoptPack, withdrawAdoption } from '../law/adoption.ts'
import { asWorker, loadAtWork } from './demand-at-work.ts'
import { react } from './react.ts'

const CONGRESS = 'us.subpoena.congress'
const ACCOUNT = 'anna@acme.example'

describe('asking the law', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  async function lookedUp(id: string, said = facts([ACCOUNT])): Promise<void> {
    await act(g.d.store, cast.mara, id, { type: 'confirm_facts', facts: said, changed: [] })
    await act(g.d.store, cast.mara, id, pass())
    await act(g.d.store, cast.mara, id, callback('confirmed'))
    await react(g.d, createChanges(), id)
    assert.equal(await assessments(id), 0, 'before the look-up')
    await act(g.d.store, cast.mara, id, requestLookup)
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await react(g.d, createChanges(), id)
  }

  async function assessments(id: string): Promise<number> {
    const work = await loadAtWork(g.d, id)
    return work?.stream.events.filter(({ kind }) => kind === 'Assessed').length ?? 0
  }

  test('a demand is checked once its accounts are known, again after its facts changed, and never twice for the same', async () => {
    const id = await g.receive(`Produce the records of ${ACCOUNT}.`)
    await lookedUp(id)
    assert.equal(await assessments(id), 1)
    await react(g.d, createChanges(), id)
    assert.equal(await assessments(id), 1)
    const changed = { ...facts([ACCOUNT]), reference: 'GJ-2' }
    await act(g.d.store, cast.mara, id, { type: 'confirm_facts', facts: changed, changed: [] })
    await react(g.d, createChanges(), id)
    assert.equal(await assessments(id), 2)
  })

  test('a demand is checked again once its pack is adopted, and once that is withdrawn before a decision', async () => {
    const woken: string[] = []
    const wakeAll = async (_: unknown, ids: readonly string[]) => void woken.push(...ids)
    const d = { ...g.d, demo: false, jobs: { ...g.d.jobs, wakeAll } }
    const id = await g.receive(`Produce the records of ${ACCOUNT}.`)
    await act(g.d.store, cast.mara, id, { type: 'confirm_facts', facts: facts([ACCOUNT]), changed: [] })
    await act(g.d.store, cast.mara, id, pass())
    await act(g.d.store, cast.mara, id, callback('confirmed'))
    await act(g.d.store, cast.mara, id, requestLookup)
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await react(d, createChanges(), id)
    const held = async () => {
      const answers = (await loadAtWork(d, id))?.demand.assessment?.answer ?? {}
      return Object.values(answers).flatMap(a => a.findings.filter(f => f.effect === 'pack_not_adopted'))
        .length
    }
    assert.ok((await held()) > 0)
    await react(d, createChanges(), id)
    assert.equal(await assessments(id), 1, 'nobody has adopted it')
    const us = d.packs.find(pack => pack.id === 'us')
    const adopted = await adoptPack(d, cast.carl, { pack: 'us', hash: us?.hash ?? '' })
    assert.ok(!isRefusal(adopted))
    assert.ok(woken.includes(id))
    for (const one of woken) await react(d, createChanges(), one)
    assert.equal(await held(), 0)
    assert.equal(await assessments(id), 2)
    await react(d, createChanges(), id)
    assert.equal(await assessments(id), 2, 'the same is asked for once')

    woken.length = 0
    const withdrawn = await withdrawAdoption(d, cast.carl, { pack: 'us', hash: us?.hash ?? '' })
    assert.ok(!isRefusal(withdrawn))
    assert.ok(woken.includes(id), 'nothing is decided by what nobody answers for any more')
    await react(d, createChanges(), id)
    assert.ok((await held()) > 0)
    await react(d, createChanges(), id)
    assert.equal(await assessments(id), 3)
  })

  test('a waiting demand is checked again when counsel answers for its kind of paper, or withdraws that', {
    timeout: 30_000,
  }, async () => {
    const id = await g.receive(`Produce the records of ${ACCOUNT} to the committee.`)
    await lookedUp(id, { ...facts([ACCOUNT]), instrument: CONGRESS })
    const untouched = await g.receive(`Produce the records of ${ACCOUNT}.`)
    await lookedUp(untouched)
    const noticeOf = async () => (await loadAtWork(g.d, id))?.demand.assessment?.notice
    assert.equal(await noticeOf(), 'needs_review')
    const woken: string[] = []
    const seen = waitFor(noticeOf)
    await g.d.jobs.work(async one => {
      woken.push(one)
      await react(g.d, createChanges(), one)
      await seen.look()
    })
    // Wake-ups of the steps before are through once those said after them are.
    for (const last of ['first', 'second']) {
      const through = waitFor(async () => woken.includes(last))
      seen.also = through.look
      await asWorker(g.d, tx => g.d.jobs.wake(tx, last))
      await through.becomes(true)
    }
    assert.equal(await assessments(id), 1, 'nothing but the answer has it checked again')

    const wish = { instrument: CONGRESS, question: 'notice', value: 'permitted_now', expires: '2027-06-30' }
    const why = { reason: 'Nothing in the rules of the House forbids it.', source: 'Memorandum 12' }
    const answered = await g.as(cast.carl).post('/api/law/answers', { ...wish, ...why })
    assert.equal(answered.status, 200, answered.text)
    await seen.becomes('permitted_now')
    assert.equal(await assessments(id), 2)
    await react(g.d, createChanges(), id)
    assert.equal(await assessments(id), 2, 'the same answer is asked for once')

    const answer = (answered.body as { id: string }).id
    assert.equal((await g.post('/api/law/answers/withdraw', { id: answer })).status, 200)
    await seen.becomes('needs_review')
    assert.equal(await assessments(id), 3)
    assert.equal(await assessments(untouched), 1)
  })

  test('in the national-security lane a named person asks', async () => {
    g.as(cast.carl)
    const { body } = await g.post('/api/restricted', {
      servedAt: '2026-11-25T09:00:00.000Z',
      servedManner: 'in_person',
      entityServed: 'Quillfern Inc.',
      text: 'A letter handed over by two agents.',
      paperKept: 'safe',
      key: crypto.randomUUID(),
      people: ['mara'],
    })
    const { id } = body as { id: string }
    await lookedUp(id)
    assert.equal(await assessments(id), 0)
  })
})

/** What is looked at after each wake-up, until it is as awaited. */
function waitFor<T>(read: () => Promise<T>) {
  let awaited: { readonly value: T; readonly done: () => void } | null = null
  const waiting = { also: async () => {}, look, becomes }
  async function look() {
    const value = await read()
    if (awaited?.value === value) awaited.done()
    await waiting.also()
  }
  function becomes(value: T) {
    return new Promise<void>(done => {
      awaited = { value, done }
      void look()
    })
  }
  return waiting
}
