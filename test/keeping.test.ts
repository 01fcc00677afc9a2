// An order to keep data, from its law to its end: it releases nothing, is kept until the pack's own day, and lengthened by the pack.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { LineDecision } from '../src/domain/decision/events.ts'
import { releasingLines } from '../src/domain/decision/lines-given.ts'
import { holdsToEnd } from '../src/domain/preservation/hold.ts'
import { keepTerm } from '../src/domain/preservation/keeping.ts'
import type { Command, CommandOf } from '../src/domain/registry/command.ts'
import type { DemandEvent } from '../src/domain/registry/event.ts'
import { type Demand, lineKey } from '../src/domain/registry/state.ts'
import { firstCount } from '../src/domain/release/counted-lines.ts'
import { outcomeOf } from '../src/domain/release/outcome.ts'
import { deadlines } from '../src/domain/turn/deadline.ts'
import { nextStep } from '../src/domain/turn/next.ts'
import type { Answer } from '../src/law/answer.ts'
import { evaluate } from '../src/law/evaluate.ts'
import { parseFacts } from '../src/law/facts/facts.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { at, callback, cast, gagged, given, MATTER, NOW, play, policy, readSecrecy, roadTo } from './given.ts'
import { assessed, comply, reject } from './papers/papers.ts'

const certificate = {
  received_on: NOW.slice(0, 10),
  requester: { country: 'FR', body: 'public prosecutor' },
  instrument: 'eu.epoc_pr',
  data_requested: ['subscriber', 'content_stored'],
  provider: { kind: 'cloud', country: 'IE' },
  customer: { kind: 'consumer', country: 'FR' },
  purpose: 'criminal_investigation',
}
const letter = {
  ...certificate,
  instrument: 'us.preservation.2703f',
  requester: { country: 'US', body: 'FBI' },
  provider: { kind: 'cloud', country: 'US' },
}
const ask = (facts: object, today = NOW.slice(0, 10)): Answer =>
  evaluate(allPacks(), parseFacts(facts), { mode: 'scenario', asOf: today })

const state = (past: readonly DemandEvent[]): Demand => {
  const { state: demand } = given(past)
  assert.ok(demand)
  return demand
}
/** What the desk records of this answer, as `assess` does. */
function told(answer: Answer, past: readonly DemandEvent[]): Command {
  const categories = ['subscriber', 'content_stored'] as const
  const base = assessed(categories.map(category => ({ account: 'acc1', category })))
  const { compulsion } = answer.perCategory[0]!
  const lines = base.lines.map(l => ({
    ...l,
    outcome: answer.outcome,
    compulsion: compulsion.value,
    act: compulsion.act,
  }))
  const whole = Object.fromEntries(lines.map(l => [lineKey(l), answer]))
  assert.ok(past.length > 0)
  return { ...base, lines, answer: whole, deadline: null }
}
const road = (answer: Answer) => {
  const matched = roadTo('matched')
  return play([[cast.mara, told(answer, matched)]], matched)
}
const keep = (category: LineDecision['category']): LineDecision => ({
  ...reject('acc1', category),
  decision: 'preserve',
  ground: 'required_by_law',
})
const decide = (lines: LineDecision[]): Command => ({
  type: 'determine',
  lines,
  redirectException: null,
  notChallenged: null,
})
const both = decide([keep('subscriber'), keep('content_stored')])
const HOLD = 'ab'.repeat(16)
const hold = (until: string): Command => ({
  type: 'request_hold',
  hold: HOLD,
  text: '{}',
  assertion: {},
  matters: [MATTER],
  until,
})
const placed: Command = { type: 'record_hold', hold: HOLD, sources: ['mail'], items: 7, bytes: 9 }
/** Sixty days after its arrival: art 11(1). */
const END = '2027-01-24'
/** Ninety: 18 USC 2703(f)(2). */
const END_US = '2027-02-23'

const silent: Command[] = [
  readSecrecy(MATTER, { ...gagged, kind: 'statutory', until: null }),
  { type: 'confirm_secrecy', matter: MATTER },
]
const kept = (answer = ask(certificate), until = END) =>
  play(
    [
      [cast.mara, both],
      [cast.mara, hold(until)],
      [cast.gate, placed],
      [cast.mara, silent[0]!],
      [cast.carl, silent[1]!],
    ],
    road(answer),
  )
const endOf = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString()

describe('an order to keep', () => {
  for (const [name, facts] of [
    ['a European Preservation Order', certificate],
    ['a letter under 18 USC 2703(f)', letter],
  ] as const)
    test(`${name} releases nothing, whoever decides it`, () => {
      for (const by of [cast.mara, cast.carl])
        for (const ground of ['required_by_law', 'required_by_law_counsel_opinion'] as const)
          given(road(ask(facts)))
            .when(decide([{ ...comply('acc1'), ground }]), { by })
            .then({ code: 'process_does_not_reach' })
    })

  test('nor does one that an earlier version had decided to be given', () => {
    const past = roadTo('answered')
    const asked = told(ask(certificate), past)
    assert.ok(asked.type === 'record_assessment')
    // Assessments of earlier versions have the act in the whole answer alone.
    const lines = asked.lines.map(l => ({
      ...l,
      ...given(past).state?.assessment?.lines.find(x => x.category === l.category),
      act: undefined,
    }))
    const before = JSON.parse(JSON.stringify({ ...asked, lines })) as typeof asked
    const again = play([[cast.mara, before, at(10)]], past)
    const command: Command = {
      type: 'prepare_authorisation',
      authorisation: '{}',
      digest: 'd'.repeat(64),
      lines: [{ ask: 'a1', category: 'subscriber', account: 'acc1' }],
      expiresAt: at(200),
    }
    given(again)
      .when(command, { by: cast.mara, at: at(11) })
      .then({ code: 'process_does_not_reach' })
    // Asked again, its lines are open.
    const anew = { ...before, lines: before.lines.map(l => ({ ...l, act: 'preserve' as const })) }
    assert.deepEqual(releasingLines(state(play([[cast.mara, anew, at(12)]], again))), [])
  })

  test('what orders to give is not decided to be kept, and nothing is kept for who is not authenticated', () => {
    given(roadTo('assessed')).when(both, { by: cast.mara }).then({ code: 'ground_unknown' })
    const past = road(ask(certificate))
    const asked = play([[cast.carl, callback('denied')]], past)
    given(asked).when(both, { by: cast.mara }).then({ code: 'authority_not_authenticated' })
  })

  test('where the law is open counsel keeps by opinion; what it merely permits is declined', () => {
    const open: Answer = { ...ask(certificate), outcome: 'needs_review' }
    const byOpinion = decide([{ ...keep('subscriber'), ground: 'required_by_law_counsel_opinion' }])
    given(road(open)).when(both, { by: cast.carl }).then({ code: 'counsel_required' })
    given(road(open)).when(byOpinion, { by: cast.mara }).then({ code: 'counsel_required' })
    given(road(open)).when(byOpinion, { by: cast.carl }).then(['Determined'])
    const asked = told(ask(certificate), roadTo('matched'))
    assert.ok(asked.type === 'record_assessment')
    const lines = asked.lines.map(l => ({ ...l, compulsion: 'permitted' as const }))
    const permitted = play([[cast.mara, { ...asked, lines }]], roadTo('matched'))
    given(permitted).when(both, { by: cast.carl }).then({ code: 'merely_permitted' })
  })

  test('decided, the next step sets it apart, until the pack’s own day and no other', () => {
    for (const [facts, until] of [
      [certificate, END],
      [letter, END_US],
    ] as const) {
      const decided = play([[cast.mara, both]], road(ask(facts)))
      const { step, turn } = nextStep(state(decided), NOW)
      assert.deepEqual([step, turn], ['preserve', 'analyst'])
      assert.equal(keepTerm(state(decided), { id: MATTER })?.until, until)
      const clock = deadlines(state(decided), policy).find(c => c.clock.startsWith('preservation:'))
      assert.equal(clock?.dueAt, at(60))
      for (const other of ['2026-12-24', '2027-12-24'])
        given(decided).when(hold(other), { by: cast.mara }).then({ code: 'invalid_input' })
      const byHand = { type: 'record_preservation', matters: [MATTER], where: 'tape 4', note: '' } as const
      given(decided)
        .when({ ...byHand, until: null }, { by: cast.cem })
        .then({ code: 'invalid_input' })
      given(decided)
        .when({ ...byHand, until }, { by: cast.cem })
        .then(['PreservationRecorded'])
      given(decided).when(hold(until), { by: cast.mara }).then(['HoldRequested'])
    }
  })

  test('the term of the keeping is no moment at which an answer falls due', () => {
    const clocks = deadlines(state(kept()), policy).map(c => c.clock.split(':')[0])
    assert.ok(!clocks.includes('production'), clocks.join(' '))
    assert.ok(clocks.includes('keeping'))
  })

  test('kept, it waits; some days before the end the desk is asked; after it the demand closes as a preservation', () => {
    const past = kept()
    const now = (day: string) => nextStep(state(past), `${day}T09:00:00.000Z`)
    assert.deepEqual([now('2026-12-24').step, now('2026-12-24').turn], ['keep', 'clock'])
    const soon = deadlines(state(past), policy).find(c => c.clock.startsWith('keeping:'))
    // Five working days before Sunday, 24 January 2027.
    assert.equal(soon?.dueAt.slice(0, 10), '2027-01-18')
    assert.deepEqual([now('2027-01-19').step, now('2027-01-19').turn], ['keep', 'analyst'])
    const fired = play(
      [[cast.clock, { type: 'fire_clock', clock: soon?.clock ?? '', dueAt: soon?.dueAt ?? '' }, soon?.dueAt]],
      past,
    )
    assert.ok(!deadlines(state(fired), policy).some(c => c.clock.startsWith('keeping:')))
    const close: Command = { type: 'close', outcome: 'complied', process: 'other' }
    given(past)
      .when(close, { by: cast.carl, at: at(60) })
      .then({ code: 'wrong_stage' })
    assert.deepEqual(holdsToEnd(state(past), NOW), [])
    given(past)
      .when(
        { type: 'request_hold_end', hold: HOLD, id: 'cd'.repeat(16), text: '{}', assertion: {} },
        { by: cast.mara },
      )
      .then({ code: 'wrong_stage' })
    const ended: Command = {
      type: 'record_hold_end',
      hold: HOLD,
      items: 7,
      endedAt: endOf(END),
      why: 'last_day',
    }
    const after = play([[cast.gate, ended, endOf(END)]], past)
    assert.equal(nextStep(state(after), endOf(END)).step, 'close')
    const { events } = given(after).when(close, { by: cast.mara, at: endOf(END) })
    const closed = events.findLast(e => e.kind === 'Closed')
    assert.ok(closed?.kind === 'Closed')
    assert.deepEqual([closed.data.process, closed.data.outcome], ['preservation', 'complied'])
    // Line by line it counts as kept, apart from whatever is given.
    assert.deepEqual(
      closed.data.lines?.map(({ row }) => [row.category, row.instrument, row.outcome, row.preservation]),
      ['subscriber', 'content_stored'].map(what => [what, 'preservation', 'kept', 'ordered_and_kept']),
    )
  })

  test('a redirect that was decided and never sent counts as none', () => {
    const sent = (category: LineDecision['category']): LineDecision => ({
      ...keep(category),
      decision: 'redirect',
      ground: 'tenant_is_organisation',
    })
    const decided = play(
      [[cast.mara, decide([sent('subscriber'), sent('content_stored')])]],
      roadTo('assessed'),
    )
    const closing = { law: null, process: 'subpoena', at: NOW }
    assert.deepEqual(
      firstCount(state(decided), closing).map(l => [l.row.outcome, l.row.redirect]),
      [
        ['redirected', 'none'],
        ['redirected', 'none'],
      ],
    )
  })

  test('a part that is refused beside one that is kept counts as complied in part', () => {
    const mixed = play(
      [[cast.mara, decide([keep('content_stored'), reject('acc1', 'subscriber')])]],
      road(ask(certificate)),
    )
    assert.equal(outcomeOf(state(mixed)), 'complied_in_part')
  })

  test('lengthened within its term it is kept for longer; asked to be given, until counsel says that it is over', () => {
    const word = (how: 'extended' | 'production_asked'): CommandOf<'prolong_preservation'> => ({
      type: 'prolong_preservation',
      how,
      on: '2026-12-20',
      note: 'Form of Annex VI.',
      document: null,
    })
    const day = '2026-12-20T09:00:00.000Z'
    given(kept()).when(word('extended'), { by: cast.ines, at: day }).then({ code: 'not_allowed' })
    given(kept())
      .when({ ...word('extended'), note: ' ' }, { by: cast.mara, at: day })
      .then({ code: 'invalid_input' })
    for (const on of ['2026-11-20', '2027-03-01'])
      given(kept())
        .when({ ...word('extended'), on }, { by: cast.mara, at: day })
        .then({ code: 'invalid_input' })
    given(roadTo('assessed')).when(word('extended'), { by: cast.mara, at: day }).then({ code: 'wrong_stage' })
    const said = play([[cast.mara, word('extended'), day]], kept())
    assert.equal(nextStep(state(said), day).step, 'assess')
    const longer = ask({ ...certificate, annex_vi_received: '2026-12-20' }, '2026-12-20')
    const again = play([[cast.mara, told(longer, said), day]], said)
    assert.equal(keepTerm(state(again), { id: MATTER })?.until, '2027-02-23')
    assert.equal(nextStep(state(again), day).step, 'preserve')
    given(again)
      .when({ ...hold('2027-02-23'), hold: 'ef'.repeat(16) } as Command, { by: cast.mara, at: day })
      .then(['HoldRequested'])
    const asked = ask({ ...certificate, annex_v_received: '2026-12-20' }, '2026-12-20')
    const endless = play(
      [
        [cast.mara, word('production_asked'), day],
        [cast.mara, told(asked, said), day],
      ],
      kept(),
    )
    assert.deepEqual([keepTerm(state(endless), { id: MATTER })?.endless], [true])
    const close: Command = { type: 'close', outcome: 'complied', process: 'preservation' }
    const later = endOf(END)
    given(endless).when(close, { by: cast.mara, at: later }).then({ code: 'counsel_required' })
    given(endless).when(close, { by: cast.carl, at: later }).then(['Closed'])
    assert.equal(nextStep(state(endless), later).step, 'preserve')
  })

  test('what the agency went to the customer for is kept on where an order has it kept', () => {
    const toTenant = (category: LineDecision['category']): LineDecision => ({
      ...keep(category),
      decision: 'redirect',
      ground: 'tenant_is_organisation',
    })
    const past = play(
      [
        [cast.mara, decide([toTenant('subscriber'), toTenant('content_stored')])],
        [
          cast.mara,
          { type: 'record_redirect_answer', outcome: 'went_to_tenant', note: 'By mail.', exception: null },
        ],
        [cast.mara, both],
        [cast.mara, hold(END)],
        [cast.gate, placed],
      ],
      road(ask(certificate)),
    )
    assert.deepEqual(holdsToEnd(state(past), NOW), [])
    const { decided } = given(past).when(
      { type: 'request_hold_end', hold: HOLD, id: 'cd'.repeat(16), text: '{}', assertion: {} },
      { by: cast.mara },
    )
    assert.match(JSON.stringify(decided), /The order still has these data kept/)
  })

  test('what the authority takes back is kept for it no longer', () => {
    const back: Command = {
      type: 'record_withdrawal',
      how: 'mail',
      on: '2026-11-25',
      from: 'The prosecutor',
      note: 'Over.',
      document: null,
      asks: [],
      accounts: [],
    }
    const { decided, events } = given(kept()).when(back, { by: cast.mara, at: at(90) })
    assert.ok(Array.isArray(decided), JSON.stringify(decided))
    assert.deepEqual(holdsToEnd(state(events), at(90)), [HOLD])
  })
})
