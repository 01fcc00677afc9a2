// Whom the law names to be told: where the chain reaches them the notice leaves; where not, counsel says why and another person sends it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, IDENTIFIER, MATTER, play, roadTo, sendNotice } from '../../../test/given.ts'
import { assessed, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { ControllerTold } from '../../directory/tenant-chain.ts'
import type { Notice } from '../../law/answer.ts'
import type { Ground } from '../../vocabulary/closed-lists.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { namedByLaw, refuseWhom } from './addressee.ts'
import { tellsEnforcing } from './annex-recipients.ts'

type Duty = Notice['duties'][number]
const duty = (part: Partial<Duty>): Duty => ({
  ...{ to: 'customer', when: 'any_time', by: 'provider', copy: 'full', cite: 'a duty' },
  ...{ confidence: 'VERIFIED' as const },
  ...part,
})
function lawSays(notice: Partial<Notice>): DemandEvent[] {
  const asked = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  const said = {
    value: 'required_now',
    until: null,
    whom: 'customer',
    by: 'provider',
    cite: 'a law',
    duties: [],
  }
  const answer = Object.fromEntries(
    asked.lines.map(l => [lineKey(l), { notice: { ...said, ...notice }, challenges: [], conflicts: [] }]),
  )
  const command: Command = { ...asked, answer: answer as unknown as CommandOf<'record_assessment'>['answer'] }
  return roadTo('secondRead', { assessed: [[cast.mara, command]] })
}
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const named = (notice: Partial<Notice>) =>
  namedByLaw(state(lawSays(notice)), { id: MATTER, tenantKind: 'enterprise' })
const send = (controller?: ControllerTold): Command => ({
  ...(sendNotice(MATTER) as CommandOf<'send_notice'>),
  ...(controller ? { controller } : {}),
})
const why: Command = { type: 'leave_untold', matter: MATTER, note: 'The reseller tells it, by contract.' }
const controller = lawSays({ whom: 'controller' })

test('the law names the controller by its rule, or by a duty of ours', () => {
  assert.deepEqual(named({ whom: 'controller' }), { whom: 'controller', cite: 'a law' })
  const ours = [duty({}), duty({ to: 'controller', when: 'on_production', cite: 'art 5(7)' })]
  assert.deepEqual(named({ duties: ours }), { whom: 'controller', cite: 'art 5(7)' })
})

test('it names nobody else by a duty of the authority, by what we never do, or where the authority tells', () => {
  const others = [
    duty({ to: 'controller', when: 'never_by_provider' }),
    duty({ to: 'controller', by: 'authority' }),
    duty({ to: 'data_subject', when: 'never_by_provider' }),
  ]
  assert.equal(named({ duties: others }), null)
  assert.equal(named({ value: 'authority_notifies', whom: 'controller' }), null)
  assert.equal(named({ whom: 'data_subject', value: 'permitted_now' }), null)
})

test('a consumer is whom the law names', () => {
  const d = state(lawSays({ whom: 'data_subject' }))
  assert.equal(namedByLaw(d, { id: MATTER, tenantKind: 'consumer' }), null)
  assert.equal(namedByLaw(d, { id: MATTER, tenantKind: 'enterprise' })?.whom, 'data_subject')
})

test('a notice that reaches the controller leaves, and one that does not waits for counsel', () => {
  given(controller).when(send('told'), { by: cast.mara }).then(['NoticeSent'])
  for (const so of ['untold', 'unknown'] as const)
    for (const by of [cast.mara, cast.carl, cast.clock])
      given(controller).when(send(so), { by }).then({ code: 'counsel_required' })
  given(lawSays({})).when(send('untold'), { by: cast.mara }).then(['NoticeSent'])
})

test('counsel says why not, and another person sends it; who said it does not, and it does not leave by itself', () => {
  given(controller)
    .when({ ...why, note: ' ' } as Command, { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(lawSays({})).when(why, { by: cast.carl }).then({ code: 'not_found' })
  const past = play([[cast.carl, why]], controller)
  given(past).when(send('untold'), { by: cast.carl }).then({ code: 'same_person' })
  given(past).when(send('untold'), { by: cast.clock }).then({ code: 'counsel_required' })
  const sent = given(past).when(send('untold'), { by: cast.mara })
  sent.then(['NoticeSent'])
  assert.equal(sent.demand.matters[0]?.leftUntold?.confirmedBy, 'mara')
})

test('what was said of another rule of the law says nothing of this one', () => {
  const d = state(play([[cast.carl, why]], controller))
  const m = d.matters[0] ?? assert.fail()
  assert.equal(refuseWhom(d, m, { controller: 'untold', who: 'mara' }), null)
  const other = m.leftUntold && { ...m.leftUntold, cite: 'another law' }
  const asked = refuseWhom(
    d,
    { ...m, ...(other ? { leftUntold: other } : {}) },
    { controller: 'untold', who: 'mara' },
  )
  assert.equal(asked?.code, 'counsel_required')
})

test('that the organisation is told does not tell the person whom the law names: it is counsel’s turn', () => {
  const past = lawSays({ whom: 'data_subject' })
  const next = nextStep(state(past), '2026-11-26T12:00:00.000Z')
  assert.deepEqual([next.step, next.turn], ['notify', 'counsel'])
  assert.equal(next.says.key, 'next.law_names_somebody_whom_notice')
  given(past).when(send('told'), { by: cast.mara }).then({ code: 'counsel_required' })
  given(play([[cast.carl, why]], past))
    .when(send('told'), { by: cast.mara })
    .then(['NoticeSent'])
})

test('a notice that could not leave by itself for that goes to counsel', () => {
  const past = play([[cast.clock, { type: 'escalate_notice', matter: MATTER, why: 'whom' }]], controller)
  const next = nextStep(state(past), '2026-11-26T12:00:00.000Z')
  assert.deepEqual([next.step, next.turn], ['notify', 'counsel'])
  assert.equal(next.says.key, 'next.law_names_somebody_whom_notice')
})

const formGoes = (instrument: string, ground: Ground, notified: boolean | null) => {
  const paper = { ...facts([IDENTIFIER]), instrument, answers: { notified } }
  const past = roadTo('assessed', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: paper, changed: [] }]],
  })
  const lines = [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({ ...l, ground }))
  return tellsEnforcing(given(play([[cast.carl, determine(lines, false)]], past)).state as Demand)
}

test('the form goes to the enforcing authority too where the certificate says that it was notified', () => {
  for (const ground of ['annex_iii_incomplete', 'annex_iii_impossible', 'annex_iii_not_stored'] as const) {
    assert.match(formGoes('eu.epoc.content', ground, true) ?? '', /10\(6\)-\(8\)/)
    for (const notified of [false, null]) assert.equal(formGoes('eu.epoc.content', ground, notified), null)
    assert.equal(formGoes('eu.epoc_pr', ground, true), null, 'of an order to keep, the issuing one alone')
  }
})

test('both are told of privilege and press freedom, whichever was notified', () => {
  const ground = 'annex_iii_immunity_or_privilege'
  assert.match(formGoes('eu.epoc.subscriber', ground, false) ?? '', /10\(5\)/)
  assert.match(formGoes('eu.epoc_pr', ground, null) ?? '', /11\(4\)/)
})

test('an answer without a reason of that form goes to nobody else', () => {
  assert.equal(tellsEnforcing(given(roadTo('determined')).state as Demand), null)
  assert.equal(tellsEnforcing(given(roadTo('received')).state as Demand), null)
})
