import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, NOW, policy, roadTo } from '../../../test/given.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { leavesAt } from './departure.ts'

const demand = given(roadTo('confirmed')).state as Demand
const at = (now: string, delaySeconds = 30) => leavesAt(demand, { now, delaySeconds, policy })
const later = (from: string, seconds: number) => new Date(Date.parse(from) + seconds * 1000).toISOString()

test('what is sent leaves when its time for taking back is over, and at once where there is none', () => {
  assert.equal(at(NOW), later(NOW, 30))
  assert.equal(at(NOW, 0), null)
})

test('nothing waits past the moment at which something of its demand is due, nor so close that its write would', () => {
  const dueAt = deadlines(demand, policy)
    .map(c => c.dueAt)
    .filter(due => due > NOW)
    .toSorted()[0]
  assert.ok(dueAt)
  for (const before of [0, 1, 29, 30, 31, 89, 90]) assert.equal(at(later(dueAt, -before)), null, `${before}`)
  assert.equal(at(later(dueAt, -91)), later(dueAt, -61))
})

test('an emergency never waits', () => {
  const urgent = given(roadTo('confirmed')).when(
    { type: 'mark_emergency', source: 'person', voluntary: true, note: 'By telephone.' },
    { by: cast.ines },
  )
  assert.equal(leavesAt(urgent.demand, { now: NOW, delaySeconds: 30, policy }), null)
})
