import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Ground, startGround } from '../../test/ground.ts'
import { prepareJobs } from './jobs.ts'

describe('wake-ups', { timeout: 120_000 }, () => {
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
})
