// `duly doctor` says when data are kept apart where the gate cannot let them go any more.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeHolds } from './holds.ts'

const NOW = '2026-11-26T12:00:00.000Z'
const hold = { sources: ['mail'], until: '2026-12-31', ended: false }

test('a source that is declared no more while it keeps something is a fault, with what to do', () => {
  const found = judgeHolds([hold, { ...hold, sources: ['mail', 'old'] }], ['mail'], NOW)
  assert.equal(found.status, 'fail')
  assert.match(found.detail, /declares no more \(old\)/)
  assert.match(found.next ?? '', /Declare it again.*or let them go there by hand/)
})

test('what has ended may go with its source, and what is over and still kept is said', () => {
  assert.equal(judgeHolds([{ ...hold, sources: ['old'], ended: true }, hold], ['mail'], NOW).status, 'ok')
  const late = judgeHolds([hold, { ...hold, until: '2026-11-20' }], ['mail'], NOW)
  assert.equal(late.status, 'warn')
  assert.match(late.detail, /^1 of 2 kept longer/)
})
