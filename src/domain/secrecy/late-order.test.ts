// A prohibition that comes after the notice: what it forbids, what goes on, and that the tenant cannot tell that it is there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  certify,
  close,
  collected,
  gagged,
  given,
  letter,
  MATTER,
  NOW,
  openly,
  play,
  policy,
  prepare,
  readSecrecy,
  released,
  roadTo,
  type Step,
  sealed,
  sendNotice,
  sign,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { determine, reject } from '../../../test/papers/papers.ts'
import { today } from '../../../test/parties.ts'
import type { Secrecy } from '../decision/facts.ts'
import { nextWay } from '../notice/escalation.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const worker = { kind: 'system', id: 'worker' } as const
const confirm: Step = [cast.carl, { type: 'confirm_secrecy', matter: MATTER }]
const order = (more: Partial<Secrecy> = {}): Secrecy => ({ ...gagged, until: '2026-12-31', ...more })
const read = (secrecy: Secrecy): Step => [cast.mara, readSecrecy(MATTER, secrecy)]
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] as Demand['matters'][number]
const may = (past: readonly DemandEvent[], now = NOW) =>
  mayNotify(state(past), matter(past), { now, counsel: false })?.code ?? null
const clocks = (past: readonly DemandEvent[]) =>
  deadlines(state(past), policy).map(c => c.clock.split(':')[0] ?? '')
const misreadOne: Step = [
  cast.carl,
  { type: 'end_secrecy', note: 'Order of the court.', matter: MATTER, why: 'misread' },
]
const further: Step = [worker, sendNotice(MATTER)]
const windowEnds: Step = [
  cast.clock,
  { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) },
  at(60),
]
const leaving: readonly Step[] = [
  [cast.mara, prepare(), at(61)],
  [cast.ada, sign, at(61)],
  [cast.bo, sign, at(61)],
  [cast.gate, collected(), at(61)],
  [cast.cem, certify, at(61)],
  [cast.gate, sealed(), at(61)],
  [cast.gate, released(), at(61)],
]
const told = roadTo('notified')
const silenced = play([read(order()), confirm], told)

test('an order that comes after the notice is recorded as any other, and a request forbids nothing', () => {
  assert.equal(matter(silenced).secrecy?.until, '2026-12-31')
  assert.ok(matter(silenced).silent?.begun)
  for (const secrecy of [openly, order({ kind: 'requested' })])
    given(told).when(readSecrecy(MATTER, secrecy), { by: cast.mara }).then({ code: 'already_done' })
  given(play([read(order())], told))
    .when({ type: 'confirm_secrecy', matter: MATTER }, { by: cast.mara })
    .then({ code: 'same_person' })
})

test('from the first reading on nothing further is told on any way, and no clock reminds of it', () => {
  const again: Command = {
    type: 'repeat_notice',
    matter: MATTER,
    contact: 'second',
    why: 'unread',
    letter: { ...letter('notice', 'tenant'), id: 'letter-second' },
  }
  const posted: Command = {
    type: 'record_posted_notice',
    matter: MATTER,
    postedOn: '2026-11-26',
    to: 'x',
    note: '',
  }
  const longer: Command = { type: 'extend_window', matter: MATTER, windowEndsAt: at(600), reason: 'x' }
  const late = '2026-12-24T09:00:00.000Z'
  for (const past of [play([read(order())], told), silenced]) {
    given(past).when(again, { by: worker }).then({ code: 'secrecy_forbids_notice' })
    given(past).when(posted, { by: cast.carl }).then({ code: 'secrecy_forbids_notice' })
    given(past).when(longer, { by: cast.carl }).then({ code: 'secrecy_forbids_notice' })
    const way = today(['contact', 'second'], late)
    assert.equal(nextWay(state(past), matter(past), way), null)
    assert.ok(!clocks(past).includes('unread'))
  }
  given(silenced).when(sendNotice(MATTER), { by: cast.mara }).then({ code: 'secrecy_forbids_notice' })
})

test('the window that the notice gave runs on as it was given, and production goes on', () => {
  assert.ok(clocks(silenced).includes('window'))
  const objection: readonly Step[] = [
    [cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }],
    [cast.carl, { type: 'decide_objection', matter: MATTER, decision: 'overruled', reason: 'x' }],
  ]
  assert.ok(clocks(play(objection, silenced)).includes('window'), 'of the decision it may not know')
  const rejected = roadTo('notified', {
    determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
  })
  const shut = play([read(order()), confirm, [cast.mara, close]], rejected)
  assert.ok(clocks(shut).includes('window'), 'nor that all is over')
  given(silenced).when(prepare(), { by: cast.mara }).then({ code: 'window_open' })
  assert.equal(nextStep(state(play([windowEnds], silenced)), at(60)).step, 'prepare')
})

test('what the tenant answers counts, and no refusal tells it what happened since', () => {
  const objects: Command = { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }
  const decided: Step = [
    cast.carl,
    { type: 'decide_objection', matter: MATTER, decision: 'overruled', reason: 'x' },
  ]
  const objected = play([[cast.acme, objects]], silenced)
  assert.ok(matter(objected).objectionOpen)
  given(play([decided], objected))
    .when(objects, { by: cast.acme })
    .then(['NoticeAnswered'])
  // Had it been decided before, the tenant knew.
  const before = play([[cast.acme, objects], decided, read(order()), confirm], told)
  given(before).when(objects, { by: cast.acme }).then({ code: 'already_done' })
  const left = (past: readonly DemandEvent[]) => play([windowEnds, ...leaving], past)
  given(left(silenced))
    .when(objects, { by: cast.acme, at: at(62) })
    .then(['NoticeAnswered'])
  given(play([read(order()), confirm], left(told)))
    .when(objects, { by: cast.acme, at: at(62) })
    .then({ code: 'wrong_stage' })
})
test('when the order ends the tenant is told what was kept back: once, by itself, and nothing of its first notice changes', () => {
  const ended = play(lifted(), silenced)
  assert.ok(clocks(ended).includes('late'))
  assert.equal(may(ended), null)
  assert.ok(!clocks(ended).includes('unread'), 'nobody is reminded before the rest is told')
  const first = matter(ended).notice
  const after = play([[worker, { ...sendNotice(MATTER, at(600)), code: '999999' } as Command]], ended)
  const { notice } = matter(after)
  assert.equal(matter(after).silent, null)
  assert.deepEqual(
    [notice?.sentAt, notice?.code, notice?.windowEndsAt, notice?.late],
    [first?.sentAt, first?.code, first?.windowEndsAt, first?.late],
  )
  assert.equal(notice?.further?.at, NOW)
  assert.equal(may(after), 'already_done')
  assert.ok(clocks(after).includes('unread'), 'a further notice that nobody opens goes on its ways')
  const opened = play([[cast.acme, { type: 'mark_notice_read', matter: MATTER }]], after)
  assert.ok(!clocks(opened).includes('unread'))
})

test('a reading that nobody confirms, or that is corrected before, ends without a word', () => {
  const pending = play([read(order())], told)
  assert.equal(nextStep(state(pending), NOW).step, 'confirm_secrecy')
  assert.ok(matter(pending).silent && !matter(pending).silent?.begun)
  const corrected = play([read(openly), confirm], pending)
  assert.equal(matter(corrected).silent, null)
  assert.equal(may(corrected), 'already_done')
})

test('an order that was misread is read again by two, and what was kept back is told', () => {
  const misread = play([misreadOne], silenced)
  assert.equal(may(misread), 'secrecy_unconfirmed')
  assert.equal(nextStep(state(misread), NOW).step, 'read_secrecy')
  const again = play([read(openly), confirm], misread)
  assert.equal(may(again), null)
  given(again)
    .when(sendNotice(MATTER, at(60)), { by: worker })
    .then(['NoticeSent'])
})

test('an order of a part that the notice told silences the same way; one of what the notice left out does not', () => {
  const part = play([read(order({ covers: ['agency'] })), confirm], told)
  assert.ok(matter(part).silent?.begun)
  assert.equal(may(part), 'secrecy_forbids_notice')
  const [only] = matter(part).orders
  const ended = play(lifted({ order: only?.id ?? '' }), part)
  assert.equal(may(ended), null)
  assert.ok(clocks(ended).includes('late'))
  const covered = play(
    [
      read(order({ covers: ['agency'] })),
      confirm,
      [cast.mara, { ...(sendNotice(MATTER) as CommandOf<'send_notice'>), withheld: ['agency'] }],
    ],
    roadTo('secondRead'),
  )
  const longer = play([read(order({ covers: ['agency'], until: '2027-03-31' })), confirm], covered)
  assert.equal(matter(longer).silent, null)
})

test('of a whole order and a part that came after the notice the last one to end frees it', () => {
  const both = play([read(order()), confirm, read(order({ covers: ['content'] })), confirm], told)
  const [whole, part] = matter(both).orders
  const one = play(lifted({ order: whole?.id ?? '' }), both)
  assert.equal(may(one), 'secrecy_forbids_notice')
  assert.ok(!clocks(one).includes('late'))
  assert.equal(may(play(lifted({ order: part?.id ?? '' }), one)), null)
})

test('a closed demand waits for what it still owes, and tells it', () => {
  const closed = play(
    [
      windowEnds,
      ...leaving,
      [cast.officer, { type: 'confirm_download', sha256: 'e'.repeat(64) }, at(61)],
      [cast.mara, close, at(61)],
    ],
    silenced,
  )
  assert.deepEqual(
    [nextStep(state(closed), at(62)).step, nextStep(state(closed), at(62)).turn],
    ['notify', 'clock'],
  )
  const ended = play(lifted(), closed)
  assert.equal(nextStep(state(ended), at(62)).step, 'notify')
  assert.ok(clocks(ended).includes('late'))
  assert.equal(nextStep(state(play([further], ended)), at(62)).step, 'done')
})

test('a reading that waits, and an objection that came after its data left, are somebody’s next step', () => {
  const left = play([windowEnds, ...leaving], told)
  const pending = play([[cast.mara, readSecrecy(MATTER, order()), at(62)]], left)
  assert.equal(nextStep(state(pending), at(62)).step, 'confirm_secrecy')
  const objects: Command = { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }
  const objected = play([[cast.acme, objects, at(63)]], play([windowEnds, ...leaving], silenced))
  assert.deepEqual(
    [nextStep(state(objected), at(63)).step, nextStep(state(objected), at(63)).turn],
    ['note_answer', 'counsel'],
  )
  const noted = play(
    [[cast.carl, { type: 'note_answer', matter: MATTER, note: 'Too late.' }, at(64)]],
    objected,
  )
  assert.notEqual(nextStep(state(noted), at(64)).step, 'note_answer')
})
