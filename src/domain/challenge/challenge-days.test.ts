// The days that a court or the law sets for a challenge: none of them passes without counsel having been called.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  challengeStep,
  close,
  file,
  gagged,
  given,
  MATTER,
  NOW,
  play,
  policy,
  readSecrecy,
  roadTo,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply, determine, reject } from '../../../test/papers/papers.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const lines = [
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
] as const
/** The law's answer with a last day for every challenge, and nothing decided. */
const withLastDay = (day: string) => {
  const command = withChallenges(assessed(lines)) as CommandOf<'record_assessment'>
  const answer = Object.fromEntries(
    Object.entries(command.answer ?? {}).map(([line, one]) => [
      line,
      { ...one, challenges: one.challenges.map(c => ({ ...c, deadline: day })) },
    ]),
  )
  return { ...command, answer } as typeof command
}
const assessedWith = { assessed: [[cast.mara, withChallenges(assessed(lines))]] } as const
const answered = roadTo('answered', assessedWith)
const id = `id${answered.length}-1`
const filed = play([[cast.carl, file('byStatute')]], answered)
const by = { by: cast.carl }

const step = (
  name: CommandOf<'record_challenge_step'>['step'],
  more: Partial<CommandOf<'record_challenge_step'>> = {},
) =>
  ({
    ...challengeStep(id, name, name === 'ruling' ? 'denied' : null),
    ...more,
  }) as CommandOf<'record_challenge_step'>
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const clock = (past: readonly DemandEvent[], kind: string) =>
  deadlines(state(past), policy).find(c => c.clock.split(':')[0] === kind)
const next = (past: readonly DemandEvent[], now = NOW) => {
  const { step: what, turn } = nextStep(state(past), now)
  return `${what}: ${turn}`
}

const HEARING = '2027-03-12'
const heard = '2027-03-13T12:00:00.000Z'

test('a hearing is recorded as its day is set, and nothing else of a challenge lies in the future', () => {
  given(filed)
    .when(step('hearing_set', { on: HEARING }), by)
    .then(['ChallengeStepRecorded'])
  for (const other of ['hearing', 'stay_ordered', 'ruling', 'withdrawn'] as const)
    given(filed)
      .when(step(other, { on: HEARING }), by)
      .then({ code: 'invalid_input' })
  given(filed)
    .when(step('hearing_set', { on: '2026-11-25' }), { ...by, at: '2026-11-27T09:00:00.000Z' })
    .then({ code: 'invalid_input' })
})

test('its clock runs until the day is over everywhere; then counsel says what became of it', () => {
  const set = play([[cast.carl, step('hearing_set', { on: HEARING })]], filed)
  assert.equal(clock(set, 'hearing')?.dueAt, heard)
  assert.equal(next(set), 'challenge: court')
  assert.equal(next(set, heard), 'challenge: counsel')
  const fire = { type: 'fire_clock', clock: `hearing:${id}`, dueAt: heard } as const
  given(set).when(fire, { by: cast.clock, at: heard }).then(['ClockFired'])
  const moved = play([[cast.carl, step('hearing_set', { on: '2027-04-02' })]], set)
  assert.equal(clock(moved, 'hearing')?.dueAt, '2027-04-03T12:00:00.000Z')
  for (const over of ['hearing', 'hearing_off', 'ruling', 'withdrawn'] as const) {
    const past = play([[cast.carl, step(over)]], set)
    assert.equal(clock(past, 'hearing'), undefined, over)
  }
  given(filed).when(step('hearing_off'), by).then({ code: 'wrong_stage' })
})

test('the last day to appeal goes to counsel two working days before, until an appeal or none is recorded', () => {
  const ruled = play([[cast.carl, step('ruling', { appealBy: '2026-12-09' })]], filed)
  const due = '2026-12-07T00:00:00.000Z'
  assert.equal(clock(ruled, 'appeal')?.dueAt, due)
  assert.equal(next(ruled, due), 'challenge: counsel')
  assert.notEqual(next(ruled), 'challenge: counsel')
  for (const said of ['appeal', 'no_appeal'] as const) {
    const past = play([[cast.carl, step(said)]], ruled)
    assert.equal(clock(past, 'appeal'), undefined, said)
    given(past).when(step('no_appeal'), by).then({ code: 'wrong_stage' })
  }
})

test('a last day to appeal belongs to a ruling and does not lie before it', () => {
  const refused = { code: 'invalid_input' } as const
  given(filed)
    .when(step('ruling', { appealBy: '2026-11-24' }), by)
    .then(refused)
  given(filed)
    .when(step('hearing', { appealBy: '2026-12-24' }), by)
    .then(refused)
  given(filed).when(step('no_appeal'), by).then({ code: 'wrong_stage' })
})

const DAY = '2026-12-10'
const near = '2026-12-08T00:00:00.000Z'

test('the last day to challenge a secrecy rings two working days before while nothing is filed, also after closing', () => {
  const silent = {
    assessed: [[cast.mara, withLastDay(DAY)]],
    read: [[cast.mara, readSecrecy(MATTER, { ...gagged, until: '2027-11-30' })]],
    answered: [],
    determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
  } as const
  const read = roadTo('secondRead', silent)
  assert.equal(clock(read, 'last_day')?.dueAt, near)
  assert.equal(clock(play([[cast.carl, file('secrecy')]], read), 'last_day'), undefined)
  const closed = play([[cast.mara, close]], read)
  assert.equal(clock(closed, 'last_day')?.dueAt, near)
  assert.equal(next(closed), 'notify: clock')
  assert.equal(next(closed, near), 'challenge: counsel')
  assert.equal(next(closed, '2026-12-11T12:00:00.000Z'), 'notify: clock', 'what has passed presses nobody')
  const open = roadTo('secondRead', { ...silent, read: undefined } as never)
  assert.equal(clock(open, 'last_day'), undefined, 'nothing binds: there is nothing to challenge')
})

test('the last day to challenge the production rings while it is not decided; a redirect decides nothing', () => {
  const undecided = roadTo('assessed', { assessed: [[cast.mara, withLastDay(DAY)]] })
  assert.equal(clock(undecided, 'last_day')?.dueAt, near)
  const decide = (lines: Parameters<typeof determine>[0]) => play([[cast.mara, determine(lines)]], undecided)
  assert.equal(clock(decide([comply('acc1'), reject('acc1')]), 'last_day'), undefined)
  const redirect = { ...comply('acc1'), decision: 'redirect', ground: 'tenant_is_organisation', period: null }
  assert.ok(clock(decide([redirect as never, reject('acc1')]), 'last_day'))
  const challenged = { ...redirect, decision: 'challenge', ground: 'conflict_of_laws' }
  const waits = decide([challenged as never, reject('acc1')])
  assert.equal(clock(waits, 'last_day'), undefined, 'that has the clock of its filing')
  assert.ok(clock(waits, 'filing'))
  assert.ok(clock(play([[cast.carl, file('other')]], undecided), 'last_day') === undefined)
})

test('the hearing of a challenge of the secrecy is waited for after closing too', () => {
  const silent = {
    ...assessedWith,
    read: [[cast.mara, readSecrecy(MATTER, { ...gagged, until: '2027-11-30' })]],
    determined: [[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')])]],
  } as const
  const read = roadTo('secondRead', silent)
  const challenge = `id${read.length}-1`
  const past = play(
    [
      [cast.carl, file('secrecy')],
      [cast.mara, close],
      [cast.carl, step('hearing_set', { challenge, on: HEARING })],
    ],
    read,
  )
  assert.equal(next(past), 'notify: clock')
  assert.equal(next(past, heard), 'challenge: counsel')
})

test('how long before a term ends counsel is called is the provider’s policy, two working days by default', () => {
  const five = { ...policy, counselWorkingDays: 5 }
  const due = (past: readonly DemandEvent[], kind: string) =>
    deadlines(state(past), five).find(c => c.clock.split(':')[0] === kind)?.dueAt
  const called = '2026-11-24T23:00:00.000Z'
  const open = play([[cast.carl, file('byOrder')]], answered)
  assert.equal(due(open, 'challenge'), called)
  assert.equal(nextStep(state(open), NOW, five).step, 'decide_production')
  assert.equal(nextStep(state(open), NOW).step, 'challenge', 'by default that is two days later')
  const challenged = { ...comply('acc1'), decision: 'challenge', ground: 'conflict_of_laws', period: null }
  const waits = roadTo('answered', {
    ...assessedWith,
    determined: [[cast.mara, determine([challenged as never, reject('acc1')])]],
  })
  assert.equal(due(waits, 'filing'), called)
  const redirected = { ...challenged, decision: 'redirect', ground: 'tenant_is_organisation' }
  const asked = roadTo('assessed', {
    assessed: [[cast.mara, { ...withChallenges(assessed(lines)) }, '2026-11-23T09:00:00.000Z']],
    determined: [],
  })
  const sent = play(
    [[cast.mara, determine([redirected as never, reject('acc1')]), '2026-11-24T09:00:00.000Z']],
    asked,
  )
  assert.equal(due(sent, 'redirect'), called)
  // Once that moment has come, to wait on is counsel's.
  const again = determine([redirected as never])
  given(sent).when(again, { by: cast.mara, policy: five }).then({ code: 'counsel_required' })
  given(sent).when(again, { by: cast.mara }).then(['Determined'])
  const objects = { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' } as const
  const objected = roadTo('answered', { answered: [[cast.acme, objects]] })
  assert.equal(due(objected, 'objection'), called)
  assert.equal(nextStep(state(objected), NOW, five).says.key, 'next.production_falls_due_soon_decide')
  const ruled = play([[cast.carl, step('ruling', { appealBy: '2026-12-09' })]], filed)
  assert.equal(due(ruled, 'appeal'), '2026-12-02T00:00:00.000Z')
})

test('a stay holds up to its last day: counsel hears two working days before, and after it nothing is suspended', () => {
  const past = play([[cast.carl, file('byOrder')]], answered)
  const until = '2027-03-12'
  const stayed = play([[cast.carl, step('stay_ordered', { until })]], past)
  assert.equal(clock(stayed, 'stay_ends')?.dueAt, '2027-03-10T00:00:00.000Z')
  assert.equal(clock(stayed, 'stay')?.dueAt, heard)
  assert.equal(next(stayed, '2027-03-10T00:00:00.000Z'), 'challenge: counsel')
  const over = { type: 'fire_clock', clock: `stay:${id}`, dueAt: heard } as const
  given(stayed).when(over, { by: cast.clock, at: '2027-03-13T11:59:59.999Z' }).then([])
  const ended = given(stayed).when(over, { by: cast.clock, at: heard })
  ended.then(['ChallengeStepRecorded'])
  assert.equal(state(ended.events).challenges[0]?.suspendedBy, null)
  assert.equal(next(ended.events, heard), 'decide_production: counsel')
  given(ended.events).when(over, { by: cast.clock, at: heard }).then([])
  const longer = play([[cast.carl, step('stay_ordered', { until: '2027-04-12' })]], stayed)
  given(longer).when(over, { by: cast.clock, at: heard }).then([])
  const open = play([[cast.carl, step('stay_ordered')]], stayed)
  given(open).when(over, { by: cast.clock, at: '2030-01-01T00:00:00.000Z' }).then([])
  assert.equal(clock(open, 'stay'), undefined, 'the later order holds until the ruling')
})

test('a last day belongs to a stay, not before its order, and never cuts short what a statute suspends', () => {
  const past = play([[cast.carl, file('byOrder')]], answered)
  for (const wrong of [
    step('hearing', { until: '2027-03-12' }),
    step('stay_ordered', { until: '2020-01-01' }),
  ])
    given(past).when(wrong, by).then({ code: 'invalid_input' })
  const statute = given(filed).when(step('stay_ordered', { until: '2027-03-12' }), by)
  statute.then({ code: 'invalid_input' })
})
