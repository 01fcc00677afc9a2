// An objection that counsel follows ends in three ways, and no line leaves by one of them before it is decided again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  copy,
  gagged,
  given,
  letter,
  MATTER,
  NOW,
  play,
  policy,
  prepare,
  readSecrecy,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { comply, determine, reject } from '../../../test/papers/papers.ts'
import type { LineKey } from '../decision/events.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'

const objects: Step = [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'It is our works council.' },
  at(1),
]
const upholds: Step = [
  cast.carl,
  { type: 'decide_objection', matter: MATTER, decision: 'upheld', reason: 'It is right.' },
  at(2),
]
const upheld = play([objects, upholds], roadTo('notified'))
const refused = play([[cast.mara, determine([reject('acc1', 'subscriber'), reject('acc1')]), at(3)]], upheld)

const order = (
  lines: readonly LineKey[] = [],
  more: Partial<CommandOf<'overrule_objection'>> = {},
): Command => ({
  type: 'overrule_objection',
  matter: MATTER,
  court: 'Travis County District Court',
  number: 'D-1-GN-26',
  on: NOW.slice(0, 10),
  note: 'Produce within five days.',
  lines,
  document: copy,
  ...more,
})
const again = (courtTerm?: CommandOf<'decide_objection_again'>['courtTerm']): Command => ({
  type: 'decide_objection_again',
  matter: MATTER,
  reason: 'The order was narrowed.',
  ...(courtTerm ? { courtTerm } : {}),
})
const told: Command = {
  type: 'tell_decided_again',
  matter: MATTER,
  letters: [{ contact: 'c1', letter: letter('notice', 'tenant') }],
}
const withdraws: Command = { type: 'withdraw_objection', matter: MATTER, text: '' }
const line = (category: LineKey['category']): LineKey => ({ ask: 'a', category, account: 'acc1' })
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const matter = (past: readonly DemandEvent[]) => state(past).matters[0] ?? assert.fail()
const categories = (past: readonly DemandEvent[]) => state(past).lines.map(l => l.category)
const next = (past: readonly DemandEvent[], now = at(5)) => {
  const { step, turn } = nextStep(state(past), now)
  return `${step}: ${turn}`
}
const [ask] = state(upheld).facts?.asks ?? []
const named = (category: LineKey['category']): LineKey => ({ ...line(category), ask: ask?.id ?? '' })
const decided: Step = [cast.mara, determine([comply('acc1'), reject('acc1')]), at(5)]

test('a court overrules it: what was decided because of it is decided again, and may then leave', () => {
  const past = play([[cast.mara, order(), at(4)]], refused)
  assert.deepEqual(categories(past), [])
  assert.equal(next(past), 'determine: analyst')
  assert.equal(matter(past).objection?.decision, 'overruled')
  assert.equal(matter(past).earlier.at(-1)?.objection?.decision, 'upheld')
  given(play([decided], past))
    .when(prepare(), { by: cast.mara, at: at(6) })
    .then(['AuthorisationPrepared'])
})

test('what was to be given before counsel followed it is decided again too', () => {
  const past = play([[cast.carl, order(), at(4)]], upheld)
  assert.deepEqual(categories(past), ['content_stored'], 'what was refused before stays refused')
  given(past)
    .when(prepare(), { by: cast.mara, at: at(6) })
    .then({ code: 'wrong_stage' })
})

test('an order that names some lines lets go those alone', () => {
  const past = play([[cast.carl, order([named('subscriber')]), at(4)]], refused)
  assert.deepEqual(categories(past), ['content_stored'])
  assert.equal(matter(past).objection?.decision, 'upheld')
  const gives = play([[cast.mara, determine([comply('acc1')]), at(5)]], past)
  given(gives)
    .when(prepare(), { by: cast.mara, at: at(6) })
    .then(['AuthorisationPrepared'])
  given(past)
    .when(order([named('subscriber')]), { by: cast.carl, at: at(6) })
    .then({ code: 'wrong_stage' })
  const other = play([[cast.carl, order([named('content_stored')]), at(4)]], refused)
  given(other)
    .when(determine([comply('acc1')]), { by: cast.carl, at: at(5) })
    .then({ code: 'objection_undecided' })
  const rest = play([[cast.carl, order([named('content_stored')]), at(6)]], past)
  assert.equal(matter(rest).objection?.decision, 'overruled')
})

test('an order that names another line, no court or no paper is refused with what to do', () => {
  const by = { by: cast.mara, at: at(4) }
  given(refused)
    .when(order([{ ask: 'a', category: 'subscriber', account: 'another' }]), by)
    .then({ code: 'invalid_input' })
  given(refused)
    .when(order([named('traffic')]), by)
    .then({ code: 'invalid_input' })
  given(refused)
    .when(order([], { document: null }), by)
    .then({ code: 'invalid_input' })
  given(refused)
    .when(order([], { number: ' ' }), by)
    .then({ code: 'invalid_input' })
  given(refused)
    .when(order([], { on: '2099-01-01' }), by)
    .then({ code: 'invalid_input' })
  given(refused)
    .when(order(), { by: cast.ada, at: at(4) })
    .then({ code: 'not_allowed' })
  given(play([objects], roadTo('notified')))
    .when(order(), by)
    .then({ code: 'wrong_stage' })
})

test('the customer withdraws it itself, and nobody else does', () => {
  given(refused)
    .when(withdraws, { by: cast.stad, at: at(4) })
    .then({ code: 'not_found' })
  given(refused)
    .when(withdraws, { by: cast.carl, at: at(4) })
    .then({ code: 'not_allowed' })
  given(roadTo('notified'))
    .when(withdraws, { by: cast.acme, at: at(4) })
    .then({ code: 'wrong_stage' })
  given(play([objects], roadTo('notified')))
    .when(withdraws, { by: cast.acme, at: at(4) })
    .then({ code: 'wrong_stage' })
  const past = play([[cast.acme, withdraws, at(4)]], refused)
  assert.deepEqual(categories(past), [])
  assert.deepEqual([matter(past).objection, matter(past).answer?.answer], [null, 'no_objection'])
  given(play([decided], past))
    .when(prepare(), { by: cast.mara, at: at(6) })
    .then(['AuthorisationPrepared'])
  given(past)
    .when(withdraws, { by: cast.acme, at: at(5) })
    .then({ code: 'wrong_stage' })
})

test('counsel decides it again with a reason, once', () => {
  given(refused)
    .when(again(), { by: cast.mara, at: at(4) })
    .then({ code: 'not_allowed' })
  given(refused)
    .when({ ...again(), reason: ' ' } as Command, { by: cast.carl, at: at(4) })
    .then({ code: 'invalid_input' })
  given(refused)
    .when(again({ court: ' ', number: '1', until: at(9) }), { by: cast.carl, at: at(4) })
    .then({ code: 'invalid_input' })
  const past = play([[cast.carl, again(), at(4)]], refused)
  assert.deepEqual(categories(past), [])
  given(past)
    .when(again(), { by: cast.carl, at: at(5) })
    .then({ code: 'wrong_stage' })
})

test('the customer is told first, and then has its time to go to court', () => {
  const past = play([[cast.carl, again(), at(4)], decided], refused)
  given(past)
    .when(prepare(), { by: cast.mara, at: at(6) })
    .then({ code: 'notice_first' })
  assert.equal(next(past, at(6)), 'told_again: clock')
  const ends = at(7 + policy.windowMinutes)
  const after = play([[cast.clock, told, at(7)]], past)
  given(after)
    .when(prepare(), { by: cast.mara, at: at(8) })
    .then({ code: 'window_open' })
  assert.equal(next(after, at(8)), 'window: tenant')
  assert.ok(
    deadlines(state(after), policy).some(c => c.clock === `objection_again:${MATTER}` && c.dueAt === ends),
  )
  given(after)
    .when(prepare([comply('acc1')], at(300)), { by: cast.mara, at: ends })
    .then(['AuthorisationPrepared'])
  given(after)
    .when(told, { by: cast.clock, at: at(8) })
    .then({ code: 'already_done' })
})

test('a court that leaves less time shortens it, and one that leaves more does not lengthen it', () => {
  for (const [until, free] of [
    [at(10), at(10)],
    [at(100_000), at(7 + policy.windowMinutes)],
  ] as const) {
    const expires = new Date(Date.parse(free) + 3_600_000).toISOString()
    const court = { court: 'Travis County District Court', number: 'D-1', until }
    const past = play([[cast.carl, again(court), at(4)], decided, [cast.clock, told, at(7)]], refused)
    given(past)
      .when(prepare([comply('acc1')], expires), { by: cast.mara, at: free })
      .then(['AuthorisationPrepared'])
    const before = new Date(Date.parse(free) - 1000).toISOString()
    given(past)
      .when(prepare([comply('acc1')], expires), { by: cast.mara, at: before })
      .then({ code: 'window_open' })
  }
})

test('where every letter came back it was not told: counsel says how it was', () => {
  const back: Command = {
    type: 'record_delivery',
    matter: MATTER,
    letter: letter('notice', 'tenant').id,
    status: 'bounced',
    detail: '',
  }
  const past = play(
    [[cast.carl, again(), at(4)], decided, [cast.clock, told, at(7)], [cast.clock, back, at(8)]],
    refused,
  )
  given(past)
    .when(prepare([comply('acc1')], at(300)), { by: cast.mara, at: at(200) })
    .then({ code: 'notice_first' })
  assert.equal(next(past, at(200)), 'told_again: counsel')
  const byHand: Command = {
    type: 'record_told_again',
    matter: MATTER,
    on: NOW.slice(0, 10),
    note: 'By telephone.',
  }
  given(past)
    .when({ ...byHand, note: ' ' } as Command, { by: cast.carl, at: at(9) })
    .then({ code: 'invalid_input' })
  given(past)
    .when({ ...byHand, on: '2020-01-01' } as Command, { by: cast.carl, at: at(9) })
    .then({ code: 'invalid_input' })
  const said = play([[cast.carl, byHand, at(9)]], past)
  given(said)
    .when(prepare([comply('acc1')], at(300)), { by: cast.mara, at: at(10) })
    .then({ code: 'window_open' })
  given(said)
    .when(prepare([comply('acc1')], at(300)), { by: cast.mara, at: at(9 + policy.windowMinutes) })
    .then(['AuthorisationPrepared'])
})

test('a live prohibition forbids to tell it, so that nothing waits for that', () => {
  const silent: Step[] = [
    [cast.mara, readSecrecy(MATTER, gagged), at(3)],
    [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(3)],
  ]
  const past = play([...silent, [cast.carl, again(), at(4)], decided], refused)
  given(past)
    .when(told, { by: cast.clock, at: at(5) })
    .then({ code: 'secrecy_forbids_notice' })
  given(past)
    .when(prepare(), { by: cast.mara, at: at(6) })
    .then(['AuthorisationPrepared'])
  // It was told that its objection is followed, and still may withdraw it.
  given(past)
    .when(withdraws, { by: cast.acme, at: at(6) })
    .then(['ObjectionWithdrawn'])
})

test('a customer that goes to court within its time is heard before anything leaves', () => {
  const files: Command = { type: 'answer_notice', matter: MATTER, answer: 'has_filed', text: 'Austin.' }
  const past = play(
    [[cast.carl, again(), at(4)], decided, [cast.clock, told, at(7)], [cast.acme, files, at(8)]],
    refused,
  )
  given(past)
    .when(prepare([comply('acc1')], at(300)), { by: cast.mara, at: at(7 + policy.windowMinutes) })
    .then({ code: 'objection_undecided' })
})

test('a court ends the time that counsel left it', () => {
  const past = play(
    [
      [cast.carl, again(), at(4)],
      [cast.clock, told, at(5)],
      [cast.mara, order(), at(6)],
    ],
    refused,
  )
  const after = play([[cast.mara, determine([comply('acc1'), reject('acc1')]), at(7)]], past)
  given(after)
    .when(prepare(), { by: cast.mara, at: at(8) })
    .then(['AuthorisationPrepared'])
})
