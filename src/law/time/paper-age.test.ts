// How old a paper is: measured by its own oldest date, asked about where its law names no term.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { parseFacts } from '../facts/facts.ts'
import { allPacks } from '../packs.node.ts'

const packs = allPacks()
const PLAIN = {
  received_on: '2026-09-15',
  provider: { kind: 'cloud', country: 'US' },
  customer: { kind: 'consumer', country: 'US' },
  purpose: 'criminal_investigation',
}
const answer = (facts: object) => evaluate(packs, parseFacts({ ...PLAIN, ...facts }), { mode: 'scenario' })

const WARRANT = {
  instrument: 'us.warrant.2703',
  requester: { country: 'US', body: 'federal magistrate judge' },
  data_requested: ['content_stored'],
}

test('a warrant is as old as its oldest date, whichever of the two the paper states', () => {
  for (const [dates, outcome] of [
    [{ issued: '2026-09-01' }, 'sufficient'],
    [{ order_made: '2026-09-01' }, 'sufficient'],
    [{ order_made: '2026-08-31' }, 'insufficient'],
    [{ order_made: '2026-08-31', issued: '2026-09-14' }, 'insufficient'],
    [{ order_made: '2026-09-14', issued: '2024-09-14' }, 'insufficient'],
  ] as const)
    assert.equal(answer({ ...WARRANT, ...dates }).outcome, outcome, JSON.stringify(dates))
})

test('a paper dated after it came is asked about; one day may be the other side of the date line', () => {
  for (const key of ['issued', 'order_made']) {
    assert.equal(answer({ ...WARRANT, [key]: '2026-09-16' }).outcome, 'sufficient')
    const { outcome, findings } = answer({ ...WARRANT, [key]: '2026-09-17' })
    assert.equal(outcome, 'needs_review')
    assert.ok(findings.some(one => one.rule === 'us.warrant.2703#postdated'))
  }
})

const MEASURE = {
  instrument: 'in.it_69b',
  requester: { country: 'IN', body: 'Secretary, Ministry of Electronics and Information Technology' },
  provider: { kind: 'cloud', country: 'IN' },
  customer: { kind: 'consumer', country: 'IN' },
  data_requested: ['traffic'],
}

test('an old order for data to come is asked about where nobody knows how long it runs', () => {
  const rules = (facts: object) => answer({ ...MEASURE, ...facts }).findings.map(one => one.rule)
  const asked = 'in.it_69b#stale_measure'
  assert.ok(rules({ time: 'prospective', issued: '2026-03-14' }).includes(asked))
  assert.ok(rules({ time: 'prospective', order_made: '2026-03-14' }).includes(asked))
  assert.ok(!rules({ time: 'prospective', issued: '2026-03-15' }).includes(asked))
  assert.ok(!rules({ time: 'historical', issued: '2026-03-14' }).includes(asked))
})

test('a year is the most for any order, whatever it orders', () => {
  const order = { ...WARRANT, instrument: 'us.subpoena.grand_jury', data_requested: ['subscriber'] }
  assert.equal(
    answer({ ...order, requester: { country: 'US', body: 'grand jury' }, issued: '2025-09-15' }).outcome,
    'sufficient',
  )
  assert.equal(
    answer({ ...order, requester: { country: 'US', body: 'grand jury' }, order_made: '2025-09-14' }).outcome,
    'needs_review',
  )
})
