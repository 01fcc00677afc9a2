// A package that was called back, as its officer and its customer are shown it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cast, DIGEST, PACKAGE, play, roadTo, type Step } from '../../../test/given.ts'
import { fold } from '../../domain/registry/fold.ts'
import type { Demand } from '../../domain/registry/state.ts'
import { officerView } from './officer-view.ts'
import { partsLeft, recalledKey } from './parts-left.ts'
import { tenantView } from './views.ts'

const recall: Step = [
  cast.carl,
  { type: 'recall_release', digest: DIGEST, reason: 'It held a message of another month.' },
]
const taken: Step = [cast.officer, { type: 'confirm_download', sha256: PACKAGE }]
const viewAfter = (...steps: Step[]) => officerView(fold('demand', play(steps, roadTo('released'))) as Demand)

test('the officer reads that the package was called back, fetched or not, and never why', () => {
  assert.equal(viewAfter().status, 'ready')
  assert.equal(viewAfter().package?.recalledAt, undefined)
  for (const view of [viewAfter(recall), viewAfter(taken, recall)]) {
    assert.equal(view.status, 'recalled')
    assert.ok(view.package?.recalledAt)
    assert.ok(!JSON.stringify(view).includes('another month'))
  }
})

test('the customer reads that it was called back and whether it had been fetched, and never why', () => {
  const told = (...steps: Step[]) => {
    const d = fold('demand', play(steps, roadTo('released'))) as Demand
    const [matter] = d.matters
    assert.ok(matter)
    return partsLeft(tenantView(d, matter, d.released?.at ?? null))
  }
  const [before] = told()
  assert.ok(before && !('recalled' in before))
  for (const [steps, fetched] of [
    [[recall], false],
    [[taken, recall], true],
  ] as const) {
    const [part] = told(...steps)
    assert.equal(part?.recalled?.fetched, fetched)
    assert.equal(recalledKey(part.recalled), fetched ? 'answered.recalled_fetched' : 'answered.recalled')
    assert.ok(!JSON.stringify(part).includes('another month'))
  }
})
