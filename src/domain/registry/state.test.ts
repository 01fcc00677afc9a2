import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  given,
  MATTER,
  NOW,
  play,
  policy,
  recordLookup,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { receive } from '../../../test/papers/papers.ts'
import type { TenantAnswer } from '../../vocabulary/closed-lists.ts'
import { deadlines } from '../turn/deadline.ts'
import { evolve, fold } from './fold.ts'
import { lineKey, openLines } from './state.ts'

test('a stream begins with its receipt, holds it once, and is numbered without gaps', () => {
  const past = roadTo('confirmed')
  const [first, second] = past
  assert.ok(first && second)
  assert.equal(fold('d', []), null)
  assert.throws(() => evolve('d', null, second), /begins with/)
  assert.throws(() => evolve('d', fold('d', past), { ...first, version: 3 }), /received once/)
  assert.throws(() => evolve('d', fold('d', [first]), { ...second, version: 3 }), /without gaps/)
  assert.equal(fold('d', past)?.version, 2)
})

test('the same events make the same demand', () => {
  const past = roadTo('closed')
  assert.deepEqual(fold('d', past), fold('d', structuredClone(past)))
})

test('a determination covers each ask, category and account exactly once', () => {
  const keys = openLines(given(roadTo('matched')).state as never).map(lineKey)
  assert.deepEqual(keys, ['a1/subscriber/acc1', 'a1/content_stored/acc1'])
  const none = play([[cast.gate, recordLookup({})]], roadTo('asked'))
  assert.deepEqual(openLines(given(none).state as never).map(lineKey), [
    'a1/subscriber/-',
    'a1/content_stored/-',
  ])
})

test('a demand that is filed away or answered has no running term', () => {
  const clocks = (past: ReturnType<typeof roadTo>) =>
    deadlines(given(past).state as never, policy).map(d => d.clock.split(':')[0])
  const junk = play(
    [[cast.ines, { type: 'file_as_not_demand', reason: 'duplicate', note: 'Twice.' }]],
    play([[cast.mail, receive(NOW)]]),
  )
  assert.deepEqual(clocks(junk), ['not_demand'], 'another person has yet to look')
  const looked = play([[cast.mara, { type: 'confirm_not_demand', note: '' }]], junk)
  assert.deepEqual(clocks(looked), [])
  assert.deepEqual(clocks(roadTo('determined')), ['production', 'notice'])
  assert.deepEqual(clocks(roadTo('notified')), ['production', 'window', 'unread'])
  assert.deepEqual(clocks(roadTo('prepared')), ['production', 'authorisation'])
  assert.deepEqual(clocks(roadTo('released')), ['download'])
  assert.deepEqual(clocks(roadTo('closed')), [])
})

test('a window that nobody waits for is no clock: its tenant let all leave, or counsel has decided; it is one again when that is taken back', () => {
  const runs = (past: ReturnType<typeof roadTo>) =>
    deadlines(given(past).state as never, policy).some(c => c.clock === `window:${MATTER}`)
  const say = (answer: TenantAnswer): Step => [
    cast.acme,
    { type: 'answer_notice', matter: MATTER, answer, text: 'x' },
  ]
  const told = roadTo('notified')
  assert.ok(runs(told))
  assert.ok(!runs(play([say('no_objection')], told)))
  assert.ok(runs(play([say('no_objection'), say('objects')], told)))
  for (const decision of ['upheld', 'overruled'] as const) {
    const decided: Step = [cast.carl, { type: 'decide_objection', matter: MATTER, decision, reason: 'x' }]
    assert.ok(!runs(play([say('objects'), decided], told)), decision)
  }
})
