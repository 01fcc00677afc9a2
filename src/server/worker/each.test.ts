import assert from 'node:assert/strict'
import { test } from 'node:test'
import { each } from './each.ts'

test('an item that fails keeps no other from being worked on, and the pass still fails', async () => {
  const done: number[] = []
  const pass = each([1, 2, 3], async n => {
    if (n === 1) throw new Error('the first one fails')
    done.push(n)
  })
  await assert.rejects(pass, /the first one fails/)
  assert.deepEqual(done, [2, 3])
})
