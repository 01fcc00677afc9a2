// kill -9 along the road, the short version: one demand, four deaths, and every answer lost once. The whole table is in crash.slow.test.ts.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { assertHolds } from './holds.ts'
import { type Installation, openInstallation } from './installation.ts'
import { type Fault, walkThrough } from './walk.ts'

const faults: readonly Fault[] = [
  {
    name: 'the server, after the paper’s mail was answered with 250',
    moment: { on: 'after', call: 'mail' },
    victim: 'server',
    how: 'kill',
  },
  {
    name: 'the witness, when both have signed and the leaf is to be cosigned',
    moment: { on: 'event', kind: 'Authorised' },
    victim: 'witness',
    how: 'kill',
  },
  {
    name: 'the gate, while it collects',
    moment: { on: 'journal', entry: 'collection_begun' },
    victim: 'gate',
    how: 'kill',
  },
  {
    name: 'the database, between the sealed package and its release',
    moment: { on: 'event', kind: 'ReleaseLogged' },
    victim: 'database',
    how: 'kill',
  },
]

describe('killed along the road, four times', { timeout: 580_000 }, () => {
  let i: Installation
  before(async () => {
    i = await openInstallation({ together: true })
  })
  after(() => i?.close())

  test('the demand is answered, nothing acknowledged is lost and nothing is done twice', async () => {
    const walked = await walkThrough(i, faults, { answersLost: true })
    assert.deepEqual([...walked.fired].sort(), faults.map(f => f.name).sort())
    await assertHolds(i, walked)
  })
})
