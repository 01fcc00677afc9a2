// What counts as a change between the proposal and what a person confirmed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromField, toField } from '../utc.ts'
import { changedPaths } from './changed.ts'

test('only what differs is named, by its path', () => {
  const before = { reference: 'a', asks: [{ period: { from: null, to: '2026' } }], officer: { name: 'x' } }
  const after = { reference: 'a', asks: [{ period: { from: '2025', to: '2026' } }], officer: { name: 'y' } }
  assert.deepEqual(changedPaths(before, after), ['asks.0.period.from', 'officer.name'])
})

test('an added ask is one change, an unchanged form none', () => {
  assert.deepEqual(changedPaths({ asks: [] }, { asks: [{ id: 'a1' }] }), ['asks.0'])
  assert.deepEqual(changedPaths({ a: [1] }, { a: [1] }), [])
})

test('a moment goes through the form in UTC and comes back the same', () => {
  assert.equal(fromField(toField('2026-12-03T23:00:00+01:00')), '2026-12-03T22:00:00.000Z')
  assert.equal(toField(null), '')
  assert.equal(fromField(''), null)
})
