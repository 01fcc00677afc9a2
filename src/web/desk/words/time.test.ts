// How times read on the desk, with the traps: zones, the day that is short, and never promising time that is not there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { absolute, brief, exactUtc, periodWords, relative } from './time.ts'

const at = Date.parse('2026-12-03T16:00:00Z')

test('a time names its weekday, date, clock time and zone', () => {
  assert.equal(absolute(at, 'Europe/Berlin'), 'Thu 3 Dec 2026, 17:00 CET')
  assert.equal(absolute(Date.parse('2026-07-03T16:00:00Z'), 'Europe/Berlin'), 'Fri 3 Jul 2026, 18:00 CEST')
})

test('time left is rounded down, so that the reader never counts on more than there is', () => {
  assert.equal(relative(at, at - (6 * 24 + 23) * 3_600_000), 'in 6 days')
  assert.equal(relative(at, at - 47.9 * 3_600_000), 'in 47 h')
  assert.equal(relative(at, at - 119 * 60_000), 'in 1 h')
  assert.equal(relative(at, at - 59_000), 'now')
  assert.equal(relative(at, at + 3 * 3_600_000), '3 h ago')
})

test('today is called today in the zone of the reader', () => {
  const late = Date.parse('2026-12-03T23:30:00Z')
  assert.equal(brief(late, at, 'UTC'), 'today 23:30')
  assert.equal(brief(late, at, 'Europe/Berlin'), 'Fri 4 Dec, 00:30')
  assert.equal(brief(Date.parse('2027-01-04T10:00:00Z'), at, 'UTC'), 'Mon 4 Jan 2027, 10:00')
})

test('the exact moment is written in UTC', () => {
  assert.equal(exactUtc(at), '2026-12-03 16:00:00 UTC')
})

test('a period is half-open and says so', () => {
  const october = { from: '2026-10-01T00:00:00Z', to: '2026-11-01T00:00:00Z' }
  assert.equal(periodWords(october), '1 Oct 2026 until before 1 Nov 2026 UTC')
  assert.equal(periodWords({ from: null, to: '2026-11-01T08:30:00Z' }), 'until before 1 Nov 2026 08:30 UTC')
  assert.equal(periodWords({ from: null, to: null }), 'no period stated')
})
