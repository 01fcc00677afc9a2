import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  callback,
  cast,
  close,
  given,
  letter,
  MATTER,
  NOW,
  openly,
  play,
  policy,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import type { LineDecision } from './events.ts'
import { redirectNaming } from './redirect.ts'

const redirect = (line: LineDecision): LineDecision => ({
  ...line,
  decision: 'redirect',
  ground: 'tenant_is_organisation',
  period: null,
})
const toTenant = determine([redirect(comply('acc1')), redirect(reject('acc1'))], false)
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const written: Step = [
  cast.mara,
  { type: 'record_letter', matter: null, letter: letter('redirect', 'authority') },
]
const told: Step[] = [
  [cast.mara, readSecrecy(MATTER, openly)],
  [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
  [cast.mara, sendNotice(MATTER)],
]
const decided = play([[cast.mara, toTenant], ...told], roadTo('assessed'))
const asked = play(
  [
    [cast.cem, { type: 'record_preservation', matters: [MATTER], where: 'mail', until: null, note: '' }],
    written,
  ],
  decided,
)
const DUE = '2026-12-01T23:00:00.000Z'
const BEFORE = '2026-11-27T23:00:00.000Z'
const clockOf = (past: readonly DemandEvent[]) =>
  deadlines(state(past), policy).find(c => c.clock === `redirect:${MATTER}`)?.dueAt
const next = (past: readonly DemandEvent[], now: string) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step}: ${turn}`
}

test('a redirect stops no clock: unanswered, it comes to counsel two working days before production is due', () => {
  assert.equal(clockOf(asked), BEFORE)
  assert.equal(next(asked, NOW), 'redirect_answer: agency')
  assert.equal(next(asked, BEFORE), 'determine: counsel')
  given(asked).when(toTenant, { by: cast.mara, at: BEFORE }).then({ code: 'counsel_required' })
  // Counsel may wait on, and hears of it once more at the due moment itself.
  const waiting = play([[cast.carl, toTenant, BEFORE], [...written.slice(0, 2), BEFORE] as never], asked)
  assert.equal(clockOf(waiting), DUE)
  assert.equal(next(waiting, BEFORE), 'redirect_answer: agency')
  assert.equal(next(waiting, DUE), 'determine: counsel')
  const atDue = play([[cast.carl, toTenant, DUE]], waiting)
  assert.equal(clockOf(atDue), undefined, 'waiting past the due moment is decided, by counsel')
})

test('an answer of the agency ends the waiting, and a line that is redirected again is asked about again', () => {
  const back: Command = {
    type: 'record_redirect_answer',
    outcome: 'renewed_to_us',
    note: 'mail of today',
    exception: { ground: 'agency_renewed_demand', note: 'It wrote again.' },
  }
  const renewed = play([[cast.mara, back]], asked)
  assert.equal(clockOf(renewed), undefined)
  const later = '2026-11-25T10:00:00.000Z'
  const again = play([[cast.mara, toTenant, later]], renewed)
  assert.equal(clockOf(again), BEFORE)
  assert.equal(next(again, later), 'redirect_letter: analyst', 'another letter, because it is asked again')
})

test('nothing closes while the agency was not asked; unanswered, it is closed by counsel alone', () => {
  given(decided).when(close, { by: cast.carl }).then({ code: 'redirect_first' })
  given(asked).when(close, { by: cast.mara }).then({ code: 'counsel_required' })
  given(asked).when(close, { by: cast.carl }).then(['Closed'])
})

test('what the agency did is recorded with where it said so', () => {
  given(asked)
    .when(
      { type: 'record_redirect_answer', outcome: 'withdrawn', note: ' ', exception: null },
      { by: cast.mara },
    )
    .then({ code: 'invalid_input' })
})

test('whoever was denied by the call-back is told of no customer, and the lines are decided otherwise', () => {
  const denied = play([[cast.carl, callback('denied')]], decided)
  const naming = redirectNaming(state(denied), () => ({ name: 'Acme BV', domains: [] }))
  assert.deepEqual(naming, { how: 'narrow' })
  given(denied).when(written[1], { by: cast.mara }).then({ code: 'authority_not_authenticated' })
  assert.equal(next(denied, NOW), 'determine: analyst')
})

test('a demand of named people is asked in person: no letter is waited for', () => {
  const d = { ...state(asked), letters: [], named: ['carl'] }
  assert.equal(nextStep(d, NOW).step, 'redirect_answer')
})

test('an exception that the record speaks against is none', () => {
  const with_ = (ground: 'emergency' | 'agency_renewed_demand'): Command => ({
    ...determine([comply('acc1'), reject('acc1')]),
    redirectException: { ground, note: 'x' },
  })
  const past = roadTo('assessed')
  given(past).when(with_('emergency'), { by: cast.mara }).then({ code: 'redirect_first' })
  given(past).when(with_('agency_renewed_demand'), { by: cast.mara }).then({ code: 'redirect_first' })
  const linked = play(
    [[cast.mara, { type: 'link_demand', demand: 'first', reference: 'D-0', relation: 'renews' }]],
    past,
  )
  given(linked).when(with_('agency_renewed_demand'), { by: cast.mara }).then(['Determined'])
  // A paper that follows one on which nobody was sent to this customer renews nothing that was asked.
  for (const askedBefore of [[], ['stad']])
    given(linked)
      .when(with_('agency_renewed_demand'), { by: cast.mara, askedBefore })
      .then({ code: 'redirect_first' })
  given(linked)
    .when(with_('agency_renewed_demand'), { by: cast.mara, askedBefore: ['acme'] })
    .then(['Determined'])
})

test('the answer to whoever only says that they are an authority holds refusals alone', () => {
  const denied = play([[cast.carl, callback('denied')]], decided)
  const answer: Command = {
    type: 'record_letter',
    matter: null,
    letter: letter('determination', 'authority'),
  }
  given(denied).when(answer, { by: cast.mara }).then({ code: 'authority_not_authenticated' })
  const refused = play(
    [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')], false)]],
    denied,
  )
  given(refused).when(answer, { by: cast.mara }).then(['LetterSent'])
})
