// What the head of a demand says of its silence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, gagged, given, openly, play, readSecrecy, roadTo } from '../../../../../test/given.ts'
import type { Demand } from '../../../../domain/registry/state.ts'
import { silenceNow } from './silence-now.ts'

const told = (d: Demand, asked = openly) =>
  silenceNow({ demand: { ...d, facts: d.facts && { ...d.facts, secrecy: asked } }, draftFacts: null })

test('the head says that a paper asks for silence before anybody has read it, and while no second person has', () => {
  const past = roadTo('determined')
  const d = given(past).state as Demand
  assert.equal(told(d), null)
  assert.deepEqual(told(d, gagged), { kind: 'silence_unread' })
  const read = play([[cast.mara, readSecrecy(d.matters[0]!.id, gagged)]], past)
  assert.deepEqual(told(given(read).state as Demand, gagged), { kind: 'silence_unconfirmed' })
})

test('a silence in force is told with its last day, and without one where an order has none', () => {
  const d = given(roadTo('determined')).state as Demand
  const bound = (...until: (string | null)[]) =>
    told({ ...d, matters: until.map(day => ({ ...d.matters[0]!, secrecy: { ...gagged, until: day } })) })
  assert.deepEqual(bound('2027-01-31', '2026-12-31'), { kind: 'silent', until: '2027-01-31' })
  assert.deepEqual(bound('2027-01-31', null), { kind: 'silent', until: null })
})
