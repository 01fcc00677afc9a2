// A paper with several asks, each with an instrument of its own: every ask is answered as a paper of that instrument alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from './evaluate.ts'
import { FactsError, parseFacts } from './facts/facts.ts'
import { allPacks } from './packs.node.ts'
import { type Expected, judge, parseCases } from './score.ts'

type Ask = { instrument?: string; data_requested: string[]; expected: Expected }

const epoc = {
  received_on: '2026-09-01',
  requester: { country: 'SE', body: 'prosecutor' },
  provider: { kind: 'cloud', country: 'IE', text: 'cloud provider, legal representative in IE' },
  customer: { kind: 'consumer', country: 'SE', text: 'consumer, SE resident', residence: 'SE' },
  purpose: 'criminal_investigation',
  validated_by: 'court',
  offence_max_years: 4,
  offence_in_issuing_state: true,
  person_resides_in_issuing_state: true,
}
const bySubscriber = { ...epoc, instrument: 'eu.epoc.subscriber' }

const mixed = (asks: Ask[], facts: object = bySubscriber) =>
  parseCases([
    { id: 'mixed', facts: { ...facts, data_requested: [] }, expected: { outcome: 'needs_review' }, asks },
  ])

const outcomes = (asks: Ask[], facts?: object) =>
  mixed(asks, facts).map(
    one => evaluate(allPacks(), parseFacts(one.facts), { mode: 'scenario' }).outcome as string,
  )

const subscriber: Ask = { data_requested: ['subscriber'], expected: { outcome: 'sufficient' } }
const traffic: Ask = {
  instrument: 'eu.epoc.traffic',
  data_requested: ['traffic'],
  expected: { outcome: 'sufficient' },
}

test('two boxes of one certificate are two asks, and each is judged by its own expectation', () => {
  const cases = mixed([subscriber, traffic])
  assert.deepEqual(
    cases.map(one => one.id),
    ['mixed#1', 'mixed#2'],
  )
  for (const one of cases) {
    const answer = evaluate(allPacks(), parseFacts(one.facts), { mode: 'scenario' })
    assert.deepEqual(judge(answer, one.expected).differences, [])
  }
})

test('an insufficient ask leaves the other as it is, in either order', () => {
  const short = { ...bySubscriber, offence_max_years: 2 }
  assert.deepEqual(outcomes([subscriber, traffic], short), ['sufficient', 'insufficient'])
  assert.deepEqual(outcomes([traffic, subscriber], short), ['insufficient', 'sufficient'])
})

test('no ask borrows the reach of the instrument beside it', () => {
  const content = { instrument: 'eu.epoc.subscriber', data_requested: ['content_stored'] }
  const [first, second] = outcomes([{ ...content, expected: { outcome: 'insufficient' } }, traffic])
  assert.notEqual(first, 'sufficient')
  assert.equal(second, 'sufficient')
})

for (const wrong of [
  [],
  [{ data_requested: [], expected: { outcome: 'sufficient' } }],
  [{ data_requested: ['traffic'] }],
  [{ instrumnet: 'eu.epoc.traffic', data_requested: ['traffic'], expected: { outcome: 'sufficient' } }],
])
  test(`asks that say too little or something unknown are refused: ${JSON.stringify(wrong)}`, () => {
    assert.throws(() => mixed(wrong as Ask[]), FactsError)
  })

test('of every instrument: beside another ask, an ask is answered as it is alone', () => {
  const ids = allPacks().flatMap(pack => pack.instruments.map(one => one.id))
  for (const id of ids) {
    const own = { ...traffic, instrument: id }
    const [alone] = outcomes([own])
    assert.deepEqual(outcomes([subscriber, own]), [outcomes([subscriber])[0], alone], id)
  }
})
