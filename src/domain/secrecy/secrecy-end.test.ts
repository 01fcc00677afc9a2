// An end of secrecy before its time, by two people, with the paper that lifts it or without. The notice that leaves then cannot be taken
// back.
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
  readSecrecy,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'

const other = { kind: 'staff', id: 'dora', roles: ['counsel'], employment: 'employee' } as const
const year = { ...gagged, until: '2026-12-31' }
const past = roadTo('secondRead', { read: [[cast.mara, readSecrecy(MATTER, year)]] })
const end: CommandOf<'end_secrecy'> = {
  type: 'end_secrecy',
  matter: MATTER,
  why: 'lifted',
  note: 'The clerk called.',
}
const confirm = (ends: boolean, note = ''): Command => ({
  type: 'confirm_secrecy_end',
  matter: MATTER,
  ends,
  note,
})
const asked = play([[cast.carl, end, at(1)]], past)
const matter = (events: readonly DemandEvent[]) => given(events).state?.matters[0]
const next = (events: readonly DemandEvent[]) => {
  const { step, turn } = nextStep(given(events).state as Demand, at(5))
  return `${step}: ${turn}`
}
function may(events: readonly DemandEvent[]): string | null {
  const d = given(events).state
  const m = d?.matters[0]
  assert.ok(d && m)
  return mayNotify(d, m, { now: at(5), counsel: true })?.code ?? null
}

test('one person’s word ends nothing, also of the one who confirmed the reading: a second one is asked', () => {
  given(past).when(end, { by: cast.carl }).then(['SecrecyEndAsked'])
  assert.equal(next(asked), 'confirm_secrecy_end: counsel')
  assert.equal(may(asked), 'secrecy_forbids_notice')
  given(asked)
    .when(confirm(true), { by: cast.carl, at: at(2) })
    .then({ code: 'same_person' })
  given(asked)
    .when(end, { by: other, at: at(2) })
    .then({ code: 'already_done' })
  const ended = play([[other, confirm(true), at(2)]], asked)
  assert.equal(matter(ended)?.secrecy, null)
  assert.equal(matter(ended)?.orders[0]?.lifted, true)
  assert.equal(may(ended), null)
})

test('the paper that lifts it ends nothing by itself: a second person has it before them, and it is kept once', () => {
  const withPaper: Command = { ...end, document: copy }
  given(past).when(withPaper, { by: cast.carl }).then(['SecrecyEndAsked'])
  const said = play([[cast.carl, withPaper, at(1)]], past)
  assert.equal(may(said), 'secrecy_forbids_notice')
  assert.deepEqual([matter(said)?.ending?.document, matter(said)?.secrecyPapers], [copy, [copy]])
  given(said)
    .when(confirm(true), { by: cast.carl, at: at(2) })
    .then({ code: 'same_person' })
  const { decided } = given(said).when(confirm(true), { by: other, at: at(2) })
  const [ended] = Array.isArray(decided) ? decided : []
  assert.ok(ended?.kind === 'SecrecyEnded')
  assert.deepEqual(ended.data.document, copy)
  const over = play([[other, confirm(true), at(2)]], said)
  assert.equal(matter(over)?.secrecy, null)
  assert.deepEqual(matter(over)?.secrecyPapers, [copy])
  const binds = play([[other, confirm(false, 'It lifts another order.'), at(2)]], said)
  assert.deepEqual(matter(binds)?.secrecyPapers, [copy], 'it stays to be read')
  given(past)
    .when(withPaper, { by: { ...other, id: 'mara' } })
    .then({ code: 'same_person' })
})

test('an end that one person recorded with its paper, before two were asked, goes on being one', () => {
  const data = { why: 'lifted', document: copy, note: 'Order 9.', endedAt: at(1) } as const
  const event = { ...past.at(-1), version: past.length + 1, at: at(1), by: cast.carl, matter: MATTER }
  const ended = [...past, { ...event, kind: 'SecrecyEnded', data } as DemandEvent]
  assert.deepEqual([matter(ended)?.secrecy, matter(ended)?.secrecyPapers], [null, [copy]])
})

test('whoever looks may say that it still binds, with why, also who said that it ended', () => {
  given(asked).when(confirm(false), { by: other }).then({ code: 'invalid_input' })
  for (const by of [other, cast.carl]) {
    const refused = play([[by, confirm(false, 'It names another account.'), at(2)]], asked)
    assert.equal(matter(refused)?.ending, null)
    assert.notEqual(next(refused), 'confirm_secrecy_end: counsel')
    assert.equal(may(refused), 'secrecy_forbids_notice')
  }
})

test('what was said of one order is not confirmed of another that began since', () => {
  const more: Step[] = [
    [cast.mara, readSecrecy(MATTER, { ...year, until: '2027-12-31' }), at(2)],
    [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(3)],
  ]
  const longer = play(more, asked)
  assert.equal(matter(longer)?.ending, null)
  given(longer)
    .when(confirm(true), { by: other, at: at(4) })
    .then({ code: 'wrong_stage' })
})

test('its own last day ends it all the same while nobody has looked', () => {
  const over = '2027-01-01T12:00:00.000Z'
  const lapsed = play(
    [[cast.clock, { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: over }, over]],
    asked,
  )
  assert.equal(matter(lapsed)?.secrecy, null)
  assert.equal(matter(lapsed)?.ending, null)
})

test('of several orders a misread one that others outlast takes two people; the last that was read is read anew by two', () => {
  const two = play(
    [
      [cast.mara, readSecrecy(MATTER, { ...year, until: '2027-12-31' }), at(2)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(3)],
    ],
    past,
  )
  const [first, last] = matter(two)?.orders ?? []
  const misread = (order?: string): Command => ({ ...end, why: 'misread', order: order ?? '' })
  given(two)
    .when(misread(first?.id), { by: cast.carl, at: at(4) })
    .then(['SecrecyEndAsked'])
  given(two)
    .when(misread(last?.id), { by: cast.carl, at: at(4) })
    .then(['SecrecyShortened'])
})
