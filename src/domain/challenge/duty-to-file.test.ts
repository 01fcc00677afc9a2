import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  cast,
  challengeStep,
  close,
  file,
  type filings,
  given,
  IDENTIFIER,
  MATTER,
  NOW,
  openly,
  PACKAGE,
  play,
  policy,
  readSecrecy,
  recordLookup,
  roadTo,
  type Step,
  sendNotice,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { LineDecision } from '../decision/events.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { unfiled } from './duty-to-file.ts'

const challenge = (account: string): LineDecision => ({
  ...comply(account),
  decision: 'challenge',
  ground: 'conflict_of_laws',
  period: null,
})
const lines = [
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
] as const
const decided = roadTo('answered', {
  assessed: [[cast.mara, withChallenges(assessed(lines))]],
  determined: [[cast.mara, determine([challenge('acc1'), reject('acc1')])]],
})
const filedAs = (kind: keyof typeof filings, past: readonly DemandEvent[] = decided) =>
  play([[cast.carl, file(kind)]], past)
const id = `id${decided.length}-1`
const step = (...args: Parameters<typeof challengeStep>): Step => [cast.carl, challengeStep(...args)]
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const next = (past: readonly DemandEvent[], now = NOW) => {
  const { step: what, turn } = nextStep(state(past), now)
  return `${what}: ${turn}`
}

test('deciding to challenge files nothing: counsel is asked to, by a clock too, and nothing closes meanwhile', () => {
  assert.equal(next(decided), 'challenge: counsel')
  given(decided).when(close, { by: cast.mara }).then({ code: 'challenge_open' })
  // The packs' last day is 4 December, production is due on the 1st: the earlier one counts, two working days before.
  const clock = deadlines(state(decided), policy).find(c => c.clock === `filing:${MATTER}`)
  assert.equal(clock?.dueAt, '2026-11-27T23:00:00.000Z')
  const filed = filedAs('byStatute')
  assert.equal(next(filed), 'challenge: court')
  assert.equal(unfiled(state(filed)).length, 0)
})

test('a challenge of the secrecy does not stand behind lines of production', () => {
  const past = play([[cast.carl, file('secrecy')]], decided)
  assert.equal(unfiled(state(past)).length, 1)
  given(past).when(close, { by: cast.mara }).then({ code: 'challenge_open' })
})

test('what waited for a challenge is open again when it was denied or taken back, and nothing closes over it', () => {
  for (const end of [step(id, 'ruling', 'denied'), step(id, 'withdrawn'), step(id, 'ruling', 'partly')]) {
    const past = play([end], filedAs('byOrder'))
    assert.equal(next(past), 'determine: analyst')
    given(past).when(close, { by: cast.mara }).then({ code: 'wrong_stage' })
  }
})

test('a challenge that was denied leaves alone what was decided otherwise than to challenge', () => {
  const past = play([step(id, 'ruling', 'denied')], filedAs('byOrder'))
  assert.deepEqual(
    state(past).lines.map(l => l.category),
    ['content_stored'],
  )
})

test('deciding as challenged after a ruling needs an appeal behind it', () => {
  const again: Step = [cast.carl, determine([challenge('acc1')])]
  const past = play([step(id, 'ruling', 'denied'), again], filedAs('byOrder'))
  given(past).when(close, { by: cast.mara }).then({ code: 'challenge_open' })
  assert.equal(next(past), 'challenge: counsel')
  assert.equal(unfiled(state(play([step(id, 'appeal')], past))).length, 0)
})

test('a granted challenge stands: what it forbids is decided and closed', () => {
  const past = play(
    [step(id, 'ruling', 'granted'), [cast.carl, determine([challenge('acc1'), reject('acc1')])]],
    filedAs('byOrder'),
  )
  given(past).when(close, { by: cast.mara }).then(['Closed'])
})

test('where a part is out, a challenge that comes to nothing leaves its lines to be decided, or to a demand that takes their place', () => {
  const both = {
    confirmed: [
      [
        cast.ines,
        { type: 'confirm_facts', facts: facts([IDENTIFIER, 'b@stad.example'], ['subscriber']), changed: [] },
      ],
    ],
    matched: [[cast.gate, recordLookup({ [IDENTIFIER]: 'acme', 'b@stad.example': 'stad' })]],
    assessed: [
      [
        cast.mara,
        withChallenges(
          assessed([
            { account: 'acc1', category: 'subscriber' },
            { account: 'acc2', category: 'subscriber' },
          ]),
        ),
      ],
    ],
    determined: [
      [cast.mara, determine([comply('acc1'), challenge('acc2')])],
      [cast.carl, file('byOrder', ['id5-2'])],
    ],
  } as const
  const told: Step[] = [
    [cast.mara, readSecrecy('id5-2', openly)],
    [cast.carl, { type: 'confirm_secrecy', matter: 'id5-2' }],
    [cast.mara, sendNotice('id5-2')],
    [cast.officer, { type: 'confirm_download', sha256: PACKAGE }],
  ]
  const out = roadTo('released', both)
  const filed = state(out).challenges[0]?.id ?? ''
  const denied = play([step(filed, 'ruling', 'denied'), ...told], out)
  assert.equal(next(denied), 'determine: analyst')
  given(denied).when(close, { by: cast.mara }).then({ code: 'wrong_stage' })
  const linked = play(
    [[cast.carl, { type: 'link_demand', demand: 'other', reference: 'D-2', relation: 'renewed_by' }]],
    play([[cast.mara, determine([reject('acc2', 'subscriber')])]], denied),
  )
  assert.equal(next(linked), 'close: analyst')
  given(linked).when(close, { by: cast.mara }).then(['Closed'])
})
