// A contract in the law's policy layer: it closes exceptions for its own tenant, and changes no answer for the better.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { closableExceptions, NO_TERMS } from '../../directory/tenant-terms.ts'
import { parseFacts } from '../../law/facts/facts.ts'
import { allPacks } from '../../law/packs.node.ts'
import { evaluateUnderPolicy, NO_POLICY } from '../../law/policy.ts'
import { withContracts } from './contract-rules.ts'

const facts = parseFacts({
  received_on: '2026-09-15',
  requester: { country: 'US', body: 'district court' },
  instrument: 'us.warrant.2703',
  data_requested: ['content_stored'],
  provider: { kind: 'cloud', country: 'US' },
  customer: { kind: 'enterprise', country: 'US' },
  purpose: 'criminal_investigation',
})
const rank = { sufficient: 0, needs_review: 1, insufficient: 2 }
const packs = allPacks()

test('without closed exceptions the policy stands as it is', () => {
  assert.equal(
    withContracts(NO_POLICY, [
      { id: 'acme', terms: null },
      { id: 'stad', terms: NO_TERMS },
    ]),
    NO_POLICY,
  )
})

test('each contract becomes one rule for its own tenant, and the layer takes it', () => {
  const terms = { ...NO_TERMS, closedExceptions: ['tenant_is_subject'] as const }
  const policy = withContracts(NO_POLICY, [
    { id: 'acme', terms },
    { id: 'acme', terms },
    { id: 'stad', terms },
  ])
  assert.deepEqual(
    policy.rules.map(r => [r.on.tenants, r.effect]),
    [
      [['acme'], { no_redirect_exception: true }],
      [['stad'], { no_redirect_exception: true }],
    ],
  )
})

test('whatever contracts close, no answer of the law is better than without them', () => {
  const anyTerms = fc.record({
    noticeHours: fc.constant(null),
    windowHours: fc.constant(null),
    languages: fc.constant([]),
    closedExceptions: fc.subarray([...closableExceptions]),
  })
  const bare = evaluateUnderPolicy(packs, facts, { mode: 'scenario' })
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.constantFrom('acme', 'stad'), terms: anyTerms })), tenants => {
      const policy = withContracts(NO_POLICY, tenants)
      const answer = evaluateUnderPolicy(packs, facts, { mode: 'scenario', policy, tenant: 'acme' })
      return rank[answer.outcome] >= rank[bare.outcome] && bare.actions.every(a => answer.actions.includes(a))
    }),
    { numRuns: 40 },
  )
})
