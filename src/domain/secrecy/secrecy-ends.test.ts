// How orders end and are warned of: early, misread, as a part, by a docket; and what of a hold is left then.
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
  policy,
  readSecrecy,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { confirmLifted, lifted } from '../../../test/lifting.ts'
import { assessed } from '../../../test/papers/papers.ts'
import type { Secrecy } from '../decision/facts.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const confirm: Step = [cast.carl, { type: 'confirm_secrecy', matter: MATTER }]
const order = (until: string | null, more: Partial<Secrecy> = {}): Secrecy => ({ ...gagged, until, ...more })
const agency = (until: string | null) => order(until, { covers: ['agency'] })
const read = (secrecy: Secrecy, when = NOW, by: Step[0] = cast.mara): Step => [
  by,
  readSecrecy(MATTER, secrecy),
  when,
]
const under = (past: readonly DemandEvent[], ...secrecies: Secrecy[]) =>
  secrecies.reduce<DemandEvent[]>((before, s) => play([read(s), confirm], before), [...past])
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const may = (past: readonly DemandEvent[], now: string, counsel = false) =>
  mayNotify(state(past), matter(past), { now, counsel })?.code ?? null
const due = (past: readonly DemandEvent[], kind: string) =>
  deadlines(state(past), policy).find(c => c.clock.startsWith(`${kind}:`))
const fire = (past: readonly DemandEvent[], kind: string, now: string): DemandEvent[] => {
  const clock = due(past, kind)
  assert.ok(clock && clock.dueAt <= now, `${kind} is due`)
  return play([[cast.clock, { type: 'fire_clock', clock: clock.clock, dueAt: clock.dueAt }, now]], past)
}
const hold = (until: string): Command => ({ type: 'hold_late_notice', matter: MATTER, until, reason: 'x' })
const ready = roadTo('excepted')

test('a hold that was recorded in advance lasts no longer than one recorded at the end, however early that is', () => {
  const held = play(
    [[cast.carl, hold('2027-07-05T10:00:00.000Z')]],
    roadTo('secondRead', { read: [read(order('2027-06-30'))] }),
  )
  const end = '2026-12-01T09:00:00.000Z'
  const ended = (why: 'lifted' | 'misread', more: { order?: string } = {}) =>
    play(
      why === 'lifted'
        ? lifted({ ...more, at: end })
        : [[cast.carl, { type: 'end_secrecy', note: 'Misread.', matter: MATTER, why, ...more }, end]],
      held,
    )
  assert.equal(matter(ended('lifted')).held?.until, '2026-12-04T09:00:00.000Z')
  assert.equal(due(ended('lifted'), 'late_notice')?.dueAt, '2026-12-04T09:00:00.000Z')
  assert.equal(may(ended('lifted'), '2026-12-04T08:59:59.000Z', true), 'late_notice_held')
  assert.equal(may(ended('lifted'), '2026-12-04T09:00:00.000Z'), null)
  assert.equal(matter(ended('misread')).held, null, 'what was never there is waited for by nobody')
  const longer = play(
    [read(order('2027-03-31')), confirm, [cast.carl, hold('2027-07-05T10:00:00.000Z')]],
    held.slice(0, -1),
  )
  const [, second] = matter(longer).orders
  const shorter = play([...lifted({ order: second?.id ?? '' })], longer)
  assert.equal(matter(shorter).held?.until, '2027-07-05T10:00:00.000Z', 'the other goes on as long')
})

test('the end of a part caps the hold of the rest', () => {
  const road = roadTo('secondRead', { read: [read(agency('2027-06-30'))] })
  const notice = { ...(sendNotice(MATTER) as CommandOf<'send_notice'>), withheld: ['agency'] as const }
  const held = play(
    [
      [cast.mara, notice],
      [cast.carl, hold('2027-07-05T10:00:00.000Z')],
    ],
    road,
  )
  const [part] = matter(held).orders
  const ended = play(lifted({ order: part?.id ?? '', at: '2026-12-01T09:00:00.000Z' }), held)
  assert.equal(matter(ended).held?.until, '2026-12-04T09:00:00.000Z')
})

const misread = (id: string | undefined): Step => [
  cast.carl,
  { type: 'end_secrecy', note: 'Order of the court.', matter: MATTER, why: 'misread', order: id ?? '' },
]

test('one of several that was misread frees nothing that the law forbids, and two people read again', () => {
  const base = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  const notice = { value: 'prohibited', until: '2027-12-31', whom: null, by: 'us', cite: 'Law 1', duties: [] }
  const answer = Object.fromEntries(base.lines.map(l => [lineKey(l), { notice }])) as never
  const forbidden: CommandOf<'record_assessment'> = { ...base, answer }
  const two = under(
    roadTo('excepted', { assessed: [[cast.mara, forbidden]] }),
    order('2026-12-31'),
    order('2027-03-31'),
  )
  const [first, second] = matter(two).orders
  const past = play([misread(second?.id)], two)
  assert.deepEqual(
    matter(past).orders.map(o => o.id),
    [first?.id],
  )
  assert.equal(matter(past).secrecy?.until, '2026-12-31')
  assert.equal(matter(past).reading, null)
  assert.equal(nextStep(state(past), NOW).step, 'read_secrecy')
  const ended = fire(past, 'secrecy', '2027-01-01T12:00:00.000Z')
  assert.equal(may(ended, '2027-01-02T00:00:00.000Z'), 'secrecy_unconfirmed')
  const again = play([read({ ...gagged, kind: 'none' }), confirm], ended)
  assert.equal(may(again, '2027-01-02T00:00:00.000Z'), 'secrecy_forbids_notice')
})

test('an earlier one of several that was misread leaves the later reading as it was confirmed', () => {
  const two = under(ready, order('2026-12-31'), order('2027-03-31'))
  const past = play([misread(matter(two).orders[0]?.id)], two)
  assert.equal(matter(past).readingConfirmedBy, 'carl')
  assert.equal(matter(past).secrecy?.until, '2027-03-31')
})

test('a part that was misread lets the rest go only after two new readings', () => {
  const road = roadTo('secondRead', { read: [read(agency('2027-06-30'))] })
  const notice = { ...(sendNotice(MATTER) as CommandOf<'send_notice'>), withheld: ['agency'] as const }
  const told = play([[cast.mara, notice]], road)
  const past = play([misread(matter(told).orders[0]?.id)], told)
  assert.equal(may(past, NOW), 'secrecy_unconfirmed')
  assert.equal(nextStep(state(past), NOW).step, 'read_secrecy')
  const once = play([read({ ...gagged, kind: 'none' })], past)
  assert.equal(nextStep(state(once), NOW).step, 'confirm_secrecy')
  assert.equal(may(play([confirm], once), NOW), null)
})

test('an order of a part is warned of before its end, and its docket is looked into', () => {
  const road = roadTo('secondRead', { read: [read(agency('2027-06-30'))] })
  const notice = { ...(sendNotice(MATTER) as CommandOf<'send_notice'>), withheld: ['agency'] as const }
  const told = play([[cast.mara, notice]], road)
  const [part] = matter(told).orders
  const warning = due(told, 'secrecy_warning')
  assert.deepEqual(
    [warning?.clock, warning?.dueAt],
    [`secrecy_warning:${MATTER}:${part?.id}`, '2027-06-17T12:00:00.000Z'],
  )
  const warned = fire(told, 'secrecy_warning', '2027-06-17T12:00:00.000Z')
  const next = (past: readonly DemandEvent[]) => nextStep(state(past), '2027-06-18T09:00:00.000Z').step
  assert.equal(next(warned), 'check_docket')
  const looked = play([[cast.mara, look('nothing_found'), '2027-06-18T09:00:00.000Z']], warned)
  assert.notEqual(next(looked), 'check_docket')
  const early = play([[cast.mara, look('nothing_found'), '2027-06-17T12:00:00.000Z']], told)
  assert.equal(due(early, 'secrecy_warning'), undefined, 'whoever looked has done what it warns of')
})

test('each of several parts has a warning of its own', () => {
  const two = under(ready, agency('2027-06-30'), order('2027-03-31', { covers: ['content'] }))
  const clocks = deadlines(state(two), policy).filter(c => c.clock.startsWith('secrecy_warning:'))
  assert.deepEqual(clocks.map(c => c.dueAt.slice(0, 10)).toSorted(), ['2027-03-18', '2027-06-17'])
})

test('a docket that says lifted makes counsel record the end, until somebody has looked again', () => {
  for (const secrecy of [order('2027-06-30'), agency('2027-06-30')]) {
    const live = under(ready, secrecy)
    const found = play([[cast.mara, look('lifted'), at(10)]], live)
    const { step, turn } = nextStep(state(found), at(11))
    assert.deepEqual([step, turn], ['end_secrecy', 'counsel'])
    assert.equal(may(found, at(11)), may(live, at(11)), 'the docket alone tells nobody')
    const again = play([[cast.mara, look('nothing_found'), at(20)]], found)
    assert.notEqual(nextStep(state(again), at(21)).step, 'end_secrecy')
    const id = matter(found).orders[0]?.id ?? ''
    const freed = play(lifted({ order: id, at: at(20) }), found)
    assert.notEqual(nextStep(state(freed), at(21)).step, 'end_secrecy')
  }
})

function look(found: CommandOf<'check_docket'>['found']): Command {
  return { type: 'check_docket', matter: MATTER, found, where: 'Docket 12', note: '' }
}

test('a person who says that a secrecy is over says which order ends it, or what was misread', () => {
  const past = roadTo('secondRead', { read: [[cast.mara, readSecrecy(MATTER, gagged)]] })
  const end = (why: 'lifted' | 'misread', note: string): Command => ({
    type: 'end_secrecy',
    matter: MATTER,
    why,
    note,
    document: copy,
  })
  for (const why of ['lifted', 'misread'] as const)
    given(past).when(end(why, ' '), { by: cast.carl }).then({ code: 'invalid_input' })
  const said = play([[cast.carl, end('lifted', 'Order 26-mc-114.')]], past)
  const { decided } = given(said).when(confirmLifted(), { by: cast.ada })
  const ended = Array.isArray(decided) ? decided.find(e => e.kind === 'SecrecyEnded') : undefined
  assert.deepEqual(ended?.data, { why: 'lifted', note: 'Order 26-mc-114.', document: copy, endedAt: NOW })
})
