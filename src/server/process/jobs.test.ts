import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as delay } from 'node:timers/promises'
import { type Ground, startGround } from '../../../test/ground.ts'
import { openJobs, prepareJobs } from './jobs.ts'

describe('wake-ups', { timeout: 500_000 }, () => {
  let ground: Ground
  before(async () => {
    ground = await startGround()
  })
  after(() => ground.close())

  test('parts that start at the same moment do not keep each other from starting', async () => {
    const { ownerUrl } = ground.embedded
    await prepareJobs(ownerUrl)
    for (let round = 0; round < 3; round++)
      await assert.doesNotReject(Promise.all(Array.from({ length: 4 }, () => prepareJobs(ownerUrl))))
  })

  // Taken up just before the commit, an earlier wish shows the worker what was there before it.
  test('what commits after an earlier wish was taken up is woken for all the same', async () => {
    await prepareJobs(ground.embedded.ownerUrl)
    const jobs = await openJobs(ground.app, { onError: () => {}, supervise: false })
    const client = await ground.app.pool.connect()
    try {
      await jobs.wake(client, 'd1')
      await client.query('begin')
      await jobs.wake(client, 'd1')
      await jobs.wake(client, 'd1')
      const taken: string[] = []
      await jobs.work(async id => {
        taken.push(id)
      })
      await until(() => taken.length === 1)
      await client.query('commit')
      await until(() => taken.length === 2)
      assert.deepEqual(taken, ['d1', 'd1'])
    } finally {
      client.release()
      await jobs.stop()
    }
  })

  test('a wish to be read is one wish until it is taken', async () => {
    await prepareJobs(ground.embedded.ownerUrl)
    const [jobs, reader] = await Promise.all(
      Array.from({ length: 2 }, () => openJobs(ground.app, { onError: () => {}, supervise: false })),
    )
    assert.ok(jobs && reader)
    try {
      for (const id of ['d2', 'd3', 'd2']) await jobs.read(id)
      const taken: string[] = []
      await reader.workReading(async id => {
        taken.push(id)
      })
      await until(() => taken.length === 2)
      await jobs.read('d2')
      await until(() => taken.length === 3)
      assert.deepEqual(taken.toSorted(), ['d2', 'd2', 'd3'])
    } finally {
      await Promise.all([jobs.stop(), reader.stop()])
    }
  })
})

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await delay(50)
  assert.ok(isSo(), 'it did not come to be so within ten seconds')
}
