// Closed is not done while a tenant is owed a word: whoever it waits for, a clock or a person, stands in the next step.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  close,
  gagged,
  given,
  MATTER,
  NOW,
  play,
  policy,
  readSecrecy,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { lifted } from '../../../test/lifting.ts'
import { assessed, determine, reject } from '../../../test/papers/papers.ts'
import type { Secrecy } from '../decision/facts.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { lineKey } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import type { NoticeRule } from './notice-rule.ts'
import { mayNotify } from './notify.ts'

const order: Secrecy = { ...gagged, until: '2026-12-31' }
const OVER = '2027-01-01T12:00:00.000Z'
const LATER = '2027-06-02T09:00:00.000Z'
const confirm: Command = { type: 'confirm_secrecy', matter: MATTER }

const closedUnder = (secrecy: Secrecy, instead: Parameters<typeof roadTo>[1] = {}) =>
  roadTo('closed', {
    read: [[cast.mara, readSecrecy(MATTER, secrecy)]],
    notified: [],
    answered: [],
    ...instead,
  })
const fire = (past: readonly DemandEvent[], kind: string) => {
  const clock = clocksOf(past).find(c => c.clock.startsWith(`${kind}:`))
  assert.ok(clock, `${kind} is armed`)
  const { what: _, ...due } = clock
  return play([[cast.clock, { type: 'fire_clock', ...due }, due.dueAt]], past)
}
const state = (past: readonly DemandEvent[]) => given(past).state!
const clocksOf = (past: readonly DemandEvent[]) => deadlines(state(past), policy)
const next = (past: readonly DemandEvent[], now: string) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step} ${turn}`
}
const byItself = (past: readonly DemandEvent[], now: string) => {
  const d = state(past)
  return mayNotify(d, d.matters[0]!, { now, counsel: false, byItself: true })?.code ?? null
}

test('a secrecy that was misread is read again after the closing too, and then the tenant is told', () => {
  for (const instead of [{}, rejected]) {
    const misread = play(
      [[cast.carl, { type: 'end_secrecy', note: 'Order of the court.', matter: MATTER, why: 'misread' }]],
      closedUnder(order, instead),
    )
    assert.equal(next(misread, NOW), 'read_secrecy analyst')
    assert.ok(
      clocksOf(misread).some(c => c.clock === `notice:${MATTER}`),
      'the term for telling presses',
    )
    const once = play([[cast.mara, readSecrecy(MATTER, { ...gagged, kind: 'none' })]], misread)
    assert.equal(next(once, NOW), 'confirm_secrecy counsel')
    const twice = play([[cast.carl, confirm]], once)
    assert.equal(next(twice, NOW), 'notify analyst')
    assert.equal(byItself(twice, NOW), null)
    const told = play([[cast.mail, sendNotice(MATTER)]], twice)
    assert.ok(!clocksOf(told).some(c => c.clock === `notice:${MATTER}`))
  }
})

test('a renewal that one person read when the order had ended comes to its second reader', () => {
  const ended = fire(closedUnder(order), 'secrecy')
  const read = play([[cast.mara, readSecrecy(MATTER, { ...gagged, until: '2027-12-31' }), OVER]], ended)
  assert.equal(next(read, LATER), 'confirm_secrecy counsel')
  assert.equal(next(play([[cast.carl, confirm, OVER]], read), LATER), 'notify clock')
})

test('where the law itself forbids until a later day than the order, its day has a clock, and the notice leaves then', () => {
  const ended = fire(closedUnder(order, { assessed: [[cast.mara, prohibited('2027-06-30')]] }), 'secrecy')
  const law = clocksOf(ended).find(c => c.clock === `law_secrecy:${MATTER}`)
  assert.equal(law?.dueAt, '2027-07-01T12:00:00.000Z')
  const late = clocksOf(ended).find(c => c.clock === `late:${MATTER}`)
  assert.ok((late?.dueAt ?? '') > law.dueAt, 'nobody is pressed while the law forbids')
  assert.equal(next(ended, LATER), 'notify clock')
  assert.equal(byItself(ended, LATER), 'secrecy_forbids_notice')
  const over = fire(ended, 'law_secrecy')
  assert.equal(byItself(over, law.dueAt), null)
  assert.equal(next(over, law.dueAt), 'notify analyst')
})

test('what was recorded as lifted waits for no day of the law', () => {
  const freed = play(lifted(), closedUnder(order, { assessed: [[cast.mara, prohibited('2027-06-30')]] }))
  assert.ok(!clocksOf(freed).some(c => c.clock === `law_secrecy:${MATTER}`))
  assert.equal(byItself(freed, NOW), null)
})

test('a late notice that is held, or a part that is kept back, leaves the demand not done', () => {
  const ended = fire(closedUnder(order), 'secrecy')
  const hold: Command = {
    type: 'hold_late_notice',
    matter: MATTER,
    until: '2027-01-05T09:00:00.000Z',
    reason: 'The court sits tomorrow.',
  }
  assert.equal(next(play([[cast.carl, hold, OVER]], ended), OVER), 'notify clock')
  const part = { ...gagged, until: null, covers: ['agency'] as const }
  const notice = sendNotice(MATTER) as CommandOf<'send_notice'>
  const kept = roadTo('closed', {
    read: [[cast.mara, readSecrecy(MATTER, part)]],
    notified: [[cast.mara, { ...notice, withheld: ['agency'] }]],
  })
  assert.equal(next(kept, LATER), 'notify clock')
})

test('where nobody is owed a word, closed is done', () => {
  for (const past of [
    roadTo('closed'),
    closedUnder(order, { assessed: [[cast.mara, authorityTells()]], notified: [], answered: [] }),
  ]) {
    const d = given(past).state!
    const over = d.matters[0]?.secrecy ? fire(past, 'secrecy') : past
    assert.equal(next(over, LATER), 'done nobody')
  }
})

const rejected = {
  determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')], false)]],
  prepared: [],
  signedOnce: [],
  authorised: [],
  collected: [],
  certified: [],
  sealed: [],
  released: [],
  downloaded: [],
  closed: [[cast.mara, close]],
} as const

function prohibited(until: string): CommandOf<'record_assessment'> {
  return withNotice({ value: 'prohibited', until, whom: null, by: 'us', cite: 'Law 1', duties: [] } as never)
}

function authorityTells(): CommandOf<'record_assessment'> {
  return withNotice({
    value: 'authority_notifies',
    until: null,
    whom: null,
    by: 'authority',
    cite: 'Law 1',
    duties: [],
  } as never)
}

/** Nothing of the whole answer but its word on notice is read by these rules. */
function withNotice(notice: NoticeRule): CommandOf<'record_assessment'> {
  const command = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  const answer = Object.fromEntries(command.lines.map(l => [lineKey(l), { notice }]))
  return { ...command, answer: answer as unknown as typeof command.answer }
}
