import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { exportsFolder, notePath } from '../../sources/export/kept.ts'
import { eraseHandedIn } from './erase-hand-in.ts'

test('an erasure that cannot read what was handed in fails, and is not taken for done', async t => {
  const dir = await mkdtemp(join(tmpdir(), 'duly-hand-in-'))
  t.after(() => rm(dir, { recursive: true }))
  const authorisation = 'a'.repeat(64)
  await eraseHandedIn(dir, authorisation)
  await mkdir(exportsFolder(dir), { recursive: true })
  await writeFile(join(exportsFolder(dir), 'left-behind'), 'no folder')
  await eraseHandedIn(dir, authorisation)
  await mkdir(notePath(join(exportsFolder(dir), '0'.repeat(16))), { recursive: true })
  await assert.rejects(eraseHandedIn(dir, authorisation), { code: 'EISDIR' })
})
