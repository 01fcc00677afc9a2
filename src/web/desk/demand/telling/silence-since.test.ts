import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Demand } from '../../../../domain/registry/state.ts'
import { silenceMoved } from './silence-since.ts'

const key = { ask: '1', category: 'subscriber', account: 'a' }
const read = { reading: {}, readingConfirmedBy: 'carl', secrecy: null, secrecyLookedAt: '2026-03-02' }
const until = (day: string | null) => ({ ...read, secrecy: { until: day } })

/** A demand whose law said this of telling, and how its tenant's silence was read. */
function demandOf(notice: object, matter: object): Demand {
  const answer = { perCategory: [{ category: 'subscriber' }], findings: [], secrecy: null, notice }
  return {
    assessment: { lines: [key], answer: { '1/subscriber/a': answer } },
    accounts: [{ id: 'a', identifier: { value: 'a' } }],
    matters: [matter],
  } as never
}

test('a silence that was read later than the law was asked is told beside the law’s answer', () => {
  const free = { value: 'permitted', until: null }
  const silent = { value: 'prohibited', until: '2026-12-16' }
  const rows: [object, object, boolean][] = [
    [free, read, false],
    [free, until('2026-12-16'), true],
    [free, until(null), true],
    [silent, until('2026-12-16'), false],
    [silent, until('2027-12-31'), true],
    [silent, until(null), true],
    [silent, read, true],
    [silent, { ...read, reading: null, readingConfirmedBy: null, secrecyLookedAt: null }, false],
    [silent, { ...read, readingConfirmedBy: null }, false],
  ]
  for (const [notice, matter, moved] of rows)
    assert.equal(silenceMoved(demandOf(notice, matter)), moved, JSON.stringify([notice, matter]))
})
