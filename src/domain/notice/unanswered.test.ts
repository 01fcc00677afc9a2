// What a tenant said is answered before its demand is closed, also where nothing of its data is to leave.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, close, given, MATTER, NOW, play, roadTo, type Step } from '../../../test/given.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import type { TenantAnswer } from '../../vocabulary/closed-lists.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'

const says = (answer: TenantAnswer, now = at(1)): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer, text: 'It is our works council.' },
  now,
]
const note: Command = { type: 'note_answer', matter: MATTER, note: 'Nothing is to leave.' }
const decide: Command = {
  type: 'decide_objection',
  matter: MATTER,
  decision: 'overruled',
  reason: 'The order stands.',
}
const told = (...lines: LineDecision[]) => roadTo('notified', { determined: [[cast.mara, determine(lines)]] })
const refused = told(reject('acc1', 'subscriber'), reject('acc1'))
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const next = (past: readonly DemandEvent[]) => {
  const { step, turn } = nextStep(state(past), at(2))
  return `${step}: ${turn}`
}
const carl = { by: cast.carl, at: at(2) }
const withdrawn: Step = [
  cast.mara,
  {
    type: 'record_withdrawal',
    how: 'mail',
    from: 'Sgt. Lee',
    on: NOW.slice(0, 10),
    note: 'By mail.',
    document: null,
    asks: [],
    accounts: [],
  } as Command,
]

test('an objection where nothing is to leave is read by counsel before the demand is closed', () => {
  const past = play([says('objects')], refused)
  assert.equal(next(past), 'note_answer: counsel')
  given(past).when(close, carl).then({ code: 'objection_undecided' })
  const read = play([[cast.carl, note, at(2)]], past)
  assert.equal(next(read), 'close: analyst')
  given(read).when(close, carl).then(['Closed'])
})

test('or decided', () => {
  const decided = play([says('objects'), [cast.carl, decide, at(2)]], refused)
  assert.equal(next(decided), 'close: analyst')
  given(decided).when(close, carl).then(['Closed'])
})

test('said again it is read again', () => {
  const again = play([says('objects'), [cast.carl, note, at(2)], says('objects', at(2))], refused)
  assert.equal(next(again), 'note_answer: counsel')
  given(again).when(close, carl).then({ code: 'objection_undecided' })
})

test('that it was read decides nothing: where something is to leave after all, the objection holds it', () => {
  const read = play([says('objects'), [cast.carl, note, at(2)]], refused)
  const given_ = play([[cast.mara, determine([comply('acc1'), reject('acc1')]), at(2)]], read)
  assert.equal(state(given_).matters[0]?.objectionOpen, true)
  given(given_).when(note, carl).then({ code: 'objection_undecided' })
})

test('an objection to what is to leave is decided and not only read', () => {
  const past = play([says('objects')], roadTo('notified'))
  assert.equal(next(past), 'decide_objection: counsel')
  given(past).when(note, carl).then({ code: 'objection_undecided' })
})

test('what asks something of us is answered too after the agency took its demand back', () => {
  for (const answer of ['objects', 'answers_itself', 'needs_time', 'has_filed'] as const) {
    const past = play([says(answer), withdrawn], roadTo('notified'))
    assert.equal(next(past), 'note_answer: counsel', answer)
    given(past).when(close, carl).then({ code: 'objection_undecided' })
    const read = play([[cast.carl, note, at(2)]], past)
    given(read).when(close, carl).then(['Closed'])
  }
})

test('what was said a second time and came before the answer left is read before the closing', () => {
  const asks = roadTo('released', {
    answered: [
      says('needs_time', NOW),
      [cast.carl, note],
      says('needs_time', NOW),
      [cast.clock, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(61)],
    ],
  })
  assert.equal(next(asks), 'note_answer: counsel')
  given(asks).when(close, carl).then({ code: 'objection_undecided' })
})

test('what comes after the closing of a demand of which nothing left is read too', () => {
  const closed = play([[cast.mara, close, NOW]], refused)
  const past = play([says('objects')], closed)
  assert.equal(next(past), 'note_answer: counsel')
  assert.equal(next(play([[cast.carl, note, at(2)]], past)), 'done: nobody')
})
