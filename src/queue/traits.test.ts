// What the queue can find a demand by, at each place of its road.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, given, MATTER, NOW, play, roadTo } from '../../test/given.ts'
import { determine, reject } from '../../test/papers/papers.ts'
import type { DemandEvent } from '../domain/registry/event.ts'
import type { Demand } from '../domain/registry/state.ts'
import { nextStep } from '../domain/turn/next.ts'
import { sealedTraits } from './traits.ts'

function traitsOf(past: readonly DemandEvent[]): string[] {
  const demand = given(past).state as Demand
  return sealedTraits(demand, nextStep(demand, NOW).step)
}

const lines = [reject('acc1', 'subscriber'), reject('acc1')]

test('a demand is found by the way on which it came and by the grounds of what is refused now', () => {
  assert.ok(traitsOf(roadTo('received')).includes('channel:mail'))
  const refused = traitsOf(play([[cast.mara, determine(lines, false)]], roadTo('assessed')))
  assert.deepEqual(
    refused.filter(t => t.startsWith('ground:')),
    ['ground:defective_form', 'ground:process_does_not_reach_category'],
  )
})

test('a demand is found by what is set apart and until when, from the gate’s word until it lets go', () => {
  const redirected = lines.map(l => ({ ...l, decision: 'redirect', ground: 'tenant_is_organisation' }))
  const past = play([[cast.mara, determine(redirected as never, false)]], roadTo('assessed'))
  const hold = 'ab'.repeat(16)
  const asked = play(
    [
      [
        cast.mara,
        { type: 'request_hold', hold, text: '{}', assertion: {}, matters: [MATTER], until: '2027-02-23' },
      ],
    ],
    past,
  )
  const held = (events: readonly DemandEvent[]) => traitsOf(events).filter(t => t.startsWith('hold'))
  assert.deepEqual(held(asked), [])
  const placed = play(
    [[cast.gate, { type: 'record_hold', hold, sources: ['mail'], items: 7, bytes: 99 }]],
    asked,
  )
  assert.deepEqual(held(placed), ['hold:live', 'hold_until:2027-02-23'])
  const ended = play(
    [[cast.gate, { type: 'record_hold_end', hold, items: 7, endedAt: NOW, why: 'last_day' }]],
    placed,
  )
  assert.deepEqual(held(ended), [])
})

test('a demand is found by a tenant’s time to answer for as long as it runs', () => {
  const has = (place: 'determined' | 'notified' | 'answered') =>
    traitsOf(roadTo(place)).includes('window:open')
  assert.deepEqual([has('determined'), has('notified'), has('answered')], [false, true, false])
})
