// What an address may ask a row to show.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moveColumn, readColumns, toggleColumn } from './columns.ts'

test('of an address only known columns are kept, each once, and the demand itself always', () => {
  assert.deepEqual(readColumns('owner,due,<b>,owner,demand'), ['owner', 'due', 'demand'])
  assert.deepEqual(readColumns('due'), ['demand', 'due'])
  for (const nothing of ['', 'x', undefined, ['due'], 3]) assert.equal(readColumns(nothing), null)
})

test('a column changes places with its neighbour, and at the end stays where it is', () => {
  assert.deepEqual(moveColumn(['due', 'demand', 'step'], 'step', -1), ['due', 'step', 'demand'])
  assert.deepEqual(moveColumn(['due', 'demand'], 'due', -1), ['due', 'demand'])
  assert.deepEqual(moveColumn(['due', 'demand'], 'demand', 1), ['due', 'demand'])
  assert.deepEqual(moveColumn(['due', 'demand'], 'step', 1), ['due', 'demand'])
})

test('what is added stands last, and the demand itself cannot be taken away', () => {
  assert.deepEqual(toggleColumn(['due', 'demand'], 'owner'), ['due', 'demand', 'owner'])
  assert.deepEqual(toggleColumn(['due', 'demand'], 'due'), ['demand'])
  assert.deepEqual(toggleColumn(['due', 'demand'], 'demand'), ['due', 'demand'])
})
