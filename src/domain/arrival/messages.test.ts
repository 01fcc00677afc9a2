import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  gagged,
  given,
  MATTER,
  play,
  prepare,
  readSecrecy,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { mayNotify } from '../notice/notify.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { unreadSince } from './messages.ts'

const mail = (minute: number): Step => [
  cast.mail,
  {
    type: 'file_reply',
    receivedAt: at(minute),
    documents: [],
    from: 'admin@acme.example',
    authenticated: true,
    subject: 'Re: a demand for your data',
    text: 'We object.',
  },
  at(minute),
]
const portal = (minute: number): Step => [
  cast.officer,
  { type: 'send_message', text: 'The court extended the order.' },
  at(minute),
]
const read: CommandOf<'read_messages'> = { type: 'read_messages', note: 'It only thanks us.' }
const taken = { how: 'mail', from: 'A. Meyer', on: at(0).slice(0, 10) } as const
const objects: CommandOf<'record_answer'> = {
  type: 'record_answer',
  matter: MATTER,
  answer: 'objects',
  text: 'We object.',
  taken,
}
const state = (past: readonly DemandEvent[]): Demand => {
  const demand = given(past).state
  assert.ok(demand)
  return demand
}

test('what came by mail or in the portal is read before anything is signed', () => {
  const over = play(
    [[cast.clock, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(60)]],
    roadTo('notified'),
  )
  given(over)
    .when(prepare(), { by: cast.mara, at: at(90) })
    .then(['AuthorisationPrepared'])
  for (const came of [mail(70), portal(70)]) {
    const past = play([came], over)
    assert.deepEqual(
      [nextStep(state(past), at(90)).step, nextStep(state(past), at(90)).turn],
      ['read_message', 'analyst'],
    )
    given(past)
      .when(prepare(), { by: cast.mara, at: at(90) })
      .then({ code: 'objection_undecided' })
    const seen = play([[cast.mara, read, at(91)]], past)
    assert.equal(nextStep(state(seen), at(92)).step, 'prepare')
    given(seen)
      .when(prepare(), { by: cast.mara, at: at(92) })
      .then(['AuthorisationPrepared'])
    assert.equal(nextStep(state(play([mail(95)], seen)), at(96)).step, 'read_message')
  }
})

test('reading says what follows from it, and only where there is something to read', () => {
  const past = play([mail(1)], roadTo('notified'))
  given(past)
    .when({ ...read, note: ' ' }, { by: cast.mara })
    .then({ code: 'invalid_input' })
  given(roadTo('notified')).when(read, { by: cast.mara }).then({ code: 'already_done' })
  // What a person records meanwhile may be about another message, or was said on the telephone.
  for (const act of [{ type: 'send_message', text: 'Thank you.' }, objects] as const)
    assert.notEqual(unreadSince(state(play([[cast.mara, act, at(2)]], past))), null, act.type)
  const alone = play([[cast.acme, { type: 'mark_notice_read', matter: MATTER }, at(2)]], past)
  assert.notEqual(unreadSince(state(alone)), null)
})

test('an objection that came by mail holds as one in the console does, and counsel decides it', () => {
  const past = play([mail(5), [cast.mara, objects, at(6)], [cast.mara, read, at(7)]], roadTo('notified'))
  const m = state(past).matters[0]
  assert.deepEqual([m?.objectionOpen, m?.answer?.answer, unreadSince(state(past))], [true, 'objects', null])
  assert.equal(nextStep(state(past), at(70)).step, 'decide_objection')
  given(past)
    .when(prepare(), { by: cast.mara, at: at(70) })
    .then({ code: 'objection_undecided' })
  const decided = play(
    [[cast.carl, { type: 'decide_objection', matter: MATTER, decision: 'overruled', reason: 'x' }, at(71)]],
    past,
  )
  given(decided)
    .when(objects, { by: cast.mara, at: at(72) })
    .then({ code: 'already_done' })
})

test('an answer that frees the data is taken down by counsel alone, and each says who, how and when', () => {
  const told = given(roadTo('notified'))
  const free = { ...objects, answer: 'no_objection', text: 'Go ahead.' } as const
  told.when(free, { by: cast.mara, at: at(1) }).then({ code: 'counsel_required' })
  told.when(free, { by: cast.carl, at: at(1) }).then(['NoticeAnswered'])
  for (const wrong of [
    { text: ' ' },
    { taken: { ...taken, from: '' } },
    { taken: { ...taken, on: '2026-02-30' } },
    { taken: { ...taken, on: '2020-01-01' } },
    { taken: { ...taken, on: '2099-01-01' } },
    { taken: { ...taken, on: '2026-11-23' } },
    { taken: { ...taken, on: '2026-11-27' } },
  ])
    told.when({ ...objects, ...wrong }, { by: cast.carl, at: at(1) }).then({ code: 'invalid_input' })
  // The day is one where the customer sits: the evening before in Honolulu, the morning after in Auckland.
  for (const on of ['2026-11-24', '2026-11-26'])
    told.when({ ...objects, taken: { ...taken, on } }, { by: cast.carl, at: at(1) }).then(['NoticeAnswered'])
  given(roadTo('determined')).when(objects, { by: cast.carl }).then({ code: 'wrong_stage' })
  given(roadTo('released'))
    .when(objects, { by: cast.carl, at: at(900) })
    .then({ code: 'wrong_stage' })
})

test('a late notice does not leave by itself over an officer’s message in the portal', () => {
  const secret = roadTo('secondRead', {
    read: [[cast.mara, readSecrecy(MATTER, { ...gagged, until: '2026-11-30' })]],
  })
  const OVER = '2026-12-01T12:00:00.000Z'
  const end: Step = [cast.clock, { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: OVER }, OVER]
  const alone = (past: readonly DemandEvent[]) => {
    const d = state(play([end], past))
    const m = d.matters[0]
    return m && (mayNotify(d, m, { now: OVER, counsel: false, byItself: true })?.code ?? null)
  }
  assert.equal(alone(secret), null)
  const wrote: Step = [cast.officer, { type: 'send_message', text: 'Extended.' }, '2026-11-29T09:00:00.000Z']
  assert.equal(alone(play([wrote], secret)), 'late_notice_held')
})
