// A question to the authority holds the decision and no term.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { at, cast, close, contextOf, given, play, prepare, roadTo, type Step } from '../../../test/given.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import { can } from '../registry/can.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'

const ask = { type: 'ask_authority', question: 'Which of the two mailboxes is meant?' } as const
const end = { type: 'end_question', answer: 'The first, by telephone.' } as const
const asked: Step = [cast.carl, ask]
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const next = (past: readonly DemandEvent[], now = at(1)) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step}: ${turn}`
}

test('it is the authority’s turn until counsel takes the demand back', () => {
  const before = roadTo('assessed')
  const open = play([asked], before)
  assert.equal(next(open), 'question: agency')
  assert.equal(state(open).question?.question, ask.question)
  const ended = play([[cast.carl, end]], open)
  assert.equal(next(ended), next(before))
  assert.equal(state(ended).question, null)
})

test('before production falls due it is counsel’s again', () => {
  const open = play([asked], roadTo('assessed'))
  assert.equal(next(open, '2099-01-01T00:00:00.000Z'), 'question: counsel')
})

test('nothing is prepared over it that could be without it', () => {
  const past = roadTo('answered')
  given(past).when(prepare(), { by: cast.mara }).then(['AuthorisationPrepared'])
  given(play([asked], past))
    .when(prepare(), { by: cast.mara })
    .then({ code: 'wrong_stage' })
})

test('nor closed', () => {
  const lines = [reject('acc1', 'subscriber'), reject('acc1')]
  const past = roadTo('notified', { determined: [[cast.mara, determine(lines)]] })
  given(past).when(close, { by: cast.mara }).then(['Closed'])
  given(play([asked], past))
    .when(close, { by: cast.mara })
    .then({ code: 'wrong_stage' })
})

test('it is counsel’s to ask and to end, once, and in words', () => {
  const past = roadTo('assessed')
  given(past).when(ask, { by: cast.mara }).then({ code: 'not_allowed' })
  given(past)
    .when({ ...ask, question: ' ' }, { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(past).when(end, { by: cast.carl }).then({ code: 'already_done' })
  const open = play([asked], past)
  given(open).when(ask, { by: cast.carl }).then({ code: 'wrong_stage' })
  given(open)
    .when({ ...end, answer: '' }, { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(open).when(end, { by: cast.carl }).then(['QuestionEnded'])
})

test('not before the facts are confirmed, and not after the answer is out', () => {
  const no = (past: readonly DemandEvent[]) =>
    can('ask_authority', state(past), contextOf({ by: cast.carl }, past.length))?.code
  assert.equal(no(roadTo('received')), 'facts_incomplete')
  assert.equal(no(roadTo('released')), 'wrong_stage')
  assert.equal(no(roadTo('assessed')), undefined)
})
