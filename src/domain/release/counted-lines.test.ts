import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  at,
  cast,
  challengeStep,
  close,
  file,
  gagged,
  given,
  IDENTIFIER,
  lawOf,
  MATTER,
  NOW,
  play,
  readSecrecy,
  recordLookup,
  roadTo,
  sendNotice,
  withChallenges,
} from '../../../test/given.ts'
import { importOpen } from '../../../test/import-open.ts'
import { lifted } from '../../../test/lifting.ts'
import { assessed, comply, determine, facts, reject } from '../../../test/papers/papers.ts'
import { COLUMNS, type CountedLine } from '../../ledger/statistics/counted-line.ts'
import { grounds, redirectExceptions } from '../../vocabulary/closed-lists.ts'
import type { LineDecision } from '../decision/events.ts'
import type { CommandOf } from '../registry/command.ts'
import type { DemandEvent } from '../registry/event.ts'
import type { Demand } from '../registry/state.ts'

const rejected = [reject('acc1', 'subscriber'), reject('acc1')]
const allRejected = { determined: [[cast.mara, determine(rejected)]] } as const
const law: NonNullable<CommandOf<'close'>['law']> = {
  level: 'subdivision',
  asks: { a1: { instrument: 'subpoena', basis: 'domestic' } },
  abroad: { [MATTER]: true },
}

const stateOf = (past: readonly DemandEvent[]) => given(past).state as Demand
const rowsOf = (past: readonly DemandEvent[]) => stateOf(past).counted.map(c => c.row)
const closedRows = (past: readonly DemandEvent[]) => rowsOf(play([[cast.mara, close]], past))
const pick = <K extends keyof CountedLine>(row: CountedLine | undefined, ...columns: readonly K[]) =>
  Object.fromEntries(columns.map(c => [c, row?.[c]]))

test('a demand that closes has one row for each line, with what was given and what was not', () => {
  const rows = rowsOf(roadTo('closed'))
  assert.deepEqual(
    rows.map(r => pick(r, 'entry', 'found', 'category', 'outcome', 'ground')),
    [
      {
        entry: 'demand',
        found: 'found',
        category: 'subscriber',
        outcome: 'given',
        ground: 'required_by_law',
      },
      {
        entry: 'line',
        found: 'found',
        category: 'content_stored',
        outcome: 'rejected',
        ground: 'process_does_not_reach_category',
      },
    ],
  )
  assert.deepEqual(pick(rows[0], 'country', 'customer', 'received', 'answered', 'answer_time', 'told'), {
    country: 'US',
    customer: 'enterprise',
    received: '2026h2',
    answered: '2026h2',
    answer_time: 'hours_8',
    told: 'before_release',
  })
})

test('what the law says of the paper is counted, and stays with the demand', () => {
  const past = play([[cast.mara, { ...close, law } as CommandOf<'close'>]], roadTo('released'))
  assert.deepEqual(pick(rowsOf(past)[0], 'level', 'instrument', 'basis', 'purpose', 'extraterritorial'), {
    level: 'subdivision',
    instrument: 'subpoena',
    basis: 'domestic',
    purpose: 'criminal',
    extraterritorial: 'customer_data_unknown',
  })
  assert.deepEqual(stateOf(past).closed?.law, law)
  const unasked = rowsOf(roadTo('closed'))[0]
  assert.deepEqual(pick(unasked, 'level', 'instrument', 'basis', 'extraterritorial'), {
    level: 'not_captured',
    instrument: 'subpoena',
    basis: 'not_captured',
    extraterritorial: 'not_captured',
  })
})

test('of what lies where the answer says only what is known', () => {
  const place = (abroad: Record<string, boolean>, data?: string) => {
    const base = facts([IDENTIFIER])
    const known = data ? { ...base, answers: { ...base.answers, data_location: data } } : base
    const past = roadTo('released', {
      confirmed: [[cast.ines, { type: 'confirm_facts', facts: known, changed: [] }]],
    })
    const closing = { ...close, law: { ...law, abroad } } as CommandOf<'close'>
    return rowsOf(play([[cast.mara, closing]], past))[0]?.extraterritorial
  }
  const table: readonly [CountedLine['extraterritorial'] | undefined, Record<string, boolean>, string?][] = [
    ['no', { [MATTER]: false }, 'US'],
    ['customer', { [MATTER]: true }, 'US'],
    ['data', { [MATTER]: false }, 'IE'],
    ['customer_and_data', { [MATTER]: true }, 'IE'],
    ['customer_data_unknown', { [MATTER]: true }],
    ['not_customer_data_unknown', { [MATTER]: false }],
    ['data_customer_unknown', {}, 'IE'],
    ['not_data_customer_unknown', {}, 'US'],
    ['unknown', {}],
  ]
  for (const [word, abroad, data] of table) assert.equal(place(abroad, data), word)
})

test('what another system did before is counted as its record has it, and what it says nothing of is not captured', () => {
  const answered = {
    status: 'answered' as const,
    outcome: 'complied' as const,
    toldAt: NOW,
    holds: [],
  }
  const brought = play([[cast.carl, importOpen(answered)]])
  const matter = stateOf(brought).matters[0]?.id ?? ''
  const looked = { type: 'confirm_told', matter, found: 'as_recorded', note: 'their mail' } as const
  const past = play([[cast.mara, looked]], brought)
  const [row] = closedRows(past)
  assert.deepEqual(
    pick(row, 'outcome', 'answered', 'answer_time', 'told', 'found', 'level', 'emergency', 'preservation'),
    {
      outcome: 'elsewhere',
      answered: 'not_captured',
      answer_time: 'not_captured',
      told: 'elsewhere',
      found: 'found',
      level: 'not_captured',
      emergency: 'not_captured',
      preservation: 'not_captured',
    },
  )
  assert.deepEqual(
    pick(
      row,
      'redirect',
      'redirect_exception',
      'challenge',
      'challenge_fate',
      'secrecy_challenge',
      'objection',
    ),
    {
      // Of a customer that the record names it says so.
      redirect: 'none',
      redirect_exception: 'not_captured',
      challenge: 'not_captured',
      challenge_fate: 'not_captured',
      secrecy_challenge: 'not_captured',
      objection: 'not_captured',
    },
  )
})

test('a prohibition counts with its end: first in force, then over, and the row follows', () => {
  const secret = roadTo('secondRead', { ...allRejected, read: [[cast.mara, readSecrecy(MATTER, gagged)]] })
  const closed = play([[cast.mara, close]], secret)
  const columns = ['prohibition', 'prohibition_end', 'prohibition_time', 'told'] as const
  assert.deepEqual(pick(rowsOf(closed)[0], ...columns), {
    prohibition: 'court_order',
    prohibition_end: 'in_force_with_day',
    prohibition_time: 'in_force',
    told: 'owed',
  })
  const over = play(lifted(), closed)
  assert.deepEqual(pick(rowsOf(over)[0], ...columns), {
    prohibition: 'court_order',
    prohibition_end: 'lifted',
    prohibition_time: 'hours_8',
    told: 'owed',
  })
  assert.deepEqual(
    stateOf(over).counted.map(c => c.number),
    [2, 2],
  )
  const told = given(over).when(sendNotice(MATTER), { by: cast.clock })
  assert.equal(told.demand.counted[0]?.row.told, 'nothing_left')
})

const letter = {
  id: 'l',
  kind: 'message',
  to: 'authority',
  subject: 's',
  document: null,
  messageId: 'm',
} as const

test('what changes nothing that is counted makes no further row', () => {
  given(roadTo('closed'))
    .when({ type: 'record_letter', matter: null, letter }, { by: cast.mara })
    .then(['LetterSent'])
})

test('a demand that closed before lines were counted is counted with its next change', () => {
  const closed = roadTo('closed').map(e => {
    if (e.kind !== 'Closed') return e
    const { lines: _, law: __, ...before } = e.data
    return { ...e, data: before }
  })
  assert.deepEqual(stateOf(closed).counted, [])
  const { demand } = given(closed).when({ type: 'record_letter', matter: null, letter }, { by: cast.mara })
  assert.deepEqual(
    demand.counted.map(c => [c.number, c.row.outcome]),
    [
      [1, 'given'],
      [1, 'rejected'],
    ],
  )
})

test('where the authority was sent to the customer its answer counts, and that it gave none', () => {
  const redirect = (l: LineDecision): LineDecision => ({
    ...l,
    decision: 'redirect',
    ground: 'tenant_is_organisation',
  })
  const lines = [reject('acc1', 'subscriber'), reject('acc1')].map(redirect)
  const sent = play([[cast.mara, determine(lines, false)]], roadTo('assessed'))
  const answer = { type: 'record_redirect_answer', note: 'mail of today', exception: null } as const
  const went = play([[cast.mara, { ...answer, outcome: 'went_to_tenant' }]], sent)
  assert.deepEqual(
    closedRows(went).map(r => pick(r, 'redirect', 'outcome')),
    [
      { redirect: 'went_to_tenant', outcome: 'redirected' },
      { redirect: 'went_to_tenant', outcome: 'redirected' },
    ],
  )
  const gone = play([[cast.mara, { ...answer, outcome: 'withdrawn' }]], sent)
  assert.deepEqual(pick(closedRows(gone)[0], 'redirect', 'outcome', 'ground'), {
    redirect: 'withdrawn',
    outcome: 'withdrawn',
    ground: 'none',
  })
})

test('why a customer was not asked first counts', () => {
  assert.equal(rowsOf(roadTo('closed'))[0]?.redirect_exception, 'agency_states_redirect_would_harm')
})

test('what the paper names and nobody has is a row of its own: accounts asked and accounts found', () => {
  const two = [IDENTIFIER, 'nobody@acme.example']
  const past = roadTo('notified', {
    confirmed: [[cast.ines, { type: 'confirm_facts', facts: facts(two), changed: [] }]],
    matched: [
      [
        cast.gate,
        {
          ...(recordLookup({ [IDENTIFIER]: 'acme' }) as CommandOf<'record_lookup'>),
          unmatched: [{ kind: 'email', value: 'nobody@acme.example', asWritten: 'nobody@acme.example' }],
        },
      ],
    ],
    ...allRejected,
  })
  const rows = closedRows(past)
  assert.deepEqual(
    rows.map(r => pick(r, 'entry', 'found', 'outcome', 'customer')),
    [
      { entry: 'demand', found: 'found', outcome: 'rejected', customer: 'enterprise' },
      { entry: 'account', found: 'not_found', outcome: 'no_data', customer: 'none' },
      { entry: 'line', found: 'found', outcome: 'rejected', customer: 'enterprise' },
      { entry: 'line', found: 'not_found', outcome: 'no_data', customer: 'none' },
    ],
  )
})

test('a challenge counts with who filed it and what became of it', () => {
  const open = withChallenges(
    assessed([
      { account: 'acc1', category: 'subscriber' },
      { account: 'acc1', category: 'content_stored' },
    ]),
  )
  const past = roadTo('secondRead', {
    assessed: [[cast.mara, open]],
    read: [[cast.mara, readSecrecy(MATTER, gagged)]],
    ...allRejected,
  })
  const filed = play([[cast.carl, file('secrecy')]], past)
  const id = stateOf(filed).challenges[0]?.id ?? ''
  assert.equal(closedRows(filed)[0]?.secrecy_challenge, 'open')
  const closed = play([[cast.mara, close]], filed)
  const ruled = play([[cast.carl, challengeStep(id, 'ruling', 'denied')]], closed)
  assert.deepEqual(pick(rowsOf(ruled)[0], 'challenge', 'challenge_fate', 'secrecy_challenge'), {
    challenge: 'none',
    challenge_fate: 'none',
    secrecy_challenge: 'denied',
  })
  assert.ok(lawOf.secrecy)
})

test('times are steps that many lines share', () => {
  const past = play([[cast.mara, close, at(60 * 24 * 20)]], roadTo('released'))
  // What left counts from when it left; what was refused from when it was decided.
  assert.deepEqual(new Set(rowsOf(past).map(r => r.answer_time)), new Set(['hours_8']))
  assert.equal(rowsOf(past)[0]?.told_time, 'hours_8')
})

test('a matter of national security counts as nothing else', () => {
  const past = play(
    [[cast.mara, { ...close, process: 'national_security', law } as CommandOf<'close'>]],
    roadTo('released'),
  )
  assert.ok(rowsOf(past).every(r => r.instrument === 'national_security'))
})

test('the book has a word for each ground and each exception of today', () => {
  const known: readonly string[] = COLUMNS.ground
  const lacking = Object.values(grounds)
    .flat()
    .filter(g => !known.includes(g))
  // What is new counts as `other` until a book of its own names it: list it here then, knowing that.
  assert.deepEqual(lacking, [])
  for (const why of redirectExceptions) assert.ok(COLUMNS.redirect_exception.includes(why))
  assert.ok(comply('acc1').ground)
})
