// Secrecy of an answer: source, last day, first free day, who may be told, and what is done about one without end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import type { Facts } from './facts/facts.ts'
import { parseFacts } from './facts/facts.ts'
import { allPacks } from './packs.node.ts'

const secrecy = (facts: object) =>
  evaluate(
    allPacks(),
    parseFacts({
      received_on: '2026-09-15',
      requester: { country: 'US', body: 'district court' },
      instrument: 'us.warrant.2703',
      data_requested: ['content_stored'],
      provider: { kind: 'cloud', country: 'US' },
      customer: { kind: 'consumer', country: 'US' },
      purpose: 'criminal_investigation',
      ...facts,
    } satisfies Partial<Record<keyof Facts, unknown>>),
    { mode: 'scenario' },
  ).secrecy

test('an order binds through its last day; the first free day is the next', () => {
  const said = secrecy({
    gag: { kind: 'us.order.nondisclosure_2705b', issued: '2026-09-01', expires: '2026-12-01' },
  })
  assert.equal(said.source, 'order')
  assert.equal(said.from, '2026-09-01')
  assert.equal(said.until, '2026-12-01')
  assert.equal(said.firstFreeDay, '2026-12-02')
  assert.equal(said.contest, 'no')
})

test('a wish in a letter is no secrecy', () => {
  const said = secrecy({ gag: { kind: 'letter_request_only' } })
  assert.equal(said.source, 'request')
  assert.equal(said.until, null)
  assert.equal(said.review, null)
})

test('a court’s silence without end is contested by default and looked at again', () => {
  const said = secrecy({ gag: { kind: 'us.order.nondisclosure_2705b', issued: '2026-09-01' } })
  assert.equal(said.source, 'order')
  assert.equal(said.contest, 'by_default')
  assert.equal(said.review, '2027-03-15')
})

test('a national security letter is answered by reciprocal notice', () => {
  const said = secrecy({
    instrument: 'us.nsl.2709',
    requester: { country: 'US', body: 'FBI' },
    data_requested: ['subscriber'],
    purpose: 'counterintelligence',
    gag: { kind: 'nsl_2709c', certified: true, review_right_stated: true },
  })
  assert.equal(said.contest, 'by_reciprocal_notice')
})

test('silence that the statute itself orders gets a review day and is not contested by itself', () => {
  const said = secrecy({
    instrument: 'us.order.pen_trap',
    data_requested: ['traffic'],
    time: 'prospective',
  })
  assert.equal(said.source, 'statute')
  assert.equal(said.contest, 'no')
  assert.notEqual(said.review, null)
})

test('where nothing forbids notice there is no secrecy', () => {
  assert.equal(secrecy({}).source, 'none')
})

test('a secrecy that is stated and that no rule of the pack speaks of holds the notice for counsel', () => {
  const answer = evaluate(
    allPacks(),
    parseFacts({
      received_on: '2026-09-15',
      requester: { country: 'US', body: 'district court' },
      instrument: 'us.agreement.covered_order',
      data_requested: ['content_stored'],
      provider: { kind: 'cloud', country: 'US' },
      customer: { kind: 'consumer', country: 'GB' },
      purpose: 'criminal_investigation',
      gag: { kind: 'xx_unheard_of' },
    }),
    { mode: 'scenario' },
  )
  assert.equal(answer.notice.value, 'needs_review')
  assert.equal(answer.secrecy.source, 'unknown')
})

test('while a silence binds, whom it is about is nobody who may be told', () => {
  const bound = secrecy({ gag: { kind: 'us.order.nondisclosure_2705b', issued: '2026-09-01' } })
  assert.deepEqual(bound.mayTell, [])
  const free = secrecy({ gag: null })
  assert.ok(free.mayTell.some(one => one.to === 'customer'))
})
