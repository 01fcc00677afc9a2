import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { utf8 } from '../ledger/bytes.ts'
import { openFiles, viewFiles } from './files.ts'

const folder = mkdtempSync(join(tmpdir(), 'duly-files-'))
after(() => rmSync(folder, { recursive: true, force: true }))

test('what is written is there whole, in new folders too, with the mode asked for', async () => {
  const files = openFiles(join(folder, 'a'), 0o600)
  await files.write([
    { path: 'one', bytes: utf8('1') },
    { path: 'deep/er/two', bytes: utf8('2') },
  ])
  await files.write([{ path: 'one', bytes: utf8('changed') }])
  assert.deepEqual(files.list(), ['deep/er/two', 'one'])
  assert.deepEqual(files.read('one'), utf8('changed'))
  assert.equal(files.read('three'), undefined)
  assert.equal(statSync(join(folder, 'a', 'deep/er/two')).mode & 0o777, 0o600)
  await files.remove('deep')
  assert.deepEqual(files.list(), ['one'])
})

test('an unfinished write is never listed; its writer clears it, a reader leaves it alone', () => {
  const at = join(folder, 'b')
  mkdirSync(join(at, '.half'), { recursive: true })
  writeFileSync(join(at, '.half', 'x'), 'half')
  assert.deepEqual(viewFiles(at).list(), [])
  assert.ok(existsSync(join(at, '.half', 'x')))
  openFiles(at)
  assert.ok(!existsSync(join(at, '.half', 'x')))
})
