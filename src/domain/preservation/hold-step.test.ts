// What is set apart and need not be is let go: somebody is asked to after a withdrawal, and sees to what the gate could not let go.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, close, given, MATTER, NOW, play, roadTo, type Step } from '../../../test/given.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'

const redirect: LineDecision = {
  ...reject('acc1'),
  decision: 'redirect',
  ground: 'tenant_is_organisation',
  cite: '',
}
const held = play(
  [
    [
      cast.mara,
      { type: 'request_hold', hold: 'h1', text: '{}', assertion: {}, matters: [MATTER], until: '2026-12-10' },
    ],
    [cast.gate, { type: 'record_hold', hold: 'h1', sources: ['mail'], items: 3, bytes: null }],
  ],
  roadTo('determined', {
    determined: [[cast.mara, determine([{ ...redirect, category: 'subscriber' }, redirect], false)]],
  }),
)
const withdrawal: Step = [
  cast.mara,
  {
    ...{ type: 'record_withdrawal', how: 'mail', from: 'Sgt. Lee', on: NOW.slice(0, 10), note: 'By mail.' },
    ...{ document: null, asks: [], accounts: [] },
  } as Command,
]
const letGo: Command = { type: 'request_hold_end', hold: 'h1', id: 'e1', text: '{}', assertion: {} }
const refused: Command = { type: 'record_gate_refusal', digest: 'e1', code: 'source_failed', detail: '' }
const byHand: Command = {
  type: 'note_hold_end',
  hold: 'h1',
  note: 'Released in the old mail store, ticket 12.',
}
/** Over wherever a court may sit. */
const OVER = '2026-12-11T12:00:00.000Z'
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const next = (past: readonly DemandEvent[], now = at(5)) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step}: ${turn}`
}

test('after a withdrawal somebody is asked to let go what was set apart, and then to close', () => {
  const gone = play([withdrawal], held)
  assert.equal(next(gone), 'end_hold: analyst')
  const asked = play([[cast.mara, letGo]], gone)
  assert.equal(next(asked), 'close: analyst', 'the gate is at it')
})

test('the same where the agency went to the customer', () => {
  const went: Command = {
    type: 'record_redirect_answer',
    outcome: 'went_to_tenant',
    note: 'x',
    exception: null,
  }
  assert.equal(next(play([[cast.mara, went]], held)), 'end_hold: analyst')
})

test('what the gate could not let go is seen to at the source, and its end recorded by hand', () => {
  const no = play([withdrawal, [cast.mara, letGo], [cast.gate, refused]], held)
  assert.equal(state(no).holds[0]?.endRefused, 'source_failed')
  assert.equal(next(no), 'note_hold_end: custodian')
  given(no)
    .when({ ...letGo, id: 'e2' } as Command, { by: cast.mara })
    .then(['HoldEndRequested'])
  const noted = play([[cast.cem, byHand, at(6)]], no)
  assert.equal(state(noted).holds[0]?.ended?.why, 'by_hand')
  assert.equal(next(noted), 'close: analyst')
})

test('a hold that outlasts its day is somebody’s to see to, also after the closing', () => {
  const closed = play([withdrawal, [cast.mara, close]], held)
  assert.equal(next(closed, OVER), 'note_hold_end: custodian')
  given(closed).when(byHand, { by: cast.cem, at: OVER }).then(['HoldEnded'])
  given(closed)
    .when({ ...byHand, note: ' ' } as Command, { by: cast.cem, at: OVER })
    .then({ code: 'invalid_input' })
  assert.equal(next(play([[cast.cem, byHand, OVER]], closed), OVER), 'done: nobody')
})

test('what the gate still ends by itself is nobody’s to end by hand', () => {
  given(held).when(byHand, { by: cast.cem }).then({ code: 'wrong_stage' })
})

test('what the gate says afterwards changes nothing', () => {
  const closed = play([withdrawal, [cast.mara, close], [cast.cem, byHand, OVER]], held)
  const said: Command = { type: 'record_hold_end', hold: 'h1', items: 3, endedAt: OVER, why: 'last_day' }
  given(closed).when(said, { by: cast.gate, at: OVER }).then([])
})
