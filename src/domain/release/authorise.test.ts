import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  callback,
  cast,
  DIGEST,
  gagged,
  given,
  IDENTIFIER,
  MATTER,
  openly,
  play,
  prepare,
  readSecrecy,
  recordLookup,
  revoke,
  roadTo,
  sendNotice,
  sign,
} from '../../../test/given.ts'
import { confirmLifted, sayLifted } from '../../../test/lifting.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Command } from '../registry/command.ts'

const objects: Command = { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }
const needsTime: Command = { type: 'answer_notice', matter: MATTER, answer: 'needs_time', text: '' }
const decided = (decision: 'upheld' | 'overruled'): Command => ({
  type: 'decide_objection',
  matter: MATTER,
  decision,
  reason: 'Because.',
})
const windowEnds: Command = { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }
const approver = (id: string): Actor => ({
  kind: 'staff',
  id,
  roles: ['analyst', 'approver'],
  employment: 'employee',
})
const secret = { read: [[cast.mara, readSecrecy(MATTER, gagged)]], notified: [], answered: [] } as const

test('nothing is prepared before the tenant is told or a prohibition stands', () => {
  given(roadTo('secondRead')).when(prepare(), { by: cast.mara }).then({ code: 'notice_first' })
  given(roadTo('secondRead', secret)).when(prepare(), { by: cast.mara }).then(['AuthorisationPrepared'])
})

test('one tenant told does not do for another', () => {
  const two = { [IDENTIFIER]: 'acme', 'bert@stad.example': 'stad' }
  const both = roadTo('answered', {
    confirmed: [
      [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two), ['subscriber']), changed: [] }],
    ],
    matched: [[cast.gate, recordLookup(two)]],
    assessed: [
      [
        cast.mara,
        assessed([
          { account: 'acc1', category: 'subscriber' },
          { account: 'acc2', category: 'subscriber' },
        ]),
      ],
    ],
    determined: [[cast.mara, determine([comply('acc1'), comply('acc2')])]],
  })
  for (const lines of [[comply('acc2')], [comply('acc1'), comply('acc2')]])
    given(both).when(prepare(lines), { by: cast.mara }).then({ code: 'notice_first' })
  given(both)
    .when(prepare([comply('acc1')]), { by: cast.mara })
    .then(['AuthorisationPrepared'])
})

test('an undecided line is not prepared, and holds no other', () => {
  const partly = roadTo('answered', { determined: [[cast.mara, determine([comply('acc1')])]] })
  given(partly)
    .when(prepare([comply('acc1'), comply('acc1', 'content_stored')]), { by: cast.mara })
    .then({ code: 'authorisation_scope' })
  given(partly).when(prepare(), { by: cast.mara }).then(['AuthorisationPrepared'])
})

test('a prohibition whose last day is over does not stand in for a notice', () => {
  given(roadTo('secondRead', secret))
    .when(prepare([comply('acc1')], '2026-12-02T14:00:00.000Z'), {
      by: cast.mara,
      at: '2026-12-02T12:00:00.000Z',
    })
    .then({ code: 'notice_first' })
})

test('production waits for the end of the window, or for the tenant’s free answer', () => {
  given(roadTo('notified'))
    .when(prepare(), { by: cast.mara, at: at(59) })
    .then({ code: 'window_open' })
  given(roadTo('notified'))
    .when(prepare(), { by: cast.mara, at: at(60) })
    .then(['AuthorisationPrepared'])
  for (const answer of ['no_objection', 'consents'] as const) {
    const answered = play([[cast.acme, { ...needsTime, answer } as Command]], roadTo('notified'))
    given(answered).when(prepare(), { by: cast.mara }).then(['AuthorisationPrepared'])
  }
  const waiting = play([[cast.acme, needsTime]], roadTo('notified'))
  given(waiting).when(prepare(), { by: cast.mara }).then({ code: 'window_open' })
})

test('an objection holds production until counsel decides, also after the window', () => {
  const objected = play(
    [
      [cast.acme, objects],
      [cast.clock, windowEnds, at(60)],
    ],
    roadTo('notified'),
  )
  given(objected)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'objection_undecided' })
  const waiting = play([[cast.acme, needsTime]], objected)
  given(waiting)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'objection_undecided' })
  const overruled = play([[cast.carl, decided('overruled')]], objected)
  given(overruled)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then(['AuthorisationPrepared'])
  const upheld = play([[cast.carl, decided('upheld')]], objected)
  given(upheld)
    .when(prepare(), { by: cast.mara, at: at(61) })
    .then({ code: 'objection_undecided' })
})

test('the scope names only what was determined to be released, and something', () => {
  given(roadTo('answered'))
    .when(prepare([comply('acc1'), reject('acc1')]), { by: cast.mara })
    .then({ code: 'authorisation_scope' })
  given(roadTo('answered')).when(prepare([]), { by: cast.mara }).then({ code: 'authorisation_scope' })
  const nothing = roadTo('answered', { determined: [[cast.mara, determine([reject('acc1')])]] })
  given(nothing).when(prepare(), { by: cast.mara }).then({ code: 'wrong_stage' })
})

test('an authorisation expires after now and within the policy’s time', () => {
  const start = given(roadTo('answered'))
  for (const expiresAt of [at(0), at(241)])
    start.when(prepare([comply('acc1')], expiresAt), { by: cast.mara }).then({ code: 'authorisation_scope' })
  start.when(prepare([comply('acc1')], at(240)), { by: cast.mara }).then(['AuthorisationPrepared'])
})

test('a demand has one live authorisation at a time', () => {
  given(roadTo('prepared')).when(prepare(), { by: cast.mara }).then({ code: 'already_done' })
  given(roadTo('authorised')).when(prepare(), { by: cast.mara }).then({ code: 'already_done' })
})

test('an approver cannot approve her own preparation', () => {
  const own = roadTo('prepared', { prepared: [[approver('ada'), prepare()]] })
  given(own)
    .when(sign, { by: approver('ada') })
    .then({ code: 'same_person' })
  given(play([[cast.bo, sign]], own))
    .when(sign, { by: cast.ada })
    .then({ code: 'same_person' })
})

test('one person does not sign twice, two people authorise', () => {
  given(roadTo('prepared')).when(sign, { by: cast.ada }).then(['AuthorisationSigned'])
  given(roadTo('signedOnce')).when(sign, { by: cast.ada }).then({ code: 'same_person' })
  given(roadTo('signedOnce')).when(sign, { by: cast.bo }).then(['AuthorisationSigned', 'Authorised'])
})

test('only the present authorisation is signed, while it is prepared and not expired', () => {
  const stale = { code: 'authorisation_stale' } as const
  given(roadTo('answered')).when(sign, { by: cast.ada }).then(stale)
  given(roadTo('prepared'))
    .when({ ...sign, digest: '0'.repeat(64) } as Command, { by: cast.ada })
    .then(stale)
  given(roadTo('prepared'))
    .when(sign, { by: cast.ada, at: at(200) })
    .then(stale)
  given(roadTo('authorised'))
    .when(sign, { by: approver('third') })
    .then(stale)
  const revoked = play([[cast.carl, revoke]], roadTo('prepared'))
  given(revoked).when(sign, { by: cast.ada }).then(stale)
})

test('an authorisation expires by its clock and can then be prepared anew', () => {
  const clock: Command = { type: 'fire_clock', clock: `authorisation:${DIGEST}`, dueAt: at(200) }
  given(roadTo('authorised'))
    .when(clock, { by: cast.clock, at: at(199) })
    .then([])
  const { events } = given(roadTo('authorised')).when(clock, { by: cast.clock, at: at(200) })
  given(events)
    .when(prepare([comply('acc1')], at(300)), { by: cast.mara, at: at(201) })
    .then(['AuthorisationPrepared'])
})

test('after the release is logged an authorisation no longer expires by its clock: the package may be out', () => {
  const clock: Command = { type: 'fire_clock', clock: `authorisation:${DIGEST}`, dueAt: at(200) }
  given(roadTo('certified'))
    .when(clock, { by: cast.clock, at: at(200) })
    .then(['AuthorisationExpired'])
  given(roadTo('sealed'))
    .when(clock, { by: cast.clock, at: at(200) })
    .then([])
})

test('a revocation gives its reason and comes before the release', () => {
  given(roadTo('prepared'))
    .when({ ...revoke, reason: ' ' } as Command, { by: cast.carl })
    .then({ code: 'invalid_input' })
  for (const place of ['prepared', 'signedOnce', 'authorised', 'collected', 'sealed'] as const)
    given(roadTo(place)).when(revoke, { by: cast.ada }).then(['AuthorisationRevoked'])
  given(roadTo('released')).when(revoke, { by: cast.ada }).then({ code: 'wrong_stage' })
  given(roadTo('answered')).when(revoke, { by: cast.ada }).then({ code: 'authorisation_stale' })
})

test('an objection after the approval revokes it, at every step before the release', () => {
  for (const place of ['prepared', 'signedOnce', 'authorised', 'collected', 'certified', 'sealed'] as const)
    given(roadTo(place)).when(objects, { by: cast.acme }).then(['NoticeAnswered', 'AuthorisationRevoked'])
})

test('an answer of the tenant that holds nothing revokes nothing', () => {
  given(roadTo('authorised'))
    .when({ ...needsTime, answer: 'consents' } as Command, { by: cast.acme })
    .then(['NoticeAnswered'])
})

test('the end of a secrecy revokes what stood on it: the tenant is told before anything leaves', () => {
  const authorised = play([[cast.carl, sayLifted()]], roadTo('authorised', secret))
  given(authorised).when(confirmLifted(), { by: cast.ada }).then(['SecrecyEnded', 'AuthorisationRevoked'])
})

test('an answer of the law that changed, or a withdrawal, revokes', () => {
  const weaker = assessed([{ account: 'acc1', category: 'content_stored' }])
  given(roadTo('authorised')).when(weaker, { by: cast.mara }).then(['Assessed', 'AuthorisationRevoked'])
  const redirected = roadTo('authorised', {
    determined: [
      [
        cast.mara,
        determine([
          comply('acc1'),
          {
            ...reject('acc1'),
            decision: 'redirect',
            ground: 'tenant_is_organisation',
          },
        ]),
      ],
    ],
  })
  given(redirected)
    .when(
      { type: 'record_redirect_answer', outcome: 'withdrawn', note: 'mail of today', exception: null },
      { by: cast.mara },
    )
    .then(['RedirectAnswered', 'AuthorisationRevoked'])
})

test('a denied call-back leaves nothing to prepare', () => {
  const denied = play([[cast.carl, callback('denied')]], roadTo('answered'))
  given(denied).when(prepare(), { by: cast.mara }).then({ code: 'authority_not_authenticated' })
})

test('what stood still is not authorised on facts that changed', () => {
  const changed = play(
    [[cast.ines, { type: 'confirm_facts', facts: facts([IDENTIFIER]), changed: [] }]],
    roadTo('answered'),
  )
  given(changed).when(prepare(), { by: cast.mara }).then({ code: 'not_assessed' })
})

test('a second notice copy is no way around the window', () => {
  const again = play(
    [
      [cast.mara, readSecrecy(MATTER, openly)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
    ],
    roadTo('determined'),
  )
  const told = given(again).when(sendNotice(MATTER), { by: cast.mara })
  assert.equal(told.demand.matters[0]?.windowEnded, false)
  given(told.events).when(prepare(), { by: cast.mara }).then({ code: 'window_open' })
})
