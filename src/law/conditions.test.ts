import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Condition } from './conditions.ts'
import { ConditionSchema, compileCondition, factsAsked } from './conditions.ts'
import type { Path } from './facts/fact-catalogue.ts'

function ask(condition: Condition, facts: Partial<Record<Path, unknown>>, live = false) {
  const parsed = ConditionSchema.parse(condition)
  const calendar = { id: 'c', cite: 'test', weekend: [0, 6], roll: 'none' as const, holidays: [] }
  return compileCondition(parsed)({
    live,
    value: path => facts[path],
    calendar: id => (id === 'c' ? calendar : undefined),
  })
}

test('an absent fact is false in a scenario and unknown in a live demand', () => {
  const condition: Condition = { fact: 'user_asks', is: true }
  assert.equal(ask(condition, {}), false)
  assert.equal(ask(condition, {}, true), 'unknown')
  assert.equal(ask({ fact: 'validated_by', lacking: true }, {}), false)
  assert.equal(ask({ fact: 'validated_by', lacking: true }, {}, true), 'unknown')
})

test('null says that there is none: lacking, not stated, and equal to nothing', () => {
  const facts = { validated_by: null }
  assert.equal(ask({ fact: 'validated_by', lacking: true }, facts, true), true)
  assert.equal(ask({ fact: 'validated_by', stated: true }, facts, true), false)
  assert.equal(ask({ fact: 'validated_by', is: 'court' }, facts, true), false)
  assert.equal(ask({ fact: 'validated_by', not_in: ['court'] }, facts, true), false)
})

test('unknown spreads only where it can change the result', () => {
  const known: Condition = { fact: 'user_asks', is: true }
  const open: Condition = { fact: 'urgent', is: true }
  const facts = { user_asks: true }
  assert.equal(ask({ all: [known, open] }, facts, true), 'unknown')
  assert.equal(ask({ any: [known, open] }, facts, true), true)
  assert.equal(ask({ all: [{ not: known }, open] }, facts, true), false)
  assert.equal(ask({ any: [{ not: known }, open] }, facts, true), 'unknown')
  assert.equal(ask({ not: open }, facts, true), 'unknown')
})

test('a date lies after another only from the next day on', () => {
  const late: Condition = { fact: 'motion_filed_on', after: { fact: 'received_day', plus_days: 14 } }
  assert.equal(ask(late, { received_day: '2026-09-01', motion_filed_on: '2026-09-15' }), false)
  assert.equal(ask(late, { received_day: '2026-09-01', motion_filed_on: '2026-09-16' }), true)
})

test('a span of months ends on the last day of a shorter month', () => {
  const late: Condition = { fact: 'gag.expires', after: { fact: 'gag.issued', plus_months: 1 } }
  assert.equal(ask(late, { 'gag.issued': '2026-01-31', 'gag.expires': '2026-02-28' }), false)
  assert.equal(ask(late, { 'gag.issued': '2026-01-31', 'gag.expires': '2026-03-01' }), true)
})

test('working days are counted with the calendar that the condition names, and without one nothing is guessed', () => {
  const late = (calendar: string): Condition => ({
    fact: 'today',
    after: { fact: 'received_day', plus_working_days: 3, calendar },
  })
  assert.equal(ask(late('c'), { received_day: '2026-09-04', today: '2026-09-09' }), false)
  assert.equal(ask(late('c'), { received_day: '2026-09-04', today: '2026-09-10' }), true)
  assert.equal(ask(late('other'), { received_day: '2026-09-04', today: '2026-09-10' }), 'unknown')
})

test('above leaves the number itself out', () => {
  assert.equal(ask({ fact: 'data_age_months', above: 6 }, { data_age_months: 6 }), false)
  assert.equal(ask({ fact: 'data_age_months', above: 6 }, { data_age_months: 6.5 }), true)
})

test('a word, a fact or a form outside the language does not parse', () => {
  for (const bad of [
    { fact: 'no_such_fact', is: 1 },
    { fact: 'gag.kind', matches: '.*' },
    { fact: 'gag.kind', is: 'x', also: 1 },
    { all: [] },
    { js: 'return true' },
    { fact: 'gag.kind', in: [] },
  ])
    assert.equal(ConditionSchema.safeParse(bad).success, false, JSON.stringify(bad))
})

test('a condition names every fact that it can ask for', () => {
  const condition: Condition = {
    any: [
      { fact: 'gag.expires', after: { fact: 'gag.issued' } },
      { not: { fact: 'customer.home', same: 'requester.country' } },
    ],
  }
  assert.deepEqual(factsAsked(condition), ['gag.expires', 'gag.issued', 'customer.home', 'requester.country'])
})
