// What an assessment says of the demand as a whole, whichever of its lines comes first.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../../law/answer.ts'
import { ofAll } from './assess.ts'

type Of = Parameters<typeof ofAll>[0][number]

function answer(value: Answer['notice']['value'], due: string | null): Of {
  const notice = { value, until: null, whom: 'customer', by: null, cite: '', duties: [] } as unknown
  return { notice, deadline: due === null ? null : { due, rule: `due ${due}` } } as Of
}

test('the first moment at which a line is due is the demand’s, and the notice that tells least', () => {
  const lines = [
    answer('permitted_now', null),
    answer('required_now', '2026-12-20T10:00:00Z'),
    answer('prohibited', '2026-12-10T08:00:00Z'),
  ]
  const expected = {
    notice: 'prohibited',
    deadline: { dueAt: '2026-12-10T08:00:00.000Z', rule: 'due 2026-12-10T08:00:00Z' },
  }
  assert.deepEqual(ofAll(lines, 'US'), expected)
  assert.deepEqual(ofAll(lines.toReversed(), 'US'), expected)
})

test('without a line counsel decides about notice, and nothing is due', () => {
  assert.deepEqual(ofAll([], null), { notice: 'needs_review', deadline: null })
})
