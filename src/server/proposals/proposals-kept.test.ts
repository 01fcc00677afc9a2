// What the reader proposed is kept with what it read: no page and no worker proposes in its own process, and what another reader
// made is made again.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { NOW } from '../../../test/given.ts'
import { LaneGround } from '../../../test/server/desk/lanes.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import { createChanges } from '../changes.ts'
import { WORKER } from '../deployment.ts'
import { receiveArrival } from '../papers/intake.ts'
import { proposerOf } from '../papers/propose.ts'
import { readProposal } from '../papers/readings.ts'
import { asWorker, loadAtWork } from '../worker/demand-at-work.ts'
import { readFor } from '../worker/reading.ts'

const PAPER = `UNITED STATES DISTRICT COURT
SUBPOENA TO TESTIFY BEFORE A GRAND JURY
Pursuant to 18 U.S.C. § 2703(c)(2) you are commanded to produce all subscriber records of the account zebedee@acme.example.
`

describe('proposals kept', { timeout: 500_000 }, () => {
  let g: LaneGround
  let id = ''
  before(async () => {
    g = await LaneGround.open()
    const done = await receiveArrival(
      g.d,
      { kind: 'system', id: 'mail' },
      {
        channel: 'upload',
        bytes: Buffer.from(PAPER),
        fileName: 'paper.txt',
        service: { servedAt: NOW, servedManner: 'upload', servedUncertain: false, entityServed: 'Q Inc.' },
        receivedAt: NOW,
        sender: null,
      },
    )
    assert.ok(!isRefusal(done), JSON.stringify(done))
    id = done.demandId
    await readFor(g.d, createChanges(), id)
  })
  after(() => g?.close())

  const stored = async () => {
    const [row] = await asWorker(g.d, tx =>
      tx.query<{ proposal: Buffer | null; proposed_by: string | null }>(
        'select proposal, proposed_by from duly.reading where demand_id = $1',
        [id],
      ),
    )
    assert.ok(row)
    return row
  }
  const accounts = async () => {
    const work = await loadAtWork(g.d, id)
    const proposal = work && (await readProposal(g.d, WORKER, work.stream))
    return proposal?.papers.flatMap(p => p.asks.flatMap(a => a.identifiers.map(one => one.value)))
  }

  test('the proposal is there, sealed, and says who made it', async () => {
    const row = await stored()
    assert.equal(row.proposed_by, proposerOf(g.d))
    assert.ok(row.proposal && !row.proposal.includes('zebedee'))
    assert.deepEqual(await accounts(), ['zebedee@acme.example'])
  })

  test('one that another reader made, or that is missing, is made again', async () => {
    for (const change of [`proposed_by = repeat('0', 64)`, 'proposal = null, proposed_by = null']) {
      await asWorker(g.d, tx => tx.query(`update duly.reading set ${change} where demand_id = $1`, [id]))
      await readFor(g.d, createChanges(), id)
      assert.equal((await stored()).proposed_by, proposerOf(g.d), change)
      assert.deepEqual(await accounts(), ['zebedee@acme.example'])
    }
  })

  test('one of this reader is left as it is', async () => {
    const before = (await stored()).proposal
    await readFor(g.d, createChanges(), id)
    assert.deepEqual((await stored()).proposal, before)
  })
})
