// The queue's cursor comes back from outside: only what was given out is taken.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCursor } from './queue.ts'

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a cursor that was given out names where the page ended', () => {
  const place = ['2026-12-01T00:00:00.000Z', 'ab'.repeat(16)]
  assert.deepEqual(readCursor(encode(place)), { dueAt: place[0], id: place[1] })
  assert.deepEqual(readCursor(encode(['infinity', 'x'])), { dueAt: 'infinity', id: 'x' })
})

test('any other text is no cursor, and no fault either', () => {
  const others = [
    '',
    '%%%',
    encode({}),
    encode(['tomorrow', 'x']),
    encode(['infinity']),
    encode(['infinity', 7]),
  ]
  for (const text of others) assert.equal(readCursor(text), null, text)
})
