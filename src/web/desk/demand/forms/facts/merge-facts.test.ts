// Two editors of the same facts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { facts } from '../../../../../../test/desk/paper.ts'
import { bothTouched, mergedFacts } from './merge-facts.ts'

const base = { ...facts, reference: 'A', answers: { data_location: 'NL', urgent: false } }
const theirs = { ...base, reference: 'B', country: 'DE', answers: { data_location: 'DE', urgent: false } }
const mine = { ...base, reference: 'B', body: 'court', answers: { data_location: 'IE', urgent: true } }
const three = { base, mine, theirs }

test('only what both changed, and not to the same, is asked', () => {
  assert.deepEqual(bothTouched(three), ['answers.data_location'])
})

test('what one alone changed stands, and the rest as it was chosen', () => {
  const stands = { ...base, reference: 'B', country: 'DE', body: 'court' }
  assert.deepEqual(mergedFacts(three, { 'answers.data_location': 'theirs' }), {
    ...stands,
    answers: { urgent: true, data_location: 'DE' },
  })
  assert.deepEqual(mergedFacts(three, { 'answers.data_location': 'mine' }), {
    ...stands,
    answers: { urgent: true, data_location: 'IE' },
  })
})

test('an answer that I took away and they left is away', () => {
  const { urgent: _, ...answers } = base.answers
  assert.deepEqual(mergedFacts({ base, mine: { ...base, answers }, theirs }, {}).answers, {
    data_location: 'DE',
  })
})
