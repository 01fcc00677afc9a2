// Nothing moves under the reader's cursor: what changes in a row, and what waits until it is asked for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QueueRow } from '../../../api/desk/queue.ts'
import { countMoves, merge } from './still-rows.ts'

const row = (id: string, version = 1) => ({ id, version }) as QueueRow

test('a changed row shows its new content in its old place', () => {
  const shown = merge([row('a'), row('b')], [row('b', 2), row('a')])
  assert.deepEqual(
    shown.map(s => [s.row.id, s.row.version, s.updated]),
    [
      ['a', 1, false],
      ['b', 2, true],
    ],
  )
})

test('a row that left the view stays until the reader lets go, and says so', () => {
  const shown = merge([row('a'), row('b')], [row('b')])
  assert.deepEqual(
    shown.map(s => [s.row.id, s.gone]),
    [
      ['a', true],
      ['b', false],
    ],
  )
})

test('a new row is counted as waiting and not shown', () => {
  assert.equal(countMoves([row('a')], [row('n'), row('a')]), 1)
  assert.equal(merge([row('a')], [row('n'), row('a')]).length, 1)
})

test('new content without a new order moves nothing', () => {
  assert.equal(countMoves([row('a'), row('b')], [row('a', 7), row('b')]), 0)
})
