import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  challengeStep,
  close,
  decideProduction,
  extend,
  file,
  type filings,
  gagged,
  given,
  IDENTIFIER,
  lawOf,
  MATTER,
  NOW,
  type Place,
  play,
  prepare,
  readSecrecy,
  recordLookup,
  roadTo,
  type Step,
  sign,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import { shiftWorkingDays } from '../../kernel/days.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { outcomeOf } from '../release/outcome.ts'
import { deadlines } from '../turn/deadline.ts'
import { nextStep } from '../turn/next.ts'
import { dueAtOf, holdOf } from './suspension.ts'

const challenged: Partial<Record<Place, readonly Step[]>> = {
  assessed: [
    [
      cast.mara,
      withChallenges(
        assessed([
          { account: 'acc1', category: 'subscriber' },
          { account: 'acc1', category: 'content_stored' },
        ]),
      ),
    ],
  ],
}
const road = (place: Place, instead = {}) => roadTo(place, { ...challenged, ...instead })
const answered = road('answered')

/** The id that a filing draws as the next event of this past. */
const idAfter = (past: readonly DemandEvent[]) => `id${past.length}-1`
const filed = (kind: keyof typeof filings, past = answered) => ({
  id: idAfter(past),
  events: play([[cast.carl, file(kind)]], past),
})
const demandOf = (events: readonly DemandEvent[]) => given(events).state as Demand
const mayPrepare = (events: readonly DemandEvent[], now = NOW) => {
  const end = new Date(Date.parse(now) + 60 * 60_000).toISOString()
  const { decided } = given(events).when(prepare([comply('acc1')], end), { by: cast.mara, at: now })
  return isRefusal(decided) ? decided.code : 'may'
}

const DUE = '2026-12-01T23:00:00.000Z'
const CLOCK = '2026-11-27T23:00:00.000Z'

test('what filing suspends is the packs’ word: by statute from the filing on, until the ruling or the withdrawal', () => {
  const { id, events } = filed('byStatute')
  const { decided } = given(events).when(prepare(), { by: cast.mara })
  assert.ok(isRefusal(decided))
  assert.deepEqual([decided.code, decided.cite], ['production_suspended', lawOf.byStatute.cite])
  assert.equal(mayPrepare(events, DUE), 'production_suspended', 'also after the due moment')
  for (const end of [challengeStep(id, 'ruling', 'denied'), challengeStep(id, 'withdrawn')])
    assert.equal(mayPrepare(play([[cast.carl, end]], events)), 'may')
})

test('by court order only: from the stay on, until its end or the ruling', () => {
  const { id, events } = filed('byOrder')
  assert.equal(mayPrepare(events, DUE), 'may', 'filing alone suspends nothing')
  const stayed = play([[cast.carl, challengeStep(id, 'stay_ordered')]], events)
  assert.equal(mayPrepare(stayed, DUE), 'production_suspended')
  const over = play([[cast.carl, challengeStep(id, 'stay_ended')]], stayed)
  assert.equal(mayPrepare(over, DUE), 'may')
  const ruled = play([[cast.carl, challengeStep(id, 'ruling', 'denied')]], stayed)
  assert.equal(mayPrepare(ruled), 'may')
})

test('an effect that no pack names suspends nothing, and nobody can claim one', () => {
  const { events } = filed('other')
  assert.equal(demandOf(events).challenges[0]?.effect, 'unknown')
  assert.equal(mayPrepare(events, DUE), 'may')
  const invented = { ...file('byOrder'), law: { kind: 'motion', cite: 'made up' } }
  given(answered).when(invented, { by: cast.carl }).then({ code: 'invalid_input' })
  const mixed = { ...file('byOrder'), law: lawOf.byStatute }
  given(answered).when(mixed, { by: cast.carl }).then({ code: 'invalid_input' })
})

test('what is filed after its last day suspends nothing by statute', () => {
  const late = { ...file('byStatute'), filedOn: '2026-12-05' }
  const events = play([[cast.carl, late, '2026-12-05T09:00:00.000Z']], answered)
  assert.deepEqual(
    [demandOf(events).challenges[0]?.effect, demandOf(events).challenges[0]?.suspendedBy],
    ['by_court_order_only', null],
  )
})

test('a challenge of secrecy never suspends production, whatever its entry says, and no stay is recorded for it', () => {
  const past = road('secondRead', { read: [[cast.mara, readSecrecy(MATTER, gagged)]] })
  const { id, events } = filed('secrecy', past)
  assert.equal(mayPrepare(events), 'may')
  given(events).when(challengeStep(id, 'stay_ordered'), { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('a challenge of secrecy lifts nothing: only after a ruling that grants it counsel records the end', () => {
  const past = road('secondRead', { read: [[cast.mara, readSecrecy(MATTER, gagged)]] })
  const { id, events } = filed('secrecy', past)
  assert.ok(demandOf(events).matters[0]?.secrecy)
  assert.notEqual(nextStep(demandOf(events), NOW).step, 'end_secrecy')
  const partly = play([[cast.carl, challengeStep(id, 'ruling', 'partly')]], events)
  assert.notEqual(nextStep(demandOf(partly), NOW).step, 'end_secrecy')
  const granted = play([[cast.carl, challengeStep(id, 'ruling', 'granted')]], events)
  assert.ok(demandOf(granted).matters[0]?.secrecy, 'the ruling alone tells nobody')
  assert.equal(nextStep(demandOf(granted), NOW).step, 'end_secrecy')
  const appealed = play([[cast.carl, challengeStep(id, 'appeal')]], granted)
  assert.notEqual(nextStep(demandOf(appealed), NOW).step, 'end_secrecy', 'an appeal may have stayed it')
})

test('an extension in writing holds production until its end and moves the due moment', () => {
  const until = '2026-12-11T23:00:00.000Z'
  const events = play([[cast.carl, extend(until)]], answered)
  assert.equal(mayPrepare(events, DUE), 'extension_runs')
  assert.equal(mayPrepare(events, until), 'may')
  assert.equal(dueAtOf(demandOf(events), MATTER), until)
  const clocks = deadlines(demandOf(events), {
    windowMinutes: 0,
    authorisationMinutes: 0,
    downloadDays: 0,
    adoptedPermitted: [],
  })
  assert.deepEqual(
    clocks.filter(c => /extension|production/.test(c.clock)).map(c => c.dueAt),
    [until, until],
  )
  const ended = play([[cast.carl, extend(NOW)]], events)
  assert.equal(mayPrepare(ended), 'may', 'a later record takes its place')
  given(answered)
    .when({ ...extend(until), grantedBy: ' ' } as never, { by: cast.carl })
    .then({ code: 'invalid_input' })
})

test('an open challenge that nothing suspends waits for its due moment, or for counsel to say: produce', () => {
  const { id, events } = filed('byOrder')
  assert.equal(mayPrepare(events), 'challenge_open')
  const produce = play([[cast.carl, decideProduction(id, 'produce')]], events)
  assert.equal(mayPrepare(produce), 'may')
})

test('two working days before the due moment it is counsel’s: produce, obtain a stay, or risk contempt', () => {
  const { id, events } = filed('byOrder')
  const step = (past: readonly DemandEvent[], now: string) => {
    const { step: s, turn } = nextStep(demandOf(past), now)
    return `${s}: ${turn}`
  }
  assert.equal(step(events, at(60)), 'challenge: court')
  assert.equal(step(events, CLOCK), 'decide_production: counsel')
  const clock = { type: 'fire_clock', clock: `challenge:${id}`, dueAt: CLOCK } as const
  given(events)
    .when(clock, { by: cast.clock, at: at(60) })
    .then([])
  given(events).when(clock, { by: cast.clock, at: CLOCK }).then(['ClockFired'])
  const produce = play([[cast.carl, decideProduction(id, 'produce')]], events)
  assert.equal(step(produce, CLOCK), 'prepare: analyst')
  const stayed = play([[cast.carl, challengeStep(id, 'stay_ordered')]], events)
  assert.equal(step(stayed, CLOCK), 'challenge: court')
  const risked = play([[cast.carl, decideProduction(id, 'risk_contempt')]], events)
  assert.equal(step(risked, DUE), 'challenge: court')
  assert.equal(mayPrepare(risked, DUE), 'challenge_open', 'a recorded decision holds, and can be changed')
  assert.equal(mayPrepare(play([[cast.carl, decideProduction(id, 'produce')]], risked), DUE), 'may')
})

test('the decision to risk contempt is a counsel’s who is employed here, and says why', () => {
  const { id, events } = filed('byOrder')
  const risk = decideProduction(id, 'risk_contempt')
  given(events).when(risk, { by: cast.mara }).then({ code: 'not_allowed' })
  given(events).when(risk, { by: cast.subCounsel }).then({ code: 'subcontractor_excluded' })
  given(events)
    .when({ ...risk, why: ' ' } as never, { by: cast.carl })
    .then({ code: 'invalid_input' })
  given(filed('byStatute').events).when(risk, { by: cast.carl }).then({ code: 'wrong_stage' })
})

test('working days are counted Monday to Friday', () => {
  assert.equal(shiftWorkingDays('2026-12-01T23:00:00.000Z', -2), CLOCK) // Tuesday → Friday
  assert.equal(shiftWorkingDays('2026-11-28T12:00:00.000Z', -2), '2026-11-26T12:00:00.000Z') // Saturday → Thursday
})

test('a live authorisation is revoked in the write in which production is challenged, stayed or extended', () => {
  const begins = (place: Place) =>
    [
      [file('byStatute'), road(place)],
      [file('byOrder'), road(place)],
      [extend('2026-12-11T23:00:00.000Z'), road(place)],
    ] as const
  for (const place of ['prepared', 'authorised', 'collected', 'sealed'] as const)
    for (const [command, past] of begins(place)) {
      const { decided } = given(past).when(command, { by: cast.carl })
      assert.ok(!isRefusal(decided))
      assert.deepEqual(decided.at(-1)?.kind, 'AuthorisationRevoked', `${command.type} at ${place}`)
    }
  const { id, events } = filed('byOrder')
  const signed = play(
    [
      [cast.carl, decideProduction(id, 'produce')],
      [cast.mara, prepare()],
      [cast.ada, sign],
    ],
    events,
  )
  given(signed)
    .when(challengeStep(id, 'stay_ordered'), { by: cast.carl })
    .then(['ChallengeStepRecorded', 'AuthorisationRevoked'])
})

test('a challenge of secrecy revokes nothing', () => {
  given(road('authorised')).when(file('secrecy'), { by: cast.carl }).then(['ChallengeFiled'])
})

test('a granted challenge forbids the release for good; a partly granted one has the lines decided anew', () => {
  const { id, events } = filed('byStatute')
  const again = determine([comply('acc1'), reject('acc1')])
  const granted = play([[cast.carl, challengeStep(id, 'ruling', 'granted')]], events)
  assert.equal(nextStep(demandOf(granted), NOW).step, 'determine')
  given(granted).when(again, { by: cast.carl }).then({ code: 'challenge_granted' })
  const partly = play([[cast.carl, challengeStep(id, 'ruling', 'partly')]], events)
  assert.equal(mayPrepare(partly), 'wrong_stage')
  given(partly).when(again, { by: cast.carl }).then(['Determined'])
})

test('an appeal opens it again and by itself suspends nothing; a ruling that granted it stands meanwhile', () => {
  const { id, events } = filed('byStatute')
  const denied = play([[cast.carl, challengeStep(id, 'ruling', 'denied')]], events)
  const appealed = play([[cast.carl, challengeStep(id, 'appeal')]], denied)
  assert.equal(mayPrepare(appealed), 'challenge_open')
  assert.equal(mayPrepare(appealed, DUE), 'may')
  given(events).when(challengeStep(id, 'appeal'), { by: cast.carl }).then({ code: 'wrong_stage' })
  given(denied).when(challengeStep(id, 'hearing'), { by: cast.carl }).then({ code: 'wrong_stage' })
  const granted = play([[cast.carl, challengeStep(id, 'ruling', 'granted')]], events)
  const under = play([[cast.carl, challengeStep(id, 'appeal')]], granted)
  given(under)
    .when(determine([comply('acc1'), reject('acc1')]), { by: cast.carl })
    .then({ code: 'challenge_granted' })
})

test('only the matters concerned are held', () => {
  const two = { [IDENTIFIER]: 'acme', 'bert@stad.example': 'stad' }
  const lines = ['acc1', 'acc2'].map(account => ({ account, category: 'subscriber' as const }))
  const both = road('assessed', {
    confirmed: [
      [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(two), ['subscriber']), changed: [] }],
    ],
    matched: [[cast.gate, recordLookup(two)]],
    assessed: [[cast.mara, withChallenges(assessed(lines))]],
  })
  const [acme, stad] = demandOf(both).matters.map(m => m.id)
  const events = play([[cast.carl, file('byStatute', [acme ?? ''])]], both)
  const d = demandOf(events)
  assert.equal(holdOf(d, { id: acme ?? '' }, NOW)?.code, 'production_suspended')
  assert.equal(holdOf(d, { id: stad ?? '' }, NOW), null)
  given(both)
    .when({ ...file('byStatute', [acme ?? '']), forum: 'Court, re bert@stad.example' }, { by: cast.carl })
    .then({ code: 'invalid_input' })
})

test('a filing names customers of this demand, a day that has come, and what its kind can be about', () => {
  const refused = { code: 'invalid_input' } as const
  const by = { by: cast.carl }
  given(answered).when(file('byOrder', []), by).then(refused)
  given(answered)
    .when(file('byOrder', ['nobody']), by)
    .then(refused)
  given(answered)
    .when(file('byOrder', [MATTER, MATTER]), by)
    .then(refused)
  given(answered)
    .when({ ...file('byOrder'), filedOn: '2026-12-20' }, by)
    .then(refused)
  given(answered)
    .when({ ...file('secrecy'), about: 'production' }, by)
    .then(refused)
  given(answered)
    .when({ ...file('other'), forum: ' ' }, by)
    .then(refused)
  given(road('released')).when(file('other'), by).then({ code: 'wrong_stage' })
})

test('a step has its day, its result where it is a ruling, and a ruling and a stay their paper', () => {
  const { id, events } = filed('byOrder')
  const refused = { code: 'invalid_input' } as const
  const by = { by: cast.carl }
  given(events).when(challengeStep(id, 'ruling'), by).then(refused)
  given(events)
    .when(challengeStep(id, 'hearing', 'granted'), by)
    .then(refused)
  given(events)
    .when({ ...challengeStep(id, 'hearing'), on: '2026-11-24' } as never, by)
    .then(refused)
  given(events)
    .when({ ...challengeStep(id, 'stay_ordered'), note: '' } as never, by)
    .then(refused)
  given(events).when(challengeStep(id, 'stay_ended'), by).then({ code: 'wrong_stage' })
  given(events).when(challengeStep('nothing', 'hearing'), by).then({ code: 'not_found' })
})

test('a demand is not closed over an open challenge of its production, and counts as challenged where nothing was given', () => {
  const { id, events } = filed('byStatute', road('assessed'))
  const decided = play([[cast.carl, determine([reject('acc1', 'subscriber'), reject('acc1')])]], events)
  given(decided).when(close, { by: cast.carl }).then({ code: 'challenge_open' })
  const ended = play([[cast.carl, challengeStep(id, 'ruling', 'denied')]], decided)
  assert.equal(outcomeOf(demandOf(ended)), 'challenged')
})

test('a harm that the court finds ends what 18 USC 2703(h) suspended, and nothing else', () => {
  const { id, events: past } = filed('byStatute')
  const harm = challengeStep(id, 'harm_found')
  given(past)
    .when({ ...harm, note: '' } as typeof harm, { by: cast.carl })
    .then({ code: 'invalid_input' })
  const found = play([[cast.carl, harm]], past)
  assert.deepEqual(
    demandOf(found).challenges.map(x => [x.open, x.suspendedBy]),
    [[true, null]],
  )
  given(found).when(harm, { by: cast.carl }).then({ code: 'wrong_stage' })
  const other = filed('byOrder')
  given(other.events)
    .when(challengeStep(other.id, 'harm_found'), { by: cast.carl })
    .then({ code: 'wrong_stage' })
})
