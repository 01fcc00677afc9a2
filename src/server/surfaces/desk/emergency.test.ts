// The emergency lane over HTTP on a real installation with the real packs.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { at, callback, cast, pass, prepare, recordLookup } from '../../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../../test/papers/papers.ts'
import { danger, releasedInEmergency } from '../../../../test/server/desk/emergency.ts'
import { CALLBACK, LaneGround } from '../../../../test/server/desk/lanes.ts'
import { act, digestFor, travel } from '../../../../test/store-road.ts'
import type { DemandPage } from '../../../api/desk/demand-page.ts'
import type { EmergencyFigures, PermittedPolicies } from '../../../api/desk/lanes.ts'
import type { Queue } from '../../../api/desk/queue.ts'
import type { Command } from '../../../domain/registry/command.ts'
import { type Demand, openLines } from '../../../domain/registry/state.ts'
import { createChanges } from '../../changes.ts'
import { fireDueClocks } from '../../worker/clocks.ts'
import { loadAtWork } from '../../worker/demand-at-work.ts'
import { remindOfProcess } from '../../worker/emergencies.ts'
import { readFor } from '../../worker/reading.ts'
import { revokeWithdrawn } from '../../worker/withdrawn.ts'

const ACCOUNT = 'anna@acme.example'

describe('the emergency lane over HTTP', { timeout: 500_000 }, () => {
  let g: LaneGround
  let id = ''

  before(async () => {
    g = await LaneGround.open()
    id = await g.receive(
      `EMERGENCY DISCLOSURE REQUEST\nUnder 18 U.S.C. 2702(b)(8) and (c)(4) Travis County asks for the subscriber data of ${ACCOUNT}: a child is in danger of death.\n`,
    )
    await g.grant(id, cast.mara, cast.carl, cast.ines)
  })
  after(() => g?.close())

  const page = () => g.page<DemandPage>(id)
  const line = (ground: string) => ({
    ask: 'a1',
    category: 'subscriber',
    account: 'acc1',
    decision: 'comply',
    ground,
    cite: '18 USC 2702(c)(4)',
    reason: 'The law permits it in an emergency.',
    period: { from: '2026-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
    wouldSuffice: [],
  })
  const determination = (ground: string) => ({
    command: {
      type: 'determine',
      lines: [line(ground)],
      redirectException: null,
      notChallenged: 'Nothing compels us: there is nothing to challenge.',
    },
  })

  test('a paper that reads as an emergency is marked by itself and comes first, with its own clock', async () => {
    await readFor(g.d, createChanges(), id)
    const { demand, deadlines } = await page()
    assert.deepEqual([demand.emergency?.source, demand.emergency?.voluntary], ['reader', true])
    assert.equal(deadlines.find(c => c.clock === 'emergency:answer')?.dueAt, '2026-11-25T10:00:00.000Z')
    const queue = (await g.get('/api/queue')).body as Queue
    assert.equal(queue.rows[0]?.summary.emergency, 'claimed')
  })

  test('the number that is called is the directory’s: nobody can send another', async () => {
    const asked = { ...facts([ACCOUNT]), instrument: 'us.emergency.disclosure', body: 'police' }
    await act(g.d.store, cast.ines, id, { type: 'confirm_facts', facts: asked, changed: [] })
    assert.equal((await page()).next.step, 'record_danger')
    await g.as(cast.mara).step(id, 'commands', { command: danger })
    await act(g.d.store, cast.mara, id, pass())
    await act(g.d.store, cast.carl, id, callback('confirmed'))
    const call = { supervisor: 'Lt. M. Okafor', outcome: 'confirmed', note: '' }
    const forged = { type: 'confirm_emergency', contact: '+1 900 000 0000', ...call }
    assert.equal((await g.as(cast.carl).try(id, 'commands', { command: forged })).status, 400)
    assert.equal((await g.try(id, 'emergency/confirm', { ...call, contact: '+1 900' })).status, 400)
    assert.equal((await g.as(cast.mara).try(id, 'emergency/confirm', call)).status, 403)
    await g.as(cast.carl).step(id, 'emergency/confirm', call)
    assert.equal((await page()).demand.emergency?.confirmation?.contact, CALLBACK)
  })

  test('the packs permit it, counsel decides, and the ground is the lane', async () => {
    await act(g.d.store, cast.mara, id, {
      type: 'request_lookup',
      lookup: JSON.stringify({ id: 'lookup1' }),
      assertion: {},
    })
    await act(g.d.store, cast.gate, id, recordLookup({ [ACCOUNT]: 'acme' }))
    await g.as(cast.mara).step(id, 'assess', {})
    const { demand } = await page()
    assert.equal(demand.assessment?.lines[0]?.compulsion, 'permitted')
    assert.equal(demand.assessment?.lines[0]?.outcome, 'needs_review')
    g.as(cast.carl)
    assert.equal((await g.try(id, 'commands', determination('required_by_law'))).status, 422)
    assert.equal((await g.try(id, 'commands', determination('voluntary_consent'))).status, 409)
    assert.equal(
      (await g.as(cast.mara).try(id, 'commands', determination('voluntary_emergency'))).status,
      403,
    )
    await g.as(cast.carl).step(id, 'commands', determination('voluntary_emergency'))
  })

  test('figures tell by authority and country what became of emergencies', async () => {
    const { rows } = (await g.get('/api/emergencies')).body as EmergencyFigures
    assert.equal(rows.length, 1)
    const { name, country, claimed, open, never } = rows[0]!
    assert.deepEqual([name, country, claimed, open, never], ['Travis County', 'US', 1, 1, 0])
  })

  test('a policy is adopted by counsel alone, by name, for what a pack says is merely permitted', async () => {
    const wish = {
      name: 'Missing children',
      instruments: ['us.emergency.disclosure'],
      categories: ['subscriber'],
      why: 'For a missing child we name the subscriber without process.',
    }
    const put = (body: object) => g.post('/api/law/permitted', body)
    assert.equal((await g.as(cast.mara).try(id, 'commands', determination('voluntary_policy'))).status, 422)
    assert.equal((await put(wish)).status, 403)
    g.as(cast.carl)
    assert.equal((await put({ ...wish, instruments: ['us.subpoena.grand_jury'] })).status, 400)
    assert.equal((await put({ ...wish, instruments: ['us.nothing'] })).status, 404)
    assert.equal((await put(wish)).status, 200)
    assert.equal((await put({ ...wish, name: 'missing CHILDREN' })).status, 409)
    const { policies } = (await g.get('/api/law/permitted')).body as PermittedPolicies
    assert.deepEqual([policies[0]?.name, policies[0]?.by], ['Missing children', 'carl'])
    const named = { ...line('voluntary_policy'), policy: wish.name }
    const { command } = determination('voluntary_policy')
    await g.step(id, 'commands', { command: { ...command, lines: [named] } })
    const withdrawn = await g.post('/api/law/permitted/withdraw', { id: policies[0]?.id })
    assert.equal(withdrawn.status, 200)
    const again = await g.try(id, 'commands', { command: { ...command, lines: [named] } })
    assert.equal(again.status, 422)
  })

  test('a policy that is withdrawn while its disclosure is on its way revokes what was signed', async () => {
    const wish = {
      name: 'Missing adults',
      instruments: ['us.emergency.disclosure'],
      categories: ['subscriber'],
      why: 'A missing person may be found by the name of an account.',
    }
    g.as(cast.carl)
    assert.equal((await g.post('/api/law/permitted', wish)).status, 200)
    const permits = (d: Demand): Command => {
      const law = assessed(openLines(d))
      const open = { outcome: 'needs_review', compulsion: 'permitted' } as const
      const lines = law.lines.map(l => (l.category === 'subscriber' ? { ...l, ...open } : l))
      return { ...law, packs: [`us@1#${'a'.repeat(64)}`], lines }
    }
    const asked = { ...facts([ACCOUNT]), instrument: 'us.emergency.disclosure' }
    const leaving = { ...comply('acc1'), ground: 'voluntary_policy', policy: wish.name } as const
    const { id: signed } = await travel(g.d.store, 'authorised', {
      accounts: { [ACCOUNT]: 'acme' },
      instead: {
        confirmed: () => [[cast.ines, { type: 'confirm_facts', facts: asked, changed: [] }]],
        assessed: d => [[cast.mara, permits(d)]],
        determined: () => [[cast.carl, determine([leaving, reject('acc1')], false)]],
        excepted: () => [],
        prepared: d => [
          [cast.mara, { ...prepare([comply('acc1')], at(50)), digest: digestFor(d) } as Command],
        ],
      },
    })
    const look = async () => {
      const work = await loadAtWork(g.d, signed)
      assert.ok(work)
      await revokeWithdrawn(g.d, work.demand)
      return (await loadAtWork(g.d, signed))?.demand.authorisation?.status
    }
    assert.equal(await look(), 'authorised')
    const { policies } = (await g.get('/api/law/permitted')).body as PermittedPolicies
    const id = policies.find(p => p.name === wish.name)?.id
    assert.equal((await g.post('/api/law/permitted/withdraw', { id })).status, 200)
    assert.equal(await look(), 'revoked')
  })

  test('a demand counts under the class of its paper, whatever somebody says it is', async () => {
    for (const [instrument, counted] of [
      ['us.subpoena.grand_jury', 'subpoena'],
      ['us.nsl.2709', 'national_security'],
    ] as const) {
      const asked = { ...facts([ACCOUNT]), instrument }
      const out = await travel(g.d.store, 'notified', {
        accounts: { [ACCOUNT]: 'acme' },
        instead: {
          confirmed: () => [[cast.ines, { type: 'confirm_facts', facts: asked, changed: [] }]],
          assessed: d => [[cast.mara, { ...assessed(openLines(d)), packs: [`us@1#${'a'.repeat(64)}`] }]],
          determined: () => [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')], false)]],
        },
      })
      await g.grant(out.id, cast.mara)
      await g.as(cast.mara).step(out.id, 'commands', {
        command: { type: 'close', outcome: 'rejected', process: 'court_order' },
      })
      assert.equal((await g.page<DemandPage>(out.id)).demand.closed?.process, counted)
    }
  })

  test('facts of a paper that only named people may know of are not confirmed where everybody reads', async () => {
    const out = await travel(g.d.store, 'received')
    await g.grant(out.id, cast.ines)
    const wish = (instrument: string) =>
      g.as(cast.ines).try(out.id, 'commands', {
        command: { type: 'confirm_facts', facts: { ...facts([ACCOUNT]), instrument }, changed: [] },
      })
    const no = await wish('us.fisa.702')
    assert.equal(no.status, 409)
    assert.match(JSON.stringify(no.body), /named people alone/)
    assert.equal((await wish('us.warrant.2703')).status, 200)
  })

  test('a term after the release the authority is reminded by one letter, and a term after that nothing came', async () => {
    const out = await releasedInEmergency(g.d.store)
    const lookAgain = async (now: string) => {
      g.moveTo(now)
      await fireDueClocks(g.d)
      const work = await loadAtWork(g.d, out.id)
      assert.ok(work)
      await remindOfProcess(g.d, work)
      await remindOfProcess(g.d, work)
      return (await loadAtWork(g.d, out.id))?.demand
    }
    const { dueAt = '', neverAt = '' } = out.followUp ?? {}
    assert.equal(
      (await lookAgain(at(60)))?.letters.some(l => l.kind === 'follow_up'),
      false,
    )
    const reminded = await lookAgain(dueAt)
    assert.deepEqual(
      reminded?.letters.filter(l => l.kind === 'follow_up').map(l => l.to),
      ['authority'],
    )
    assert.equal((await lookAgain(neverAt))?.followUp?.settled?.outcome, 'never')
    const { rows } = (await g.as(cast.carl).get('/api/emergencies')).body as EmergencyFigures
    assert.equal(
      rows.reduce((n, r) => n + r.never, 0),
      1,
    )
  })
})
