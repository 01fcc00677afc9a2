// The emergency lane, from the mark to the process that has to follow.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  callback,
  cast,
  certify,
  collected,
  given,
  IDENTIFIER,
  letter,
  MATTER,
  NOW,
  openly,
  play,
  policy,
  prepare,
  readSecrecy,
  recordLookup,
  released,
  roadTo,
  type Step,
  sealed,
  sendNotice,
  sign,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { DataCategory } from '../../vocabulary/closed-lists.ts'
import type { Period } from '../decision/facts.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import type { Least } from './events.ts'

const mark: Command = { type: 'mark_emergency', source: 'person', voluntary: true, note: 'By telephone.' }
const danger: CommandOf<'record_danger'> = {
  type: 'record_danger',
  danger: 'death',
  who: 'a girl of nine years',
  what: 'Taken from school by a man who wrote from this account.',
  imminence: 'now',
  whyNow: 'He said that she would not see the evening.',
  help: 'locate_person',
  howItHelps: 'The subscriber’s address is where he may hold her.',
  minimum: [{ category: 'subscriber', reason: 'Name and address of the man.' }],
  content: null,
}
const call: CommandOf<'confirm_emergency'> = {
  type: 'confirm_emergency',
  supervisor: 'Lt. M. Okafor',
  contact: '+1 555 0100',
  outcome: 'confirmed',
  note: '',
}
/** The law's answer where it merely permits these categories. */
function permits(...categories: readonly DataCategory[]): Command {
  const law = assessed([
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc1', category: 'content_stored' },
  ])
  const open = { outcome: 'needs_review', compulsion: 'permitted' } as const
  return { ...law, lines: law.lines.map(l => (categories.includes(l.category) ? { ...l, ...open } : l)) }
}
const permitted = permits('subscriber')
const leaves = {
  ...determine([{ ...comply('acc1'), ground: 'voluntary_emergency' }, reject('acc1')]),
  redirectException: { ground: 'emergency', note: 'A life is in danger.' },
} as const

const called = [...roadTo('called')]
const lane: Step[] = [
  [cast.ines, mark],
  [cast.mara, danger],
  [cast.carl, call],
]
/** Up to the answer of the law, with the lane in order. */
const matched = play([...lane, [cast.mara, permitted]], roadTo('matched'))
const shortly = at(100)
const authorised = () =>
  play(
    [
      [cast.carl, leaves],
      [cast.mara, readSecrecy(MATTER, openly)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [cast.mara, sendNotice(MATTER)],
      [cast.mara, prepare([comply('acc1')], shortly)],
      [cast.ada, sign],
      [cast.bo, sign],
    ],
    matched,
  )

test('an emergency asks for the danger, then for its confirmation, before anything is looked up', () => {
  const marked = given(called).when(mark, { by: cast.ines })
  marked.then(['EmergencyMarked'])
  assert.equal(nextStep(marked.demand, NOW).step, 'record_danger')
  const told = given(marked.events).when(danger, { by: cast.mara })
  assert.equal(nextStep(told.demand, NOW).step, 'confirm_emergency')
  const confirmed = given(told.events).when(call, { by: cast.carl })
  assert.equal(nextStep(confirmed.demand, NOW).step, 'lookup')
  const clock = deadlines(marked.demand, policy).find(c => c.clock === 'emergency:answer')
  assert.equal(clock?.dueAt, at(60))
})

test('who took it in, or recorded the danger, does not confirm it; nor is the officer the own supervisor', () => {
  const told = given(play(lane.slice(0, 2), called))
  told.when(call, { by: cast.mara }).then({ code: 'same_person' })
  told.when({ ...call, supervisor: ' j.  DOE' }, { by: cast.carl }).then({ code: 'same_person' })
  told.when({ ...call, supervisor: '' }, { by: cast.carl }).then({ code: 'invalid_input' })
  told.when(call, { by: cast.carl }).then(['EmergencyConfirmed'])
  const past = play(lane.slice(0, 2), called)
  const byMail = past.map(e =>
    e.kind === 'DemandReceived' ? { ...e, by: { kind: 'system', id: 'mail' } } : e,
  )
  const byCarl = byMail.map(e => (e.kind === 'FactsConfirmed' ? { ...e, by: { ...e.by, id: 'carl' } } : e))
  given(byMail).when(call, { by: cast.carl }).then(['EmergencyConfirmed'])
  given(byCarl).when(call, { by: cast.carl }).then({ code: 'same_person' })
})

test('only the least that helps: a reason for each category, and more words for content', () => {
  const marked = given(play(lane.slice(0, 1), called))
  const ask = (change: Partial<typeof danger>) => marked.when({ ...danger, ...change }, { by: cast.mara })
  ask({ minimum: [] }).then({ code: 'invalid_input' })
  ask({ minimum: [{ category: 'location', reason: 'x' }] }).then({ code: 'authorisation_scope' })
  ask({ minimum: [{ category: 'subscriber', reason: ' ' }] }).then({ code: 'invalid_input' })
  ask({ who: '' }).then({ code: 'invalid_input' })
  const content = [{ category: 'content_stored', reason: 'His last letter.' }] as const
  ask({ minimum: content }).then({ code: 'invalid_input' })
  ask({ minimum: content, content: 'Only his letters of this morning say where he takes her to.' }).then([
    'DangerRecorded',
  ])
})

test('without a confirmation, after other facts or another authority, nothing leaves by the lane', () => {
  const line = { by: cast.carl }
  const unconfirmed = play([...lane.slice(0, 2), [cast.mara, permitted]], roadTo('matched'))
  given(unconfirmed).when(leaves, line).then({ code: 'emergency_unconfirmed' })
  const declined = play(
    [...lane.slice(0, 2), [cast.carl, { ...call, outcome: 'declined' }], [cast.mara, permitted]],
    roadTo('matched'),
  )
  given(declined).when(leaves, line).then({ code: 'emergency_unconfirmed' })
  const anew = play(
    [
      [cast.mara, danger],
      [cast.mara, permitted],
    ],
    matched,
  )
  given(anew).when(leaves, line).then({ code: 'emergency_unconfirmed' })
  const dropped = play(
    [
      [cast.mara, { type: 'drop_emergency', reason: 'An exercise.' }],
      [cast.mara, permitted],
    ],
    matched,
  )
  given(dropped).when(leaves, line).then({ code: 'wrong_stage' })
  given(matched).when(leaves, line).then(['Determined'])
})

test('what is not of the least that helps stays, although the law permits it', () => {
  const both = permits('subscriber', 'content_stored')
  const open = given(play([...lane, [cast.mara, both]], roadTo('matched')))
  const all = [comply('acc1'), comply('acc1', 'content_stored')]
  open
    .when(determine(all.map(l => ({ ...l, ground: 'voluntary_emergency' as const }))), { by: cast.carl })
    .then({ code: 'authorisation_scope' })
})

test('the tenant is told at once, its window holds nothing back, and its objection does', () => {
  const told = play(
    [
      [cast.carl, leaves],
      [cast.mara, readSecrecy(MATTER, openly)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
    ],
    matched,
  )
  given(told)
    .when(prepare([comply('acc1')], shortly), { by: cast.mara })
    .then({ code: 'notice_first' })
  const noticed = play([[cast.mara, sendNotice(MATTER)]], told)
  given(noticed)
    .when(prepare([comply('acc1')], shortly), { by: cast.mara })
    .then(['AuthorisationPrepared'])
  given(noticed).when(prepare(), { by: cast.mara }).then({ code: 'authorisation_scope' })
  const objects = { type: 'answer_notice', matter: MATTER, answer: 'objects', text: 'No.' } as const
  given(play([[cast.acme, objects]], noticed))
    .when(prepare([comply('acc1')], shortly), { by: cast.mara })
    .then({ code: 'objection_undecided' })
})

test('the authorisation names the lane, and falls with it', () => {
  const { state, when } = given(authorised())
  assert.deepEqual(state?.authorisation?.voluntary, [
    { ask: 'a1', category: 'subscriber', account: 'acc1', lane: 'emergency', by: 'Lt. M. Okafor' },
  ])
  when({ type: 'drop_emergency', reason: 'She came home.' }, { by: cast.carl }).then([
    'EmergencyDropped',
    'AuthorisationRevoked',
  ])
})

test('process has to follow: the clock reminds, and what never came is recorded as such', () => {
  const out = play(
    [
      [cast.gate, collected()],
      [cast.cem, certify],
      [cast.gate, sealed()],
      [cast.gate, released()],
    ],
    authorised(),
  )
  const { state, when } = given(out)
  const [dueAt, neverAt] = [state?.followUp?.dueAt ?? '', state?.followUp?.neverAt ?? '']
  assert.equal(dueAt, at(7 * 1440))
  const fire = (clock: string, due: string): Command => ({ type: 'fire_clock', clock, dueAt: due })
  when(fire('follow_up:process', dueAt), { by: cast.clock, at: at(60) }).then([])
  when(fire('follow_up:process', dueAt), { by: cast.clock, at: dueAt }).then(['ClockFired'])
  when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: dueAt }).then([])
  // An authority that was not reminded is not counted, however late it is.
  assert.equal(
    deadlines(state as Demand, policy).some(c => c.clock === 'follow_up_end:process'),
    false,
  )
  when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: at(90 * 1440) }).then([])
  const remind: Step = [
    cast.clock,
    { type: 'record_letter', matter: null, letter: letter('follow_up', 'authority') },
    dueAt,
  ]
  const reminded = given(play([remind], out))
  const never = reminded.when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: neverAt })
  never.then(['FollowUpSettled'])
  // Reminded late, it has its whole term from there.
  const late = given(play([[...remind.slice(0, 2), at(30 * 1440)] as unknown as Step], out))
  late.when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: at(31 * 1440) }).then([])
  late
    .when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: at(44 * 1440) })
    .then(['FollowUpSettled'])
  // What came back reminded nobody, until a person says how it reached them, or why it need not.
  const back: Command = {
    type: 'record_undelivered',
    kind: 'follow_up',
    about: '',
    letter: 'letter-follow_up',
    why: 'refused',
    detail: '',
  }
  const returned = given(play([[cast.clock, back, at(8 * 1440)]], play([remind], out)))
  returned.when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: neverAt }).then([])
  const waive: Command = {
    type: 'settle_undelivered',
    kind: 'follow_up',
    about: '',
    how: 'not_needed',
    on: null,
    note: 'Its supervisor said by telephone that an order is on its way.',
  }
  given(returned.when(waive, { by: cast.mara, at: at(9 * 1440) }).events)
    .when(fire('follow_up_end:process', neverAt), { by: cast.clock, at: neverAt })
    .then(['FollowUpSettled'])
  const came: Command = { type: 'record_follow_up', outcome: 'received', reference: 'D-0002', note: '' }
  given(never.events).when(came, { by: cast.mara }).then(['FollowUpSettled'])
  when({ ...came, reference: '' } as Command, { by: cast.mara }).then({ code: 'invalid_input' })
  const closed = when({ type: 'close', outcome: 'complied', process: 'other' }, { by: cast.mara })
  assert.equal(closed.demand.closed?.process, 'emergency')
  assert.equal(nextStep(closed.demand, NOW).step, 'follow_up')
})

test('a denied call-back ends the lane as it ends every other', () => {
  const denied = given(authorised()).when(callback('denied'), { by: cast.carl })
  denied.then(['CallbackRecorded', 'AuthorisationRevoked'])
})

test('who marks again what was found to be no emergency needs the supervisor’s word again', () => {
  const again = play(
    [
      [cast.carl, { type: 'drop_emergency', reason: 'A hoax.' }],
      [cast.ines, mark],
      [cast.mara, permitted],
    ],
    matched,
  )
  given(again).when(leaves, { by: cast.carl }).then({ code: 'emergency_unconfirmed' })
  assert.equal(nextStep(given(again).state!, NOW).step, 'confirm_emergency')
})

test('a confirmation counts for a day: a danger that lasts is confirmed again', () => {
  const told = play(
    [
      [cast.carl, leaves],
      [cast.mara, readSecrecy(MATTER, openly)],
      [cast.carl, { type: 'confirm_secrecy', matter: MATTER }],
      [cast.mara, sendNotice(MATTER)],
    ],
    matched,
  )
  const later = at(24 * 60)
  const wish = prepare([comply('acc1')], at(25 * 60))
  given(told)
    .when(wish, { by: cast.mara, at: at(24 * 60 - 1) })
    .then(['AuthorisationPrepared'])
  given(told).when(wish, { by: cast.mara, at: later }).then({ code: 'emergency_unconfirmed' })
  assert.equal(nextStep(given(told).state!, later).step, 'confirm_emergency')
  const confirmed = play([[cast.carl, call, later]], told)
  assert.equal(nextStep(given(confirmed).state!, later).step, 'assess')
})

const BERT = 'bert@acme.example'
/** Two accounts are asked for; the danger names these of the least. */
function withLeast(least: Partial<Least>) {
  const confirmed: Step = [
    cast.ines,
    { type: 'confirm_facts', facts: facts([IDENTIFIER, BERT], ['subscriber']), changed: [] },
  ]
  const found: Step = [cast.gate, recordLookup({ [IDENTIFIER]: 'acme', [BERT]: 'acme' })]
  const law = assessed(['acc1', 'acc2'].map(account => ({ account, category: 'subscriber' as const })))
  const open = { outcome: 'needs_review', compulsion: 'permitted' } as const
  return play(
    [
      [cast.ines, mark],
      [cast.mara, { ...danger, minimum: [{ ...danger.minimum[0]!, ...least }] }],
      [cast.carl, call],
      [cast.mara, { ...law, lines: law.lines.map(l => ({ ...l, ...open })) }],
    ],
    roadTo('matched', { confirmed: [confirmed], matched: [found] }),
  )
}
const leaving = (account: string, period = comply('acc1').period) =>
  ({ ...leaves, lines: [{ ...comply(account), ground: 'voluntary_emergency', period }] }) as const

test('of the least that helps is whose data it is: another account does not leave by the lane', () => {
  const named = withLeast({ identifiers: [IDENTIFIER] })
  given(named).when(leaving('acc1'), { by: cast.carl }).then(['Determined'])
  given(named).when(leaving('acc2'), { by: cast.carl }).then({ code: 'authorisation_scope' })
  const both = withLeast({ identifiers: [IDENTIFIER, BERT] })
  given(both).when(leaving('acc2'), { by: cast.carl }).then(['Determined'])
  given(withLeast({})).when(leaving('acc2'), { by: cast.carl }).then(['Determined'])
})

test('of the least that helps is of when: a wider period and an open one do not leave by the lane', () => {
  const [from, to] = ['2026-10-30T00:00:00.000Z', '2026-10-31T00:00:00.000Z']
  const day = withLeast({ period: { from, to } })
  given(day).when(leaving('acc1', { from, to }), { by: cast.carl }).then(['Determined'])
  for (const wider of [comply('acc1').period, { from, to: '2026-11-01T00:00:00.000Z' }])
    given(day).when(leaving('acc1', wider), { by: cast.carl }).then({ code: 'authorisation_scope' })
  const since = withLeast({ period: { from, to: null } })
  given(since)
    .when(leaving('acc1', { from, to: '2026-11-01T00:00:00.000Z' }), { by: cast.carl })
    .then(['Determined'])
  given(since).when(leaving('acc1'), { by: cast.carl }).then({ code: 'authorisation_scope' })
})

test('the danger names identifiers that were asked for, and a period that has an end after its beginning', () => {
  const marked = given(play(lane.slice(0, 1), called))
  const ask = (least: Partial<Least>) =>
    marked.when({ ...danger, minimum: [{ ...danger.minimum[0]!, ...least }] }, { by: cast.mara })
  ask({ identifiers: [] }).then({ code: 'invalid_input' })
  ask({ identifiers: [IDENTIFIER, 'nobody@acme.example'] }).then({ code: 'authorisation_scope' })
  const from = '2026-10-30T00:00:00.000Z'
  ask({ period: { from, to: from } }).then({ code: 'invalid_input' })
  ask({ identifiers: [IDENTIFIER], period: { from, to: null } }).then(['DangerRecorded'])
})

test('a danger that is recorded anew with more is confirmed anew', () => {
  const wider = withLeast({ identifiers: [IDENTIFIER] })
  const again = { ...danger, minimum: [{ ...danger.minimum[0]!, identifiers: [BERT] }] }
  const past = play([[cast.mara, again]], wider)
  assert.equal(given(past).state?.emergency?.confirmation, null)
})

test('who confirmed the danger confirmed what was asked then: facts with more take that word back', () => {
  const [asked, more] = [
    [IDENTIFIER, BERT],
    [IDENTIFIER, BERT, 'carol@acme.example'],
  ]
  const longer = { from: '2025-01-01T00:00:00.000Z', to: '2026-11-01T00:00:00.000Z' }
  const stands = (least: Partial<Least>, whom: readonly string[], period: Period | null = null) => {
    const paper = facts(whom, ['subscriber'])
    const asks = paper.asks.map(a => (period ? { ...a, period } : a))
    const anew: Command = { type: 'confirm_facts', facts: { ...paper, asks, dueAt: null }, changed: ['asks'] }
    const told = { ...danger, minimum: [{ ...danger.minimum[0]!, ...least }] }
    const first: Command = { type: 'confirm_facts', facts: facts(asked, ['subscriber']), changed: [] }
    const steps: Step[] = [lane[0]!, [cast.mara, told], lane[2]!, [cast.ines, anew]]
    const past = play(steps, roadTo('called', { confirmed: [[cast.ines, first]] }))
    return given(past).state?.emergency?.confirmation !== null
  }
  assert.equal(stands({}, asked), true, 'what is asked is the same: a life waits for no second call')
  assert.equal(stands({}, [IDENTIFIER]), true, 'less is asked')
  assert.equal(stands({}, more), false, 'another account')
  assert.equal(stands({}, asked, longer), false, 'a longer time')
  assert.equal(stands({ identifiers: [IDENTIFIER] }, more), true, 'the least names whose')
  assert.equal(stands({ identifiers: [IDENTIFIER] }, more, longer), false)
  assert.equal(stands({ period: facts(asked).asks[0]!.period }, asked, longer), true, 'the least names when')
})
