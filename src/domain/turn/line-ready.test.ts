// Which lines may leave now: none waits for what the law ties to another. What was told before more was keeps its own time to object.
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
  recordLookup,
  roadTo,
  type Step,
  sendNotice,
} from '../../../test/given.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import type { Command } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'
import { readyLines, waitingLines } from './line-ready.ts'
import { nextStep } from './next.ts'

const both = { [IDENTIFIER]: 'acme', 'dora@acme.example': 'acme' }
const lines = ['acc1', 'acc2'].map(account => ({ account, category: 'subscriber' as const }))
const told = roadTo('notified', {
  confirmed: [
    [cast.ines, { type: 'confirm_facts', facts: facts(Object.keys(both), ['subscriber']), changed: [] }],
  ],
  matched: [[cast.gate, recordLookup(both)]],
  assessed: [[cast.mara, assessed(lines)]],
  determined: [[cast.mara, determine([comply('acc1'), reject('acc2', 'subscriber')])]],
})
const says = (answer: 'no_objection' | 'objects', now: number): Step => [
  cast.acme,
  { type: 'answer_notice', matter: MATTER, answer, text: 'Because.' } as Command,
  at(now),
]
const more = (now: number): Step[] => [
  [cast.carl, determine([comply('acc2')]), at(now)],
  [cast.mara, sendNotice(MATTER, at(now + 60)), at(now)],
]
const heard = play([says('no_objection', 1)], told)
const wider = play(more(10), heard)

const state = (past: readonly DemandEvent[]) => given(past).state as Demand
const ready = (past: readonly DemandEvent[], now: number) =>
  readyLines(state(past), at(now)).map(l => l.account)
const waits = (past: readonly DemandEvent[], now: number) =>
  waitingLines(state(past), at(now)).map(({ line, why }) => `${line.account} ${why.code}`)

test('what was told before and is free does not wait for the time that is given to object to more', () => {
  assert.deepEqual(ready(wider, 11), ['acc1'])
  assert.deepEqual(waits(wider, 11), ['acc2 window_open'])
  assert.equal(nextStep(state(wider), at(11), policy).step, 'prepare')
  given(wider)
    .when(prepare([comply('acc1')]), { by: cast.mara, at: at(11) })
    .then(['AuthorisationPrepared'])
  given(wider)
    .when(prepare([comply('acc2')]), { by: cast.mara, at: at(11) })
    .then({ code: 'window_open' })
  assert.deepEqual(ready(wider, 70), ['acc1', 'acc2'])
})

test('while it is still to be told of more, only what is new waits for that', () => {
  const untold = play(more(10).slice(0, 1), heard)
  assert.deepEqual([ready(untold, 11), waits(untold, 11)], [['acc1'], ['acc2 notice_first']])
})

test('time to object that still runs goes on to its own end', () => {
  const early = play(more(30), told)
  assert.deepEqual(waits(early, 59), ['acc1 window_open', 'acc2 window_open'])
  assert.deepEqual([ready(early, 60), waits(early, 60)], [['acc1'], ['acc2 window_open']])
  assert.deepEqual(ready(early, 90), ['acc1', 'acc2'])
})

test('an objection to what it was told since holds both until counsel decides it', () => {
  const objects = play([says('objects', 11)], wider)
  assert.deepEqual(waits(objects, 12), ['acc1 objection_undecided', 'acc2 objection_undecided'])
})

test('a further notice that reached nobody holds what it told, and nothing that was told before', () => {
  const lost: Command = {
    type: 'record_delivery',
    matter: MATTER,
    letter: letter('notice', 'tenant').id,
    status: 'bounced',
    detail: '',
  }
  const bounced = play([[cast.mail, lost, at(12)]], wider)
  assert.deepEqual([ready(bounced, 80), waits(bounced, 80)], [['acc1'], ['acc2 notice_first']])
})

test('more time that counsel gives is for all of it', () => {
  const longer: Command = { type: 'extend_window', matter: MATTER, windowEndsAt: at(120), reason: 'x' }
  const extended = play([[cast.carl, longer, at(12)]], wider)
  assert.deepEqual(waits(extended, 100), ['acc1 window_open', 'acc2 window_open'])
})

test('a further notice from before it could be of some lines is of all of them', () => {
  const old = wider.map(e => (e.kind === 'NoticeSent' ? { ...e, data: withoutLines(e.data) } : e))
  assert.deepEqual(waits(old as DemandEvent[], 11), ['acc1 window_open', 'acc2 window_open'])
})

test('where all that is still to leave is new the record is as before', () => {
  const other = play(
    [
      [cast.carl, determine([reject('acc1', 'subscriber'), comply('acc2')]), at(10)],
      [cast.mara, sendNotice(MATTER, at(70)), at(10)],
    ],
    heard,
  )
  const last = other.findLast(e => e.kind === 'NoticeSent')
  assert.ok(last?.kind === 'NoticeSent' && last.data.wider && !('lines' in last.data))
})

const line = (account: string) => ({ ask: 'a1', category: 'subscriber' as const, account })
const decides = (decision: 'upheld' | 'overruled', lines?: readonly ReturnType<typeof line>[]): Command => ({
  type: 'decide_objection',
  matter: MATTER,
  decision,
  reason: 'It is right about one account.',
  ...(lines ? { lines } : {}),
})
const objected = play([says('objects', 11)], wider)

test('counsel upholds an objection for one line, and the other leaves', () => {
  const decided = play([[cast.carl, decides('upheld', [line('acc1')]), at(12)]], objected)
  assert.deepEqual([ready(decided, 13), waits(decided, 13)], [['acc2'], ['acc1 objection_undecided']])
  given(decided)
    .when(prepare([comply('acc2')]), { by: cast.mara, at: at(13) })
    .then(['AuthorisationPrepared'])
  const again: Command = { type: 'decide_objection_again', matter: MATTER, reason: 'A new paper.' }
  const dropped = play([[cast.carl, again, at(14)]], decided)
  const gives = play([[cast.carl, determine([comply('acc1')]), at(15)]], dropped)
  assert.deepEqual([ready(gives, 16), waits(gives, 16)], [['acc2'], ['acc1 notice_first']])
})

test('what is named and is all there is stands as an objection that is upheld whole', () => {
  const { decided } = given(objected).when(decides('upheld', [line('acc1'), line('acc2')]), {
    by: cast.carl,
    at: at(12),
  })
  assert.deepEqual(decided, given(objected).when(decides('upheld'), { by: cast.carl, at: at(12) }).decided)
})

test('a line of nobody here, and a line that stays where it is overruled, are refused', () => {
  for (const wrong of [decides('upheld', [line('acc9')]), decides('overruled', [line('acc1')])])
    given(objected)
      .when(wrong, { by: cast.carl, at: at(12) })
      .then({ code: 'invalid_input' })
})

test('an objection that is upheld for a part ends no time to object to what is told since', () => {
  const decided = play([says('objects', 1), [cast.carl, decides('upheld', [line('acc1')]), at(2)]], told)
  const since = play(more(3), decided)
  assert.deepEqual(waits(since, 4), ['acc1 objection_undecided', 'acc2 window_open'])
  assert.deepEqual(ready(since, 63), ['acc2'])
  const again = play([says('objects', 5)], since)
  assert.deepEqual(waits(again, 6), ['acc1 objection_undecided', 'acc2 objection_undecided'])
  const overruled = play([[cast.carl, decides('overruled'), at(6)]], again)
  assert.deepEqual([ready(overruled, 7), waits(overruled, 7)], [['acc2'], ['acc1 objection_undecided']])
  const upheld = play([[cast.carl, decides('upheld', [line('acc2')]), at(6)]], again)
  assert.deepEqual(waits(upheld, 80), ['acc1 objection_undecided', 'acc2 objection_undecided'])
})

function withoutLines<T extends object>(data: T): T {
  const { lines: _, ...rest } = data as T & { lines?: unknown }
  return rest as T
}
