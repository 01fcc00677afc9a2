import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toKeep } from './rotation.ts'
import { parseBackupSettings } from './settings.ts'

const hourly = (days: number) =>
  Array.from({ length: days * 24 }, (_, hour) => {
    const at = new Date(Date.UTC(2026, 0, 1) + hour * 3_600_000).toISOString()
    return { id: at, at }
  })

describe('which backups are kept', () => {
  test('the last few, and the last of each day, week and month', () => {
    const lists = hourly(90)
    const kept = [...toKeep(lists, { last: 3, daily: 3, weekly: 2, monthly: 2 })].sort()
    assert.deepEqual(kept, [
      // The last of February; of March, 31 days later, the newest one.
      '2026-02-28T23:00:00.000Z',
      '2026-03-29T23:00:00.000Z',
      '2026-03-30T23:00:00.000Z',
      '2026-03-31T21:00:00.000Z',
      '2026-03-31T22:00:00.000Z',
      '2026-03-31T23:00:00.000Z',
    ])
  })

  test('the newest, whatever the rules say, and nothing is kept twice', () => {
    const lists = hourly(2)
    assert.deepEqual([...toKeep(lists, { last: 0, daily: 0, weekly: 0, monthly: 0 })], [lists.at(-1)?.id])
    assert.equal(toKeep([], { last: 1, daily: 1, weekly: 1, monthly: 1 }).size, 0)
  })

  test('a gap of weeks takes nobody’s place', () => {
    const lists = ['2026-01-05T00:00:00Z', '2026-02-02T00:00:00Z', '2026-03-02T00:00:00Z'].map(at => ({
      id: at,
      at,
    }))
    assert.equal(toKeep(lists, { last: 1, daily: 0, weekly: 3, monthly: 0 }).size, 3)
  })
})

describe('the settings of backups', () => {
  const good = { v: 1, to: '/mnt/backup', recipients: ['age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqq'] }

  test('take what is not said from the defaults', () => {
    const { everyHours, keep } = parseBackupSettings(good)
    assert.deepEqual({ everyHours, last: keep.last }, { everyHours: 6, last: 8 })
  })

  test('refuse what is unknown, out of range or of another kind', () => {
    const bad: object[] = [
      { v: 2 },
      { to: 'relative' },
      { recipients: [] },
      { recipients: ['AGE-SECRET-KEY-1QQQQ'] },
      { everyHours: 0 },
      { everyHours: 1.5 },
      { keep: { last: 0 } },
      { keep: { yearly: 1 } },
      { keep: [] },
      { withKeys: 'no' },
      { compress: true },
    ]
    for (const change of bad)
      assert.throws(() => parseBackupSettings({ ...good, ...change }), JSON.stringify(change))
    assert.throws(() => parseBackupSettings([]))
  })
})
