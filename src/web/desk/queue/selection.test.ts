// Choosing rows: one by one, and a range from the last; what leaves the list as a file computes nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { QueueRow } from '../../../api/desk/queue.ts'
import { csvOf } from './csv.ts'
import { toggled } from './selection.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const after = (chosen: string[], id: string, from: string | null) =>
  [...toggled(new Set(chosen), ids, { id, from })].sort()

test('one is turned over, a range is chosen whole in either direction', () => {
  assert.deepEqual(after([], 'b', null), ['b'])
  assert.deepEqual(after(['b'], 'b', null), [])
  assert.deepEqual(after(['b'], 'd', 'b'), ['b', 'c', 'd'])
  assert.deepEqual(after(['d'], 'b', 'd'), ['b', 'c', 'd'])
})

test('a range from a row that is no longer shown is the row alone', () => {
  assert.deepEqual(after(['x'], 'b', 'gone'), ['b', 'x'])
})

test('a file holds the columns that are shown; a cell that a spreadsheet would compute is a text', () => {
  const row = {
    reference: 'D-1',
    receivedAt: '2026-11-25T14:02:00.000Z',
    step: 'sign',
    turn: 'approver',
    summary: {
      authority: ' \u200b=HYPERLINK("http://evil")',
      country: 'US',
      categories: [],
      subject: '-1+1',
    },
  } as unknown as QueueRow
  const [head, line = ''] = csvOf([row], ['subject', 'demand', 'authority'], undefined).split('\r\n')
  assert.ok(line.includes(`"' \u200b=HYPERLINK(""http://evil"")"`))
  assert.ok(line.startsWith(`"'-1+1","D-1",`), 'the columns that are shown, in their order')
  assert.equal(head, '\ufeff"Subject","Reference","Authority","Country"')
})
