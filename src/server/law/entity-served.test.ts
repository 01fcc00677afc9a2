// Over HTTP: a provider with two entities, and a State's paper across a State line. The law is asked about the entity that was served.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, pass, recordLookup, requestLookup } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { act } from '../../../test/store-road.ts'
import type { DemandPage } from '../../api/desk/demand-page.ts'
import type { Provider } from '../provider.ts'
import { asWorker } from '../worker/demand-at-work.ts'

const ACCOUNT = 'anna@acme.example'
const inc = {
  id: 'inc',
  name: 'Quillfern Inc.',
  country: 'US',
  address: 'Portland',
  subdivision: 'US-OR',
}
const gmbh = { id: 'gmbh', name: 'Quillfern GmbH', country: 'DE', address: 'Berlin', subdivision: null }

describe('the entity served', { timeout: 500_000 }, () => {
  let g: LaneGround
  before(async () => {
    g = await LaneGround.open()
  })
  after(() => g?.close())

  /** The page of one plain paper, assessed: served on `served`, of the authority given, with the profile's entities in that order. */
  async function assessed(
    entities: Provider['entities'],
    { served, authority, instrument }: { served: string; authority: string; instrument: string },
  ) {
    Object.assign(g.d, { provider: { ...g.d.provider, entities } })
    const id = await g.receive(`Produce the records of ${ACCOUNT}. ${crypto.randomUUID()}`, served)
    const stated = { ...facts([ACCOUNT], ['subscriber']), instrument }
    await act(g.d.store, cast.ines, id, { type: 'confirm_facts', facts: stated, changed: [] })
    await act(g.d.store, cast.mara, id, { ...pass(false), authority, officer: null } as never)
    await asWorker(g.d, tx => tx.query("update duly.tenant set kind = 'enterprise' where id = 'acme'"))
    await act(g.d.store, cast.mara, id, requestLookup)
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await g.grant(id, cast.mara)
    const { questions } = await g.as(cast.mara).page<DemandPage>(id)
    await g.step(id, 'assess', {})
    const page = await g.page<DemandPage>(id)
    return { asked: questions.map(q => q.fact), findings: page.demand.assessment?.lines[0]?.findings ?? [] }
  }

  const federal = { authority: 'travis', instrument: 'us.subpoena.grand_jury' }
  const ofState = { served: inc.name, authority: 'california', instrument: 'us.subpoena.state' }

  test('turning the entities round changes no question and no finding', async () => {
    for (const served of ['', inc.name, gmbh.name]) {
      const one = await assessed([inc, gmbh], { ...federal, served })
      const other = await assessed([gmbh, inc], { ...federal, served })
      assert.deepEqual(other, one)
    }
  })

  test('the entity that a paper names is the one the law is asked about', async () => {
    const us = await assessed([gmbh, inc], { ...federal, served: inc.name })
    const de = await assessed([gmbh, inc], { ...federal, served: gmbh.name })
    assert.equal(us.asked.includes('foreign_law_conflict'), false)
    assert.equal(de.asked.includes('foreign_law_conflict'), true)
  })

  test('a State’s paper served in another State is seen by the directory and the profile alone, by name', async () => {
    const { asked, findings } = await assessed([inc], ofState)
    assert.equal(asked.includes('requester.subdivision'), false)
    assert.equal(asked.includes('provider.subdivision'), false)
    const line = findings.find(f => f.rule === 'us.rule.across_state_line')
    assert.match(line?.why ?? '', /California.*Oregon/)
    const home = await assessed([{ ...inc, subdivision: 'US-CA' }], ofState)
    assert.equal(
      home.findings.some(f => f.rule === 'us.rule.across_state_line'),
      false,
    )
  })
})
