// What a live demand states is turned into the facts that the law means, and into no others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodFacts, timeFacts } from './live-facts.ts'

const may = { from: '2026-05-01', to: '2026-05-31' }
const warrant = { class: 'warrant_equivalent', data_time: 'stored' } as const
const hold = { class: 'preservation', data_time: 'stored' } as const
const penRegister = { class: 'court_order_equivalent', data_time: 'future' } as const

test('the span of the data asked for is the period of a paper that orders disclosure', () => {
  assert.deepEqual(periodFacts(may, warrant), { period_days: 30 })
})

test('the span of the data is not the length of a hold: that is asked of the reader of the paper', () => {
  assert.deepEqual(periodFacts(may, hold), {})
})

test('an open span says nothing', () => {
  assert.deepEqual(periodFacts({ from: '2026-05-01', to: null }, warrant), {})
})

test('data of before service exist, data of after it are to come, a span over both is read by a person', () => {
  const time = (
    period: typeof may | { from: string | null; to: null },
    instrument: typeof warrant | typeof penRegister = warrant,
  ) => timeFacts('traffic', period, { served: '2026-06-01T08:00:00.000Z', instrument }).time
  assert.equal(time(may), 'historical')
  assert.equal(time({ from: '2026-06-02', to: '2026-07-01' }), 'prospective')
  assert.equal(time({ from: '2026-05-02', to: '2026-07-01' }), undefined)
  assert.equal(time({ from: null, to: null }), 'historical')
  assert.equal(time({ from: null, to: null }, penRegister), 'prospective')
})

test('a live interception is about what is to come', () => {
  const known = { served: '2026-06-01T08:00:00.000Z', instrument: warrant }
  assert.equal(timeFacts('content_realtime', may, known).time, 'prospective')
})
