// A challenge whose effect hangs on who the customer is: 18 USC 2703(h) suspends production for a qualifying foreign government alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import { parseFacts } from './facts/facts.ts'
import { allPacks } from './packs.node.ts'

const packs = allPacks()

function filed(customer: object, more: object = {}, mode: 'scenario' | 'live' = 'scenario') {
  const facts = parseFacts({
    instrument: 'us.warrant.2703',
    provider: { kind: 'rcs_ecs_public', country: 'US' },
    purpose: 'criminal_investigation',
    requester: { country: 'US', body: 'court' },
    data_requested: ['content_stored'],
    received_on: '2026-09-01',
    customer: { kind: 'public_authority', us_person: false, ...customer },
    ...more,
  })
  const { challenges } = evaluate(packs, facts, { mode })
  const effect = (kind: RegExp) => challenges.find(one => kind.test(one.kind))?.suspensiveEffect ?? null
  return { motion: effect(/2703h/), comity: effect(/common_law_comity/) }
}

const comity = 'by_court_order_only'

test('it suspends for a customer of a government with an agreement in force', () => {
  assert.deepEqual(filed({ country: 'GB', residence: 'GB' }), { motion: 'by_statute', comity })
  assert.deepEqual(filed({ country: 'AU', residence: 'AU' }), { motion: 'by_statute', comity })
})

test('a German city has no such motion, and its comity motion suspends nothing', () => {
  assert.deepEqual(filed({ country: 'DE', residence: 'DE' }), { motion: null, comity })
})

test('nor has anybody before the first day of the agreement', () => {
  assert.equal(filed({ country: 'AU', residence: 'AU' }, { received_on: '2024-01-30' }).motion, null)
  assert.equal(filed({ country: 'AU', residence: 'AU' }, { received_on: '2024-01-31' }).motion, 'by_statute')
})

test('nor has a person of the United States, whoever lives there, or what is not content', () => {
  assert.equal(filed({ country: 'GB', residence: 'GB', us_person: true }).motion, null)
  assert.equal(filed({ country: 'GB', residence: 'US' }).motion, null)
  assert.equal(filed({ country: 'GB', residence: 'GB' }, { data_requested: ['subscriber'] }).motion, null)
})

test('while nobody knows who the customer is, nothing is suspended by statute', () => {
  assert.equal(filed({ country: null, residence: null, us_person: null }, {}, 'live').motion, 'unknown')
})
