// What a confirmation that comes after its lapse, or is dated before its order, does to a provisional order: an emergency EPOC and a
// pen register, both with 48 hours from an order of the day before.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  given,
  IDENTIFIER,
  type Place,
  play,
  prepare,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts } from '../../../test/papers/papers.ts'
import { isRefusal, sentencesOf } from '../../kernel/refusal.ts'
import type { Answer } from '../../law/answer.ts'
import type { ConfirmationOutcome } from '../../vocabulary/closed-lists.ts'
import { type Demand, lineKey } from '../registry/state.ts'
import { nextStep } from '../turn/next.ts'
import { hasEnded, provisionalOfDemand } from './confirmation.ts'

const UNTIL = at(600)
const subscriber = { account: 'acc1', category: 'subscriber' } as const

const orders = [
  { instrument: 'eu.epoc.emergency', by: 'a judge', cite: 'Reg. (EU) 2023/1543 art 4(5)' },
  { instrument: 'us.order.pen_trap', by: 'a court', cite: '18 USC 3125' },
] as const
type Order = (typeof orders)[number]

/** The road to a place on which what the law said of the line is that it has to be confirmed. */
function roadUnder({ instrument, by, cite }: Order, place: Place) {
  const provisional = { state: 'pending', confirmBy: UNTIL, by, rule: 'r', cite } as const
  const answer = { provisional } as unknown as Answer
  const said = { ...facts([IDENTIFIER], ['subscriber']), instrument, issuedOn: '2026-11-24', dueAt: null }
  return roadTo(place, {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: said, changed: [] }]],
    assessed: [
      [cast.mara, { ...assessed([subscriber]), answer: { [lineKey({ ask: 'a1', ...subscriber })]: answer } }],
    ],
    determined: [[cast.mara, determine([comply('acc1')])]],
  })
}

const says = (outcome: ConfirmationOutcome, on: string, when = on): Step => [
  cast.mara,
  { type: 'record_confirmation', outcome, on, note: 'By telephone.', document: null },
  when,
]
const LATE = at(601)

for (const order of orders) {
  test(`${order.instrument}: confirmed in time it goes on, also where that is recorded late`, () => {
    for (const word of [says('confirmed', at(500)), says('confirmed', UNTIL, at(700))]) {
      const past = play([word], roadUnder(order, 'answered'))
      assert.equal(provisionalOfDemand(given(past).state as Demand, at(701))?.state, 'confirmed')
      assert.equal(hasEnded(given(past).state as Demand, at(701)), false)
    }
  })

  test(`${order.instrument}: a confirmation after its lapse does not revive it, and what to do is said`, () => {
    const past = play([says('confirmed', LATE)], roadUnder(order, 'answered'))
    const demand = given(past).state as Demand
    assert.equal(provisionalOfDemand(demand, at(602))?.state, 'lapsed')
    assert.equal(hasEnded(demand, at(602)), true)
    // The law is asked again; whatever was determined before, nothing is prepared.
    assert.equal(nextStep(demand, at(602)).step, 'assess')
    const again = play([[cast.mara, assessmentOf(demand), at(602)]], past)
    const tried = given(again).when(prepare([comply('acc1')], at(900)), { by: cast.mara, at: at(603) })
    tried.then({ code: 'production_suspended' })
    const said = isRefusal(tried.decided) ? sentencesOf(tried.decided) : assert.fail()
    assert.equal(said.detail.key, 'keeping.order_was_not_confirmed')
    assert.equal(said.next.key, 'keeping.answer_order_not_confirmed')
    assert.equal(isRefusal(tried.decided) && tried.decided.cite, order.cite)
  })

  test(`${order.instrument}: a later word in time overtakes one that was recorded by mistake`, () => {
    const past = play(
      [says('never', LATE), says('confirmed', at(500), at(620))],
      roadUnder(order, 'answered'),
    )
    assert.equal(provisionalOfDemand(given(past).state as Demand, at(621))?.state, 'confirmed')
  })

  test(`${order.instrument}: a confirmation that is dated before the order, or ahead, is refused with what to do`, () => {
    const past = roadUnder(order, 'answered')
    for (const [on, detail] of [
      ['2026-11-22T09:00:00.000Z', 'keeping.confirmation_before_order'],
      [at(999), 'keeping.confirmation_lies_ahead'],
    ] as const) {
      const [by, command] = says('confirmed', on)
      const tried = given(past).when(command, { by, at: at(500) })
      tried.then({ code: 'invalid_input' })
      assert.equal(isRefusal(tried.decided) && sentencesOf(tried.decided).detail.key, detail)
    }
    given(past)
      .when(says('confirmed', '2026-11-24T01:00:00.000Z')[1], { by: cast.mara, at: at(500) })
      .then(['ConfirmationRecorded'])
  })
}

/** The law's same answer once more: by it alone the lines stay decided. */
function assessmentOf(demand: Demand) {
  const { answer } = demand.assessment ?? assert.fail()
  return { ...assessed([subscriber]), answer: answer ?? {} }
}
