// What may follow what in the journal: each impossible entry is refused, whoever wrote it.

import assert, { AssertionError } from 'node:assert/strict'
import { test } from 'node:test'
import { ShapeError } from '../../seal/shape.ts'
import { type Entry, readEntry } from './journal-entry.ts'
import { applyEntry, askedLastHour, emptyState } from './journal-state.ts'

const digest = 'ab'.repeat(32)
const hash = 'cd'.repeat(32)
const id = 'ef'.repeat(16)
const at = '2026-11-25T12:00:00.000Z'
const counts = { items: 1, bytes: 1, quarantined: 0, duplicates: 0, omitted: 0 }

const opened: Entry = { kind: 'opened', gate: 'gate.example' }
const begun: Entry = { kind: 'collection_begun', digest, order: 'order-1', collection: id, parts: 2 }
const part = (n: number): Entry => ({ kind: 'part_collected', digest, part: n, line: '1a', ...counts })
const collected: Entry = { kind: 'collected', digest }
const failed: Entry = { kind: 'collection_failed', digest, code: 'source_failed' }
const sealing: Entry = { kind: 'seal_begun', digest, order: 'order-2', file: 'f.age', certificate: hash }
const sealed: Entry = { kind: 'sealed', digest, sha256: hash, manifestRoot: hash, size: 9, items: 2 }
const releasing: Entry = { kind: 'release_begun', digest, order: 'order-3', expiresAt: at }
const released: Entry = { kind: 'released', digest }
const tree = (size: number): Entry => ({ kind: 'checkpoint', origin: 'log', size, root: hash })
const lookup: Entry = {
  kind: 'lookup_begun',
  lookup: id,
  digest,
  order: 'order-4',
  by: 'ann',
  identifiers: 3,
}

const road = [opened, begun, part(0), part(1), collected, sealing, sealed, releasing, released]

function fold(entries: readonly Entry[]) {
  const state = emptyState()
  for (const entry of entries) applyEntry(state, entry, at)
  return state
}

test('the whole road folds to a released production', () => {
  assert.equal(fold(road).productions.get(digest)?.released, true)
})

test('no step of the road can be left out, taken twice, or taken before the one before it', () => {
  for (let i = 1; i < road.length; i++) {
    assert.throws(() => fold([...road.slice(0, i + 1), road[i]!]), AssertionError, `twice: ${road[i]!.kind}`)
    if (i + 1 === road.length) continue
    const without = [...road.slice(0, i), ...road.slice(i + 1)]
    assert.throws(() => fold(without), AssertionError, `without: ${road[i]!.kind}`)
  }
})

const impossible: [string, Entry[]][] = [
  ['anything before the journal is opened', [begun]],
  ['a journal opened twice', [opened, opened]],
  [
    'an authorisation taken up for a second collection',
    [opened, begun, { ...begun, order: 'order-9' } as Entry],
  ],
  ['a part after the collection has failed', [opened, begun, failed, part(0)]],
  ['a collection that ends after it has failed', [opened, begun, part(0), part(1), failed, collected]],
  ['a failure after the end', [opened, begun, part(0), part(1), collected, failed]],
  ['a log that shrinks', [opened, tree(5), tree(4)]],
  ['a log of the same size again', [opened, tree(5), tree(5)]],
  ['a look-up used twice', [opened, lookup, lookup]],
  ['an answer to a look-up that was never begun', [opened, { kind: 'lookup_answered', lookup: id }]],
]

for (const [title, entries] of impossible) {
  test(`${title} is refused`, () => {
    fold(entries.slice(0, -1))
    assert.throws(() => fold(entries), AssertionError)
  })
}

test('identifiers count for 60 minutes, for their analyst only, and not twice for a look-up taken up again', () => {
  const state = fold([opened, lookup])
  assert.equal(askedLastHour(state, 'ann', '2026-11-25T12:59:59.999Z', 'other'), 3)
  assert.equal(askedLastHour(state, 'ann', '2026-11-25T13:00:00.000Z', 'other'), 0)
  assert.equal(askedLastHour(state, 'bea', at, 'other'), 0)
  assert.equal(askedLastHour(state, 'ann', at, id), 0)
})

test('an entry has exactly the fields of its kind', () => {
  for (const entry of [...road, lookup, tree(1), failed]) {
    assert.deepEqual(readEntry(entry, 'entry'), entry)
    assert.throws(() => readEntry({ ...entry, more: 1 }, 'entry'), ShapeError)
    const [name] = Object.keys(entry).filter(key => key !== 'kind')
    const { [name as 'digest']: _, ...less } = entry as Record<string, unknown>
    assert.throws(() => readEntry(less, 'entry'), ShapeError)
  }
  for (const wrong of [null, {}, { kind: 'forgotten' }, []]) assert.throws(() => readEntry(wrong, 'entry'))
})
