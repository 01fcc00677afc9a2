import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { defaultSettings, readSettings, writeSettings } from './settings.ts'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'duly-settings-'))
})
after(() => rm(dir, { recursive: true, force: true }))

test('counsel is called from one to twenty working days before a term ends; a file that says nothing means two', async () => {
  await writeSettings(dir, defaultSettings('live'))
  const path = join(dir, 'policy.json')
  const { counselWorkingDays, ...older } = JSON.parse(await readFile(path, 'utf8'))
  assert.equal(counselWorkingDays, 2)
  await writeFile(path, JSON.stringify(older))
  assert.equal((await readSettings(dir)).counselWorkingDays, 2)
  for (const [days, may] of [
    [0, false],
    [1, true],
    [20, true],
    [21, false],
    [2.5, false],
  ] as const) {
    await writeFile(path, JSON.stringify({ ...older, counselWorkingDays: days }))
    const read = readSettings(dir).then(
      s => s.counselWorkingDays === days,
      () => false,
    )
    assert.equal(await read, may, String(days))
  }
})
