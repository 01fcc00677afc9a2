import assert from 'node:assert/strict'
import { test } from 'node:test'
import { startReader } from './reader.ts'

test('papers are read one after the other, and a wish made twice is one', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const read: string[] = []
  let together = 0
  const reader = startReader(async id => {
    assert.equal(++together, 1)
    await gate
    together--
    read.push(id)
    if (id === 'c') resolve()
  }, assert.ifError)
  for (const id of ['a', 'b', 'b', 'c']) reader.read(id)
  open()
  await done
  assert.deepEqual(read, ['a', 'b', 'c'])
  await reader.stop()
})

test('papers that could not be read are tried again, and those after them are not kept waiting', async () => {
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const read: string[] = []
  const errors: unknown[] = []
  const reader = startReader(
    async id => {
      read.push(id)
      if (read.length === 1) throw new Error('an outage')
      if (read.length === 3) resolve()
    },
    error => errors.push(error),
    1,
  )
  reader.read('a')
  reader.read('b')
  // The second try holds no process up, so neither does waiting for it.
  const alive = setInterval(() => {}, 1000)
  await done
  clearInterval(alive)
  assert.deepEqual(read, ['a', 'b', 'a'])
  assert.equal(errors.length, 1)
  await reader.stop()
})
