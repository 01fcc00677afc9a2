// What waits for somebody comes back by a clock, and what somebody said once is not said of something else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  callback,
  cast,
  challengeStep,
  file,
  given,
  IDENTIFIER,
  MATTER,
  NOW,
  play,
  policy,
  prepare,
  roadTo,
  type Step,
  sign,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, receive, reject } from '../../../test/papers/papers.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { TenantAnswer } from '../../vocabulary/closed-lists.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, firedKey } from '../registry/state.ts'
import { deadlines } from './deadline.ts'
import { nextStep } from './next.ts'

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const clock = (past: readonly DemandEvent[], kind: string) =>
  deadlines(state(past), policy).find(c => c.clock.split(':')[0] === kind)?.dueAt
const next = (past: readonly DemandEvent[], now = NOW) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step}: ${turn}`
}
const BEFORE_DUE = '2026-11-27T23:00:00.000Z'

// ---------------------------------------------------------------- the tenant's other answers

const says = (answer: TenantAnswer): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer, text: 'x' },
  at(1),
]
const over: Step = [cast.clock, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(60)]
const noted: Step = [cast.carl, { type: 'note_answer', matter: MATTER, note: 'Nothing follows.' }, at(61)]

test('what a tenant answered holds production until counsel has read it, and comes to counsel before the due moment', () => {
  for (const answer of ['answers_itself', 'needs_time', 'has_filed'] as const) {
    const past = play([says(answer), over], roadTo('notified'))
    given(past)
      .when(prepare([comply('acc1')], at(250)), { by: cast.mara, at: at(62) })
      .then({ code: 'objection_undecided' })
    assert.equal(clock(past, 'answer'), BEFORE_DUE)
    assert.equal(next(past, BEFORE_DUE), 'note_answer: counsel')
    given(play([noted], past))
      .when(prepare([comply('acc1')], at(250)), { by: cast.mara, at: at(62) })
      .then(['AuthorisationPrepared'])
  }
})

test('the same answer again holds nothing, another one does', () => {
  const past = play([says('needs_time'), over, noted], roadTo('notified'))
  const again = (answer: TenantAnswer) =>
    play([[cast.acme, { type: 'answer_notice', matter: MATTER, answer, text: 'x' }, at(62)]], past)
  const wish = prepare([comply('acc1')], at(250))
  given(again('needs_time'))
    .when(wish, { by: cast.mara, at: at(63) })
    .then(['AuthorisationPrepared'])
  given(again('has_filed'))
    .when(wish, { by: cast.mara, at: at(63) })
    .then({ code: 'objection_undecided' })
})

test('an answer that comes while two people sign revokes what they sign', () => {
  const past = roadTo('signedOnce', {
    answered: [over] as never,
    prepared: [[cast.mara, prepare([comply('acc1')], at(250)), at(61)]],
    signedOnce: [[cast.ada, sign, at(62)]],
  })
  given(past)
    .when(
      { type: 'answer_notice', matter: MATTER, answer: 'has_filed', text: 'x' },
      { by: cast.acme, at: at(63) },
    )
    .then(['NoticeAnswered', 'AuthorisationRevoked'])
})

// ---------------------------------------------------------------- filed away by one person

const filed = (past: readonly DemandEvent[]) =>
  play([[cast.ines, { type: 'file_as_not_demand', reason: 'advertisement', note: 'A newsletter.' }]], past)

test('what one person filed away goes on pressing until another has looked', () => {
  const received = play([[cast.mail, receive(NOW)]])
  assert.equal(clock(filed(received), 'not_demand'), '2026-11-26T09:00:00.000Z')
  const marked = play(
    [[cast.mail, { type: 'mark_emergency', source: 'reader', voluntary: true, note: '' }]],
    received,
  )
  const away = filed(marked)
  assert.equal(clock(away, 'not_demand'), at(60))
  assert.equal(clock(away, 'emergency'), at(60), 'the emergency goes on waiting')
  const rung: Command = { type: 'fire_clock', clock: 'not_demand:look', dueAt: at(60) }
  const { demand } = given(away).when(rung, { by: cast.clock, at: at(60) })
  assert.deepEqual(demand.fired, [firedKey('not_demand:look', at(60))])
  const looked = play([[cast.mara, { type: 'confirm_not_demand', note: '' }]], away)
  assert.deepEqual(deadlines(state(looked), policy), [])
  given(looked)
    .when(rung, { by: cast.clock, at: at(60) })
    .then({ code: 'wrong_stage' })
})

// ---------------------------------------------------------------- setting apart

const redirect = (line: LineDecision): LineDecision => ({
  ...line,
  decision: 'redirect',
  ground: 'tenant_is_organisation',
  period: null,
})
const redirected = play(
  [[cast.mara, determine([redirect(comply('acc1')), redirect(reject('acc1'))], false)]],
  roadTo('assessed'),
)
const setApart = (until: string | null): Command => ({
  type: 'record_preservation',
  matters: [MATTER],
  where: 'mail store',
  until,
  note: '',
})

test('setting apart is asked for at once, by a clock, and again before what is kept may be deleted', () => {
  assert.equal(clock(redirected, 'preservation'), at(60))
  const kept = play([[cast.cem, setApart('2026-12-31')]], redirected)
  assert.equal(clock(kept, 'preservation'), '2026-12-29T00:00:00.000Z')
  assert.equal(next(kept), 'redirect_letter: analyst')
  assert.equal(next(play([[cast.cem, setApart(null)]], redirected)), 'redirect_letter: analyst')
  assert.equal(clock(play([[cast.cem, setApart(null)]], redirected), 'preservation'), undefined)
  for (const until of ['2026-11-24', '2026-02-30'])
    given(redirected).when(setApart(until), { by: cast.cem }).then({ code: 'invalid_input' })
})

// ---------------------------------------------------------------- offers, rulings, facts

const narrow: LineDecision = {
  ...comply('acc1'),
  decision: 'narrow',
  ground: 'period_not_justified',
  period: { from: '2026-10-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' },
}

test('an agency that insists on what it asked is answered: the line comes back to counsel', () => {
  const offered = roadTo('answered', { determined: [[cast.mara, determine([narrow, reject('acc1')])]] })
  const answer = (agreed: boolean): Step => [
    cast.mara,
    {
      type: 'record_narrowing_answer',
      ask: 'a1',
      category: 'subscriber',
      account: 'acc1',
      agreed,
      note: 'call',
    },
  ]
  assert.equal(next(play([answer(true)], offered)), 'prepare: analyst')
  const insists = play([answer(false)], offered)
  assert.equal(next(insists), 'determine: counsel')
  const again = play([[cast.carl, determine([narrow, reject('acc1')]), at(1)]], insists)
  assert.equal(next(again), 'prepare: analyst', 'counsel stands by the offer')
})

test('after a ruling that granted a challenge in part only counsel decides what still leaves', () => {
  const lines = [
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ] as const
  const begun = roadTo('answered', { assessed: [[cast.mara, withChallenges(assessed(lines))]] })
  const id = `id${begun.length}-1`
  const ruled = play(
    [
      [cast.carl, file('byOrder')],
      [cast.carl, challengeStep(id, 'ruling', 'partly')],
    ],
    begun,
  )
  const wish = determine([comply('acc1'), reject('acc1')])
  given(ruled).when(wish, { by: cast.mara }).then({ code: 'counsel_required' })
  given(ruled).when(wish, { by: cast.carl }).then(['Determined'])
})

test('on other facts an exception is approved anew, and why nothing is challenged is said anew', () => {
  const corrected = play(
    [
      [
        cast.ines,
        {
          type: 'confirm_facts',
          facts: { ...facts([IDENTIFIER]), issuedOn: '2026-11-03' },
          changed: ['issuedOn'],
        },
      ],
      [
        cast.mara,
        assessed([
          { account: 'acc1', category: 'subscriber' },
          { account: 'acc1', category: 'content_stored' },
        ]),
      ],
    ],
    roadTo('answered'),
  )
  given(corrected)
    .when(determine([comply('acc1'), reject('acc1')], false), { by: cast.mara })
    .then({ code: 'challenge_decision_missing' })
  const decided = play([[cast.mara, determine([comply('acc1'), reject('acc1')])]], corrected)
  given(decided).when(prepare(), { by: cast.mara }).then({ code: 'exception_unapproved' })
})

test('a danger that nobody confirmed, and that was dropped, takes no step from the ordinary road', () => {
  const danger: Command = {
    type: 'record_danger',
    danger: 'death',
    who: 'x',
    what: 'x',
    imminence: 'now',
    whyNow: 'x',
    help: 'locate_person',
    howItHelps: 'x',
    minimum: [{ category: 'subscriber', reason: 'x' }],
    content: null,
  }
  const declined: Command = {
    type: 'confirm_emergency',
    supervisor: 'S',
    contact: '1',
    outcome: 'declined',
    note: '',
  }
  const dropped = play(
    [
      [cast.ines, { type: 'mark_emergency', source: 'person', voluntary: true, note: '' }],
      [cast.mara, danger],
      [cast.carl, declined],
      [cast.carl, { type: 'drop_emergency', reason: 'No danger.' }],
      [cast.carl, callback('unreachable')],
    ],
    roadTo('determined'),
  )
  assert.equal(next(dropped), 'callback: analyst')
})

test('a successor that gave a consent takes it back', () => {
  const successor: Actor = {
    kind: 'tenant',
    id: 'new-admin',
    tenant: 'newco',
    standsFor: [{ tenant: 'acme', as: 'successor' }],
  }
  const scope = { items: [{ identifier: IDENTIFIER, category: 'subscriber' as const }], from: null, to: null }
  const given_ = play(
    [[successor, { type: 'answer_notice', matter: MATTER, answer: 'consents', text: '', scope }]],
    roadTo('notified'),
  )
  given(given_)
    .when({ type: 'revoke_consent', matter: MATTER, why: '' }, { by: successor })
    .then(['ConsentRevoked'])
  given(given_)
    .when({ type: 'revoke_consent', matter: MATTER, why: '' }, { by: cast.stad })
    .then({ code: 'not_found' })
})
