import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueHour, endOfDueDay } from './due-moment.ts'

test('a day is due when it ends where the authority sits, where it ends first, and no later than in UTC', () => {
  const table: [string, string | null, string][] = [
    ['2026-12-03', 'JP', '2026-12-03T14:59:59.999Z'],
    ['2026-12-03', 'DE', '2026-12-03T22:59:59.999Z'],
    ['2026-07-03', 'DE', '2026-07-03T21:59:59.999Z'],
    ['2026-12-03', 'AU', '2026-12-03T12:59:59.999Z'],
    ['2026-12-03', 'US', '2026-12-03T23:59:59.999Z'],
    ['2026-12-03', 'IN', '2026-12-03T18:29:59.999Z'],
    ['2026-12-03', null, '2026-12-03T23:59:59.999Z'],
    ['2026-12-03', 'XX', '2026-12-03T23:59:59.999Z'],
    ['2026-12-03', 'europe', '2026-12-03T23:59:59.999Z'],
  ]
  for (const [day, country, due] of table) assert.equal(endOfDueDay(day, country), due, String(country))
})

test('an hour is due in its own zone, and without one where it comes first in the country', () => {
  assert.equal(dueHour('2026-12-03', '17:00', 'America/New_York', 'US'), '2026-12-03T22:00:00.000Z')
  assert.equal(dueHour('2026-12-03', '17:00', '-08:00', 'US'), '2026-12-04T01:00:00.000Z')
  assert.equal(dueHour('2026-12-03', '17:00', null, 'US'), '2026-12-03T22:00:00.000Z')
  assert.equal(dueHour('2026-12-03', '12:00', 'UTC', 'DE'), '2026-12-03T12:00:00.000Z')
  assert.equal(dueHour('2026-12-03', '12:00', null, null), '2026-12-03T23:59:59.999Z')
})

test('an hour that a clock change doubles or skips is the earlier of both', () => {
  assert.equal(dueHour('2026-10-25', '02:30', 'Europe/Berlin', 'DE'), '2026-10-25T00:30:00.000Z')
  assert.equal(dueHour('2026-03-29', '02:30', 'Europe/Berlin', 'DE'), '2026-03-29T00:30:00.000Z')
  assert.equal(endOfDueDay('2026-03-29', 'DE'), '2026-03-29T21:59:59.999Z')
  assert.equal(endOfDueDay('2026-10-25', 'DE'), '2026-10-25T22:59:59.999Z')
})
