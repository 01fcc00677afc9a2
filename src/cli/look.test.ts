// A path that is there, that is not, and that leads nowhere: told apart.

import assert from 'node:assert/strict'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { WrongUse } from './io.ts'
import { lookAt } from './look.ts'

test('tells what is not there from what cannot be looked at', async t => {
  const dir = await mkdtemp(join(tmpdir(), 'duly-look-'))
  t.after(() => rm(dir, { recursive: true, force: true }))
  assert.ok((await lookAt(dir)).isDirectory())
  await assert.rejects(lookAt(join(dir, 'none')), new WrongUse(`There is nothing at ${join(dir, 'none')}.`))
  // A link to itself fails otherwise than by absence, for root too, whom no mode bits stop.
  await symlink('round', join(dir, 'round'))
  await assert.rejects(lookAt(join(dir, 'round')), /cannot be looked at \(ELOOP\)/)
})
