// A paper that came by an ordinary way and is taken into the lane of named people: who may, what then may happen, and who says what
// it is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, IDENTIFIER, play, roadTo } from '../../../test/given.ts'
import { facts } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import { nextStep } from '../turn/next.ts'

const take: Command = { type: 'take_into_lane', how: 'person', people: ['carl', 'mara'], seenBy: ['ines'] }
const settle = (outcome: 'here' | 'outside' | 'none', paperKept = ''): Command => ({
  type: 'settle_lane',
  outcome,
  paperKept,
})
const confirm: Command = { type: 'confirm_facts', facts: facts([IDENTIFIER]), changed: [] }
const received = roadTo('received')
const taken = play([[cast.ines, take]], received)

test('whoever opens a paper takes it into the lane, and only those named know of it from then on', () => {
  for (const by of [cast.ines, cast.mara, cast.carl, cast.ada, cast.cem])
    assert.deepEqual(given(received).when(take, { by }).demand.named, ['carl', 'mara'])
  for (const by of [cast.aud, cast.root, cast.acme, cast.officer])
    given(received).when(take, { by }).then({ code: 'not_allowed' })
  given(taken).when(take, { by: cast.mara }).then([])
})

test('it is taken at any time, also when it was closed or filed away', () => {
  given(roadTo('confirmed')).when(take, { by: cast.mara }).then(['TakenIntoLane'])
  const late = given(roadTo('closed')).when(take, { by: cast.mara })
  late.then(['TakenIntoLane', 'LinesCounted'])
  assert.ok(late.demand.counted.every(c => c.row.instrument === 'national_security'))
  const filed = play(
    [[cast.ines, { type: 'file_as_not_demand', reason: 'advertisement', note: 'x' }]],
    received,
  )
  given(filed).when(take, { by: cast.mara }).then(['TakenIntoLane'])
})

test('where nobody could receive it, it is not taken from those who have it', () => {
  given(received)
    .when({ ...take, people: [] }, { by: cast.ines })
    .then({ code: 'wrong_stage' })
})

test('until somebody named has said what it is, nothing else is decided about it', () => {
  const { state } = given(taken)
  assert.ok(state)
  assert.equal(nextStep(state, '2026-11-25T10:00:00.000Z').step, 'settle_lane')
  given(taken).when(confirm, { by: cast.mara }).then({ code: 'wrong_stage' })
  given(taken)
    .when({ type: 'mark_emergency', source: 'person', voluntary: false, note: '' }, { by: cast.carl })
    .then({ code: 'wrong_stage' })
})

test('one of those named says what it is, once, and nobody else', () => {
  given(taken).when(settle('none'), { by: cast.nils }).then({ code: 'not_allowed' })
  given(received).when(settle('none'), { by: cast.carl }).then({ code: 'wrong_stage' })
  const here = given(taken).when(settle('here'), { by: cast.mara })
  here.then(['LaneSettled'])
  assert.deepEqual(here.demand.named, ['carl', 'mara'])
  given(here.events).when(settle('none'), { by: cast.carl }).then({ code: 'already_done' })
  given(here.events).when(confirm, { by: cast.mara }).then(['FactsConfirmed'])
})

test('what is none is everybody’s again, and may be taken once more', () => {
  const none = given(taken).when(settle('none'), { by: cast.mara })
  assert.equal(none.demand.named, null)
  given(none.events).when(confirm, { by: cast.ines }).then(['FactsConfirmed'])
  const again = given(none.events).when(take, { by: cast.ines })
  again.then(['TakenIntoLane'])
  assert.equal(again.demand.taken?.settled, null)
})

test('it is kept outside by employed counsel, who says where; nothing is left to do with the one that came', () => {
  given(taken).when(settle('outside', 'safe 7'), { by: cast.mara }).then({ code: 'not_allowed' })
  given(taken).when(settle('outside', ' '), { by: cast.carl }).then({ code: 'invalid_input' })
  const outside = given(taken).when(settle('outside', 'safe 7'), { by: cast.carl })
  outside.then(['LaneSettled', 'FiledAsNotDemand'])
  assert.equal(nextStep(outside.demand, '2026-11-25T10:00:00.000Z').turn, 'nobody')
})

test('what accounts were looked up for is not erased any more', () => {
  const late = play([[cast.mara, take]], roadTo('matched'))
  given(late).when(settle('outside', 'safe 7'), { by: cast.carl }).then({ code: 'wrong_stage' })
})
