// Changes of the gate's pin against their leaves: what was taken out, added or altered on either side is named.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { LogRecord } from '../../ledger/record.ts'
import { checkPinChanges, type KeptChange } from './check-pin-changes.ts'
import type { Difference } from './finding.ts'

const now = '2026-11-25T13:00:00.000Z'
const at = '2026-11-25T12:00:00.000Z'
const hash = (n: number) => String(n).repeat(64)
const kept: KeptChange[] = [1, 2].map(n => ({ sequence: n, before: hash(n), after: hash(n + 1), at }))
const rows = kept.map(({ sequence, before, after }) => ({
  sequence,
  before,
  after,
  told_at: new Date(at),
  leaf_id: `leaf-${sequence}`,
}))
const leafOf = ({ sequence, before, after }: (typeof rows)[number], change: object = {}) =>
  [
    `leaf-${sequence}`,
    {
      v: 1,
      id: 'x',
      at,
      kind: 'policy_changed',
      policy: `gate-pin.${sequence}`,
      before,
      after,
      ...change,
    } as LogRecord,
  ] as const
const leaves = () => new Map(rows.map(row => leafOf(row)))

type Lie = {
  rows?: Parameters<typeof checkPinChanges>[0]
  leaves?: Map<string, LogRecord>
  kept?: KeptChange[] | null
  now?: string
}

function found(lie: Lie = {}): string[] {
  const differences: Difference[] = []
  const of = { kept: lie.kept === undefined ? kept : lie.kept, now: lie.now ?? now }
  checkPinChanges(lie.rows ?? rows, lie.leaves ?? leaves(), of, differences)
  return differences.map(({ what }) => what)
}

const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]]

test('changes, rows and leaves that say the same hold, also where the gate is elsewhere', () => {
  assert.deepEqual(found(), [])
  assert.deepEqual(found({ kept: null }), [])
})

const lies: [string, Lie, RegExp][] = [
  [
    'a change without a leaf',
    { rows: [first, { ...second, leaf_id: null }], leaves: new Map([leafOf(first)]) },
    /no leaf/,
  ],
  [
    'a leaf of another pin',
    { leaves: new Map([leafOf(first), leafOf(second, { after: hash(9) })]) },
    /something else/,
  ],
  [
    'a leaf of another number',
    { leaves: new Map([leafOf(first), leafOf(second, { policy: 'gate-pin.3' })]) },
    /something else/,
  ],
  [
    'a leaf of another policy',
    { leaves: new Map([leafOf(first), leafOf(second, { policy: 'settings' })]) },
    /something else/,
  ],
  ['a row that was taken out', { rows: [first] }, /never told of it|is not here/],
  ['a row of a change that the gate does not have', { kept: kept.slice(0, 1) }, /does not have it/],
  ['a row whose hash was altered', { rows: [first, { ...second, before: hash(9) }] }, /something else/],
]
for (const [what, lie, said] of lies)
  test(`${what} is named`, () => {
    assert.match(found(lie).join('; '), said)
  })

test('what was made a moment ago may be on its way', () => {
  const soon = '2026-11-25T12:01:00.000Z'
  assert.deepEqual(found({ rows: [], leaves: new Map(), now: soon }), [])
  assert.deepEqual(
    found({ rows: rows.map(row => ({ ...row, leaf_id: null })), leaves: new Map(), now: soon }),
    [],
  )
  assert.deepEqual(found({ kept: [], now: soon }), [])
})
