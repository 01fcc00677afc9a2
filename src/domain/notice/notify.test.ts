import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  gagged,
  given,
  MATTER,
  NOW,
  openly,
  play,
  readSecrecy,
  roadTo,
  sendNotice,
} from '../../../test/given.ts'
import { confirmLifted, lifted, sayLifted } from '../../../test/lifting.ts'
import type { TenantAnswer } from '../../vocabulary/closed-lists.ts'
import type { Secrecy } from '../decision/facts.ts'
import type { Command } from '../registry/command.ts'

const confirm: Command = { type: 'confirm_secrecy', matter: MATTER }
const answer = (a: TenantAnswer, text = ''): Command => ({
  type: 'answer_notice',
  matter: MATTER,
  answer: a,
  text,
})
const objects = answer('objects', 'It names the wrong person.')
const decideIt = (decision: 'upheld' | 'overruled'): Command => ({
  type: 'decide_objection',
  matter: MATTER,
  decision,
  reason: 'Because.',
})
const secret = (secrecy: Secrecy = gagged) =>
  roadTo('secondRead', { read: [[cast.mara, readSecrecy(MATTER, secrecy)]] })

test('the second reader is another person than the first', () => {
  given(roadTo('determined')).when(confirm, { by: cast.carl }).then({ code: 'wrong_stage' })
  given(roadTo('read')).when(confirm, { by: cast.mara }).then({ code: 'same_person' })
  given(roadTo('read')).when(confirm, { by: cast.carl }).then(['SecrecyConfirmed'])
  given(roadTo('secondRead')).when(confirm, { by: cast.nils }).then({ code: 'already_done' })
})

test('a request for silence is no prohibition, an order and a statute are', () => {
  const kinds = { none: false, requested: false, court_order: true, statutory: true } as const
  for (const [kind, forbids] of Object.entries(kinds)) {
    const read = roadTo('read', {
      read: [[cast.mara, readSecrecy(MATTER, { ...gagged, kind: kind as Secrecy['kind'] })]],
    })
    given(read)
      .when(confirm, { by: cast.carl })
      .then(forbids ? ['SecrecyConfirmed', 'SecrecyBegun'] : ['SecrecyConfirmed'])
  }
})

test('no notice before two people have read the paper for secrecy', () => {
  given(roadTo('determined'))
    .when(sendNotice(MATTER), { by: cast.mara })
    .then({ code: 'secrecy_unconfirmed' })
  given(roadTo('read')).when(sendNotice(MATTER), { by: cast.mara }).then({ code: 'secrecy_unconfirmed' })
  given(roadTo('secondRead')).when(sendNotice(MATTER), { by: cast.mara }).then(['NoticeSent'])
})

test('reading the paper again makes the earlier second reading nothing', () => {
  const again = play([[cast.mara, readSecrecy(MATTER, openly)]], roadTo('secondRead'))
  given(again).when(sendNotice(MATTER), { by: cast.mara }).then({ code: 'secrecy_unconfirmed' })
})

test('no notice under a live secrecy, by whomever', () => {
  for (const by of [cast.mara, cast.carl, cast.clock])
    given(secret()).when(sendNotice(MATTER), { by }).then({ code: 'secrecy_forbids_notice' })
})

test('a secrecy binds until its last day is over everywhere on earth, and lapses on the day after', () => {
  const last = '2026-12-01T11:59:59.999Z'
  const next = '2026-12-01T12:00:00.000Z'
  const lapse: Command = { type: 'fire_clock', clock: `secrecy:${MATTER}`, dueAt: next }
  const end: Command = { type: 'end_secrecy', note: 'Order of the court.', matter: MATTER, why: 'lapsed' }
  given(secret()).when(lapse, { by: cast.clock, at: last }).then([])
  given(secret()).when(end, { by: cast.clock, at: last }).then({ code: 'secrecy_forbids_notice' })
  given(secret()).when(end, { by: cast.clock, at: next }).then(['SecrecyEnded'])
  const { events } = given(secret()).when(lapse, { by: cast.clock, at: next })
  given(events)
    .when(sendNotice(MATTER, '2026-12-02T00:00:00.000Z'), { by: cast.clock, at: next })
    .then(['NoticeSent'])
})

test('a secrecy without a stated end does not lapse, but two people can say what lifted it', () => {
  const endless = secret({ ...gagged, until: null })
  given(endless)
    .when(
      { type: 'end_secrecy', note: 'Order of the court.', matter: MATTER, why: 'lapsed' },
      { by: cast.clock, at: '2099-01-01T00:00:00.000Z' },
    )
    .then({ code: 'secrecy_forbids_notice' })
  given(endless).when(sayLifted(), { by: cast.mara }).then({ code: 'not_allowed' })
  const said = play([[cast.carl, sayLifted()]], endless)
  given(said).when(confirmLifted(), { by: cast.ada }).then(['SecrecyEnded'])
})

test('an order that extends a live secrecy takes its place', () => {
  const longer = { ...gagged, until: '2027-03-31' }
  const { demand } = given(play([[cast.mara, readSecrecy(MATTER, longer)]], secret())).when(confirm, {
    by: cast.carl,
  })
  assert.equal(demand.matters[0]?.secrecy?.until, '2027-03-31')
})

test('a notice goes out once, after a determination, with the whole window', () => {
  given(roadTo('notified')).when(sendNotice(MATTER), { by: cast.mara }).then({ code: 'already_done' })
  given(roadTo('secondRead'))
    .when(sendNotice(MATTER, at(10)), { by: cast.mara })
    .then({ code: 'invalid_input' })
  const undetermined = play(
    [
      [cast.mara, readSecrecy(MATTER, openly)],
      [cast.carl, confirm],
    ],
    roadTo('assessed'),
  )
  given(undetermined).when(sendNotice(MATTER), { by: cast.mara }).then({ code: 'wrong_stage' })
})

test('a notice after the release says that it is late', () => {
  const late = play(
    [...lifted(), [cast.clock, sendNotice(MATTER)]],
    roadTo('released', {
      read: [[cast.mara, readSecrecy(MATTER, gagged)]],
      notified: [],
      answered: [],
    }),
  )
  assert.equal(given(late).state?.matters[0]?.notice?.late, true)
  assert.equal(given(roadTo('notified')).state?.matters[0]?.notice?.late, false)
})

test('a notice is answered, and read, by its tenant alone', () => {
  const read: Command = { type: 'mark_notice_read', matter: MATTER }
  given(roadTo('notified')).when(objects, { by: cast.stad }).then({ code: 'not_found' })
  given(roadTo('notified')).when(read, { by: cast.stad }).then({ code: 'not_found' })
  given(roadTo('notified')).when(read, { by: cast.acme }).then(['NoticeRead'])
  given(play([[cast.acme, read]], roadTo('notified')))
    .when(read, { by: cast.acme })
    .then([])
  given(secret()).when(objects, { by: cast.acme }).then({ code: 'not_found' })
})

test('an objection gives its reason, and comes before the release', () => {
  given(roadTo('notified')).when(answer('objects', ' '), { by: cast.acme }).then({ code: 'invalid_input' })
  given(roadTo('notified')).when(objects, { by: cast.acme }).then(['NoticeAnswered'])
  given(roadTo('released')).when(objects, { by: cast.acme }).then({ code: 'wrong_stage' })
})

test('an objection stays open until counsel decides or the tenant takes it back', () => {
  const objected = play([[cast.acme, objects]], roadTo('notified'))
  for (const next of ['needs_time', 'has_filed', 'answers_itself'] as const)
    assert.equal(
      given(objected).when(answer(next), { by: cast.acme }).demand.matters[0]?.objectionOpen,
      true,
      next,
    )
  for (const next of ['no_objection', 'consents'] as const)
    assert.equal(
      given(objected).when(answer(next), { by: cast.acme }).demand.matters[0]?.objectionOpen,
      false,
      next,
    )
  given(objected).when(decideIt('overruled'), { by: cast.mara }).then({ code: 'not_allowed' })
  given(objected)
    .when(decideIt('overruled'), { by: cast.subCounsel })
    .then({ code: 'subcontractor_excluded' })
  given(objected)
    .when({ ...decideIt('overruled'), reason: '' } as Command, { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(objected).when(decideIt('overruled'), { by: cast.carl }).then(['ObjectionDecided'])
})

test('counsel decides an objection once: production does not wait by wish', () => {
  const decided = play(
    [
      [cast.acme, objects],
      [cast.carl, decideIt('overruled')],
    ],
    roadTo('notified'),
  )
  given(decided).when(objects, { by: cast.acme }).then({ code: 'already_done' })
  given(decided).when(answer('has_filed'), { by: cast.acme }).then(['NoticeAnswered'])
  given(decided).when(decideIt('upheld'), { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('a matter that is not of this demand is not found', () => {
  for (const command of [readSecrecy('x', openly), { type: 'confirm_secrecy', matter: 'x' }, sendNotice('x')])
    given(roadTo('determined'))
      .when(command as Command, { by: cast.carl })
      .then({ code: 'not_found' })
  given(roadTo('notified'))
    .when({ ...decideIt('upheld'), matter: 'x' } as Command, { by: cast.carl })
    .then({ code: 'not_found' })
})

test('what became of the mail is kept with the notice', () => {
  const bounced: Command = {
    type: 'record_delivery',
    matter: MATTER,
    letter: 'letter-notice',
    status: 'bounced',
    detail: '',
  }
  const { demand } = given(roadTo('notified')).when(bounced, { by: cast.mail, at: NOW })
  assert.equal(demand.matters[0]?.notice?.delivery, 'bounced')
})
