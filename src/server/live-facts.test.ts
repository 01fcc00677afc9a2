// What a live demand states is turned into the facts that the law means, and into no others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodFacts } from './live-facts.ts'

const may = { from: '2026-05-01', to: '2026-05-31' }

test('the span of the data asked for is the period of a paper that orders disclosure', () => {
  assert.deepEqual(periodFacts('us.warrant.2703', may), { period_days: 30 })
})

test('the span of the data is not the length of a hold: that is asked of the reader of the paper', () => {
  assert.deepEqual(periodFacts('us.preservation.2703f', may), {})
})

test('an open span says nothing', () => {
  assert.deepEqual(periodFacts('us.warrant.2703', { from: '2026-05-01', to: null }), {})
})
