// A customer's word about some of its data holds those alone: its objection until counsel decides it, its answer until counsel reads it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  given,
  IDENTIFIER,
  MATTER,
  play,
  recordLookup,
  roadTo,
  type Step,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { readyLines, waitingLines } from './line-ready.ts'
import { nextStep } from './next.ts'

const DORA = 'dora@acme.example'
const both = { [IDENTIFIER]: 'acme', [DORA]: 'acme' }
const lines = ['acc1', 'acc2'].map(account => ({ account, category: 'subscriber' as const }))
const told = roadTo('notified', {
  confirmed: [
    [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(both), ['subscriber']), changed: [] }],
  ],
  matched: [[cast.gate, recordLookup(both)]],
  assessed: [[cast.mara, assessed(lines)]],
  determined: [[cast.mara, determine([comply('acc1'), comply('acc2')])]],
})

type Answer = CommandOf<'answer_notice'>['answer']
const item = (identifier: string) => ({ identifier, category: 'subscriber' as const })
const says = (answer: Answer, now: number, ...about: string[]): Step => [
  cast.acme,
  {
    type: 'answer_notice',
    matter: MATTER,
    answer,
    text: 'Because.',
    ...(about.length > 0 ? { about: about.map(item) } : {}),
  },
  at(now),
]
const line = (account: string) => ({ ask: 'a1', category: 'subscriber' as const, account })
const decides = (decision: 'upheld' | 'overruled', now: number, ...kept: string[]): Step => [
  cast.carl,
  {
    type: 'decide_objection',
    matter: MATTER,
    decision,
    reason: 'x',
    ...(kept.length > 0 ? { lines: kept.map(line) } : {}),
  },
  at(now),
]
const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const ready = (past: readonly DemandEvent[], now: number) =>
  readyLines(state(past), at(now)).map(l => l.account)
const waits = (past: readonly DemandEvent[], now: number) =>
  waitingLines(state(past), at(now)).map(({ line: l, why }) => `${l.account} ${why.code}`)

const objected = play([says('objects', 1, IDENTIFIER)], told)

test('an objection to one account holds that account, and the other leaves when its window is over', () => {
  assert.deepEqual(waits(objected, 2), ['acc1 objection_undecided', 'acc2 window_open'])
  assert.deepEqual([ready(objected, 61), waits(objected, 61)], [['acc2'], ['acc1 objection_undecided']])
})

test('an objection that names nothing holds all of its customer’s data', () => {
  assert.deepEqual(waits(play([says('objects', 1)], told), 61), [
    'acc1 objection_undecided',
    'acc2 objection_undecided',
  ])
})

test('one that names only what nobody asks for any more holds everything', () => {
  assert.deepEqual(waits(play([says('objects', 1, 'nobody@acme.example')], told), 61), [
    'acc1 objection_undecided',
    'acc2 objection_undecided',
  ])
})

test('what the customer named is on record in its own words', () => {
  const said = objected.findLast(e => e.kind === 'NoticeAnswered')
  assert.deepEqual(said?.kind === 'NoticeAnswered' && [said.data.about, said.data.lines], [
    [item(IDENTIFIER)],
    [line('acc1')],
  ])
})

test('a second objection adds to the first, and to one to everything nothing', () => {
  const more = play([says('objects', 2, DORA)], objected)
  assert.deepEqual(waits(more, 61), ['acc1 objection_undecided', 'acc2 objection_undecided'])
  const whole = play([says('objects', 1), says('objects', 2, DORA)], told)
  assert.deepEqual(waits(whole, 61), ['acc1 objection_undecided', 'acc2 objection_undecided'])
})

test('an objection that is overruled frees what it was about; the rest keeps its window, and may be objected to', () => {
  const overruled = play([decides('overruled', 2)], objected)
  assert.deepEqual([ready(overruled, 3), waits(overruled, 3)], [['acc1'], ['acc2 window_open']])
  assert.deepEqual(ready(overruled, 61), ['acc1', 'acc2'])
  for (const about of [[DORA], []]) {
    const again = play([says('objects', 3, ...about)], overruled)
    assert.deepEqual([ready(again, 4), waits(again, 4)], [['acc1'], ['acc2 objection_undecided']])
    const done = play([decides('overruled', 5)], again)
    assert.deepEqual(ready(done, 6), ['acc1', 'acc2'])
  }
  const same = play([says('objects', 3, IDENTIFIER)], overruled)
  assert.equal(state(same).matters[0]?.objectionOpen, false, 'what counsel decided is not held again')
})

test('an objection that is upheld keeps what it was about, and the rest leaves', () => {
  const upheld = play([decides('upheld', 2)], objected)
  assert.deepEqual([ready(upheld, 61), waits(upheld, 61)], [['acc2'], ['acc1 objection_undecided']])
  const more = play([says('objects', 3, DORA), decides('upheld', 4)], upheld)
  assert.deepEqual(waits(more, 61), ['acc1 objection_undecided', 'acc2 objection_undecided'])
  const rest = play([says('objects', 3, DORA), decides('overruled', 4)], upheld)
  assert.deepEqual([ready(rest, 5), waits(rest, 5)], [['acc2'], ['acc1 objection_undecided']])
})

test('counsel keeps nothing that was not objected to', () => {
  given(objected)
    .when(decides('upheld', 2, 'acc2')[1], { by: cast.carl, at: at(2) })
    .then({ code: 'invalid_input' })
})

test('withdrawn or decided again, it frees its own line and leaves the window of the rest alone', () => {
  const upheld = play([decides('upheld', 2)], objected)
  const withdrawn = play(
    [[cast.acme, { type: 'withdraw_objection', matter: MATTER, text: '' }, at(3)]],
    upheld,
  )
  const gives = play([[cast.carl, determine([comply('acc1')]), at(4)]], withdrawn)
  assert.deepEqual(waits(gives, 5).toSorted(), ['acc1 window_open', 'acc2 window_open'])
  assert.deepEqual(ready(gives, 61).toSorted(), ['acc1', 'acc2'])
  const again = { type: 'decide_objection_again', matter: MATTER, reason: 'x' } as const
  const dropped = play(
    [
      [cast.carl, again, at(3)],
      [cast.carl, determine([comply('acc1')]), at(4)],
    ],
    upheld,
  )
  assert.deepEqual(waits(dropped, 5).toSorted(), ['acc1 notice_first', 'acc2 window_open'])
})

test('"we do not object" takes an objection to a part back, and frees everything', () => {
  const free = play([says('no_objection', 2)], objected)
  assert.deepEqual(ready(free, 3), ['acc1', 'acc2'])
})

test('an answer that counsel has not read holds what it is about', () => {
  const asks = play([says('needs_time', 1, DORA)], told)
  assert.deepEqual([ready(asks, 61), waits(asks, 61)], [['acc1'], ['acc2 objection_undecided']])
  const note = { type: 'note_answer', matter: MATTER, note: 'x' } as const
  const read = play([[cast.carl, note, at(2)]], asks)
  assert.deepEqual(ready(read, 61), ['acc1', 'acc2'])
  const same = play([says('needs_time', 3, DORA)], read)
  assert.deepEqual(ready(same, 61), ['acc1', 'acc2'], 'nobody holds it by saying the same again')
  const other = play([says('needs_time', 3, IDENTIFIER)], read)
  assert.deepEqual([ready(other, 61), waits(other, 61)], [['acc2'], ['acc1 objection_undecided']])
})

test('an objection to what is not to leave is only to be read, and holds nothing else', () => {
  const past = play([[cast.carl, determine([reject('acc1', 'subscriber')]), at(2)]], objected)
  assert.deepEqual(ready(past, 61), ['acc2'])
  assert.equal(nextStep(state(past), at(61)).step, 'note_answer')
})

test('the desk takes down what an answer is about, of this customer’s lines alone, and frees none of them by it', () => {
  const taken = (answer: 'objects' | 'no_objection', account: string) =>
    ({
      type: 'record_answer',
      matter: MATTER,
      answer,
      text: 'By telephone.',
      taken: { how: 'telephone', from: 'Ada', on: '2026-11-25' },
      lines: [line(account)],
    }) as const
  const past = play([[cast.carl, taken('objects', 'acc1'), at(1)]], told)
  assert.deepEqual([ready(past, 61), waits(past, 61)], [['acc2'], ['acc1 objection_undecided']])
  assert.deepEqual(state(past).matters[0]?.answer?.about, [item(IDENTIFIER)])
  for (const wrong of [taken('objects', 'acc9'), taken('no_objection', 'acc1')])
    given(told)
      .when(wrong, { by: cast.carl, at: at(1) })
      .then({ code: 'invalid_input' })
})
