// A provider's policy: what it may say, and that it never widens an answer nor refuses a duty. Seeds are printed by fast-check.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { evaluate } from './evaluate.ts'
import type { Facts } from './facts/facts.ts'
import { CATEGORIES, parseFacts } from './facts/facts.ts'
import { casesOf } from './pack-format/case-files.node.ts'
import { PackError } from './pack-format/pack.ts'
import type { Outcome } from './pack-format/pack-schema.ts'
import { allPacks } from './packs.node.ts'
import { evaluateUnderPolicy, type Policy, parsePolicy } from './policy.ts'

const policyOf = (...rules: object[]): Policy =>
  parsePolicy({ format: 1, version: '2026.11.25', title: 'promises of Quillfern', rules })
const rule = (part: object) => ({
  id: 'policy.one',
  on: {},
  when: { always: true },
  effect: { decline: true },
  why: 'The provider discloses nothing that it is not compelled to.',
  source: 'trust page, paragraph 1',
  ...part,
})
const facts = (part: object): Facts =>
  parseFacts({
    received_on: '2026-09-15',
    requester: { country: 'US', body: 'district court' },
    instrument: 'us.warrant.2703',
    data_requested: ['content_stored'],
    provider: { kind: 'cloud', country: 'US' },
    customer: { kind: 'enterprise', country: 'US' },
    purpose: 'criminal_investigation',
    ...part,
  })
const emergency = facts({
  instrument: 'us.emergency.disclosure',
  requester: { country: 'US', body: 'police' },
  data_requested: ['subscriber'],
  emergency: { imminent: true, verified_agency: true },
})

test('a permitted disclosure is declined where the policy says so', () => {
  const answer = evaluateUnderPolicy(allPacks(), emergency, { mode: 'scenario', policy: policyOf(rule({})) })
  assert.equal(answer.outcome, 'insufficient')
  assert.ok(answer.findings.some(one => one.rule === 'policy.one' && one.effect === 'policy'))
})

test('against a required disclosure a policy refuses nothing: counsel sees the conflict', () => {
  const answer = evaluateUnderPolicy(allPacks(), facts({}), {
    mode: 'scenario',
    policy: policyOf(rule({})),
  })
  assert.equal(answer.outcome, 'needs_review')
  assert.equal(answer.findings.at(-1)?.effect, 'policy_conflicts_with_duty')
  assert.equal(answer.perCategory[0]?.compulsion.value, 'required')
})

test('a contract counts for its tenant alone', () => {
  const policy = policyOf(rule({ on: { tenants: ['lindenau'] }, effect: { counsel: true } }))
  const outcome = (tenant: string) =>
    evaluateUnderPolicy(allPacks(), facts({}), { mode: 'scenario', policy, tenant }).outcome
  assert.equal(outcome('lindenau'), 'needs_review')
  assert.equal(outcome('other'), 'sufficient')
})

test('a policy about a channel reads the same facts as a pack', () => {
  const policy = policyOf(
    rule({ when: { fact: 'channel', in: ['fax', 'phone'] }, effect: { counsel: true } }),
  )
  const outcome = (channel: string) =>
    evaluateUnderPolicy(allPacks(), facts({ channel }), { mode: 'scenario', policy }).outcome
  assert.equal(outcome('fax'), 'needs_review')
  assert.equal(outcome('portal'), 'sufficient')
})

test('a notice that is merely permitted may wait; one that the law orders may not', () => {
  const policy = policyOf(rule({ effect: { delay_notice_hours: 48 } }))
  const plain = evaluateUnderPolicy(allPacks(), facts({}), { mode: 'scenario', policy })
  assert.equal(plain.noticeWaitsHours, 48)
  const over = facts({
    evaluated_on: '2026-12-02',
    gag: { kind: 'us.order.nondisclosure_2705b', issued: '2026-09-01', expires: '2026-12-01' },
  })
  const due = evaluateUnderPolicy(allPacks(), over, { mode: 'scenario', policy })
  assert.equal(due.notice.value, 'required_now')
  assert.equal(due.noticeWaitsHours, 0)
  assert.equal(due.findings.at(-1)?.effect, 'policy_conflicts_with_duty')
})

test('no exception from asking the customer first, but never against a bar on telling', () => {
  const policy = policyOf(rule({ effect: { no_redirect_exception: true } }))
  const impeded = facts({ impeding_reason: true })
  const answer = evaluateUnderPolicy(allPacks(), impeded, { mode: 'scenario', policy })
  assert.ok(answer.actions.includes('redirect_to_customer'))
  const gagged = facts({
    gag: { kind: 'us.order.nondisclosure_2705b', issued: '2026-09-01', expires: '2026-12-01' },
  })
  const silent = evaluateUnderPolicy(allPacks(), gagged, { mode: 'scenario', policy })
  assert.ok(!silent.actions.includes('redirect_to_customer'))
})

test('a policy that would loosen does not load, and is told why', () => {
  for (const loose of [
    { outcome: 'sufficient' },
    { notice: { value: 'permitted_now' } },
    { excepts: ['us.rule.gag_2705b'] },
    { drops_actions: ['redirect_to_customer'] },
    { effect: { permit: true } },
    { effect: { release: true } },
  ])
    assert.throws(() => policyOf(rule(loose)), /would loosen|invalid|Unrecognized/i)
  assert.throws(() => policyOf(rule({}), rule({})), PackError)
  assert.throws(() => policyOf(rule({ when: { fact: 'moon', is: 1 } })), /no such fact/)
})

const RANK: Record<Outcome, number> = { sufficient: 0, needs_review: 1, insufficient: 2 }

const anyRule = fc.record({
  on: fc.constantFrom({}, { packs: ['us'] }, { classes: ['emergency'] }, { tenants: ['a'] }),
  only_categories: fc.subarray([...CATEGORIES], { minLength: 1 }),
  when: fc.constantFrom(
    { always: true },
    { fact: 'customer.kind', is: 'enterprise' },
    { fact: 'channel', is: 'email' },
    { not: { fact: 'emergency.imminent', is: true } },
  ),
  effect: fc.constantFrom(
    { decline: true },
    { counsel: true },
    { no_redirect_exception: true },
    { delay_notice_hours: 24 },
  ),
})
const known = allPacks().flatMap(pack => casesOf(pack.id).map(one => one.facts))

test('whatever a policy says: no answer gets better, no duty is refused, no bar on telling is lifted', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.array(anyRule, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('scenario' as const, 'live' as const),
      (one, rules, mode) => {
        const policy = policyOf(...rules.map((part, at) => rule({ ...part, id: `policy.r${at}` })))
        const law = evaluate(allPacks(), one, { mode, adopted: true })
        const answer = evaluateUnderPolicy(allPacks(), one, { mode, adopted: true, policy, tenant: 'a' })
        assert.ok(RANK[answer.outcome] >= RANK[law.outcome])
        for (const [at, category] of answer.perCategory.entries()) {
          const before = law.perCategory[at]
          assert.ok(before)
          assert.ok(RANK[category.outcome] >= RANK[before.outcome])
          if (before.compulsion.value === 'required' && before.outcome === 'sufficient')
            assert.notEqual(category.outcome, 'insufficient')
        }
        assert.deepEqual(answer.notice, law.notice)
        for (const action of law.actions) assert.ok(answer.actions.includes(action))
      },
    ),
    { numRuns: 400, verbose: 1 },
  )
})
