import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatIsStopped } from './stopped.ts'

const seen = (low: boolean, fault: object | null) =>
  whatIsStopped({
    disk: { look: async () => ({ low }) },
    clock: { stopped: () => fault },
  } as unknown as Parameters<typeof whatIsStopped>[0])

test('a full disk and a clock that nobody believes are told, each by itself', async () => {
  assert.deepEqual(await seen(false, null), [])
  assert.deepEqual(await seen(true, null), ['disk'])
  assert.deepEqual(await seen(false, { why: 'jumped' }), ['clock'])
  assert.deepEqual(await seen(true, { why: 'jumped' }), ['disk', 'clock'])
})
