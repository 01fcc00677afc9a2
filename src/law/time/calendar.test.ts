import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allPacks } from '../packs.node.ts'
import { dayOff, endOf, shiftDate } from './calendar.ts'

function calendar(id: string) {
  const found = allPacks()
    .flatMap(pack => pack.calendars)
    .find(one => one.id === id)
  assert.ok(found, `calendar ${id}`)
  return found
}
const federal = calendar('us.federal')
const union = calendar('eu.1182')

test('the federal holidays of 2026 and 2027 fall where the statute puts them', () => {
  for (const day of [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
    '2027-12-31',
  ])
    assert.notEqual(dayOff(federal, day), null, day)
  for (const day of ['2026-11-27', '2026-12-24', '2027-01-04']) assert.equal(dayOff(federal, day), null, day)
})

test('a holiday is none before the year in which it was made', () => {
  assert.equal(dayOff(federal, '2020-06-19'), null)
  assert.equal(dayOff(federal, '2021-06-18'), 'Juneteenth National Independence Day')
})

test('the day of the event is not counted, and a last day off moves on', () => {
  assert.equal(endOf('2026-09-10', { days: 30 }, federal).due, '2026-10-13')
  assert.equal(endOf('2026-09-01', { days: 14 }, federal).due, '2026-09-15')
  assert.equal(endOf('2026-12-15', { days: 10 }, union).due, '2026-12-28')
})

test('each computed day explains itself step by step', () => {
  const { steps } = endOf('2026-09-10', { days: 30 }, federal)
  assert.equal(steps.length, 5)
  assert.match(steps[2] ?? '', /2026-10-10 is a Saturday/)
  assert.match(steps[4] ?? '', /Columbus Day/)
})

test('hours need a time and run through nights, holidays and the end of a year', () => {
  assert.equal(endOf('2026-12-31T20:00Z', { hours: 8 }, union).due, '2027-01-01T04:00Z')
  assert.equal(endOf('2026-12-31', { hours: 8 }, union).due, null)
})

test('business days leave out days off', () => {
  assert.equal(endOf('2026-09-01', { business_days: 5 }, federal).due, '2026-09-09')
})

test('days cross leap days and months end where the month does', () => {
  assert.equal(shiftDate('2028-02-28', { days: 1 }), '2028-02-29')
  assert.equal(shiftDate('2027-01-31', { months: 1 }), '2027-02-28')
  assert.equal(shiftDate('2027-12-31', { months: 2 }), '2028-02-29')
})
