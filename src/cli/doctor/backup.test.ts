import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { recordBackup, recordDrill } from '../../store/backup/last-backup.ts'
import { checkBackups } from './backup.ts'

describe('the doctor on backups', () => {
  let dir: string
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'duly-doctor-backup-'))
  })
  after(() => rm(dir, { recursive: true, force: true }))

  const statuses = async (now: string) => (await checkBackups(dir, now)).map(({ status }) => status)

  test('warns where none was made or restored, is content with fresh ones, and warns of old ones', async () => {
    assert.deepEqual(await statuses('2026-12-01T00:00:00Z'), ['warn', 'warn'])
    await recordBackup(dir, { at: '2026-12-01T00:00:00Z', withKeys: false })
    await recordDrill(dir, { at: '2026-12-01T00:00:00Z', backupAt: 'x', good: true, differences: 0 })
    assert.deepEqual(await statuses('2026-12-02T00:00:00Z'), ['ok', 'ok'])
    assert.deepEqual(await statuses('2026-12-03T13:00:00Z'), ['warn', 'ok'])
    assert.deepEqual(await statuses('2027-03-31T00:00:00Z'), ['warn', 'warn'])
  })

  test('warns of a drill that found something, although an earlier one was good', async () => {
    await recordDrill(dir, { at: '2026-12-02T00:00:00Z', backupAt: 'x', good: false, differences: 2 })
    const [, drill] = await checkBackups(dir, '2026-12-02T00:00:00Z')
    assert.deepEqual([drill?.status, /2 differences/.test(drill?.detail ?? '')], ['warn', true])
  })

  test('fails settings that cannot be read', async () => {
    await writeFile(join(dir, 'backup.json'), '{"v":1,"to":"relative","recipients":[]}')
    assert.equal((await statuses('2026-12-01T00:00:00Z'))[0], 'fail')
  })
})
