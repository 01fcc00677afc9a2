import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  cast,
  challengeStep,
  decideProduction,
  file,
  given,
  MATTER,
  NOW,
  play,
  prepare,
  roadTo,
  withChallenges,
} from '../../../test/given.ts'
import { assessed, comply } from '../../../test/papers/papers.ts'
import { isRefusal } from '../../kernel/refusal.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { holdOf, holdOfLine } from './suspension.ts'

const law = assessed([
  { account: 'acc1', category: 'subscriber' },
  { account: 'acc1', category: 'content_stored' },
])
const answered = roadTo('answered', { assessed: [[cast.mara, withChallenges(law)]] })

/** The id that a filing draws as the next event of this past. */
const idAfter = (past: readonly DemandEvent[]) => `id${past.length}-1`
const demandOf = (events: readonly DemandEvent[]) => given(events).state as Demand
const mayPrepare = (events: readonly DemandEvent[]) => {
  const end = new Date(Date.parse(NOW) + 60 * 60_000).toISOString()
  const { decided } = given(events).when(prepare([comply('acc1')], end), { by: cast.mara, at: NOW })
  return isRefusal(decided) ? decided.code : 'may'
}

describe('a challenge that names its lines', () => {
  const [a, b] = demandOf(answered).lines.map(({ ask, category, account }) => ({ ask, category, account }))
  const [given_, kept] = [a ?? assert.fail(), b ?? assert.fail()]
  const about = (lines: (typeof given_)[]) => ({ ...file('byStatute'), lines }) as Command

  test('suspends those, and no other', () => {
    const past = play([[cast.carl, about([kept])]], answered)
    const d = demandOf(past)
    assert.equal(holdOfLine(d, kept, NOW)?.code, 'production_suspended')
    assert.equal(holdOfLine(d, given_, NOW), null)
    assert.equal(holdOf(d, { id: MATTER }, NOW)?.code, 'production_suspended', 'of the customer as a whole')
    assert.equal(mayPrepare(past), 'may')
    assert.notEqual(mayPrepare(play([[cast.carl, about([given_])]], answered)), 'may')
  })

  test('without lines it covers all, and so it does where all are named', () => {
    const past = play([[cast.carl, about([given_, kept])]], answered)
    assert.equal(demandOf(past).challenges[0]?.lines, undefined)
    assert.notEqual(mayPrepare(past), 'may')
  })

  test('granted or denied, what it is not about stays as it was decided', () => {
    const past = play([[cast.carl, about([kept])]], answered)
    const id = idAfter(answered)
    for (const result of ['granted', 'partly'] as const) {
      const ruled = demandOf(play([[cast.carl, challengeStep(id, 'ruling', result)]], past))
      assert.deepEqual(
        ruled.lines.map(l => l.category),
        [given_.category],
      )
    }
  })

  test('a court’s word about the stay of one frees nothing of the other, and one about neither is refused', () => {
    const stays = [given_, kept].reduce<DemandEvent[]>((past, one) => {
      const filed = play([[cast.carl, { ...file('byOrder'), lines: [one] } as Command]], past)
      return play([[cast.carl, challengeStep(idAfter(past), 'stay_ordered')]], filed)
    }, answered)
    const [first, second] = demandOf(stays).challenges.map(c => c.id)
    const lifted = play([[cast.carl, challengeStep(second ?? '', 'stay_ended')]], stays)
    assert.equal(holdOfLine(demandOf(lifted), kept, NOW)?.code, 'challenge_open', 'counsel decides')
    assert.equal(holdOfLine(demandOf(lifted), given_, NOW)?.code, 'production_suspended')
    assert.notEqual(mayPrepare(lifted), 'may', 'what is to be given is still stayed')
    for (const [id, code] of [
      [second ?? '', 'wrong_stage'],
      ['another', 'not_found'],
    ] as const)
      given(lifted).when(challengeStep(id, 'stay_ended'), { by: cast.carl }).then({ code })
    const free = play([[cast.carl, challengeStep(first ?? '', 'stay_ended')]], lifted)
    assert.notEqual(mayPrepare(free), 'may')
    assert.equal(mayPrepare(play([[cast.carl, decideProduction(first ?? '', 'produce')]], free)), 'may')
  })

  describe('and an order that names some of them', () => {
    const filed = play([[cast.carl, file('byOrder') as Command]], answered)
    const id = idAfter(answered)
    const stay = (lines: (typeof given_)[] | undefined, until?: string, step = 'stay_ordered' as const) =>
      ({ ...challengeStep(id, step), ...(lines ? { lines } : {}), ...(until ? { until } : {}) }) as Command
    const ends = (lines: (typeof given_)[]) => ({ ...challengeStep(id, 'stay_ended'), lines }) as Command
    const by = { by: cast.carl }

    test('holds those; of the others counsel decides, and they leave', () => {
      const stayed = play([[cast.carl, stay([kept])]], filed)
      const d = demandOf(stayed)
      assert.equal(holdOfLine(d, kept, NOW)?.code, 'production_suspended')
      assert.equal(holdOfLine(d, given_, NOW)?.code, 'challenge_open')
      assert.equal(holdOf(d, { id: MATTER }, NOW)?.code, 'production_suspended')
      assert.notEqual(mayPrepare(stayed), 'may', 'counsel has not decided')
      const decided = play([[cast.carl, decideProduction(id, 'produce')]], stayed)
      assert.equal(mayPrepare(decided), 'may')
      assert.equal(holdOfLine(demandOf(decided), kept, NOW)?.code, 'production_suspended', 'that still waits')
    })

    test('leaves what an earlier order stayed as it was, each until its own day', () => {
      const first = play([[cast.carl, stay([kept], '2026-12-04')]], filed)
      const both = demandOf(play([[cast.carl, stay([given_], '2026-12-02')]], first)).challenges[0]
      assert.deepEqual(
        both?.stayedLines?.map(l => [l.category, l.until]),
        [
          [kept.category, '2026-12-04'],
          [given_.category, '2026-12-02'],
        ],
      )
      assert.equal(both?.stayedUntil, '2026-12-02', 'the clock runs to the first')
    })

    test('that has a last day ends by itself with it for its own lines alone', () => {
      const stays = [stay([kept], '2026-12-04'), stay([given_], '2026-12-02')]
      const past = stays.reduce((p, one) => play([[cast.carl, one]], p), filed)
      const clock = { type: 'fire_clock', clock: `stay:${id}`, dueAt: '2026-12-03T12:00:00.000Z' } as const
      const at = { by: cast.clock, at: clock.dueAt }
      const fired = given(past).when(clock, at)
      assert.ok(!isRefusal(fired.decided), JSON.stringify(fired.decided))
      const d = fired.demand
      assert.equal(holdOfLine(d, kept, clock.dueAt)?.code, 'production_suspended')
      assert.notEqual(holdOfLine(d, given_, clock.dueAt)?.code, 'production_suspended')
      assert.equal(d.challenges[0]?.stayedUntil, '2026-12-04', 'the clock runs to the next')
    })

    test('that lifts the stay of one leaves the other stayed; of the last one it lifts the whole', () => {
      const whole = play([[cast.carl, stay(undefined)]], filed)
      const one = play([[cast.carl, ends([given_])]], whole)
      assert.equal(holdOfLine(demandOf(one), given_, NOW)?.code, 'challenge_open')
      assert.equal(holdOfLine(demandOf(one), kept, NOW)?.code, 'production_suspended')
      const c = demandOf(play([[cast.carl, ends([kept])]], one)).challenges[0]
      assert.deepEqual([c?.suspendedBy, c?.stayedLines, c?.stayedUntil], [null, null, null])
    })

    test('that names all of them is of the whole', () => {
      const c = demandOf(play([[cast.carl, stay([given_, kept])]], filed)).challenges[0]
      assert.deepEqual([c?.suspendedBy, c?.stayedLines], ['court_order', null])
      assert.equal(c?.steps.at(-1)?.lines, undefined)
    })

    test('is refused where it names another line, a line that is not stayed, or what a statute suspends', () => {
      const no = { code: 'invalid_input' } as const
      given(filed)
        .when(stay([{ ...kept, account: 'another' }]), by)
        .then(no)
      given(play([[cast.carl, stay([kept])]], filed))
        .when(ends([given_]), by)
        .then(no)
      given(filed)
        .when({ ...challengeStep(id, 'hearing'), lines: [kept] } as Command, by)
        .then(no)
      const byStatute = play([[cast.carl, file('byStatute') as Command]], answered)
      given(byStatute)
        .when(stay([kept]), by)
        .then(no)
    })
  })

  test('that is of another customer, or of a prohibition, is refused with what to do', () => {
    const by = { by: cast.carl }
    given(answered)
      .when(about([{ ...kept, account: 'another' }]), by)
      .then({ code: 'invalid_input' })
    given(answered)
      .when({ ...file('secrecy'), lines: [kept] } as Command, by)
      .then({ code: 'invalid_input' })
  })
})
