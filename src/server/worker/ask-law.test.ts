import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { callback, cast, pass, recordLookup, requestLookup } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { act } from '../../../test/store-road.ts'
import { createChanges } from '../changes.ts'
import { loadAtWork } from './demand-at-work.ts'
import { react } from './react.ts'

const ACCOUNT = 'anna@acme.example'

describe('asking the law', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  async function lookedUp(id: string): Promise<void> {
    await act(g.d.store, cast.mara, id, { type: 'confirm_facts', facts: facts([ACCOUNT]), changed: [] })
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
