// Two editors of the same decisions.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LineDecision } from '../../../../../domain/decision/events.ts'
import type { Demand } from '../../../../../domain/registry/state.ts'
import { keyOf } from '../../deciding/lines.ts'
import { bothDecided, isDecidedMeanwhile, leftOfMine } from './merge-decisions.ts'

const line = (account: string, decision: LineDecision['decision'], reason = ''): LineDecision => ({
  ...{ ask: 'a1', category: 'subscriber', account, decision, ground: 'required_by_law', cite: '' },
  ...{ reason, period: null, wouldSuffice: [] },
})
const recorded = (by: string, ...lines: readonly LineDecision[]) =>
  ({ lines: lines.map(one => ({ ...one, by, at: '2026-11-25T10:00:00.000Z' })) }) as unknown as Demand
const opened = [line('x', 'redirect'), line('y', 'redirect'), line('z', 'redirect')]
const mine = [line('x', 'comply', 'It reaches them.'), line('y', 'redirect'), line('z', 'comply')]
const theirs = recorded('carl', line('x', 'reject'), line('y', 'reject'))
const all = { base: recorded('carl'), opened, mine, fresh: theirs, me: 'mara' }
const keys = (
  lines: readonly { ask: string; category: LineDecision['category']; account: string | null }[],
) => lines.map(keyOf)

test('only what both decided, and not to the same, is asked', () => {
  assert.equal(isDecidedMeanwhile(all), true)
  assert.deepEqual(keys(bothDecided(all)), ['a1/subscriber/x'])
  const same = { ...all, fresh: recorded('carl', line('x', 'comply', 'It reaches them.')) }
  assert.deepEqual(bothDecided(same), [])
  assert.deepEqual(keys(leftOfMine(same, {})), ['a1/subscriber/y', 'a1/subscriber/z'])
})

test('what they decided and I left as proposed stays theirs, and the rest is as it was chosen', () => {
  assert.deepEqual(keys(leftOfMine(all, { 'a1/subscriber/x': 'mine' })), [
    'a1/subscriber/x',
    'a1/subscriber/z',
  ])
  assert.deepEqual(keys(leftOfMine(all, { 'a1/subscriber/x': 'theirs' })), ['a1/subscriber/z'])
  assert.deepEqual(keys(leftOfMine(all, {})), ['a1/subscriber/z'], 'nothing is overwritten unchosen')
})

test('what I recorded myself, or stood when the form was opened, is nobody else’s change', () => {
  assert.equal(isDecidedMeanwhile({ ...all, me: 'carl' }), false)
  assert.equal(isDecidedMeanwhile({ ...all, base: theirs }), false)
})
