// Under a secrecy one named contact may be told: with the authority's paper and two people, that one alone, and its tenant stays as
// untold as it was.
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
  prepare,
  readSecrecy,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { mayNotify } from '../notice/notify.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { mayTellAllowed } from './one-person-told.ts'
import { isToAllowed } from './one-person-told-state.ts'

const other = { kind: 'staff', id: 'dora', roles: ['counsel'], employment: 'employee' } as const
const year = { ...gagged, until: '2026-12-31' }
const past = roadTo('secondRead', { read: [[cast.mara, readSecrecy(MATTER, year)]] })
const allow: CommandOf<'allow_contact'> = {
  type: 'allow_contact',
  matter: MATTER,
  contact: 'contact1',
  note: 'Officer Haskett, letter of today.',
  document: copy,
}
const confirm = (allows: boolean, note = ''): Command => ({
  type: 'confirm_allowed_contact',
  matter: MATTER,
  allows,
  note,
})
const letter = {
  id: 'l9',
  kind: 'notice',
  to: 'tenant',
  subject: 'x',
  document: copy,
  messageId: '<l9@x>',
} as const
const tell = (more: Partial<CommandOf<'tell_allowed_contact'>> = {}): Command => ({
  type: 'tell_allowed_contact',
  matter: MATTER,
  contact: 'contact1',
  letter,
  copy,
  code: '123456',
  ...more,
})
const recorded = play([[cast.carl, allow, at(1)]], past)
const confirmed = play([[other, confirm(true), at(2)]], recorded)
const told = play([[cast.mara, tell(), at(3)]], confirmed)
const state = (events: readonly DemandEvent[]) => given(events).state as Demand
const matter = (events: readonly DemandEvent[]) => state(events).matters[0] as Demand['matters'][number]
const next = (events: readonly DemandEvent[]) => {
  const { step, turn } = nextStep(state(events), at(5))
  return `${step}: ${turn}`
}
const longer: Step[] = [
  [cast.mara, readSecrecy(MATTER, { ...year, until: '2027-12-31' }), at(4)],
  [cast.carl, { type: 'confirm_secrecy', matter: MATTER }, at(5)],
]

test('counsel records it with its paper, another person confirms it, and then that one may be told', () => {
  for (const less of [{ document: null }, { note: ' ' }])
    given(past)
      .when({ ...allow, ...less }, { by: cast.carl })
      .then({ code: 'invalid_input' })
  assert.equal(next(recorded), 'confirm_allowed_contact: counsel')
  given(recorded).when(tell(), { by: cast.mara }).then({ code: 'secrecy_unconfirmed' })
  given(recorded).when(confirm(true), { by: cast.carl }).then({ code: 'same_person' })
  given(recorded).when(allow, { by: other }).then({ code: 'already_done' })
  assert.equal(next(confirmed), 'tell_allowed_contact: analyst')
  given(confirmed)
    .when(tell({ contact: 'contact2' }), { by: cast.mara })
    .then({ code: 'not_allowed' })
  given(confirmed).when(tell(), { by: cast.mara }).then(['AllowedContactTold'])
  given(told).when(tell(), { by: cast.mara }).then({ code: 'already_done' })
  assert.deepEqual(matter(told).secrecyPapers, [copy])
})

test('who looks may say that it is not allowed, also who recorded it and after it was confirmed', () => {
  given(recorded).when(confirm(false), { by: other }).then({ code: 'invalid_input' })
  for (const [by, events] of [
    [other, recorded],
    [cast.carl, recorded],
    [cast.carl, confirmed],
  ] as const) {
    const refused = play([[by, confirm(false, 'It names somebody else.'), at(3)]], events)
    assert.equal(matter(refused).allowed, null)
    given(refused).when(tell(), { by: cast.mara }).then({ code: 'secrecy_unconfirmed' })
  }
  given(told).when(confirm(false, 'Too late.'), { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('for its tenant nothing has happened: no notice, no window, no clock of one, and the late notice leaves as it would have', () => {
  assert.equal(matter(told).notice, null)
  assert.deepEqual(matter(told).parties, matter(past).parties)
  assert.deepEqual(deadlines(state(told), policy), deadlines(state(past), policy))
  const d = state(told)
  assert.equal(mayNotify(d, matter(told), { now: at(4), counsel: true })?.code, 'secrecy_forbids_notice')
  const over = '2027-01-01T12:00:00.000Z'
  const ended = play(
    [[cast.clock, { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: over }, over]],
    told,
  )
  assert.equal(mayNotify(state(ended), matter(ended), { now: over, counsel: false })?.code ?? null, null)
})

test('an order that came since voids it: the authority is asked again', () => {
  const since = play(longer, confirmed)
  assert.equal(mayTellAllowed(state(since), matter(since))?.code, 'secrecy_forbids_notice')
  assert.notEqual(next(since), 'tell_allowed_contact: analyst')
  const again = play([[cast.carl, allow, at(6)]], since)
  assert.equal(matter(again).allowed?.confirmedBy, null)
  const read = play(longer.slice(0, 1), confirmed)
  assert.equal(
    mayTellAllowed(state(read), matter(read))?.code,
    'secrecy_unconfirmed',
    'nobody has confirmed it',
  )
  assert.equal(isToAllowed(matter(told), 'l9'), true)
  assert.equal(isToAllowed(matter(told), 'another'), false)
  assert.equal(isToAllowed(matter(play(longer, told)), 'l9'), false, 'a mail that waits is held by it too')
})

test('a contact that is kept from the demand is not told, and no one where nothing is secret or the notice is out', () => {
  const skip: Step = [
    cast.mara,
    { type: 'skip_contact', matter: MATTER, contact: 'contact1', why: 'is_subject', note: 'Named in it.' },
    at(3),
  ]
  const skipped = play([skip], confirmed)
  given(skipped).when(tell(), { by: cast.mara }).then({ code: 'not_allowed' })
  given(play([skip], past))
    .when(allow, { by: cast.carl })
    .then({ code: 'not_allowed' })
  given(roadTo('secondRead')).when(allow, { by: cast.carl }).then({ code: 'wrong_stage' })
  given(roadTo('notified')).when(allow, { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('what came back may be allowed anew, and what arrived may not', () => {
  const delivered = (status: 'bounced' | 'accepted'): Step => [
    { kind: 'system', id: 'worker' },
    { type: 'record_delivery', matter: MATTER, letter: 'l9', status, detail: '' },
    at(4),
  ]
  const back = play([delivered('bounced')], told)
  assert.equal(matter(back).allowed?.told?.delivery, 'bounced')
  given(back).when(allow, { by: cast.carl }).then(['ContactAllowed'])
  given(play([delivered('accepted')], told))
    .when(allow, { by: cast.carl })
    .then({ code: 'already_done' })
})

test('what comes after one person was told alone is counsel’s to read, and holds what would leave until then', () => {
  const mail = (minute: number): Step => [
    cast.mail,
    {
      type: 'file_reply',
      receivedAt: at(minute),
      documents: [],
      from: 'lena@acme.example',
      authenticated: true,
      subject: 'Re: a demand',
      text: 'We object.',
    },
    at(minute),
  ]
  const read: Command = { type: 'read_messages', note: 'She objects: the account is another’s.' }
  const came = play([mail(4)], told)
  assert.equal(next(came), 'read_message: counsel')
  given(came)
    .when(prepare(), { by: cast.mara, at: at(5) })
    .then({ code: 'objection_undecided' })
  given(came)
    .when(read, { by: cast.mara, at: at(5) })
    .then({ code: 'counsel_required' })
  given(came)
    .when(read, { by: cast.carl, at: at(5) })
    .then(['MessagesRead'])
  const before = play([mail(1)], confirmed)
  given(play([[cast.mara, tell(), at(3)]], before))
    .when(read, { by: cast.mara, at: at(5) })
    .then(['MessagesRead'])
})
