import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createTurns, startReader } from './reader.ts'

test('papers of one sender are read one after the other, and a wish made twice is one', async () => {
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
    { againMs: 1 },
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

test('two senders are read side by side, and no sender twice at once', async () => {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>()
  const { promise: both, resolve } = Promise.withResolvers<void>()
  const begun: string[] = []
  const reader = startReader(async id => {
    begun.push(id)
    if (begun.length === 2) resolve()
    await gate
  }, assert.ifError)
  for (const [id, from] of [
    ['a1', 'a'],
    ['a2', 'a'],
    ['b1', 'b'],
    ['c1', 'c'],
  ] as const)
    reader.read(id, from)
  await both
  assert.deepEqual(begun, ['a1', 'b1'])
  open()
  await reader.stop()
})

test('a sender of sixty slow papers a minute keeps nobody else waiting', () => {
  const turns = createTurns()
  const order: string[] = []
  const readNext = (ms: (from: string) => number) => {
    const turn = turns.take()
    assert.ok(turn)
    order.push(turn.from)
    turns.done(turn.from, ms(turn.from))
  }
  for (let i = 0; i < 600; i++) turns.add(`flood-${i}`, 'flood')
  const slow = (from: string) => (from === 'flood' ? 20_000 : 1000)
  for (let i = 0; i < 10; i++) readNext(slow)
  // One paper of each of five others comes into the flood: all are read before the flood has had six more turns.
  for (const from of ['a', 'b', 'c', 'd', 'e']) turns.add(`${from}-1`, from)
  for (let i = 0; i < 11; i++) readNext(slow)
  assert.deepEqual(
    order
      .slice(10)
      .filter(from => from !== 'flood')
      .sort(),
    ['a', 'b', 'c', 'd', 'e'],
  )
  // And the flood itself is not forgotten either: it goes on when the others have had as much.
  readNext(slow)
  assert.equal(order.at(-1), 'flood')
})
