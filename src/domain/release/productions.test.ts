// A demand answered in several productions: what each gives, what waits for the next, and what no later one may give again.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  at,
  callback,
  cast,
  certify,
  challengeStep,
  close,
  collected,
  DIGEST,
  file,
  given,
  IDENTIFIER,
  openly,
  PACKAGE,
  play,
  policy,
  prepare,
  readSecrecy,
  recordLookup,
  released,
  revoke,
  roadTo,
  type Step,
  sealed,
  sendNotice,
  sign,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { LineDecision } from '../decision/events.ts'
import type { Command, CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import { fold } from '../registry/fold.ts'
import { nextProduction, productionsOut, unfetched } from '../registry/production-state.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { readyLines, waitingLines } from '../turn/line-ready.ts'
import { nextStep } from '../turn/next.ts'
import { outcomeOf } from './outcome.ts'

const SECOND = '7'.repeat(64)
const SECOND_PACKAGE = '8'.repeat(64)
const STAD = 'id5-2'
const mara = { by: cast.mara }

const challenge = (account: string): LineDecision => ({
  ...comply(account),
  decision: 'challenge',
  ground: 'overbroad',
  period: null,
})

const state = (past: readonly DemandEvent[]) => fold('demand', past) as Demand

/** Acme's line and Stad's, both to be given; Acme is told and has answered, Stad only where `stad` says so. */
function twoCustomers(decided: readonly LineDecision[], more: readonly Step[] = []) {
  const both = { [IDENTIFIER]: 'acme', 'bert@stad.example': 'stad' }
  const lines = [
    { account: 'acc1', category: 'subscriber' },
    { account: 'acc2', category: 'subscriber' },
  ] as const
  return {
    confirmed: [
      [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(both), ['subscriber']), changed: [] }],
    ],
    matched: [[cast.gate, recordLookup(both)]],
    assessed: [[cast.mara, withChallenges(assessed(lines))]],
    determined: [[cast.mara, determine([...decided])], ...more],
  } as const
}

const bothGiven = twoCustomers([comply('acc1'), comply('acc2')])

const tellStad = (windowEndsAt = at(60)): Step[] => [
  [cast.mara, readSecrecy(STAD, openly)],
  [cast.carl, { type: 'confirm_secrecy', matter: STAD }],
  [cast.mara, sendNotice(STAD, windowEndsAt)],
]

const stadAnswers: Step = [
  cast.stad,
  { type: 'answer_notice', matter: STAD, answer: 'no_objection', text: '' },
]

/** The second production, from the signatures to the officer's confirmation. */
function second(
  lines: readonly LineDecision[],
  beside: Partial<CommandOf<'prepare_authorisation'>> = {},
): Step[] {
  const prepared = { ...prepare([...lines]), digest: SECOND, ...beside } as Command
  const signed = { ...sign, digest: SECOND } as Command
  return [
    [cast.mara, prepared],
    [cast.ada, signed],
    [cast.bo, signed],
    [cast.gate, collected('collection2', SECOND)],
    [cast.cem, certify],
    [cast.gate, sealed(SECOND, SECOND_PACKAGE)],
    [cast.gate, released(SECOND, SECOND_PACKAGE)],
  ]
}

test('what left is sealed again whole, with a reason, and never in part', () => {
  const open = play(tellStad(), roadTo('answered', bothGiven))
  const ready = play(
    [[cast.stad, { type: 'answer_notice', matter: STAD, answer: 'no_objection', text: '' }]],
    open,
  )
  const first = play(
    [
      [cast.mara, prepare([comply('acc1'), comply('acc2')])],
      [cast.ada, sign],
      [cast.bo, sign],
      [cast.gate, collected()],
      [cast.cem, certify],
      [cast.gate, sealed()],
      [cast.gate, released()],
    ],
    ready,
  )
  const again = { kind: 'resealed', of: DIGEST, why: 'The officer lost the key.' } as const
  const asked = (lines: LineDecision[], beside: object = {}) =>
    ({ ...prepare(lines), digest: SECOND, again: { ...again, ...beside } }) as Command
  given(first)
    .when(asked([comply('acc1')]), mara)
    .then({ code: 'authorisation_scope' })
  given(first)
    .when(asked([comply('acc1'), comply('acc2')], { why: ' ' }), mara)
    .then({ code: 'authorisation_scope' })
  const both = asked([comply('acc1'), comply('acc2')])
  given(first).when(both, mara).then(['AuthorisationPrepared'])
  const prepared = state(play([[cast.mara, both]], first))
  assert.deepEqual(prepared.authorisation?.production, { number: 2, kind: 'resealed', of: DIGEST })
})

test('an officer who lost the key waits for a call, then for two people; what is sealed again takes the place of what was lost', () => {
  const first = play([[cast.officer, { type: 'report_lost_key', sha256: PACKAGE }]], roadTo('released'))
  const again = { kind: 'resealed', of: DIGEST, why: 'The officer lost the key.' } as const
  assert.deepEqual(
    [nextStep(state(first), at(60)).step, nextStep(state(first), at(60)).turn],
    ['callback', 'analyst'],
  )
  given(first).when({ type: 'report_lost_key', sha256: PACKAGE }, { by: cast.officer }).then([])
  given(first)
    .when({ type: 'report_lost_key', sha256: SECOND_PACKAGE }, { by: cast.officer })
    .then({ code: 'not_found' })
  const called = play([[cast.carl, callback('confirmed'), at(55)]], first)
  assert.equal(nextStep(state(called), at(60)).step, 'reseal')
  const prepared = play([[cast.mara, { ...prepare(), digest: SECOND, again } as Command]], called)
  assert.equal(nextStep(state(prepared), at(60)).step, 'sign')
  const done = play(
    second([], { ...(prepare() as CommandOf<'prepare_authorisation'>), digest: SECOND, again }),
    called,
  )
  assert.deepEqual([state(done).lostKey, unfetched(state(done)).length], [null, 1])
  const code = 'copy_erased'
  const refused = play(
    [[cast.gate, { type: 'record_gate_refusal', digest: SECOND, code, detail: 'Erased.' }]],
    prepared,
  )
  assert.equal(state(refused).lostKey?.erased, true)
})

test('one customer’s open window holds none of the other customer’s lines', () => {
  const open = play(tellStad(), roadTo('answered', bothGiven))
  const d = state(open)
  assert.deepEqual(
    readyLines(d, at(10)).map(l => l.account),
    ['acc1'],
  )
  assert.deepEqual(
    waitingLines(d, at(10)).map(({ line, why }) => [line.account, why.code]),
    [['acc2', 'window_open']],
  )
  assert.equal(nextStep(d, at(10)).step, 'prepare')
  given(open)
    .when(prepare([comply('acc2')]), mara)
    .then({ code: 'window_open' })
  given(open).when(prepare(), mara).then(['AuthorisationPrepared'])
})

test('what waited follows in the next production, and closing counts both', () => {
  const first = play(tellStad(), roadTo('released', bothGiven))
  assert.equal(outcomeOf(state(first)), 'complied_in_part')
  given(first).when(close, mara).then({ code: 'wrong_stage' })
  assert.equal(nextStep(state(first), at(10)).step, 'window')
  const free = play([stadAnswers], first)
  assert.deepEqual(nextProduction(state(free)), { number: 2, kind: 'next', of: null })
  assert.equal(nextStep(state(free), at(10)).step, 'prepare')
  const both = play(second([comply('acc2')]), free)
  const d = state(both)
  assert.deepEqual(
    productionsOut(d).map(p => [
      p.authorisation.production.number,
      p.authorisation.lines.map(l => l.account),
    ]),
    [
      [1, ['acc1']],
      [2, ['acc2']],
    ],
  )
  assert.equal(outcomeOf(d), 'complied')
  given(both).when(close, mara).then(['Closed'])
})

test('a line that left is in no later production, and is not decided again', () => {
  const free = play([...tellStad(), stadAnswers], roadTo('released', bothGiven))
  for (const lines of [[comply('acc1')], [comply('acc1'), comply('acc2')]])
    given(free)
      .when({ ...prepare(lines), digest: SECOND } as Command, mara)
      .then({ code: 'authorisation_scope' })
  given(free)
    .when(determine([reject('acc1', 'subscriber')]), mara)
    .then({ code: 'wrong_stage' })
  given(free)
    .when(determine([reject('acc2', 'subscriber')]), mara)
    .then(['Determined'])
})

test('an agency that insists on more than the offer that left holds nothing of what waits', () => {
  const narrow = { ...comply('acc1'), decision: 'narrow', ground: 'period_not_justified' } as const
  const insists: Command = {
    type: 'record_narrowing_answer',
    ask: 'a1',
    category: 'subscriber',
    account: 'acc1',
    agreed: false,
    note: 'call',
  }
  const offered = twoCustomers([narrow, comply('acc2')])
  const out = play([...tellStad(), [cast.mara, insists], stadAnswers], roadTo('released', offered))
  assert.equal(nextStep(state(out), at(10)).step, 'prepare')
})

test('a part given and the rest ended is complied with in part', () => {
  const rest = play(
    [...tellStad(), [cast.mara, determine([reject('acc2', 'subscriber')])]],
    roadTo('released', bothGiven),
  )
  assert.equal(outcomeOf(state(rest)), 'complied_in_part')
  given(rest).when(close, mara).then(['Closed'])
})

test('production stays due until the last line that is to be given is out', () => {
  const due = (d: Demand) => deadlines(d, policy).some(c => c.clock === 'production:order')
  const first = roadTo('released', bothGiven)
  assert.ok(due(state(first)))
  assert.ok(!due(state(play([...tellStad(), stadAnswers, ...second([comply('acc2')])], first))))
})

test('the other lines are decided while a part is being signed, and that part is not', () => {
  const signing = play([...tellStad()], roadTo('prepared', bothGiven))
  given(signing)
    .when(determine([reject('acc2', 'subscriber')]), mara)
    .then(['Determined'])
  given(signing)
    .when(determine([reject('acc1', 'subscriber')]), mara)
    .then({ code: 'wrong_stage' })
})

test('an objection to what waits revokes nothing of what is signed', () => {
  const signed = play(tellStad(), roadTo('authorised', bothGiven))
  given(signed)
    .when({ type: 'answer_notice', matter: STAD, answer: 'objects', text: 'No.' }, { by: cast.stad })
    .then(['NoticeAnswered'])
})

describe('what a court has to say first', () => {
  const filed = twoCustomers([comply('acc1'), challenge('acc2')], [[cast.carl, file('byOrder', [STAD])]])
  const out = play(tellStad(), roadTo('released', filed))
  const motion = state(out).challenges[0]?.id ?? ''

  test('follows once its motion is denied and it is decided anew', () => {
    assert.equal(nextStep(state(out), at(70)).step, 'challenge')
    const denied = play([[cast.carl, challengeStep(motion, 'ruling', 'denied')]], out)
    assert.equal(nextStep(state(denied), at(70)).step, 'determine')
    const decided = play(
      [
        [cast.mara, determine([comply('acc2')])],
        [cast.carl, { type: 'approve_redirect_exception', matters: [STAD] }],
      ],
      denied,
    )
    // It was told that its line is challenged: it is told first that it leaves.
    assert.equal(nextStep(state(decided), at(70)).step, 'notify')
    const given2 = play([[cast.mara, sendNotice(STAD)], stadAnswers], decided)
    assert.equal(nextStep(state(given2), at(70)).step, 'prepare')
    assert.equal(outcomeOf(state(play(second([comply('acc2')]), given2))), 'complied')
  })

  test('a ruling over a record of before, in which nothing followed a release, leaves its lines as they were', () => {
    const old = play([[cast.carl, challengeStep(motion, 'ruling', 'denied')]], out).map(e =>
      e.kind === 'ChallengeStepRecorded' ? { ...e, data: withoutFollows(e.data) } : e,
    ) as DemandEvent[]
    assert.equal(state(old).lines.length, 2)
  })
})

describe('a supplement', () => {
  const out = roadTo('released')
  const again = { kind: 'supplement', of: DIGEST, why: 'The mail store was restored.' } as const

  test('gives again what an earlier production gave, by an explicit choice with a reason', () => {
    given(out)
      .when({ ...prepare(), digest: SECOND, again } as Command, mara)
      .then(['AuthorisationPrepared'])
    const both = play(second([comply('acc1')], { again }), out)
    const [, last] = productionsOut(state(both))
    assert.deepEqual(last?.authorisation.production, { number: 2, kind: 'supplement', of: DIGEST })
    assert.equal(outcomeOf(state(both)), outcomeOf(state(out)))
    given(both).when(close, mara).then(['Closed'])
  })

  test('of nothing that is out, without a reason, or of a line that never left is refused', () => {
    for (const wrong of [{ of: '9'.repeat(64) }, { why: ' ' }])
      given(out)
        .when({ ...prepare(), digest: SECOND, again: { ...again, ...wrong } } as Command, mara)
        .then({ code: 'authorisation_scope' })
    const waits = play([...tellStad(), stadAnswers], roadTo('released', bothGiven))
    given(waits)
      .when({ ...prepare([comply('acc2')]), digest: SECOND, again } as Command, mara)
      .then({ code: 'authorisation_scope' })
  })
})

describe('each package', () => {
  const both = play([...tellStad(), stadAnswers, ...second([comply('acc2')])], roadTo('released', bothGiven))
  const confirm = (sha256: string): Command => ({ type: 'confirm_download', sha256 })

  test('is confirmed by itself, in any order and once', () => {
    given(both)
      .when(confirm('6'.repeat(64)), { by: cast.officer })
      .then({ code: 'invalid_input' })
    const one = play([[cast.officer, confirm(PACKAGE)]], both)
    assert.deepEqual(
      productionsOut(state(one)).map(p => p.downloaded !== null),
      [true, false],
    )
    given(one).when(confirm(PACKAGE), { by: cast.officer }).then([])
    const all = play([[cast.officer, confirm(SECOND_PACKAGE)]], one)
    assert.ok(productionsOut(state(all)).every(p => p.downloaded))
  })

  test('keeps its own report of the gate: said again of the first, it changes nothing', () => {
    given(both).when(released(), { by: cast.gate }).then([])
  })

  test('cannot be taken back once it is out', () => {
    given(both).when(revoke, { by: cast.carl }).then({ code: 'wrong_stage' })
  })
})

function withoutFollows<T extends object>(data: T): T {
  const { follows: _, ...rest } = data as T & { follows?: true }
  return rest as T
}
