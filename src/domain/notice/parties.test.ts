// A chain behind a tenant: each party has its own copy, its own window and its own word (decision 42).
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  play,
  policy,
  prepare,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { todayOf } from '../../../test/parties.ts'
import { ITSELF, type PartyRef, partyKey } from '../../directory/tenant-chain.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { TenantAnswer } from '../../vocabulary/closed-lists.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import type { Demand, Matter } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { nextWay } from './escalation.ts'
import { arrivedAt, isOut, isReached } from './notice-state.ts'
import { lateObjections } from './objection.ts'
import { windowHoldsLine } from './window-open.ts'

const windowHolds = (m: Matter, now: string) =>
  m.objectionOpen || windowHoldsLine(m, { ask: 'a1', category: 'subscriber', account: 'acc1' }, now)

const CONTROLLER: PartyRef = { role: 'controller', tenant: 'stad' }
const worker: Actor = { kind: 'system', id: 'worker' }
const { acme } = cast
const stad: Actor = {
  kind: 'tenant',
  id: 'stad-admin',
  tenant: 'stad',
  standsFor: [{ tenant: 'acme', as: 'controller' }],
}

/** The contract party by its first mail, the controller beside it. */
const both: Step = [
  cast.mara,
  {
    ...sendNotice(MATTER),
    party: ITSELF,
    also: [
      { contact: 'stad-admin', letter: { ...letter('notice', 'tenant'), id: 'to-stad' }, party: CONTROLLER },
    ],
  } as Command,
]
const told = roadTo('notified', { notified: [both] })

const answer = (by: Actor, said: TenantAnswer, minute: number, text = ''): Step => [
  by,
  { type: 'answer_notice', matter: MATTER, answer: said, text },
  at(minute),
]
const bounce = (id: string, minute: number): Step => [
  { kind: 'system', id: 'mail' },
  { type: 'record_delivery', matter: MATTER, letter: id, status: 'bounced', detail: '' },
  at(minute),
]

function state(past: readonly DemandEvent[]): Demand {
  const d = fold('id1', past)
  assert.ok(d)
  return d
}

function matter(past: readonly DemandEvent[]): Matter {
  const m = state(past).matters.find(x => x.id === MATTER)
  assert.ok(m)
  return m
}

const party = (past: readonly DemandEvent[], ref: PartyRef) =>
  matter(past).parties.find(p => partyKey(p) === partyKey(ref))

test('one party’s "no objection" ends the window for itself alone; that of all ends it', () => {
  const one = play([answer(acme, 'no_objection', 5)], told)
  assert.ok(windowHolds(matter(one), at(30)), 'the controller has its time still')
  given(one)
    .when(prepare(), { by: cast.mara, at: at(30) })
    .then({ code: 'window_open' })
  assert.ok(deadlines(state(one), policy).some(c => c.clock === `window:${MATTER}`))
  const all = play([answer(stad, 'no_objection', 6)], one)
  assert.ok(!windowHolds(matter(all), at(30)))
})

test('an objection holds whatever another party says, and is decided for who raised it', () => {
  const objected = play([answer(stad, 'objects', 5, 'Not ours to give.')], told)
  const other = play([answer(acme, 'no_objection', 6)], objected)
  assert.ok(matter(other).objectionOpen)
  given(other)
    .when(prepare(), { by: cast.mara, at: at(90) })
    .then({ code: 'objection_undecided' })
  const decided = play(
    [
      [
        cast.carl,
        { type: 'decide_objection', matter: MATTER, decision: 'overruled', reason: 'It is lawful.' },
        at(7),
      ],
    ],
    objected,
  )
  assert.equal(party(decided, CONTROLLER)?.objection?.decision, 'overruled')
  assert.equal(party(decided, ITSELF)?.objection, null)
  assert.ok(windowHolds(matter(decided), at(30)), 'the contract party has its time still')
  // It was not decided against who has not spoken.
  given(decided)
    .when(
      { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'Nor ours.' },
      { by: acme, at: at(8) },
    )
    .then(['NoticeAnswered'])
  given(decided)
    .when(
      { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'Again.' },
      { by: stad, at: at(8) },
    )
    .then({ code: 'already_done' })
})

test('who raised it takes it back, and nobody else', () => {
  const objected = play([answer(stad, 'objects', 5, 'No.')], told)
  assert.ok(!matter(play([answer(stad, 'no_objection', 6)], objected)).objectionOpen)
})

test('what one asks of us is read for itself, and holds production until it is', () => {
  const asked = play([answer(acme, 'needs_time', 5), answer(stad, 'answers_itself', 6)], told)
  const note = (key: string): Step => [
    cast.carl,
    { type: 'note_answer', matter: MATTER, note: 'Read.', party: key },
    at(7),
  ]
  const half = play([note('stad')], asked)
  assert.equal(nextStep(state(half), at(80)).step, 'note_answer')
  assert.equal(party(half, ITSELF)?.answerNoted, null)
  const read = play([note('contract_party')], half)
  assert.notEqual(nextStep(state(read), at(80)).step, 'note_answer')
  given(half)
    .when({ type: 'note_answer', matter: MATTER, note: 'Read.', party: 'nobody' }, { by: cast.carl })
    .then({ code: 'wrong_stage' })
  assert.deepEqual(lateObjections(state(read), matter(read)), [])
})

test('only who decides about the data can consent, and the word of another takes no consent back', () => {
  const scope = { items: [{ identifier: IDENTIFIER, category: 'subscriber' as const }], from: null, to: null }
  const consent = { type: 'answer_notice', matter: MATTER, answer: 'consents', text: '', scope } as const
  given(told)
    .when(consent, { by: acme, at: at(5) })
    .then({ code: 'wrong_stage' })
  const given_ = play([[stad, consent, at(5)]], told)
  assert.equal(matter(given_).consent?.revoked, null)
  const other = play([answer(acme, 'needs_time', 6)], given_)
  assert.equal(matter(other).consent?.revoked, null)
  given(other)
    .when({ type: 'revoke_consent', matter: MATTER, why: '' }, { by: acme })
    .then({ code: 'wrong_stage' })
  const own = play([answer(stad, 'objects', 7, 'No more.')], other)
  assert.notEqual(matter(own).consent?.revoked, null)
})

test('a notice is out when each party has a copy, and goes on for whoever has none', () => {
  const back = play([bounce('to-stad', 10)], told)
  assert.ok(!isOut(matter(back)))
  given(back)
    .when(prepare(), { by: cast.mara, at: at(90) })
    .then({ code: 'notice_first' })
  const reach = todayOf(
    [
      { party: ITSELF, contacts: ['contact'] },
      { party: CONTROLLER, contacts: ['stad-admin', 'stad-second'] },
    ],
    at(11),
  )
  assert.deepEqual(nextWay(state(back), matter(back), reach), {
    way: 'repeat',
    party: CONTROLLER,
    contact: 'stad-second',
    why: 'bounced',
  })
  const nobody = todayOf(reach.reachable.slice(0, 1), at(11), reach.chain)
  const lost = nextWay(state(back), matter(back), nobody)
  assert.deepEqual(lost, { way: 'escalate', party: CONTROLLER, why: 'unreached' })
  const said = play(
    [[worker, { type: 'escalate_notice', matter: MATTER, why: 'unreached', party: CONTROLLER }, at(12)]],
    back,
  )
  assert.equal(nextWay(state(said), matter(said), nobody), null)
  assert.deepEqual(
    [nextStep(state(said), at(13)).step, nextStep(state(said), at(13)).turn],
    ['post_notice', 'counsel'],
  )
  // A letter says for whom it is, and by itself it is for who was not reached.
  const posted = play(
    [
      [
        cast.carl,
        { type: 'record_posted_notice', matter: MATTER, postedOn: at(12).slice(0, 10), to: 'Stad', note: '' },
        at(14),
      ],
    ],
    said,
  )
  assert.ok(party(posted, CONTROLLER)?.posted)
  assert.equal(party(posted, ITSELF)?.posted, null)
  assert.ok(isOut(matter(posted)))
})

test('a reading counts for whose person it was', () => {
  const read = play([[acme, { type: 'mark_notice_read', matter: MATTER }, at(3)]], told)
  assert.ok(!isReached(matter(read)))
  assert.ok(party(read, ITSELF)?.opened)
  const both = play([[stad, { type: 'mark_notice_read', matter: MATTER }, at(4)]], read)
  assert.ok(isReached(matter(both)))
  given(both).when({ type: 'mark_notice_read', matter: MATTER }, { by: acme }).then([])
  const reach = todayOf(
    [
      { party: ITSELF, contacts: ['contact', 'second'] },
      { party: CONTROLLER, contacts: ['stad-admin', 'stad-second'] },
    ],
    at(60 * 24 * 30),
  )
  const way = nextWay(state(read), matter(read), reach)
  assert.deepEqual(way && 'party' in way ? way.party : null, CONTROLLER)
})

test('what a contact opened who was not to be told shows nothing of its party', () => {
  const read = play([[acme, { type: 'mark_notice_read', matter: MATTER }, at(3)]], roadTo('notified'))
  assert.ok(isReached(matter(read)))
  const skipped = play(
    [
      [
        cast.mara,
        {
          type: 'skip_contact',
          matter: MATTER,
          contact: acme.id,
          why: 'account_hijacked',
          note: 'It was taken over.',
        },
        at(4),
      ],
    ],
    read,
  )
  assert.ok(!isReached(matter(skipped)))
  assert.ok(isOut(matter(skipped)), 'the mail went to another contact')
})

test('a copy that went to who was not to have it is none of the party’s, until a second person says otherwise', () => {
  const skip: Step = [
    cast.mara,
    { type: 'skip_contact', matter: MATTER, contact: 'contact', why: 'account_hijacked', note: 'A call.' },
    at(4),
  ]
  const kept = play([skip], roadTo('notified'))
  assert.ok(!isOut(matter(kept)))
  given(kept)
    .when(prepare(), { by: cast.mara, at: at(90) })
    .then({ code: 'notice_first' })
  const back = {
    type: 'tell_contact_again',
    matter: MATTER,
    contact: 'contact',
    note: 'They have it back.',
  } as const
  given(kept).when(back, { by: cast.subCounsel }).then({ code: 'subcontractor_excluded' })
  const again = given(kept).when(back, { by: cast.carl, at: at(6) }).demand
  assert.deepEqual(again.matters[0]?.skipped, [])
  // Where the address itself says it, no person says otherwise.
  const itself = play([[worker, skip[1], at(4)]], roadTo('notified'))
  given(itself).when(back, { by: cast.carl }).then({ code: 'not_allowed' })
})

test('a contact whose mail came back is written to again at another address, and not at the same', () => {
  const sent: Step = [
    cast.mara,
    {
      ...sendNotice(MATTER),
      letter: { ...letter('notice', 'tenant'), address: 'old@acme.example' },
    } as Command,
  ]
  const back = play([bounce('letter-notice', 5)], roadTo('notified', { notified: [sent] }))
  const way = (address: string) =>
    nextWay(
      state(back),
      matter(back),
      todayOf([{ party: ITSELF, contacts: ['contact'], addresses: { contact: address } }], at(6)),
    )
  assert.deepEqual(way('old@acme.example'), { way: 'escalate', party: ITSELF, why: 'unreached' })
  assert.deepEqual(way('new@acme.example'), {
    way: 'repeat',
    party: ITSELF,
    contact: 'contact',
    why: 'corrected',
  })
  const repeat = (address: string) => ({
    type: 'repeat_notice' as const,
    matter: MATTER,
    contact: 'contact',
    why: 'corrected' as const,
    party: ITSELF,
    letter: { ...letter('notice', 'tenant'), id: 'second', address },
  })
  given(back).when(repeat('old@acme.example'), { by: worker }).then({ code: 'already_done' })
  given(back).when(repeat('new@acme.example'), { by: worker }).then(['NoticeRepeated'])
})

test('who is taken out of the chain is waited for no more; who comes into it is told, with its own time', () => {
  const reach = (parties: readonly PartyRef[]) =>
    todayOf(
      parties.map(p => ({ party: p, contacts: p.tenant ? [`${p.tenant}-admin`] : ['contact'] })),
      at(20),
    )
  const out = nextWay(state(told), matter(told), reach([ITSELF]))
  assert.deepEqual(out, { way: 'chain', party: CONTROLLER, told: false })
  const left = play(
    [[worker, { type: 'settle_chain', matter: MATTER, party: CONTROLLER, told: false }, at(20)]],
    told,
  )
  assert.equal(nextWay(state(left), matter(left), reach([ITSELF])), null)
  assert.ok(!windowHolds(matter(play([answer(acme, 'no_objection', 21)], left)), at(30)))

  const other: PartyRef = { role: 'controller', tenant: 'gemeente' }
  const joins = nextWay(state(left), matter(left), reach([ITSELF, other]))
  assert.deepEqual(joins, { way: 'repeat', party: other, contact: 'gemeente-admin', why: 'joined' })
  const joined = play(
    [
      answer(acme, 'no_objection', 21),
      [
        worker,
        {
          type: 'repeat_notice',
          matter: MATTER,
          contact: 'gemeente-admin',
          why: 'joined',
          party: other,
          letter: { ...letter('notice', 'tenant'), id: 'to-gemeente' },
        },
        at(40),
      ],
    ],
    left,
  )
  assert.equal(arrivedAt(matter(joined)), at(40))
  assert.equal(matter(joined).notice?.grown?.why, 'joined')
  assert.equal(matter(joined).notice?.windowEndsAt, at(100), 'an hour from its own copy on')
  assert.ok(windowHolds(matter(joined), at(90)))

  // Back in the chain it has its copy already.
  const back = nextWay(state(left), matter(left), reach([ITSELF, CONTROLLER]))
  assert.deepEqual(back, { way: 'chain', party: CONTROLLER, told: true })
})

test('an answer that the desk takes down is somebody’s', () => {
  const taken = { how: 'telephone', from: 'Anna', on: at(5).slice(0, 10) } as const
  const record = {
    type: 'record_answer',
    matter: MATTER,
    answer: 'no_objection',
    text: 'Fine.',
    taken,
  } as const
  given(told)
    .when(record, { by: cast.carl, at: at(6) })
    .then({ code: 'invalid_input' })
  const said = given(told).when({ ...record, party: 'stad' }, { by: cast.carl, at: at(6) }).demand
  assert.equal(said.matters[0]?.parties.find(p => p.tenant === 'stad')?.answer?.answer, 'no_objection')
})

test('events from before there were parties are of the tenant itself', () => {
  const old = told.map(e =>
    e.kind === 'NoticeSent'
      ? { ...e, data: { ...e.data, party: undefined, also: undefined } as unknown as typeof e.data }
      : e,
  )
  assert.deepEqual(
    matter(old).parties.map(p => [partyKey(p), p.told]),
    [['contract_party', true]],
  )
})
