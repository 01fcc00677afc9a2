// What a rule leaves of a duty, and how long a challenge is open: read in packs changed for the purpose.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import { parseFacts } from './facts/facts.ts'
import type { Pack } from './pack-format/pack.ts'
import type { Rule } from './pack-format/pack-schema.ts'
import { allPacks } from './packs.node.ts'

const warrant = {
  received_on: '2026-09-01',
  requester: { country: 'US', body: 'district court' },
  instrument: 'us.warrant.2703',
  data_requested: ['subscriber', 'content_stored'],
  provider: { kind: 'hosting', country: 'US' },
  customer: { kind: 'consumer', country: 'US' },
  purpose: 'criminal_investigation',
}

/** The packs with one more rule in the United States pack. */
function packsWith(rule: Partial<Rule>): Pack[] {
  return allPacks().map(pack => {
    if (pack.id !== 'us') return pack
    const base = pack.rules[0]!
    const { outcome: _, actions: __, ...rest } = base
    return { ...pack, rules: [...pack.rules, { ...rest, id: 'us.rule.lowers', ...rule }] }
  })
}

function compelled(rule: Partial<Rule>, mode: 'scenario' | 'live', facts: object = warrant) {
  const { perCategory } = evaluate(packsWith(rule), parseFacts(facts), { mode, adopted: true })
  return Object.fromEntries(perCategory.map(one => [one.category, one.compulsion.value]))
}

test('a rule lowers what a paper compels, for the categories that it names', () => {
  const when = { fact: 'provider.kind', is: 'hosting' } as const
  assert.deepEqual(compelled({ when, compels: 'permitted' }, 'scenario'), {
    subscriber: 'permitted',
    content_stored: 'permitted',
  })
  assert.deepEqual(compelled({ when, compels: 'unknown', only_categories: ['subscriber'] }, 'scenario'), {
    subscriber: 'unknown',
    content_stored: 'required',
  })
})

test('a rule that does not hold leaves the duty, and one that cannot be decided leaves it unknown', () => {
  const never = { fact: 'provider.kind', is: 'bank' } as const
  assert.equal(compelled({ when: never, compels: 'permitted' }, 'scenario').subscriber, 'required')
  const open = { fact: 'channel', is: 'post' } as const
  assert.equal(compelled({ when: open, compels: 'permitted' }, 'live').subscriber, 'unknown')
})

test('a duty that is not there is not raised', () => {
  const order = {
    ...warrant,
    instrument: 'us.agreement.covered_order',
    requester: { country: 'GB', body: 'judge' },
    customer: { kind: 'consumer', country: 'GB' },
  }
  const on = { instruments: ['us.agreement.covered_order'] }
  const rule = { on, when: { always: true }, compels: 'unknown' } as const
  assert.equal(compelled({ ...rule, on }, 'scenario', order).subscriber, 'permitted')
})

test('what a paper does not reach is permitted where a rule that holds for sure says so, and stays in doubt', () => {
  const subpoena = { ...warrant, instrument: 'us.subpoena.state', data_requested: ['content_stored'] }
  const when = { fact: 'provider.kind', is: 'hosting' } as const
  const rule: Partial<Rule> = {
    on: { instruments: [subpoena.instrument] },
    when,
    outcome: 'needs_review',
    permits: true,
    excepts: ['reach:content_stored'],
  }
  assert.equal(compelled(rule, 'scenario', subpoena).content_stored, 'permitted')
  assert.equal(compelled({ ...rule, permits: undefined }, 'scenario', subpoena).content_stored, 'forbidden')
  assert.equal(compelled({ ...rule, excepts: [] }, 'scenario', subpoena).content_stored, 'forbidden')
  const open = { fact: 'channel', is: 'post' } as const
  assert.equal(compelled({ ...rule, when: open }, 'live', subpoena).content_stored, 'forbidden')
})

test('a challenge open for working days ends with the last of them', () => {
  const packs = allPacks().map(pack => ({
    ...pack,
    instruments: pack.instruments.map(one => ({
      ...one,
      challenges: one.challenges.map(each => ({
        ...each,
        deadline: { text: '5', from: 'service', value: 5, unit: 'working_days', calendar: 'us.federal' },
      })),
    })),
  }))
  const { challenges } = evaluate(packs, parseFacts(warrant), { mode: 'scenario' })
  // Tuesday 1 September; Labor Day is the 7th.
  assert.equal(challenges[0]?.deadline, '2026-09-09')
})
