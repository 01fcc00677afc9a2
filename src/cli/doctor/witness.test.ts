import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeSilence } from './witness.ts'

test('a witness that is down is a fault only where something waits for it', () => {
  assert.equal(judgeSilence('the built-in witness', 0).status, 'ok')
  const waited = judgeSilence('the built-in witness', 12)
  assert.equal(waited.status, 'fail')
  assert.match(waited.detail, /does not answer, and 12 leaves wait/)
})
