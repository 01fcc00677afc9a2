// Which entity a demand was served on: by record, service, country; never by the order of a list.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressAnswers, addressServed, entityAssumed, entityServed } from './entity-served.ts'
import type { Provider } from './provider.ts'

const inc = { id: 'inc', name: 'Quillfern Inc.', country: 'US', address: 'Portland', subdivision: 'US-OR' }
const gmbh = { id: 'gmbh', name: 'Quillfern GmbH', country: 'DE', address: 'Berlin', subdivision: null }
const services = [{ name: 'Quillfern Mail', addressee: 'gmbh' }]
const orders = [
  { entities: [inc, gmbh], services },
  { entities: [gmbh, inc], services },
] as unknown as Provider[]

const served = (said: string, answers: Record<string, unknown> = {}) => ({
  received: { entityServed: said },
  facts: { answers },
})
const each = (demand: ReturnType<typeof served>) =>
  orders.map(provider => entityServed(demand, provider)?.id ?? null)

test('the record of service names the entity by name, short id or service, in any case', () => {
  assert.deepEqual(each(served('quillfern gmbh')), ['gmbh', 'gmbh'])
  assert.deepEqual(each(served('INC')), ['inc', 'inc'])
  assert.deepEqual(each(served('Quillfern Mail')), ['gmbh', 'gmbh'])
})

test('where it names none, the entity in the confirmed country is taken, if there is one alone', () => {
  assert.deepEqual(each(served('', { 'provider.country': 'DE' })), ['gmbh', 'gmbh'])
  assert.deepEqual(each(served('', { 'provider.country': 'FR' })), [null, null])
  assert.deepEqual(each(served('')), [null, null])
})

test('the address on the paper proposes the country of the entity that it names, and nothing where it names none', () => {
  for (const profile of orders) {
    assert.deepEqual(addressAnswers('QUILLFERN INC', profile), { 'provider.country': 'US' })
    assert.deepEqual(addressAnswers('Quillfern, GmbH', profile), { 'provider.country': 'DE' })
    assert.deepEqual(addressAnswers('Quillfern', profile), {})
    assert.deepEqual(addressAnswers(null, profile), {})
  }
})

test('an entity that the profile does not know is none of its entities', () => {
  assert.deepEqual(each(served('Quillfern Ltd')), [null, null])
})

test('no name and no address is taken from the first of several', () => {
  for (const provider of orders) {
    assert.equal(entityAssumed(provider), '')
    assert.equal(addressServed(served(''), provider), '')
    assert.equal(addressServed(served('Quillfern GmbH'), provider), 'Berlin')
  }
  const one = { entities: [inc], services: [] } as unknown as Provider
  assert.equal(entityAssumed(one), 'Quillfern Inc.')
  assert.equal(addressServed(served('anything'), one), 'Portland')
})
