import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PendingList, PendingRow } from '../../api/approve/pending.ts'
import { countOf, meanwhile } from './live-list.ts'

const row = (digest: string, other: Partial<PendingRow> = {}): PendingRow => ({
  digest,
  reference: `D-${digest}`,
  authority: 'Travis',
  dueAt: null,
  status: 'prepared',
  peculiar: [],
  care: [],
  ...other,
})
const list = (waiting: readonly PendingRow[], signed: readonly PendingRow[] = []): PendingList => ({
  me: { id: 'ada', name: 'Ada' },
  provider: 'Quillfern',
  demo: true,
  waiting,
  signed,
})

test('what went, came, changed or was signed is counted once each; what stayed is not', () => {
  const shown = list([row('a'), row('b'), row('c')], [row('s')])
  const fresh = list(
    [row('a'), row('c', { dueAt: '2026-12-01' }), row('n')],
    [row('s', { status: 'authorised' })],
  )
  const other = meanwhile(shown, fresh)
  assert.deepEqual([...other.gone], ['b'])
  assert.deepEqual([...other.changed], ['c', 's'])
  assert.equal(other.came, 1)
  assert.equal(countOf(other), 4)
  assert.equal(countOf(meanwhile(shown, shown)), 0)
  assert.deepEqual([...meanwhile(shown, list([row('b'), row('c')], [row('s'), row('a')])).changed], ['a'])
})

test('hours that go by until a term are no change', () => {
  const due = (hours: number) => list([row('a', { care: [{ kind: 'due_soon', hours }] })])
  assert.equal(countOf(meanwhile(due(5), due(4))), 0)
})
