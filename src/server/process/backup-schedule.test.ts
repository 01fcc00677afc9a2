import assert from 'node:assert/strict'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { layCluster } from '../../../test/cluster.ts'
import { generateIdentity, recipientOf } from '../../seal/age/age-keys.node.ts'
import { lastBackup } from '../../store/backup/last-backup.ts'
import { readLists } from '../../store/backup/repository.ts'
import { removeEmbedded } from '../../store/cluster/embedded.ts'
import { openDeployment } from '../deployment.ts'
import { foundDirectory } from '../found.ts'
import { newProvider } from '../provider.ts'
import { type ScheduleOptions, startBackups } from './backup-schedule.ts'

describe('backups by themselves', { timeout: 500_000 }, () => {
  let base: string
  let dir: string
  const repository = () => join(base, 'repository')

  before(async () => {
    base = await mkdtemp(join(tmpdir(), 'duly-schedule-'))
    await chmod(base, 0o755)
    dir = join(base, 'data')
    const createdAt = new Date().toISOString()
    await foundDirectory({ path: dir, mode: 'live', createdAt, provider: newProvider() })
    await layCluster(dir)
    // Its first start binds directory and database to each other.
    await (await openDeployment({ path: dir, onLog: () => {} })).close()
  })
  after(async () => {
    await removeEmbedded(dir)
    await rm(base, { recursive: true, force: true })
  })

  const quiet = { info: () => {}, warn: () => {}, error: () => {} } as unknown as ScheduleOptions['log']
  const settings = (value: object) =>
    writeFile(join(dir, 'backup.json'), JSON.stringify({ v: 1, to: repository(), ...value }))

  /** Runs the schedule until a backup has ended, with its status. */
  async function untilEnded(now: string): Promise<number | null> {
    const { promise, resolve } = Promise.withResolvers<number | null>()
    const schedule = startBackups({ dir, now: () => now, log: quiet, everyMs: 50, onEnd: resolve })
    const status = await promise
    await schedule.stop()
    return status
  }

  test('one is made when the settings say so, and another when it is due', async () => {
    await settings({ recipients: [recipientOf(generateIdentity())], everyHours: 1 })
    assert.equal(await untilEnded(new Date().toISOString()), 0)
    assert.equal((await lastBackup(dir))?.kind, 'full')
    assert.equal((await readLists(repository())).length, 1)
  })

  test('one that fails is told of and leaves the age of the last as it was', async () => {
    const before = await lastBackup(dir)
    await rm(repository(), { recursive: true })
    await writeFile(repository(), 'a file where the folder should be')
    await writeFile(join(dir, 'last-backup.json'), JSON.stringify({ ...before, at: '2026-01-01T00:00:00Z' }))
    assert.equal(await untilEnded(new Date().toISOString()), 1)
    assert.equal((await lastBackup(dir))?.at, '2026-01-01T00:00:00Z')
  })
})
