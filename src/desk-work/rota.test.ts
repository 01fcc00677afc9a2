// Turns change when the clocks of the zone say so, on the days too on which clocks are changed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, isZone, momentOf } from '../kernel/zone.ts'
import { calledBy, onDuty, type Rota, refuseRota, stepDueAt, turnsFrom } from './rota.ts'

const rota: Rota = {
  zone: 'Europe/Amsterdam',
  people: ['ines', 'mara', 'carl'],
  turnDays: 1,
  startsOn: '2026-03-27',
  changesAt: '02:30',
  causes: { emergency: true, eightHours: true, dueHours: 24, clockHours: 4 },
  steps: [
    { who: 'first', afterMinutes: 0 },
    { who: 'second', afterMinutes: 10 },
    { who: 'everybody', afterMinutes: 20 },
  ],
}
const first = (at: string, over: Partial<Rota> = {}) => onDuty({ ...rota, ...over }, [], [], at).first

test('a wall-clock time that is left out comes later, one that comes twice is the first', () => {
  const at = (day: string, time: string) => new Date(momentOf('Europe/Amsterdam', day, time)).toISOString()
  assert.equal(at('2026-03-28', '02:30'), '2026-03-28T01:30:00.000Z')
  assert.equal(at('2026-03-29', '02:30'), '2026-03-29T01:30:00.000Z', 'clocks go from 2 to 3: it is 03:30')
  assert.equal(at('2026-10-25', '02:30'), '2026-10-25T00:30:00.000Z', 'the first of two')
  assert.equal(at('2026-10-26', '02:30'), '2026-10-26T01:30:00.000Z')
  assert.equal(
    new Date(momentOf('Pacific/Apia', '2026-01-01', '00:00')).toISOString(),
    '2025-12-31T11:00:00.000Z',
  )
  assert.equal(dayIn('Asia/Tokyo', Date.parse('2026-12-31T15:00:00Z')), '2027-01-01')
  assert.ok(isZone('America/St_Johns') && !isZone('Mars/Olympus'))
})

test('the turn changes once a day, also on a day of 23 or of 25 hours', () => {
  assert.equal(first('2026-03-27T01:29:59.999Z'), 'carl', 'before the first day the circle goes on backwards')
  assert.equal(first('2026-03-27T01:30:00.000Z'), 'ines')
  assert.equal(first('2026-03-28T01:30:00.000Z'), 'mara')
  assert.equal(first('2026-03-29T01:29:59.999Z'), 'mara')
  assert.equal(first('2026-03-29T01:30:00.000Z'), 'carl')
  assert.equal(first('2026-03-30T00:30:00.000Z'), 'ines')
  // Between the two half past twos of October nobody's turn comes back.
  const autumn = { startsOn: '2026-10-24' }
  assert.equal(first('2026-10-25T00:29:59.999Z', autumn), 'ines')
  assert.equal(first('2026-10-25T00:30:00.000Z', autumn), 'mara')
  assert.equal(first('2026-10-25T01:15:00.000Z', autumn), 'mara')
  assert.equal(first('2026-10-26T01:30:00.000Z', autumn), 'carl')
})

test('turns follow each other without a gap, whatever the zone does', () => {
  for (const zone of ['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])
    for (const turnDays of [1, 7]) {
      const own = { ...rota, zone, turnDays }
      const spans = turnsFrom(own, '2026-01-10T12:00:00.000Z', 300 / turnDays)
      for (const [i, span] of spans.entries()) {
        if (i > 0) assert.equal(spans[i - 1]?.until, span.from)
        assert.equal(onDuty(own, [], [], span.from).first, span.first, `${zone} ${span.from}`)
        const last = new Date(Date.parse(span.until) - 1).toISOString()
        assert.equal(onDuty(own, [], [], last).first, span.first, `${zone} ${last}`)
      }
    }
})

test('who takes another’s turn has it, and who is away is replaced by the cover', () => {
  const at = '2026-03-27T12:00:00.000Z'
  const span = { from: '2026-03-27T00:00:00.000Z', until: '2026-03-28T00:00:00.000Z' }
  assert.deepEqual(onDuty(rota, [], [], at), { first: 'ines', second: 'mara' })
  assert.deepEqual(onDuty(rota, [{ person: 'carl', place: 1, ...span }], [], at), {
    first: 'carl',
    second: 'mara',
  })
  assert.deepEqual(onDuty(rota, [], [{ person: 'ines', cover: 'bo', ...span }], at), {
    first: 'bo',
    second: 'mara',
  })
  assert.deepEqual(
    onDuty(rota, [], [{ person: 'ines', cover: 'mara', ...span }], at),
    { first: 'mara', second: null },
    'nobody is both',
  )
  assert.equal(onDuty(rota, [{ person: 'carl', place: 1, ...span }], [], span.until).first, 'ines')
  assert.deepEqual(onDuty({ ...rota, people: ['ines'] }, [], [], at), { first: 'ines', second: null })
})

test('it goes on until somebody answers: first, second, everybody, and everybody again', () => {
  const opened = '2026-03-27T03:00:00.000Z'
  assert.deepEqual(
    [0, 1, 2, 3, 4].map(n => stepDueAt(rota, opened, n).slice(11, 16)),
    ['03:00', '03:10', '03:20', '03:35', '03:50'],
  )
  const duty = { first: 'ines', second: 'mara' }
  const all = () => true
  assert.deepEqual(
    [0, 1, 2, 7].map(n => calledBy(rota, n, duty, all)),
    [['ines'], ['mara'], ['ines', 'mara', 'carl'], ['ines', 'mara', 'carl']],
  )
})

test('who may not know of it is not called, and the next one is at once', () => {
  const duty = { first: 'ines', second: 'mara' }
  assert.deepEqual(
    calledBy(rota, 0, duty, p => p !== 'ines'),
    ['mara'],
  )
  assert.deepEqual(
    calledBy(rota, 0, duty, p => p === 'carl'),
    ['carl'],
  )
  assert.deepEqual(
    calledBy(rota, 2, duty, () => false),
    [],
  )
})

test('a rota that would reach nobody is refused', () => {
  assert.equal(refuseRota(rota), null)
  const bad: Partial<Rota>[] = [
    { zone: 'Mars/Olympus' },
    { people: [] },
    { people: ['ines', 'ines'] },
    { steps: [] },
    { steps: [{ who: 'everybody', afterMinutes: 5 }] },
    { steps: [{ who: 'first', afterMinutes: 0 }] },
    {
      steps: [
        { who: 'first', afterMinutes: 0 },
        { who: 'everybody', afterMinutes: 0 },
      ],
    },
  ]
  for (const change of bad) assert.equal(refuseRota({ ...rota, ...change })?.code, 'invalid_input')
})
