// One key, one command: what the frame offers on every page, each by keys of its own.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

/** Whatever is shown around every page and offers commands. */
const frame = ['shell/Shell.tsx', 'shell/Undo.tsx', 'admin/AdminExtras.tsx', 'work/News.tsx']

function keysIn(file: string): string[] {
  const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8')
  return [...source.matchAll(/\bkeys: '([^']+)'/g)].map(([, keys]) => keys!)
}

test('no two commands of the frame share keys, and none hides behind the beginning of another', () => {
  const keys = frame.flatMap(keysIn)
  assert.ok(keys.length > 18, 'the commands are found')
  assert.deepEqual(
    keys.filter((one, i) => keys.indexOf(one) !== i),
    [],
  )
  assert.deepEqual(
    keys.filter(one => keys.some(other => other.startsWith(`${one} `))),
    [],
  )
})
