// What the European pack says of a notified order holds production: nothing leaves before clearance or the end of day ten.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holdOfLine } from '../src/domain/challenge/suspension.ts'
import { clearanceOf } from '../src/domain/decision/clearance.ts'
import type { Command, CommandOf } from '../src/domain/registry/command.ts'
import type { DemandEvent } from '../src/domain/registry/event.ts'
import { type Demand, lineKey } from '../src/domain/registry/state.ts'
import { deadlines } from '../src/domain/turn/deadline.ts'
import { nextStep } from '../src/domain/turn/next.ts'
import { inEnglish } from '../src/kernel/message.ts'
import type { Answer } from '../src/law/answer.ts'
import { evaluate } from '../src/law/evaluate.ts'
import { parseFacts } from '../src/law/facts/facts.ts'
import { allPacks } from '../src/law/packs.node.ts'
import { at, cast, given, MATTER, NOW, play, policy, prepare, roadTo } from './given.ts'
import { assessed, comply, determine, reject } from './papers/papers.ts'

const notified = {
  received_on: NOW.slice(0, 10),
  requester: { country: 'FR', body: 'investigating judge' },
  instrument: 'eu.epoc.content',
  data_requested: ['content_stored'],
  provider: { kind: 'cloud', country: 'IE' },
  customer: { kind: 'consumer', country: 'FR' },
  purpose: 'criminal_investigation',
  notified: true,
}
const ask = (facts: object): Answer => evaluate(allPacks(), parseFacts(facts), { mode: 'scenario' })
const line = comply('jane@acme.example')
/** Day ten is a Saturday, and the pack lets the term end on the Monday. */
const END = '2026-12-07T23:59:59.999Z'

/** Told, and the window to object over: nothing but the law stands between it and two signatures. */
function road(answer: Answer): readonly DemandEvent[] {
  const base = assessed([{ account: line.account, category: line.category }])
  const told = roadTo('notified')
  const found = given(told).state?.assessment
  assert.ok(found)
  const asked = play(
    [[cast.clock, { type: 'fire_clock', clock: `window:${MATTER}`, dueAt: at(60) }, at(60)]],
    told,
  )
  const key = lineKey(given(told).state?.lines[0] ?? line)
  return play([[cast.mara, { ...base, lines: [...found.lines], answer: { [key]: answer } }, at(61)]], asked)
}
const state = (past: readonly DemandEvent[]): Demand => {
  const demand = given(past).state
  assert.ok(demand)
  return demand
}

test('nothing of a notified order is signed before the end of day ten, and then it is', () => {
  const past = road(ask(notified))
  const soon = given(past).when(prepare(), { by: cast.mara, at: at(90) })
  soon.then({ code: 'production_suspended' })
  // Art 10(1): what has to wait is kept from deletion first.
  assert.equal(nextStep(state(past), at(90)).step, 'preserve')
  const by = {
    type: 'record_preservation',
    matters: [MATTER],
    where: 'mail store',
    until: null,
    note: '',
  } as const
  const next = nextStep(state(play([[cast.cem, by, at(89)]], past)), at(90))
  assert.deepEqual([next.turn, inEnglish(next.says).slice(0, 23)], ['clock', 'The enforcing authority'])
  const clock = deadlines(state(past), policy).find(c => c.clock.startsWith('not_before:'))
  assert.equal(clock?.dueAt, END)
  given(past)
    .when(prepare(undefined, '2026-12-08T01:00:00.000Z'), { by: cast.mara, at: END })
    .then(['AuthorisationPrepared'])
})

test('a line that the law has nobody look at leaves before another of the same paper that waits', () => {
  const free = ask({ ...notified, instrument: 'eu.epoc.subscriber', data_requested: ['subscriber'] })
  const past = road(free)
  const lines = (state(past).assessment?.lines ?? []).map(l => ({
    ...l,
    outcome: 'sufficient' as const,
    compulsion: 'required' as const,
  }))
  const answer = Object.fromEntries(
    lines.map(l => [lineKey(l), l.category === 'subscriber' ? free : ask(notified)]),
  )
  const both = play(
    [
      [cast.mara, { ...assessed(lines), lines, answer }, at(62)],
      [cast.carl, determine([comply('acc1'), comply('acc1', 'content_stored')]), at(63)],
    ],
    past,
  )
  const d = state(both)
  assert.deepEqual(
    d.lines.map(l => [l.category, holdOfLine(d, l, at(64))?.code ?? null]),
    [
      ['subscriber', null],
      ['content_stored', 'production_suspended'],
    ],
  )
})

test('what was cleared leaves at once, and what was never notified waits for no such day', () => {
  for (const facts of [
    { ...notified, cleared: true, cleared_on: '2026-11-25' },
    { ...notified, notified: false, offence_in_issuing_state: true, person_resides_in_issuing_state: true },
  ])
    given(road(ask(facts)))
      .when(prepare(), { by: cast.mara, at: at(90) })
      .then(['AuthorisationPrepared'])
})

test('where no day can be counted, clearance alone ends it', () => {
  const answer: Answer = { ...ask(notified), deadline: null }
  given(road(answer))
    .when(prepare(undefined, '2027-06-01T01:00:00.000Z'), { by: cast.mara, at: '2027-06-01T00:00:00.000Z' })
    .then({ code: 'production_suspended' })
})

test('counsel records what the enforcing authority said; the law is asked again and what was prepared falls', () => {
  const past = road(ask({ ...notified, cleared: true, cleared_on: '2026-11-25' }))
  const prepared = play([[cast.mara, prepare(), at(90)]], past)
  const word: CommandOf<'record_clearance'> = {
    type: 'record_clearance',
    outcome: 'refused',
    on: '2026-11-25',
    note: 'Immunity.',
    document: null,
  }
  given(prepared)
    .when(word, { by: cast.carl, at: at(91) })
    .then({ code: 'wrong_stage' })
  const waits = road(ask(notified))
  given(waits)
    .when(word, { by: cast.mara, at: at(91) })
    .then({ code: 'not_allowed' })
  for (const wrong of [{ note: ' ' }, { on: '2026-11-20' }, { on: '2026-12-20' }])
    given(waits)
      .when({ ...word, ...wrong }, { by: cast.carl, at: at(91) })
      .then({ code: 'invalid_input' })
  const said = play([[cast.carl, word, at(91)]], waits)
  const d = state(said)
  assert.notEqual(d.assessment?.factsVersion, d.factsVersion)
  given(said)
    .when(prepare(), { by: cast.mara, at: at(92) })
    .then({ code: 'not_assessed' })
  given(said)
    .when({ ...word, outcome: 'cleared' }, { by: cast.carl, at: at(93) })
    .then(['ClearanceRecorded'])
})

test('its word may be about a part of what was ordered, and the rest goes on waiting', () => {
  const waits = road(ask(notified))
  const word: CommandOf<'record_clearance'> = {
    type: 'record_clearance',
    outcome: 'refused',
    categories: ['content_stored'],
    on: '2026-11-25',
    note: 'Immunity.',
    document: null,
  }
  for (const categories of [[], ['location']] as const)
    given(waits)
      .when({ ...word, categories }, { by: cast.carl, at: at(91) })
      .then({ code: 'invalid_input' })
  const d = state(play([[cast.carl, word, at(91)]], waits))
  assert.deepEqual(
    (['content_stored', 'subscriber'] as const).map(c => clearanceOf(d, c)?.outcome ?? null),
    ['refused', null],
  )
})

test('that the enforcing authority refused is said only of what it refused', () => {
  const under = (past: readonly DemandEvent[]) => {
    const facts = { ...state(past).facts!, instrument: 'eu.epoc.content' }
    return play([[cast.ines, { type: 'confirm_facts', facts, changed: [] }, at(92)]], past)
  }
  const theirs = { ...reject('acc1'), ground: 'refused_by_enforcing_authority' } as const
  const decide: Command = { type: 'determine', lines: [theirs], redirectException: null, notChallenged: null }
  const law = (past: readonly DemandEvent[]) => {
    const base = assessed([{ account: 'acc1', category: 'content_stored' }])
    return play([[cast.mara, base, at(93)]], past)
  }
  const silent = law(under(road(ask(notified))))
  given(silent)
    .when(decide, { by: cast.mara, at: at(94) })
    .then({ code: 'ground_unknown' })
  const word: Command = {
    type: 'record_clearance',
    outcome: 'refused',
    on: '2026-11-25',
    note: 'Immunity.',
    document: null,
  }
  const refused = law(under(play([[cast.carl, word, at(91)]], road(ask(notified)))))
  given(refused)
    .when(decide, { by: cast.mara, at: at(94) })
    .then(['Determined'])
})
