import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  callback,
  cast,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  pass,
  play,
  policy,
  recordLookup,
  requestLookup,
  roadTo,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import { matterOf } from '../registry/state.ts'
import { isStopped } from './decided-anew.ts'
import type { LineAssessment, LineDecision } from './events.ts'

const lines = [
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
] as const

/** The standard demand after an assessment that answers so for its first line. */
function answered(answer: Partial<LineAssessment>) {
  const base = assessed(lines)
  const changed = base.lines.map((l, i) => (i === 0 ? { ...l, ...answer } : l))
  return roadTo('assessed', { assessed: [[cast.mara, { ...base, lines: changed }]] })
}

const opinion = (line: LineDecision): LineDecision => ({ ...line, ground: 'required_by_law_counsel_opinion' })
const narrow = (period: LineDecision['period']): LineDecision => ({
  ...comply('acc1'),
  decision: 'narrow',
  ground: 'period_not_justified',
  period,
})
const wish = determine([comply('acc1')])

test('the law is asked before anything is decided, and again after the facts change', () => {
  given(roadTo('matched')).when(wish, { by: cast.mara }).then({ code: 'not_assessed' })
  const changed = play(
    [[cast.ines, { type: 'confirm_facts', facts: facts([IDENTIFIER]), changed: [] }]],
    roadTo('assessed'),
  )
  given(changed).when(wish, { by: cast.mara }).then({ code: 'not_assessed' })
})

test('what the law requires may be decided to be answered', () => {
  given(roadTo('assessed')).when(wish, { by: cast.mara }).then(['Determined'])
})

test('too weak a process cannot release a class, not even by counsel', () => {
  for (const by of [cast.mara, cast.carl])
    for (const line of [comply('acc1', 'content_stored'), opinion(comply('acc1', 'content_stored'))])
      given(roadTo('assessed'))
        .when(determine([line]), { by })
        .then({ code: 'process_does_not_reach' })
})

test('a forbidden disclosure is not made, however sufficient the process', () => {
  given(answered({ outcome: 'sufficient', compulsion: 'forbidden' }))
    .when(determine([opinion(comply('acc1'))]), { by: cast.carl })
    .then({ code: 'process_does_not_reach' })
})

test('a disclosure that the law merely permits is declined, unless counsel adopted a policy for it by name', () => {
  const permitted = answered({ compulsion: 'permitted' })
  for (const by of [cast.mara, cast.carl])
    given(permitted).when(wish, { by }).then({ code: 'merely_permitted' })
  const adopted = {
    name: 'Subpoenas of grand juries',
    instruments: ['us.subpoena.grand_jury'],
    categories: ['subscriber'],
  } as const
  const byPolicy = (name: string) =>
    determine([{ ...comply('acc1'), ground: 'voluntary_policy', policy: name }])
  const under = (p: typeof adopted) => ({ by: cast.mara, policy: { ...policy, adoptedPermitted: [p] } })
  given(permitted).when(wish, under(adopted)).then({ code: 'merely_permitted' })
  given(permitted).when(byPolicy('Another'), under(adopted)).then({ code: 'merely_permitted' })
  given(permitted).when(byPolicy(adopted.name), { by: cast.mara }).then({ code: 'merely_permitted' })
  given(permitted).when(byPolicy(adopted.name), under(adopted)).then(['Determined'])
  given(roadTo('assessed')).when(byPolicy(adopted.name), under(adopted)).then({ code: 'ground_unknown' })
})

test('where the law gives no clear answer counsel decides, and says that it is an opinion', () => {
  for (const answer of [{ outcome: 'needs_review' }, { compulsion: 'unknown' }] as const) {
    const open = given(answered(answer))
    open.when(wish, { by: cast.mara }).then({ code: 'counsel_required' })
    open.when(determine([opinion(comply('acc1'))]), { by: cast.mara }).then({ code: 'counsel_required' })
    const part = narrow(comply('acc1').period)
    open.when(determine([part]), { by: cast.mara }).then({ code: 'counsel_required' })
    open.when(determine([part]), { by: cast.carl }).then(['Determined'])
    open.when(wish, { by: cast.carl }).then({ code: 'counsel_required' })
    open.when(determine([opinion(comply('acc1'))]), { by: cast.carl }).then(['Determined'])
  }
})

test('nobody but counsel gives an opinion as counsel', () => {
  given(roadTo('assessed'))
    .when(determine([opinion(comply('acc1'))]), { by: cast.mara })
    .then({ code: 'counsel_required' })
})

test('nothing is released to a sender who is not authenticated', () => {
  const denied = play([[cast.carl, { ...callback('denied'), note: 'mail of today' }]], roadTo('assessed'))
  given(denied).when(wish, { by: cast.mara }).then({ code: 'authority_not_authenticated' })
  given(denied)
    .when(determine([reject('acc1')]), { by: cast.mara })
    .then(['Determined'])
})

test('an organisation is asked first, a consumer is not', () => {
  given(roadTo('assessed'))
    .when(determine([comply('acc1')], false), { by: cast.mara })
    .then({ code: 'redirect_first' })
  const consumer = roadTo('assessed', {
    matched: [[cast.gate, recordLookup({ [IDENTIFIER]: 'cora' })]],
  })
  given(consumer)
    .when(determine([comply('acc1')], false), { by: cast.mara })
    .then(['Determined'])
  given(consumer)
    .when(determine([comply('acc1')]), { by: cast.mara })
    .then({ code: 'invalid_input' })
})

test('an exception from the redirect without a word on challenging is not enough', () => {
  for (const notChallenged of [null, '  '])
    given(roadTo('assessed'))
      .when({ ...wish, notChallenged }, { by: cast.mara })
      .then({ code: 'challenge_decision_missing' })
})

test('an exception recorded for one tenant does not spare another its redirect', () => {
  const two = { [IDENTIFIER]: 'acme', 'bert@stad.example': 'stad' }
  const asked = roadTo('matched', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two)), changed: [] }]],
    matched: [[cast.gate, recordLookup(two)]],
  })
  const all = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc2', category: 'subscriber' },
  ])
  const first = play(
    [
      [cast.mara, all],
      [cast.mara, wish],
    ],
    asked,
  )
  given(first)
    .when(determine([comply('acc2')], false), { by: cast.mara })
    .then({ code: 'redirect_first' })
})

const redirect: LineDecision = {
  ...reject('acc1', 'subscriber'),
  decision: 'redirect',
  ground: 'tenant_is_organisation',
}
const back: Command = {
  type: 'record_redirect_answer',
  outcome: 'renewed_to_us',
  note: 'They wrote again.',
  exception: { ground: 'agency_states_redirect_would_harm', note: 'They wrote again.' },
}

test('an agency that comes back to us gives the ground on which we answer', () => {
  const redirected = play([[cast.mara, determine([redirect], false)]], roadTo('assessed'))
  given(redirected)
    .when({ ...back, exception: null } as Command, { by: cast.mara })
    .then({ code: 'redirect_first' })
  // Nobody comes back who was not asked.
  given(redirected).when(back, { by: cast.mara }).then({ code: 'redirect_first' })
  const unkept = 'The agency is here.'
  const sent = {
    type: 'record_letter',
    matter: null,
    letter: letter('redirect', 'authority'),
    unkept,
  } as const
  const renewed = play(
    [
      [cast.carl, sent],
      [cast.mara, back],
    ],
    redirected,
  )
  const { demand } = given(renewed).when(
    { ...determine([comply('acc1')], false), notChallenged: 'Valid.' },
    { by: cast.mara },
  )
  assert.equal(demand.lines[0]?.decision, 'comply')
})

test('a demand that was not redirected has no answer to a redirect', () => {
  given(roadTo('determined')).when(back, { by: cast.mara }).then({ code: 'wrong_stage' })
  given(roadTo('assessed'))
    .when({ type: 'record_letter', matter: null, letter: letter('redirect', 'authority') }, { by: cast.mara })
    .then({ code: 'wrong_stage' })
})

test('a released period is never wider than what was asked', () => {
  const from = '2026-01-01T00:00:00.000Z'
  const to = '2026-11-01T00:00:00.000Z'
  const start = given(roadTo('assessed'))
  const refused = { code: 'authorisation_scope' } as const
  const wider = [
    { from: '2025-12-31T23:59:59.999Z', to },
    { from: null, to },
    { from, to: '2026-11-01T00:00:00.001Z' },
    { from, to: null },
  ]
  for (const period of wider)
    for (const line of [{ ...comply('acc1'), period }, narrow(period)])
      start.when(determine([line]), { by: cast.mara }).then(refused)
  start
    .when(determine([{ ...comply('acc1'), period: null }]), { by: cast.mara })
    .then({ code: 'invalid_input' })
  start
    .when(determine([narrow({ from: '2026-10-01T00:00:00.000Z', to })]), { by: cast.mara })
    .then(['Determined'])
})

test('a ground belongs to its decision, and every decision has a reason in words', () => {
  const start = given(roadTo('assessed'))
  start
    .when(determine([{ ...reject('acc1'), ground: 'overbroad' }]), { by: cast.mara })
    .then({ code: 'ground_unknown' })
  start
    .when(determine([{ ...reject('acc1'), reason: ' ' }]), { by: cast.mara })
    .then({ code: 'invalid_input' })
  start.when(determine([]), { by: cast.mara }).then({ code: 'invalid_input' })
})

test('only lines of this demand are decided, and what no account answers is never released', () => {
  given(roadTo('assessed'))
    .when(determine([comply('acc2')]), { by: cast.mara })
    .then({ code: 'invalid_input' })
  const nobody = play(
    [
      [cast.gate, recordLookup({})],
      [cast.mara, assessed([{ account: null, category: 'subscriber' }])],
    ],
    roadTo('asked'),
  )
  const line = { ...comply('x'), account: null }
  given(nobody)
    .when(determine([line]), { by: cast.mara })
    .then({ code: 'invalid_input' })
})

test('a line that the law has not answered is not released', () => {
  const partly = roadTo('assessed', { assessed: [[cast.mara, assessed([lines[1]])]] })
  given(partly).when(wish, { by: cast.mara }).then({ code: 'not_assessed' })
})

test('an answer of the law that changed opens its lines again, and only those', () => {
  const before = roadTo('determined')
  const base = assessed(lines)
  const weaker = base.lines.map((l, i) => (i === 0 ? { ...l, outcome: 'insufficient' as const } : l))
  const { demand } = given(before).when({ ...base, lines: weaker }, { by: cast.mara })
  assert.deepEqual(
    demand.lines.map(l => l.category),
    ['content_stored'],
  )
  assert.equal(given(before).when(base, { by: cast.mara }).demand.lines.length, 2)
})

test('nothing of a tenant whose objection counsel upheld is released', () => {
  const upheld = play(
    [
      [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }],
      [cast.carl, { type: 'decide_objection', matter: MATTER, decision: 'upheld', reason: 'Right.' }],
    ],
    roadTo('notified'),
  )
  const stopped = (past: Parameters<typeof given>[0]) => {
    const d = given(past).state
    return d?.lines.filter(l => isStopped(d, matterOf(d, l), l)).map(l => l.category)
  }
  assert.deepEqual(stopped(roadTo('notified')), [])
  assert.deepEqual(stopped(upheld), ['subscriber'], 'what was refused stands')
  const anew = play([[cast.mara, determine([reject('acc1', 'subscriber')])]], upheld)
  assert.deepEqual(stopped(anew), [])
  given(upheld).when(wish, { by: cast.mara }).then({ code: 'objection_undecided' })
  given(upheld)
    .when(determine([reject('acc1', 'subscriber')]), { by: cast.mara })
    .then(['Determined'])
})

test('the determination stands still under a live authorisation', () => {
  given(roadTo('prepared')).when(wish, { by: cast.mara }).then({ code: 'wrong_stage' })
  given(roadTo('authorised')).when(wish, { by: cast.mara }).then({ code: 'wrong_stage' })
})

test('after the release the other lines are decided without one, and what left stays decided', () => {
  const released = given(roadTo('released'))
  released.when(wish, { by: cast.mara }).then({ code: 'wrong_stage' })
  released.when(determine([reject('acc1', 'subscriber')]), { by: cast.mara }).then({ code: 'wrong_stage' })
  released.when(determine([reject('acc1')]), { by: cast.mara }).then(['Determined'])
  assert.equal(released.when(assessed([]), { by: cast.mara }).demand.lines.length, 2)
})

test('a certificate of e-Evidence is rejected with a reason of Annex III and no other, every other paper with none of them', () => {
  const under = (instrument: string) =>
    roadTo('assessed', {
      confirmed: [
        [
          cast.ines,
          { type: 'confirm_facts', facts: { ...facts(['anna@acme.example']), instrument }, changed: [] },
        ],
      ],
    })
  const with_ = (ground: 'annex_iii_incomplete' | 'defective_form' | 'authority_not_authenticated') =>
    determine(
      [
        { ...reject('acc1', 'subscriber'), ground },
        { ...reject('acc1'), ground },
      ],
      false,
    )
  const epoc = given(under('eu.epoc.subscriber'))
  epoc.when(with_('annex_iii_incomplete'), { by: cast.mara }).then(['Determined'])
  epoc.when(with_('authority_not_authenticated'), { by: cast.mara }).then(['Determined'])
  epoc.when(with_('defective_form'), { by: cast.mara }).then({ code: 'ground_unknown' })
  const subpoena = given(roadTo('assessed'))
  subpoena.when(with_('annex_iii_incomplete'), { by: cast.mara }).then({ code: 'ground_unknown' })
  subpoena.when(with_('defective_form'), { by: cast.mara }).then(['Determined'])
})

test('an exception, and why nothing is challenged, are of the customers of whom something is given, and of no other', () => {
  const redirected = {
    ...comply('acc2'),
    decision: 'redirect',
    ground: 'tenant_is_organisation',
    period: null,
    reason: 'Ask it first.',
  } as const
  const past = play(
    [
      [
        cast.ines,
        {
          type: 'confirm_facts',
          facts: facts(['anna@acme.example', 'rat@stad.example'], ['subscriber']),
          changed: [],
        },
      ],
      [cast.mara, pass()],
      [cast.carl, callback('confirmed')],
      [cast.mara, requestLookup],
      [cast.gate, recordLookup({ 'anna@acme.example': 'acme', 'rat@stad.example': 'stad' })],
      [
        cast.mara,
        assessed([
          { account: 'acc1', category: 'subscriber' },
          { account: 'acc2', category: 'subscriber' },
        ]),
      ],
      [cast.mara, determine([comply('acc1'), redirected])],
    ],
    roadTo('received'),
  )
  const of = (tenant: string) => given(past).state?.matters.find(m => m.tenant === tenant)
  assert.ok(of('acme')?.redirectException && of('acme')?.notChallenged)
  assert.deepEqual([of('stad')?.redirectException, of('stad')?.notChallenged], [null, null])
  const { decided } = given(past).when(determine([comply('acc2')], false), { by: cast.nils })
  assert.equal((decided as { code?: string }).code, 'redirect_first')
})
