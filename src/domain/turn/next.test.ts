import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  callback,
  cast,
  DIGEST,
  gagged,
  given,
  letter,
  MATTER,
  NOW,
  type Place,
  play,
  readSecrecy,
  released,
  revoke,
  roadTo,
} from '../../../test/given.ts'
import { assessed, determine, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { nextStep } from './next.ts'

const after = (past: readonly DemandEvent[], now = NOW) => {
  const { step, turn } = nextStep(given(past).state as Demand, now)
  return `${step}: ${turn}`
}

const turns: Record<Place, string> = {
  received: 'confirm_facts: intake',
  confirmed: 'authenticate: analyst',
  authenticated: 'callback: analyst',
  called: 'lookup: analyst',
  asked: 'lookup: gate',
  matched: 'assess: analyst',
  assessed: 'determine: analyst',
  determined: 'read_secrecy: analyst',
  excepted: 'read_secrecy: analyst',
  read: 'confirm_secrecy: counsel',
  secondRead: 'notify: analyst',
  notified: 'window: tenant',
  answered: 'prepare: analyst',
  prepared: 'sign: approver',
  signedOnce: 'sign: approver',
  authorised: 'collect: gate',
  collected: 'certify: custodian',
  certified: 'seal: gate',
  sealed: 'release: log',
  released: 'download: officer',
  downloaded: 'close: analyst',
  closed: 'done: nobody',
}

test('after each step of the road it is said whose turn it is', () => {
  for (const [place, turn] of Object.entries(turns)) assert.equal(after(roadTo(place as Place)), turn, place)
})

test('where the law was asked before the look-up, it is asked again about the accounts that were found', () => {
  const before = assessed([
    { account: null, category: 'subscriber' },
    { account: null, category: 'content_stored' },
  ])
  const matched = roadTo('matched', {
    called: [
      [cast.carl, callback('confirmed')],
      [cast.mara, before],
    ],
  })
  assert.equal(after(matched), 'assess: analyst')
})

test('a package that went out after its authorisation was revoked is the next thing that counsel looks at', () => {
  const late = play(
    [
      [cast.carl, revoke],
      [cast.gate, released()],
    ],
    roadTo('sealed'),
  )
  assert.equal(after(late), 'late_release: counsel')
  const note = { type: 'note_late_release', digest: DIGEST, note: 'Taken out of the outbox.' } as const
  assert.equal(after(play([[cast.carl, note]], late)), 'prepare: analyst')
})

test('a paper that is rejected on its face needs no call-back and no look-up', () => {
  const lines = [
    { account: null, category: 'subscriber' },
    { account: null, category: 'content_stored' },
  ] as const
  const rejected = play(
    [
      [cast.mara, assessed(lines)],
      [cast.mara, determine([reject(null, 'subscriber'), reject(null)])],
    ],
    roadTo('authenticated'),
  )
  assert.equal(after(rejected), 'close: analyst')
  const says = (past: readonly DemandEvent[]) => nextStep(given(past).state as Demand, NOW).says.key
  assert.equal(says(rejected), 'next.close_count_once_answer_out')
  const answer: Command = {
    type: 'record_letter',
    matter: null,
    letter: letter('determination', 'authority'),
  }
  const answered = play([[cast.mara, answer]], rejected)
  assert.equal(says(answered), 'next.close_count')
  // What was decided since is another answer.
  const otherwise = determine([{ ...reject(null, 'subscriber'), reason: 'It is not signed.' }])
  assert.equal(says(play([[cast.mara, otherwise]], answered)), 'next.close_count_once_answer_out')
  const denied = play([[cast.carl, callback('denied')]], rejected)
  assert.equal(says(denied), 'next.close_count', 'nothing is owed to a false sender')
})

test('after a denied call-back the demand is decided, not called again', () => {
  const denied = play([[cast.carl, callback('denied')]], roadTo('authenticated'))
  assert.equal(after(denied), 'assess: analyst')
  assert.equal(after(play([[cast.carl, callback('denied')]], roadTo('authorised'))), 'determine: analyst')
})

test('an objection is counsel’s turn, and upheld it is decided anew', () => {
  const objected = play(
    [[cast.acme, { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' }]],
    roadTo('authorised'),
  )
  assert.equal(after(objected), 'decide_objection: counsel')
  const decide = (decision: 'upheld' | 'overruled'): Command => ({
    type: 'decide_objection',
    matter: MATTER,
    decision,
    reason: 'Because.',
  })
  assert.equal(after(play([[cast.carl, decide('upheld')]], objected)), 'determine: counsel')
  assert.equal(after(play([[cast.carl, decide('overruled')]], objected)), 'prepare: analyst')
})

test('a window that ended lets the authorisation be prepared', () => {
  assert.equal(after(roadTo('notified'), at(60)), 'prepare: analyst')
})

const checkDocket = {
  type: 'check_docket',
  matter: MATTER,
  found: 'nothing_found',
  where: 'the court’s site',
  note: '',
} as const

test('a redirected demand waits for the agency, and closes when it went away', () => {
  const redirected = play(
    [
      [
        cast.mara,
        determine(
          [reject('acc1', 'subscriber'), reject('acc1')].map(l => ({
            ...l,
            decision: 'redirect',
            ground: 'tenant_is_organisation',
          })),
          false,
        ),
      ],
    ],
    roadTo('assessed'),
  )
  assert.equal(after(redirected), 'preserve: analyst')
  const preserved = play(
    [
      [
        cast.mara,
        { type: 'record_preservation', matters: [MATTER], where: 'mail store', until: null, note: '' },
      ],
    ],
    redirected,
  )
  assert.equal(after(preserved), 'redirect_letter: analyst')
  const written = play(
    [[cast.mara, { type: 'record_letter', matter: null, letter: letter('redirect', 'authority') }]],
    preserved,
  )
  assert.equal(after(written), 'read_secrecy: analyst', 'the customer is told meanwhile')
  const silent = play(
    [
      [cast.mara, readSecrecy(MATTER, gagged)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
    ],
    written,
  )
  assert.equal(after(silent), 'check_docket: analyst', 'it ends within fourteen days')
  const looked = play([[cast.mara, checkDocket]], silent)
  assert.equal(after(looked), 'redirect_answer: agency')
  const answer = (outcome: 'withdrawn' | 'renewed_to_us'): Command => ({
    type: 'record_redirect_answer',
    outcome,
    note: 'mail of today',
    exception: outcome === 'withdrawn' ? null : { ground: 'agency_renewed_demand', note: 'x' },
  })
  assert.equal(after(play([[cast.mara, answer('renewed_to_us')]], written)), 'determine: analyst')
  const told = play(
    [
      [cast.mara, readSecrecy(MATTER, gagged)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [cast.mara, checkDocket],
      [cast.mara, answer('withdrawn')],
    ],
    redirected,
  )
  assert.equal(after(told), 'close: analyst')
  assert.equal(
    after(play([[cast.mara, { type: 'close', outcome: 'withdrawn', process: 'x' }]], told)),
    'notify: clock',
  )
})

test('a refusal of the gate is counsel’s turn', () => {
  const refused = play(
    [[cast.gate, { type: 'record_gate_refusal', digest: 'd'.repeat(64), code: 'x', detail: '' }]],
    roadTo('authorised'),
  )
  assert.equal(after(refused), 'prepare: counsel')
})

test('before an authorisation is prepared the words of the officer’s key are compared', () => {
  const unheard = callback('confirmed', [])
  assert.equal(after(roadTo('answered', { called: [[cast.carl, unheard]] })), 'callback: analyst')
  const called = given(roadTo('answered')).state as Demand
  const known = called.authentication && { ...called.authentication, callbackNeeded: false }
  assert.equal(
    nextStep({ ...called, authentication: known, callback: null, calls: [] }, NOW).step,
    'callback',
  )
})
