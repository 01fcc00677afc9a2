import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  copy,
  gagged,
  given,
  MATTER,
  NOW,
  play,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { confirmLifted, lifted, sayLifted } from '../../../test/lifting.ts'
import { dayIsOver, isCalendarDay, shiftWorkingDays } from '../../kernel/days.ts'
import type { Secrecy } from '../decision/facts.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, secrecyBinds } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { coveredParts } from './secrecy-state.ts'

const confirm: Command = { type: 'confirm_secrecy', matter: MATTER }
const order = (until: string | null, more: Partial<Secrecy> = {}): Secrecy => ({ ...gagged, until, ...more })
const read = (secrecy: Secrecy, replaces: string | null = null): Command => ({
  ...(readSecrecy(MATTER, secrecy) as Extract<Command, { type: 'read_secrecy' }>),
  replaces,
})
const ending = (id: string | null, why: 'lapsed' | 'misread'): Command => ({
  type: 'end_secrecy',
  note: 'Order of the court.',
  matter: MATTER,
  why,
  order: id,
})
/** Decided, and under these orders that two people have read. */
const under = (...secrecies: Secrecy[]): DemandEvent[] =>
  secrecies.reduce<DemandEvent[]>(
    (past, s) =>
      play(
        [
          [cast.mara, read(s)],
          [cast.carl, confirm],
        ],
        past,
      ),
    roadTo('excepted'),
  )
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const may = (past: readonly DemandEvent[], now: string, counsel = false) =>
  mayNotify(state(past), matter(past), { now, counsel })?.code ?? null
const clockOf = (past: readonly DemandEvent[], kind: string) =>
  deadlines(state(past), {
    windowMinutes: 60,
    authorisationMinutes: 60,
    downloadDays: 1,
    adoptedPermitted: [],
  }).find(c => c.clock.startsWith(`${kind}:`))
const fire = (past: readonly DemandEvent[], kind: string, now: string): DemandEvent[] => {
  const clock = clockOf(past, kind)
  assert.ok(clock && clock.dueAt <= now, `${kind} is due`)
  return play([[cast.clock, { type: 'fire_clock', clock: clock.clock, dueAt: clock.dueAt }, now]], past)
}

test('a shorter order beside a longer one shortens nothing, and a longer one lengthens', () => {
  assert.equal(matter(under(order('2026-12-31'), order('2026-11-30'))).secrecy?.until, '2026-12-31')
  assert.equal(matter(under(order('2026-11-30'), order('2026-12-31'))).secrecy?.until, '2026-12-31')
  assert.equal(matter(under(order(null), order('2026-12-31'))).secrecy?.until, null)
})

test('an order that is read in the place of another ends that one alone', () => {
  const two = under(order('2026-12-31'), order('2027-02-28'))
  const [first, second] = matter(two).orders
  const corrected = play(
    [
      [cast.mara, read(order('2026-12-15'), second?.id ?? '')],
      [cast.carl, confirm],
    ],
    two,
  )
  assert.equal(matter(corrected).secrecy?.until, '2026-12-31')
  assert.deepEqual(
    matter(corrected).orders.map(o => o.endedAt === null),
    [true, false, true],
  )
  given(two)
    .when(read(order('2026-12-15'), 'another'), { by: cast.mara })
    .then({ code: 'invalid_input' })
  assert.ok(first)
})

test('lifting one of two orders tells nobody while the other binds', () => {
  const two = under(order('2026-12-31'), order('2027-02-28'))
  const [first, second] = matter(two).orders
  given(play([[cast.carl, sayLifted({ order: second?.id ?? '' })]], two))
    .when(confirmLifted(), { by: cast.ada })
    .then(['SecrecyShortened'])
  const one = play(lifted({ order: second?.id ?? '' }), two)
  assert.equal(matter(one).secrecy?.until, '2026-12-31')
  assert.equal(may(one, NOW), 'secrecy_forbids_notice')
  given(play([[cast.carl, sayLifted({ order: first?.id ?? '' })]], one))
    .when(confirmLifted(), { by: cast.ada })
    .then(['SecrecyEnded'])
  given(play([[cast.carl, sayLifted()]], two))
    .when(confirmLifted(), { by: cast.ada })
    .then(['SecrecyEnded'])
  given(two)
    .when(sayLifted({ order: 'another' }), { by: cast.carl })
    .then({ code: 'not_found' })
  given(two)
    .when(ending(first?.id ?? '', 'lapsed'), { by: cast.clock })
    .then({ code: 'secrecy_forbids_notice' })
})

test('a late notice has a term of its own, which ends when it is out or waits for a court', () => {
  const free = play(lifted(), under(order('2026-12-31')))
  assert.equal(clockOf(free, 'late')?.dueAt, '2026-11-26T09:00:00.000Z')
  assert.equal(clockOf(under(order('2026-12-31')), 'late'), undefined, 'while it binds')
  const told = play([[cast.mara, sendNotice(MATTER)]], free)
  assert.equal(clockOf(told, 'late'), undefined)
  const over = '2026-11-26T09:00:00.000Z'
  const fired = fire(free, 'late', over)
  assert.equal(clockOf(fired, 'late'), undefined, 'it acts once')
  assert.ok(state(fired).fired.includes(`late:${MATTER}@${over}`))
})

test('what was misread was never there, and its notice is not late', () => {
  const past = play([[cast.carl, ending(null, 'misread')]], under(order('2026-12-31')))
  assert.deepEqual(matter(past).orders, [])
})

test('a day that the calendar does not have is no end', () => {
  assert.ok(isCalendarDay('2028-02-29'))
  for (const day of ['2027-02-29', '2026-02-30', '2026-13-01', 'tomorrow', '2026-1-1']) {
    assert.ok(!isCalendarDay(day), day)
    given(roadTo('excepted'))
      .when(read(order(day)), { by: cast.mara })
      .then({ code: 'invalid_input' })
  }
})

test('29 February ends when it is over everywhere, and so does a day on which the clocks change', () => {
  const past = under(order('2028-02-29'))
  assert.ok(secrecyBinds(matter(past), '2028-03-01T11:59:59.999Z'))
  assert.ok(!secrecyBinds(matter(past), '2028-03-01T12:00:00.000Z'))
  // Berlin skips 02:00 to 03:00 on 29 March 2026, New York on 8 March; the day is counted in UTC and is whole.
  for (const day of ['2026-03-29', '2026-03-08', '2026-10-25'])
    assert.equal(Date.parse(dayIsOver(day)) - Date.parse(`${day}T00:00:00.000Z`), 36 * 3_600_000)
})

test('a day ends, and working days are counted, alike wherever the machine thinks that it stands', () => {
  const own = process.env.TZ
  const said = (zone: string) => {
    process.env.TZ = zone
    return [
      ...['2028-02-29', '2026-03-08', '2026-03-29', '2026-10-25'].map(dayIsOver),
      // Friday evening in New York is Saturday in Tokyo; two o’clock does not exist on these nights.
      ...['2026-03-09T02:30:00.000Z', '2026-11-27T23:30:00.000Z'].flatMap(at =>
        [-2, 2].map(days => shiftWorkingDays(at, days)),
      ),
    ]
  }
  try {
    const utc = said('UTC')
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati'])
      assert.deepEqual(said(zone), utc, zone)
  } finally {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  }
})

test('fourteen days before the end somebody looks into the docket, and it is written down', () => {
  const past = under(order('2026-12-31'))
  const then = '2026-12-18T12:00:00.000Z'
  assert.equal(clockOf(past, 'secrecy_warning')?.dueAt, then)
  assert.notEqual(nextStep(state(past), at(0)).step, 'check_docket')
  const warned = fire(past, 'secrecy_warning', then)
  assert.equal(nextStep(state(warned), then).step, 'check_docket')
  const look: Command = {
    type: 'check_docket',
    matter: MATTER,
    found: 'nothing_found',
    where: 'PACER',
    note: '',
  }
  given(warned)
    .when({ ...look, where: ' ' } as Command, { by: cast.mara })
    .then({ code: 'invalid_input' })
  const looked = play([[cast.mara, look, then]], warned)
  assert.notEqual(nextStep(state(looked), then).step, 'check_docket')
  assert.ok(clockOf(warned, 'secrecy_warning'), 'until somebody looked')
  assert.equal(clockOf(looked, 'secrecy_warning'), undefined)
})

test('a late notice waits for an extension that is filed, and leaves when it was denied', () => {
  const filed = (step: 'filed' | 'denied'): Command => ({
    type: 'record_secrecy_extension',
    matter: MATTER,
    step,
    on: '2026-11-25',
    note: 'Docket 12.',
    document: copy,
  })
  const over = '2026-12-01T12:00:00.000Z'
  const past = fire(play([[cast.carl, filed('filed')]], under(order('2026-11-30'))), 'secrecy', over)
  assert.equal(may(past, over, true), 'late_notice_held')
  assert.equal(nextStep(state(past), over).step, 'check_docket')
  given(past)
    .when(sendNotice(MATTER, '2027-01-01T00:00:00.000Z'), { by: cast.carl, at: over })
    .then({ code: 'late_notice_held' })
  assert.equal(may(play([[cast.carl, filed('denied'), over]], past), over), null)
  const longer = play(
    [
      [cast.mara, read(order('2027-01-31')), over],
      [cast.carl, confirm, over],
    ],
    past,
  )
  assert.equal(may(longer, over), 'secrecy_forbids_notice')
  assert.equal(matter(longer).extension, null)
  given(under(order('2026-11-30')))
    .when(filed('denied'), { by: cast.carl })
    .then({ code: 'wrong_stage' })
})

test('an order that is read while another binds, or for a part that a notice keeps back, waits for its second reader', () => {
  const step = (past: readonly DemandEvent[]) => nextStep(state(past), at(0)).step
  const longer = play([[cast.mara, read(order('2027-01-31'))]], under(order('2026-11-30')))
  assert.equal(step(longer), 'confirm_secrecy')
  assert.notEqual(step(play([[cast.carl, confirm]], longer)), 'confirm_secrecy')
  const part = { ...order('2026-11-30'), covers: ['agency'] as const }
  const told = play(
    [[cast.mara, { ...(sendNotice(MATTER) as CommandOf<'send_notice'>), withheld: ['agency'] }]],
    under(part),
  )
  const again = play([[cast.mara, read({ ...part, until: '2027-01-31' })]], told)
  assert.equal(matter(again).silent, null)
  assert.equal(step(again), 'confirm_secrecy')
})

test('a docket entry that speaks of an extension holds the notice as a filing does', () => {
  const found: Command = {
    type: 'check_docket',
    matter: MATTER,
    found: 'extension_filed',
    where: 'PACER',
    note: '',
  }
  const over = '2026-12-01T12:00:00.000Z'
  const two: Step[] = [
    [cast.mara, found],
    [cast.carl, { type: 'confirm_secrecy_extension', matter: MATTER, filed: true, note: 'Looked too.' }],
  ]
  const past = fire(play(two, under(order('2026-11-30'))), 'secrecy', over)
  assert.equal(matter(past).extension?.note, 'PACER', 'where it stands, when nothing more was noted')
  assert.equal(may(past, over), 'late_notice_held')
})

test('counsel holds a late notice once, with a reason, for three working days at most; then it leaves', () => {
  const over = '2026-12-01T12:00:00.000Z' // a Tuesday
  const hold = (until: string, reason = 'The court sits on Thursday.'): Command => ({
    type: 'hold_late_notice',
    matter: MATTER,
    until,
    reason,
  })
  const past = fire(under(order('2026-11-30')), 'secrecy', over)
  const latest = shiftWorkingDays(over, 3)
  assert.equal(latest, '2026-12-04T12:00:00.000Z')
  const late = new Date(Date.parse(latest) + 1).toISOString()
  given(past).when(hold(late), { by: cast.carl, at: over }).then({ code: 'invalid_input' })
  given(past).when(hold(latest, ' '), { by: cast.carl, at: over }).then({ code: 'invalid_input' })
  given(past).when(hold(latest), { by: cast.mara, at: over }).then({ code: 'not_allowed' })
  const held = play([[cast.carl, hold(latest), over]], past)
  given(held).when(hold(latest), { by: cast.carl, at: over }).then({ code: 'already_done' })
  assert.equal(may(held, over, true), 'late_notice_held')
  assert.equal(clockOf(held, 'late_notice')?.dueAt, latest)
  assert.equal(may(fire(held, 'late_notice', latest), latest), null)
  given(roadTo('secondRead')).when(hold(latest), { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('under a secrecy of a part the tenant is told exactly the rest, and the rest when it ends', () => {
  const past = under(order('2026-11-30', { covers: ['agency'] }))
  assert.equal(matter(past).secrecy, null)
  assert.deepEqual(coveredParts(matter(past), NOW), ['agency'])
  const whole = sendNotice(MATTER, at(60))
  const partly = { ...whole, withheld: ['agency'] } as Command
  for (const withheld of [undefined, ['content'], ['agency', 'content']])
    given(past)
      .when({ ...whole, ...(withheld ? { withheld } : {}) } as Command, { by: cast.mara })
      .then({ code: 'secrecy_forbids_notice' })
  const told = play([[cast.mara, partly]], past)
  assert.deepEqual(matter(told).notice?.withheld, ['agency'])
  assert.equal(may(told, NOW), 'secrecy_forbids_notice')
  const over = '2026-12-01T12:00:00.000Z'
  const ended = fire(told, 'secrecy_part', over)
  assert.equal(may(ended, over), null)
  const rest = play([[cast.mara, sendNotice(MATTER, '2027-01-01T00:00:00.000Z'), over]], ended)
  assert.equal(may(rest, over), 'already_done')
  assert.ok(matter(rest).notice?.late)
})

test('a whole order beside a part forbids all of it', () => {
  const past = under(order('2026-12-31', { covers: ['content'] }), order('2026-11-30'))
  assert.equal(may(past, NOW), 'secrecy_forbids_notice')
  const over = '2026-12-01T12:00:00.000Z'
  const ended = fire(past, 'secrecy', over)
  assert.equal(may(ended, over), null)
  assert.deepEqual(coveredParts(matter(ended), over), ['content'])
})
