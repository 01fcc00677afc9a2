import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentence } from '../../kernel/message.ts'
import { isLow, markOf, sayDisk, watchDisk } from './disk-marks.ts'

const GIB = 1024 ** 3

test('the mark is a gibibyte, and of a small disk a tenth', () => {
  assert.equal(markOf({ size: 500 * GIB }), GIB)
  assert.equal(markOf({ size: 2 * GIB }), Math.floor((2 * GIB) / 10))
  assert.ok(isLow({ free: GIB - 1, size: 500 * GIB }))
  assert.ok(!isLow({ free: GIB, size: 500 * GIB }))
})

test('of several disks the one that is nearest to its mark is said', async () => {
  const space: Record<string, { free: number; size: number }> = {
    '/data': { free: 100 * GIB, size: 500 * GIB },
    '/documents': { free: GIB / 2, size: 500 * GIB },
  }
  const disk = watchDisk(Object.keys(space), async path => space[path] ?? { free: 0, size: 0 })
  assert.equal(disk.last(), null)
  const seen = await disk.look()
  assert.deepEqual([seen.path, seen.low], ['/documents', true])
  assert.deepEqual(sayDisk(seen).next, sentence('system.make_room_on_disk', { path: '/documents' }))
  assert.equal(disk.last(), seen)
})
