// Where a paper stands that somebody confirms after it was made, by the moment of the question.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluate } from '../evaluate.ts'
import { parseFacts } from '../facts/facts.ts'
import { allPacks } from '../packs.node.ts'

const paper = {
  received_on: '2026-09-01T08:00Z',
  requester: { country: 'FR', body: 'police' },
  instrument: 'eu.epoc.emergency',
  data_requested: ['subscriber'],
  provider: { kind: 'cloud', country: 'IE' },
  customer: { kind: 'consumer', country: 'FR' },
  purpose: 'criminal_investigation',
  emergency: { imminent: true, kind: 'life' },
  validated_by: null,
  section_I_declaration: true,
}

type Asked = { readonly now: string; readonly mode?: 'live' | 'scenario' }

function standing(more: object, { now, mode = 'live' }: Asked) {
  const facts = parseFacts({ ...paper, ...more })
  const answer = evaluate(allPacks(), facts, { mode, asOf: now.slice(0, 10), now, adopted: true })
  const lapses = answer.findings.some(one => one.outcome === 'insufficient')
  return { state: answer.provisional?.state, lapses, asked: answer.missing.map(one => one.fact) }
}

test('it is pending to the last minute of its term, and nobody is asked for what cannot be there yet', () => {
  for (const now of ['2026-09-01T08:05:00Z', '2026-09-03T08:00:00Z']) {
    const { state, lapses, asked } = standing({ confirmation: null }, { now })
    assert.deepEqual([state, lapses], ['pending', false])
    assert.ok(!asked.includes('validated_in_hours'))
  }
})

test('after its term, that Duly was told nothing asks the authority; that none came ends it', () => {
  const now = '2026-09-03T08:01:00Z'
  const silent = standing({ confirmation: null }, { now })
  assert.deepEqual([silent.state, silent.lapses], ['unknown', false])
  assert.ok(silent.asked.includes('validated_in_hours'))
  for (const none of [{ validated_in_hours: null }, { confirmation: 'never' }])
    assert.deepEqual(
      [standing(none, { now }).state, standing(none, { now: '2026-09-03T08:00:00Z' }).state],
      ['lapsed', 'pending'],
    )
})

test('each word for a confirmation is read as the same', () => {
  const now = '2026-09-05T08:00:00Z'
  const inTime = [
    { validated_in_hours: 48 },
    { ratified_in_hours: 48 },
    { confirmed_in_hours: 1 },
    { court_confirmation: '2026-09-02' },
    { court_confirmation: true },
    { confirmation: 'confirmed', confirmation_at: '2026-09-03T08:00:00Z' },
  ]
  for (const word of inTime) assert.equal(standing(word, { now }).state, 'confirmed', JSON.stringify(word))
  const late = [
    { validated_in_hours: 49 },
    { court_confirmation: '2026-09-04' },
    { confirmation: 'confirmed', confirmation_at: '2026-09-03T08:00:01Z' },
    { validated_in_hours: 10, confirmation: 'confirmed', confirmation_at: '2026-09-04T08:00:00Z' },
  ]
  for (const word of late) assert.equal(standing(word, { now }).state, 'lapsed', JSON.stringify(word))
})

test('a refusal ends it within its term, and beside a confirmation it is for a person', () => {
  const now = '2026-09-01T09:00:00Z'
  for (const word of [{ confirmation: 'refused' }, { court_confirmation: false }])
    assert.deepEqual(standing(word, { now }), { ...standing(word, { now }), state: 'refused', lapses: true })
  assert.equal(standing({ confirmation: 'refused', validated_in_hours: 4 }, { now }).state, 'doubtful')
})

test('a term starts with the earliest day that is stated, and never after the paper came', () => {
  const now = '2026-09-02T10:00:00Z'
  const of = (more: object) => standing({ confirmation: 'never', ...more }, { now }).state
  assert.deepEqual(
    [of({ issued: '2026-08-30' }), of({ issued: '2026-08-31T12:00Z' }), of({ issued: '2026-09-09' })],
    ['lapsed', 'pending', 'pending'],
  )
  assert.equal(of({ order_made: '2026-08-31T09:00Z' }), 'lapsed')
})

const swedish = {
  ...paper,
  requester: { country: 'SE', body: 'åklagare' },
  instrument: 'se.hemlig_overvakning',
  data_requested: ['traffic'],
  provider: { kind: 'telecom', country: 'SE' },
  emergency: null,
  urgent: true,
  court_order: null,
}

test('without a term it waits, live also where no hours are stated, until somebody says that none will come', () => {
  const now = '2027-03-01T10:00:00Z'
  const of = (more: object, mode: 'live' | 'scenario') =>
    standing({ ...swedish, ...more }, { now, mode }).state
  assert.equal(of({ confirmed_in_hours: null }, 'live'), 'pending')
  assert.equal(of({ court_confirmation: null }, 'scenario'), 'pending')
  assert.equal(of({ confirmed_in_hours: null }, 'scenario'), 'lapsed')
  assert.equal(of({ confirmation: 'never' }, 'live'), 'lapsed')
})

test('words that do not agree are for a person, whether or not the pack says so', () => {
  const said = { ...swedish, urgent: true, court_confirmation: false, confirmed_in_hours: 5 }
  const facts = parseFacts({ ...paper, ...said })
  const answer = evaluate(allPacks(), facts, { mode: 'scenario' })
  assert.deepEqual([answer.provisional?.state, answer.outcome], ['doubtful', 'needs_review'])
  const both = standing(
    { ...swedish, confirmed_in_hours: null, court_confirmation: null },
    { now: '2026-09-02', mode: 'scenario' },
  )
  assert.equal(both.state, 'doubtful')
})

test('what a late approval is worth may be open, and is told as in doubt', () => {
  const swiss = {
    ...swedish,
    requester: { country: 'CH', body: 'Staatsanwaltschaft' },
    instrument: 'ch.randdaten',
    court_order: undefined,
    order_made: '2026-09-01',
  }
  const of = (day: string) =>
    standing({ ...swiss, court_confirmation: day }, { now: '2026-09-20', mode: 'scenario' })
  assert.deepEqual([of('2026-09-06').state, of('2026-09-07').state], ['confirmed', 'doubtful'])
})
