// A package that was called back, as its officer is shown it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, DIGEST, PACKAGE, play, roadTo, type Step } from '../../../test/given.ts'
import { fold } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { officerView } from './officer-view.ts'

const recall: Step = [
  cast.carl,
  { type: 'recall_release', digest: DIGEST, reason: 'It held a message of another month.' },
]
const fetched: Step = [cast.officer, { type: 'confirm_download', sha256: PACKAGE }]
const viewAfter = (...steps: Step[]) => officerView(fold('demand', play(steps, roadTo('released'))) as Demand)

test('the officer reads that the package was called back, fetched or not, and never why', () => {
  assert.equal(viewAfter().status, 'ready')
  assert.equal(viewAfter().package?.recalledAt, undefined)
  for (const view of [viewAfter(recall), viewAfter(fetched, recall)]) {
    assert.equal(view.status, 'recalled')
    assert.ok(view.package?.recalledAt)
    assert.ok(!JSON.stringify(view).includes('another month'))
  }
})
