// That a longer secrecy was asked for: shown by its paper, or said by two people. One person's word holds a late notice for a working
// day, and nothing where the secrecy has ended.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  copy,
  gagged,
  given,
  MATTER,
  play,
  policy,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { shiftWorkingDays } from '../../kernel/days.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

/** Its last day is over on Tuesday, 1 December 2026, at noon. */
const OVER = '2026-12-01T12:00:00.000Z'
const LAST = '2026-11-30'
const filed = (more: Partial<CommandOf<'record_secrecy_extension'>> = {}): Command => ({
  type: 'record_secrecy_extension',
  matter: MATTER,
  step: 'filed',
  on: '2026-11-23',
  note: 'Docket 12.',
  document: null,
  ...more,
})
const confirm = (filed: boolean): Command => ({
  type: 'confirm_secrecy_extension',
  matter: MATTER,
  filed,
  note: 'Docket 12, entry 7.',
})
const look = (found: CommandOf<'check_docket'>['found']): Command => ({
  type: 'check_docket',
  matter: MATTER,
  found,
  where: 'Docket 12',
  note: '',
})
const past = roadTo('secondRead', { read: [[cast.mara, readSecrecy(MATTER, { ...gagged, until: LAST })]] })
const lapse: Step = [cast.clock, { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: OVER }, OVER]
const over = (events: readonly DemandEvent[]) => play([lapse], events)
const state = (events: readonly DemandEvent[]) => given(events).state as Demand
const may = (events: readonly DemandEvent[], now: string) => {
  const d = state(events)
  const [m] = d.matters
  assert.ok(m)
  return mayNotify(d, m, { now, counsel: true })?.code ?? null
}
const clockOf = (events: readonly DemandEvent[], kind: string) =>
  deadlines(state(events), policy).find(c => c.clock.startsWith(`${kind}:`))?.dueAt
const hour = (n: number, from = OVER) => new Date(Date.parse(from) + n * 3_600_000).toISOString()

test('one person alone holds a late notice for a working day, and then it leaves by itself', () => {
  const eve = hour(-1)
  const said = over(play([[cast.carl, filed(), eve]], past))
  const until = shiftWorkingDays(eve, 1)
  assert.equal(may(said, hour(-1, until)), 'late_notice_held')
  assert.equal(nextStep(state(said), OVER).step, 'confirm_secrecy_extension')
  assert.equal(clockOf(said, 'motion_second'), until)
  assert.equal(may(said, until), null)
  assert.equal(clockOf(said, 'late'), shiftWorkingDays(until, 1), 'and its own term runs from there')
  given(said).when(confirm(true), { by: cast.mara, at: until }).then({ code: 'wrong_stage' })
})

test('with its paper, or with a second person’s word, it holds until the answer is recorded', () => {
  const eve = hour(-1)
  const paper = over(play([[cast.carl, filed({ document: copy }), eve]], past))
  const said = play([[cast.carl, filed(), eve]], past)
  given(said).when(confirm(true), { by: cast.carl, at: eve }).then({ code: 'same_person' })
  const two = over(play([[cast.mara, confirm(true), eve]], said))
  for (const held of [paper, two]) {
    assert.equal(may(held, hour(24 * 60)), 'late_notice_held')
    assert.ok(clockOf(held, 'motion'), 'the docket is looked into')
    assert.equal(clockOf(held, 'late'), undefined)
    const denied = play([[cast.carl, filed({ step: 'denied', on: '2026-12-01' }), hour(2)]], held)
    assert.equal(may(denied, hour(2)), null)
  }
  const brought = play([[cast.carl, filed({ document: copy }), eve]], said)
  assert.equal(state(brought).matters[0]?.extension?.confirmBy, null, 'the paper may come after the word')
  given(brought)
    .when(filed({ document: copy }), { by: cast.carl, at: eve })
    .then({ code: 'already_done' })
  given(said).when(filed(), { by: cast.carl, at: eve }).then({ code: 'already_done' })
})

test('whoever looks may say that it was not asked for, also who said that it was', () => {
  const said = over(play([[cast.carl, filed(), hour(-1)]], past))
  for (const by of [cast.mara, cast.carl])
    assert.equal(may(play([[by, confirm(false), OVER]], said), OVER), null)
})

test('no day of the future is taken, of whatever step', () => {
  given(past)
    .when(filed({ on: '2027-11-30' }), { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(past)
    .when(filed({ on: '2026-02-30' }), { by: cast.carl })
    .then({ code: 'invalid_input' })
  const known = play([[cast.carl, filed({ document: copy })]], past)
  given(known)
    .when(filed({ step: 'denied', on: '2027-11-30' }), { by: cast.carl })
    .then({ code: 'invalid_input' })
})

test('what was asked for after the end holds nothing, with or without its paper', () => {
  const ended = over(past)
  for (const document of [null, copy])
    given(ended)
      .when(filed({ on: '2026-12-01', document }), { by: cast.carl, at: hour(1) })
      .then({ code: 'wrong_stage' })
  const paper = play([[cast.carl, filed({ on: LAST, document: copy }), hour(1)]], ended)
  assert.equal(may(paper, hour(48)), 'late_notice_held', 'on the last day it was in time')
})

test('recorded after the end without its paper it holds nothing until a second person has said so', () => {
  const said = play([[cast.carl, filed({ on: LAST }), hour(1)]], over(past))
  assert.equal(may(said, hour(1)), null)
  const two = play([[cast.mara, confirm(true), hour(2)]], said)
  assert.equal(may(two, hour(48)), 'late_notice_held')
})

test('a hold of counsel’s that ran out is not followed by one person’s word on a longer secrecy', () => {
  const until = shiftWorkingDays(OVER, 3)
  const hold: Command = { type: 'hold_late_notice', matter: MATTER, until, reason: 'The clerk is ill.' }
  const held = play([[cast.carl, hold, hour(1)]], over(past))
  assert.equal(may(held, hour(-1, until)), 'late_notice_held')
  const said = play([[cast.carl, filed({ on: LAST }), hour(-1, until)]], held)
  assert.equal(may(said, until), null)
})

test('also before its clock has acted the secrecy has ended when its last day is over', () => {
  given(past)
    .when(filed({ on: '2026-12-01', document: copy }), { by: cast.carl, at: hour(3) })
    .then({ code: 'wrong_stage' })
})

test('an order that was lifted ended on that day', () => {
  const freed = play(lifted({ at: '2026-11-25T10:00:00.000Z' }), past)
  const now = '2026-11-25T11:00:00.000Z'
  given(freed)
    .when(filed({ on: '2026-11-25', document: copy }), { by: cast.carl, at: now })
    .then({ code: 'wrong_stage' })
  given(freed)
    .when(filed({ on: '2026-11-24', document: copy }), { by: cast.carl, at: now })
    .then(['SecrecyExtension'])
})

test('a look into the docket is one person’s word too', () => {
  const eve = hour(-1)
  for (const found of ['extension_filed', 'extended'] as const) {
    const looked = over(play([[cast.mara, look(found), eve]], past))
    assert.equal(may(looked, OVER), 'late_notice_held')
    assert.equal(may(looked, shiftWorkingDays(eve, 1)), null)
    const two = over(
      play(
        [
          [cast.mara, look(found), eve],
          [cast.carl, confirm(true), eve],
        ],
        past,
      ),
    )
    assert.equal(may(two, hour(24 * 60)), 'late_notice_held')
    given(over(past))
      .when(look(found), { by: cast.mara, at: hour(1) })
      .then({ code: 'wrong_stage' })
  }
})

test('a word that came with the message it stands in leaves the message unread until a second person has looked', () => {
  const wrote: Step = [cast.officer, { type: 'send_message', text: 'The order was extended.' }, hour(1)]
  const came = play([wrote], over(past))
  const d = (events: readonly DemandEvent[]) => state(events)
  const itself = (events: readonly DemandEvent[], now: string) => {
    const [m] = d(events).matters
    assert.ok(m)
    return mayNotify(d(events), m, { now, counsel: false, byItself: true })?.code ?? null
  }
  assert.equal(itself(came, hour(2)), 'late_notice_held')
  const said = play([[cast.carl, filed({ on: LAST }), hour(2)]], came)
  assert.equal(itself(said, hour(3)), 'late_notice_held', 'nobody but one person has looked')
})

test('a part that was kept back goes on being kept back only while the word stands', () => {
  const part = { ...gagged, until: LAST, covers: ['agency'] as const }
  const road = roadTo('secondRead', { read: [[cast.mara, readSecrecy(MATTER, part)]] })
  const notice = { ...(sendNotice(MATTER) as CommandOf<'send_notice'>), withheld: ['agency'] as const }
  const eve = hour(-1)
  const told = play(
    [
      [cast.mara, notice],
      [cast.carl, filed(), eve],
    ],
    road,
  )
  assert.equal(may(told, hour(1)), 'secrecy_forbids_notice')
  assert.equal(may(told, shiftWorkingDays(eve, 1)), null)
})

test('what was recorded before a second person was asked for holds as it did', () => {
  const events: DemandEvent[] = [
    ...past,
    {
      kind: 'SecrecyExtension',
      matter: MATTER,
      version: past.length + 1,
      at: at(1),
      by: { kind: 'staff', id: 'carl' },
      data: { step: 'filed', on: '2027-01-01', note: 'Docket 12.', document: null },
    },
  ]
  const docket: DemandEvent[] = [
    ...past,
    {
      kind: 'DocketChecked',
      matter: MATTER,
      version: past.length + 1,
      at: at(1),
      by: { kind: 'staff', id: 'mara' },
      data: { found: 'extension_filed', where: 'Docket 12', note: '' },
    },
  ]
  for (const old of [events, docket]) {
    assert.ok(fold('d1', old))
    assert.equal(may(over(old), hour(24 * 60)), 'late_notice_held')
  }
})
